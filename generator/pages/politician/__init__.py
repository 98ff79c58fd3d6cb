"""“Serviceniveau”: municipalities compared, drawn and moved, and the register of contradictions."""
