"""The yearly account of BPA: hours granted and used, and the subsidy for hours that were not used."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.declared import NO_FACTS
from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.reservations import vigtigt, vurdering
from calculators.results.trace import Resultat, saetning
from calculators.rules.bpa.regnskab_amounts import Regnskab, Regnskabsfrist, due
from calculators.rules.bpa.regnskab_facts import YDELSESFAKTA, Figures, read_facts
from calculators.rules.bpa.regnskab_fields import FIELDS, HOURS_A_YEAR, YEAR_BEFORE
from calculators.rules.bpa.regnskab_steps import account_steps, doubt_step
from calculators.text.hours import afrund_timer, timer_i_ord
from calculators.text.units import med_enhed

ASSESSMENT = (
    vurdering("Kommunen ser på regnskabet og afgør, hvad du skal betale tilbage. Beregningen er vejledende."),
    "Vi bruger samme tilskud for alle timer. "
    "Er det timer om aftenen, om natten eller i weekenden, kan kommunen nå et andet beløb.",
)
CARRIED = vigtigt("Du kan kun flytte timer til næste år, hvis du har aftalt det med kommunen.")
OVERUSE = vigtigt(
    "Der er brugt flere timer, end kommunen gav. "
    "Standarden siger ikke, at kommunen betaler dem. Tal med kommunen om dit behov."
)


class BpaRegnskab(Beregner):
    """What must be repaid, what is carried over, and when the account is due."""

    id = "bpa-regnskab"
    titel = "Regnskab for BPA"
    spoergsmaal = "Skal noget af tilskuddet til BPA betales tilbage?"
    ydelse = "regnskab for BPA"
    lovgrundlag = ("SEL § 96",)
    kraever_kommune = True
    uden_kommunens_tal = "Spørg kommunen, hvordan og hvornår du skal lave regnskab."
    eksempel: Mapping[str, str | list[str]] = MappingProxyType(
        {"bevilgede_timer": "2.000", "forbrugte_timer": "1.900", "tilskud_aar": "500.000"}
    )
    eksempel_dato = "2023-06-01"
    fakta = NO_FACTS
    ydelsesfakta = YDELSESFAKTA
    felter = FIELDS
    resultater = (
        Resultatfelt("tilbagebetaling", "Det skal du betale tilbage", "kr"),
        Resultatfelt("overfoeres", "Det flytter du til næste år", "kr"),
        Resultatfelt("ubrugte_timer", "Timer, du ikke brugte", "timer"),
        Resultatfelt("merforbrug_timer", "Timer, du brugte for meget", "timer"),
        Resultatfelt("frist_dato", "Send regnskabet senest", "dato"),
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """No more hours carried over than there are left."""
        regnskab = _account(svar)
        if regnskab.overfoerte_timer <= regnskab.ubrugte:
            return []
        rest = timer_i_ord(regnskab.ubrugte)
        return [("timer_overfoeres", f"Du har {rest} tilbage. Du kan ikke flytte flere til næste år.")]

    def amounts(self, svar: Svar, satser: SatserPaa) -> Mapping[str, Decimal | str | None]:
        """What is repaid and carried over, the hours left or overused, and the last day of the account."""
        return _results(_account(svar), _due(svar, read_facts(satser), satser))

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The subsidy for unused hours, split in what is repaid and what is carried over.

        Units:  hours in a year; amounts in kr, rounded to øre at the end; frist_dato as an ISO date.
        Law:    SEL § 96; the municipality's own rule of account, repayment and last day.
        Errors: IkkeIKommunen when its standard has no such rule; ManglendeSats when it does not reach the date.
        """
        figures = read_facts(satser)
        regnskab, frist = _account(svar), _due(svar, figures, satser)
        doubt = doubt_step(frist, satser.helligdage)
        return Resultat(
            vaerdier=_results(regnskab, frist),
            trin=account_steps(regnskab, frist, figures, doubt),
            forbehold=(
                *([saetning(doubt.formel)] if doubt else []),
                *_several_helpers(regnskab),
                *([OVERUSE] if regnskab.merforbrug else []),
                *([CARRIED] if regnskab.ubrugte else []),
                *ASSESSMENT,
            ),
        )


def _account(svar: Svar) -> Regnskab:
    """The answers as an account."""
    return Regnskab(
        svar.tal("bevilgede_timer"),
        svar.tal("forbrugte_timer"),
        svar.tal("tilskud_aar"),
        svar.tal("timer_overfoeres"),
    )


def _due(svar: Svar, figures: Figures, satser: SatserPaa) -> Regnskabsfrist:
    """When the account of the year asked about is due."""
    aar = satser.dato.year - (1 if svar.valg("regnskab_for") == YEAR_BEFORE else 0)
    return due(aar, str(figures.frist.vaerdi), satser.helligdage)


def _results(regnskab: Regnskab, frist: Regnskabsfrist) -> Mapping[str, Decimal | str | None]:
    return {
        "tilbagebetaling": regnskab.tilbagebetaling,
        "overfoeres": regnskab.overfoeres,
        "ubrugte_timer": afrund_timer(regnskab.ubrugte),
        "merforbrug_timer": afrund_timer(regnskab.merforbrug),
        "frist_dato": frist.senest.isoformat(),
    }


def _several_helpers(regnskab: Regnskab) -> tuple[str, ...]:
    """A note when the year has fewer hours than were granted or used."""
    if max(regnskab.bevilget, regnskab.forbrugt) <= HOURS_A_YEAR:
        return ()
    return (
        f"Et år har højst {med_enhed(HOURS_A_YEAR, 'timer')}. "
        "Du har skrevet flere, så mere end én hjælper har været på arbejde noget af tiden.",
    )
