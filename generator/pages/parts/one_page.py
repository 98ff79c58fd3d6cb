"""When the standards of all municipalities stand on one page, and when each municipality has a page of its own."""

from __future__ import annotations

from itertools import islice

from generator import addresses
from generator.model.catalogue import Catalogue

# So many standards can be told of one by one on a page that a telephone still opens at once.
MOST = 60


def on_one_page(catalogue: Catalogue) -> bool:
    """Whether there are so few standards that one page tells of each."""
    return not any(islice(catalogue.ydelser, MOST, None))


def page_about(catalogue: Catalogue, page: str, ejer: str) -> str:
    """Where a page of all tells of one municipality, or of the law: there, or on the page that each has of it."""
    return page if on_one_page(catalogue) else addresses.part_of(page, ejer)
