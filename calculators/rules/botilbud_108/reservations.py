"""What the reader must know beside the payment in a lasting place (SEL § 108)."""

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.reservations import vigtigt, vurdering
from calculators.results.trace import saetning
from calculators.rules.botilbud_108.amounts import Egenbetaling
from calculators.rules.botilbud_108.amounts_special import Saerligt
from calculators.rules.botilbud_108.steps import printed_steps
from calculators.rules.botilbud_108.steps_special import special_reservations
from calculators.rules.botilbud_108.steps_year import doubts
from calculators.rules.shared.raadighed.fields import NO_GROUP
from calculators.rules.shared.raadighed.steps import no_column, raadighed_reservations
from calculators.text.frequency import MONTHS_A_YEAR
from calculators.text.units import omtrent

INCOME = (
    "Indkomsten er personlig indkomst, positiv kapitalindkomst og en del af aktieindkomsten, før skat. "
    "Der er undtagelser, som beregneren ikke kender."
)
UNREAD = vigtigt(
    "Beløbet er en rekonstruktion i hele kroner. Nogle af reglerne om betaling er ikke med. "
    "Et kompensationsbeløb, som reglerne også har, er ikke med. Bed kommunen om at se dens beregning."
)
MORE_AFTER_TAX = "Du har skrevet mere i indkomst efter skat end før skat. Tjek de to tal."
ASSESSMENT = vurdering(
    "Kommunen fastsætter betalingen for et år ad gangen og kan i særlige tilfælde sætte den ned "
    "efter en konkret og individuel vurdering. Beregningen er vejledende."
)
HOUSING_LAW = "ABL § 105"
HOUSING_ACT = (
    "Bor du i en almen ældrebolig eller handicapbolig, betaler du almindelig husleje. Så gælder beregningen ikke."
)
VALUATION = (
    "Kilderne siger ikke, om vurderingen er for hele ejendommen eller kun for boligdelen. "
    "Beregningen bruger det oplyste tal."
)
AREA = "Deling efter areal er udgangspunktet. Botilbuddet kan oplyse, hvordan beløbet er delt hos jer."
ONE_PENSION = "Får kun den ene af jer pension, siger kilderne ikke, om I får rabatten. Spørg kommunen."
MUST_OR_MAY = (
    "Kilderne siger to ting om rådighedsbeløbet: at det er det mindste, du skal have tilbage, og at kommunen kan "
    "sætte betalingen ned i ganske særlige tilfælde. Vi viser begge beløb"
)
NO_TABLE = (
    "Vi har ikke et rådighedsbeløb for længerevarende botilbud at holde det op imod. "
    "Loven fastsætter ikke beløbet. Det gør kommunen, så spørg den."
)
COUPLE = (
    "Tabellen med rådighedsbeløb har ingen beløb for par. Den har beløb for én beboer. "
    "Vælg, hvem I begge er, så lægger vi to beløb sammen."
)
TWO_AMOUNTS = (
    "Tabellen med rådighedsbeløb har ingen beløb for par. Vi har lagt beløbene for to beboere sammen. "
    "Spørg kommunen, hvad I skal have tilbage."
)


def reservations(betaling: Egenbetaling, saerligt: Saerligt, svar: Svar, satser: SatserPaa) -> tuple[str, ...]:
    """All of them, of the year before those of the month."""
    return (
        UNREAD,
        *no_column(svar, betaling.figures.mulige),
        *special_reservations(saerligt, svar, betaling),
        *(saetning(trin.formel) for trin in doubts(betaling)),
        *([ONE_PENSION] if betaling.figures.rabat else []),
        *_price(betaling),
        *_must_or_may(betaling),
        *(raadighed_reservations(betaling.figures.raadighed[0]) if betaling.figures.raadighed else ()),
        *_table(betaling, svar),
        *(saetning(trin.formel) for trin in printed_steps(betaling, satser)),
        *_odd(betaling),
        INCOME,
        vigtigt(HOUSING_ACT) if _has_lets(satser) else HOUSING_ACT,
        ASSESSMENT,
    )


def _has_lets(satser: SatserPaa) -> bool:
    """Whether a standard of the municipality is about dwellings of the housing act too."""
    return any(lov.startswith(HOUSING_LAW) for ydelse in satser.ydelser.values() for lov in ydelse.lovgrundlag)


def _price(betaling: Egenbetaling) -> tuple[str, ...]:
    """What is not known of a price that is worked out from the building."""
    pris = betaling.aar.pris
    if pris.bygning is None:
        return ()
    return (AREA,) if pris.tillaeg is None else (VALUATION, AREA)


def _must_or_may(betaling: Egenbetaling) -> tuple[str, ...]:
    """Both payments, when something is lacking that the municipality may or must make up for."""
    if not betaling.mangler or not betaling.md or betaling.nedsat is None:
        return ()
    md, nedsat = omtrent(betaling.md, "kr/md"), omtrent(betaling.nedsat, "kr/md")
    return (f"{MUST_OR_MAY}: {md} og, hvis kommunen sætter ned, {nedsat}.",)


def _table(betaling: Egenbetaling, svar: Svar) -> tuple[str, ...]:
    """Why there is no rådighedsbeløb to hold the payment against, or that it is of two residents."""
    er_par = svar.ja("gift_eller_samlevende")
    beboere = betaling.figures.raadighed
    if not svar.har("gruppe") or betaling.figures.mulige:
        return ()
    if not beboere:
        return (COUPLE,) if (er_par and svar.valg("gruppe") == NO_GROUP) or not _is_complete(svar) else (NO_TABLE,)
    return (TWO_AMOUNTS,) if len(beboere) > 1 else ()


def _is_complete(svar: Svar) -> bool:
    """Whether both of a couple are known."""
    return not svar.ja("gift_eller_samlevende") or svar.har("gruppe_anden")


def _odd(betaling: Egenbetaling) -> tuple[str, ...]:
    """A word when more is left after tax than there was before it; some income is free of tax, so it is no mistake."""
    if betaling.indkomst is None or betaling.indkomst * MONTHS_A_YEAR <= betaling.aar.hele_indkomst:
        return ()
    return (MORE_AFTER_TAX,)
