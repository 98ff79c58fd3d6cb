"""What a program filled in is told apart from what the reader wrote, in everything that is taken along."""

from datetime import date

import pytest

from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import regn
from calculators.run.calculation import Udregning
from calculators.show.calendar import som_ics
from calculators.show.case_link import aendret, spor
from calculators.show.filled_in import er_eksempel, forklaring, forudfyldte, hele_eksemplet
from calculators.show.html import som_html
from calculators.show.note import som_tekst
from calculators.show.steps_csv import som_csv

I_DAG = date(2026, 11, 28)
EXAMPLE = "Eksempel. Alle oplysninger er opdigtede"


def botilbud(satser: Satser, **svar: str) -> Udregning:
    """A case where much is left to the fields' own defaults."""
    alle: dict[str, str | list[str]] = {"indkomst_md": "9.400", "husleje_md": "3.000", "gruppe": "foertidspensionist"}
    return regn("egenbetaling-107", "hvidovre", "2023-06-01", alle | svar, satser)


@pytest.mark.parametrize("beregner_id", sorted(BEREGNERE))
def test_the_example_says_so_everywhere(beregner_id: str, satser: Satser) -> None:
    """Note, spreadsheet and print of a worked example begin with it, and no step says what the reader has said."""
    om = BEREGNERE[beregner_id]
    gjort = regn(beregner_id, next(iter(satser.kommuner)), om.eksempel_dato, om.eksempel, satser)
    udfyldt = hele_eksemplet(gjort)
    assert EXAMPLE in som_tekst(gjort, satser, udfyldt=udfyldt)
    assert EXAMPLE in som_csv(gjort, udfyldt).splitlines()[1]
    assert EXAMPLE in som_html(gjort, satser, udfyldt=udfyldt)
    assert EXAMPLE not in som_tekst(gjort, satser)
    trin = " ".join(trin.forklaring for trin in gjort.trin)
    assert [] == [ord_ for ord_ in ("u har skrevet", "u har sagt", "u har svaret", "Du er ") if ord_ in trin]


def test_a_calendar_entry_of_the_example(satser: Satser) -> None:
    """Its title says so, for the entry is seen without the rest."""
    gjort = regn("frist", "hvidovre", "2023-06-01", {"haendelse": "modtaget-brev", "dato": "2023-06-01"}, satser)
    assert "\r\nSUMMARY:Eksempel: " in (som_ics(gjort, satser, I_DAG, hele_eksemplet(gjort)) or "")
    assert "Eksempel" not in (som_ics(gjort, satser, I_DAG) or "")


def test_partly_the_readers(satser: Satser) -> None:
    """What the example gave is named, and marked where it stands; the income is the reader's own."""
    gjort = botilbud(satser)
    udfyldt = {"husleje_md": "eksempel", "gruppe": "eksempel", "dato": "eksempel"}
    assert not er_eksempel(gjort, udfyldt)
    assert ["Fra sidens eksempel, ikke oplyst: Dato; Husleje i botilbuddet; Hvem er du."] == forklaring(gjort, udfyldt)
    tekst = som_tekst(gjort, satser, udfyldt=udfyldt)
    assert "- Husleje i botilbuddet: 3.000 kr. om måneden (eksempel)" in tekst
    assert "- Din indkomst efter skat: 9.400 kr. om måneden\n" in tekst


def test_defaults_are_not_the_readers(satser: Satser) -> None:
    """An answer that nobody wrote is called so, on the command line too."""
    gjort = botilbud(satser)
    udfyldt = forudfyldte(gjort, {"indkomst_md": "9.400", "husleje_md": "3.000", "gruppe": "foertidspensionist"})
    assert "kost_indgaar" in udfyldt and "indkomst_md" not in udfyldt
    assert "- Er maden en del af opholdet? nej (ikke oplyst)" in som_tekst(gjort, satser, udfyldt=udfyldt)


@pytest.mark.parametrize("length", range(12))
def test_a_trace_cut_short_tells_of_no_change(satser: Satser, length: int) -> None:
    """A link that ends in the middle of its trace is not said to have had another answer."""
    gjort = botilbud(satser)
    assert aendret(gjort, spor(gjort) | {"data": spor(gjort)["data"][:length]}, satser) is None


@pytest.mark.parametrize("beregner_id", sorted(BEREGNERE))
def test_a_note_is_of_letters_that_any_journal_takes(beregner_id: str, satser: Satser) -> None:
    """Old systems know Windows-1252 alone: a minus of mathematics would be a question mark there."""
    om = BEREGNERE[beregner_id]
    for kommune in satser.kommuner:
        som_tekst(regn(beregner_id, kommune, om.eksempel_dato, om.eksempel, satser), satser).encode("cp1252")
