"""Drafts of standards: what a program can read out of a municipality's document, for a person to go through."""
