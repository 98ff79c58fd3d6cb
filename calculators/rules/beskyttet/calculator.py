"""SEL § 103: the least work allowance an hour, and who pays for the way to work, by a municipality's standard."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.declared import NO_FACTS
from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.questions.fields import Felt
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.reservations import vurdering
from calculators.results.trace import Resultat, Trin, saetning
from calculators.rules.beskyttet.steps import (
    ALLOWANCE_PCT,
    CEILING_PCT,
    OWN_KM,
    SERVICE,
    YDELSESFAKTA,
    Befordring,
    anden_deling_trin,
    anden_graense_trin,
    befordring_trin,
    del_udgiften,
    dusoer,
    dusoer_trin,
)

TRANSPORT = ("indtjening_md_efter_skat", "afstand_km", "befordring_md")

ASSESSMENT = vurdering(
    "Kommunen vurderer konkret og individuelt, om du kan få beskyttet beskæftigelse, og hvad din kørsel koster. "
    "Beregningen er vejledende."
)
BY_WORK = (
    "Så vidt muligt får du løn efter det, du laver. Dusøren er til dig, der kun kan lave lidt. "
    "Beløbet er det mindste, du kan få."
)
CHEAPEST = "Kommunen betaler kun den billigste måde at komme frem på. Skriv derfor prisen for den."
SPLIT = (
    "Standarden siger ikke, hvordan prisen for en længere tur bliver delt. Vi deler den efter kilometer. Det er vores "
    "egen måde at regne på."
)


class BeskyttetBeskaeftigelse(Beregner):
    """The least allowance, and the cost of daily transport shared between the resident and the municipality."""

    id = "beskyttet-beskaeftigelse"
    titel = "Beskyttet beskæftigelse: dusør og kørsel"
    ydelse = "dusør og kørsel ved beskyttet beskæftigelse"
    lovgrundlag = ("SEL § 103",)
    kraever_kommune = True
    uden_kommunens_tal = "Reglerne står i en bekendtgørelse, som vi ikke har læst. Spørg kommunen eller stedet."
    eksempel: Mapping[str, str | list[str]] = MappingProxyType(
        {
            "mindsteloen_time": "140",
            "indtjening_md_efter_skat": "900",
            "afstand_km": "25",
            "befordring_md": "600",
        }
    )
    eksempel_dato = "2023-06-01"
    fakta = NO_FACTS
    ydelsesfakta = YDELSESFAKTA
    felter = (
        Felt(
            navn="mindsteloen_time",
            etiket="Den laveste løn i overenskomsten",
            type="beloeb",
            enhed="kr/time",
            hjaelp="Skriv den laveste timeløn i overenskomsten for det arbejde, du laver. Spørg stedet, hvad den er.",
            eksempel="140",
        ),
        Felt(
            navn="indtjening_md_efter_skat",
            etiket="Det, du tjener på jobbet efter skat",
            type="beloeb",
            enhed="kr/md",
            hjaelp="Skriv kun det, du tjener på det beskyttede job. Din pension er ikke med.",
            eksempel="900",
            paakraevet=False,
        ),
        Felt(
            navn="afstand_km",
            etiket="Afstand fra dit hjem til jobbet",
            type="tal",
            enhed="km",
            hjaelp="Skriv, hvor mange kilometer der er hver vej.",
            hoejst=Decimal(500),
            eksempel="25",
            paakraevet=False,
        ),
        Felt(
            navn="befordring_md",
            etiket="Hvad kørslen koster om måneden",
            type="beloeb",
            enhed="kr/md",
            hjaelp="Skriv prisen for den billigste måde, du kan komme frem og tilbage på.",
            eksempel="600",
            paakraevet=False,
        ),
    )
    resultater = (
        Resultatfelt("mindste_arbejdsdusoer_time", "Din arbejdsdusør er mindst", "kr/time"),
        Resultatfelt("egen_befordring_md", "Det betaler du selv for kørsel", "kr/md"),
        Resultatfelt("kommunen_betaler_md", "Det betaler kommunen for kørsel", "kr/md"),
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """The three questions on transport go together."""
        mangler = [navn for navn in TRANSPORT if not svar.har(navn)]
        if len(mangler) in (0, len(TRANSPORT)):
            return []
        return [(navn, "Udfyld alle tre felter om kørsel, eller lad dem alle være tomme.") for navn in mangler]

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The least allowance of an hour, and each one's part of the transport.

        Units:  kr/time and kr/md, rounded to øre at the end; the two parts add up to the whole cost.
        Law:    SEL § 103; the figures are those of the municipality's standard (after BEK 483/2011).
        Errors: IkkeIKommunen without such figures; ManglendeSats when they do not reach the date.
        """
        pct = satser.kraev_ydelsens(SERVICE, ALLOWANCE_PCT)
        loen = svar.tal("mindsteloen_time")
        koersel = self._transport(svar, satser)
        tvivl: tuple[Trin, ...] = ()
        if koersel:
            tvivl = tuple(et for et in (anden_deling_trin(koersel), anden_graense_trin(koersel)) if et)
        return Resultat(
            vaerdier={
                "mindste_arbejdsdusoer_time": dusoer(loen, pct),
                "egen_befordring_md": koersel.egen if koersel else None,
                "kommunen_betaler_md": koersel.kommunen if koersel else None,
            },
            trin=(*(befordring_trin(koersel) if koersel else ()), *tvivl, dusoer_trin(loen, pct)),
            forbehold=(
                *(saetning(et.formel) for et in tvivl),
                *([SPLIT] if koersel and koersel.er_lang else []),
                *([CHEAPEST] if koersel else []),
                BY_WORK,
                ASSESSMENT,
            ),
        )

    def _transport(self, svar: Svar, satser: SatserPaa) -> Befordring | None:
        """The transport shared, when the reader has asked."""
        if not svar.har("befordring_md"):
            return None
        indtjening, afstand, pris = (svar.tal(navn) for navn in TRANSPORT)
        km, pct = (satser.kraev_ydelsens(SERVICE, navn) for navn in (OWN_KM, CEILING_PCT))
        return del_udgiften(pris, afstand, indtjening, (km, pct))
