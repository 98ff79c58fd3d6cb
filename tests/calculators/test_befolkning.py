"""The population as a file: read as spreadsheets write it, and written as they read it."""

import pytest

from calculators.rules.registry import BEREGNERE
from calculators.text.errors import InputFejl
from calculators.whatif.residents import MOST_ROWS, borgere_som_csv, fra_csv, laes_borgere, som_csv

MERUDGIFT = BEREGNERE["merudgift"]
LEDSAGELSE = BEREGNERE["ledsagelse"]


@pytest.mark.parametrize("skilletegn", [";", ",", "\t"])
def test_separators(skilletegn: str) -> None:
    """Semicolons, commas and the tabs of pasted cells are all understood; a blank count is nobody's number."""
    tekst = (
        skilletegn.join(("Navn", "antal", "merudgift_md")) + "\r\n" + skilletegn.join(("Bo", "", "1200")) + "\r\n\r\n"
    )
    (borger,) = fra_csv(tekst, MERUDGIFT)
    assert ("Bo", "", {"merudgift_md": "1200"}) == (borger.navn, borger.antal, borger.svar)


def test_labels_as_headings() -> None:
    """A column may be named by the question itself; in a file without counts each row is one resident."""
    etiket = next(felt.etiket for felt in MERUDGIFT.felter if felt.navn == "merudgift_md")
    (borger,) = fra_csv(f"navn;{etiket}\nBo;7\n", MERUDGIFT)
    assert ("1", {"merudgift_md": "7"}) == (borger.antal, borger.svar)


def test_there_and_back() -> None:
    """What is written is read as the same rows, names with separators, quotes and line breaks included."""
    raa = [
        {
            "navn": 'Anna; "den ældre"\nsøster',
            "antal": "3",
            "svar": {"bor_i_botilbud": "nej", "brugte_timer_md": "1; 2"},
        },
        {"navn": "=SUM(A1)", "antal": "1", "svar": {"bor_i_botilbud": "ja", "brugte_timer_md": "4"}},
    ]
    borgere = laes_borgere(raa, LEDSAGELSE)
    assert borgere == fra_csv(borgere_som_csv(borgere, LEDSAGELSE), LEDSAGELSE)


def test_no_formula_in_a_file() -> None:
    """A text that a spreadsheet would run is written as text; a negative number stays a number."""
    assert "'=1+1;-200,5;'+ x" == som_csv(["a"], [["=1+1", "-200,5", "+ x"]]).splitlines()[1]


@pytest.mark.parametrize(
    ("tekst", "del_"),
    [
        ("", "ingen rækker"),
        ("navn;antal\n", "ingen rækker"),
        (
            "navn;indkomst\nBo;7\n",
            "Kolonnen “indkomst” kendes ikke. Brug: navn, antal, merudgift_md, kan_dokumentere, faar_tilskud.",
        ),
        ("navn\n" + "Bo\n" * (MOST_ROWS + 1), f"Brug højst {MOST_ROWS}"),
    ],
)
def test_files_that_cannot_be_used(tekst: str, del_: str) -> None:
    """A file without rows, with unknown columns or too long is refused with a sentence that says why."""
    with pytest.raises(InputFejl, match="borgere") as fanget:
        fra_csv(tekst, MERUDGIFT)
    assert del_ in fanget.value.fejl[0][1]
