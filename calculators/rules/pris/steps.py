"""The rule in words: the price, the law's highest, how many, and what they come to."""

from collections.abc import Iterator

from calculators.data.facts import READER
from calculators.results.trace import Trin
from calculators.rules.pris.amounts import FOUR_WEEKS, Price
from calculators.rules.pris.period import DAYS_A_WEEK, parse_per
from calculators.text.frequency import DAYS_A_YEAR, MONTHS_A_YEAR, WEEK_RULE
from calculators.text.money import dansk_tal, kroner
from calculators.text.units import med_enhed


def price_steps(pris: Price) -> tuple[Trin, ...]:
    """All steps; the last is the price of a year."""
    return (
        _price(pris),
        *_highest(pris),
        *_number(pris),
        *_weeks(pris),
        *_month(pris),
        *_months_paid(pris),
        Trin("På et år", _year(pris), pris.aar, "kr/år"),
    )


def _price(pris: Price) -> Trin:
    sats = pris.figures.pris
    navn = "Prisen" if sats.ejer == READER else sats.betegnelse
    return Trin("Pris", f"{navn} er {sats.tekst}", sats.tal, sats.enhed, sats)


def _highest(pris: Price) -> Iterator[Trin]:
    """The law's highest price, held against it."""
    hoejst = pris.figures.hoejst
    if hoejst is None:
        return
    holder = "Prisen er højere, så vi regner med lovens" if pris.er_for_hoej else "Prisen er ikke højere"
    yield Trin(
        "Lovens højeste pris", f"Du skal højst betale {hoejst.tekst}. {holder}", hoejst.tal, hoejst.enhed, hoejst
    )


def _number(pris: Price) -> Iterator[Trin]:
    """`7 × 50 kr. = 350 kr. om ugen`; nothing where the price is for one period alone."""
    if pris.antal == 1 and not parse_per(pris.figures.per).is_thing:
        return
    enhed = _unit(pris)
    i_alt = med_enhed(pris.i_alt, enhed)
    yield Trin("I alt", f"{dansk_tal(pris.antal)} × {kroner(pris.enkelt)} = {i_alt}", pris.i_alt, enhed)


def _weeks(pris: Price) -> Iterator[Trin]:
    if pris.uge is None or pris.fire_uger is None:
        return
    if pris.per.count != DAYS_A_WEEK:
        yield Trin("På en uge", f"{_share(pris, DAYS_A_WEEK)} = {kroner(pris.uge)}", pris.uge, "kr/uge")
    fire = f"{_share(pris, FOUR_WEEKS)} = {kroner(pris.fire_uger)}"
    yield Trin("På fire uger", fire, pris.fire_uger, "kr")


def _month(pris: Price) -> Iterator[Trin]:
    if pris.md is None or pris.per.count == 1:
        return
    formel = f"{kroner(pris.i_alt)} / {pris.per.count} måneder = {kroner(pris.md)}"
    yield Trin("På en måned", formel, pris.md, "kr/md")


def _months_paid(pris: Price) -> Iterator[Trin]:
    betales = pris.figures.betales
    if betales is not None and pris.counts_months:
        yield Trin("Måneder med betaling", f"Du betaler {betales.tekst}", betales.tal, betales.enhed, betales)


def _year(pris: Price) -> str:
    aaret = kroner(pris.aar)
    if pris.per.counted == "dage":
        return f"{_share(pris, int(DAYS_A_YEAR))} = {aaret} om året ({WEEK_RULE})"
    if pris.per.count == MONTHS_A_YEAR:
        return f"{aaret} om året"
    dele = "" if pris.per.count == 1 else f" / {pris.per.count}"
    return f"{kroner(pris.i_alt)} × {dansk_tal(pris.maaneder)} måneder{dele} = {aaret} om året"


def _share(pris: Price, dage: int) -> str:
    """`350 kr. × 4` where the days go up, and else `350 kr. × 365 / 7`."""
    gange, rest = divmod(dage, pris.per.count)
    if rest:
        return f"{kroner(pris.i_alt)} × {dage} / {pris.per.count}"
    return f"{kroner(pris.i_alt)} × {gange}"


def _unit(pris: Price) -> str:
    """The unit of the amount: the period of the price, or how often the reader buys."""
    per = pris.hvor_tit if parse_per(pris.figures.per).is_thing else pris.figures.per
    return f"kr/{per}"
