"""Payment for BPA out of the bistands- or plejetillæg of a pension granted by the old rules."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.reservations import vurdering
from calculators.results.trace import Resultat, saetning
from calculators.results.virkning import Virkning
from calculators.rules.bpa.egenbetaling_amounts import Betaling, ByHours, hours_a_day, no_payment, pay_by_hours
from calculators.rules.bpa.egenbetaling_facts import FAKTA, YDELSESFAKTA, Figures, read_facts
from calculators.rules.bpa.egenbetaling_fields import FIELDS
from calculators.rules.bpa.egenbetaling_steps import adapted_steps, doubt_step, not_for_you_steps, payment_steps

ASSESSMENT = vurdering(
    "Kommunen vurderer konkret og individuelt, om du skal betale. "
    "Standarden siger, at reglerne gælder som hovedregel. Beregningen er vejledende."
)
AVERAGE = (
    "Standarden siger ikke, om timer i døgnet er et gennemsnit, eller om rådighedstimer tæller med. "
    "Vi har delt ugens timer med antallet af dage."
)
ADAPTATION = (
    "Du betaler ikke af tillægget. Men kommunen kan give dig mindre hjælp, hvis tillægget dækker noget af den. "
    "Standarden siger ikke, hvor meget mindre, så det kan vi ikke regne ud.",
    vurdering(
        "Kommunen vurderer konkret og individuelt din samlede situation. "
        "Dine merudgifter ved ordningen må ikke tælle med. Beregningen er vejledende."
    ),
)
ADAPTED_ELSEWHERE = "betaler du ikke af tillægget. Kommunen tilpasser i stedet den hjælp, du får"
# The answer that says whether the rule is for the reader.
OLD_PENSION = "gammel_foertidspension"
PAID = Virkning("egenbetaling", "Om beløbet bliver opkrævet eller trukket fra tilskuddet, ved siden ikke.")


class BpaEgenbetaling(Beregner):
    """A share of the supplement by hours a day; a municipality that adapts the help instead is said to do so."""

    id = "bpa-egenbetaling"
    titel = "Egenbetaling for BPA"
    spoergsmaal = "Skal man selv betale, når man har BPA?"
    ydelse = "egenbetaling for BPA"
    lovgrundlag = ("SEL § 96",)
    kraever_kommune = True
    uden_kommunens_tal = "Loven siger ikke, hvad du skal betale. Spørg kommunen, hvad den gør med dit tillæg."
    eksempel: Mapping[str, str | list[str]] = MappingProxyType({"timer_pr_doegn": "12", "tillaeg_md": "3.000"})
    eksempel_dato = "2023-06-01"
    fakta = FAKTA
    ydelsesfakta = YDELSESFAKTA
    felter = FIELDS
    resultater = (
        Resultatfelt("egenbetaling_md", "Din egenbetaling", "kr/md", virkning=PAID),
        Resultatfelt("andel_pct", "Andel af tillægget", "pct", virkning=PAID),
        Resultatfelt("beholder_md", "Det beholder du af tillægget", "kr/md", virkning=Virkning("tilbage")),
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """Exactly one of the two ways to give the hours."""
        doegn, uge = svar.har("timer_pr_doegn"), svar.har("timer_uge")
        if doegn and uge:
            return [("timer_pr_doegn", "Skriv enten timer i døgnet eller timer om ugen. Slet det ene.")]
        if not doegn and not uge:
            return [("timer_pr_doegn", "Skriv, hvor mange timer i døgnet din BPA dækker.")]
        return []

    def amounts(self, svar: Svar, satser: SatserPaa) -> Mapping[str, Decimal | str | None]:
        """The payment, the share it is of the supplement, and what is kept."""
        figures = read_facts(svar.ja(OLD_PENSION), satser)
        if isinstance(figures, Figures) and svar.ja(OLD_PENSION):
            return _results(_by_hours(svar, figures).used.betaling)
        return _results(no_payment(svar.tal("tillaeg_md")))

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The share of the supplement to be paid each month.

        Units:  hours in timer/døgn; tillaeg_md and egenbetaling_md in kr/md, rounded to øre at the end.
        Law:    no figure of law; the municipality's own table by hours a day, or its rule of adapting the help.
        Errors: IkkeIKommunen without either; ManglendeSats when the figures do not reach the date.
        """
        figures = read_facts(svar.ja(OLD_PENSION), satser)
        nothing = no_payment(svar.tal("tillaeg_md"))
        if not isinstance(figures, Figures):
            steps = adapted_steps(nothing, figures, satser)
            return Resultat(_results(nothing), steps, ADAPTATION, i_nabokommunen=ADAPTED_ELSEWHERE)
        if not svar.ja(OLD_PENSION):
            return Resultat(_results(nothing), not_for_you_steps(nothing, figures), (ASSESSMENT,))
        by_hours = _by_hours(svar, figures)
        doubt = doubt_step(by_hours)
        return Resultat(
            vaerdier=_results(by_hours.used.betaling),
            trin=payment_steps(svar, by_hours, figures, doubt),
            forbehold=(
                *([saetning(doubt.formel)] if doubt else []),
                *([figures.why] if doubt and figures.why else []),
                *([AVERAGE] if svar.har("timer_uge") else []),
                ASSESSMENT,
            ),
        )


def _by_hours(svar: Svar, figures: Figures) -> ByHours:
    timer = hours_a_day(svar.tal("timer_uge")) if svar.har("timer_uge") else svar.tal("timer_pr_doegn")
    return pay_by_hours(svar.tal("tillaeg_md"), timer, figures.tabel)


def _results(betaling: Betaling) -> Mapping[str, Decimal | str | None]:
    return {
        "egenbetaling_md": betaling.md,
        "andel_pct": betaling.andel,
        "beholder_md": betaling.beholder,
    }
