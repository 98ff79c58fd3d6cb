"""SEL § 100 as in force to 2025-08-31: the monthly subsidy to necessary extra expenses (merudgifter)."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.bands import Baand, Baandtabel, oploes
from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.questions.fields import JA_NEJ, LARGEST_AMOUNT, Felt, Valg
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.diagram import Diagram, trappe
from calculators.results.reservations import vurdering
from calculators.results.trace import Resultat, Trin, saetning
from calculators.rules.merudgift.steps import (
    ACTUAL,
    BAND_NAMES,
    baand_trin,
    bilag_trin,
    mindste_trin,
    naeste_trin,
    tilskud,
    tilskud_trin,
    trykt_trin,
    tvivl_trin,
    uge_trin,
)
from calculators.rules.shared.expenses import MONTHS, Opgoerelse, aar_af_poster, af_maaned, af_poster
from calculators.text.money import afrund_oere, dansk_tal

TABLE = "merudgift-baand"
MINIMUM = "merudgift-minimum-aar"

ASSESSMENT = vurdering(
    "Kommunen vurderer konkret og individuelt, om du hører til personkredsen, "
    "og hvilke af dine merudgifter der er nødvendige. Beregningen er vejledende."
)
LIKELY = "Du skal kunne gøre merudgifterne sandsynlige over for kommunen."
DOCUMENTED = "Over den øverste grænse får du de faktiske merudgifter, og du skal kunne dokumentere dem."
UNKNOWN = "ved-ikke"
PRINTED_START = "merudgift-faktisk-fra"


class Merudgift(Beregner):
    """The subsidy by the figures of law; a municipality's differing printed figures are shown beside it."""

    id = "merudgift"
    titel = "Tilskud til merudgifter"
    ydelse = "merudgiftsydelse"
    lovgrundlag = ("SEL § 100",)
    efterfoelger = "kompensationsydelse"
    overgang_felt = "faar_tilskud"
    overgang_uden_sats = "Vi har ikke fundet, om de gamle beløb bliver reguleret, efter at loven er ændret."
    eksempel: Mapping[str, str | list[str]] = MappingProxyType({"merudgift_md": "1.700"})
    eksempel_dato = "2023-06-01"
    fakta = (
        MINIMUM,
        "merudgift-baand-1",
        "merudgift-standard-1",
        "merudgift-baand-2",
        "merudgift-standard-2",
        "merudgift-faktisk-over",
        PRINTED_START,
    )
    kan_mangle = (PRINTED_START,)
    felter = (
        Felt(
            navn="merudgift_md",
            etiket="Din merudgift om måneden",
            type="beloeb",
            enhed="kr/md",
            hjaelp="Skriv, hvor meget mere du betaler om måneden på grund af din nedsatte funktionsevne.",
            eksempel="1.700",
            paakraevet=False,
        ),
        Felt(
            navn="post",
            i_stedet_for="merudgift_md",
            etiket="Dine udgifter hver for sig",
            type="poster",
            hjaelp="Skriv udgifterne en for en med navn, beløb og periode.",
            eksempel="Medicin; 400; kr/md",
            paakraevet=False,
        ),
        Felt(
            navn="kan_dokumentere",
            etiket="Kan du dokumentere udgifterne?",
            type="valg",
            hjaelp="Det betyder kun noget over den øverste grænse. Bilag kan være kvitteringer og regninger.",
            valgmuligheder=(*JA_NEJ, Valg(UNKNOWN, "Det ved jeg ikke")),
            standard=UNKNOWN,
        ),
        Felt(
            navn="faar_tilskud",
            etiket="Fik du tilskud, før kompensationsydelsen kom?",
            type="ja-nej",
            hjaelp="Et tilskud, der løb, da loven blev ændret, fortsætter, til kommunen har set på sagen igen.",
            standard="nej",
        ),
    )
    resultater = (
        Resultatfelt("tilskud_md", "Dit tilskud", "kr/md"),
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
        if delt and aar_af_poster(svar.poster("post")) > LARGEST_AMOUNT * MONTHS:
            return [
                (
                    "post",
                    f"Udgifterne er for store. De må højst være {dansk_tal(LARGEST_AMOUNT)} kr. om måneden.",
                )
            ]
        return []

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """Monthly subsidy and the band it falls in.

        Units:  merudgift_md and tilskud_md in kr/md, merudgift_aar in kr/år; rounded to øre at the end.
        Law:    SEL § 100, stk. 3, and BEK 931/2020; the limits are dated facts.
        Errors: ManglendeSats when a limit has no usable value on the date.
        """
        udgift = _opgoerelse(svar)
        minimum = satser.national(MINIMUM)
        lovens = oploes(satser.tabel(TABLE), satser.national)
        bilag = bilag_trin(svar.valg("kan_dokumentere"), lovens, udgift.md)
        tabel = lovens.uden_oeverste() if svar.valg("kan_dokumentere") == "nej" else lovens
        placering = tabel.placer(udgift.md)
        tvivl = tvivl_trin(placering, udgift.md)
        trykt = trykt_trin([navn for navn in self.fakta if navn != PRINTED_START], tabel, satser, udgift.md)
        uger = uge_trin(tabel, udgift, placering)
        trin: list[Trin | None] = [
            *udgift.trin,
            mindste_trin(udgift, minimum, tabel.baand[1]),
            baand_trin(placering, udgift.md),
            tvivl,
            bilag,
            uger,
            trykt,
            naeste_trin(placering, udgift.md),
            tilskud_trin(placering, udgift.md),
        ]
        return Resultat(
            vaerdier={
                "tilskud_md": tilskud(placering.baand, udgift.md),
                "baand": placering.baand.id,
                "merudgift_aar": afrund_oere(udgift.aar),
            },
            trin=tuple(et for et in trin if et is not None),
            forbehold=(
                *(saetning(et.formel) for et in (bilag, tvivl, uger, trykt) if et),
                *_general(placering.baand, bilag),
            ),
            diagram=_diagram(tabel, udgift.md),
        )


def _opgoerelse(svar: Svar) -> Opgoerelse:
    """The expense, however the reader gave it."""
    if svar.har("post"):
        return af_poster(svar.poster("post"), "Din merudgift")
    return af_maaned(svar.tal("merudgift_md"), "Din merudgift")


def _general(baand: Baand, bilag: Trin | None) -> tuple[str, ...]:
    """What is asked of the reader; that receipts are needed is said once."""
    krav = LIKELY if baand.id != ACTUAL else None if bilag else DOCUMENTED
    return tuple(tekst for tekst in (krav, ASSESSMENT) if tekst)


def _diagram(tabel: Baandtabel, md: Decimal) -> Diagram:
    return trappe(tabel, md, lambda nummer, beloeb: tilskud(tabel.baand[nummer], beloeb))
