"""VUM: which standards name the levels of an assessment as typical. It proposes reading and decides nothing."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.declared import NO_FACTS
from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.reservations import vurdering
from calculators.results.trace import Resultat
from calculators.rules.vum.amounts import Niveauer, Proposals, propose
from calculators.rules.vum.facts import read_services
from calculators.rules.vum.fields import FIELDS, OVERALL, THEMES, UNKNOWN
from calculators.rules.vum.steps import proposal_steps

NO_AVERAGE = (
    "Det samlede niveau er ikke et gennemsnit af temaerne. Sagsbehandleren vurderer det selv ud fra hele din situation."
)
NO_DECISION = vurdering(
    "Listen er forslag til, hvad du kan læse. Den er ikke en afgørelse. "
    "Kommunen vurderer konkret og individuelt, hvilken hjælp du kan få. Niveauerne alene afgør det ikke."
)
NOTES = "Nogle standarder nævner et niveau som en undtagelse eller et eksempel. Det står i trinnet, så læs det med."


class VumBeregner(Beregner):
    """From levels to the services whose standards name them, with the lines where they do."""

    id = "vum"
    titel = "VUM: hvilke standarder nævner dine niveauer?"
    spoergsmaal = "Hvilke standarder er skrevet til et niveau i VUM?"
    ydelse = "VUM-niveauer"
    lovgrundlag = ("SEL § 103", "SEL § 104", "SEL § 107", "SEL § 108")
    uden_kommunens_tal = "Spørg kommunen, hvordan den bruger VUM."
    eksempel: Mapping[str, str | list[str]] = MappingProxyType(
        {"egenomsorg": "3", "praktiske_opgaver": "3", "relationer": "2", OVERALL: "D"}
    )
    eksempel_dato = "2023-06-01"
    fakta = NO_FACTS
    tekster = ("vum",)
    felter = FIELDS
    resultater = (
        Resultatfelt("antal_ydelser", "Standarder, der nævner dine niveauer", "antal"),
        Resultatfelt("ydelser", "Du kan læse om"),
        Resultatfelt("adresser", "Standardernes id"),
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """At least one level must be known."""
        niveauer = _levels(svar)
        if niveauer.temaer or niveauer.samlet:
            return []
        return [(OVERALL, "Vælg mindst ét niveau. Resten kan være “Ved ikke”.")]

    def amounts(self, svar: Svar, satser: SatserPaa) -> Mapping[str, Decimal | str | None]:
        """How many standards name the levels, and which."""
        return _results(propose(read_services(satser), _levels(svar)), satser)

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The services whose standards name the levels, in the municipality or in all of them.

        Units:  antal_ydelser is a count; ydelser and adresser are lists as text, in the same order.
        Law:    none; VUM is a method, and the standards say which levels are typical.
        Errors: IkkeIKommunen when no standard names levels; ManglendeSats when none holds on the day.
        """
        niveauer = _levels(svar)
        proposals = propose(read_services(satser), niveauer)
        return Resultat(
            vaerdier=_results(proposals, satser),
            trin=proposal_steps(proposals, niveauer, satser),
            forbehold=(NO_AVERAGE, *([NOTES] if _has_notes(proposals) else []), NO_DECISION),
            ydelser=tuple(match.ydelse.adresse for match in proposals.proposed),
        )


def _levels(svar: Svar) -> Niveauer:
    """The level of each theme, and the overall letter, that the reader knows."""
    temaer = {navn: svar.valg(navn) for navn in THEMES if svar.har(navn)}
    samlet = svar.valg(OVERALL) if svar.har(OVERALL) else UNKNOWN
    return Niveauer(
        {navn: int(niveau) for navn, niveau in temaer.items() if niveau != UNKNOWN},
        None if samlet == UNKNOWN else samlet,
    )


def _results(proposals: Proposals, satser: SatserPaa) -> Mapping[str, Decimal | str | None]:
    ydelser = [match.ydelse for match in proposals.proposed]
    return {
        "antal_ydelser": Decimal(len(ydelser)),
        "ydelser": "; ".join(f"{et.titel} ({satser.satser.kommuner[et.kommune]})" for et in ydelser) or "ingen",
        "adresser": " ".join(et.adresse for et in ydelser) or "ingen",
    }


def _has_notes(proposals: Proposals) -> bool:
    """Whether a passage that is shown names its levels as something else than the typical ones."""
    return any(passage.vum.vaegt != "typisk" for match in proposals.proposed for passage in match.passages)
