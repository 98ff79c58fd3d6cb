"""A standard on a web page: its text is kept with the day, so that its figures have lines and are verified."""

from generator import addresses
from generator.export.view import View
from generator.pages.all_pages import pages
from tests.generator.proeve import KILDER, Proeve, eneste

_FOER = "    titel: Nabobys standarder\n    udgiver: Naboby Kommune\n"
_NET = f"{_FOER}    adresse: https://naboby.example/merudgifter\n    hentet: 2026-05-01\n"


def test_a_kept_page_is_verified(proeve: Proeve) -> None:
    """Every figure is held against the kept text, the page says when it was fetched, and so do the open data."""
    proeve.ret(KILDER, _FOER, _NET)
    assert [] == proeve.fejl()
    kontrol = proeve.kontrol()
    assert () == tuple(kontrol.fejl)
    view = View.of(proeve.load_standards().catalogue)
    alle = pages(view.catalogue)
    assert "hentet 1. maj 2026" in alle["naboby/sel-100-merudgifter.md"]
    assert "[Siden på nettet](https://naboby.example/merudgifter) er hentet 1. maj 2026." in alle[addresses.KILDER]
    assert "2026-05-01" == view.exported["kilder"]["nabo-2021"]["hentet"]
    proeve.ret_kilde("nabo-2021", "inden for 8 uger", "inden for 9 uger")
    assert ["staar-ikke-i-kilden"] == [et.kode for et in proeve.kontrol().fejl]


def test_a_day_without_a_page_or_a_text(proeve: Proeve) -> None:
    """The day belongs to a page whose text is kept: not to a document without an address, nor to a mere reference."""
    helt = proeve.laes(KILDER)
    proeve.ret(KILDER, _FOER, f"{_FOER}    hentet: 2026-05-01\n")
    assert "hentet-uden-tekst" == eneste(proeve.fejl()).kode
    proeve.skriv(KILDER, f"{helt.rstrip()}\n    hentet: 2026-05-01\n")
    assert "hentet-uden-tekst" == eneste(proeve.fejl()).kode
