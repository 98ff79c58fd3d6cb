"""“Det gælder nu”: where the law has ended a benefit, its successor answers first, and how to apply stands on the page."""

from __future__ import annotations

from datetime import date

import pytest

from generator.load.loader import load_standards
from generator.pages.all_pages import pages
from generator.prose.lookup import Lookup
from generator.search.entries import entries
from tests.generator.proeve import MERUDGIFTER, STOETTE, Proeve, eneste
from tests.generator.test_loven import FIL, INDGANG, INDSATSER

SIDE = "proevekommune/sel-100-merudgifter.md"
SOEG = 'soeg: {linje: 20, tekst: "Søg hos Rådgivningen."}\n'


@pytest.fixture
def afloest(proeve: Proeve) -> Proeve:
    """A standard of a benefit that the law has ended."""
    proeve.skriv(FIL, INDGANG)
    proeve.skriv("indsatser.yaml", INDSATSER)
    proeve.ret(MERUDGIFTER, "adgang: ", "indsats: merudgifter\nadgang: ")
    return proeve


def test_what_holds_today_answers_first(afloest: Proeve) -> None:
    """The successor's answers, way to apply and calculator stand first; the standard's answers are folded below."""
    nu, foer = pages(afloest.load_standards().catalogue)[SIDE].split("Sådan var reglerne til 31. august 2025")
    for tekst in ("Det gælder nu:", "siden 1. september 2025", "Ja, når dit handicap er varigt.", "Søg hos din kommune.",
                  "Find dine bilag.", "Beregn: "):  # fmt: skip
        assert (tekst, True, False) == (tekst, tekst in nu, tekst in foer)
    assert (False, True) == ("når du er fyldt" in nu, "når du er fyldt" in foer)


def test_until_the_day_the_standard_answers(afloest: Proeve) -> None:
    """The day before the change the standard answers as it is written."""
    side = pages(load_standards(afloest.standards, date(2025, 8, 31)).catalogue)[SIDE]
    assert ("Det gælder nu" in side, "når du er fyldt" in side) == (False, True)


def test_search_summaries_tell_what_holds(afloest: Proeve) -> None:
    """The line under a hit names the successor, and no answer of the ended benefit is a place to be sent to."""
    fund = next(et for et in entries(Lookup(afloest.load_standards().catalogue), {}) if et.titel == "Merudgifter")
    assert fund.kort.endswith("Nu gælder: Kompensationsydelse.")
    assert [] == [et.anker for et in fund.afsnit if et.anker == "kan-jeg"]


def test_how_to_apply(proeve: Proeve) -> None:
    """The standard's own words on how to apply stand with their source, and a figure in them must be a fact."""
    proeve.ret(STOETTE, "afsnit:\n", f"{SOEG}afsnit:\n")
    assert [] == proeve.fejl()
    side = pages(proeve.load_standards().catalogue)["proevekommune/sel-85-stoette.md"]
    assert "Søg hos Rådgivningen." in side.split("## Sådan søger du")[1].split("##")[0]
    proeve.ret(STOETTE, "Søg hos Rådgivningen.", "Ring på 12 timer.")
    assert "tal-i-tekst" == eneste(proeve.fejl()).kode
