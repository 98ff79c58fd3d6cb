"""Where in a text a value stands, so that it can be marked there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from calculators.text.dates import MONTHS
from generator.model.fakta import Dag, Ordlyd, Talvaerdi, numbers_of
from generator.model.vaerdi.ord import Udefra
from generator.model.vaerdi.tid import Klokken
from generator.prose.number_words import forekomster

Spot = tuple[int, int]


def spots(vaerdi: Talvaerdi, tekst: str) -> list[Spot]:
    """The beginning and end of each place where the text says the value, or a part of it, in the order they stand."""
    return sorted(set(_spots(vaerdi, tekst)))


def _spots(vaerdi: Talvaerdi, tekst: str) -> Iterator[Spot]:
    match vaerdi:
        case Ordlyd(tekst=ord_):
            yield from _found(re.escape(ord_), tekst)
        case Udefra(henviser_til=til, fastsaettes_af=af):
            for ord_ in filter(None, (til, af)):
                yield from _found(re.escape(ord_), tekst)
        case Dag(dato=dag):
            maaned, dato = map(int, dag.split("-")[-2:])
            yield from _found(rf"\b{dato}\.? ?(?:{MONTHS[maaned - 1]}|[./-] ?{maaned:02}\b)(?: \d{{4}})?", tekst)
        case Klokken(fra_kl=fra, til_kl=til):
            for tid in filter(None, (fra, til)):
                timer, _, minutter = tid.replace(":", ".").partition(".")
                minuttal = rf"[.:]{minutter}" if int(minutter or 0) else r"(?:[.:]00)?"
                yield from _found(rf"(?<![\d.,])0?{int(timer)}{minuttal}(?![\d.,:]*\d)", tekst)
        case _:
            tallene = {Fraction(abs(tal)) for tal in numbers_of(vaerdi)}
            yield from ((et.start, et.slut) for et in forekomster(tekst) if Fraction(et.tal) in tallene)


def _found(moenster: str, tekst: str) -> Iterator[Spot]:
    return (fundet.span() for fundet in re.finditer(moenster, tekst, re.IGNORECASE))
