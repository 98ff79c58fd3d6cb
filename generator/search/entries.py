"""Everything that can be found on the site, in a fixed order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model.catalogue import RETNINGSLINJER
from generator.prose.lookup import Lookup
from generator.search.citizen import kommune_entries, krise_entry, situation_entry
from generator.search.entry import Entry
from generator.search.loven import loven_entry
from generator.search.reference import (
    begreb_entry,
    lov_entries,
    page_entries,
    retningslinje_entry,
    uoverensstemmelse_entry,
)
from generator.search.synonyms import Synonyms
from generator.search.ydelser import beregner_entry, pakke_entries, sted_entry, ydelse_entry


def entries(opslag: Lookup, pages: Mapping[str, str]) -> list[Entry]:
    """All entries: what the catalogue holds, then every page that none of them leads to."""
    synonymer = Synonyms(opslag.catalogue)
    made = list(_of_the_catalogue(opslag, synonymer))
    # The registers hold nothing that their own entries do not.
    known = {entry.adresse.split("#")[0] for entry in made}
    return made + list(page_entries(synonymer, pages, known))


def _of_the_catalogue(opslag: Lookup, synonymer: Synonyms) -> Iterator[Entry]:
    catalogue = opslag.catalogue
    yield from (situation_entry(opslag, synonymer, situation) for situation in catalogue.livssituationer)
    yield from (krise_entry(opslag, synonymer, krise) for krise in catalogue.kriser if not krise.situationer)
    yield from kommune_entries(catalogue)
    yield from (loven_entry(opslag, synonymer, indgang) for indgang in catalogue.loven.values())
    yield from (ydelse_entry(opslag, synonymer, ydelse) for ydelse in catalogue.ydelser)
    yield from (beregner_entry(opslag, synonymer, beregner) for beregner in opslag.beregnere.values())
    for data in catalogue.kommuner:
        yield from (sted_entry(opslag, synonymer, tilbud) for tilbud in data.tilbud)
        yield from pakke_entries(opslag, data)
    for lov in catalogue.lovgivning.love:
        yield from lov_entries(synonymer, lov)
    yield from (begreb_entry(synonymer, begreb) for begreb in catalogue.begreber)
    yield from (retningslinje_entry(opslag, retningslinje) for retningslinje in catalogue.retningslinjer)
    for data in catalogue.kommuner:
        yield from (uoverensstemmelse_entry(opslag, fund, data.id) for fund in data.uoverensstemmelser)
    yield from (
        uoverensstemmelse_entry(opslag, fund, RETNINGSLINJER) for fund in catalogue.nationale_uoverensstemmelser
    )
