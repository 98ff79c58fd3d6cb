"""Open data, second version: the catalogue as linked data, as tables, and as a database in one file."""
