"""Which tariff a place is paid by."""
