"""Editions in words: when one holds, who adopted it, and that an old one has no end."""

from __future__ import annotations

from datetime import date

from calculators.text.dates import dansk_dato
from generator.model.udgaver import Udgave
from generator.model.ydelse import Ydelse
from generator.prose.lookup import Lookup

# A council sits for four years; a standard that none has looked at since is worth asking about.
OLD_YEARS = 4


def periode(udgave: Udgave) -> str:
    """“fra 1. maj 2019 til 31. december 2022”, or without an end."""
    til = f" til {dansk_dato(udgave.til)}" if udgave.til else ""
    return f"fra {dansk_dato(udgave.fra)}{til}"


def vedtagelse(ydelse: Ydelse) -> str:
    """“Vedtaget den 20. marts 2019 af Socialudvalget.”, or as much of it as is known; empty for nothing."""
    dag = f" den {dansk_dato(ydelse.vedtaget)}" if ydelse.vedtaget else ""
    hvem = f" af {ydelse.vedtaget_af}" if ydelse.vedtaget_af else ""
    return f"Vedtaget{dag}{hvem}." if dag or hvem else ""


def er_gammel(opslag: Lookup, udgave: Udgave) -> bool:
    """Whether an edition without an end is four years old on the catalogue's day.

    A document without a date has no age to tell; that it has none is said elsewhere.
    """
    kilde = opslag.kilde(udgave.ydelse.kilde.dokument)
    if udgave.til is not None or kilde.uden_dato:
        return False
    return _years_after(udgave.fra, OLD_YEARS) <= opslag.catalogue.dag


def _years_after(dag: date, aar: int) -> date:
    """The same day of a later year; the day after 28 February where there is no 29th."""
    try:
        return dag.replace(year=dag.year + aar)
    except ValueError:
        return date(dag.year + aar, 3, 1)
