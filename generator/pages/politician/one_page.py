"""The page where a municipality's standards stand, one of all or its own."""

from __future__ import annotations

from generator import addresses
from generator.model.catalogue import Catalogue
from generator.pages.parts.one_page import on_one_page


def map_of(catalogue: Catalogue, kommune: str) -> str:
    """The page where a municipality's standards stand topic by topic."""
    return addresses.COVERAGE if on_one_page(catalogue) else addresses.part_of(addresses.COVERAGE, kommune)


def computed_of(catalogue: Catalogue, ejer: str) -> str:
    """The page where it stands which rules of the law, or of a municipality, are computed."""
    return addresses.COMPUTED if on_one_page(catalogue) else addresses.part_of(addresses.COMPUTED, ejer)
