"""Whole populations: the same rules asked about millions of rows at once. Needs NumPy; the browser does without."""
