"""The steps of a payment for a temporary place (SEL § 107), one function each."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.quote import med_citat
from calculators.results.trace import Trin, saetning
from calculators.rules.botilbud_107.amounts import Betaling
from calculators.rules.botilbud_107.amounts_month import Maaneder
from calculators.rules.botilbud_107.fields import CHARGES, FOOD, OTHER_SERVICES
from calculators.rules.botilbud_107.steps_month import income_steps, month_steps
from calculators.rules.shared.raadighed.steps import possible_steps, raadighed_steps
from calculators.rules.shared.water import WATER
from calculators.text.money import kroner
from calculators.text.numbers import ZERO
from calculators.text.units import med_enhed

CHARGE_NAMES: Mapping[str, str] = MappingProxyType(
    {**CHARGES, WATER: "Vand", FOOD: "Mad", OTHER_SERVICES: "Andre ydelser"}
)
PAYMENT, STAY = "Din betaling til botilbuddet", "Betaling for opholdet"


def trace(betaling: Betaling, maaneder: Maaneder, svar: Svar, satser: SatserPaa) -> tuple[Trin, ...]:
    """The whole trace, by the rule that fits; months that are not like the others stand before the payment."""
    egne = by_rule(betaling, satser)
    foer, sidst = egne[:-1], egne[-1]
    return (*income_steps(betaling, svar, satser), *foer, *month_steps(betaling, maaneder), sidst)


def by_rule(betaling: Betaling, satser: SatserPaa) -> tuple[Trin, ...]:
    """The trace of a month, by the rule that fits."""
    if betaling.situation == "uden-indtaegt":
        return (_full(betaling), _no_charge(betaling, satser))
    if betaling.situation == "egen-bolig":
        return (
            _no_rent(betaling, satser),
            _full(betaling),
            *possible_steps(betaling.figures.mulige),
            *raadighed_steps(betaling.figures.raadighed),
            _room(betaling),
            *other_reading(betaling),
            _left(betaling),
            *_to_full(betaling),
            _payment(betaling, PAYMENT),
        )
    return (
        _full(betaling),
        *possible_steps(betaling.figures.mulige),
        *raadighed_steps(betaling.figures.raadighed),
        *other_reading(betaling),
        _room(betaling),
        *_to_full(betaling),
        *_food_apart(betaling),
        _left(betaling),
        _total(betaling) if betaling.mad else _payment(betaling, PAYMENT),
    )


def _full(betaling: Betaling) -> Trin:
    """The payment before it is held down."""
    led = " + ".join(f"{CHARGE_NAMES[navn].lower()} {kroner(beloeb)}" for navn, beloeb in betaling.poster)
    fuldt = betaling.fuldt_ophold
    return Trin("Betaling uden nedsættelse", f"{led} = {med_enhed(fuldt, 'kr/md')}".capitalize(), fuldt, "kr/md")


def _no_charge(betaling: Betaling, satser: SatserPaa) -> Trin:
    """Nothing without an income, in the words of the standard."""
    regel = betaling.figures.regel
    formel = med_citat("Uden indtægt betaler du ikke for opholdet", regel, satser)
    return Trin(PAYMENT, formel, betaling.md, "kr/md", regel)


def _no_rent(betaling: Betaling, satser: SatserPaa) -> Trin:
    """Nothing for the dwelling, in the words of the standard."""
    regel = betaling.figures.regel
    formel = "Beholder du din bolig, betaler du som udgangspunkt ikke for at bo i botilbuddet"
    return Trin("Betaling for at bo", med_citat(formel, regel, satser), ZERO, "kr/md", regel)


def _food_apart(betaling: Betaling) -> tuple[Trin, ...]:
    """What the stay alone costs, and food paid out of the rådighedsbeløb, held against the amount for food in it."""
    kost, mad = betaling.mad, betaling.figures.raadighed.mad
    if not kost:
        return ()
    formel = (
        "Maden er ikke en del af opholdet, så du betaler den af rådighedsbeløbet. "
        f"Der er {kroner(mad)} til mad. {saetning(_against(kost, mad))}"
    )
    return (_payment(betaling, STAY), Trin("Betaling for mad", formel.removesuffix("."), kost, "kr/md"))


def _against(kost: Decimal, mad: Decimal) -> str:
    """The price of the food held against the amount for it."""
    if kost == mad:
        return f"Maden koster {kroner(kost)}, så beløbet er brugt"
    if kost > mad:
        return f"Maden koster {kroner(kost)} Det er {kroner(kost - mad)} mere, og de går fra dine lommepenge"
    return f"Maden koster {kroner(kost)} Det er {kroner(mad - kost)} mindre"


def other_reading(betaling: Betaling) -> tuple[Trin, ...]:
    """The other reading of the food and of the water, when it gives another payment."""
    return (*_other_food(betaling), *_other_water(betaling))


def _other_water(betaling: Betaling) -> tuple[Trin, ...]:
    """Water, which the standard may not name among what is held down."""
    if betaling.vand_oveni is None:
        return ()
    formel = (
        "Vi regner vand med i det, der skal være plads til. Standarden siger ikke, om det skal det. "
        f"Kommer vand oven i, bliver betalingen {med_enhed(betaling.vand_oveni, 'kr/md')}"
    )
    return (Trin("Vand kan læses på to måder", formel, betaling.vand_oveni, "kr/md"),)


def _other_food(betaling: Betaling) -> tuple[Trin, ...]:
    anden = betaling.anden
    if anden is None:
        return ()
    if betaling.situation == "egen-bolig":
        formel = (
            f"Vi lader {kroner(betaling.figures.raadighed.mad)} til mad blive i rådighedsbeløbet, "
            "selv om du betaler botilbuddet for mad. "
            f"Standarden siger det ikke klart. Tages beløbet ud, bliver betalingen {med_enhed(anden, 'kr/md')}"
        )
    else:
        formel = (
            "Maden er en del af opholdet, så vi regner den med i det, der skal være plads til. "
            f"Standarden siger det ikke klart. Kommer maden oven i, bliver betalingen {med_enhed(anden, 'kr/md')}"
        )
    return (Trin("Maden kan læses på to måder", formel, anden, "kr/md"),)


def _room(betaling: Betaling) -> Trin:
    """What the income leaves for the payment."""
    indkomst, bolig, plads = betaling.indkomst, betaling.bolig, betaling.plads
    hjem = f" - egen bolig {kroner(bolig)}" if bolig else ""
    led = f"Indkomst {kroner(indkomst)}{hjem} - rådighedsbeløb {kroner(betaling.raadighed_md)}"
    return Trin("Plads til betaling", f"{led} = {kroner(plads)} om måneden", plads, "kr/md")


def _left(betaling: Betaling) -> Trin:
    """What is left when home and place are paid, food beside the stay included."""
    hjem = f" - {kroner(betaling.bolig)}" if betaling.bolig else ""
    mad = f" - mad {kroner(betaling.mad)}" if betaling.mad else ""
    led = f"{kroner(betaling.indkomst)}{hjem} - {kroner(betaling.ophold)}{mad}"
    tilbage = betaling.tilbage
    return Trin("Det har du tilbage", f"{led} = {med_enhed(tilbage, 'kr/md')}", tilbage, "kr/md")


def _to_full(betaling: Betaling) -> tuple[Trin, ...]:
    """How much more income it takes before the whole stay is paid."""
    if not betaling.er_nedsat:
        return ()
    hvad, mere = "hele opholdet" if betaling.mad else "det hele", betaling.til_fuld
    ved = med_enhed(betaling.fuld_ved, "kr/md")
    formel = f"Du skal betale {hvad}, når din indkomst er {ved}. Det er {kroner(mere)} mere"
    return (Trin("Til fuld betaling", formel, mere, "kr/md"),)


def _payment(betaling: Betaling, navn: str) -> Trin:
    """The payment for the stay: the last step, but for food beside it."""
    ophold, fuldt = betaling.ophold, betaling.fuldt_ophold
    if ophold == fuldt:
        formel = f"Der er plads til det hele: {med_enhed(fuldt, 'kr/md')}" if fuldt else "Der er intet at betale"
    elif ophold:
        formel = f"Der er ikke plads til det hele, så betalingen bliver {med_enhed(ophold, 'kr/md')}"
    else:
        formel = "Der er ikke plads til nogen betaling"
    return Trin(navn, formel, ophold, "kr/md")


def _total(betaling: Betaling) -> Trin:
    """The last step when food is paid beside the stay."""
    formel = f"Ophold {kroner(betaling.ophold)} + mad {kroner(betaling.mad)} = {med_enhed(betaling.md, 'kr/md')}"
    return Trin(PAYMENT, formel, betaling.md, "kr/md")
