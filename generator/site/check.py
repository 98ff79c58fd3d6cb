"""Runs every check of the catalogue in one go."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.checks import (
    adgang,
    beregnere,
    citater,
    dates,
    egen_laesning,
    fund,
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

_TJEK = (
    ids.check,
    references.check,
    owned.check,
    prose.check,
    adgang.check,
    dates.check,
    udgaver.check,
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
    taken.check,
    egen_laesning.check,
)


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
    fund = _fund(part_material(del_, ejer, andre), i_dag)
    return fund + list(_of_drafts(del_, ejer, andre, i_dag)) if del_.udkast else fund


def _of_drafts(del_: Loaded, ejer: str, andre: Others, i_dag: date | None) -> Iterator[Finding]:
    """What the drafts lack, as warnings: what would be said of their files if they were finished."""
    grund = part_material(with_drafts(del_), ejer, andre)
    filer = {del_.filer[navn].navn for navn in del_.udkast}
    fund = [et for et in _fund(grund, i_dag) if et.fil in filer]
    yield from as_notes(fund)
    yield from udkast.remaining((fil for fil in grund.filer if fil.yaml.navn in filer), fund)


def require_no_errors(indlaest: Loaded) -> Material:
    """What the checks looked in, for use once nothing is wrong.

    Errors: DataErrors with every finding that must stop a build.
    """
    fejl = [fund for fund in check(indlaest) if not fund.advarsel]
    if fejl:
        raise DataErrors(fejl)
    return material(indlaest)


def _fund(grund: Material, i_dag: date | None) -> list[Finding]:
    fejl = [fund for et_tjek in _TJEK for fund in et_tjek(grund)]
    if i_dag is not None:
        fejl += dates.udloebne(grund, i_dag)
        fejl += regnes_ikke.unanswered(grund)
        fejl += citater.missing(grund)
    return sorted(set(fejl))
