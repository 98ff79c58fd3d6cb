"""The steps of a calculation as a file for a Danish spreadsheet."""

from decimal import Decimal

from calculators.results.trace import Trin
from calculators.run.calculation import Udregning
from calculators.show.csv_text import tabeltekst, uden_formel
from calculators.show.filled_in import INTET, Udfyldt, forklaring
from calculators.text.money import beloebstekst

NOTE = "Bemærk"
HEADINGS = ("Trin", "Formel", "Værdi", "Enhed", "Kilde", "Linje")


def som_csv(udregning: Udregning, udfyldt: Udfyldt = INTET) -> str:
    """The steps with their sources: semicolons, decimal commas and a byte order mark, as Danish Excel reads it.

    What is to be said of answers that a program filled in (`udfyldt`) stands in rows of its own before the steps.

    The source is the document's id and the line or lines of its text. A text that a spreadsheet would take for
    a formula begins with an apostrophe; numbers stand bare, negative ones too.
    """
    noter = [(NOTE, uden_formel(tekst), "", "", "", "") for tekst in forklaring(udregning, udfyldt)]
    return tabeltekst(HEADINGS, [*noter, *(_row(trin) for trin in udregning.trin)])


def _row(trin: Trin) -> tuple[str, ...]:
    kilde = trin.kilde
    linje = "" if kilde is None or kilde.linje is None else str(kilde.linje)
    dokument = kilde.dokument if kilde else ""
    tekster = map(uden_formel, (trin.navn, trin.forklaring))
    return (*tekster, _value(trin), uden_formel(trin.enhed or ""), uden_formel(dokument), uden_formel(linje))


def _value(trin: Trin) -> str:
    """A number with a decimal comma and nothing else; a coded value as it is."""
    if not isinstance(trin.vaerdi, Decimal):
        return uden_formel(trin.vaerdi)
    penge = trin.enhed is not None and trin.enhed.startswith("kr")
    return (beloebstekst(trin.vaerdi) if penge else f"{trin.vaerdi:f}").replace(".", ",")
