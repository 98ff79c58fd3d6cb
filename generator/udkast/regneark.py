"""Sheets (.xlsx): a heading for each sheet, and each row as a line with tabs between its cells."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from calculators.text.dates import dansk_dato
from calculators.text.money import dansk_tal
from generator.udkast.dokument import Dokument, plain
from generator.udkast.fejl import UDKAST_MANGLER, Ulaeselig
from generator.udkast.pakket import require_small

_MOST_ROWS = 100_000
_YEARS = range(1990, 2101)


def laes_regneark(sti: Path) -> Dokument:
    """The cells of a sheet as they are shown, whatever formula gave them. Errors: Ulaeselig, for a broken file."""
    try:
        from openpyxl import load_workbook
        from openpyxl.utils.exceptions import InvalidFileException
    except ImportError as fejl:
        raise Ulaeselig(f"Regneark læses med openpyxl. {UDKAST_MANGLER} Eller gem det som .docx eller .pdf.") from fejl
    try:
        require_small(sti, "Regnearket fylder over 300 MB, når det pakkes ud. Gem kun de ark, der skal læses.")
        with closing(load_workbook(sti, read_only=True, data_only=True)) as bog:
            linjer = [linje for ark in bog.worksheets for linje in _lines(ark)]
    except (zipfile.BadZipFile, InvalidFileException, KeyError, ValueError, OSError) as fejl:
        raise Ulaeselig("Regnearket er beskadiget. Åbn det i Excel, gem det som et nyt .xlsx, og prøv igen.") from fejl
    if not any(linje and not linje.startswith("#") for linje in linjer):
        raise Ulaeselig("Regnearket har ingen tekst.")
    return Dokument(sti.stem, tuple(linjer))


def _lines(ark: Any) -> Iterator[str]:
    yield f"# {ark.title}"
    for nr, raekke in enumerate(ark.iter_rows(values_only=True), start=1):
        if nr > _MOST_ROWS:
            raise Ulaeselig("Regnearket har over 100.000 rækker og er nok ikke et dokument.")
        aarstal = _are_years([et for et in raekke if isinstance(et, int | float)])
        yield "\t".join(str(et) if aarstal and isinstance(et, int) else _cell(et) for et in raekke).rstrip("\t")


def _are_years(tal: list[Any]) -> bool:
    """Whether the numbers of a row are those above columns of years: one after the other."""
    return len(tal) > 1 and tal[0] in _YEARS and tal == list(range(int(tal[0]), int(tal[0]) + len(tal)))


def _cell(vaerdi: Any) -> str:
    """A cell as a reader would write it: 1.234, or 1.234,50."""
    if vaerdi is None:
        return ""
    if isinstance(vaerdi, bool):
        return "ja" if vaerdi else "nej"
    if isinstance(vaerdi, int | float):
        tal = Decimal(repr(vaerdi))
        return dansk_tal(tal if tal == tal.to_integral_value() else tal.quantize(Decimal("0.01")))
    if isinstance(vaerdi, date):
        return dansk_dato(date(vaerdi.year, vaerdi.month, vaerdi.day))
    return plain(str(vaerdi)).replace("\n", " ").replace("\t", " ").strip()
