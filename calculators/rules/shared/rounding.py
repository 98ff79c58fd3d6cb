"""Rounding to whole øre, said after the exact amount."""

from decimal import Decimal

from calculators.text.money import afrund_oere, er_hele_oerer
from calculators.text.units import med_enhed


def rounding(beloeb: Decimal, enhed: str = "kr", *, colon: str = "") -> str:
    """`, afrundet til hele ører 31,25 kr.` after an amount that is finer than øre; nothing after one that is not."""
    return "" if er_hele_oerer(beloeb) else f", afrundet til hele ører{colon} {med_enhed(afrund_oere(beloeb), enhed)}"
