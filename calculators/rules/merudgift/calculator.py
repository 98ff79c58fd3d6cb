"""SEL § 100 as in force to 2025-08-31: the monthly subsidy to necessary extra expenses (merudgifter)."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.bands import Baand
from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.questions.fields import LARGEST_AMOUNT
from calculators.results.contract import Beregner, Resultatfelt, SameCase
from calculators.results.diagram import trappe
from calculators.results.reservations import vurdering
from calculators.results.trace import Resultat, Trin, saetning
from calculators.results.virkning import Virkning
from calculators.rules.merudgift.amounts import ACTUAL, Tilskud, gives, merudgift
from calculators.rules.merudgift.facts import FAKTA, PRINTED_START, read_facts
from calculators.rules.merudgift.fields import FIELDS
from calculators.rules.merudgift.steps import BAND_NAMES, other_reading, printed, receipts, trace, weeks
from calculators.rules.shared.expenses.amounts import aar_af_poster, af_maaned, af_poster
from calculators.text.frequency import MONTHS_A_YEAR
from calculators.text.money import afrund_oere, dansk_tal

ASSESSMENT = vurdering(
    "Kommunen vurderer konkret og individuelt, om du hører til personkredsen, "
    "og hvilke af dine merudgifter der er nødvendige. Beregningen er vejledende."
)
LIKELY = "Du skal kunne gøre merudgifterne sandsynlige over for kommunen."
DOCUMENTED = "Over den øverste grænse får du de faktiske merudgifter, og du skal kunne dokumentere dem."


class Merudgift(Beregner):
    """The subsidy by the figures of law; a municipality's differing printed figures are shown beside it."""

    id = "merudgift"
    titel = "Tilskud til merudgifter"
    spoergsmaal = "Hvor stort var tilskuddet til merudgifter efter de gamle regler?"
    ydelse = "merudgiftsydelse"
    lovgrundlag = ("SEL § 100",)
    efterfoelger = SameCase("kompensationsydelse", MappingProxyType({"merudgift_md": "udgifter_md", "post": "post"}))
    overgang_felt = "faar_tilskud"
    overgang_uden_sats = "Det er uklart, om de gamle beløb bliver reguleret, efter at loven er ændret."
    eksempel: Mapping[str, str | list[str]] = MappingProxyType({"merudgift_md": "1.700"})
    eksempel_dato = "2023-06-01"
    fakta = FAKTA
    kan_mangle = (PRINTED_START,)
    felter = FIELDS
    resultater = (
        Resultatfelt("tilskud_md", "Dit tilskud", "kr/md", virkning=Virkning("udbetales")),
        Resultatfelt("baand", "Bånd", None, BAND_NAMES),
        Resultatfelt("merudgift_aar", "Din merudgift om året", "kr/år"),
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """Exactly one of the two ways to give the expense, and a sum within the limit of one amount."""
        samlet, delt = svar.har("merudgift_md"), svar.har("post")
        if samlet and delt:
            return [("merudgift_md", "Skriv enten ét beløb om måneden eller udgifterne en for en. Slet det ene.")]
        if not samlet and not delt:
            return [("merudgift_md", "Skriv din merudgift om måneden, eller skriv udgifterne en for en.")]
        if delt and aar_af_poster(svar.poster("post")) > LARGEST_AMOUNT * MONTHS_A_YEAR:
            return [
                (
                    "post",
                    f"Udgifterne er for store. De må højst være {dansk_tal(LARGEST_AMOUNT)} kr. om måneden.",
                )
            ]
        return []

    def amounts(self, svar: Svar, satser: SatserPaa) -> Mapping[str, Decimal | str | None]:
        """The subsidy, its band, and the expense in kr/år."""
        return _results(_tilskud(svar, satser))

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """Monthly subsidy and the band it falls in.

        Units:  merudgift_md and tilskud_md in kr/md, merudgift_aar in kr/år; rounded to øre at the end.
        Law:    SEL § 100, stk. 3, and BEK 931/2020; the limits are dated facts.
        Errors: ManglendeSats when a limit has no usable value on the date.
        """
        tilskud = _tilskud(svar, satser)
        bilag, tvivl = receipts(tilskud, svar.valg("kan_dokumentere")), other_reading(tilskud)
        uger, trykt = weeks(tilskud), printed(tilskud, satser)
        return Resultat(
            vaerdier=_results(tilskud),
            trin=trace(tilskud, (tvivl, bilag, uger, trykt)),
            forbehold=(
                *(saetning(et.formel) for et in (bilag, tvivl, uger, trykt) if et),
                *_general(tilskud.placering.baand, bilag),
            ),
            diagram=trappe(tilskud.tabel, tilskud.udgift.md, lambda nr, md: gives(tilskud.tabel.baand[nr], md)),
        )


def _tilskud(svar: Svar, satser: SatserPaa) -> Tilskud:
    """The subsidy to the expense, however the reader gave it."""
    udgift = af_poster(svar.poster("post")) if svar.har("post") else af_maaned(svar.tal("merudgift_md"))
    return merudgift(udgift, read_facts(satser), uden_bilag=svar.valg("kan_dokumentere") == "nej")


def _results(tilskud: Tilskud) -> dict[str, Decimal | str | None]:
    return {
        "tilskud_md": tilskud.md,
        "baand": tilskud.placering.baand.id,
        "merudgift_aar": afrund_oere(tilskud.udgift.aar),
    }


def _general(baand: Baand, bilag: Trin | None) -> tuple[str, ...]:
    """What is asked of the reader; that receipts are needed is said once."""
    krav = LIKELY if baand.id != ACTUAL else None if bilag else DOCUMENTED
    return tuple(tekst for tekst in (krav, ASSESSMENT) if tekst)
