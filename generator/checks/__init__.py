"""Cross-checks over the whole catalogue: what one file alone cannot show."""
