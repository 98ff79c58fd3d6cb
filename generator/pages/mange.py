"""The page where a caseworker calculates for many at once, and what each calculator's file must hold."""

from __future__ import annotations

from generator.pages.mangefelter import JOURNALNUMMER, kolonner, udeladte
from generator.pages.skabelon import udfyld
from generator.prose.lookup import Lookup

MANGE = "mange/index.md"


def mangeside(opslag: Lookup) -> str:
    """The Markdown of the page; without JavaScript it still offers the templates and explains the columns."""
    return udfyld(
        "mange.md.j2",
        beregnere=[(b, kolonner(b), udeladte(b)) for b in opslag.beregnere.values()],
        kommuner=[(data.id, data.kommune.navn) for data in opslag.catalogue.kommuner],
        journalnummer=JOURNALNUMMER,
    )
