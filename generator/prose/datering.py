"""How old a standard is, in words: its year, or that its document has no date."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from calculators.text.dates import MONTHS
from generator import addresses
from generator.model.kilde import Kilde
from generator.model.ydelse import Ydelse
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

UDEN_DATO = "uden dato"


def alder(opslag: Lookup, ydelse: Ydelse) -> str:
    """“2023”, “uden dato, tidligst april 2020” or “uden dato”: what the document itself says of its age.

    `gaelder_fra` is no answer: where the document has no date, it is only the day we show the standard from.
    """
    kilde = opslag.kilde(ydelse.kilde.dokument)
    return udateret(kilde) or str(ydelse.gaelder_fra.year)


def standarden(opslag: Lookup, ydelse: Ydelse) -> str:
    """“standard fra 2023” or “standard uden dato, tidligst april 2020”."""
    kilde = opslag.kilde(ydelse.kilde.dokument)
    return f"standard {udateret(kilde) or f'fra {ydelse.gaelder_fra.year}'}"


def udateret(kilde: Kilde) -> str:
    """What is said of a document without a date; empty for one that has a date."""
    if kilde.dato:
        return ""
    fra = kilde.tidligst
    return f"{UDEN_DATO}, tidligst {MONTHS[fra.month - 1]} {fra.year}" if fra else UDEN_DATO


def begrundelse(prosa: PageProse, ydelse: Ydelse) -> str | None:
    """The address of what we know of a document without a date; None for one that has a date."""
    kilde = prosa.opslag.kilde(ydelse.kilde.dokument)
    return prosa.href(addresses.KILDER, kilde.id) if udateret(kilde) else None


def csv_dato(opslag: Lookup, ydelse: Ydelse) -> str | date:
    """The day a standard holds from, for a cell of a table, or the words for one without a date."""
    return udateret(opslag.kilde(ydelse.kilde.dokument)) or ydelse.gaelder_fra


def aldre(opslag: Lookup, ydelser: Iterable[Ydelse]) -> list[str]:
    """The ages of several standards, each once, the years in order and before what has no date."""
    return sorted({alder(opslag, ydelse) for ydelse in ydelser}, key=lambda ord_: (not ord_.isdigit(), ord_))
