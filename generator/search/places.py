"""The municipalities of the country by the names that a reader may write."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from generator.model.catalogue import Catalogue, Kommunedata

# Names that are everyday words too: they mean the place only where the question shows it.
_WORDS_TOO = frozenset(["Assens", "Greve", "Odder", "Rebild", "Skive", "Struer", "Vejen"])
_KNOWN_AS = {"koebenhavn": ("kbh", "cph", "Københavns"), "aarhus": ("Århus",), "frederiksberg": ("frb",)}
_JOINT = re.compile(r"-| og ")


def kommuner(catalogue: Catalogue) -> list[dict[str, Any]]:
    """Each municipality with its names and telephone, as docs/assets/search/question.js reads them.

    Part of a double name is a name too where no other municipality has it. The longest names stand first.
    """
    alle = {et.id: et.kort_navn for et in catalogue.uden_standard} | {
        et.id: et.kommune.kort for et in catalogue.kommuner
    }
    parts = Counter(part for navn in alle.values() for part in _JOINT.split(navn))
    her = {data.id: data for data in catalogue.kommuner}
    made = [_kommune(kommune_id, navn, parts, her.get(kommune_id)) for kommune_id, navn in alle.items()]
    return sorted(made, key=lambda et: -len(et["navne"][0]))


def _kommune(kommune_id: str, navn: str, parts: Counter[str], data: Kommunedata | None) -> dict[str, Any]:
    """A municipality, without what is empty; `standard` where it has one here."""
    navne = dict.fromkeys((navn, *_parts_of(navn, parts), *_KNOWN_AS.get(kommune_id, ())))
    kontakter = data.kommune.kontakter if data else ()
    made = {
        "id": kommune_id,
        "navne": list(navne),
        "standard": data is not None,
        "telefon": next((kontakt.telefon for kontakt in kontakter if kontakt.telefon), None),
        "svage": navn in _WORDS_TOO,
    }
    return {name: value for name, value in made.items() if value}


def _parts_of(navn: str, parts: Counter[str]) -> Iterator[str]:
    split = _JOINT.split(navn)
    if len(split) > 1:
        yield from (part for part in split if parts[part] == 1 and part != "Høje")
