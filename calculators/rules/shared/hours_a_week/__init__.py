"""Hours of support a week, held against a municipality's table of bands with printed ends."""
