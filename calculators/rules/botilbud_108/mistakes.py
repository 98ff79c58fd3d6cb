"""Mistakes that show only when the answers about a lasting place are held together."""

from calculators.questions.answers import Svar
from calculators.rules.botilbud_108.fields import PENSIONERS, SINGLES, YES
from calculators.rules.botilbud_108.fields_special import RENT, RENT_SUPPORT, RENT_USE

Mistakes = list[tuple[str, str]]


def mistakes(svar: Svar) -> Mistakes:
    """A dwelling larger than all of them, a pension larger than the income, and a single who is a couple."""
    return [*_area(svar), *_deduction(svar), *_pension(svar), *_single_couple(svar), *_let(svar)]


def _area(svar: Svar) -> Mistakes:
    """A dwelling larger than all dwellings together."""
    if svar.har("bolig_m2") and svar.har("boligdel_m2") and svar.tal("bolig_m2") > svar.tal("boligdel_m2"):
        return [("bolig_m2", "Din bolig kan ikke være større end alle boliger tilsammen.")]
    return []


def _deduction(svar: Svar) -> Mistakes:
    """A deduction for pensioners, asked for by someone who says to live on something else."""
    if not svar.har("reelt_enlig") or svar.valg("reelt_enlig") != YES or not svar.har("gruppe"):
        return []
    if svar.valg("gruppe") in PENSIONERS:
        return []
    return [("reelt_enlig", "Fradraget er for pensionister, og du har valgt en anden gruppe. Ret det ene svar.")]


def _pension(svar: Svar) -> Mistakes:
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


def _single_couple(svar: Svar) -> Mistakes:
    """A group of singles for one of a couple."""
    if not svar.ja("gift_eller_samlevende") or not svar.har("gruppe") or svar.valg("gruppe") not in SINGLES:
        return []
    return [("gruppe", "Gruppen er for enlige, og du har svaret, at I er to. Vælg en anden, eller lad den være tom.")]


def _let(svar: Svar) -> Mistakes:
    """What belongs to a let whose rent is not told, and a support that is larger than the rent."""
    if not svar.har(RENT):
        given = svar.har(RENT_SUPPORT) or svar.har(RENT_USE)
        return [(RENT, "Skriv også lejen, hvis du vil sammenligne med en lejebolig.")] if given else []
    if svar.har(RENT_SUPPORT) and svar.tal(RENT_SUPPORT) > svar.tal(RENT):
        return [(RENT_SUPPORT, "Boligstøtten kan ikke være større end lejen. Ret det ene tal.")]
    return []
