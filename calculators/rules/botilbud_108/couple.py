"""SEL § 108 for a couple in the same place: one joint income, and the discount with its two open readings."""

from decimal import Decimal

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.trace import Trin
from calculators.rules.botilbud_108.boligbetaling import Regler, med_rabat, rabat
from calculators.rules.botilbud_108.deductions import Del
from calculators.text.units import hele_kroner, med_enhed, omtrent

CENT = Decimal(100)
ONE_PENSION = "Får kun den ene af jer pension, siger kilderne ikke, om I får rabatten. Spørg kommunen."


def fejl_i_pension(svar: Svar) -> list[tuple[str, str]]:
    """A pension that is larger than the income it is a part of, or smaller than the social pension in it."""
    er_par = svar.ja("gift_eller_samlevende")
    hele = "samlet_indkomst_aar" if er_par else "indkomst_aar"
    fejl = []
    if er_par and svar.tal("social_pension_aar") > svar.tal(hele):
        fejl.append(("social_pension_aar", "Pensionen er en del af jeres indkomst. Den kan ikke være større."))
    if svar.har("pension_aar"):
        if svar.tal("pension_aar") > svar.tal(hele):
            fejl.append(("pension_aar", "Pensionen er en del af indkomsten. Den kan ikke være større."))
        elif er_par and svar.tal("pension_aar") < svar.tal("social_pension_aar"):
            fejl.append(("pension_aar", "Jeres sociale pension er en del af pensionen. Den kan ikke være mindre."))
    return fejl


def par(svar: Svar, regler: Regler, maks: Decimal, indkomst: Decimal, satser: SatserPaa) -> Del:
    """A couple: the payment after the discount, both of the same income (BEK 1387/2006 §§ 7, 9 and 10)."""
    fundet = rabat(indkomst, svar.tal("social_pension_aar"), satser)
    sum_ = regler.sum(maks, indkomst)
    fuld = min(maks, sum_)
    betaling = med_rabat(fuld, fundet.pct)
    formel = f"{hele_kroner(fuld)} × ({CENT} - {fundet.pct:f}) / {CENT} = {omtrent(betaling, 'kr/år')} for jer begge"
    trin = (*fundet.trin, Trin("Betaling for boligen efter rabat", formel, betaling, "kr/år", omtrent=True))
    delvis = med_rabat(fuld, fundet.pct_paabegyndt)
    foer_loft = min(maks, med_rabat(sum_, fundet.pct))
    tvivl = []
    if delvis != betaling:
        formel = (
            "Reglerne siger ikke, hvad en del af et trin betyder. Vi tæller kun hele trin. "
            f"Tæller et påbegyndt trin med, er rabatten {med_enhed(fundet.pct_paabegyndt, 'pct')}, "
            f"og betalingen bliver {omtrent(delvis, 'kr/år')}"
        )
        tvivl.append(Trin("En del af et trin kan læses på to måder", formel, delvis, "kr/år", omtrent=True))
    if foer_loft != betaling:
        formel = (
            "Kilderne siger ikke, om rabatten gives før eller efter loftet. Vi giver den efter. "
            f"Gives den før, bliver betalingen {omtrent(foer_loft, 'kr/år')}"
        )
        tvivl.append(Trin("Rabat og loft kan læses på to måder", formel, foer_loft, "kr/år", omtrent=True))
    forbehold = (ONE_PENSION,) if svar.tal("social_pension_aar") else ()
    begge = min(maks, med_rabat(sum_, fundet.pct_paabegyndt))
    laesninger = (betaling, delvis, foer_loft, begge)
    return Del(betaling, indkomst, laesninger, fundet.pct, trin=trin, tvivl=tuple(tvivl), forbehold=forbehold)
