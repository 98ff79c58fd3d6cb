"""Runs every check of the catalogue in one go."""

from __future__ import annotations

from datetime import date

from generator.checks import (
    adgang,
    beregnere,
    datoer,
    henvisninger,
    hvad_nu_hvis,
    ids,
    livssituationer,
    prosa,
    sammenligning,
    tabeller,
)
from generator.checks.gennemgang import Grundlag, grundlag
from generator.load.fejl import Datafejl, Fejl
from generator.load.loader import Indlaest
from generator.site import taken

_TJEK = (
    ids.tjek,
    henvisninger.tjek,
    prosa.tjek,
    adgang.tjek,
    datoer.tjek,
    tabeller.tjek,
    beregnere.tjek,
    livssituationer.tjek,
    sammenligning.tjek,
    hvad_nu_hvis.tjek,
    taken.tjek,
)


def tjek(indlaest: Indlaest, i_dag: date | None = None) -> list[Fejl]:
    """Every finding, sorted by file and line. With `i_dag`, also warnings for rates that run out."""
    return _fund(grundlag(indlaest), i_dag)


def kraev_uden_fejl(indlaest: Indlaest) -> Grundlag:
    """What the checks looked in, for use once nothing is wrong.

    Errors: Datafejl with every finding that must stop a build.
    """
    grund = grundlag(indlaest)
    fejl = [fund for fund in _fund(grund) if not fund.advarsel]
    if fejl:
        raise Datafejl(fejl)
    return grund


def _fund(grund: Grundlag, i_dag: date | None = None) -> list[Fejl]:
    fejl = [fund for et_tjek in _TJEK for fund in et_tjek(grund)]
    if i_dag is not None:
        fejl += datoer.udloebne(grund, i_dag)
    return sorted(set(fejl))
