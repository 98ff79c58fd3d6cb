"""Each button to a calculator opens on an answer, or on the question that is lacking: never on “har ikke tal”."""

import re
from collections.abc import Mapping
from datetime import date
from urllib.parse import parse_qs

import pytest

from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import regn
from calculators.show.words import hovedlinje
from generator.export.view import View
from generator.model.catalogue import Catalogue

DAY = date(2026, 11, 28)
_BUTTON = re.compile(r'href="[^"]*beregnere/([a-z0-9-]+)/#([^"]*kommune=[^"]*)"')


@pytest.fixture(scope="module")
def satser(catalogue: Catalogue) -> Satser:
    """The rates that the browser's Python has."""
    return View.of(catalogue.model_copy(update={"dag": DAY})).satser


def buttons(sider: Mapping[str, str]) -> set[tuple[str, str]]:
    """Every calculator that some page opens for a municipality, with what the address chooses."""
    return {(navn, valg.replace("&amp;", "&")) for text in sider.values() for navn, valg in _BUTTON.findall(text)}


def opening(beregner_id: str, kommune: str | None, valg: Mapping[str, str], satser: Satser) -> str:
    """What stands on top when the calculator opens, and under it."""
    beregner = BEREGNERE[beregner_id]
    svar = regn(beregner_id, kommune, DAY, {**beregner.eksempel, **valg}, satser)
    return " ".join([*hovedlinje(svar, satser), *map(str, svar.forbehold)])


def test_no_button_of_a_municipality_leads_to_nothing(sider: dict[str, str], satser: Satser) -> None:
    """Each address of a calculator on any page, as it opens; where the reader must write, it is said where."""
    alle = buttons(sider)
    assert len(alle) > 20
    wrong, asked = [], set()
    for navn, valg in sorted(alle):
        valgt = {key: values[0] for key, values in parse_qs(valg).items() if key != "eksempel"}
        kommune = valgt.pop("kommune")
        text = opening(navn, kommune, valgt, satser)
        wrong += [(navn, valg, text)] if "har ikke tal" in text else []
        felt = BEREGNERE[navn].spoerger_om
        if felt and "så regner vi" in text:
            assert f"Skriv selv kommunens tal under “{felt.etiket}”. {felt.hjaelp}" in text
            asked.add((navn, kommune))
    assert [] == wrong
    assert {("egenbetaling-107", "frederikshavn"), ("beskyttet-beskaeftigelse", "frederikshavn")} == asked


def test_what_the_law_offers_answers_everywhere(catalogue: Catalogue, satser: Satser) -> None:
    """Each calculator of the law's pages, for municipalities with standards and for one without."""
    navne = sorted({navn for et in catalogue.loven.values() for navn in et.beregnere} - {"frist"})
    steder = [*satser.kommuner, next(iter(satser.uden_standard))]
    texts = {(navn, kommune): opening(navn, kommune, {}, satser) for navn in navne for kommune in steder}
    assert [] == [key for key, text in texts.items() if re.search("har ikke tal|Vi har ikke tal", text)]


def test_lets_are_not_paid_as_places_by_the_service_act(sider: dict[str, str], catalogue: Catalogue) -> None:
    """Where all places are lets, no button works out the payment of the service act's places."""
    ydelse = next(et for et in catalogue.ydelser if et.adresse == "frederikshavn/sel-108-laengerevarende-botilbud")
    assert "egenbetaling-108" not in ydelse.beregnere
    assert not [valg for navn, valg in buttons(sider) if navn == "egenbetaling-108" and "frederikshavn" in valg]


@pytest.mark.parametrize("navn", [navn for navn, beregner in BEREGNERE.items() if beregner.spoerger_om])
def test_what_is_written_is_calculated_on(navn: str, satser: Satser) -> None:
    """A municipality without the figure gets an amount once the reader has written it."""
    svar = {felt.navn: "20" for felt in BEREGNERE[navn].felter if felt.kommunens}
    # What a price is for is said together with it.
    blank = dict.fromkeys(svar, "") | dict.fromkeys({"pris_for"} & BEREGNERE[navn].eksempel.keys(), "")
    assert "så regner vi" in opening(navn, "frederikshavn", blank, satser)
    assert "så regner vi" not in opening(navn, "frederikshavn", svar, satser)
