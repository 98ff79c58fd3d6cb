"""The steps of a payment for a temporary place (SEL § 107), one function each."""

from collections.abc import Sequence
from decimal import Decimal

from calculators.data.facts import Sats
from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.quote import med_citat
from calculators.results.trace import Trin, saetning
from calculators.rules.shared.raadighed import Raadighed
from calculators.text.money import kroner
from calculators.text.units import med_enhed

CHARGES = (("husleje_md", "Husleje"), ("el_md", "El"), ("varme_md", "Varme"))
NOTHING = Decimal(0)
PAYMENT, STAY = "Din betaling til botilbuddet", "Betaling for opholdet"
TWO_READINGS = "Maden kan læses på to måder"

Poster = Sequence[tuple[str, Decimal]]


def poster_i_botilbud(svar: Svar) -> Poster:
    """What the stay costs; the food only when it is part of the stay."""
    poster = [(etiket, svar.tal(navn)) for navn, etiket in CHARGES]
    return [*poster, ("Mad", svar.tal("kost_md"))] if svar.ja("kost_indgaar") else poster


def poster_uden_indtaegt(svar: Svar) -> Poster:
    """What is not charged when there is no income: the stay and the food, whether it is part of the stay or not."""
    poster = [(etiket, svar.tal(navn)) for navn, etiket in CHARGES]
    return [*poster, ("Mad", svar.tal("kost_md"))] if svar.tal("kost_md") else poster


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


def mad_for_sig(svar: Svar) -> Decimal:
    """Food that is no part of the stay but is paid to the place, in kr/md."""
    return NOTHING if svar.ja("kost_indgaar") else svar.tal("kost_md")


def mad_for_sig_trin(kost: Decimal, raadighed: Raadighed) -> tuple[Trin, ...]:
    """Such food is paid out of the rådighedsbeløb, held against the amount for food in it."""
    if not kost:
        return ()
    formel = (
        "Maden er ikke en del af opholdet, så du betaler den af rådighedsbeløbet. "
        f"Der er {kroner(raadighed.mad)} til mad. {saetning(_against(kost, raadighed.mad))}"
    )
    return (Trin("Betaling for mad", formel.removesuffix("."), kost, "kr/md"),)


def _against(kost: Decimal, mad: Decimal) -> str:
    """The price of the food held against the amount for it."""
    if kost == mad:
        return f"Maden koster {kroner(kost)}, så beløbet er brugt"
    if kost > mad:
        return f"Maden koster {kroner(kost)} Det er {kroner(kost - mad)} mere, og de går fra dine lommepenge"
    return f"Maden koster {kroner(kost)} Det er {kroner(mad - kost)} mindre"


def for_dyr_mad(kost: Decimal, raadighed: Raadighed) -> tuple[str, ...]:
    """A reservation when the food costs more than the amount that is meant for it."""
    if kost <= raadighed.mad:
        return ()
    mere = f"{kroner(kost)} er mere end de {kroner(raadighed.mad)}, der er til mad i rådighedsbeløbet."
    return (
        f"Du betaler botilbuddet for maden oven i opholdet. {mere} "
        "Standarden siger ikke, hvad der gælder så. Spørg kommunen, om betalingen kan blive lavere.",
    )


def i_alt_trin(ophold: Decimal, kost: Decimal) -> tuple[Trin, ...]:
    """The last step when food is paid beside the stay."""
    if not kost:
        return ()
    sum_ = ophold + kost
    formel = f"Ophold {kroner(ophold)} + mad {kroner(kost)} = {med_enhed(sum_, 'kr/md')}"
    return (Trin(PAYMENT, formel, sum_, "kr/md"),)


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


def tilbage_trin(indkomst: Decimal, bolig: Decimal, betaling: Decimal, kost: Decimal = NOTHING) -> Trin:
    """What is left when home and place are paid, food beside the stay included."""
    hjem = f" - {kroner(bolig)}" if bolig else ""
    mad = f" - mad {kroner(kost)}" if kost else ""
    tilbage = indkomst - bolig - betaling - kost
    return Trin(
        "Det har du tilbage",
        f"{kroner(indkomst)}{hjem} - {kroner(betaling)}{mad} = {med_enhed(tilbage, 'kr/md')}",
        tilbage,
        "kr/md",
    )


def til_fuld_trin(indkomst: Decimal, graense: Decimal, nedsat: bool, hvad: str = "det hele") -> tuple[Trin, ...]:
    """How much more income it takes before the whole payment is due; `hvad` is what is whole."""
    if not nedsat:
        return ()
    mere = graense - indkomst
    formel = f"Du skal betale {hvad}, når din indkomst er {med_enhed(graense, 'kr/md')}. Det er {kroner(mere)} mere"
    return (Trin("Til fuld betaling", formel, mere, "kr/md"),)


def betaling_trin(betaling: Decimal, fuld: Decimal, navn: str = PAYMENT) -> Trin:
    """The payment itself: the last step, but for food beside the stay."""
    if betaling == fuld:
        formel = f"Der er plads til det hele: {med_enhed(fuld, 'kr/md')}" if fuld else "Der er intet at betale"
    elif betaling:
        formel = f"Der er ikke plads til det hele, så betalingen bliver {med_enhed(betaling, 'kr/md')}"
    else:
        formel = "Der er ikke plads til nogen betaling"
    return Trin(navn, formel, betaling, "kr/md")
