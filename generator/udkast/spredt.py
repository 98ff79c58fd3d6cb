"""Sections where headings stand apart from their text: each paragraph goes where its words and its neighbours say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generator.udkast.dokument import Dokument
from generator.udkast.loeb import Loeb, loeb
from generator.udkast.opdel import Udsnit
from generator.udkast.ordliste import ordliste
from generator.udkast.overskrift import Overskrift, is_page_number

# What tells that a paragraph is of a kind: its first words, its heading, a heading of the same group, each word of it.
_FIRST_WORDS, _HEADED, _GROUPED, _WORD, _MOST_WORDS = 3.0, 4.0, 0.8, 1.2, 3
# What it costs to change kind, and to be of one that no heading of the standard names.
_CHANGE, _UNNAMED = 0.75, 0.3


class Skift(NamedTuple):
    """Where a section begins: the line, its kind, its heading if any, and how it is known."""

    linje: int
    slags: str
    titel: str
    fordi: str


class _Led(NamedTuple):
    """A paragraph with how well each kind fits it, and its own heading."""

    loeb: Loeb
    passer: Mapping[str, float]
    hoved: Overskrift | None


def spread(
    dokument: Dokument, udsnit: Udsnit, hoveder: Mapping[int, Overskrift], loebende: frozenset[str]
) -> Iterator[Skift]:
    """The sections by the best way through all paragraphs: what fits each, with few changes."""
    led = list(_led(dokument, udsnit, hoveder, loebende))
    her = ""
    for et, slags in zip(led, _best(led), strict=True):
        if slags != her:
            her = slags
            passer = et.hoved is not None and et.hoved.slags == slags
            titel = et.hoved.tekst if et.hoved and passer else ""
            fordi = f"overskriften “{titel}”" if titel else f"ordene i “{' '.join(et.loeb.tekst.split()[:5])} …”"
            yield Skift(et.hoved.linje if et.hoved and passer else et.loeb.numre[0], slags, titel, fordi)


def _led(
    dokument: Dokument, udsnit: Udsnit, hoveder: Mapping[int, Overskrift], loebende: frozenset[str]
) -> Iterator[_Led]:
    navngivne: set[str | None] = {et.slags for et in hoveder.values() if et.slags}
    gruppe: list[Overskrift] = []
    i_gruppe = False
    for et in loeb(dokument, udsnit.fra, udsnit.til, sorted(hoveder), loebende):
        hoved = hoveder.get(et.numre[0])
        if hoved is not None:
            gruppe = [*gruppe, hoved] if i_gruppe else [hoved]
            i_gruppe = True
            continue
        if is_page_number(et.tekst):
            continue
        egen = gruppe[-1] if i_gruppe and len(gruppe) == 1 else None
        yield _Led(et, _fits(et, {del_.slags for del_ in gruppe}, navngivne, egen), egen)
        i_gruppe = False


def _fits(et: Loeb, gruppe: set[str | None], navngivne: set[str | None], egen: Overskrift | None) -> dict[str, float]:
    ord_ = ordliste()
    ud = {}
    for afsnit in ord_.afsnit:
        slags = afsnit.slags
        fundne = sum(bool(ved.search(et.tekst)) for ved in ord_.handler_om.get(slags, ()))
        point = _WORD * min(fundne, _MOST_WORDS)
        point += _FIRST_WORDS * bool(afsnit.begynder and afsnit.begynder.search(et.tekst))
        point += _GROUPED * (slags in gruppe) + _HEADED * bool(egen and egen.slags == slags)
        ud[slags] = point - _UNNAMED * (slags not in navngivne)
    return ud


def _best(led: list[_Led]) -> list[str]:
    """The kind of each paragraph, so that the whole way is the best."""
    if not led:
        return []
    vaerd = dict(led[0].passer)
    veje: list[dict[str, str]] = []
    for et in led[1:]:
        bedst = max(vaerd, key=lambda slags: vaerd[slags])
        fra = {slags: slags if vaerd[slags] >= vaerd[bedst] - _CHANGE else bedst for slags in vaerd}
        vaerd = {slags: vaerd[fra[slags]] - _CHANGE * (fra[slags] != slags) + et.passer[slags] for slags in vaerd}
        veje.append(fra)
    ud = [max(vaerd, key=lambda slags: vaerd[slags])]
    for fra in reversed(veje):
        ud.append(fra[ud[-1]])
    return ud[::-1]
