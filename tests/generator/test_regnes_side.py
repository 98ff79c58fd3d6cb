"""The map of what can be computed: its numbers are those of the data, and every figure stands behind one of them."""

import csv
import io
import re

from generator import addresses
from generator.computed.rules import count, rules
from generator.export.view import View
from generator.model.catalogue import Catalogue
from generator.pages.all_pages import pages
from generator.pages.politician.computed import computed_pages
from tests.generator.proeve import Proeve

FILE = addresses.beside(addresses.COMPUTED, "regnes.csv")


def test_the_map_counts_what_the_data_hold(catalogue: Catalogue, sider: dict[str, str]) -> None:
    """The sum of each municipality, and of them all, is that of its rules; what only informs is left out of it."""
    side = sider[addresses.COMPUTED]
    alle = rules(catalogue)
    tal = count(alle)
    assert f"læser {tal['regnes']} af {len(alle) - tal['oplysning']} tal" in side
    for ejer in ("nationale", *(data.id for data in catalogue.kommuner)):
        egne = count(rule for rule in alle if rule.ejer == ejer)
        i_alt = egne.total() - egne["oplysning"]
        assert f'<a href="#{ejer}">' in side
        assert f"<strong>{egne['regnes']}</strong> af {i_alt} " in side
        assert f"<td>{i_alt}</td></tr></tfoot>" in side.partition(f"{{ #{ejer} }}")[2].partition("\n## ")[0]


def test_every_figure_stands_in_a_list(catalogue: Catalogue, sider: dict[str, str]) -> None:
    """As many figures in the lists as there are, each read by a calculator that is named, or with its reason."""
    side = sider[addresses.COMPUTED]
    lister = side.partition("<details")[2]
    assert len(rules(catalogue)) == len(re.findall(r"^<li>", lister, re.MULTILINE))
    assert "Hvilken gruppe man hører til på selve alderen, står ikke." in lister
    assert re.search(
        r"Flest timer du kan have gemt: <strong>90 timer</strong> <span[^>]*><a href=[^>]*/ledsagelse/", lister
    )


def test_the_file_has_every_rule(catalogue: Catalogue, pages_of_all: tuple[dict[str, str], dict[str, str]]) -> None:
    """A row for each figure with its address, what becomes of it and its line in the source."""
    raekker = list(csv.DictReader(io.StringIO(pages_of_all[1][FILE].removeprefix("\ufeff")), delimiter=";"))
    efter = {raekke["Adresse"]: raekke for raekke in raekker}
    assert [rule.adresse for rule in rules(catalogue)] == list(efter)
    skoen = efter["hvidovre/sel-98-kontaktperson-doevblinde/timer-pr-maaned"]
    assert ("Skøn", "", "hvidovre-2023", "890") == (
        skoen["Bliver regnet"], skoen["Beregnere"], skoen["Dokument"], skoen["Linje"],
    )  # fmt: skip
    assert "Frister" == efter["hvidovre/klagefrist"]["Beregnere"]


def test_what_nobody_has_answered_is_shown(proeve: Proeve, sider: dict[str, str]) -> None:
    """Where reasons are missing the map has a column for it; today's real data have none."""
    (side,) = (et.markdown for et in computed_pages(View.of(proeve.load_standards().catalogue)))
    assert 'scope="col">Uden svar</th>' in side
    assert "Uden svar" not in sider[addresses.COMPUTED]
    assert addresses.COMPUTED in pages(proeve.load_standards().catalogue)
