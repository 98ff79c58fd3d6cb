"""The calculators: a form each, and the page that computes for many from a file."""
