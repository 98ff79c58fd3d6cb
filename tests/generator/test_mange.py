"""The files that “Mange på én gang” starts from."""

import csv
import io
from pathlib import Path

import pytest
from openpyxl import load_workbook

from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import regn
from generator.browser.errors import MissingNodeModules
from generator.pages.calculator.bulk_columns import NOTE, SYNONYMS, columns, fields_as_dict, left_out
from generator.site.bulk_files import template_csv, template_xlsx
from generator.site.libraries import LIBRARIES, collect_libraries

PROJEKT = Path(__file__).resolve().parents[2]


def _csv_rows(beregner: str) -> list[list[str]]:
    text = template_csv(BEREGNERE[beregner]).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


@pytest.mark.parametrize("beregner", BEREGNERE)
def test_headings_tell_the_columns_apart(beregner: str) -> None:
    """No calculator has two columns with the same heading, and only free lists are left out."""
    overskrifter = [kolonne.heading for kolonne in columns(BEREGNERE[beregner])]
    assert len(overskrifter) == len(set(overskrifter))
    felter = BEREGNERE[beregner].felter
    assert {felt.navn for felt in felter if felt.er_liste} == {f.navn for f in left_out(BEREGNERE[beregner])}
    assert overskrifter


@pytest.mark.parametrize("beregner", BEREGNERE)
def test_example_of_the_template_calculates(beregner: str, satser: Satser) -> None:
    """The template's example, read as a caseworker's row, is an answer without mistakes."""
    overskrifter, forklaringer, eksempel = _csv_rows(beregner)
    assert forklaringer[0].startswith(NOTE)
    navne = {kolonne.heading: kolonne.felt.navn for kolonne in columns(BEREGNERE[beregner])}
    svar = {navne[o]: celle for o, celle in zip(overskrifter[1:], eksempel[1:], strict=True) if celle}
    udregning = regn(beregner, "frederikshavn", BEREGNERE[beregner].eksempel_dato, svar, satser)
    assert udregning.kontrakt()["resultat"]


def test_excel_template_has_the_same_rows_and_lists() -> None:
    """The Excel template says the same as the CSV, with numbers as numbers and the choices as lists in the cells."""
    book = load_workbook(io.BytesIO(template_xlsx(BEREGNERE["egenbetaling-107"])))
    sheet = book["Sager"]
    overskrifter, *_ = _csv_rows("egenbetaling-107")
    assert overskrifter == [cell.value for cell in sheet[1]]
    assert 9400 == sheet.cell(3, overskrifter.index("Din indkomst efter skat (kr. om måneden)") + 1).value
    med_valg = [k for k in columns(BEREGNERE["egenbetaling-107"]) if k.felt.valg]
    assert len(med_valg) == len(sheet.data_validations.dataValidation)
    assert [v.etiket for v in med_valg[0].felt.valg] == [c.value for c in book["Valgmuligheder"]["A"][1:]][:2]


def test_templates_are_the_same_each_time() -> None:
    """Two builds give the same bytes."""
    assert template_xlsx(BEREGNERE["frist"]) == template_xlsx(BEREGNERE["frist"])


def test_synonyms_name_fields() -> None:
    """Every synonym belongs to a field of some calculator, or to the two that all have."""
    navne = {felt.navn for beregner in BEREGNERE.values() for felt in beregner.felter} | {"kommune", "dato"}
    assert set() == set(SYNONYMS) - navne
    assert list(BEREGNERE) == list(fields_as_dict()["beregnere"])


def test_libraries_come_with_their_licence(tmp_path: Path) -> None:
    """Each library is an ES module that says its version, beside its licence; nothing in it evaluates text."""
    collect_libraries(PROJEKT, tmp_path)
    for library in LIBRARIES:
        kilde = (tmp_path / f"{library.name}.js").read_text(encoding="utf-8")
        assert kilde.startswith(f"// {library.package} ")
        assert kilde.endswith("export default module.exports;\n")
        assert not [ord_ for ord_ in ("new Function", "eval(", "new Worker") if ord_ in kilde]
        assert (tmp_path / f"{library.name}.LICENSE.txt").stat().st_size > 500


def test_missing_libraries_are_named(tmp_path: Path) -> None:
    """Without node_modules the message names the file and what to run."""
    with pytest.raises(MissingNodeModules, match="npm ci"):
        collect_libraries(tmp_path, tmp_path / "ud")
