"""What is left of help that a standard gives so much of."""
