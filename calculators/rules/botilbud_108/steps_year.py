"""The steps of the payment for the dwelling in a year (SEL § 108): income, the two parts, the ceiling, the discount."""

from decimal import Decimal

from calculators.data.facts import Sats
from calculators.questions.answers import Svar
from calculators.results.trace import Trin
from calculators.rules.botilbud_108.amounts import Egenbetaling
from calculators.rules.botilbud_108.amounts_year import Boligbetaling, Rabat
from calculators.rules.botilbud_108.facts import OWN_COST, Figures, Rabatsatser
from calculators.rules.botilbud_108.steps_price import whose_share
from calculators.text.money import kroner
from calculators.text.numbers import HUNDRED, ZERO
from calculators.text.units import hele_kroner, med_enhed, omtrent

UNREAD_DEDUCTION = "Det er uklart, hvordan fradraget bruges i alle led"


def year_steps(betaling: Egenbetaling, svar: Svar) -> tuple[Trin, ...]:
    """From the income to the payment, with the readings that cannot be told apart last."""
    aar, figures = betaling.aar, betaling.figures
    return (
        *_set_aside(aar),
        *_deducted(aar, figures),
        *_parts(aar, figures),
        *_ceiling(aar),
        *(_discount(aar, aar.rabat, figures, svar) if aar.rabat else ()),
        *doubts(betaling),
    )


def doubts(betaling: Egenbetaling) -> tuple[Trin, ...]:
    """The other readings that give another payment; the reservations repeat them."""
    aar, fradrag = betaling.aar, betaling.figures.fradrag
    if aar.rabat:
        return (*_begun_step(aar, aar.rabat), *_before_ceiling(aar))
    if aar.med_fradrag is None or fradrag is None:
        return ()
    med = aar.med_fradrag
    formel = (
        f"Loven har et fradrag på {fradrag.tekst} for reelt enlige pensionister. Vi ved ikke, om du får det. "
        f"Uden det er betalingen for boligen {omtrent(aar.betaling, 'kr/år')}. Med det er den {omtrent(med, 'kr/år')}. "
        "Spørg kommunen"
    )
    return (Trin("Fradrag for reelt enlige pensionister", formel, med, "kr/år", fradrag, omtrent=True),)


def _set_aside(aar: Boligbetaling) -> tuple[Trin, ...]:
    """The amount for dependants, taken only from income beyond the pension (BEK 1387/2006 § 9)."""
    if aar.afsat is None or aar.ud_over_pension is None:
        return ()
    begge = "både betalingen og rabatten" if aar.rabat else "betalingen"
    formel = (
        f"Indkomst ud over pension er {kroner(aar.ud_over_pension)} om året. "
        f"Heraf lægges {kroner(aar.afsat)} til side, så {begge} regnes af {med_enhed(aar.rest, 'kr/år')}"
    )
    return (Trin("Til forsørgelse", formel, aar.afsat, "kr/år"),)


def _deducted(aar: Boligbetaling, figures: Figures) -> tuple[Trin, ...]:
    """The deduction of a single pensioner."""
    fradrag = figures.fradrag
    if not aar.fradrag_er_trukket or fradrag is None:
        return ()
    nul = ", aldrig under 0," if aar.rest < fradrag.tal else ""
    regnet = f"{kroner(aar.rest)} - {kroner(fradrag.tal)}{nul} = {med_enhed(aar.indkomst, 'kr/år')}"
    formel = f"{regnet}. {UNREAD_DEDUCTION}"
    return (Trin("Fradrag for reelt enlige pensionister", formel, fradrag.tal, "kr/år", fradrag),)


def _parts(aar: Boligbetaling, figures: Figures) -> tuple[Trin, ...]:
    """The two parts, their sum and the ceiling."""
    regler, andele, maks, indkomst = aar.regler, figures.andele, aar.pris.aar, aar.indkomst
    graense, mere = andele.graense, regler.over_graensen(indkomst)
    under, over = regler.under(indkomst), regler.over(indkomst)
    omk, efter_indkomst = aar.omkostningsdel, aar.indkomstdel
    forhold = f"{kroner(mere)} over" if mere else "ikke over"
    skifter = f"Satsen skifter ved {graense.tekst}. Indkomsten er {forhold} grænsen"
    begge = f"{hele_kroner(under)} + {hele_kroner(over)} = {hele_kroner(efter_indkomst, 'kr/år')}"
    i_alt = f"{hele_kroner(omk)} + {hele_kroner(efter_indkomst)} = {hele_kroner(aar.sum, 'kr/år')}. {_held(aar)}"
    grund = f". {whose_share(andele.omkostning.id == OWN_COST)}"
    return (
        _part("Del efter boligens pris", andele.omkostning, maks, omk, grund),
        Trin("Grænse for indkomsten", skifter, graense.tal, "kr/år", graense),
        _part("Del af indkomsten op til grænsen", andele.lav, indkomst - mere, under),
        _part("Del af indkomsten over grænsen", andele.hoej, mere, over),
        Trin("Del efter indkomst", begge, efter_indkomst, "kr/år", omtrent=True),
        Trin("De to dele og loftet", i_alt, aar.fuld, "kr/år", omtrent=True),
    )


def _held(aar: Boligbetaling) -> str:
    """The sum held against the price of the dwelling."""
    if aar.sum > aar.pris.aar:
        return f"Det er mere end boligens fulde pris, så betalingen bliver {hele_kroner(aar.fuld, 'kr/år')}"
    return f"Det er ikke mere end boligens fulde pris, {hele_kroner(aar.pris.aar)}"


def _part(navn: str, andel: Sats, af: Decimal, bliver: Decimal, efter: str = "") -> Trin:
    formel = f"{andel.tekst} af {hele_kroner(af)} = {hele_kroner(bliver, 'kr/år')}{efter}"
    return Trin(navn, formel, bliver, "kr/år", andel, omtrent=True)


def _ceiling(aar: Boligbetaling) -> tuple[Trin, ...]:
    """Where the ceiling is reached, and that more income changes nothing above it; a couple's discount still falls."""
    loft = aar.regler.loft_ved(aar.pris.aar)
    if loft is None:
        return ()
    foer = " før rabat" if aar.rabat_pct else ""
    ved = hele_kroner(loft, "kr/år")
    if aar.indkomst >= loft:
        formel = f"Loftet er nået ved {ved}. Mere i indkomst ændrer ikke betalingen{foer}"
    else:
        formel = f"Betalingen{foer} når boligens fulde pris, når indkomsten{_taken(aar)} er {ved}"
    return (Trin("Indkomst, hvor loftet er nået", formel, loft, "kr/år", omtrent=True),)


def _taken(aar: Boligbetaling) -> str:
    """What the income is without where the payment is worked out of it."""
    afsat = [] if aar.afsat is None else ["det, der er lagt til side"]
    fra = [*afsat, *(["fradrag"] if aar.fradrag_er_trukket else [])]
    return f" efter {' og '.join(fra)}" if fra else ""


def _discount(aar: Boligbetaling, rabat: Rabat, figures: Figures, svar: Svar) -> tuple[Trin, ...]:
    """The discount of a couple, and the payment after it."""
    if figures.rabat is None:
        formel = "Rabatten er for gifte og samlevende pensionister. I har ingen social pension, så der er ingen rabat"
        fundet: tuple[Trin, ...] = (Trin("Rabat", formel, ZERO, "pct", figures.fuld_rabat),)
    else:
        fundet = _counted_steps(aar, rabat, figures.rabat, svar.tal("social_pension_aar"))
    efter = f"{hele_kroner(aar.fuld)} × ({HUNDRED} - {rabat.pct:f}) / {HUNDRED} = {omtrent(aar.betaling, 'kr/år')}"
    samlet = Trin("Betaling for boligen efter rabat", f"{efter} for jer begge", aar.betaling, "kr/år", omtrent=True)
    return (*fundet, samlet)


def _counted_steps(aar: Boligbetaling, rabat: Rabat, satser: Rabatsatser, pension: Decimal) -> tuple[Trin, ...]:
    """The income above the pension counted in whole steps, each of which takes of the discount."""
    fuld, nedslag, skridt = satser.fuld, satser.nedslag, satser.skridt
    over, hele, fald = rabat.over, rabat.hele_trin, rabat.fald
    trukket = f"{kroner(aar.rest)} - {kroner(pension)} = {kroner(over)} om året"
    talt = f"{kroner(over)} / {kroner(skridt.tal)} giver {hele:f} hele trin. Vi tæller kun hele trin"
    faldet = f"{hele:f} trin × {nedslag.tal:f} procentpoint = {fald:f} procentpoint"
    bliver = f"{fuld.tekst} minus {fald:f} procentpoint, aldrig under 0, er {med_enhed(rabat.pct, 'pct')}"
    return (
        Trin("Indkomst ud over den sociale pension", trukket, over, "kr/år"),
        Trin("Hele trin", talt, hele, "antal", skridt),
        Trin("Fald i rabatten", faldet, fald, "pct", nedslag),
        Trin("Rabat", bliver, rabat.pct, "pct", fuld),
    )


def _begun_step(aar: Boligbetaling, rabat: Rabat) -> tuple[Trin, ...]:
    """What a begun step would give if it counted."""
    delvis = aar.delvis
    if delvis is None or delvis == aar.betaling:
        return ()
    formel = (
        "Reglerne siger ikke, hvad en del af et trin betyder. Vi tæller kun hele trin. "
        f"Tæller et påbegyndt trin med, er rabatten {med_enhed(rabat.pct_paabegyndt, 'pct')}, "
        f"og betalingen bliver {omtrent(delvis, 'kr/år')}"
    )
    return (Trin("En del af et trin kan læses på to måder", formel, delvis, "kr/år", omtrent=True),)


def _before_ceiling(aar: Boligbetaling) -> tuple[Trin, ...]:
    """What a discount before the ceiling would give."""
    foer_loft = aar.foer_loft
    if foer_loft is None or foer_loft == aar.betaling:
        return ()
    formel = (
        "Kilderne siger ikke, om rabatten gives før eller efter loftet. Vi giver den efter. "
        f"Gives den før, bliver betalingen {omtrent(foer_loft, 'kr/år')}"
    )
    return (Trin("Rabat og loft kan læses på to måder", formel, foer_loft, "kr/år", omtrent=True),)
