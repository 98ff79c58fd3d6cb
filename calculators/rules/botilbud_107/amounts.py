"""SEL § 107 in numbers: what is paid for a temporary place, so that the rådighedsbeløb is left."""

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from typing import Literal

from calculators.questions.answers import Svar
from calculators.rules.botilbud_107.facts import Figures, income
from calculators.rules.botilbud_107.fields import CHARGES, FOOD, OTHER_SERVICES
from calculators.rules.shared.water import WATER
from calculators.text.numbers import ZERO

Situation = Literal["uden-indtaegt", "egen-bolig", "i-botilbud"]


@dataclass(frozen=True)
class Betaling:
    """The payment to the place, every amount in kr/md.

    `poster` are what the stay costs by the names of the fields, `ophold` what is paid of it, and `mad` the food that
    is no part of the stay: it is paid whatever the income. `bolig` is what the reader's own home costs, `anden` what
    would be paid for the stay by the other reading of the food; None when it is the same. `vand_oveni` is the same for
    water, and `laesninger` the payments by each amount that the municipality may leave the reader.
    """

    situation: Situation
    figures: Figures
    indkomst: Decimal
    bolig: Decimal
    poster: tuple[tuple[str, Decimal], ...]
    ophold: Decimal
    mad: Decimal = ZERO
    anden: Decimal | None = None
    vand_oveni: Decimal | None = None
    laesninger: tuple[Decimal, ...] = ()

    @cached_property
    def raadighed_md(self) -> Decimal:
        """What must be left."""
        return self.figures.raadighed.md

    @cached_property
    def fuldt_ophold(self) -> Decimal:
        """What the stay costs before it is held down."""
        return _total(self.poster)

    @cached_property
    def fuld(self) -> Decimal:
        """What would be paid before anything is held down."""
        return self.fuldt_ophold + self.mad

    @cached_property
    def md(self) -> Decimal:
        """What is paid to the place."""
        return self.ophold + self.mad

    @cached_property
    def er_nedsat(self) -> bool:
        """Whether the stay is not paid in full."""
        return self.ophold < self.fuldt_ophold

    @cached_property
    def nedsat_med(self) -> Decimal:
        """How much the payment is held down."""
        return self.fuld - self.md

    @cached_property
    def plads(self) -> Decimal:
        """What the income leaves for the stay."""
        return room(self.indkomst, self.bolig, self.raadighed_md)

    @cached_property
    def tilbage(self) -> Decimal:
        """What is left when home and place are paid."""
        return self.indkomst - self.bolig - self.md

    @cached_property
    def fuld_ved(self) -> Decimal:
        """The income from which the whole stay is paid."""
        return self.fuldt_ophold + self.raadighed_md + self.bolig

    @cached_property
    def spaend(self) -> tuple[Decimal, Decimal] | None:
        """The lowest and the highest payment, where it is open how much must be left."""
        lav, hoej = min(self.laesninger), max(self.laesninger)
        return (lav, hoej) if lav < hoej else None

    @cached_property
    def til_fuld(self) -> Decimal:
        """How much more income that is."""
        return self.fuld_ved - self.indkomst


def betaling(svar: Svar, figures: Figures) -> Betaling:
    """The payment by the rule that fits: no income, own home kept, or neither.

    Units:  kr/md, exact to the øre as typed: nothing is divided, so nothing is rounded.
    Law:    SEL § 107, BEK 1387/2006 and SEL § 163, stk. 2; the rådighedsbeløb is the municipality's own.
    """
    alle = [_by_rule(svar, replace(figures, raadighed=beloeb)) for beloeb in figures.mulige]
    return replace(alle[0], laesninger=tuple(en.md for en in alle))


def _by_rule(svar: Svar, figures: Figures) -> Betaling:
    """The payment that leaves one amount."""
    if not income(svar):
        return _no_income(svar, figures)
    return _own_home(svar, figures) if svar.ja("beholder_bolig") else _in_place(svar, figures)


def limited(fuld: Decimal, plads: Decimal) -> Decimal:
    """The payment that the room in the income allows, never below nothing."""
    return max(ZERO, min(fuld, plads))


def room(indkomst: Decimal, bolig: Decimal, raadighed_md: Decimal) -> Decimal:
    """What the income leaves for a payment."""
    return indkomst - bolig - raadighed_md


def _no_income(svar: Svar, figures: Figures) -> Betaling:
    """No income: nothing is charged, neither for the stay nor for the food."""
    indkomst = income(svar)
    if svar.ja("beholder_bolig"):
        poster, bolig = _charges(svar, FOOD, OTHER_SERVICES), svar.tal("boligudgift_egen_md")
    else:
        poster, bolig = _charges(svar, *_of_stay(svar), *([FOOD] if svar.tal(FOOD) else [])), ZERO
    return Betaling("uden-indtaegt", figures, indkomst, bolig, poster, ZERO)


def _in_place(svar: Svar, figures: Figures) -> Betaling:
    """Rent, electricity, heat and the food of the stay, as far as the rådighedsbeløb is left.

    Food that is no part of the stay is paid to the place as well, out of the rådighedsbeløb. By the other reading
    only rent, electricity and heat are held down, and the food of the stay comes on top.
    """
    med_mad = svar.ja("kost_indgaar")
    i_ophold, for_sig = (svar.tal(FOOD), ZERO) if med_mad else (ZERO, svar.tal(FOOD))
    poster = _charges(svar, *_of_stay(svar), *([FOOD] if med_mad else []))
    indkomst, fuldt = income(svar), _total(poster)
    vand = svar.tal(WATER) if svar.har(WATER) else ZERO
    plads = room(indkomst, ZERO, figures.raadighed.md)
    ophold = limited(fuldt, plads)
    mad_oveni, vand_oveni = limited(fuldt - i_ophold, plads) + i_ophold, limited(fuldt - vand, plads) + vand
    return Betaling(
        "i-botilbud",
        figures,
        indkomst,
        ZERO,
        poster,
        ophold,
        for_sig,
        anden=mad_oveni if mad_oveni != ophold else None,
        vand_oveni=vand_oveni if vand_oveni != ophold else None,
    )


def _own_home(svar: Svar, figures: Figures) -> Betaling:
    """Own home kept: nothing for the place as a rule, only food and services, as far as home and keep allow.

    By the other reading the amount for food is not kept when food is paid to the place.
    """
    indkomst, bolig, poster = (
        income(svar),
        svar.tal("boligudgift_egen_md"),
        _charges(svar, FOOD, OTHER_SERVICES),
    )
    fuldt, plads = _total(poster), room(indkomst, bolig, figures.raadighed.md)
    ophold = limited(fuldt, plads)
    anden = limited(fuldt, plads + figures.raadighed.mad) if svar.tal(FOOD) else ophold
    return Betaling("egen-bolig", figures, indkomst, bolig, poster, ophold, anden=anden if anden != ophold else None)


def _of_stay(svar: Svar) -> tuple[str, ...]:
    """What the stay is made of, food aside: water only where the reader pays for it by itself."""
    return (*CHARGES, *([WATER] if svar.har(WATER) else []))


def _charges(svar: Svar, *felter: str) -> tuple[tuple[str, Decimal], ...]:
    return tuple((navn, svar.tal(navn)) for navn in felter)


def _total(poster: tuple[tuple[str, Decimal], ...]) -> Decimal:
    return sum((beloeb for _, beloeb in poster), ZERO)
