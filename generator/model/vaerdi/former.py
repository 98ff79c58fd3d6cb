"""All forms of a value as one type, told apart by their fields."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BaseModel, Discriminator, Tag

from generator.model.vaerdi.ord import Ordlyd, Udefra
from generator.model.vaerdi.tal import Alternativer, Gentagelse, Graense, Interval, PlusMinus, TalMedFortegn
from generator.model.vaerdi.tid import Dag, Klokken

Talvaerdi = Decimal | Interval | PlusMinus | Alternativer | Graense | Gentagelse | Dag | Klokken | Ordlyd | Udefra
# Those that say no figure.
WORDS = (Ordlyd, Udefra)
BLOKKE: Mapping[str, type[BaseModel]] = {
    type_.__name__.lower(): type_
    for type_ in (Interval, PlusMinus, Alternativer, Graense, Gentagelse, Dag, Klokken, Ordlyd, Udefra)
}
_EFTER_FELT = {felt: navn for navn, type_ in BLOKKE.items() for felt in type_.model_fields}
_NAER = 0.7


def numbers_of(vaerdi: Talvaerdi) -> tuple[Decimal, ...]:
    """The numbers of a value, in its unit: one, the ends of a range or a limit, those to choose between, or none."""
    match vaerdi:
        case Decimal():
            return (vaerdi,)
        case Interval(fra=fra, til=til):
            return (fra, til)
        case PlusMinus(plus_minus=tal):
            return (tal,)
        case Alternativer(enten=tal):
            return tal
        case Graense(nedre=nedre, oevre=oevre):
            return tuple(tal for tal in (nedre, oevre) if tal is not None)
        case Gentagelse(hver=hver, ad_gangen=ad_gangen):
            return (Decimal(hver),) if ad_gangen is None else (Decimal(hver), ad_gangen)
        case _:
            return ()


def _slags(vaerdi: Any) -> str | None:
    """The form by its fields; one that is misspelled goes with the field it resembles."""
    if isinstance(vaerdi, BaseModel):
        return type(vaerdi).__name__.lower()
    if not isinstance(vaerdi, dict):
        return "tal"
    for felt in map(str, vaerdi):
        naer = [felt] if felt in _EFTER_FELT else difflib.get_close_matches(felt, _EFTER_FELT, n=1, cutoff=_NAER)
        if naer:
            return _EFTER_FELT[naer[0]]
    return None


Vaerdiform = Annotated[
    Annotated[TalMedFortegn, Tag("tal")]
    | Annotated[Interval, Tag("interval")]
    | Annotated[PlusMinus, Tag("plusminus")]
    | Annotated[Alternativer, Tag("alternativer")]
    | Annotated[Graense, Tag("graense")]
    | Annotated[Gentagelse, Tag("gentagelse")]
    | Annotated[Dag, Tag("dag")]
    | Annotated[Klokken, Tag("klokken")]
    | Annotated[Ordlyd, Tag("ordlyd")]
    | Annotated[Udefra, Tag("udefra")],
    Discriminator(_slags),
]
