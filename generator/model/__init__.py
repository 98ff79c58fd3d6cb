"""The typed model of standards/ (pydantic v2, strict and frozen)."""
