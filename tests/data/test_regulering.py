"""The derived amounts of 2025 and 2026 follow the law's rule from the last printed ones."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest

from generator.model.catalogue import Catalogue
from generator.model.fakta import Fakta, Interval

WHOLE, HUNDREDS = Decimal(1), Decimal(100)
BY_SATS, BY_ADJUSTED = "satsreguleringsprocent", "tilpasset-reguleringsprocent"
RULES = [
    ("merudgift-baand-1", 2025, BY_SATS, WHOLE),
    ("merudgift-standard-1", 2025, BY_SATS, WHOLE),
    ("merudgift-standard-2", 2025, BY_SATS, WHOLE),
    ("merudgift-faktisk-over", 2025, BY_SATS, WHOLE),
    ("kompensationsydelse-minimum-md", 2026, BY_SATS, WHOLE),
    ("kompensationsydelse-minimum-aar", 2026, BY_SATS, WHOLE),
    ("kompensationsydelse-gruppe-1", 2026, BY_SATS, WHOLE),
    ("kompensationsydelse-gruppe-2-over-md", 2026, BY_SATS, WHOLE),
    ("kompensationsydelse-gruppe-2-over-aar", 2026, BY_SATS, WHOLE),
    ("kompensationsydelse-gruppe-2-tillaeg", 2026, BY_SATS, WHOLE),
    *(
        (navn, aar, BY_SATS, WHOLE)
        for navn in ("ledsager-udgift-maks-aar", "boligbetaling-par-trin-aar")
        for aar in (2025, 2026)
    ),
    *(
        (f"boligbetaling-{navn}-aar", aar, BY_ADJUSTED, HUNDREDS)
        for navn in ("indkomstgraense", "fradrag-enlig", "kompensation-graense")
        for aar in (2025, 2026)
    ),
]


def ends(fakta: Fakta, dag: date) -> list[Decimal]:
    """The amount on the day, or both ends of an interval."""
    vaerdi = fakta.paa(dag)
    assert vaerdi is not None
    if isinstance(vaerdi.vaerdi, Interval):
        return [vaerdi.vaerdi.fra, vaerdi.vaerdi.til]
    assert isinstance(vaerdi.vaerdi, Decimal)
    return [vaerdi.vaerdi]


@pytest.mark.parametrize(("navn", "aar", "procent", "hele"), RULES)
def test_derived_amounts(navn: str, aar: int, procent: str, hele: Decimal, catalogue: Catalogue) -> None:
    """Last year's rounded amount times the percentage of the year, rounded as the law says, and marked as derived."""
    fakta = {et.id: et for et in catalogue.nationale.fakta}
    foer, nu = date(aar - 1, 12, 31), date(aar, 1, 1)
    (pct,) = ends(fakta[procent], nu)
    ventet = [((et * (1 + pct / 100)) / hele).quantize(WHOLE, ROUND_HALF_UP) * hele for et in ends(fakta[navn], foer)]
    vaerdi = fakta[navn].paa(nu)
    assert vaerdi is not None and vaerdi.sikkerhed == "afledt"
    assert ventet == ends(fakta[navn], nu)


@pytest.mark.parametrize("aar", range(2021, 2027))
def test_percentages(aar: int, catalogue: Catalogue) -> None:
    """Above two per cent 0.3 is taken off, never below two; at two or less the percentages are one."""
    fakta = {et.id: et for et in catalogue.nationale.fakta}
    (sats,), (tilpasset,) = (ends(fakta[navn], date(aar, 6, 1)) for navn in (BY_SATS, BY_ADJUSTED))
    assert sats == (tilpasset if tilpasset <= 2 else max(Decimal(2), tilpasset - Decimal("0.3")))
