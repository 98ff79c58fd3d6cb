"""A month that is not like the others: a part of it, or two places to pay for."""
