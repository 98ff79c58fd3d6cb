"""The catalogue as data: the rates that calculators read, and the open data of the site."""
