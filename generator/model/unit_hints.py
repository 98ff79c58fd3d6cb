"""What somebody meant who wrote a unit that is none: the unit of the same kind of thing, however it was spelled."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping

from calculators.text.unit_words import KRONER, PERIODS, QUANTITIES, SEVERAL, THING, WHOLE, parse_unit

# Other words for a quantity.
_QUANTITIES: Mapping[str, str] = {
    ord_: quantity
    for quantity, andre in {
        KRONER: "kr. kroner krone dkk kroners beløb pris",
        "timer": "time t t. tim timetal klokketimer",
        "minutter": "minut min min. minuter",
        "gange": "gang x frekvens",
        "dage": "dag kalenderdage kalenderdag ugedage",
        "døgn": "doegn døgnet",
        "hverdage": "hverdag arbejdsdage arbejdsdag hverdags",
        "nætter": "nat overnatninger overnatning",
        "uger": "uge ugers",
        "måneder": "måned md md. mdr mdr. maaneder maaned månede",
        "år": "aar året års leveår alder",
        "pct": "% procent pct. procenter procentsats",
        "antal": "styrke tal stykvis",
        "stk": "stk. styk stykker",
        "personer": "person borgere borger beboere beboer pers pers. børn voksne",
        "måltider": "måltid maaltider retter ret portioner portion",
        "besøg": "besoeg tilsyn",
        "ture": "tur rejser rejse kørsler",
        "trin": "niveauer klasse klassetrin",
        "gram": "g gr gr.",
        "kg": "kilo kilogram kilos",
        "ml": "milliliter",
        "liter": "l ltr ltr.",
        "cm": "centimeter",
        "m": "meter metre",
        "km": "kilometer kilometre",
        "m²": "m2 kvm kvm. kvadratmeter",
        "m³": "m3 kbm kubikmeter",
        "kJ": "kj kilojoule",
        "kWh": "kwh kilowattimer",
    }.items()
    for ord_ in andre.split()
}
# Other words for a time that something is counted by.
_PERIODS: Mapping[str, str] = {
    ord_: periode
    for periode, andre in {
        "time": "timer timen timers t timelig",
        "dag": "dage dagen dagligt daglig dags",
        "døgn": "døgnet doegn",
        "hverdag": "hverdage hverdagen arbejdsdag",
        "uge": "uger ugen ugentligt ugentlig ugers",
        "md": "md. mdr mdr. måned måneder måneden maaned månedligt månedlig maanedligt",
        "kvartal": "kvartaler kvartalet kvartalsvis kvartalsvist",
        "halvår": "halvåret halvaar halvårligt halvårlig",
        "år": "aar året årligt årlig aarligt år. kalenderår",
    }.items()
    for ord_ in andre.split()
}
_SEVERAL = {"14 dag": "14 dage", "14. dag": "14 dage", "anden uge": "14 dage", "2 uger": "14 dage"}
# In the plural a quantity is no thing that a price is the price of.
_SINGULARS: Mapping[str, str] = {several: one for one, several in QUANTITIES.values() if one != several}
_PARTED = re.compile(r"\s*(?:/|\b(?:pr|per|om|i|på|hver|hvert)\b\.?)\s*")
_LEADING = re.compile(r"^(?:pr|per|om|i|på|hver|hvert|en|et)\b\.? ")
_REPEATED = re.compile(r"hvert? .*\b(\w+)")
_ADVERB = re.compile(r"(.+) (\w+(?:ligt|vis|vist))")
_NEAR_QUANTITY, _NEAR_PERIOD = 0.75, 0.85


def not_a_thing(per: str) -> bool:
    """Whether what stands after the stroke is a period in another form, a quantity in the plural, or a slip of one."""
    return per not in PERIODS and _meant_per(per) != per


def meant(skrevet: str) -> str | None:
    """The unit that was probably meant: `timer/mdr` → `timer/md`, `kroner pr. gang` → `kr/gang`; None for no idea."""
    tekst = skrevet.strip()
    if repeated := _REPEATED.fullmatch(tekst.lower()):
        return _meant_quantity(repeated[1])
    adverb = _ADVERB.fullmatch(tekst.lower())
    dele = list(adverb.groups()) if adverb else _PARTED.split(tekst, maxsplit=1)
    quantity = _meant_quantity(dele[0].strip())
    if quantity is None or len(dele) == 1 or not dele[1].strip():
        return quantity
    enhed = f"{quantity}/{_meant_per(dele[1].strip())}"
    return enhed if parse_unit(enhed) else None


def _meant_quantity(ord_: str) -> str | None:
    if ord_ in QUANTITIES or ord_ in WHOLE:
        return ord_
    smaat = ord_.lower()
    kendte = {navn.lower(): navn for navn in (*QUANTITIES, *WHOLE)} | dict(_QUANTITIES)
    naer = [smaat] if smaat in kendte else difflib.get_close_matches(smaat, kendte, n=1, cutoff=_NEAR_QUANTITY)
    return kendte[naer[0]] if naer else None


def _meant_per(ord_: str) -> str:
    smaat = _LEADING.sub("", " ".join(ord_.lower().split()))
    if smaat in PERIODS or SEVERAL.fullmatch(smaat):
        return smaat
    kendte = {navn: navn for navn in PERIODS} | dict(_PERIODS) | _SEVERAL | dict(_SINGULARS)
    if smaat in kendte:
        return kendte[smaat]
    naer = difflib.get_close_matches(smaat, PERIODS, n=1, cutoff=_NEAR_PERIOD)
    if naer:
        return naer[0]
    return smaat if THING.fullmatch(smaat) else ord_
