"""SEL § 108 for one resident: the deduction for single pensioners, given, not given, or both when it is not known."""

from dataclasses import dataclass
from decimal import Decimal

from calculators.data.rates import Sats, SatserPaa
from calculators.questions.answers import Svar
from calculators.results.trace import Trin
from calculators.rules.botilbud_108.boligbetaling import DEDUCTION, Regler
from calculators.rules.botilbud_108.fields import PENSIONERS, UNSURE, YES
from calculators.text.money import kroner
from calculators.text.units import med_enhed, omtrent

NOTHING = Decimal(0)
UNREAD = "Hvordan fradraget bruges i alle led, har vi ikke læst"


@dataclass(frozen=True)
class Del:
    """The payment in kr/år after the rules for one or for two, the income it rests on, and its other readings.

    `laesninger` are the payments by every mix of readings that cannot be told apart; none when there is one alone.
    """

    betaling: Decimal
    indkomst: Decimal
    laesninger: tuple[Decimal, ...] = ()
    rabat_pct: Decimal = NOTHING
    med_fradrag: Decimal | None = None
    foer: tuple[Trin, ...] = ()
    trin: tuple[Trin, ...] = ()
    tvivl: tuple[Trin, ...] = ()
    forbehold: tuple[str, ...] = ()


def fejl_i_fradrag(svar: Svar) -> list[tuple[str, str]]:
    """A deduction for pensioners, asked for by someone who says to live on something else."""
    if not svar.har("reelt_enlig") or svar.valg("reelt_enlig") != YES or not svar.har("gruppe"):
        return []
    if svar.valg("gruppe") in PENSIONERS:
        return []
    return [("reelt_enlig", "Fradraget er for pensionister, og du har valgt en anden gruppe. Ret det ene svar.")]


def enlig(svar: Svar, regler: Regler, maks: Decimal, indkomst: Decimal, satser: SatserPaa) -> Del:
    """One resident. Law: BEK 1387/2006 § 7; who gets the deduction is the municipality's to say."""
    valg = svar.valg("reelt_enlig")
    if valg == YES:
        fradrag = satser.national(DEDUCTION)
        efter = max(NOTHING, indkomst - fradrag.tal)
        return Del(regler.betaling(maks, efter), efter, foer=(_deducted(fradrag, indkomst, efter),))
    uden = regler.betaling(maks, indkomst)
    if valg != UNSURE or (svar.har("gruppe") and svar.valg("gruppe") not in PENSIONERS):
        return Del(uden, indkomst)
    fradrag = satser.national(DEDUCTION)
    med = regler.betaling(maks, max(NOTHING, indkomst - fradrag.tal))
    if med == uden:
        return Del(uden, indkomst)
    return Del(uden, indkomst, (uden, med), med_fradrag=med, tvivl=(_both(fradrag, uden, med),))


def _deducted(fradrag: Sats, indkomst: Decimal, efter: Decimal) -> Trin:
    nul = ", aldrig under 0," if indkomst < fradrag.tal else ""
    formel = f"{kroner(indkomst)} - {kroner(fradrag.tal)}{nul} = {med_enhed(efter, 'kr/år')}. {UNREAD}"
    return Trin("Fradrag for reelt enlige pensionister", formel, fradrag.tal, "kr/år", fradrag)


def _both(fradrag: Sats, uden: Decimal, med: Decimal) -> Trin:
    formel = (
        f"Loven har et fradrag på {fradrag.tekst} for reelt enlige pensionister. Vi ved ikke, om du får det. "
        f"Uden det er betalingen for boligen {omtrent(uden, 'kr/år')}. Med det er den {omtrent(med, 'kr/år')}. "
        "Spørg kommunen"
    )
    return Trin("Fradrag for reelt enlige pensionister", formel, med, "kr/år", fradrag, omtrent=True)
