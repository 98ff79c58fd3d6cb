"""Every message to an author of data: its words, what it means and how to mend it, in one home."""
