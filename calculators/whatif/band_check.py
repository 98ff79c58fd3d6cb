"""Whether moved bands still make a table: in order, and no wider or narrower gap between them than before."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

from calculators.data.facts import Interval, Sats
from calculators.data.rates import Satser
from calculators.text.errors import InputFejl
from calculators.text.units import med_enhed
from calculators.whatif.moved import vaerdi_paa


@dataclass(frozen=True)
class _Naboer:
    """Two neighbouring bands of a table, as they are now and as proposed."""

    titel: str
    enhed: str
    noegle: str
    nu: tuple[Sats, Sats]
    forslag: tuple[Sats, Sats]

    @property
    def er_byttet(self) -> bool:
        """Whether the upper no longer begins above the lower; two that begin together already may go on."""
        foer, efter = (_start(b) - _start(a) for a, b in (self.nu, self.forslag))
        return efter < 0 or (efter == 0 and foer != 0)


def tjek_baand(foer: Satser, efter: Satser, ejere: Sequence[str], dato: date) -> tuple[str, ...]:
    """A sentence for each pair of neighbouring bands that the proposal pulls apart or pushes into one another.

    Errors: InputFejl with every band that begins at or below the one before it.
    """
    par = [et for ejer in ejere for et in _neighbours(foer, efter, ejer, dato)]
    # The law's table comes first; a municipality's copy of it would only say the same again.
    fejl: dict[str, str] = {}
    for et in par:
        if et.er_byttet:
            fejl.setdefault(_order(et), et.noegle)
    if fejl:
        raise InputFejl([(noegle, besked) for besked, noegle in fejl.items()])
    afstande = ((et, _gap(et.nu), _gap(et.forslag)) for et in par)
    return tuple(dict.fromkeys(_sentence(et, nu, forslag) for et, nu, forslag in afstande if nu != forslag))


def _neighbours(foer: Satser, efter: Satser, ejer: str, dato: date) -> Iterator[_Naboer]:
    for tabel in foer.tabeller.get(ejer, {}).values():
        for et, naeste in pairwise(_edges(tabel)):
            nu, forslag = (tuple(vaerdi_paa(satser.fakta[ejer], navn, dato) for navn in (et, naeste))
                           for satser in (foer, efter))  # fmt: skip
            match nu, forslag:
                case (Sats() as a, Sats() as b), (Sats() as c, Sats() as d):
                    yield _Naboer(tabel["titel"], tabel["enhed"], f"{ejer}/{naeste}", (a, b), (c, d))


def _edges(tabel: Mapping[str, Any]) -> list[str]:
    """The facts that bound the bands, from the lowest to the highest."""
    over = tabel.get("over") or {}
    return [baand["interval"] for baand in tabel["baand"]] + ([over["graense"]] if over.get("graense") else [])


def _start(sats: Sats) -> Decimal:
    return sats.vaerdi.fra if isinstance(sats.vaerdi, Interval) else sats.tal


def _gap(par: tuple[Sats, Sats]) -> Decimal:
    return _start(par[1]) - par[0].interval.til


def _order(et: _Naboer) -> str:
    return f"Båndet skal begynde højere end båndet før, der begynder ved {med_enhed(_start(et.forslag[0]), et.enhed)}."


def _sentence(et: _Naboer, nu: Decimal, forslag: Decimal) -> str:
    lav, hoej = (sats.betegnelse for sats in et.nu)
    return (
        f"{et.titel}: Fra slutningen af “{lav}” til “{hoej}” er der i dag {_distance(nu, et.enhed)}. "
        f"Med forslaget er der {_distance(forslag, et.enhed)}. {_reading(forslag)}"
    )


def _reading(afstand: Decimal) -> str:
    """How the calculators read such bands, so that a figure moved in vain does not puzzle the reader."""
    hvor = "Hvor bånd overlapper, gælder det øverste." if afstand < 0 else "Tal mellem to bånd hører til det nederste."
    return f"{hvor} Skal begge bånd flyttes?"


def _distance(afstand: Decimal, enhed: str) -> str:
    return f"{'et overlap på ' if afstand < 0 else ''}{med_enhed(abs(afstand), enhed)}"
