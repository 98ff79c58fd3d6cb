"""A municipality's packages of support at home (SEL § 85): from hours a week to package and billed time."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.questions.fields import Felt
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.reservations import vurdering
from calculators.results.trace import Resultat, saetning
from calculators.results.virkning import Virkning
from calculators.rules.bostoette.amounts import Pakkevalg, choose_package
from calculators.rules.bostoette.facts import FAKTA, read_billed_words, read_facts
from calculators.rules.bostoette.steps import doubt_step, package_steps
from calculators.rules.shared.hours_a_week.fields import hours_field, mistakes_in_hours

ASSESSMENT = vurdering(
    "Kommunen vurderer konkret og individuelt, hvilken pakke du får. Timerne afgør det ikke alene. "
    "Beregningen er vejledende."
)
PAID = "Det, kommunen afregner, er det, stedet får betaling for. Det er ikke det samme som din tid."


class Bostoettepakke(Beregner):
    """The package by hours, and the other one where two are printed for the same hours."""

    id = "bostoettepakke"
    titel = "Pakke med bostøtte"
    spoergsmaal = "Hvilken pakke med bostøtte svarer timerne til?"
    ydelse = "pakker med bostøtte"
    lovgrundlag = ("SEL § 85",)
    kraever_kommune = True
    uden_kommunens_tal = "Loven har ingen pakker. Bed kommunen om kvalitetsstandarden for § 85."
    eksempel: Mapping[str, str | list[str]] = MappingProxyType({"timer_uge": "2,5"})
    eksempel_dato = "2023-06-01"
    fakta = FAKTA
    felter: tuple[Felt, ...] = (hours_field("2,5"),)
    resultater = (
        Resultatfelt("pakke", "Din pakke"),
        Resultatfelt("afregnes_timer_uge", "Det afregner kommunen", "timer/uge", virkning=Virkning("ydelse")),
        Resultatfelt("anden_pakke", "Den anden pakke, der passer"),
        Resultatfelt("anden_afregnes_timer_uge", "Det afregner kommunen for den anden", "timer/uge"),
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """Some hours."""
        return mistakes_in_hours(svar)

    def amounts(self, svar: Svar, satser: SatserPaa) -> Mapping[str, Decimal | str | None]:
        """Package and billed time, and those of the other package that is printed for the hours."""
        return _results(choose_package(svar.tal("timer_uge"), read_facts(satser)))

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """Package and billed time.

        Units:  hours a week, as printed; package 7 has no billed time of its own (None).
        Law:    none; the packages are the municipality's. An end printed in two packages belongs to the lower.
        Errors: IkkeIKommunen without packages; ManglendeSats when they do not reach the date.
        """
        figures = read_facts(satser)
        valg = choose_package(svar.tal("timer_uge"), figures)
        billed_words = read_billed_words(satser) if valg.afregnes is None else None
        doubt = doubt_step(valg)
        return Resultat(
            vaerdier=_results(valg),
            trin=package_steps(valg, figures, doubt, billed_words),
            forbehold=(*([saetning(doubt.formel)] if doubt else []), PAID, ASSESSMENT),
        )


def _results(valg: Pakkevalg) -> Mapping[str, Decimal | str | None]:
    return {
        "pakke": Decimal(valg.pakke.nr),
        "afregnes_timer_uge": valg.afregnes,
        "anden_pakke": Decimal(valg.anden.nr) if valg.anden else None,
        "anden_afregnes_timer_uge": valg.anden_afregnes,
    }
