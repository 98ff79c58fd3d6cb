"""Situations in life and municipalities as entries of the search."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator import addresses
from generator.model.altid import Krise
from generator.model.catalogue import NATIONALE, Catalogue
from generator.model.livssituation import Livssituation
from generator.prose.lookup import Lookup
from generator.prose.writing import plain_text
from generator.search.entry import Entry, EntrySection
from generator.search.other_languages import titles
from generator.search.synonyms import Synonyms


def situation_entry(opslag: Lookup, synonymer: Synonyms, situation: Livssituation) -> Entry:
    """A situation: found by what people call it, and by the help it may lead to."""
    ord_ = synonymer.situation(situation)
    return Entry(
        slags="situation",
        titel=situation.titel,
        adresse=addresses.published(addresses.situation(situation.id)),
        kort=plain_text(opslag, situation.kort, NATIONALE, date.max),
        noegler=(*ord_, *titles(situation)),
        emner=synonymer.emner(ord_),
        afsnit=tuple(EntrySection("", et.titel, "") for et in situation.hjaelp),
    )


def krise_entry(opslag: Lookup, synonymer: Synonyms, krise: Krise) -> Entry:
    """A crisis that no situation is about, at its own place among all crises."""
    return Entry(
        slags="situation",
        titel=krise.titel,
        adresse=addresses.published(*addresses.crisis(krise.id, krise.situationer)),
        kort=plain_text(opslag, krise.tekst, NATIONALE, date.max),
        noegler=krise.ord,
        emner=synonymer.emner(krise.ord),
    )


def kommune_entries(catalogue: Catalogue) -> Iterator[Entry]:
    """Each municipality's own page, also of one without a standard here."""
    for data in catalogue.kommuner:
        yield _kommune(data.id, data.kommune.navn, "Ydelser, tal, frister og klage.", {"kommune": (data.id,)})
    for et in catalogue.uden_standard:
        yield _kommune(et.id, et.navn, "Det har du ret til efter loven, og det kan du bede kommunen om.", {})


def _kommune(kommune_id: str, navn: str, kort: str, filtre: dict[str, tuple[str, ...]]) -> Entry:
    return Entry(
        slags="kommune",
        titel=navn,
        adresse=addresses.published(addresses.kommune(kommune_id)),
        kort=kort,
        kommune=kommune_id,
        filtre=filtre,
    )
