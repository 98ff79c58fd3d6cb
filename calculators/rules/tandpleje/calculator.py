"""AKL § 82 a: the grant to dental care in a year, for those who live on certain benefits."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.questions.fields import JA_NEJ
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.reservations import vurdering
from calculators.results.trace import Resultat
from calculators.results.virkning import Virkning
from calculators.rules.tandpleje.amounts import NO_BENEFIT, Regning, Tilskud, grant, read_earlier_rule, read_figures
from calculators.rules.tandpleje.facts import FAKTA, EarlierRule, Figures
from calculators.rules.tandpleje.fields import FIELDS
from calculators.rules.tandpleje.steps import approval_steps, grant_steps
from calculators.text.dates import dansk_dato
from calculators.text.money import kroner

ASSESSMENT = vurdering(
    "Kommunen vurderer, om du hører til gruppen, og om behandlingen er nødvendig. Beregningen er vejledende."
)
MORE_THAN_BILL = "Andre tilskud er større end din regning. Tjek de to beløb."
NO_BEAUTY = "Behandling, der kun er for udseendets skyld, giver ikke tilskud."
NOT_IN_GROUP = (
    "Reglen er kun for dem, der lever af en af ydelserne. Spørg kommunen, om du kan få hjælp efter andre regler."
)
ORDER = (
    "Reglen om afrunding er ikke fundet. Vi trækker først andre tilskud og din egen andel fra "
    "og runder til sidst til hele ører."
)
PAID = Virkning("egenbetaling", "Betalingen går til tandlægen. Kommunen betaler resten som tilskud.")


class Tandpleje(Beregner):
    """What is above the own share, in full for the young and in part for others."""

    id = "tandpleje"
    titel = "Tilskud til tandpleje"
    spoergsmaal = "Hvor meget af regningen fra tandlægen bliver betalt?"
    ydelse = "tilskud til tandpleje"
    lovgrundlag = ("AKL § 82 a",)
    eksempel: Mapping[str, str | list[str]] = MappingProxyType(
        {"alder": "35", "ydelse_modtaget": "kontanthjaelp", "udgift_aar": "2.600", "andet_tilskud": "200"}
    )
    eksempel_dato = "2024-06-01"
    fakta = FAKTA
    felter = FIELDS
    resultater = (
        Resultatfelt("tilskud", "Dit tilskud fra kommunen", "kr", virkning=Virkning("udbetales")),
        Resultatfelt("egenbetaling", "Det betaler du selv", "kr", virkning=PAID),
        Resultatfelt(
            "kraever_godkendelse",
            "Skal kommunen sige ja først?",
            None,
            MappingProxyType({valg.id: valg.etiket.lower() for valg in JA_NEJ}),
        ),
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """A treatment over several years that costs less than one of them."""
        if not svar.har("behandlingens_pris") or svar.tal("behandlingens_pris") >= svar.tal("udgift_aar"):
            return []
        aar = kroner(svar.tal("udgift_aar"))
        besked = f"Hele behandlingen kan ikke koste mindre end årets udgifter på {aar} Ret det ene beløb."
        return [("behandlingens_pris", f"{besked} Er det flere behandlinger, så lad feltet være tomt.")]

    def amounts(self, svar: Svar, satser: SatserPaa) -> Mapping[str, Decimal | str | None]:
        """The grant of a year, what is left to pay, and whether the municipality must agree first."""
        regning = _regning(svar)
        figures = read_figures(regning, satser)
        return _results(grant(regning, figures), figures)

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The grant of a year.

        Units:  kr, rounded to øre at the end.
        Law:    AKL § 82 a; other grants are deducted first, then the own share, then the per cent is taken.
        Errors: ManglendeSats before the rule, and for the group of 25 and up after its benefits ended.
        """
        regning = _regning(svar)
        figures = read_figures(regning, satser)
        tilskud = grant(regning, figures)
        earlier = read_earlier_rule(regning, satser)
        return Resultat(
            vaerdier=_results(tilskud, figures),
            trin=(*approval_steps(regning, figures), *grant_steps(regning, tilskud, figures)),
            forbehold=(*([_maybe_more(earlier)] if earlier else []), *_reservations(regning, figures)),
        )


def _regning(svar: Svar) -> Regning:
    """The answers as a bill."""
    return Regning(
        alder=svar.heltal("alder"),
        ydelse=svar.valg("ydelse_modtaget"),
        udgift=svar.tal("udgift_aar"),
        andet_tilskud=svar.tal("andet_tilskud"),
        behandlingens_pris=svar.tal("behandlingens_pris") if svar.har("behandlingens_pris") else None,
    )


def _results(tilskud: Tilskud, figures: Figures) -> Mapping[str, Decimal | str | None]:
    return {
        "tilskud": tilskud.tilskud,
        "egenbetaling": tilskud.egenbetaling,
        "kraever_godkendelse": "ja" if figures.godkendelse_gaelder else "nej",
    }


def _maybe_more(earlier: EarlierRule) -> str:
    """A warning for those who might have had the whole by a rule whose newest wording is not known (AKL § 82 a)."""
    return (
        f"Tilskuddet kan være for lavt. Til og med {dansk_dato(earlier.slut)} fik nogle på højst {earlier.til.tekst} "
        f"{earlier.hele.tekst} i stedet. Vi kender ikke reglens ord efter den dag. Spørg kommunen, om du kan få mere."
    )


def _reservations(regning: Regning, figures: Figures) -> tuple[str, ...]:
    """What holds for the reader's group, and for all."""
    if figures.pct is None:
        return (*([NOT_IN_GROUP] if regning.ydelse == NO_BENEFIT else []), ASSESSMENT)
    andel = (
        f"De første {figures.egen_andel.tekst} betaler du selv. Har du ikke råd til dem, kan du søge om hjælp til dem "
        "efter aktivlovens § 82."
    )
    tjek = [MORE_THAN_BILL] if regning.andet_tilskud > regning.udgift else []
    return (*tjek, andel, NO_BEAUTY, ORDER, ASSESSMENT)
