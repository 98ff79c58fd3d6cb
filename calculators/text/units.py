"""Amounts with their unit, as a Danish reader says them. What a unit is stands in calculators.text.unit_words."""

from decimal import ROUND_HALF_UP, Decimal

from calculators.text.money import beloebstekst, dansk_tal, kroner
from calculators.text.unit_words import KRONER, QUANTITIES, Unit, parse_unit

_COUNTED = Unit("antal")


def med_enhed(tal: Decimal, enhed: str | None) -> str:
    """`1.103 kr. om måneden`, `15 timer om ugen`, `8 kg pr. gang`, `3`: the number and its unit in words."""
    unit = parse_unit(enhed) if enhed else _COUNTED
    if unit is not None and unit.quantity == KRONER:
        return f"{kroner(tal)} {unit.after}".rstrip()
    if unit is None or unit.quantity not in QUANTITIES:
        return f"{dansk_tal(tal)} {enhed}"
    return _joined(dansk_tal(tal), QUANTITIES[unit.quantity][0 if tal == 1 else 1], unit.after)


def hele_kroner(tal: Decimal, enhed: str = "kr") -> str:
    """`2.167 kr.`, or `ca. 2.167 kr.` for an amount with øre: a reconstruction is not known to the øre."""
    hele = tal.quantize(Decimal(1), ROUND_HALF_UP)
    return f"{'' if hele == tal else 'ca. '}{med_enhed(hele, enhed)}"


def omtrent(tal: Decimal, enhed: str = "kr") -> str:
    """`ca. 2.167 kr. om måneden`, also for whole kroner; nothing is nothing, and not about."""
    tekst = hele_kroner(tal, enhed)
    return tekst if not tal or tekst.startswith("ca.") else f"ca. {tekst}"


def enhedsnavn(enhed: str) -> str:
    """The unit alone in words, for an axis or a label: `kr. om måneden`."""
    unit = parse_unit(enhed)
    if unit is None or unit.quantity not in QUANTITIES:
        return enhed
    return _joined(QUANTITIES[unit.quantity][1], unit.after)


def maskintekst(vaerdi: Decimal | str, enhed: str | None) -> str:
    """The value as in the JSON contract: kroner with two decimals, other numbers as they are."""
    if isinstance(vaerdi, str):
        return vaerdi
    unit = parse_unit(enhed) if enhed else None
    return beloebstekst(vaerdi) if unit and unit.quantity == KRONER else f"{vaerdi:f}"


def _joined(*dele: str) -> str:
    return " ".join(del_ for del_ in dele if del_)
