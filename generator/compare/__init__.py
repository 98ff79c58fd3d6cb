"""Pure comparison: from the catalogue to what differs, what is silent and what ought to be decided."""
