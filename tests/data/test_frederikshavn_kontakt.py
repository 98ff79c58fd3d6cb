"""Frederikshavn's two offices: people up to 30 without a pension belong to Ungeindsatsen for three services."""

import json
import re

import pytest

from calculators.data.rates import Satser
from generator.export.api import api
from generator.export.view import View
from generator.model.catalogue import Catalogue
from generator.pages.catalogue.ydelse import ydelse_page
from generator.pages.parts.kontakt import kontakter
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

DELTE = ("sel-85-bostoette", "sel-101-stofmisbrug", "sel-107-midlertidigt-botilbud")


@pytest.mark.parametrize("ydelse", DELTE)
def test_both_offices_with_the_age_rule(catalogue: Catalogue, satser: Satser, ydelse: str) -> None:
    """The page names both offices, whom each is for, and both addresses."""
    opslag = Lookup(catalogue)
    md = ydelse_page(opslag, opslag.ydelse(f"frederikshavn/{ydelse}"), satser)
    kontakt = md.partition("## Hvem kan jeg kontakte?")[2].partition("sn-hele")[0]
    regler = ("over 30 år", "får du førtidspension", "Rådhus Allé 100", "op til 30 år", "ikke førtidspension")
    dele = (*regler, "Hånbækvej 32A")
    ord_ = " ".join(re.sub(r"<sup.*?</sup>|<[^>]*>", "", kontakt).split())
    steder = [ord_.find(et) for et in dele]
    assert -1 not in steder and sorted(steder) == steder


def test_the_other_services_have_one_office(catalogue: Catalogue) -> None:
    """Ungeindsatsen gives only the three; for the rest the office is Socialenheden, without a rule of age."""
    opslag = Lookup(catalogue)
    data = catalogue.kommune("frederikshavn")
    assert data is not None
    for ydelse in data.ydelser:
        prosa = PageProse(opslag, f"{ydelse.adresse}.md", ydelse.adresse, ydelse.gaelder_fra)
        navne = [(et.kontakt.id, et.hvem is not None) for et in kontakter(prosa, data, ydelse).kontorer]
        begge = [("socialenheden", True), ("ungeindsatsen", True)]
        assert (begge if ydelse.id in DELTE else [("socialenheden", False)]) == navne, ydelse.id


def test_the_offices_part_at_one_age(catalogue: Catalogue) -> None:
    """One is for those above the age and one for those up to it: the same fact, so that nobody is left out."""
    data = catalogue.kommune("frederikshavn")
    assert data is not None
    over, til = (kontakt.grupper[0] for kontakt in data.kommune.kontakter)
    assert ("ungeindsats-alder", None) == (over.alder_over, over.alder_til)
    assert (None, "ungeindsats-alder") == (til.alder_over, til.alder_til)
    assert over.ydelser == til.ydelser == tuple(f"frederikshavn/{et}" for et in DELTE)


def test_the_data_file_has_the_rule_in_words(catalogue: Catalogue) -> None:
    """The public file of municipalities has the groups, their text with the figure put in."""
    kommuner = json.loads(api(View.of(catalogue))["kommuner.json"])["kommuner"]
    kontakter_ = next(et for et in kommuner if et["id"] == "frederikshavn")["kontakter"]
    tekster = [et["grupper"][0]["tekst"] for et in kontakter_]
    assert "30 år" in tekster[0] and "30 år" in tekster[1] and "{fakta" not in "".join(tekster)
