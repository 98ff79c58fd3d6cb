"""A value held against a text: what of it the text does not have, and what the text says otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import get_args

from generator.model.fakta import Dag, Ordlyd, Talvaerdi, numbers_of
from generator.model.vaerdi.ord import Udefra
from generator.model.vaerdi.tal import Gentagelse, Graense, PlusMinus
from generator.model.vaerdi.tid import Klokken
from generator.prose.number_words import datoer_i, tal_i
from generator.verify import clock_words
from generator.verify.limit_words import End, another_end, has_plus_minus, has_sign
from generator.verify.unit_words import modsigelse, siger_det_samme

# A part of a value as it is shown in a finding, and whether a text has it.
Part = tuple[str, Callable[[str], bool]]
# The message, what was found, and the words of the text that go against it.
Contradiction = tuple[str, str, str]


def parts(vaerdi: Talvaerdi, enhed: str) -> list[Part]:
    """Every part of a value that a text must have."""
    match vaerdi:
        case Ordlyd(tekst=ord_):
            return [(ord_, partial(has_words, ord_))]
        case Udefra(henviser_til=til, fastsaettes_af=af):
            return [(ord_, partial(has_words, ord_)) for ord_ in (til, af) if ord_]
        case Dag(dato=dag):
            return [(dag, lambda tekst: dag in datoer_i(tekst))]
        case Klokken():
            return clock_words.parts(vaerdi)
        case PlusMinus(plus_minus=tal):
            return [(f"± {tal}", lambda tekst: has_plus_minus(tekst, tal))]
        case Gentagelse(hver=hver, ad_gangen=ad_gangen):
            hyppigt: list[Part] = [(f"hver {hver}", partial(_has_every, hver, enhed))]
            return (
                hyppigt if ad_gangen is None else [*hyppigt, (str(ad_gangen), partial(_has_number, ad_gangen, enhed))]
            )
        case Decimal() if vaerdi < 0:
            return [(str(vaerdi), lambda tekst: has_sign(tekst, vaerdi))]
        case _:
            return [(str(tal), partial(_has_number, tal, enhed)) for tal in numbers_of(vaerdi)]


def contradictions(vaerdi: Talvaerdi, enhed: str, tekst: str) -> Iterator[Contradiction]:
    """The figures of a value to which the text gives another unit, or another end, than the data."""
    for tal in numbers_of(vaerdi):
        if ord_ := modsigelse(tekst, tal, enhed):
            yield "enhed-i-kilden", f"{tal} {enhed}", ord_
    if isinstance(vaerdi, Graense):
        for end in get_args(End):
            tal = getattr(vaerdi, end)
            if tal is not None and (ord_ := another_end(tekst, tal, end)):
                yield "graense-i-kilden", f"{end} {tal}", ord_


def has_words(ord_: str, tekst: str) -> bool:
    """Whether the words stand in the text, in small letters or great."""
    return ord_.lower() in tekst.lower()


def _has_number(tal: Decimal, enhed: str, tekst: str) -> bool:
    return tal in tal_i(tekst) or siger_det_samme(tekst, tal, enhed)


def _has_every(hver: int, enhed: str, tekst: str) -> bool:
    """“Hver 6. uge”, or as often said otherwise: “hver 14. dag” of 2 uger, “ugentligt” of 1."""
    return _has_number(Decimal(hver), enhed, tekst) or siger_det_samme(tekst, Fraction(2, hver), f"gange/2 {enhed}")
