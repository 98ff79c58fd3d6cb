"""How often something is paid, and what that is in a year.

One rule for the whole project: a year is 365 days, so a week is 365 / 7 of it and 14 days 365 / 14. No source prints
a rule; where 52 weeks would give another answer, the calculation says so.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

DAYS_A_YEAR = Decimal(365)
DAYS_A_WEEK = Decimal(7)
MONTHS_A_YEAR = Decimal(12)
WHOLE_WEEKS = Decimal(52)
WEEK_RULE = f"vores regel: et år er {DAYS_A_YEAR} dage"
WEEKS_IN_DOUBT = f"Ingen regel siger, hvor mange uger et år har. Vi regner med {DAYS_A_YEAR} dage."


@dataclass(frozen=True)
class Periode:
    """A period as a unit; a year holds `gange` / `dage` of it. `skrevet` are the ways a reader may write it.

    `hele_uger` is how many of it 52 weeks hold, for periods that are counted in weeks.
    """

    enhed: str
    ord: str
    skrevet: tuple[str, ...]
    gange: Decimal
    dage: Decimal = Decimal(1)
    hele_uger: Decimal | None = None

    def om_aaret(self, beloeb: Decimal) -> Decimal:
        """What so much a period is in a year; exact as far as a division by seven can be."""
        return beloeb * self.gange / self.dage

    @property
    def formel(self) -> str:
        """What stands after the amount in the trace; nothing for a period that is the year itself."""
        if self.dage != 1:
            return f" × {self.gange} / {self.dage} ({WEEK_RULE})"
        if self.gange == DAYS_A_YEAR:
            return f" × {self.gange} dage"
        return f" × {self.gange}" if self.gange != 1 else ""


# A cost that comes only once, in the year that is worked out.
ONCE = "kr/gang"
_ALL = (
    Periode("kr/dag", "om dagen", ("dag", "dagen", "døgn", "døgnet", "hver dag", "dagligt"), DAYS_A_YEAR),
    Periode("kr/uge", "om ugen", ("uge", "ugen", "hver uge", "ugentligt"), DAYS_A_YEAR, DAYS_A_WEEK, WHOLE_WEEKS),
    Periode(
        "kr/14 dage",
        "hver anden uge",
        ("14 dage", "14. dag", "14 dag", "hver 14. dag", "hver 14 dag", "hver anden uge", "2 uger", "to uger"),
        DAYS_A_YEAR,
        2 * DAYS_A_WEEK,
        WHOLE_WEEKS / 2,
    ),
    Periode("kr/md", "om måneden", ("md", "måned", "måneden", "hver måned", "månedligt", "mdr", "md."), MONTHS_A_YEAR),
    Periode("kr/kvartal", "i kvartalet", ("kvartal", "kvartalet", "3 måneder", "hvert kvartal"), Decimal(4)),
    Periode("kr/halvår", "hvert halve år", ("halvår", "halvåret", "6 måneder", "hvert halve år"), Decimal(2)),
    Periode("kr/år", "om året", ("år", "året", "aar", "hvert år", "årligt"), Decimal(1)),
    Periode(ONCE, "kun én gang i året", ("gang", "engang", "en gang", "én gang", "kun én gang"), Decimal(1)),
)
PERIODER: Mapping[str, Periode] = MappingProxyType({periode.enhed: periode for periode in _ALL})
EFTER_ORD: Mapping[str, str] = MappingProxyType(
    {ord_: periode.enhed for periode in _ALL for ord_ in (*periode.skrevet, periode.ord)}
)


def uge_paa_et_aar(pr_uge: Decimal) -> Decimal:
    """What is so much a week, in a year of 365 days; exact as far as a division by seven can be."""
    return pr_uge * DAYS_A_YEAR / DAYS_A_WEEK
