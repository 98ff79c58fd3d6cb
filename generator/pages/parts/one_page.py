"""When the standards of all municipalities stand on one page, and when each municipality has a page of its own."""

from __future__ import annotations

from itertools import islice

from generator.model.catalogue import Catalogue

# So many standards can be told of one by one on a page that a telephone still opens at once.
MOST = 60


def on_one_page(catalogue: Catalogue) -> bool:
    """Whether there are so few standards that one page tells of each."""
    return not any(islice(catalogue.ydelser, MOST, None))
