"""Danish dates in and out."""

import re
from datetime import date

from calculators.text.errors import Tastefejl
from calculators.text.suggestions import citat

FIRST_YEAR = 1990
LAST_YEAR = 2100
EXAMPLE = "Skriv fx 1.9.2025 eller 2025-09-01."
MONTHS = (
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
)

_ISO = re.compile(r"(?P<aar>[0-9]{4})-(?P<md>[0-9]{1,2})-(?P<dag>[0-9]{1,2})")
_NUMBERS = re.compile(r"(?P<dag>[0-9]{1,2}) ?([./-]) ?(?P<md>[0-9]{1,2}) ?[./ -] ?(?P<aar>[0-9]{4})")
_WORDS = re.compile(r"(?P<dag>[0-9]{1,2})\.? (?P<md>[a-zæøå]+) (?P<aar>[0-9]{4})", re.IGNORECASE)
_SHORT_YEAR = re.compile(r"[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2}")


def dansk_dato(dag: date) -> str:
    """`1. september 2025`."""
    return f"{dag.day}. {MONTHS[dag.month - 1]} {dag.year}"


def parse_dato(tekst: str) -> date:
    """The day meant by `2025-09-01`, `1.9.2025`, `01-09-2025` or `1. september 2025`.

    Errors: Tastefejl with a Danish sentence, also for days that do not exist and years out of range.
    """
    rent = " ".join(tekst.split())
    if not rent:
        raise Tastefejl(f"Der mangler en dato. {EXAMPLE}")
    if _SHORT_YEAR.fullmatch(rent):
        raise Tastefejl(f"Skriv årstallet i {citat(rent)} med fire cifre. {EXAMPLE}")
    fundet = _ISO.fullmatch(rent) or _NUMBERS.fullmatch(rent) or _WORDS.fullmatch(rent)
    if fundet is None:
        raise Tastefejl(f"{citat(rent)} er ikke en dato. {EXAMPLE}")
    return _real_day(int(fundet["aar"]), _month(fundet["md"]), int(fundet["dag"]), rent)


def _month(tekst: str) -> int:
    """The number of a month written in figures or as its Danish name; 0 when there is none."""
    if tekst.isdigit():
        return int(tekst)
    navn = tekst.lower()
    return MONTHS.index(navn) + 1 if navn in MONTHS else 0


def _real_day(aar: int, md: int, dag: int, skrevet: str) -> date:
    """The day, when it exists and its year is one we answer for."""
    if not FIRST_YEAR <= aar <= LAST_YEAR:
        naermest = min(max(aar, FIRST_YEAR), LAST_YEAR)
        raise Tastefejl(
            f"Året {aar} ligger uden for {FIRST_YEAR}-{LAST_YEAR}. Det nærmeste år, du kan vælge, er {naermest}."
        )
    try:
        return date(aar, md, dag)
    except ValueError:
        raise Tastefejl(f"Datoen {citat(skrevet)} findes ikke. {EXAMPLE}") from None
