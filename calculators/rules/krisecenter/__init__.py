"""Payment at shelters (SEL §§ 109 and 110)."""
