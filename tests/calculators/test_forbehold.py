"""Reservations: the most important first, each once, five at once; neighbours and the figures' age in their places."""

import re

import pytest

from calculators.data.rates import Satser
from calculators.examples.all import EKSEMPLER
from calculators.questions.answers import RaaSvar
from calculators.results.reservations import Forbehold, Vaegt, ordnet, vaegt_af, vigtigt, vurdering
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import beregn, regn
from calculators.run.calculation import SHOWN
from calculators.show.html import som_html
from calculators.show.note import som_tekst

HVIDOVRE = "Tallene fra Hvidovre Kommune er fra 2023. Spørg kommunen, om de også gælder i 2026."
FREDERIKSHAVN = "Tallene fra Frederikshavn Kommune er fra en standard uden dato. Spørg kommunen, om de gælder i 2026."
LEVELS = "Standarden fra Hvidovre Kommune er fra 2023. Spørg kommunen, om den også gælder i 2026."


def test_order() -> None:
    """By weight, each once; what has no weight keeps its order, before the municipality's assessment."""
    alle = (vurdering("slut"), "a", Forbehold("lov", Vaegt.LOVAENDRING), "b", "a", vigtigt("først"))
    assert ("først", "lov", "a", "b", "slut") == ordnet(alle)


@pytest.mark.parametrize(
    ("beregner", "kommune", "ventet"),
    [
        ("bostoettepakke", "frederikshavn", FREDERIKSHAVN),
        ("takst-indplacering", "frederikshavn", FREDERIKSHAVN),
        ("beskyttet-beskaeftigelse", "hvidovre", HVIDOVRE),
        ("vum", "hvidovre", LEVELS),
        ("ledsagelse", "hvidovre", HVIDOVRE),
        ("raadighedsbeloeb", "hvidovre", HVIDOVRE),
        ("egenbetaling-107", "hvidovre", HVIDOVRE),
        ("bpa-egenbetaling", "hvidovre", HVIDOVRE),
    ],
)
def test_old_figures_are_said_first(beregner: str, kommune: str, ventet: str, satser: Satser) -> None:
    """An answer of 2026 on a standard of 2023, or on one without a date, begins with that."""
    assert ventet == beregn(beregner, kommune, "2026-06-01", BEREGNERE[beregner].eksempel, satser)["forbehold"][0]


def test_an_old_deadline_is_said_first(satser: Satser) -> None:
    """A deadline from a standard says so like any other figure."""
    svar: RaaSvar = {"haendelse": "ansoegning", "dato": "2026-06-01", "ydelse": "hvidovre/sel-96-bpa"}
    assert HVIDOVRE == beregn("frist", "hvidovre", "2026-06-01", svar, satser)["forbehold"][0]


def test_figures_of_the_year_and_of_the_law_say_nothing(satser: Satser) -> None:
    """The standard's own year, and a rule of law alone, need no such sentence."""
    i_aaret = beregn("raadighedsbeloeb", "hvidovre", "2023-06-01", {"gruppe": "folkepensionist"}, satser)
    lov = beregn("tandpleje", "hvidovre", "2024-06-01", BEREGNERE["tandpleje"].eksempel, satser)
    assert not [et for et in i_aaret["forbehold"] + lov["forbehold"] if et.startswith("Tallene fra")]


@pytest.mark.parametrize("navn", BEREGNERE)
def test_each_once_and_the_assessment_last(navn: str, satser: Satser) -> None:
    """No reservation stands twice, none is a neighbour's answer, and the municipality's assessment ends the list."""
    for svar in (BEREGNERE[navn].eksempel, *(et.svar for et in EKSEMPLER.get(navn, ()))):
        for kommune in satser.kommuner:
            if str(svar.get("ydelse", kommune)).partition("/")[0] != kommune:
                continue
            udregning = regn(navn, kommune, BEREGNERE[navn].eksempel_dato, svar, satser)
            assert len(set(udregning.forbehold)) == len(udregning.forbehold)
            assert not set(udregning.naboer or ()) & set(udregning.forbehold)
            if udregning.svar is None:
                assert Vaegt.VURDERING in [vaegt_af(et) for et in udregning.forbehold[-2:]]


def test_five_are_shown_and_the_rest_folded(satser: Satser) -> None:
    """The page shows five reservations and folds the rest under a count; the note gives them their own heading."""
    eksempel = next(et for et in EKSEMPLER["bpa-tilskud"] if et.navn.startswith("Nat og rådighed"))
    udregning = regn("bpa-tilskud", "hvidovre", "2026-06-01", eksempel.svar, satser)
    egne = udregning.til_listen
    assert len(egne) > SHOWN
    _, _, efter = som_html(udregning, satser).partition("<h3>Vær opmærksom på</h3>")
    vist, _, foldet = efter.partition('<details class="sn-flere">')
    assert SHOWN == vist.count("<li>")
    assert f"{len(egne) - SHOWN} forbehold mere</summary>" in foldet
    note = som_tekst(udregning, satser)
    assert re.search(r"\nForbehold\n(- .*\n){5}\nFlere forbehold\n- ", note)
    assert note.index("\nFlere forbehold\n") < note.index("\nI andre kommuner\n")


@pytest.mark.parametrize(
    ("navn", "hoejst"), [("egenbetaling-108", 12), ("takst-indplacering", 8), ("egenbetaling-107", 5)]
)
def test_not_more_than_the_answer_needs(navn: str, hoejst: int, satser: Satser) -> None:
    """The three that told most say what holds for the worked example; 14, 10 and 5 before contradictions were found."""
    for kommune in satser.kommuner:
        svar = beregn(navn, kommune, "2023-06-01", BEREGNERE[navn].eksempel, satser)
        assert len(svar["forbehold"]) <= hoejst
