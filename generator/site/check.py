"""Runs every check of the catalogue in one go."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from generator.checks import (
    adgang,
    beregnere,
    citater,
    dates,
    egen_laesning,
    fund,
    gennemset,
    hvad_nu_hvis,
    ids,
    indsatser,
    kommuner,
    livssituationer,
    loven,
    owned,
    paragraffer,
    prose,
    references,
    regnes_ikke,
    sammenligning,
    sprog,
    tables,
    udgaver,
    udkast,
    valgtabeller,
)
from generator.checks.others import Others, known_by_each
from generator.checks.surface import surface
from generator.checks.walk import Material, material, part_material
from generator.load.findings import DataErrors, Finding
from generator.load.folder import owner_of
from generator.load.loader import Loaded, parts_of, with_drafts
from generator.load.udkast import as_notes
from generator.progress import step
from generator.site import taken

# What a file shows by itself, with the catalogue to look things up in.
_ALENE = (
    references.check,
    owned.check,
    prose.check,
    adgang.check,
    dates.check,
    udkast.check,
    tables.check,
    valgtabeller.check,
    beregnere.check,
    regnes_ikke.check,
    livssituationer.check,
    loven.check,
    paragraffer.check,
    indsatser.check,
    kommuner.check,
    sammenligning.check,
    hvad_nu_hvis.check,
    fund.check,
    gennemset.check,
    taken.check,
    egen_laesning.check,
    sprog.check,
)
# What only several files show.
_SAMMEN = (ids.check, udgaver.check)


class Parted(NamedTuple):
    """The findings in one owner's files: those that a file shows by itself, and those that only several show."""

    alene: set[Finding]
    sammen: set[Finding]


def check(indlaest: Loaded, i_dag: date | None = None) -> list[Finding]:
    """Every finding, sorted by file and line. What drafts lack is a warning.

    With `i_dag`, also warnings for rates that run out, for facts that nobody has said why no calculator reads, and
    for cited lines that no quotation shows.
    """
    dele = parts_of(indlaest)
    with step("Tjekker filerne", len(indlaest.modeller), each=0.005) as told:
        kendt = known_by_each(surface(del_, ejer) for ejer, del_ in dele.items())
        fund = {*indlaest.noter}
        for ejer, del_ in dele.items():
            fund.update(check_part(del_, ejer, kendt[ejer], i_dag))
            told.done(sum(owner_of(navn) == ejer for navn in del_.modeller))
    return sorted(fund)


def check_part(del_: Loaded, ejer: str, andre: Others, i_dag: date | None = None) -> list[Finding]:
    """What is found in one owner's files; `del_` is these and what all share, and `andre` is known of the rest."""
    alene, sammen = parted(del_, ejer, andre, i_dag)
    return sorted(alene | sammen)


def parted(del_: Loaded, ejer: str, andre: Others, i_dag: date | None = None) -> Parted:
    """The same apart."""
    grund = part_material(del_, ejer, andre)
    fund = Parted(_alone(grund, i_dag), _together(grund, i_dag))
    if not del_.udkast:
        return fund
    grund = part_material(with_drafts(del_), ejer, andre)
    egne = {del_.filer[navn].navn for navn in del_.udkast}
    sammen = as_notes(et for et in _together(grund, i_dag) if et.fil in egne)
    return Parted(fund.alene | _of_drafts(_only(grund, del_.udkast), i_dag), fund.sammen.union(sammen))


def check_file(del_: Loaded, ejer: str, andre: Others, navn: str, i_dag: date | None = None) -> set[Finding]:
    """What the file at a path below standards/ shows by itself: the first half of `parted`, for one file."""
    if navn in del_.udkast:
        return _of_drafts(_only(part_material(with_drafts(del_), ejer, andre), {navn}), i_dag)
    return _alone(_only(part_material(del_, ejer, andre), {navn}), i_dag)


def _only(grund: Material, navne: Collection[str]) -> Material:
    return replace(grund, filer=tuple(fil for fil in grund.filer if fil.navn in navne))


def _of_drafts(grund: Material, i_dag: date | None) -> set[Finding]:
    """What drafts lack, as warnings: what would be said of their files if they were finished."""
    fund = _alone(grund, i_dag)
    return {*as_notes(fund), *udkast.remaining(grund.filer, fund)}


def require_no_errors(indlaest: Loaded) -> Material:
    """What the checks looked in, for use once nothing is wrong.

    Errors: DataErrors with every finding that must stop a build.
    """
    fejl = [fund for fund in check(indlaest) if not fund.advarsel]
    if fejl:
        raise DataErrors(fejl)
    return material(indlaest)


def _alone(grund: Material, i_dag: date | None) -> set[Finding]:
    fund = {fund for et_tjek in _ALENE for fund in et_tjek(grund)}
    return fund.union(dates.udloebne(grund, i_dag)) if i_dag is not None else fund


def _together(grund: Material, i_dag: date | None) -> set[Finding]:
    fund = {fund for et_tjek in _SAMMEN for fund in et_tjek(grund)}
    return fund.union(regnes_ikke.unanswered(grund), citater.missing(grund)) if i_dag is not None else fund
