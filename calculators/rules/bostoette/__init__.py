"""Packages of support at home (SEL § 85)."""
