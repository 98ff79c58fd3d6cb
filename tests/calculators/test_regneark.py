"""The steps as a file for a Danish spreadsheet."""

import csv
import io
from decimal import Decimal

import pytest

from calculators.data.rates import Satser
from calculators.run.calculate import regn
from calculators.run.calculation import Udregning
from calculators.show.csv_text import BYTE_ORDER_MARK, uden_formel
from calculators.show.steps_csv import som_csv
from tests.calculators import satser_fixture

SATSER = Satser.fra_json(satser_fixture.build())


def udregning(*poster: str) -> Udregning:
    """A calculation of listed expenses in Hvidovre."""
    return regn("merudgift", "hvidovre", "2023-06-01", {"post": list(poster)}, SATSER)


def rows(tekst: str) -> list[dict[str, str]]:
    """The rows as a spreadsheet reads them."""
    return list(csv.DictReader(io.StringIO(tekst.removeprefix(BYTE_ORDER_MARK)), delimiter=";"))


def test_danish_excel_reads_it() -> None:
    """A byte order mark, semicolons, CRLF and decimal commas; one row for each step, its source beside it."""
    gjort = udregning("Medicin; 400,50; kr/md", "Kost; 1.254,50; kr/md")
    tekst = som_csv(gjort)
    assert tekst.encode().startswith(b"\xef\xbb\xbfTrin;Formel;V\xc3\xa6rdi;Enhed;Kilde;Linje\r\n")
    raekker = rows(tekst)
    assert [trin.navn for trin in gjort.trin] == [raekke["Trin"] for raekke in raekker]
    assert "4806,00" == raekker[0]["Værdi"]  # 400.50 x 12
    assert "2206,00" == raekker[-1]["Værdi"]
    assert "kr/md" == raekker[-1]["Enhed"]
    assert ("hvidovre-2023", "1058") in [(raekke["Kilde"], raekke["Linje"]) for raekke in raekker]


@pytest.mark.parametrize("navn", ["=1+1", "+45", "-2+3", "@SUM(A1)", "=HYPERLINK(1)"])
def test_nothing_becomes_a_formula(navn: str) -> None:
    """What the reader calls an expense is text in every cell, whatever it begins with."""
    raekker = rows(som_csv(udregning(f"{navn}; 400; kr/md")))
    assert [] == [celle for raekke in raekker for celle in raekke.values() if celle.startswith(("=", "+", "-", "@"))]
    assert any(f"'{navn}" in raekke["Trin"] for raekke in raekker)


def test_only_dangerous_texts_are_marked() -> None:
    """An ordinary text and a text with a sign inside it are left alone."""
    assert ["Kost", "a=b", "'\tx"] == [uden_formel(tekst) for tekst in ("Kost", "a=b", "\tx")]


def test_numbers_are_numbers() -> None:
    """Every value with a unit of money is a bare number that Danish Excel can add up."""
    for raekke in rows(som_csv(udregning("Medicin; 400; uge"))):
        if raekke["Enhed"].startswith("kr"):
            assert Decimal(raekke["Værdi"].replace(",", ".")) >= 0
