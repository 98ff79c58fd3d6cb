"""SEL § 103: the least work allowance an hour, and who pays for the way to work, by a municipality's standard."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.declared import NO_FACTS
from calculators.data.rates import Sats, SatserPaa
from calculators.questions.answers import Svar
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.reservations import vurdering
from calculators.results.trace import Resultat, saetning
from calculators.results.virkning import Virkning
from calculators.rules.beskyttet.amounts import Befordring, Dusoer
from calculators.rules.beskyttet.facts import YDELSESFAKTA, TransportFigures, read_allowance, read_transport
from calculators.rules.beskyttet.fields import FIELDS
from calculators.rules.beskyttet.steps import befordring_steps, doubt_steps, dusoer_step

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
    spoergsmaal = "Hvad er den mindste dusør, og hvem betaler kørslen til arbejdet?"
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
    felter = FIELDS
    resultater = (
        Resultatfelt(
            "mindste_arbejdsdusoer_time", "Din arbejdsdusør er mindst", "kr/time", virkning=Virkning("udbetales")
        ),
        Resultatfelt(
            "egen_befordring_md", "Det betaler du selv for kørsel", "kr/md", virkning=Virkning("egenbetaling")
        ),
        Resultatfelt("kommunen_betaler_md", "Det betaler kommunen for kørsel", "kr/md", virkning=Virkning("udbetales")),
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """The three questions on transport go together."""
        mangler = [navn for navn in TRANSPORT if not svar.har(navn)]
        if len(mangler) in (0, len(TRANSPORT)):
            return []
        return [(navn, "Udfyld alle tre felter om kørsel, eller lad dem alle være tomme.") for navn in mangler]

    def amounts(self, svar: Svar, satser: SatserPaa) -> Mapping[str, Decimal | str | None]:
        """The least allowance, and each one's part of the transport where the reader asks about it."""
        pct, transport = _figures(svar, satser)
        return _results(_dusoer(svar, pct), _befordring(svar, transport))

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The least allowance of an hour, and each one's part of the transport.

        Units:  kr/time and kr/md, rounded to øre at the end; the two parts add up to the whole cost.
        Law:    SEL § 103; the figures are those of the municipality's standard (after BEK 483/2011).
        Errors: IkkeIKommunen without such figures; ManglendeSats when they do not reach the date.
        """
        pct, transport = _figures(svar, satser)
        dusoer, befordring = _dusoer(svar, pct), _befordring(svar, transport)
        koersel = befordring_steps(befordring, transport) if befordring and transport else ()
        doubt = doubt_steps(befordring, transport) if befordring and transport else ()
        return Resultat(
            vaerdier=_results(dusoer, befordring),
            trin=(*koersel, *doubt, dusoer_step(dusoer, pct)),
            forbehold=(
                *(saetning(step.formel) for step in doubt),
                *([SPLIT] if befordring and befordring.is_long else []),
                *([CHEAPEST] if befordring else []),
                BY_WORK,
                ASSESSMENT,
            ),
        )


def _figures(svar: Svar, satser: SatserPaa) -> tuple[Sats, TransportFigures | None]:
    """The figures of the standard; those on transport only when the reader has asked."""
    pct = read_allowance(satser)
    return pct, read_transport(satser) if svar.har("befordring_md") else None


def _dusoer(svar: Svar, pct: Sats) -> Dusoer:
    return Dusoer(svar.tal("mindsteloen_time"), pct.tal)


def _befordring(svar: Svar, figures: TransportFigures | None) -> Befordring | None:
    if figures is None:
        return None
    indtjening, afstand, pris = (svar.tal(navn) for navn in TRANSPORT)
    return Befordring(indtjening, afstand, pris, figures.egen_km.tal, figures.maks_pct.tal)


def _results(dusoer: Dusoer, befordring: Befordring | None) -> Mapping[str, Decimal | str | None]:
    return {
        "mindste_arbejdsdusoer_time": dusoer.mindst,
        "egen_befordring_md": befordring.egen if befordring else None,
        "kommunen_betaler_md": befordring.kommunen if befordring else None,
    }
