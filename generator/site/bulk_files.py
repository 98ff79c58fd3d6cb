"""The files of the page for many: template files to start from, the fields for its script, and its libraries."""

from __future__ import annotations

import csv
import io
import json
from datetime import datetime
from pathlib import Path

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from calculators.results.contract import Beregner
from calculators.rules.registry import BEREGNERE
from calculators.text.errors import Tastefejl
from calculators.text.money import parse_tal
from generator.pages.calculator.bulk_columns import EXPLANATION, JOURNALNUMMER, Column, columns, fields_as_dict
from generator.site.libraries import saml_biblioteker

MAPPE = "assets/mange"
BIBLIOTEKER_MAPPE = "assets/biblioteker"
EKSEMPEL = "Eksempel 1"
VALGARK = "Valgmuligheder"
# The rows of the template that offer the choices as a list in the cell.
LAST_LISTED_ROW = 5000
# A fixed day of making, so that two builds give the same bytes.
_FIXED_DAY = datetime(2000, 1, 1)


def skriv_mangefiler(projekt: Path, rod: Path) -> None:
    """Write all of it below `rod`, the root of the site.

    Errors: MissingNodeModules when `npm ci` has not been run.
    """
    saml_biblioteker(projekt, rod / BIBLIOTEKER_MAPPE)
    ud = rod / MAPPE
    ud.mkdir(parents=True, exist_ok=True)
    felter = json.dumps(fields_as_dict(), ensure_ascii=False, sort_keys=True)
    (ud / "felter.json").write_text(felter + "\n", encoding="utf-8")
    for navn, beregner in BEREGNERE.items():
        (ud / f"skabelon-{navn}.csv").write_bytes(skabelon_csv(beregner))
        (ud / f"skabelon-{navn}.xlsx").write_bytes(skabelon_xlsx(beregner))


def _raekker(beregner: Beregner) -> list[list[str]]:
    """Headings, explanations and one example."""
    alle = columns(beregner)
    return [
        [JOURNALNUMMER, *(kolonne.overskrift for kolonne in alle)],
        [EXPLANATION, *(kolonne.forklaring for kolonne in alle)],
        [EKSEMPEL, *(kolonne.eksempel for kolonne in alle)],
    ]


def skabelon_csv(beregner: Beregner) -> bytes:
    """The template as Danish Excel opens it: UTF-8 with its mark, semicolons and CRLF."""
    tekst = io.StringIO(newline="")
    csv.writer(tekst, delimiter=";", lineterminator="\r\n").writerows(_raekker(beregner))
    return tekst.getvalue().encode("utf-8-sig")


def skabelon_xlsx(beregner: Beregner) -> bytes:
    """The template as an Excel file, where a choice is picked from a list in the cell."""
    fil = io.BytesIO()
    with Workbook(fil, {"in_memory": True}) as bog:
        bog.set_properties({"title": beregner.titel, "created": _FIXED_DAY})
        ark = bog.add_worksheet("Sager")
        fed = bog.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        note = bog.add_format({"italic": True, "text_wrap": True, "valign": "top"})
        overskrifter, forklaringer, eksempel = _raekker(beregner)
        ark.write_row(0, 0, overskrifter, fed)
        ark.write_row(1, 0, forklaringer, note)
        for nummer, celle in enumerate(eksempel):
            _skriv_celle(ark, nummer, celle)
        ark.set_column(0, len(overskrifter) - 1, 24)
        ark.freeze_panes(1, 1)
        _tilbyd_valg(ark, bog.add_worksheet(VALGARK), columns(beregner))
    return fil.getvalue()


def _skriv_celle(ark: Worksheet, kolonne: int, celle: str) -> None:
    """A number as a number, so that Excel shows and adds it as one."""
    try:
        ark.write_number(2, kolonne, float(parse_tal(celle)))
    except Tastefejl:
        ark.write_string(2, kolonne, celle)


def _tilbyd_valg(ark: Worksheet, valgark: Worksheet, alle: list[Column]) -> None:
    """The choices on a sheet of their own, and a list in each cell that picks among them."""
    med_valg = [(nummer, kolonne) for nummer, kolonne in enumerate(alle, start=1) if kolonne.felt.valg]
    for plads, (nummer, kolonne) in enumerate(med_valg):
        etiketter = [valg.etiket for valg in kolonne.felt.valg]
        valgark.write_column(0, plads, [kolonne.overskrift, *etiketter])
        bogstav = chr(ord("A") + plads)
        omraade = f"={VALGARK}!${bogstav}$2:${bogstav}${len(etiketter) + 1}"
        ark.data_validation(2, nummer, LAST_LISTED_ROW, nummer, {"validate": "list", "source": omraade})
    valgark.set_column(0, max(len(med_valg) - 1, 0), 32)
