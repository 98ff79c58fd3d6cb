"""Prose with references: finds them, looks them up and writes them out as Markdown or plain text."""
