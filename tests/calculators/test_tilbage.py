"""Days of respite a year, which only a made-up municipality has: what is left, and how long the next stay may be."""

from pathlib import Path
from typing import Any

import pytest

from calculators.data.rates import Satser
from calculators.run.calculate import beregn
from generator.export.view import View
from tests.generator.proeve import STOETTE, lav_proeve

FACTS = """\
fakta:
  - id: {dage}
    betegnelse: Dage med aflastning om året
    enhed: dage/år
    {emne}vaerdier:
      - {{gyldig_fra: 2023-01-01, vaerdi: 21, kilde: {{dokument: proeve-2023, linje: 20, afsnit: Støtte}}}}
  - id: aflastning-dage-i-traek
    betegnelse: Flest dage i træk
    enhed: dage
    vaerdier:
      - {{gyldig_fra: 2023-01-01, vaerdi: 14, kilde: {{dokument: proeve-2023, linje: 20, afsnit: Støtte}}}}
  - id: timer
"""


def made_up(mappe: Path, dage: str = "aflastning-dage", emne: str = "") -> Satser:
    """A municipality that gives 21 days a year and at most 14 at a time."""
    proeve = lav_proeve(mappe)
    proeve.ret(STOETTE, "fakta:\n  - id: timer\n", FACTS.format(dage=dage, emne=emne))
    return View.of(proeve.load_standards().catalogue).satser


def answer(satser: Satser, brugt: str) -> dict[str, Any]:
    """The answer to so many days used."""
    return beregn("tilbage", "proevekommune", "2023-06-01", {"hvad": "aflastning", "brugt": brugt}, satser)


@pytest.mark.parametrize(
    ("brugt", "tilbage", "i_alt", "laengst"),
    [
        ("0", "21", "0", "14"),  # all of the year; no stay is longer than 14
        ("7", "14", "7", "14"),  # 21 - 7: the year leaves just as many as a stay may be
        ("8", "13", "8", "13"),  # 21 - 8: now the year is what is short
        ("14; 6", "1", "20", "1"),  # 21 - 20
        ("14; 7", "0", "21", "0"),
        ("14; 8", "0", "22", "0"),  # one day too many is never less than nothing
    ],
)
def test_days_of_a_year(tmp_path: Path, brugt: str, tilbage: str, i_alt: str, laengst: str) -> None:
    """What the year leaves, and the next stay: the shorter of that and the longest stay."""
    resultat = answer(made_up(tmp_path), brugt)["resultat"]
    assert {"tilbage": tilbage, "brugt_i_alt": i_alt, "laengst_naeste_gang": laengst} == resultat


def test_a_stay_that_was_too_long_is_named(tmp_path: Path) -> None:
    """It is named by its number with its days, in the steps and in what the reader must know."""
    svar = answer(made_up(tmp_path), "3; 15")
    assert "3" == svar["resultat"]["tilbage"]  # 21 - 18
    assert "Du kan højst få 14 dage i træk, men nr. 2 er på 15 dage" in [trin["formel"] for trin in svar["trin"]]
    assert any("nr. 2 er på 15 dage" in forbehold for forbehold in svar["forbehold"])
    assert any("hvilken dag året begynder" in forbehold for forbehold in svar["forbehold"])
    assert len(svar["forbehold"]) <= 5


def test_another_name_for_the_same(tmp_path: Path) -> None:
    """A figure that says it is about days of respite is counted down, whatever its own id."""
    svar = answer(made_up(tmp_path, "afloesning-21", "emne: aflastning-dage\n    "), "7")
    assert "14" == svar["resultat"]["tilbage"]
