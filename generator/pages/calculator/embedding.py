"""The page that makes the line of HTML by which others show a calculator, or a service's answers, on their own page."""

from __future__ import annotations

from collections.abc import Sequence

from generator import addresses
from generator.pages.parts.template import fill
from generator.prose.lookup import Lookup

TITLE = "Vis en beregner på jeres side"


def embedding_page(opslag: Lookup, origins: Sequence[str]) -> str:
    """The Markdown of the page; `origins` are those that may show pages in a frame."""
    calculators = [
        (addresses.folder(addresses.beregner(navn)), beregner.titel) for navn, beregner in opslag.beregnere.items()
    ]
    example = next((addresses.folder(addresses.ydelse(y.adresse)) for y in opslag.catalogue.ydelser), "")
    return fill(
        "calculator/embedding.md.j2",
        addresses.EMBEDDING,
        titel=TITLE,
        beregnere=calculators,
        eksempel=example,
        kommuner=[(data.id, data.kommune.navn) for data in opslag.catalogue.kommuner],
        steder=origins,
    )
