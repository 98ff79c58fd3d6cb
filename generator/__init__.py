"""Serviceniveau's generator: validates the standards and renders them as pages, open data and calculators."""
