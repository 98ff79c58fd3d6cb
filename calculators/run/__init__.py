"""From a case to a calculation: the call is read, the rule is run, its reservations are found."""
