"""Extra costs of a disability (SEL § 100)."""
