"""SEL § 108: the yearly payment for the dwelling, of its cost and of the income, with the discount of couples.

The law is BEK 1387/2006. We have read §§ 5, 7 stk. 1-3, 9, 10 and 17, not § 6 and § 7 stk. 4-10; what rests
on those is a reconstruction, and the trace says so where it is used.
"""

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from calculators.data.rates import Sats, SatserPaa
from calculators.results.trace import Trin
from calculators.rules.botilbud_108.boligens_omkostninger import HUNDRED, andel_med_grundlag
from calculators.text.money import kroner
from calculators.text.units import hele_kroner, med_enhed

COST = "boligbetaling-omkostning-pct"
OWN_COST = "omkostningsdel-pct"
LIMIT = "boligbetaling-indkomstgraense-aar"
LOW = "boligbetaling-indkomst-lav-pct"
HIGH = "boligbetaling-indkomst-hoej-pct"
DISCOUNT = "boligbetaling-par-rabat-pct"
LESS = "boligbetaling-par-nedslag-pct"
STEP = "boligbetaling-par-trin-aar"
DEDUCTION = "boligbetaling-fradrag-enlig-aar"
FACTS = (COST, OWN_COST, LIMIT, LOW, HIGH, DISCOUNT, LESS, STEP, DEDUCTION)

NOTHING = Decimal(0)


def _pct(andel: Decimal, beloeb: Decimal) -> Decimal:
    return beloeb * andel / HUNDRED


@dataclass(frozen=True)
class Regler:
    """The figures of the day for the two parts of the payment."""

    omkostning: Sats
    omkostning_grundlag: str
    graense: Sats
    lav: Sats
    hoej: Sats

    @classmethod
    def paa(cls, satser: SatserPaa) -> "Regler":
        """The figures of law, but the municipality's own share of the cost where its standard states one.

        Errors: ManglendeSats when a figure is not known on the date.
        """
        omkostning, grundlag = andel_med_grundlag(satser, OWN_COST, COST)
        return cls(omkostning, grundlag, satser.national(LIMIT), satser.national(LOW), satser.national(HIGH))

    def omkostningsdel(self, maks: Decimal) -> Decimal:
        """The part of the payment that follows the cost of the dwelling, in kr/år."""
        return _pct(self.omkostning.tal, maks)

    def under(self, indkomst: Decimal) -> Decimal:
        """What is paid of the income up to the limit, in kr/år."""
        return _pct(self.lav.tal, min(indkomst, self.graense.tal))

    def over(self, indkomst: Decimal) -> Decimal:
        """What is paid of the income above the limit, in kr/år."""
        return _pct(self.hoej.tal, max(NOTHING, indkomst - self.graense.tal))

    def sum(self, maks: Decimal, indkomst: Decimal) -> Decimal:
        """Both parts together, before the ceiling, in kr/år."""
        return self.omkostningsdel(maks) + self.under(indkomst) + self.over(indkomst)

    def betaling(self, maks: Decimal, indkomst: Decimal) -> Decimal:
        """The payment without a discount: both parts, never above the cost of the dwelling, in kr/år."""
        return min(maks, self.sum(maks, indkomst))

    def loft_ved(self, maks: Decimal) -> Decimal | None:
        """The income from which the payment is the whole cost of the dwelling, in kr/år; None when it never is."""
        rest = maks - self.omkostningsdel(maks)
        knaek = self.under(self.graense.tal)
        if rest <= NOTHING:
            return NOTHING
        if rest <= knaek:
            return rest * HUNDRED / self.lav.tal
        return self.graense.tal + (rest - knaek) * HUNDRED / self.hoej.tal if self.hoej.tal else None


@dataclass(frozen=True)
class Rabat:
    """The discount of a couple in percent: by whole steps, and as it would be if a begun step counted."""

    pct: Decimal
    pct_paabegyndt: Decimal
    trin: tuple[Trin, ...]


def dele_trin(regler: Regler, maks: Decimal, indkomst: Decimal) -> tuple[Trin, ...]:
    """The two parts, their sum and the ceiling."""
    omk, under, over = regler.omkostningsdel(maks), regler.under(indkomst), regler.over(indkomst)
    graense = regler.graense
    mere = max(NOTHING, indkomst - graense.tal)
    forhold = f"{kroner(mere)} over" if mere else "ikke over"
    sum_, betaling = regler.sum(maks, indkomst), regler.betaling(maks, indkomst)
    mindst = (
        f"Det er mere end boligens fulde pris, så betalingen bliver {hele_kroner(betaling, 'kr/år')}"
        if sum_ > maks
        else f"Det er ikke mere end boligens fulde pris, {hele_kroner(maks)}"
    )
    return (
        _part("Del efter boligens pris", regler.omkostning, maks, omk, f". {regler.omkostning_grundlag}"),
        Trin(
            "Grænse for indkomsten",
            f"Satsen skifter ved {graense.tekst}. Indkomsten er {forhold} grænsen",
            graense.tal,
            "kr/år",
            graense,
        ),
        _part("Del af indkomsten op til grænsen", regler.lav, indkomst - mere, under),
        _part("Del af indkomsten over grænsen", regler.hoej, mere, over),
        Trin(
            "Del efter indkomst",
            f"{hele_kroner(under)} + {hele_kroner(over)} = {hele_kroner(under + over, 'kr/år')}",
            under + over,
            "kr/år",
            omtrent=True,
        ),
        Trin(
            "De to dele og loftet",
            f"{hele_kroner(omk)} + {hele_kroner(under + over)} = {hele_kroner(sum_, 'kr/år')}. {mindst}",
            betaling,
            "kr/år",
            omtrent=True,
        ),
    )


def _part(navn: str, andel: Sats, af: Decimal, bliver: Decimal, efter: str = "") -> Trin:
    formel = f"{andel.tekst} af {hele_kroner(af)} = {hele_kroner(bliver, 'kr/år')}{efter}"
    return Trin(navn, formel, bliver, "kr/år", andel, omtrent=True)


def loft_trin(
    regler: Regler, maks: Decimal, indkomst: Decimal, *, rabat: bool = False, efter: str = ""
) -> tuple[Trin, ...]:
    """Where the ceiling is reached, and that more income changes nothing above it; a couple's discount still falls.

    `efter` is what has been taken from the income before.
    """
    loft = regler.loft_ved(maks)
    if loft is None:
        return ()
    foer = " før rabat" if rabat else ""
    if indkomst >= loft:
        formel = f"Loftet er nået ved {hele_kroner(loft, 'kr/år')}. Mere i indkomst ændrer ikke betalingen{foer}"
    else:
        formel = f"Betalingen{foer} når boligens fulde pris, når indkomsten{efter} er {hele_kroner(loft, 'kr/år')}"
    return (Trin("Indkomst, hvor loftet er nået", formel, loft, "kr/år", omtrent=True),)


def rabat(samlet: Decimal, pension: Decimal, satser: SatserPaa) -> Rabat:
    """The discount of a couple: a full discount, less for each step the joint income is above the social pension.

    Without a social pension there is none: the rule is for pensioners.

    Law:    BEK 1387/2006 § 10. It is not known what a part of a step counts; whole steps is our reading.
    """
    if not pension:
        formel = "Rabatten er for gifte og samlevende pensionister. I har ingen social pension, så der er ingen rabat"
        return Rabat(NOTHING, NOTHING, (Trin("Rabat", formel, NOTHING, "pct", satser.national(DISCOUNT)),))
    fuld, nedslag, skridt = satser.national(DISCOUNT), satser.national(LESS), satser.national(STEP)
    over = max(NOTHING, samlet - pension)
    hele = (over / skridt.tal).to_integral_value(ROUND_FLOOR)
    begyndt = (over / skridt.tal).to_integral_value(ROUND_CEILING)
    pct = max(NOTHING, fuld.tal - hele * nedslag.tal)
    trin = (
        Trin(
            "Indkomst ud over den sociale pension",
            f"{kroner(samlet)} - {kroner(pension)} = {kroner(over)} om året",
            over,
            "kr/år",
        ),
        Trin(
            "Hele trin",
            f"{kroner(over)} / {kroner(skridt.tal)} giver {hele:f} hele trin. Vi tæller kun hele trin",
            hele,
            "antal",
            skridt,
        ),
        Trin(
            "Fald i rabatten",
            f"{hele:f} trin × {nedslag.tal:f} procentpoint = {hele * nedslag.tal:f} procentpoint",
            hele * nedslag.tal,
            "pct",
            nedslag,
        ),
        Trin(
            "Rabat",
            f"{fuld.tekst} minus {hele * nedslag.tal:f} procentpoint, aldrig under 0, er {med_enhed(pct, 'pct')}",
            pct,
            "pct",
            fuld,
        ),
    )
    return Rabat(pct, max(NOTHING, fuld.tal - begyndt * nedslag.tal), trin)


def med_rabat(aar: Decimal, pct: Decimal) -> Decimal:
    """The payment after a discount in percent."""
    return aar * (HUNDRED - pct) / HUNDRED
