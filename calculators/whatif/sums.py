"""Results added up over all residents, where they are money that somebody pays or help that is measured."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Literal

from calculators.text.units import enhedsnavn, med_enhed
from calculators.whatif.comparison import Raekke, Spoergsmaal, med_fortegn

MONTHS = 12
# A month's amount has a year, and a year's a month; other results are only added up in their own unit.
PER_YEAR = {"kr/md": MONTHS, "kr/år": 1}
ADDABLE = ("kr/md", "kr/år", "kr", "timer/uge", "timer/md", "timer")


def kan_summeres(spurgt: Spoergsmaal) -> bool:
    """Whether the result may be added up: nobody is paid what is only left, and rates are no amounts."""
    virkning = spurgt.virkning
    return (virkning.er_betaling or virkning.art == "ydelse") and spurgt.maal.enhed in ADDABLE


def vaegtet(raekker: Iterable[Raekke], navn: Literal["nu", "forslag", "forskel"]) -> Decimal:
    """The sum over all residents that have a result by both sets of rates, in the unit of the result."""
    return sum((getattr(r, navn) * r.antal for r in raekker if r.forskel is not None), Decimal(0))


def samlet_forskel(raekker: Iterable[Raekke], spurgt: Spoergsmaal) -> tuple[Decimal, str]:
    """How much more it comes to for all, and over what: a year where the unit says it, else as `i alt`."""
    enhed = spurgt.maal.enhed or ""
    forskel = vaegtet(raekker, "forskel")
    if faktor := PER_YEAR.get(enhed):
        return forskel * faktor, "om året"
    return forskel, enhedsnavn(enhed).removeprefix("kr.").removeprefix("timer").strip() or "i alt"


def summer(raekker: Iterable[Raekke], spurgt: Spoergsmaal) -> Iterator[dict[str, str]]:
    """Now, then and the difference for all together, by month and by year when the unit is kroner over time."""
    if not kan_summeres(spurgt):
        return
    raekker = tuple(raekker)
    enhed = spurgt.maal.enhed or ""
    nu, forslag = vaegtet(raekker, "nu"), vaegtet(raekker, "forslag")
    perioder = [(enhed, Decimal(1))]
    if faktor := PER_YEAR.get(enhed):
        perioder = [("kr/md", Decimal(faktor) / MONTHS), ("kr/år", Decimal(faktor))]
    for periode, gange in perioder:
        tal = [(beloeb * gange).quantize(Decimal("0.01")) for beloeb in (nu, forslag, forslag - nu)]
        yield {
            "periode": "I alt " + (enhedsnavn(periode).removeprefix("kr.").strip() or ""),
            "nu": med_enhed(tal[0], _plain(periode)),
            "forslag": med_enhed(tal[1], _plain(periode)),
            "forskel": f"{med_fortegn(tal[2])} {enhedsnavn(_plain(periode))}",
        }


def _plain(periode: str) -> str:
    return "kr" if periode.startswith("kr") else "timer"
