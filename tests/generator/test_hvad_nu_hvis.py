"""“What if” as data and as pages: mistakes in the file are found, and each calculator in it has a page with figures."""

import pytest

from calculators.data.rates import Satser
from generator import addresses
from generator.export.view import View
from generator.load.loader import Loaded
from generator.model.catalogue import Catalogue
from generator.pages.politician.what_if import menu, pages
from generator.prose.lookup import Lookup
from tests.generator.proeve import Proeve, eneste, mangler_i

FIL = "hvad-nu-hvis.yaml"
GOD = """\
opstillinger:
  - beregner: merudgift
    maal: [{resultat: tilskud_md, etiket: Tilskud}]
    akse: merudgift_md
    borgere: [{navn: Bo, svar: {merudgift_md: "1.200"}}]
"""
FEJL = [
    ("beregner", "merudgift\n", "merudgifter\n", ("beregneren findes ikke", "Mente du “merudgift”?")),
    ("resultat", "resultat: tilskud_md", "resultat: baand", ("intet resultat i tal",)),
    ("virkning", "resultat: tilskud_md", "resultat: merudgift_aar", ("merudgift siger ikke, hvad resultatet gør",)),
    ("akse", "akse: merudgift_md", "akse: merudgift_aar", ("aksen skal være et spørgsmål", "Mente du “merudgift_md”?")),
    ("svar", '"1.200"', '"mange"', ("“mange” er ikke et tal", "fandt “Bo”")),
    ("felt", "{merudgift_md:", "{merudgift:", ("Feltet “merudgift” findes ikke",)),
    ("lov", "opstillinger:", "gengivelser: [{fakta: timer, lovens: [timr]}]\nopstillinger:", ("ingen fakta", "“timr”")),
]


def test_a_good_file_has_no_mistakes(proeve: Proeve) -> None:
    """The file that the cases below break is itself right."""
    proeve.skriv(FIL, GOD)
    assert [] == proeve.fejl()


@pytest.mark.parametrize(("navn", "gammel", "ny", "siger"), FEJL, ids=[case[0] for case in FEJL])
def test_mistakes_are_found(proeve: Proeve, navn: str, gammel: str, ny: str, siger: tuple[str, ...]) -> None:
    """A name that leads nowhere, or an answer that cannot be read, is found in the file with what to write instead."""
    proeve.skriv(FIL, GOD.replace(gammel, ny, 1))
    fund = eneste(proeve.fejl())
    assert f"standards/{FIL}" == fund.fil
    assert [] == mangler_i(str(fund), *siger)


@pytest.mark.slow
def test_every_calculator_of_the_file_has_a_page(catalogue: Catalogue, satser: Satser) -> None:
    """The pages, the menu and the data name the same calculators, and each page has a place with figures."""
    assert catalogue.hvad_nu_hvis is not None
    ventet = [addresses.WHAT_IFS, *(addresses.what_if(et.beregner) for et in catalogue.hvad_nu_hvis.opstillinger)]
    alle = pages(Lookup(catalogue), satser)
    assert ventet == list(alle)
    assert ventet[1:] == [sti for punkt in menu(catalogue, alle) for sti in punkt.values()]
    assert [] == [sti for sti in ventet[1:] if "i dag</h2>" not in alle[sti]]


def test_no_file_no_pages(lille: Loaded) -> None:
    """A catalogue without the file has neither pages nor a menu entry."""
    assert [] == menu(lille.catalogue, ())
    assert {} == pages(Lookup(lille.catalogue), View.of(lille.catalogue).satser)
