"""Situations in life and municipalities as entries of the search."""

from __future__ import annotations

from datetime import date

from generator import addresses
from generator.model.altid import Krise
from generator.model.catalogue import NATIONALE, Kommunedata
from generator.model.livssituation import Livssituation
from generator.prose.lookup import Lookup
from generator.prose.writing import plain_text
from generator.search.entry import Entry, EntrySection
from generator.search.synonyms import Synonyms


def situation_entry(opslag: Lookup, synonymer: Synonyms, situation: Livssituation) -> Entry:
    """A situation: found by what people call it, and by the help it may lead to."""
    ord_ = synonymer.situation(situation)
    return Entry(
        slags="situation",
        titel=situation.titel,
        adresse=addresses.published(addresses.situation(situation.id)),
        kort=plain_text(opslag, situation.kort, NATIONALE, date.max),
        noegler=ord_,
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


def kommune_entry(data: Kommunedata) -> Entry:
    """A municipality's own page."""
    return Entry(
        slags="kommune",
        titel=data.kommune.navn,
        adresse=addresses.published(addresses.kommune(data.id)),
        kort="Ydelser, tal, frister og klage.",
        kommune=data.id,
        filtre={"kommune": (data.id,)},
    )
