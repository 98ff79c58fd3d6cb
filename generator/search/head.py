"""What the browser ranks by itself: every page that has a title to be found by, with its words, and what words mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from generator import addresses
from generator.model.altid import Krise
from generator.model.catalogue import NATIONALE
from generator.prose.lookup import Lookup
from generator.prose.writing import plain_text
from generator.search import places
from generator.search.compounds import words
from generator.search.document import shortened
from generator.search.entry import Entry
from generator.search.synonyms import Synonyms

# What is found by its text alone: there is too much of it to send to every reader who searches.
_BY_TEXT = frozenset(["uoverensstemmelse"])
# What is found by its title and words alone: there is no more to read of it.
WHOLE = frozenset(["situation", "kommune", "lov", "beregner"])
_SHORT_LENGTH = 120
_SHORTEST_GUESSED = 5


def head(opslag: Lookup, entries: Iterable[Entry]) -> dict[str, Any]:
    """The file kendte.json: see docs/assets/search/head.js, question.js and crisis.js for what its keys mean."""
    catalogue = opslag.catalogue
    synonymer = Synonyms(catalogue)
    numbers = {nr.replace(" ", "") for ydelse in catalogue.ydelser for lov in ydelse.lovgrundlag for nr in lov.numre}
    return {
        "love": sorted(lov.forkortelse.lower() for lov in catalogue.lovgivning.love),
        "paragraffer": sorted(numbers),
        "kommuner": places.kommuner(catalogue),
        "emner": synonymer.udtryk,
        "kriser": [_krise(opslag, krise) for krise in opslag.catalogue.kriser],
        "poster": [_post(entry) for entry in entries if entry.slags not in _BY_TEXT],
    }


def _krise(opslag: Lookup, krise: Krise) -> dict[str, Any]:
    """A crisis with the numbers to call, as docs/assets/search/crisis.js shows it."""
    numre = {nummer.id: nummer for nummer in opslag.catalogue.altid.numre}
    return {
        "titel": krise.titel,
        "tekst": plain_text(opslag, krise.tekst, NATIONALE, date.max),
        "ord": krise.ord,
        "numre": [{"nummer": numre[et].nummer, "navn": numre[et].navn, "href": numre[et].adresse} for et in krise.ring],
        "adresse": addresses.published(*addresses.crisis(krise.id, krise.situationer)),
    }


def guessed(known: Mapping[str, Any]) -> list[str]:
    """The words that a misspelt word may be meant for: those of titles and of everyday expressions."""
    titles = (post["titel"] for post in known["poster"])
    every = {ord_ for text in (*titles, *known["emner"]) for ord_ in words(text)}
    return sorted(ord_ for ord_ in every if len(ord_) >= _SHORTEST_GUESSED)


def _post(entry: Entry) -> dict[str, Any]:
    """An entry as head.js reads it, without what is empty."""
    post = {
        "slags": entry.slags,
        "titel": entry.titel,
        "adresse": entry.adresse,
        "kommune": entry.kommune,
        "afloest": entry.afloest,
        "hos": entry.hos,
        "lov": entry.lov,
        "kort": shortened(entry.kort, _SHORT_LENGTH),
        "noegler": " ".join(dict.fromkeys(entry.noegler)),
        "emner": list(entry.emner),
        "under": " ".join(dict.fromkeys(et.overskrift for et in entry.afsnit if et.overskrift)),
        "filtre": {navn: list(values) for navn, values in entry.filtre.items() if values},
    }
    return {navn: value for navn, value in post.items() if value or navn == "adresse"}
