"""The figures of payment in a lasting place: the law's, the municipality's own, and what it prints beside the law.

The law is BEK 1387/2006. We have read §§ 5, 7 stk. 1-3, 9, 10 and 17, not § 6 and § 7 stk. 4-10; what rests
on those is a reconstruction, and the trace says so where it is used.
"""

from dataclasses import dataclass, replace

from calculators.data.declared import Facts, number, words
from calculators.data.rates import Sats, SatserPaa
from calculators.questions.answers import Svar
from calculators.rules.botilbud_108.fields import NO, PENSIONERS, YES
from calculators.rules.botilbud_108.fields_price import MUNICIPAL
from calculators.rules.botilbud_108.fields_special import END_OF_COUPLE, INCOME_ALONE, RENT
from calculators.rules.shared.month.fields import DAYS
from calculators.rules.shared.printed import TryktTal, differing, is_of_the_year
from calculators.rules.shared.raadighed.amounts import Raadighed, raadighed
from calculators.rules.shared.raadighed.facts import LAENGEREVARENDE
from calculators.rules.shared.raadighed.fields import NO_GROUP, TOLD
from calculators.rules.shared.water import WATER
from calculators.text.errors import IkkeIKommunen, ManglendeSats

COST, OWN_COST = "boligbetaling-omkostning-pct", "omkostningsdel-pct"
PROPERTY_SHARE, OWN_PROPERTY_SHARE = "boligbetaling-ejendomsvaerdi-pct", "ejendomsvaerdi-pct"
LIMIT = "boligbetaling-indkomstgraense-aar"
LOW = "boligbetaling-indkomst-lav-pct"
HIGH = "boligbetaling-indkomst-hoej-pct"
DISCOUNT = "boligbetaling-par-rabat-pct"
LESS = "boligbetaling-par-nedslag-pct"
STEP = "boligbetaling-par-trin-aar"
DEDUCTION = "boligbetaling-fradrag-enlig-aar"
PERIOD = "boligbetaling-periode"
END_OF_DISCOUNT = "boligbetaling-par-slut"
PARTNER_TIME, PARTNER_NOTICE = "sel-108-partner-frist", "sel-108-partner-varsel"

# What a municipality's standard says in its own words.
SERVICE = "sel-108-laengerevarende-botilbud"
PAID_OF = "egenbetaling-betales-af"
USE = "egenbetaling-forbrug"
NO_SUPPORT, SUPPORT_IN_LET = "boligstoette-i-botilbud", "boligstoette-i-almen-bolig"
YDELSESFAKTA: Facts = {PAID_OF: words(), USE: words(), NO_SUPPORT: words(), SUPPORT_IN_LET: words()}

# What a municipality may print itself of what the law fixes.
PRINTED_FOR_ALL = ((LIMIT, "indkomstgraense-aar"), (LOW, "indkomstdel-lav-pct"), (HIGH, "indkomstdel-hoej-pct"))
PRINTED_FOR_COUPLES = ((DISCOUNT, "par-rabat-pct"), (LESS, "par-rabat-nedslag-pct"), (STEP, "par-rabat-trin-aar"))

_IN_KRONER = number("kr/år")
_IN_PERCENT = number("pct")
_OF_LAW: Facts = {
    COST: _IN_PERCENT,
    OWN_COST: _IN_PERCENT,
    LIMIT: _IN_KRONER,
    LOW: _IN_PERCENT,
    HIGH: _IN_PERCENT,
    DISCOUNT: _IN_PERCENT,
    LESS: _IN_PERCENT,
    STEP: _IN_KRONER,
    DEDUCTION: _IN_KRONER,
    PROPERTY_SHARE: _IN_PERCENT,
    OWN_PROPERTY_SHARE: _IN_PERCENT,
}
FAKTA: Facts = {
    **_OF_LAW,
    **{egen: _OF_LAW[lov] for lov, egen in PRINTED_FOR_ALL + PRINTED_FOR_COUPLES},
    **LAENGEREVARENDE.facts,
    PERIOD: words(),
    END_OF_DISCOUNT: words(),
    PARTNER_TIME: number("måneder"),
    PARTNER_NOTICE: number("måneder"),
}


@dataclass(frozen=True)
class Andele:
    """The figures of the two parts of the payment; the share of the cost may be the municipality's own."""

    omkostning: Sats
    graense: Sats
    lav: Sats
    hoej: Sats


@dataclass(frozen=True)
class Rabatsatser:
    """The discount of couples, and what it falls by for each step of income."""

    fuld: Sats
    nedslag: Sats
    skridt: Sats


@dataclass(frozen=True)
class Figures:
    """The figures of the day; what does not concern the reader is None.

    `fuld_rabat` is the discount that a couple without a social pension does not get. `raadighed` are the amounts of
    the residents who are known, in a municipality that has a table for them; `mulige` those that a resident without
    a column in it may be given. The rest is read where the reader asks for it: the words about when and of what is
    paid, the end of a couple, and support to a let.
    """

    andele: Andele
    ejendomsandel: Sats | None
    rabat: Rabatsatser | None
    fuld_rabat: Sats | None
    fradrag: Sats | None
    raadighed: tuple[Raadighed, ...]
    trykte: tuple[TryktTal, ...]
    mulige: tuple[Raadighed, ...] = ()
    betales_af: Sats | None = None
    forbrug: Sats | None = None
    periode: Sats | None = None
    par_slut: Sats | None = None
    fradrag_alene: Sats | None = None
    partner_frist: Sats | None = None
    partner_varsel: Sats | None = None
    uden_stoette: Sats | None = None
    med_stoette: Sats | None = None


def read_facts(svar: Svar, satser: SatserPaa) -> Figures:
    """All of them. Errors: ManglendeSats when a figure of law is not known on the date."""
    er_par = svar.ja("gift_eller_samlevende")
    har_pension = er_par and bool(svar.tal("social_pension_aar"))
    beboere = _residents(svar, satser)
    aabent = len(beboere) == 1 and len(beboere[0]) > 1
    figures = Figures(
        read_shares(satser),
        _own_or_law(satser, OWN_PROPERTY_SHARE, PROPERTY_SHARE) if svar.valg("maks_maade") == MUNICIPAL else None,
        Rabatsatser(satser.national(DISCOUNT), satser.national(LESS), satser.national(STEP)) if har_pension else None,
        satser.national(DISCOUNT) if er_par and not har_pension else None,
        satser.national(DEDUCTION) if not er_par and _may_be_deducted(svar) else None,
        () if aabent else tuple(en[0] for en in beboere),
        _printed(satser, er_par=er_par),
        beboere[0] if aabent else (),
    )
    return _with_special(figures, svar, satser)


def _with_special(figures: Figures, svar: Svar, satser: SatserPaa) -> Figures:
    """With what is only read where the reader asks for it."""
    slut, leje = svar.har(END_OF_COUPLE), svar.har(RENT)
    alene = slut and svar.har(INCOME_ALONE)
    uden_gruppe = svar.har("gruppe") and svar.valg("gruppe") == NO_GROUP
    return replace(
        figures,
        betales_af=satser.ydelsens(SERVICE, PAID_OF) if uden_gruppe else None,
        forbrug=satser.ydelsens(SERVICE, USE) if svar.har(WATER) else None,
        periode=satser.national(PERIOD) if svar.har(DAYS) else None,
        par_slut=satser.national(END_OF_DISCOUNT) if slut and figures.rabat else None,
        fradrag_alene=satser.national(DEDUCTION) if alene else None,
        partner_frist=_if_in_force(satser, PARTNER_TIME) if slut else None,
        partner_varsel=_if_in_force(satser, PARTNER_NOTICE) if slut else None,
        uden_stoette=satser.ydelsens(SERVICE, NO_SUPPORT) if leje else None,
        med_stoette=satser.ydelsens(SERVICE, SUPPORT_IN_LET) if leje else None,
    )


def _if_in_force(satser: SatserPaa, fakta_id: str) -> Sats | None:
    """A figure of a rule that is newer than others here; None before it came."""
    try:
        return satser.national(fakta_id)
    except ManglendeSats:
        return None


def read_shares(satser: SatserPaa) -> Andele:
    """The figures of the two parts. Errors: ManglendeSats when one is not known on the date."""
    omkostning = _own_or_law(satser, OWN_COST, COST)
    return Andele(omkostning, satser.national(LIMIT), satser.national(LOW), satser.national(HIGH))


def _own_or_law(satser: SatserPaa, egen: str, national: str) -> Sats:
    """A share that the municipality's own standard states, or else our reconstruction."""
    return satser.kommunens(egen) or satser.national(national)


def _may_be_deducted(svar: Svar) -> bool:
    """Whether the resident gets the deduction of single pensioners, or may get it."""
    valg = svar.valg("reelt_enlig")
    if valg in (YES, NO):
        return valg == YES
    return not svar.har("gruppe") or svar.valg("gruppe") in PENSIONERS


def _residents(svar: Svar, satser: SatserPaa) -> tuple[tuple[Raadighed, ...], ...]:
    """The rådighedsbeløb that the resident may have, or each of both; the supplement for children is given once.

    What the municipality has told the reader is the amount of both.
    """
    er_par = svar.ja("gift_eller_samlevende")
    if not svar.har("gruppe"):
        return ()
    er_oplyst = svar.har(TOLD)
    if er_par and not er_oplyst and (svar.valg("gruppe") == NO_GROUP or not svar.har("gruppe_anden")):
        return ()
    try:
        foerste = raadighed(svar, satser, LAENGEREVARENDE)
        if not er_par or er_oplyst:
            return (foerste,)
        om_den_anden = svar.med({"gruppe": svar.valg("gruppe_anden"), "antal_boern": 0})
        return (foerste, raadighed(om_den_anden, satser, LAENGEREVARENDE))
    except (IkkeIKommunen, ManglendeSats):
        return ()


def _printed(satser: SatserPaa, *, er_par: bool) -> tuple[TryktTal, ...]:
    """What the municipality prints for the year, otherwise than the law; figures for couples only for a couple."""
    fundne = []
    for lov_id, egen_id in PRINTED_FOR_ALL + PRINTED_FOR_COUPLES if er_par else PRINTED_FOR_ALL:
        egen = satser.kommunens(egen_id)
        trykt = differing(egen, satser.national(lov_id)) if egen and is_of_the_year(egen, satser) else None
        if trykt:
            fundne.append(trykt)
    return tuple(fundne)
