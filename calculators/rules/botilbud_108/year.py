"""The yearly payment for the dwelling in a lasting place (SEL § 108), and its other readings."""

from dataclasses import dataclass
from decimal import Decimal

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.trace import Trin, saetning
from calculators.rules.botilbud_108.boligbetaling import Regler, dele_trin, loft_trin
from calculators.rules.botilbud_108.boligens_omkostninger import opgoer_maks
from calculators.rules.botilbud_108.couple import par
from calculators.rules.botilbud_108.deductions import Del, enlig
from calculators.text.money import kroner
from calculators.text.units import med_enhed

NOTHING = Decimal(0)


@dataclass(frozen=True)
class Aarlig:
    """The payment for the dwelling in kr/år, not rounded, with its parts, steps and reservations.

    `laesninger` are the payments by all the readings that cannot be told apart, its own among them;
    `med_fradrag` is that of a single pensioner with the deduction, when it is not known whether it is given.
    """

    betaling: Decimal
    omkostningsdel: Decimal
    indkomstdel: Decimal
    maks: Decimal
    rabat_pct: Decimal
    laesninger: tuple[Decimal, ...]
    med_fradrag: Decimal | None
    trin: tuple[Trin, ...]
    forbehold: tuple[str, ...]


def aarlig(svar: Svar, satser: SatserPaa) -> Aarlig:
    """The payment for the dwelling; of a couple, for both.

    Units:  kr/år, not rounded.
    Errors: ManglendeSats when a figure of law is not known on the date.
    """
    regler, maks = Regler.paa(satser), opgoer_maks(svar, satser)
    er_par = svar.ja("gift_eller_samlevende")
    hele = svar.tal("samlet_indkomst_aar" if er_par else "indkomst_aar")
    afsat = _set_aside(svar, hele, er_par)
    rest = hele - sum((et.vaerdi for et in afsat if isinstance(et.vaerdi, Decimal)), NOTHING)
    del_ = par(svar, regler, maks.aar, rest, satser) if er_par else enlig(svar, regler, maks.aar, rest, satser)
    return Aarlig(
        betaling=del_.betaling,
        omkostningsdel=regler.omkostningsdel(maks.aar),
        indkomstdel=regler.under(del_.indkomst) + regler.over(del_.indkomst),
        maks=maks.aar,
        rabat_pct=del_.rabat_pct,
        laesninger=del_.laesninger or (del_.betaling,),
        med_fradrag=del_.med_fradrag,
        trin=(
            *maks.trin,
            *afsat,
            *del_.foer,
            *dele_trin(regler, maks.aar, del_.indkomst),
            *loft_trin(regler, maks.aar, del_.indkomst, rabat=bool(del_.rabat_pct), efter=_taken(afsat, del_)),
            *del_.trin,
            *del_.tvivl,
        ),
        forbehold=(*(saetning(et.formel) for et in del_.tvivl), *del_.forbehold, *maks.forbehold),
    )


def _set_aside(svar: Svar, hele: Decimal, er_par: bool) -> tuple[Trin, ...]:
    """The amount for dependants, taken only from income beyond the pension (BEK 1387/2006 § 9)."""
    if not svar.ja("forsoerger"):
        return ()
    over = hele - svar.tal("pension_aar")
    afsat = min(svar.tal("forsoergelse_aar"), over)
    begge = "både betalingen og rabatten" if er_par else "betalingen"
    formel = (
        f"Indkomst ud over pension er {kroner(over)} om året. "
        f"Heraf lægges {kroner(afsat)} til side, så {begge} regnes af {med_enhed(hele - afsat, 'kr/år')}"
    )
    return (Trin("Til forsørgelse", formel, afsat, "kr/år"),)


def _taken(afsat: tuple[Trin, ...], del_: Del) -> str:
    """What the income is without where the payment is worked out of it."""
    fra = [*(["det, der er lagt til side"] if afsat else []), *(["fradrag"] if del_.foer else [])]
    return f" efter {' og '.join(fra)}" if fra else ""
