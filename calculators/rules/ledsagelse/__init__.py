"""Hours of company outside the home (SEL § 97)."""
