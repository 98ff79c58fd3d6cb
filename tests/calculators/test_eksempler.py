"""The examples a reader may pick all give an answer, and each shows something of its own."""

import re

import pytest

from calculators.data.rates import Satser
from calculators.examples.all import EKSEMPLER
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import regn
from calculators.run.calculation import Udregning
from generator.model.catalogue import Catalogue
from generator.pages.calculator.examples import example_kommune

TODAY = "2026-11-28"


def answers(beregner: str, catalogue: Catalogue, satser: Satser) -> list[Udregning]:
    """Each example of a calculator, worked out as its page fills it in."""
    om = BEREGNERE[beregner]
    hjemme = example_kommune(catalogue, om)
    return [regn(beregner, et.kommune or hjemme, et.dato or TODAY, et.svar, satser) for et in EKSEMPLER[beregner]]


def test_every_calculator_has_some() -> None:
    """From three to six examples for each calculator, and none for one that is not there."""
    assert set(BEREGNERE) == set(EKSEMPLER)
    assert {3, 4, 5, 6} >= {len(eksempler) for eksempler in EKSEMPLER.values()}


def test_names_tell_them_apart() -> None:
    """No name is used twice by a calculator, and none holds a figure but its year: those of law are in the data alone.

    The year is that of an example with a day of its own.
    """
    for eksempler in EKSEMPLER.values():
        navne = [et.navn for et in eksempler]
        assert len(navne) == len(set(navne))
        uden_aar = [et.navn.replace(et.dato[:4], "", 1) if et.dato else et.navn for et in eksempler]
        assert [] == [navn for navn in uden_aar if re.search(r"[0-9]{2,}|kr\.|pct", navn)]
        assert [] == [et.navn for et in eksempler if et.dato and et.dato[:4] not in et.navn]


@pytest.mark.parametrize("beregner", sorted(BEREGNERE))
def test_each_gives_an_answer_of_its_own(beregner: str, catalogue: Catalogue, satser: Satser) -> None:
    """Without error, and no two examples of a calculator are worked out alike."""
    gjorte = answers(beregner, catalogue, satser)
    vist = [gjort.vist for gjort in gjorte]
    resultater = [(tuple(et.vaerdier.items()), tuple(trin.formel for trin in et.trin)) for et in vist]
    assert len(resultater) == len(set(resultater))


def test_names_hold(catalogue: Catalogue, satser: Satser) -> None:
    """The examples that name a band or a turn give it."""
    merudgift = [gjort.vaerdier.get("baand", gjort.svar) for gjort in answers("merudgift", catalogue, satser)]
    assert ["under-minimum", "standard-1", "standard-2", "faktisk"] == merudgift[:4]
    assert "erstattet" == merudgift[-1]
    grupper = [gjort.vaerdier["gruppe"] for gjort in answers("kompensationsydelse", catalogue, satser)]
    assert ["ingen", "gruppe-1", "gruppe-2"] == grupper[:3]
    godkendes = [gjort.vaerdier["kraever_godkendelse"] for gjort in answers("tandpleje", catalogue, satser)]
    assert "ja" == godkendes[3]
    assert "ingen-takst" == answers("takst-indplacering", catalogue, satser)[0].vaerdier["takst"]
    assert "intet sted" == answers("takst-indplacering", catalogue, satser)[-1].vaerdier["tilbud"]
