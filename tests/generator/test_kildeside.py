"""A step of a calculation leads to the lines its figure was read in."""

import re

from generator import addresses
from generator.pages.all_pages import pages
from tests.generator.proeve import KILDER, Proeve, eneste

_DATO = "    dato: 2023-01-01\n    datering: Forsiden siger 2023.\n"


def test_a_step_leads_to_its_lines(sider: dict[str, str]) -> None:
    """Every line that a worked example cites stands on its document's page."""
    steps = {
        found
        for page, text in sider.items()
        if page.startswith("beregnere/")
        for found in re.findall(r'href="\.\./\.\./kilder/([^/"]+)/#(linje-[^"]+)"', text)
    }
    assert len(steps) > 20
    assert set() == {
        (dokument, anker) for dokument, anker in steps if f'id="{anker}"' not in sider[addresses.kilde(dokument)]
    }


def test_a_place_says_the_page_of_its_section(proeve: Proeve) -> None:
    """A line says on which page of the document its section begins, by its list of contents; before it, nothing."""
    proeve.ret(KILDER, _DATO, f"{_DATO}    sider: [{{linje: 20, side: 7}}, {{linje: 300, side: 9}}]\n")
    assert [] == proeve.fejl()
    kilde = next(et for et in proeve.load_standards().catalogue.kilder if et.id == "proeve-2023")
    assert [None, 7, 7, 9] == [kilde.afsnit_fra(linje) for linje in (19, 20, 299, 300)]
    steder = re.findall(
        r"linje ([0-9]+)[^<]*?, i afsnittet fra side ([0-9]+)",
        "".join(pages(proeve.load_standards().catalogue).values()),
    )
    assert steder and {"7" if int(linje) < 300 else "9" for linje, _ in steder} == {side for _, side in steder}


def test_pages_that_are_no_pages(proeve: Proeve) -> None:
    """Sections out of order, and pages of a source whose lines nobody counts, are refused where they stand."""
    helt = proeve.laes(KILDER)
    proeve.ret(KILDER, _DATO, f"{_DATO}    sider: [{{linje: 20, side: 7}}, {{linje: 30, side: 6}}]\n")
    assert "sider-orden" == eneste(proeve.fejl()).kode
    proeve.skriv(KILDER, f"{helt.rstrip()}\n    sider: [{{linje: 1, side: 1}}]\n")
    assert "sider-uden-tekst" == eneste(proeve.fejl()).kode
