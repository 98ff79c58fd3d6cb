"""CSV that a Danish spreadsheet reads as it is meant."""

from decimal import Decimal

import pytest

from generator.export.csv_file import csv_tekst
from generator.model.catalogue import Catalogue
from generator.pages.slaa_op import filer
from generator.prose.lookup import Lookup


def test_danish_and_marked_as_utf8() -> None:
    """The file begins with the mark of UTF-8; cells are parted by semicolons and decimals by a comma."""
    assert "\ufeffNavn;Tal\r\nBørn;1,5\r\n;3\r\n" == csv_tekst(("Navn", "Tal"), [("Børn", Decimal("1.5")), (None, 3)])


def test_large_and_whole_numbers_are_plain() -> None:
    """A Decimal is never written with an exponent or a thousands separator."""
    assert "\ufeffA\r\n100000\r\n" == csv_tekst(("A",), [(Decimal("1E+5"),)])


def test_awkward_text_stays_in_its_cell() -> None:
    """A semicolon or a quotation mark is quoted, and line breaks become spaces."""
    assert '\ufeffA\r\n"en; ""to"" tre"\r\n' == csv_tekst(("A",), [('en; "to"\ntre',)])


@pytest.mark.parametrize("tekst", ["=1+1", "+ timer", "-2", "@navn"])
def test_no_text_is_a_formula(tekst: str) -> None:
    """A text that a spreadsheet would run is marked as text."""
    assert f"\ufeffA\r\n'{tekst}\r\n" == csv_tekst(("A",), [(tekst,)])


def test_ragged_rows_are_refused() -> None:
    """A row with a cell too few is a mistake in the program and is never published."""
    with pytest.raises(ValueError, match="1 celler, hovedet 2"):
        csv_tekst(("A", "B"), [("kun en",)])


def test_every_service_has_its_deadlines_in_the_file(catalogue: Catalogue) -> None:
    """Each service stands in the file of deadlines at least once for each kind, also when it states none."""
    linjer = filer(Lookup(catalogue))["slaa-op/frister.csv"].splitlines()[1:]
    for ydelse in catalogue.ydelser:
        egne = [linje for linje in linjer if f";{ydelse.titel};" in linje]
        assert {"Kommunen svarer", "Hjælpen begynder", "Opfølgning", "Varer eller udløber"} <= {
            linje.split(";")[3] for linje in egne
        }, ydelse.adresse
