"""What stops a document from being read, in words for the person who gave it."""

from __future__ import annotations

UDKAST_MANGLER = "Det kræver en pakke mere. Kør: pip install 'serviceniveau[udkast]'"


class Ulaeselig(Exception):
    """A document that cannot be read. The text says what is wrong and what to do about it."""
