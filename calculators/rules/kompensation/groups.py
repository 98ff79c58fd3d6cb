"""The two groups of kompensationsydelse worked out from the expenses."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from calculators.data.rates import Sats, SatserPaa
from calculators.questions.answers import Svar
from calculators.questions.posts import Post
from calculators.results.trace import Trin
from calculators.rules.shared.expenses import MONTHS, Opgoerelse, af_maaned, af_poster
from calculators.text.dates import dansk_dato
from calculators.text.money import afrund_oere
from calculators.text.units import med_enhed

NONE, GROUP_1, GROUP_2 = "ingen", "gruppe-1", "gruppe-2"
GROUP_NAMES: Mapping[str, str] = MappingProxyType(
    {NONE: "ingen af grupperne", GROUP_1: "gruppe 1", GROUP_2: "gruppe 2"}
)

LIST, DOCUMENTED_LIST = "post", "dokumenteret_post"
ALL, DOCUMENTED = "Dine udgifter", "Dine udgifter med bilag"
NOTHING = Decimal(0)

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
    """The expenses and what each group gives; a group whose limit is not reached gives 0.

    `ydelse_52_md` is what 52 weeks to a year would give, when something is paid by the week.
    """

    udgift: Opgoerelse
    dokumenteret: Opgoerelse
    gruppe_1_md: Decimal
    gruppe_2_md: Decimal
    ydelse_52_md: Decimal | None = None

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
    """Both groups; documented expenses are part of all expenses, whatever the reader wrote of them."""
    dokumenteret = _documented(svar)
    alle = _counted_in(_all(svar), dokumenteret)
    gruppe_1, gruppe_2 = _amounts(alle.aar, dokumenteret.aar, satserne)
    efter_52 = None if alle.md_52 is None else max(_amounts(alle.aar_52, dokumenteret.aar_52, satserne))
    return Grupper(alle, dokumenteret, gruppe_1, gruppe_2, efter_52)


def _amounts(alle_aar: Decimal, dokumenteret_aar: Decimal, satserne: Satserne) -> tuple[Decimal, Decimal]:
    """What group 1 and group 2 give in kr/md for expenses in kr/år."""
    naar_1, naar_2 = alle_aar >= satserne.minimum_aar.tal, dokumenteret_aar > satserne.over_aar.tal
    return (
        satserne.gruppe_1.tal if naar_1 else NOTHING,
        afrund_oere(dokumenteret_aar / MONTHS + satserne.tillaeg.tal) if naar_2 else NOTHING,
    )


def alle_poster(svar: Svar) -> tuple[Post, ...]:
    """The listed expenses: those of both lists, each once. An expense that stands in both is the one with receipts."""
    dokumenterede = [replace(post, bilag=True) for post in _listed(svar, DOCUMENTED_LIST)]
    resten = list(dokumenterede)
    poster: list[Post] = []
    for post in _listed(svar, LIST):
        tvilling = replace(post, bilag=True)
        if tvilling in resten:
            resten.remove(tvilling)
        else:
            poster.append(post)
    return (*poster, *dokumenterede)


def _all(svar: Svar) -> Opgoerelse | None:
    """All expenses as the reader gave them; None when only those with receipts are given as an amount."""
    if svar.har("udgifter_md"):
        return af_maaned(svar.tal("udgifter_md"), ALL)
    poster = alle_poster(svar)
    return af_poster(poster, ALL) if poster else None


def _documented(svar: Svar) -> Opgoerelse:
    """The expenses with receipts."""
    if svar.har("dokumenteret_md"):
        return af_maaned(svar.tal("dokumenteret_md"), DOCUMENTED)
    med_bilag = [post for post in alle_poster(svar) if post.bilag]
    if med_bilag:
        return af_poster(med_bilag, DOCUMENTED)
    ingen = Trin(DOCUMENTED, "Der er ikke skrevet udgifter med bilag", NOTHING, "kr/md")
    return Opgoerelse(NOTHING, NOTHING, (ingen,))


def _counted_in(alle: Opgoerelse | None, dokumenteret: Opgoerelse) -> Opgoerelse:
    """All expenses, where those with receipts count too when the reader left them out."""
    if alle is not None and dokumenteret.aar <= alle.aar:
        return alle
    formel = f"Udgifter med bilag tæller også med her: {med_enhed(dokumenteret.md, 'kr/md')}"
    foer = alle.trin if alle else ()
    return replace(dokumenteret, trin=(*foer, Trin(ALL, formel, dokumenteret.md, "kr/md")))


def _listed(svar: Svar, navn: str) -> tuple[Post, ...]:
    return svar.poster(navn) if svar.har(navn) else ()
