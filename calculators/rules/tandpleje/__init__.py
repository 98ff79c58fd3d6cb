"""Dental care."""
