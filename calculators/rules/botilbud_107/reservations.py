"""What the reader must know beside the payment for a temporary place (SEL § 107)."""

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.quote import med_citat
from calculators.results.reservations import vigtigt, vurdering
from calculators.results.trace import saetning
from calculators.rules.botilbud_107.amounts import Betaling
from calculators.rules.botilbud_107.amounts_month import Maaneder
from calculators.rules.botilbud_107.fields import END, FOOD
from calculators.rules.botilbud_107.steps import other_reading
from calculators.rules.shared.month.steps import BY_DAYS, TWO_BILLS
from calculators.rules.shared.raadighed.fields import COUPLE
from calculators.rules.shared.raadighed.steps import no_column, raadighed_reservations
from calculators.text.money import kroner

ASSESSMENT = vurdering(
    "Kommunen fastsætter din egenbetaling efter en konkret og individuel vurdering. Beregningen er vejledende."
)
PACKAGES = (
    "Faste pakker med fx rengøring og tøjvask er ikke regnet med. "
    "Standarden siger ikke, om du betaler dem af rådighedsbeløbet."
)
PERSONAL_NEEDS = vigtigt(
    "Har du ingen indtægt, fastsætter og udbetaler kommunen et beløb til personlige fornødenheder. "
    "Standarden siger ikke, hvor stort det er."
)
FOOD_WITHOUT_INCOME = (
    "Standarden siger, at du ikke betaler for opholdet. Den siger ikke, om du skal betale for maden. Spørg kommunen."
)
TOO_LITTLE_FOR_FOOD = vigtigt("Der er for lidt tilbage til maden. Spørg botilbuddet, om du kan vælge den fra.")
LESS_WITH_HOME = vigtigt(
    "Når din egen bolig er betalt, er der mindre tilbage end rådighedsbeløbet. "
    "Spørg kommunen, om du kan få anden hjælp."
)
LESS_THAN_RAADIGHED = vigtigt(
    "Din indkomst er mindre end det, du skal have tilbage. Spørg kommunen, om du kan få anden hjælp."
)
MAY_KEEP_HOME = "Kommunen afgør, om du kan beholde din bolig uden at betale for botilbuddet."


WHEN_SOMEBODY_DIES = "Standarden siger ikke, om det også gælder, når den, der bor der, dør. Spørg kommunen."
NO_END = vigtigt("Standarden siger ikke, hvor længe du betaler, når opholdet slutter. Spørg kommunen.")
FOR_ONE = "Beregningen er for én beboer. Er I to i botilbuddet, så regn for hver af jer."
LESS_AFTER_BOTH = vigtigt(
    "Når begge regninger er betalt, er der mindre tilbage end rådighedsbeløbet. "
    "Spørg kommunen, om betalingen kan blive lavere."
)


def reservations(betaling: Betaling, maaneder: Maaneder, svar: Svar, satser: SatserPaa) -> tuple[str, ...]:
    """Those of the rule that fits, of the rådighedsbeløb, and of what the standard says besides."""
    return (
        *no_column(svar, betaling.figures.mulige),
        *_of_situation(betaling, svar),
        *_of_months(betaling, maaneder, svar),
        *raadighed_reservations(betaling.figures.raadighed),
        *([] if svar.ja("beholder_bolig") else [PACKAGES]),
        *_more_rules(betaling, satser),
        ASSESSMENT,
    )


def _of_situation(betaling: Betaling, svar: Svar) -> tuple[str, ...]:
    """What goes with no income, with a home kept, or with neither."""
    if betaling.situation == "uden-indtaegt":
        kost = not svar.ja("kost_indgaar") and svar.tal(FOOD)
        return (PERSONAL_NEEDS, *([FOOD_WITHOUT_INCOME] if kost else []))
    tvivl = tuple(saetning(trin.formel) for trin in other_reading(betaling))
    if betaling.situation == "egen-bolig":
        return (MAY_KEEP_HOME, *tvivl, *([LESS_WITH_HOME] if betaling.plads < 0 else []))
    return (
        *_expensive_food(betaling),
        *([TOO_LITTLE_FOR_FOOD] if betaling.tilbage < 0 else []),
        *tvivl,
        *([LESS_THAN_RAADIGHED] if betaling.plads < 0 else []),
    )


def _of_months(betaling: Betaling, maaneder: Maaneder, svar: Svar) -> tuple[str, ...]:
    """What is not known of a part of a month, two bills, the end of a stay, and two who live together."""
    to = maaneder.to
    faar_lidt = to is not None and to.tilbage_efter is not None and to.tilbage_efter < betaling.raadighed_md
    er_par = svar.har("situation") and svar.valg("situation") == COUPLE
    return (
        *([BY_DAYS] if maaneder.del_ else []),
        *([LESS_AFTER_BOTH] if faar_lidt else []),
        *([TWO_BILLS] if to else []),
        *([WHEN_SOMEBODY_DIES] if maaneder.slut else [NO_END] if svar.har(END) else []),
        *([FOR_ONE] if er_par else []),
    )


def _expensive_food(betaling: Betaling) -> tuple[str, ...]:
    """The food costs more than the amount that is meant for it."""
    kost, mad = betaling.mad, betaling.figures.raadighed.mad
    if kost <= mad:
        return ()
    mere = f"{kroner(kost)} er mere end de {kroner(mad)}, der er til mad i rådighedsbeløbet."
    return (
        f"Du betaler botilbuddet for maden oven i opholdet. {mere} "
        "Standarden siger ikke, hvad der gælder så. Spørg kommunen, om betalingen kan blive lavere.",
    )


def _more_rules(betaling: Betaling, satser: SatserPaa) -> tuple[str, ...]:
    """What the standard says of the end of the stay, and of treatment that follows the same rule."""
    slut, behandling = betaling.figures.efter_ophoer, betaling.figures.behandling
    regler = []
    if slut:
        regler.append(f"Når opholdet slutter, betaler du resten af måneden og {slut.tekst} mere.")
    if behandling:
        formel = "I døgnbehandling betaler du efter de samme regler som i et midlertidigt botilbud"
        regler.append(saetning(med_citat(formel, behandling, satser)))
    return tuple(regler)
