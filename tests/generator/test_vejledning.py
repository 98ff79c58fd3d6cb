"""The editor's guide holds: its files build as they stand, and its slips give the messages it says."""

import ast
import re
import shutil
from collections.abc import Iterator

import pytest

from generator.checks.walk import material
from generator.computed.rules import rules
from generator.load.file_types import FILE_TYPES, file_type
from generator.load.loader import Loaded
from generator.messages.all import MESSAGES
from generator.model.catalogue import Catalogue
from generator.pages.all_pages import pages
from generator.pages.editor.guide import pages as vejledning
from generator.verify.coverage import daekning
from tests.generator.moensterby import lav_moensterby, vejledningens_filer
from tests.generator.proeve import PROJEKT, Proeve
from tests.udsnit import udsnit

DOKUMENT = "moensterby-2026"
MED_EKSEMPEL = [kode for kode, besked in MESSAGES.items() if besked.eksempel]


@pytest.fixture(scope="module")
def byen(tmp_path_factory: pytest.TempPathFactory) -> Proeve:
    """Mønsterby among the real municipalities, as someone who follows the guide makes it."""
    return lav_moensterby(tmp_path_factory.mktemp("moensterby"))


@pytest.fixture(scope="module")
def indlaest_by(byen: Proeve) -> Loaded:
    """The same, loaded."""
    return byen.load_standards()


@pytest.fixture(scope="module")
def kun_byen(byen: Proeve, tmp_path_factory: pytest.TempPathFactory) -> Proeve:
    """Mønsterby without the other municipalities and guidelines, so that each slip is tried quickly."""
    rod = tmp_path_factory.mktemp("kun-byen")
    shutil.copytree(byen.rod, rod, dirs_exist_ok=True)
    standards = rod / "standards"
    paa_tvaers = [standards / "nationale/hjemloeshed", standards / "livssituationer"]
    for mappe in [*(standards / "kommuner").iterdir(), *paa_tvaers]:
        if mappe.name != "moensterby":
            shutil.rmtree(mappe)
    (standards / "hvad-nu-hvis.yaml").unlink()
    return Proeve(rod)


@pytest.mark.slow
def test_the_guide_alone_gives_a_municipality(byen: Proeve, indlaest_by: Loaded) -> None:
    """What the guide shows has no mistakes, and every figure of it stands in the source text it shows."""
    assert [] == [str(fund) for fund in byen.fejl()]
    uden_tekst = ("kildetekst-mangler",)  # of the real municipalities, whose texts are elsewhere
    assert [] == [str(fund) for fund in byen.kontrol().fejl if fund.kode not in uden_tekst]
    ubesvarede = [svar for svar in daekning(material(indlaest_by), DOKUMENT, byen.kilder) if svar.svar is None]
    assert [] == ubesvarede


def test_the_guide_shows_every_kind_of_file(indlaest_by: Loaded) -> None:
    """Two services, rates, a contradiction, a place and what is no fact: a municipality with all its parts."""
    typer = {file_type(sti.removeprefix("standards/")) for sti in vejledningens_filer() if sti.startswith("standards/")}
    kommunens = {model for moenster, model in FILE_TYPES.items() if moenster.startswith("kommuner/")}
    assert {"Citater", "Pakker", "EgneSoegeord"} == {model.__name__ for model in kommunens - typer}
    by = indlaest_by.catalogue.kommune("moensterby")
    assert by is not None
    assert (2, 1, 1) == (len(by.ydelser), len(by.uoverensstemmelser), len(by.tilbud))
    assert [] == [rule.adresse for rule in rules(indlaest_by.catalogue) if rule.status == "ubesvaret"]


def test_what_all_share_is_read(indlaest_by: Loaded) -> None:
    """A crisis, a sum in a situation, words to search by and what the law gives: each as the guide shows it."""
    catalogue = indlaest_by.catalogue
    krise = next(et for et in catalogue.kriser if et.id == "brand")
    assert ("Gå ud, og ring.", ("alarm",), ("mangler-bolig",)) == (krise.tekst, krise.ring, krise.situationer)
    situation = next(et for et in catalogue.livssituationer if et.id == "barn-handicap")
    regn = situation.spoergsmaal[0].regn
    assert regn and ("kompensationsydelse", "udgifter_md") == (regn.beregner, regn.felt)
    ord_ = next(et for et in catalogue.soegning.soegeord if "nabohjælp" in et.ord)
    assert (("hverdagen-hjemme",), ("kommuner",)) == (ord_.situationer, ord_.sider)
    assert ("Hvor længe du kan blive.",) == catalogue.loven["husly"].ukendt


@pytest.mark.slow
def test_its_pages_say_what_was_written(indlaest_by: Loaded) -> None:
    """The municipality gets its pages: figures with units, silence said, and the contradiction on the service."""
    alle = pages(indlaest_by.catalogue)
    side = alle["moensterby/sel-97-ledsagelse.md"] + alle["moensterby/sel-97-ledsagelse/hele.md"]
    for tekst in ("14 timer om måneden", "18", "67 år", "950 kr. om året", "To frister for svar om ledsagelse"):
        assert (tekst, True) == (tekst, tekst in side)
    assert "### Det siger standarden ikke noget om" in alle["moensterby/sel-85-stoette/hele.md"]
    assert "Møllevej 2" in alle["moensterby/steder.md"]


def test_it_is_never_published(catalogue: Catalogue) -> None:
    """The made-up municipality is in no file of the real standards."""
    assert catalogue.kommune("moensterby") is None
    assert [] == [str(fil) for fil in (PROJEKT / "standards").rglob("*.yaml") if "moensterby" in fil.read_text("utf-8")]


@pytest.mark.slow
@pytest.mark.parametrize("kode", udsnit(MED_EKSEMPEL, 3))
def test_each_slip_gives_its_message(kun_byen: Proeve, kode: str) -> None:
    """The slip that the guide shows for a message gives that message, in the file where it was made."""
    eksempel = MESSAGES[kode].eksempel
    assert eksempel is not None
    hel = kun_byen.laes(eksempel.fil)
    kun_byen.ret(eksempel.fil, eksempel.rigtigt, eksempel.forkert)
    try:
        fundne = kun_byen.fejl()
        if not fundne:
            fundne = [fund for fund in kun_byen.kontrol().fejl if "moensterby" in fund.fil]
    finally:
        kun_byen.skriv(eksempel.fil, hel)
    assert (kode, f"standards/{eksempel.fil}") in [(fund.kode, fund.fil) for fund in fundne], [str(f) for f in fundne]


def _koder_i_koden() -> Iterator[str]:
    """Every text in the program that looks like the name of a message, outside their home."""
    for fil in sorted((PROJEKT / "generator").rglob("*.py")):
        if "messages" not in fil.parts:
            yield from re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"', fil.read_text(encoding="utf-8"))


def test_every_message_is_used() -> None:
    """No message is explained that the program never gives."""
    assert set() == set(MESSAGES) - set(_koder_i_koden())


def _navngivne_beskeder(trae: ast.AST) -> Iterator[str]:
    """What a module names as a message, by the calls that make findings: the text itself, as it stands there."""
    foerst, nummer_to = ("violation", "Unknown", "Problem", "_among"), ("fejl", "finding")
    for kald in (node for node in ast.walk(trae) if isinstance(node, ast.Call)):
        navn = getattr(kald.func, "attr", getattr(kald.func, "id", ""))
        plads = 0 if navn in foerst else 1 if navn in nummer_to else None
        if plads is not None and len(kald.args) > plads:
            argument = kald.args[plads]
            if isinstance(argument, (ast.Constant, ast.JoinedStr)):
                yield str(ast.literal_eval(argument)) if isinstance(argument, ast.Constant) else ast.unparse(argument)


def test_every_finding_has_a_message() -> None:
    """Whatever a check gives as a finding is named, so that the guide explains it; no message is written on the spot."""
    moduler = [fil for fil in sorted((PROJEKT / "generator").rglob("*.py")) if "messages" not in fil.parts]
    navngivne = {
        (fil.name, kode) for fil in moduler for kode in _navngivne_beskeder(ast.parse(fil.read_text(encoding="utf-8")))
    }
    assert len(navngivne) > 50
    assert [] == sorted((fil, kode) for fil, kode in navngivne if kode not in MESSAGES)


def test_every_message_is_in_the_guide() -> None:
    """The guide's page has each message's name as a heading with an anchor, its words, and what to do."""
    side = vejledning()["om/redaktoer/beskeder.md"]
    assert [] == [kode for kode in MESSAGES if f"### `{kode}` {{ #{kode} }}" not in side]
    assert len(MESSAGES) == side.count("**Ret:** ")


def test_messages_are_plain() -> None:
    """Explanations are whole sentences without the programmer's words."""
    for besked in MESSAGES.values():
        assert besked.betyder.endswith(".") and besked.ret.endswith("."), besked.kode
        assert [] == [ord_ for ord_ in ("string", "schema", "pydantic", "parse", "model") if ord_ in besked.betyder]
