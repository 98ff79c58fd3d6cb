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
from generator.checks.walk import Material, material
from generator.load.findings import DataErrors, Finding
from generator.load.loader import Loaded, with_drafts
from generator.load.udkast import as_notes
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
    fejl = _fund(material(indlaest), i_dag)
    return sorted({*fejl, *_of_drafts(indlaest, i_dag)}) if indlaest.udkast or indlaest.noter else fejl


def _of_drafts(indlaest: Loaded, i_dag: date | None) -> Iterator[Finding]:
    """What the drafts lack, as warnings: what would be said of their files if they were finished."""
    yield from indlaest.noter
    if indlaest.udkast:
        grund = material(with_drafts(indlaest))
        filer = {indlaest.filer[navn].navn for navn in indlaest.udkast}
        fund = [et for et in _fund(grund, i_dag) if et.fil in filer]
        yield from as_notes(fund)
        yield from udkast.remaining((fil for fil in grund.filer if fil.yaml.navn in filer), fund)


def require_no_errors(indlaest: Loaded) -> Material:
    """What the checks looked in, for use once nothing is wrong.

    Errors: DataErrors with every finding that must stop a build.
    """
    grund = material(indlaest)
    fejl = [fund for fund in _fund(grund) if not fund.advarsel]
    if fejl:
        raise DataErrors(fejl)
    return grund


def _fund(grund: Material, i_dag: date | None = None) -> list[Finding]:
    fejl = [fund for et_tjek in _TJEK for fund in et_tjek(grund)]
    if i_dag is not None:
        fejl += dates.udloebne(grund, i_dag)
        fejl += regnes_ikke.unanswered(grund)
        fejl += citater.missing(grund)
    return sorted(set(fejl))
