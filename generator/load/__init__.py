"""Reads standards/ into a Catalogue, and reports every mistake with file, line, field and mend."""
