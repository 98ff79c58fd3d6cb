"""For whoever writes the data: the guide, and one figure’s whole way."""
