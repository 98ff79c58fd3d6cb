"""Turns standards of an older layout into the one that is read now, comments and all."""
