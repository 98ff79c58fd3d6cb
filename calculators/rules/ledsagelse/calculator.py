"""SEL § 97: hours with a companion each month, the hours saved, and the yearly grant to the companion's expenses."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.trace import Resultat
from calculators.results.virkning import Virkning
from calculators.rules.ledsagelse.amounts import Ledsagetimer, work_out
from calculators.rules.ledsagelse.facts import FAKTA, YDELSESFAKTA, Figures, read_facts
from calculators.rules.ledsagelse.fields import FIELDS
from calculators.rules.ledsagelse.reservations import elsewhere, reservations
from calculators.rules.ledsagelse.steps import doubt_step, hour_steps


class Ledsagelse(Beregner):
    """A month-by-month account of hours, by the rules of law and the hours of the municipality's standard."""

    id = "ledsagelse"
    titel = "Timer med ledsager"
    spoergsmaal = "Hvor mange timer med ledsager er der?"
    ydelse = "ledsagelse"
    lovgrundlag = ("SEL § 97",)
    eksempel: Mapping[str, str | list[str]] = MappingProxyType(
        {"bor_i_botilbud": "nej", "brugte_timer_md": "15; 10; 0; 8; 4"}
    )
    eksempel_dato = "2023-06-01"
    fakta = FAKTA
    ydelsesfakta = YDELSESFAKTA
    felter = FIELDS
    resultater = (
        Resultatfelt("opsparede_timer", "Gemte timer", "timer", virkning=Virkning("ydelse")),
        Resultatfelt("ret_timer_md", "Timer fra kommunen", "timer/md", virkning=Virkning("ydelse")),
        Resultatfelt("udlober_timer", "Heraf udløber ved månedens slutning", "timer"),
        Resultatfelt("tabte_timer", "Timer, der allerede er udløbet", "timer"),
        Resultatfelt(
            "til_raadighed_naeste_md", "Timer, du kan bruge næste måned", "timer", virkning=Virkning("ydelse")
        ),
        Resultatfelt("tilskud_aar", "Højeste tilskud til ledsagerens udgifter", "kr/år"),
    )

    def amounts(self, svar: Svar, satser: SatserPaa) -> Mapping[str, Decimal | str | None]:
        """The hours saved when the newest month ends, the right to hours, and the grant."""
        return _results(work_out(svar.talliste("brugte_timer_md"), _figures(svar, satser)))

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The hours saved when the newest month ends.

        Units:  hours with the decimals the reader wrote; tilskud_aar in kr/år, None without a rate for the year.
        Law:    SEL § 97; BEK 235/2012 § 6 stk. 1 (saving) and § 9 stk. 2-3 (expenses).
        Errors: ManglendeSats before the first date of the hours or the saving.
        """
        figures = _figures(svar, satser)
        timer = work_out(svar.talliste("brugte_timer_md"), figures)
        doubt = doubt_step(timer, figures)
        return Resultat(
            vaerdier=_results(timer),
            trin=hour_steps(timer, figures, doubt),
            forbehold=reservations(timer, figures, doubt, satser),
            i_nabokommunen=elsewhere(timer, figures),
        )


def _figures(svar: Svar, satser: SatserPaa) -> Figures:
    return read_facts(svar.ja("bor_i_botilbud"), satser)


def _results(timer: Ledsagetimer) -> Mapping[str, Decimal | str | None]:
    nu = timer.saldo.nu
    return {
        "opsparede_timer": nu.gemt,
        "ret_timer_md": timer.optjent,
        "udlober_timer": nu.udloeber,
        "tabte_timer": timer.tabt,
        "til_raadighed_naeste_md": timer.saldo.naeste,
        "tilskud_aar": timer.tilskud.beloeb,
    }
