"""Tables as files: a Danish spreadsheet opens them, and nothing in them is run."""

from generator.export.csvfil import csv_tekst
from generator.model.catalogue import Catalogue
from generator.pages.slaa_op import filer
from generator.prosa.opslag import Opslag


def test_semicolons_and_byte_order_mark() -> None:
    """Cells are parted by semicolons and quoted when they hold one; the mark says that it is UTF-8."""
    assert '\ufeffA;B\r\nå;"1;2"\r\n' == csv_tekst(("A", "B"), [("å", "1;2")])


def test_no_cell_is_a_formula() -> None:
    """A text that a spreadsheet would compute is marked as text."""
    assert "'=1+1" in csv_tekst(("A",), [("=1+1",)])


def test_every_service_has_its_deadlines_in_the_file(catalogue: Catalogue) -> None:
    """Each service stands in the file of deadlines at least once for each kind, also when it states none."""
    linjer = filer(Opslag(catalogue))["slaa-op/frister.csv"].splitlines()[1:]
    for ydelse in catalogue.ydelser:
        egne = [linje for linje in linjer if f";{ydelse.titel};" in linje]
        assert {"Kommunen svarer", "Hjælpen begynder", "Opfølgning", "Varer eller udløber"} <= {
            linje.split(";")[3] for linje in egne
        }, ydelse.adresse
