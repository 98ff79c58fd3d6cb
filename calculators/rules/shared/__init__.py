"""What more than one subject counts with."""
