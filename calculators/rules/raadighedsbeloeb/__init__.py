"""What is left to live for."""
