"""Rows of a list that the field itself has the columns of: a name, then an answer in each column."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from calculators.questions.fields import Felt
from calculators.questions.lines import read_lines
from calculators.questions.posts import parse_name
from calculators.questions.single_answer import Enkelt, read_one
from calculators.text.dates import dansk_dato
from calculators.text.errors import Tastefejl
from calculators.text.suggestions import citat
from calculators.text.units import med_enhed

MOST_ROWS = 20


@dataclass(frozen=True)
class Raekke:
    """One row: its name and its answers, each with the question that it answers."""

    navn: str
    celler: tuple[tuple[Felt, Enkelt], ...]

    def tal(self, navn: str) -> Decimal:
        """The number in the column."""
        return Decimal(str(self._cell(navn)))

    def dato(self, navn: str) -> date:
        """The day in the column."""
        vaerdi = self._cell(navn)
        if not isinstance(vaerdi, date):
            raise TypeError(f"kolonnen {navn!r} er ingen dato")
        return vaerdi

    @property
    def tekst(self) -> str:
        """All of it in words: `30 timer om ugen, 158 kr. i timen`."""
        return ", ".join(_in_words(kolonne, vaerdi) for kolonne, vaerdi in self.celler)

    def _cell(self, navn: str) -> Enkelt:
        return next(vaerdi for kolonne, vaerdi in self.celler if kolonne.navn == navn)


def parse_rows(linjer: Sequence[str], felt: Felt) -> tuple[Raekke, ...] | None:
    """The rows in texts such as `Trin 3; 30; 158`, blank ones left out; None where there are none.

    Errors: Tastefejl when there are too many; InputFejl with the mistake of each row.
    """
    skrevet = [linje for linje in linjer if linje.replace(";", "").strip()]
    if len(skrevet) > MOST_ROWS:
        raise Tastefejl(f"Der er {len(skrevet)} linjer. Skriv højst {MOST_ROWS}.")
    return read_lines(skrevet, felt, felt.raekkenavn, _row) or None


def _row(linje: str, felt: Felt) -> Raekke:
    navn, *celler = (del_.strip() for del_ in linje.split(";"))
    if len(celler) != len(felt.kolonner):
        former = "; ".join(["navn", *(kolonne.etiket.lower() for kolonne in felt.kolonner)])
        raise Tastefejl(f"{citat(linje)} kan ikke læses. Skriv med semikolon imellem: {former}.")
    navn = parse_name(navn, "Skriv et navn, fx et løntrin eller en vagt.")
    return Raekke(navn, tuple(map(_cell, felt.kolonner, celler)))


def _cell(kolonne: Felt, raa: str) -> tuple[Felt, Enkelt]:
    try:
        return kolonne, read_one(kolonne, raa)
    except Tastefejl as mangel:
        raise Tastefejl(f"“{kolonne.etiket}”: {mangel}") from None


def _in_words(kolonne: Felt, vaerdi: Enkelt) -> str:
    if isinstance(vaerdi, date):
        return f"fra {dansk_dato(vaerdi)}"
    return med_enhed(Decimal(vaerdi), kolonne.enhed)
