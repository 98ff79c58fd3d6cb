"""“Slå op”: every service in tables to search, filter and take away."""
