"""Each resident's result now and with the proposal."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from calculators.data.rates import Satser
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.virkning import Virkning
from calculators.run.amounts import amount
from calculators.run.calculate import laes_kald, regn
from calculators.run.calculation import Udregning
from calculators.text.errors import InputFejl, Tastefejl
from calculators.text.money import dansk_tal
from calculators.whatif.residents import COUNT, Borger

Retning = Literal["bedre", "vaerre", "uaendret", "uden"]


@dataclass(frozen=True)
class Spoergsmaal:
    """What is asked of every resident: calculator, place and day, and which result is looked at."""

    beregner: Beregner
    kommune: str | None
    dato: str
    maal: Resultatfelt
    etiket: str

    @property
    def virkning(self) -> Virkning:
        """What the result does. Errors: ValueError where the calculator does not say; the check refuses such data."""
        if self.maal.virkning is None:
            raise ValueError(f"{self.beregner.id} siger ikke, hvad {self.maal.navn} gør")
        return self.maal.virkning


@dataclass(frozen=True)
class Raekke:
    """One resident: how many, and the result now and then; None with the reason in `besked` when there is none.

    `fejl` are the answers that cannot be used, each as its field and a sentence.
    """

    antal: int
    nu: Decimal | None
    forslag: Decimal | None
    besked: str = ""
    udregninger: tuple[Udregning, ...] = ()
    fejl: tuple[tuple[str, str], ...] = ()

    @property
    def forskel(self) -> Decimal | None:
        """How much more the result becomes."""
        return None if self.nu is None or self.forslag is None else self.forslag - self.nu

    def retning(self, virkning: Virkning) -> Retning:
        """Whether it is better for the resident, by what the result does."""
        if self.forskel is None:
            return "uden"
        if self.forskel == 0:
            return "uaendret"
        return "bedre" if (self.forskel > 0) == virkning.mere_er_bedre else "vaerre"

    def som_dict(self, spurgt: Spoergsmaal) -> dict[str, Any]:
        """The row as JSON for the page."""
        return {
            "nu": None if self.nu is None else dansk_tal(self.nu),
            "forslag": None if self.forslag is None else dansk_tal(self.forslag),
            "forskel": None if self.forskel is None else f"{self.forskel:f}",
            "forskel_tekst": med_fortegn(self.forskel),
            "retning": self.retning(spurgt.virkning),
            "besked": self.besked,
            "fejl": [{"felt": felt, "besked": besked} for felt, besked in self.fejl],
        }


def med_fortegn(forskel: Decimal | None) -> str:
    """`+200`, `−200`, `0`, or a dash when there is no difference to tell."""
    if forskel is None:
        return "–"
    fortegn = "+" if forskel > 0 else "−" if forskel < 0 else ""
    return f"{fortegn}{dansk_tal(abs(forskel))}"


def sammenlign(borger: Borger, spurgt: Spoergsmaal, nu: Satser, forslag: Satser) -> Raekke:
    """The resident's result by both sets of rates; a mistake in the row is its answer."""
    try:
        antal = borger.vaegt
        foer = _calculate(borger, spurgt, nu)
        efter = foer if forslag is nu else _calculate(borger, spurgt, forslag)
    except Tastefejl as mangel:
        return Raekke(0, None, None, f"Antal: {mangel}", fejl=((COUNT, str(mangel)),))
    except InputFejl as mangler:
        return Raekke(0, None, None, " ".join(_named(mangler, spurgt.beregner)), fejl=tuple(mangler.fejl))
    navn = spurgt.maal.navn
    vaerdier = [_number(udregning.vaerdier.get(navn)) for udregning in (foer, efter)]
    uden = next((et for et in (foer, efter) if et.svar), None)
    besked = uden.forbehold[0] if uden else "" if None not in vaerdier else "Svarene giver ikke det resultat."
    return Raekke(antal, vaerdier[0], vaerdier[1], besked, (foer, efter))


def result_alone(borger: Borger, spurgt: Spoergsmaal, satser: Satser) -> Decimal | None:
    """The result that is looked at, by one set of rates and without a word; None where `sammenlign` has none."""
    try:
        kald = laes_kald(spurgt.beregner.id, spurgt.kommune, spurgt.dato, borger.svar, satser)
    except InputFejl:
        return None
    return amount(kald, spurgt.maal.navn)


def _calculate(borger: Borger, spurgt: Spoergsmaal, satser: Satser) -> Udregning:
    return regn(spurgt.beregner.id, spurgt.kommune, spurgt.dato, borger.svar, satser, med_naboer=False)


def _number(vaerdi: Decimal | str | None) -> Decimal | None:
    return vaerdi if isinstance(vaerdi, Decimal) else None


def _named(mangler: InputFejl, beregner: Beregner) -> list[str]:
    """The mistakes with the label of their field, unless the sentence has it."""
    etiketter = {felt.navn: felt.etiket for felt in beregner.felter}
    return [
        besked if "“" in besked or felt not in etiketter else f"{etiketter[felt]}: {besked}"
        for felt, besked in mangler.fejl
    ]
