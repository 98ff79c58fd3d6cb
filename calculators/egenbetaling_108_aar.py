"""The yearly payment for the dwelling in a lasting place (SEL § 108), and its other readings."""

from dataclasses import dataclass
from decimal import Decimal

from calculators.answers import Svar
from calculators.boligbetaling import DEDUCTION, Regler, dele_trin, loft_trin, med_rabat, rabat
from calculators.boligens_omkostninger import Maks, opgoer_maks
from calculators.money import kroner
from calculators.raadighed import GROUPS
from calculators.rates import SatserPaa
from calculators.trace import Trin, saetning
from calculators.units import med_enhed

PENSIONERS = tuple(gruppe.id for gruppe in GROUPS[2:])
NOTHING = Decimal(0)
CENT = Decimal(100)


@dataclass(frozen=True)
class Aarlig:
    """The payment for the dwelling in kr/år, not rounded, with its parts, steps and reservations."""

    betaling: Decimal
    omkostningsdel: Decimal
    indkomstdel: Decimal
    maks: Decimal
    rabat_pct: Decimal
    trin: tuple[Trin, ...]
    forbehold: tuple[str, ...]


def aarlig(svar: Svar, satser: SatserPaa) -> Aarlig:
    """The payment for the dwelling; of a couple, for both.

    Units:  kr/år, not rounded.
    Errors: ManglendeSats when a figure of law is not known on the date.
    """
    regler, maks = Regler.paa(satser), opgoer_maks(svar, satser)
    par = svar.ja("gift_eller_samlevende")
    hele = svar.tal("samlet_indkomst_aar" if par else "indkomst_aar")
    afsat = _set_aside(svar, hele)
    indkomst = hele - sum((et.vaerdi for et in afsat if isinstance(et.vaerdi, Decimal)), NOTHING)
    fuld = regler.betaling(maks.aar, indkomst)
    trin = (*maks.trin, *afsat, *dele_trin(regler, maks.aar, indkomst), loft_trin(regler, maks.aar, indkomst))
    if par:
        betaling, pct, mere, tvivl = _couple(svar, regler.sum(maks.aar, indkomst), maks, satser)
    else:
        betaling, pct, mere = fuld, NOTHING, ()
        tvivl = _deduction(svar, regler, maks.aar, indkomst, satser)
    return Aarlig(
        betaling=betaling,
        omkostningsdel=regler.omkostningsdel(maks.aar),
        indkomstdel=regler.under(indkomst) + regler.over(indkomst),
        maks=maks.aar,
        rabat_pct=pct,
        trin=(*trin, *mere, *tvivl),
        forbehold=(*(saetning(et.formel) for et in tvivl), *maks.forbehold),
    )


def _set_aside(svar: Svar, hele: Decimal) -> tuple[Trin, ...]:
    """The amount for dependants, taken only from income beyond the pension (BEK 1387/2006 § 9)."""
    if not svar.ja("forsoerger"):
        return ()
    afsat = min(svar.tal("forsoergelse_aar"), max(NOTHING, hele - svar.tal("pension_aar")))
    formel = (
        f"Indkomst ud over pension er {kroner(max(NOTHING, hele - svar.tal('pension_aar')))} om året. "
        f"Heraf lægges {kroner(afsat)} til side, så betalingen regnes af {med_enhed(hele - afsat, 'kr/år')}"
    )
    return (Trin("Til forsørgelse", formel, afsat, "kr/år"),)


def _couple(
    svar: Svar, sum_: Decimal, maks: Maks, satser: SatserPaa
) -> tuple[Decimal, Decimal, tuple[Trin, ...], tuple[Trin, ...]]:
    """The payment after the discount, the discount, its steps, and the readings that give another payment."""
    fundet = rabat(svar.tal("samlet_indkomst_aar"), svar.tal("social_pension_aar"), satser)
    fuld = min(maks.aar, sum_)
    betaling = med_rabat(fuld, fundet.pct)
    formel = f"{kroner(fuld)} × ({CENT} - {fundet.pct:f}) / {CENT} = {med_enhed(betaling, 'kr/år')} for jer begge"
    trin = (*fundet.trin, Trin("Betaling for boligen efter rabat", formel, betaling, "kr/år"))
    delvis = med_rabat(fuld, fundet.pct_paabegyndt)
    foer_loft = min(maks.aar, med_rabat(sum_, fundet.pct))
    tvivl = []
    if delvis != betaling:
        formel = (
            "Reglerne siger ikke, hvad en del af et trin betyder. Vi tæller kun hele trin. "
            f"Tæller et påbegyndt trin med, er rabatten {med_enhed(fundet.pct_paabegyndt, 'pct')}, "
            f"og betalingen bliver {med_enhed(delvis, 'kr/år')}"
        )
        tvivl.append(Trin("En del af et trin kan læses på to måder", formel, delvis, "kr/år"))
    if foer_loft != betaling:
        formel = (
            "Kilderne siger ikke, om rabatten gives før eller efter loftet. Vi giver den efter. "
            f"Gives den før, bliver betalingen {med_enhed(foer_loft, 'kr/år')}"
        )
        tvivl.append(Trin("Rabat og loft kan læses på to måder", formel, foer_loft, "kr/år"))
    return betaling, fundet.pct, trin, tuple(tvivl)


def _deduction(svar: Svar, regler: Regler, maks: Decimal, indkomst: Decimal, satser: SatserPaa) -> tuple[Trin, ...]:
    """What a single pensioner would pay with a deduction whose use we have not read."""
    if not svar.har("gruppe") or svar.valg("gruppe") not in PENSIONERS:
        return ()
    fradrag = satser.national(DEDUCTION)
    med = regler.betaling(maks, max(NOTHING, indkomst - fradrag.tal))
    if med == regler.betaling(maks, indkomst):
        return ()
    formel = (
        f"Loven har et fradrag på {fradrag.tekst} for reelt enlige pensionister. Vi regner uden, "
        "fordi vi ikke har læst, hvem der får det. "
        f"Trækkes det fra indkomsten, bliver betalingen for boligen {med_enhed(med, 'kr/år')} (rekonstruktion)"
    )
    return (Trin("Fradrag for reelt enlige pensionister", formel, med, "kr/år", fradrag),)
