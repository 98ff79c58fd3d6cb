"""A new edition against the standing standard: which figures are the same, altered, gone or new."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Literal, NamedTuple

from generator.model.exact import base
from generator.model.fakta import Dag, Fakta, numbers_of
from generator.udkast.forslag import Forslag

Slags = Literal["ens", "ændret", "væk", "ny"]


class Aendring(NamedTuple):
    """One figure: what it was, and what it is proposed to be."""

    slags: Slags
    foer: Fakta | None
    nu: Forslag | None

    def __str__(self) -> str:
        """The change in one line."""
        if self.foer is None and self.nu:
            return f"ny: {shown(self.nu)} (linje {self.nu.linje})"
        if self.foer and self.nu is None:
            return f"væk: {self.foer.betegnelse} ({self.foer.id})"
        assert self.foer and self.nu
        hvad = "ens" if self.slags == "ens" else f"ændret til {shown(self.nu)}"
        return f"{hvad}: {self.foer.betegnelse} ({self.foer.id}, linje {self.nu.linje})"


def aendringer(staaende: Iterable[Fakta], forslag: Iterable[Forslag], dag: date) -> list[Aendring]:
    """Each figure of either. A proposal that is a standing fact takes over its id, name and unit's own name."""
    gamle, nye = list(staaende), list(forslag)
    ud: list[Aendring] = []
    for slags, passer in (("ens", _same_value), ("ændret", _same_kind)):
        for foer in list(gamle):
            nu = next((et for et in nye if passer(foer, et, dag)), None)
            if nu is not None:
                gamle.remove(foer)
                nye.remove(nu)
                nu.id, nu.betegnelse = foer.id, foer.betegnelse
                ud.append(Aendring("ens" if slags == "ens" else "ændret", foer, nu))
    kendte = {et.foer.id for et in ud if et.foer} | {et.id for et in gamle}
    for nu in nye:
        nu.id = next(_free(nu.id, kendte))
        kendte.add(nu.id)
    ud += [Aendring("væk", foer, None) for foer in gamle if _has_figure(foer, dag)]
    return ud + [Aendring("ny", None, nu) for nu in nye]


def shown(et: Forslag) -> str:
    """A proposal in few words."""
    tal = et.dag or "–".join(f"{tal.normalize():f}".replace(".", ",") for tal in et.tal)
    return f"{'hver ' if et.hver else ''}{tal} {et.enhed}"


def _free(navn: str, brugte: set[str]) -> Iterator[str]:
    if navn not in brugte:
        yield navn
    nr = 2
    while True:
        if f"{navn}-{nr}" not in brugte:
            yield f"{navn}-{nr}"
        nr += 1


def _has_figure(fakta: Fakta, dag: date) -> bool:
    vaerdi = fakta.nyeste(dag).vaerdi
    return bool(numbers_of(vaerdi)) or isinstance(vaerdi, Dag)


def _same_value(fakta: Fakta, forslag: Forslag, dag: date) -> bool:
    vaerdi = fakta.nyeste(dag).vaerdi
    if isinstance(vaerdi, Dag):
        return vaerdi.dato == forslag.dag
    tal = numbers_of(vaerdi)
    return bool(tal) and _in_base(tal, fakta.enhed) == _in_base(forslag.tal, forslag.enhed)


def _same_kind(fakta: Fakta, forslag: Forslag, dag: date) -> bool:
    navn = forslag.id.rstrip("0123456789").rstrip("-")
    return navn in (fakta.id, fakta.om) and base(fakta.enhed)[0] == base(forslag.enhed)[0] and _has_figure(fakta, dag)


def _in_base(tal: Iterable[Decimal], enhed: str) -> tuple[str, list[Fraction]]:
    navn, faktor = base(enhed)
    return navn, [Fraction(et) * faktor for et in tal]
