"""The figures that a service takes over from what its municipality says for all its services."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.catalogue import Catalogue
from generator.model.fakta import Fakta
from generator.model.ydelse import Ydelse
from generator.prose.reference import henvisninger, parse_fact_name


def inherited(catalogue: Catalogue, ydelse: Ydelse) -> Iterator[Fakta]:
    """The municipality's general figures that stand in what the service takes over from it."""
    data = catalogue.kommune(ydelse.kommune)
    if data is None or data.generelt is None:
        return
    taken = [et.tekst for _, et in (*data.generelt.svar_for(ydelse), *data.generelt.afsnit_for(ydelse))]
    naevnte = {parse_fact_name(navn).navn for text in taken for slags, navn in henvisninger(text) if slags == "fakta"}
    own = {fakta.om for fakta in ydelse.fakta}
    yield from (fakta for fakta in data.generelt.fakta if fakta.id in naevnte and fakta.om not in own)
