"""Expenses listed one by one: a name, an amount and how often it is paid."""

from dataclasses import dataclass
from decimal import Decimal

from calculators.errors import Tastefejl
from calculators.fields import Felt
from calculators.limits import parse_beloeb
from calculators.suggestions import citat, mente_du

MOST_POSTS = 50
LONGEST_NAME = 60
SHAPE = "Skriv navn, beløb og periode med semikolon imellem, fx “Medicin; 400; kr/md”."

PERIODS: dict[str, str] = {
    "uge": "kr/uge",
    "ugen": "kr/uge",
    "md": "kr/md",
    "måned": "kr/md",
    "måneden": "kr/md",
    "år": "kr/år",
    "året": "kr/år",
    "aar": "kr/år",
}


@dataclass(frozen=True)
class Post:
    """One expense; `periode` is `kr/uge`, `kr/md` or `kr/år`."""

    navn: str
    beloeb: Decimal
    periode: str


def er_tom(raa: str) -> bool:
    """Whether a row of the form was left blank (its period may still be chosen)."""
    return not any(del_.strip() for del_ in raa.split(";")[:2])


def parse_post(raa: str, felt: Felt) -> Post:
    """The expense in `Medicin; 400; kr/md`.

    Errors: Tastefejl with a Danish sentence.
    """
    dele = raa.split(";")
    if len(dele) != 3:
        raise Tastefejl(f"{citat(raa)} kan ikke læses. {SHAPE}")
    return Post(_name(dele[0]), parse_beloeb(dele[1], felt), _period(dele[2]))


def _name(raa: str) -> str:
    """The name on one line."""
    navn = " ".join(raa.split())
    if not navn:
        raise Tastefejl(f"Giv udgiften et navn. {SHAPE}")
    if len(navn) > LONGEST_NAME:
        raise Tastefejl(f"Navnet er for langt. Skriv højst {LONGEST_NAME} tegn.")
    if not navn.isprintable():
        raise Tastefejl("Navnet har tegn, der ikke kan vises. Skriv det med almindelige bogstaver.")
    return navn


def _period(raa: str) -> str:
    """`kr/uge`, `kr/md` or `kr/år`, however the reader wrote it."""
    tekst = raa.strip().lower()
    kort = tekst.removeprefix("kr").lstrip(".").lstrip().removeprefix("/").removeprefix("om ").strip()
    if kort not in PERIODS:
        raise Tastefejl(f"Perioden {citat(raa.strip())} kendes ikke. {mente_du(tekst, ('kr/uge', 'kr/md', 'kr/år'))}")
    return PERIODS[kort]
