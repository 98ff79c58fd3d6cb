"""Runs every check of the catalogue in one go."""

from __future__ import annotations

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
    valgtabeller,
)
from generator.checks.walk import Material, material
from generator.load.findings import DataErrors, Finding
from generator.load.loader import Loaded
from generator.site import taken

_TJEK = (
    ids.check,
    references.check,
    owned.check,
    prose.check,
    adgang.check,
    dates.check,
    udgaver.check,
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
    """Every finding, sorted by file and line.

    With `i_dag`, also warnings for rates that run out for facts that nobody has said why no calculator reads, and for
    cited lines that no quotation shows.
    """
    return _fund(material(indlaest), i_dag)


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
