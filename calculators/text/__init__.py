"""Words and numbers: reading and writing them, and saying what is wrong with them; no law."""
