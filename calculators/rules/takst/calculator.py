"""A municipality's tariffs of its places to live (SEL §§ 107-108): from hours a week to tariff, support and places."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.questions.fields import Felt
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.reservations import vurdering
from calculators.results.trace import Resultat, saetning
from calculators.rules.shared.hours_a_week.fields import hours_field, mistakes_in_hours
from calculators.rules.takst.amounts import NONE, Indplacering, place_hours, places, typical_levels
from calculators.rules.takst.facts import FAKTA, read_facts
from calculators.rules.takst.steps import doubt_step, tariff_steps

ASSESSMENT = vurdering(
    "Kommunen vurderer konkret og individuelt, hvilken takst du får, og hvor du kan bo. Beregningen er vejledende."
)
TYPICAL = "Niveauet i VUM er det typiske for taksten. Det afgør ikke alene, hvad du får."
NO_TARIFF = "Får du færre timer, er det ikke en takst på et botilbud. Spørg i stedet om bostøtte."


class TakstIndplacering(Beregner):
    """The tariff by hours, with the degree of support, the VUM levels and the places that have it."""

    id = "takst-indplacering"
    titel = "Takst på botilbud"
    spoergsmaal = "Hvilken takst på botilbuddet svarer timerne til?"
    ydelse = "takster på botilbud"
    lovgrundlag = ("SEL § 107", "SEL § 108")
    kraever_kommune = True
    uden_kommunens_tal = "Loven har ingen takster. Bed kommunen om standarden for § 107 eller § 108."
    eksempel: Mapping[str, str | list[str]] = MappingProxyType({"timer_uge": "20"})
    eksempel_dato = "2023-06-01"
    fakta = FAKTA
    tekster = ("takster",)
    felter: tuple[Felt, ...] = (hours_field("20"),)
    resultater = (
        Resultatfelt("takst", "Din takst", None, MappingProxyType({NONE: "ingen takst"})),
        Resultatfelt("stoettegrad", "Grad af støtte"),
        Resultatfelt("vum", "Typisk niveau i VUM"),
        Resultatfelt("tilbud", "Steder med taksten"),
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """Some hours."""
        return mistakes_in_hours(svar)

    def amounts(self, svar: Svar, satser: SatserPaa) -> Mapping[str, Decimal | str | None]:
        """Tariff, degree of support, VUM levels and places."""
        return _results(place_hours(svar.tal("timer_uge"), read_facts(satser)))

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """Tariff, degree of support, VUM levels and places.

        Units:  hours a week; a number between two printed ends belongs to the tariff below.
        Law:    none; the tariffs are the municipality's.
        Errors: IkkeIKommunen without tariffs; ManglendeSats when they do not reach the date.
        """
        figures = read_facts(satser)
        indplacering = place_hours(svar.tal("timer_uge"), figures)
        doubt = doubt_step(indplacering, figures)
        return Resultat(
            vaerdier=_results(indplacering),
            trin=tariff_steps(indplacering, figures, doubt),
            forbehold=(
                *([saetning(doubt.formel)] if doubt else []),
                TYPICAL if indplacering.takst else NO_TARIFF,
                ASSESSMENT,
            ),
        )


def _results(indplacering: Indplacering) -> Mapping[str, Decimal | str | None]:
    takst = indplacering.takst
    return {
        "takst": indplacering.value,
        "stoettegrad": takst.stoettegrad if takst else None,
        "vum": typical_levels(takst) if takst else None,
        "tilbud": places(takst) if takst else None,
    }
