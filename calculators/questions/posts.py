"""Expenses listed one by one: a name, an amount and how often it is paid."""

from dataclasses import dataclass
from decimal import Decimal

from calculators.questions.fields import Felt
from calculators.questions.limits import parse_beloeb
from calculators.text.errors import Tastefejl
from calculators.text.frequency import EFTER_ORD, ONCE, PERIODER
from calculators.text.money import kroner
from calculators.text.suggestions import citat
from calculators.text.units import med_enhed

MOST_POSTS = 50
LONGEST_NAME = 60
SHAPE = "Skriv navn, beløb og periode med semikolon imellem, fx “Medicin; 400; kr/md”."
SHAPE_WITH_RECEIPT = (
    "Skriv navn, beløb og periode, og bilag til sidst, hvis du har det, fx “Medicin; 400; kr/md; bilag”."
)
RECEIPT = {"bilag": True, "med bilag": True, "ja": True, "uden bilag": False, "nej": False, "": False}


@dataclass(frozen=True)
class Post:
    """One expense; `periode` is a unit of `PERIODER`, `bilag` whether the reader can document it."""

    navn: str
    beloeb: Decimal
    periode: str
    bilag: bool = False

    @property
    def tekst(self) -> str:
        """What it costs and how often: `400 kr. om måneden`, `900 kr. én gang i året`."""
        if self.periode == ONCE:
            return f"{kroner(self.beloeb)} én gang i året"
        return med_enhed(self.beloeb, self.periode)


def er_tom(raa: str) -> bool:
    """Whether a row of the form was left blank (its period may still be chosen)."""
    return not any(del_.strip() for del_ in raa.split(";")[:2])


def parse_post(raa: str, felt: Felt) -> Post:
    """The expense in `Medicin; 400; kr/md`, with `; bilag` after it where the field asks for that.

    Errors: Tastefejl with a Danish sentence.
    """
    dele = raa.split(";")
    if len(dele) != 3 and not (felt.med_bilag and len(dele) == 4):
        raise Tastefejl(f"{citat(raa)} kan ikke læses. {SHAPE_WITH_RECEIPT if felt.med_bilag else SHAPE}")
    bilag = len(dele) == 4 and _receipt(dele[3])
    navn = parse_name(dele[0], f"Giv udgiften et navn. {SHAPE}")
    return Post(navn, parse_beloeb(dele[1], felt), _period(dele[2]), bilag)


def _receipt(raa: str) -> bool:
    """Whether the expense can be documented."""
    tekst = " ".join(raa.split()).lower()
    if tekst not in RECEIPT:
        raise Tastefejl(f"{citat(raa.strip())} kan ikke læses. Skriv “bilag” eller “uden bilag”.")
    return RECEIPT[tekst]


def parse_name(raa: str, mangler: str) -> str:
    """The name on one line; `mangler` is said where there is none. Errors: Tastefejl."""
    navn = " ".join(raa.split())
    if not navn:
        raise Tastefejl(mangler)
    if len(navn) > LONGEST_NAME:
        raise Tastefejl(f"Navnet er for langt. Skriv højst {LONGEST_NAME} tegn.")
    if not navn.isprintable():
        raise Tastefejl("Navnet har tegn, der ikke kan vises. Skriv det med almindelige bogstaver.")
    return navn


def _period(raa: str) -> str:
    """The unit of the period, however the reader wrote it. A hint never guesses: another period is another amount."""
    tekst = " ".join(raa.lower().split())
    kort = tekst.removeprefix("kr").lstrip(".").lstrip().removeprefix("/").strip()
    kort = kort.removeprefix("pr.").removeprefix("om ").strip()
    if kort not in EFTER_ORD:
        mulige = ", ".join(f"“{periode.ord}”" for periode in PERIODER.values())
        raise Tastefejl(f"Perioden {citat(raa.strip())} kendes ikke. Vælg mellem {mulige}.")
    return EFTER_ORD[kort]
