"""What can be computed: which calculator reads a fact, or why none does."""
