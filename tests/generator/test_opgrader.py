"""An older layout is turned into the one that is read, comments and all, and says the same."""

import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator import addresses
from generator.cli import main
from generator.load.loader import load_standards
from generator.model.catalogue import Catalogue
from generator.pages.all_pages import pages
from generator.site.check import check
from generator.upgrade.layout import upgrade
from tests.generator.proeve import MERUDGIFTER, NABO, PROJEKT, STOETTE, Proeve
from tests.generator.test_kend_din_ret import FIL, SITUATION

GAMMEL_SITUATION = SITUATION.replace(
    "      - tekst: Du kan få det efter andre regler.\n",
    "      - tekst: Du kan få det efter andre regler.\n      # kun her\n"
    '      - tekst: "Du får ikke {fakta: proevekommune/sel-100-merudgifter/sagsbehandlingsfrist}."\n'
    "        ydelser: [proevekommune/sel-100-merudgifter]\n",
).replace("    lov: [SEL § 85]\n", "    ydelser: [proevekommune/sel-85-stoette]\n")
DAEKNING = "# hvad der ikke er tal\nid: proeve-2023\nundtagelser:\n  - {linje: 1, grund: titel}\n"
SAMMENLIGNING = """# før
emner:
  - id: hvor-tit
    titel: Hvor tit
    fakta: [proevekommune/sel-85-stoette/tilsyn, naboby/sel-100-merudgifter/sagsbehandlingsfrist]
grupper:
  - paragraf: SEL § 85
    ogsaa: [naboby/sel-100-merudgifter]
afgoer:
  - {ydelse: proevekommune/sel-85-stoette, hvem: Lederen, linje: 20}
uden_modstykke:
  - ydelse: proevekommune/sel-85-stoette
    fakta: [timer]
"""


def _said(catalogue: Catalogue) -> dict[str, str]:
    """The pages, with sources by the names that their owners gave them.

    Which sources are whose is what the move changes: the lists of them are left out.
    """
    lists = {addresses.KILDER, *(addresses.state(kommune.id) for kommune in catalogue.kommuner)}
    alle = {sti: tekst for sti, tekst in pages(catalogue).items() if sti not in lists}
    alle = {sti: re.sub(r"sha256:[0-9a-f]{64}", "dataset", tekst) for sti, tekst in alle.items()}
    return {sti: re.sub(r"(proevekommune|naboby)-(proeve-2023|nabo-2021)", r"\2", tekst) for sti, tekst in alle.items()}


def _old(proeve: Proeve) -> None:
    proeve.skriv(FIL, GAMMEL_SITUATION)
    proeve.skriv("daekning/proeve-2023.yaml", DAEKNING)


def test_it_says_the_same(proeve: Proeve) -> None:
    """Sources, coverage answers and situations move to the municipalities, and every page says what it said."""
    _old(proeve)
    foer = load_standards(proeve.standards).catalogue
    assert {"faelles-naevner-kommune"} == {fund.kode for fund in proeve.fejl() if not fund.advarsel}
    assert 0 == CliRunner().invoke(main, ["opgrader", "--standards", str(proeve.standards)]).exit_code
    assert [] == [str(fund) for fund in proeve.fejl() if not fund.advarsel]
    assert _said(foer) == _said(load_standards(proeve.standards).catalogue)
    assert "proeve-2023" in proeve.laes("kommuner/proevekommune/kilder.yaml")
    assert "# hvad der ikke er tal" in proeve.laes("kommuner/proevekommune/daekning/proeve-2023.yaml")
    assert not (proeve.standards / "daekning/proeve-2023.yaml").exists()
    assert "proevekommune" not in proeve.laes(FIL)
    assert "Du får ikke {fakta: sagsbehandlingsfrist}." in proeve.laes(MERUDGIFTER)
    assert [] == upgrade(proeve.standards)


def test_what_is_compared_is_said_by_the_services(proeve: Proeve) -> None:
    """Topics, other paragraphs, who decides and what stands alone come to stand in the services' own files."""
    proeve.skriv("sammenligning.yaml", SAMMENLIGNING)
    assert {"gammel-form"} == {fund.kode for fund in proeve.fejl()}
    upgrade(proeve.standards)
    assert [] == [str(fund) for fund in check(load_standards(proeve.standards)) if not fund.advarsel]
    ydelser = {ydelse.adresse: ydelse for ydelse in load_standards(proeve.standards).catalogue.ydelser}
    stoette, nabo = ydelser["proevekommune/sel-85-stoette"], ydelser["naboby/sel-100-merudgifter"]
    assert stoette.afgoer is not None
    assert ("Lederen", ("timer",), ["SEL § 85"]) == (
        stoette.afgoer.hvem,
        stoette.uden_modstykke,
        [str(lov) for lov in nabo.ogsaa_under],
    )
    # A calculator reads the deadline by its id, so the topic knows it; nothing is written at the fact.
    assert ("emne" in proeve.laes(NABO), "emne: hvor-tit" in proeve.laes(STOETTE)) == (False, False)
    assert "ogsaa: [sagsbehandlingsfrist, tilsyn]" in proeve.laes("sammenligning.yaml")


@pytest.mark.slow
def test_standards_of_today_are_left_alone(tmp_path: Path) -> None:
    """What is in the new layout already is not touched; sources that several cite stay shared."""
    assert [] == [sti for sti in upgrade_copy(tmp_path) if "kilder.yaml" not in sti]


def upgrade_copy(tmp_path: Path) -> list[str]:
    """The paths that change in a copy of the project's standards."""
    kopi = tmp_path / "standards"
    shutil.copytree(PROJEKT / "standards", kopi)
    return upgrade(kopi)
