"""A municipality's standards, or one of them, as the paper that a council adopts: as PDF and for Word."""
