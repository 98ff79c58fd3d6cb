"""Payment for a temporary place to live (SEL § 107)."""
