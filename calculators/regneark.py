"""The steps of a calculation as a file for a Danish spreadsheet."""

from decimal import Decimal

from calculators.csvtekst import tabeltekst, uden_formel
from calculators.money import beloebstekst
from calculators.trace import Trin
from calculators.udregning import Udregning

HEADINGS = ("Trin", "Formel", "Værdi", "Enhed", "Kilde", "Linje")


def som_csv(udregning: Udregning) -> str:
    """The steps with their sources: semicolons, decimal commas and a byte order mark, as Danish Excel reads it.

    The source is the document's id and the line or lines of its text. A text that a spreadsheet would take for
    a formula begins with an apostrophe; numbers stand bare, negative ones too.
    """
    return tabeltekst(HEADINGS, (_row(trin) for trin in udregning.trin))


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
