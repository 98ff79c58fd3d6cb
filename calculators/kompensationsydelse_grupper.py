"""The two groups of kompensationsydelse worked out from the expenses."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from calculators.answers import Svar
from calculators.dates import dansk_dato
from calculators.expenses import Opgoerelse, af_maaned, af_poster
from calculators.money import afrund_oere
from calculators.rates import Sats, SatserPaa
from calculators.trace import Trin
from calculators.units import med_enhed

NONE, GROUP_1, GROUP_2 = "ingen", "gruppe-1", "gruppe-2"
GROUP_NAMES: Mapping[str, str] = MappingProxyType(
    {NONE: "ingen af grupperne", GROUP_1: "gruppe 1", GROUP_2: "gruppe 2"}
)

START = "kompensationsydelse-start"
TRANSITION = "kompensationsydelse-overgang"
MINIMUM_YEAR = "kompensationsydelse-minimum-aar"
MINIMUM_MONTH = "kompensationsydelse-minimum-md"
AMOUNT_1 = "kompensationsydelse-gruppe-1"
ABOVE_YEAR = "kompensationsydelse-gruppe-2-over-aar"
ABOVE_MONTH = "kompensationsydelse-gruppe-2-over-md"
EXTRA_2 = "kompensationsydelse-gruppe-2-tillaeg"
FAKTA = (START, TRANSITION, MINIMUM_YEAR, MINIMUM_MONTH, AMOUNT_1, ABOVE_YEAR, ABOVE_MONTH, EXTRA_2)


@dataclass(frozen=True)
class Satserne:
    """The figures of law on the day."""

    minimum_aar: Sats
    minimum_md: Sats
    gruppe_1: Sats
    over_aar: Sats
    over_md: Sats
    tillaeg: Sats
    overgang: Sats

    @classmethod
    def laes(cls, satser: SatserPaa) -> "Satserne":
        """All of them; the first day of the rule is asked for first, so that an earlier date is answered with it."""
        satser.national(START)
        return cls(
            satser.national(MINIMUM_YEAR),
            satser.national(MINIMUM_MONTH),
            satser.national(AMOUNT_1),
            satser.national(ABOVE_YEAR),
            satser.national(ABOVE_MONTH),
            satser.national(EXTRA_2),
            satser.national(TRANSITION),
        )

    @property
    def overgangsdato(self) -> str:
        """The last day of the old subsidy in words."""
        return dansk_dato(date.fromisoformat(str(self.overgang.vaerdi)))

    @property
    def overgangstekst(self) -> str:
        """Until when a subsidy by the old rules runs."""
        return (
            "Får du allerede tilskud til merudgifter, fortsætter det, til kommunen har set på din sag igen. "
            f"Det skal ske senest {self.overgangsdato}."
        )


@dataclass(frozen=True)
class Grupper:
    """The expenses and what each group gives; a group whose limit is not reached gives 0."""

    udgift: Opgoerelse
    dokumenteret: Opgoerelse
    gruppe_1_md: Decimal
    gruppe_2_md: Decimal

    @property
    def gruppe(self) -> str:
        """The group that gives the most."""
        if self.gruppe_2_md > self.gruppe_1_md:
            return GROUP_2
        return GROUP_1 if self.gruppe_1_md else NONE

    @property
    def ydelse_md(self) -> Decimal:
        """What that group gives in kr/md."""
        return max(self.gruppe_1_md, self.gruppe_2_md)


def opgoer(svar: Svar, satserne: Satserne) -> Grupper:
    """Both groups; documented expenses are part of the likely ones, whatever the reader wrote of them."""
    alle = _read(svar, "udgifter_md", "post", "Dine udgifter")
    dokumenteret = _read(svar, "dokumenteret_md", "dokumenteret_post", "Dine udgifter med bilag")
    if dokumenteret is None:
        ingen = Trin("Dine udgifter med bilag", "Der er ikke oplyst udgifter med bilag", Decimal(0), "kr/md")
        dokumenteret = Opgoerelse(Decimal(0), Decimal(0), (ingen,))
    if alle is None or dokumenteret.aar > alle.aar:
        formel = f"Udgifter med bilag tæller også med her: {med_enhed(dokumenteret.md, 'kr/md')}"
        foer = alle.trin if alle else ()
        alle = Opgoerelse(
            dokumenteret.md, dokumenteret.aar, (*foer, Trin("Dine udgifter", formel, dokumenteret.md, "kr/md"))
        )
    naar_1, naar_2 = alle.aar >= satserne.minimum_aar.tal, dokumenteret.aar > satserne.over_aar.tal
    return Grupper(
        udgift=alle,
        dokumenteret=dokumenteret,
        gruppe_1_md=satserne.gruppe_1.tal if naar_1 else Decimal(0),
        gruppe_2_md=afrund_oere(dokumenteret.md + satserne.tillaeg.tal) if naar_2 else Decimal(0),
    )


def _read(svar: Svar, beloeb: str, poster: str, navn: str) -> Opgoerelse | None:
    if svar.har(poster):
        return af_poster(svar.poster(poster), navn)
    return af_maaned(svar.tal(beloeb), navn) if svar.har(beloeb) else None
