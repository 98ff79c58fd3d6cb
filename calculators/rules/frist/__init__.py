"""Deadlines: of decisions, complaints and effect."""
