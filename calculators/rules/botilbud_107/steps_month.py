"""The steps of what is particular (SEL § 107): several incomes, and months that are not like the others."""

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.quote import med_citat
from calculators.results.trace import Trin
from calculators.rules.botilbud_107.amounts import Betaling
from calculators.rules.botilbud_107.amounts_month import Maaneder, Slut
from calculators.rules.botilbud_107.fields import MORE_INCOME
from calculators.rules.shared.month.steps import bills_steps, part_step
from calculators.text.dates import dansk_dato
from calculators.text.money import dansk_tal, kroner
from calculators.text.units import med_enhed


def income_steps(betaling: Betaling, svar: Svar, satser: SatserPaa) -> tuple[Trin, ...]:
    """All income of the month, and that the payment is taken of any kind, in the words of the standard."""
    indkomst, regel = betaling.indkomst, betaling.figures.betales_af
    if svar.har(MORE_INCOME):
        led = f"{kroner(svar.tal('indkomst_md'))} + {kroner(svar.tal(MORE_INCOME))}"
        formel = f"{led} = {med_enhed(indkomst, 'kr/md')}"
    elif regel:
        formel = "Betalingen bliver taget af det, du lever af"
    else:
        return ()
    return (Trin("Din indkomst i alt", med_citat(formel, regel, satser), indkomst, "kr/md", regel),)


def month_steps(betaling: Betaling, maaneder: Maaneder) -> tuple[Trin, ...]:
    """Those that the reader has asked of."""
    return (
        *_between(betaling),
        *part_step(maaneder.del_),
        *bills_steps(maaneder.to),
        *(end_steps(maaneder.slut) if maaneder.slut else ()),
    )


def _between(betaling: Betaling) -> tuple[Trin, ...]:
    """The payment at the other end, where it is open how much must be left."""
    if betaling.spaend is None:
        return ()
    lav, hoej = betaling.spaend
    mest = betaling.figures.mulige[-1].md
    formel = (
        f"Lader kommunen dig beholde {kroner(betaling.raadighed_md)}, betaler du {med_enhed(hoej, 'kr/md')}. "
        f"Lader den dig beholde {kroner(mest)}, betaler du {med_enhed(lav, 'kr/md')}"
    )
    return (Trin("Betalingen kan være lavere", formel, lav, "kr/md"),)


def end_steps(slut: Slut) -> tuple[Trin, ...]:
    """How long is paid when the stay ends, and what it costs."""
    dag = dansk_dato(slut.sidste_dag)
    til = f"Opholdet slutter den {dansk_dato(slut.dag)}. Du betaler resten af måneden og {slut.mere.tekst} mere"
    i_alt = f"{dansk_tal(slut.maaneder)} måneder × {kroner(slut.md)} = {kroner(slut.i_alt)} Det er med samme indkomst"
    return (
        Trin("Du betaler til og med", f"{til}: til og med den {dag}", dag, None, slut.mere),
        Trin("Betaling i alt, når opholdet slutter", i_alt, slut.i_alt, "kr"),
    )
