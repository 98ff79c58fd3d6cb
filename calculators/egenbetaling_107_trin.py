"""The steps of a payment for a temporary place (SEL § 107), one function each."""

from collections.abc import Sequence
from decimal import Decimal

from calculators.answers import Svar
from calculators.facts import Sats
from calculators.money import kroner
from calculators.raadighed import Raadighed
from calculators.rates import SatserPaa
from calculators.regeltekst import med_citat
from calculators.trace import Trin
from calculators.units import med_enhed

CHARGES = (("husleje_md", "Husleje"), ("el_md", "El"), ("varme_md", "Varme"))
NOTHING = Decimal(0)
TWO_READINGS = "Maden kan læses på to måder"

Poster = Sequence[tuple[str, Decimal]]


def poster_i_botilbud(svar: Svar) -> Poster:
    """What the stay costs; the food only when it is part of the stay."""
    poster = [(etiket, svar.tal(navn)) for navn, etiket in CHARGES]
    return [*poster, ("Mad", svar.tal("kost_md"))] if svar.ja("kost_indgaar") else poster


def poster_med_egen_bolig(svar: Svar) -> Poster:
    """What is paid for beside the dwelling when the home is kept."""
    return [("Mad", svar.tal("kost_md")), ("Andre ydelser", svar.tal("andre_ydelser_md"))]


def i_alt(poster: Poster) -> Decimal:
    """The charges added up."""
    return sum((beloeb for _, beloeb in poster), NOTHING)


def begraenset(fuld: Decimal, plads: Decimal) -> Decimal:
    """The payment that the room in the income allows, never below nothing."""
    return max(NOTHING, min(fuld, plads))


def fuld_trin(poster: Poster) -> Trin:
    """The payment before it is held down."""
    led = " + ".join(f"{navn.lower()} {kroner(beloeb)}" for navn, beloeb in poster)
    fuld = i_alt(poster)
    return Trin("Betaling uden nedsættelse", f"{led} = {med_enhed(fuld, 'kr/md')}".capitalize(), fuld, "kr/md")


def uden_husleje_trin(regel: Sats | None, satser: SatserPaa) -> Trin:
    """Nothing for the dwelling, in the words of the standard."""
    formel = "Beholder du din bolig, betaler du som udgangspunkt ikke for at bo i botilbuddet"
    return Trin("Betaling for at bo", med_citat(formel, regel, satser), NOTHING, "kr/md", regel)


def koebt_mad_trin(svar: Svar, raadighed: Raadighed) -> tuple[Trin, ...]:
    """Food that is no part of the stay is paid out of the amount for food."""
    kost = svar.tal("kost_md")
    if svar.ja("kost_indgaar") or not kost:
        return ()
    formel = (
        f"Maden er ikke en del af opholdet. Du betaler den af rådighedsbeløbet, hvor {kroner(raadighed.mad)} er til mad"
    )
    return (Trin("Mad", formel, kost, "kr/md"),)


def mad_oveni_trin(anden: Decimal, betaling: Decimal) -> tuple[Trin, ...]:
    """The other reading: only rent, electricity and heat are held down, and the food is paid on top."""
    if anden == betaling:
        return ()
    formel = (
        "Maden er en del af opholdet, så vi regner den med i det, der skal være plads til. "
        f"Standarden siger det ikke klart. Kommer maden oven i, bliver betalingen {med_enhed(anden, 'kr/md')}"
    )
    return (Trin(TWO_READINGS, formel, anden, "kr/md"),)


def mad_to_gange_trin(raadighed: Raadighed, anden: Decimal) -> tuple[Trin, ...]:
    """The other reading: food paid to the place, and an amount for food kept as well."""
    formel = (
        f"Vi lader {kroner(raadighed.mad)} til mad blive i rådighedsbeløbet, selv om du betaler botilbuddet for mad. "
        f"Standarden siger det ikke klart. Tages beløbet ud, bliver betalingen {med_enhed(anden, 'kr/md')}"
    )
    return (Trin(TWO_READINGS, formel, anden, "kr/md"),)


def plads_trin(indkomst: Decimal, bolig: Decimal, raadighed: Raadighed) -> Trin:
    """What the income leaves for the payment."""
    plads = indkomst - bolig - raadighed.md
    hjem = f" - egen bolig {kroner(bolig)}" if bolig else ""
    formel = f"Indkomst {kroner(indkomst)}{hjem} - rådighedsbeløb {kroner(raadighed.md)} = {kroner(plads)} om måneden"
    return Trin("Plads til betaling", formel, plads, "kr/md")


def tilbage_trin(indkomst: Decimal, bolig: Decimal, betaling: Decimal) -> Trin:
    """What is left when home and place are paid."""
    hjem = f" - {kroner(bolig)}" if bolig else ""
    tilbage = indkomst - bolig - betaling
    return Trin(
        "Det har du tilbage",
        f"{kroner(indkomst)}{hjem} - {kroner(betaling)} = {med_enhed(tilbage, 'kr/md')}",
        tilbage,
        "kr/md",
    )


def til_fuld_trin(indkomst: Decimal, graense: Decimal, nedsat: bool) -> tuple[Trin, ...]:
    """How much more income it takes before the whole payment is due."""
    if not nedsat:
        return ()
    mere = graense - indkomst
    formel = f"Du skal betale det hele, når din indkomst er {med_enhed(graense, 'kr/md')}. Det er {kroner(mere)} mere"
    return (Trin("Til fuld betaling", formel, mere, "kr/md"),)


def betaling_trin(betaling: Decimal, fuld: Decimal) -> Trin:
    """The last step: the payment itself."""
    if betaling == fuld:
        formel = f"Der er plads til det hele: {med_enhed(fuld, 'kr/md')}"
    elif betaling:
        formel = f"Der er ikke plads til det hele, så betalingen bliver {med_enhed(betaling, 'kr/md')}"
    else:
        formel = "Der er ikke plads til nogen betaling"
    return Trin("Din betaling til botilbuddet", formel, betaling, "kr/md")
