"""The yearly account of BPA: hours granted and used, and the subsidy for hours that were not used."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.declared import NO_FACTS, Facts, day_of_year, words
from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.questions.fields import Felt, Valg
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.reservations import vigtigt, vurdering
from calculators.results.trace import Resultat, saetning
from calculators.rules.bpa.common import SERVICE
from calculators.rules.bpa.regnskab_steps import (
    Regnskab,
    fridag_trin,
    frist_trin,
    overfoeres_trin,
    sidste_dag,
    tilbage_trin,
    tilskud_trin,
    timer_trin,
)
from calculators.rules.bpa.tilskud_fields import MOST_HELPERS
from calculators.text.hours import afrund_timer, timer_i_ord
from calculators.text.money import afrund_oere
from calculators.text.units import med_enhed

DEADLINE = "regnskab-frist"
PERIOD = "regnskab-periode"
YDELSESFAKTA: Facts = {DEADLINE: day_of_year(), PERIOD: words()}
# A leap year has 366 days of 24 hours; no more than four helpers are at work at the same time.
HOURS_A_YEAR = Decimal(366 * 24)
MOST_HOURS = HOURS_A_YEAR * MOST_HELPERS

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
    felter = (
        Felt(
            navn="bevilgede_timer",
            etiket="Timer, du fik til året",
            type="tal",
            enhed="timer",
            hjaelp="Skriv alle de timer, kommunen gav dig til hele året. Timerne står i din bevilling.",
            mindst=Decimal(1),
            hoejst=MOST_HOURS,
            eksempel="2.000",
        ),
        Felt(
            navn="forbrugte_timer",
            etiket="Timer, du brugte",
            type="tal",
            enhed="timer",
            hjaelp="Skriv alle de timer, dine hjælpere fik løn for i året.",
            hoejst=MOST_HOURS,
            eksempel="1.900",
        ),
        Felt(
            navn="tilskud_aar",
            etiket="Tilskud, du fik til timerne i året",
            type="beloeb",
            enhed="kr/år",
            hjaelp="Skriv tilskuddet til løn for hele året. Tag ikke forsikring og faste beløb til udgifter med.",
            eksempel="500.000",
        ),
        Felt(
            navn="timer_overfoeres",
            etiket="Timer, du har aftalt at flytte til næste år",
            type="tal",
            enhed="timer",
            hjaelp="Har du aftalt med kommunen at bruge timer næste år? Skriv hvor mange. Ellers skriv 0.",
            hoejst=MOST_HOURS,
            standard="0",
        ),
        Felt(
            navn="regnskab_for",
            etiket="Hvilket år er regnskabet for?",
            type="valg",
            hjaelp="Året, hvor du fik timerne.",
            valgmuligheder=(
                Valg("datoens-aar", "Det år, datoen ligger i"),
                Valg("aaret-foer", "Året før datoen"),
            ),
            standard="datoens-aar",
        ),
    )
    resultater = (
        Resultatfelt("tilbagebetaling", "Det skal du betale tilbage", "kr"),
        Resultatfelt("overfoeres", "Det flytter du til næste år", "kr"),
        Resultatfelt("ubrugte_timer", "Timer, du ikke brugte", "timer"),
        Resultatfelt("merforbrug_timer", "Timer, du brugte for meget", "timer"),
        Resultatfelt("frist_dato", "Send regnskabet senest", "dato"),
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """No more hours carried over than there are left."""
        konto = _account(svar)
        if konto.overfoeres <= konto.ubrugte:
            return []
        rest = timer_i_ord(konto.ubrugte)
        return [("timer_overfoeres", f"Du har {rest} tilbage. Du kan ikke flytte flere til næste år.")]

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The subsidy for unused hours, split in what is repaid and what is carried over.

        Units:  hours in a year; amounts in kr, rounded to øre at the end; frist_dato as an ISO date.
        Law:    SEL § 96; the municipality's own rule of account, repayment and last day.
        Errors: IkkeIKommunen when its standard has no such rule; ManglendeSats when it does not reach the date.
        """
        frist = satser.kraev_ydelsens(SERVICE, DEADLINE)
        periode = satser.ydelsens(SERVICE, PERIOD)
        konto = _account(svar)
        aar = satser.dato.year - (1 if svar.valg("regnskab_for") == "aaret-foer" else 0)
        senest = sidste_dag(frist, aar)
        fridag = fridag_trin(senest, satser.helligdage)
        i_alt = afrund_oere(konto.tilskud_til(konto.ubrugte))
        overfoeres = afrund_oere(konto.tilskud_til(konto.overfoeres))
        return Resultat(
            vaerdier={
                "tilbagebetaling": i_alt - overfoeres,
                "overfoeres": overfoeres,
                "ubrugte_timer": afrund_timer(konto.ubrugte),
                "merforbrug_timer": afrund_timer(konto.merforbrug),
                "frist_dato": senest.isoformat(),
            },
            trin=(
                frist_trin(frist, periode, aar, senest),
                *fridag,
                timer_trin(konto),
                tilskud_trin(konto, i_alt),
                overfoeres_trin(konto, overfoeres),
                tilbage_trin(i_alt, overfoeres),
            ),
            forbehold=(
                *(saetning(et.formel) for et in fridag),
                *_several_helpers(konto),
                *([OVERUSE] if konto.merforbrug else []),
                *([CARRIED] if konto.ubrugte else []),
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


def _several_helpers(konto: Regnskab) -> tuple[str, ...]:
    """A note when the year has fewer hours than were granted or used."""
    if max(konto.bevilget, konto.forbrugt) <= HOURS_A_YEAR:
        return ()
    return (
        f"Et år har højst {med_enhed(HOURS_A_YEAR, 'timer')}. "
        "Du har skrevet flere, så mere end én hjælper har været på arbejde noget af tiden.",
    )
