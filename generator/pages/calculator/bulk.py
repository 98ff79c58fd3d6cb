"""The page where a caseworker calculates for many at once, and what each calculator's file must hold."""

from __future__ import annotations

from generator import addresses
from generator.pages.calculator.bulk_columns import JOURNALNUMMER, columns, left_out
from generator.pages.parts.template import fill
from generator.prose.lookup import Lookup


def bulk_page(opslag: Lookup) -> str:
    """The Markdown of the page; without JavaScript it still offers the templates and explains the columns."""
    return fill(
        "calculator/bulk.md.j2",
        addresses.BULK,
        beregnere=[(b, columns(b), left_out(b)) for b in opslag.beregnere.values()],
        kommuner=[(data.id, data.kommune.navn) for data in opslag.catalogue.kommuner],
        journalnummer=JOURNALNUMMER,
    )
