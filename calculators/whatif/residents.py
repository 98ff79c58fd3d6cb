"""A small population to try a change on: residents in rows, from the page or from a file of comma-separated text.

The file is read and written by Python's own csv module. It never leaves the reader's browser.
"""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from calculators.questions.fields import Felt
from calculators.results.contract import Beregner
from calculators.show.csv_text import tabeltekst, uden_formel
from calculators.text.errors import InputFejl, Tastefejl
from calculators.text.money import parse_tal

NAME, COUNT = "navn", "antal"
MOST_ROWS = 1000
LARGEST_COUNT = 1_000_000
LONGEST_TEXT = 200


@dataclass(frozen=True)
class Borger:
    """One row: a name, how many such residents there are, and the answers as typed.

    Without a count it is only an example: nobody has said that there are any such residents.
    """

    navn: str
    antal: str
    svar: Mapping[str, str]

    @property
    def vaegt(self) -> int:
        """How many residents the row stands for. Errors: Tastefejl when it is not a whole number from 0."""
        tal = parse_tal(self.antal)
        if tal != tal.to_integral_value() or not 0 <= tal <= LARGEST_COUNT:
            raise Tastefejl("Antallet skal være et helt tal fra 0.")
        return int(tal)

    def som_dict(self) -> dict[str, Any]:
        """The row as JSON for the page."""
        return {NAME: self.navn, COUNT: self.antal, "svar": dict(self.svar)}


def kolonner(beregner: Beregner) -> tuple[Felt, ...]:
    """The questions a row can answer: all but lists of named expenses, which have a single amount instead."""
    return tuple(felt for felt in beregner.felter if not felt.er_liste)


def laes_borgere(raa: Sequence[Mapping[str, Any]], beregner: Beregner) -> tuple[Borger, ...]:
    """The rows of the page or of the data. Errors: InputFejl when there are too many."""
    if len(raa) > MOST_ROWS:
        raise InputFejl([("borgere", f"Der er {len(raa)} rækker. Brug højst {MOST_ROWS}.")])
    navne = {felt.navn for felt in kolonner(beregner)}
    return tuple(
        Borger(
            navn=str(et.get(NAME, ""))[:LONGEST_TEXT],
            antal=str(et.get(COUNT, "")).strip(),
            svar={navn: str(tekst)[:LONGEST_TEXT] for navn, tekst in et["svar"].items() if navn in navne},
        )
        for et in raa
    )


def fra_csv(tekst: str, beregner: Beregner) -> tuple[Borger, ...]:
    """The rows of a file whose first line names the columns, by the label or the short name of each question.

    Without a column of counts each row is one resident; in such a column a blank is a row that nobody has counted.

    Errors: InputFejl with every column that is unknown, and when there are no rows or too many.
    """
    linjer = tekst.lstrip("\ufeff").splitlines()
    skilletegn = max(";\t,", key=(linjer[0] if linjer else "").count)
    raekker = [
        raekke for raekke in csv.reader(io.StringIO(tekst.lstrip("\ufeff")), delimiter=skilletegn) if any(raekke)
    ]
    if len(raekker) < 2:
        raise InputFejl([("borgere", "Filen har ingen rækker. Den første linje skal være navnene på kolonnerne.")])
    navne = _columns(raekker[0], beregner)
    return laes_borgere([_row(navne, raekke) for raekke in raekker[1:]], beregner)


def _columns(overskrifter: Sequence[str], beregner: Beregner) -> list[str]:
    kendte = {NAME: NAME, COUNT: COUNT}
    for felt in kolonner(beregner):
        kendte |= {felt.navn: felt.navn, felt.etiket.lower(): felt.navn}
    skrevet = [" ".join(tekst.split()).lower() for tekst in overskrifter]
    ukendte = [tekst for tekst in skrevet if tekst and tekst not in kendte]
    if ukendte:
        muligheder = ", ".join((NAME, COUNT, *(felt.navn for felt in kolonner(beregner))))
        raise InputFejl([("borgere", f"Kolonnen “{tekst}” kendes ikke. Brug: {muligheder}.") for tekst in ukendte[:5]])
    return [kendte.get(tekst, "") for tekst in skrevet]


def _row(navne: Sequence[str], raekke: Sequence[str]) -> dict[str, Any]:
    celler = {navn: celle.strip() for navn, celle in zip(navne, raekke, strict=False) if navn and celle.strip()}
    svar = {navn: celle for navn, celle in celler.items() if navn not in (NAME, COUNT)}
    antal = celler.get(COUNT, "") if COUNT in navne else "1"
    return {NAME: celler.get(NAME, "").lstrip("'"), COUNT: antal, "svar": svar}


def med_vaegt(borgere: Sequence[Borger]) -> tuple[Borger, ...]:
    """The rows as they weigh: by their counts; one of each when none is counted, for then all are examples."""
    uden = "1" if er_eksempler(borgere) else "0"
    return tuple(replace(borger, antal=borger.antal or uden) for borger in borgere)


def er_eksempler(borgere: Sequence[Borger]) -> bool:
    """Whether nobody has said how many there are of any."""
    return not any(borger.antal for borger in borgere)


def som_csv(overskrifter: Sequence[str], raekker: Sequence[Sequence[str]]) -> str:
    """A table as Danish spreadsheets open it: semicolons between, and a mark that the text is UTF-8."""
    return tabeltekst(overskrifter, ([_harmless(celle) for celle in raekke] for raekke in raekker))


def _harmless(celle: str) -> str:
    """A text that no spreadsheet takes for a formula; a number keeps its sign."""
    try:
        parse_tal(celle)
    except Tastefejl:
        return uden_formel(celle)
    return celle


def borgere_som_csv(borgere: Sequence[Borger], beregner: Beregner) -> str:
    """The population as a file that `fra_csv` reads."""
    navne = [felt.navn for felt in kolonner(beregner)]
    raekker = [[et.navn, et.antal, *(et.svar.get(navn, "") for navn in navne)] for et in borgere]
    return som_csv([NAME, COUNT, *navne], raekker)
