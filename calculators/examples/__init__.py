"""Worked examples, for pages and tests."""
