"""Compensation to adults who are hard to reach by other help (kompensationsydelse)."""
