"""Payment for a lasting place to live (SEL § 108)."""
