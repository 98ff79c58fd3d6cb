"""The register of contradictions: the most serious first, what they mean counted, and what has come of them."""

import json
import re

import pytest

from generator.export.api import api
from generator.export.view import View
from generator.model.catalogue import Catalogue
from generator.pages.all_pages import pages
from generator.pages.politician.register import Registered, registered
from generator.prose.lookup import Lookup
from tests.generator.proeve import FUND, MERUDGIFTER, Proeve

REGISTER = "uoverensstemmelser.md"


@pytest.fixture(scope="module")
def alle(catalogue: Catalogue) -> list[Registered]:
    """Every contradiction of the real catalogue, in the order of the register."""
    return registered(Lookup(catalogue))


def test_the_most_serious_comes_first(alle: list[Registered]) -> None:
    """A breach of law that costs kroner is the first; what breaks the law is before what does not."""
    assert ("hvidovre-merudgift-standard-2", "551 kr. om måneden for meget") == (alle[0].fund.id, alle[0].virkning)
    nye = [each for each in alle if each.tilstand == "ny"]
    vaegte = [["stor", "mellem", "lille"].index(each.betydning) for each in nye]
    assert sorted(vaegte) == vaegte
    mod_lov = [each.fund.art == "mod-lov" for each in nye if each.betydning == "stor"]
    assert sorted(mod_lov, reverse=True) == mod_lov and any(mod_lov)
    uden_lov = [each.kroner for each in nye if each.betydning == "stor" and each.fund.art != "mod-lov"]
    assert sorted(uden_lov, reverse=True) == uden_lov and uden_lov[0] > 0


def test_what_it_means_is_counted_from_the_figures(alle: list[Registered]) -> None:
    """More and less than the law are told apart; where neither is right there is only a difference."""
    virkninger = {each.fund.id: each.virkning for each in alle if each.virkning}
    assert {
        "hvidovre-merudgift-standard-2": "551 kr. om måneden for meget",
        "frederikshavn-97-gammel-sats": "82 kr. om året for lidt",
        "frederikshavn-merudgift-satser-2018": "81 kr. om måneden for lidt",
        "frederikshavn-merudgift-frist": "4 uger til forskel",
        "hvidovre-raadighedsbeloeb-25": "900 kr. om måneden til forskel",
    } == virkninger


def test_who_when_and_what_ought_to_be_decided(alle: list[Registered]) -> None:
    """Each says what ought to be decided, by whom, and since when; a text without a date says that nobody knows."""
    assert all(each.afgoeres and each.afgoeres_af and each.siden for each in alle)
    foerste = alle[0]
    assert ("Hvidovre Kommune", "Fra 1. januar 2023, til 31. december 2023.") == (foerste.afgoeres_af, foerste.siden)
    assert any(each.siden.startswith("Vi ved ikke, hvor længe") for each in alle if each.ejer == "frederikshavn")


SVAR = "    svar:\n      tekst: Kommunen retter tallet.\n      kilde: {dokument: %s, linje: 1, afsnit: Svar}\n"


def test_an_answer_moves_it_on(proeve: Proeve) -> None:
    """New, seen and decided each have their place on the page; the answer stands there, and in the open data."""
    tekst = proeve.laes(FUND)
    dokument = re.search(r"dokument: ([a-z0-9-]+)", tekst)
    assert dokument
    svar = SVAR % dokument[1]
    for sidste, tilstand, overskrift in (
        ("", "set", "Svar, ikke vedtaget"),
        ("      vedtaget: 2024-02-29\n", "afgjort", "Vedtaget 29. februar 2024"),
    ):
        proeve.skriv(FUND, tekst.replace("    status: aaben\n", f"{svar}{sidste}    status: aaben\n", 1))
        katalog = proeve.load_standards().catalogue
        side = pages(katalog)[REGISTER]
        del_ = side.partition(f'<h2 id="{tilstand}">')[2].partition("<h2")[0]
        assert f"{overskrift}: Kommunen retter tallet." in del_
        (data,) = [
            et
            for et in json.loads(api(View.of(katalog))["uoverensstemmelser.json"])["uoverensstemmelser"]
            if et["svar"]
        ]
        assert (tilstand, "Kommunen retter tallet.") == (data["tilstand"], data["svar"]["tekst"])


@pytest.mark.parametrize(
    ("linjer", "kode"),
    [
        ("virkning: {staar: %s, mod: %s}", "virkning-uden-forskel"),
        ("virkning: {staar: %s, mod: findes-ikke}", "ukendt-fakta"),
        ("virkning: {staar: %s}", "felt-mangler"),
        ("svar: {vedtaget: 2024-02-30, tekst: Ja., kilde: {dokument: DOK, afsnit: Svar}}", "dato-findes-ikke"),
        ("svar: {vedtaget: 2024-02-29, kilde: {dokument: DOK, afsnit: Svar}}", "felt-mangler"),
        ("svar: {tekst: Ja.}", "felt-mangler"),
        ("svar: {tekst: Ja., kilde: {dokument: findes-ikke, afsnit: Svar}}", "ukendt-kilde"),
    ],
)
def test_slips_are_told(proeve: Proeve, linjer: str, kode: str) -> None:
    """Figures that do not differ or are not there, and answers without words, a source or a real day."""
    tekst = proeve.laes(FUND)
    dokument = re.search(r"dokument: ([a-z0-9-]+)", tekst)
    navn = re.search(r"- id: ([a-z0-9-]+)", proeve.laes(MERUDGIFTER).partition("\nfakta:\n")[2])
    assert dokument and navn
    udfyldt = linjer.replace("%s", f"proevekommune/sel-100-merudgifter/{navn[1]}").replace("DOK", dokument[1])
    proeve.skriv(FUND, tekst.replace("    status: aaben\n", f"    {udfyldt}\n    status: aaben\n", 1))
    assert kode in [fund.kode for fund in proeve.fejl()], [str(fund) for fund in proeve.fejl()]


def test_links_lead_to_their_choice_without_a_script(sider: dict[str, str]) -> None:
    """Every link to the register with a choice has an anchor of that name there, on the first that it shows."""
    valg = {
        fundet
        for sti, side in sider.items()
        if sti.startswith("serviceniveau")
        for fundet in re.findall(r"uoverensstemmelser(?:\.md|/)#([a-z]+=[a-z0-9-]+)", side)
    }
    assert {"betydning=stor", "paragraf=sel-100"} <= valg
    assert [] == [et for et in sorted(valg) if f'<span id="{et}">' not in sider[REGISTER]]
