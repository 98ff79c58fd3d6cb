"""The workbench without a browser: the same findings as the check, a form of every field, and files as they were."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import BaseModel

from generator.load.file_types import FILE_TYPES
from generator.load.roots import Further
from generator.load.translate import _models_in
from generator.messages.all import MESSAGES
from generator.site.folder_check import check_folder
from generator.site.taken import PACKED
from generator.site.top_names import top_names
from generator.workbench import shared
from generator.workbench.bridge import Bridge
from generator.workbench.preview import EXTENSIONS
from generator.workbench.words import in_danish, label
from tests.generator.moensterby import lav_moensterby
from tests.generator.proeve import MERUDGIFTER, PROJEKT, STOETTE, Proeve, lav_proeve
from tests.udsnit import udsnit

pytestmark = pytest.mark.usefixtures("samme_mappe")
BY = "kommuner/moensterby/"
MED_EKSEMPEL = [kode for kode, et in MESSAGES.items() if et.eksempel and et.eksempel.fil.startswith(BY)]
PRIS = "Det koster 5 kr. om dagen."


class Vaerksted:
    """The bridge as the browser asks it, with a folder opened."""

    def __init__(self, rod: Path, standards: Path, mappe: Path, kilder: tuple[Path, ...] = ()) -> None:
        self.bridge = Bridge(shared.written(standards), str(rod))
        self.filer = {et.relative_to(mappe).as_posix(): et.read_bytes() for et in mappe.rglob("*") if et.is_file()}
        self.filer |= {f"kilder/{et.name}": et.read_bytes() for et in kilder}
        self.aabnet = json.loads(self.bridge.open(_pakket(self.filer, mappe.name)))

    def spoerg(self, ask: str, **om: Any) -> Any:
        """The answer to a question."""
        return json.loads(self.bridge.answer(json.dumps({"ask": ask, **om})))

    def beskeder(self) -> list[str]:
        """Every finding as the check prints it, in order."""
        return sorted(et["tekst"] for et in self.spoerg("state")["fund"])

    def gemt(self) -> dict[str, bytes]:
        """The files that are given back, by their path in the folder."""
        with zipfile.ZipFile(io.BytesIO(self.bridge.packed())) as arkiv:
            return {navn.partition("/")[2]: arkiv.read(navn) for navn in arkiv.namelist()}


def _pakket(filer: dict[str, bytes], mappe: str) -> bytes:
    ud = io.BytesIO()
    with zipfile.ZipFile(ud, "w") as arkiv:
        for navn, indhold in filer.items():
            arkiv.writestr(f"noget/{mappe}/{navn}", indhold)
    return ud.getvalue()


@pytest.fixture
def proeve(tmp_path: Path) -> Proeve:
    """The made-up municipality."""
    return lav_proeve(tmp_path / "proeve")


@pytest.fixture
def aaben(proeve: Proeve, tmp_path: Path) -> Vaerksted:
    """It opened, with the text of its source."""
    mappe = proeve.standards / "kommuner/proevekommune"
    return Vaerksted(tmp_path / "v/mappe", proeve.standards, mappe, (proeve.kilder / "proeve-2023.txt",))


def test_a_change_is_told_of_at_its_field_and_taken_back(aaben: Vaerksted) -> None:
    """A loose figure is found at the field, and gone when it is undone; the file is then as it was, byte for byte."""
    navn = STOETTE.split("/", 2)[2]
    foer = aaben.beskeder()
    aaben.spoerg("change", navn=navn, sti=["svar", "pris"], vaerdi=PRIS)
    nye = [et for et in aaben.spoerg("state")["fund"] if et["tekst"] not in foer]
    assert [(navn, "svar › pris", "tal-i-tekst")] == [(et["fil"], et["felt"], et["kode"]) for et in nye]
    felt = next(del_ for del_ in aaben.spoerg("form", navn=navn)["dele"] if del_["felt"] == "svar")
    assert "svar › pris" in [del_["felt"] for del_ in felt["dele"]]
    aaben.spoerg("undo")
    assert foer == aaben.beskeder()
    assert aaben.filer == aaben.gemt()


def test_only_what_was_changed_is_changed(aaben: Vaerksted) -> None:
    """One line more in one file; all other files are given back byte for byte, those that are no data too."""
    navn = STOETTE.split("/", 2)[2]
    aaben.spoerg("change", navn=navn, sti=["svar", "pris"], vaerdi="Det er gratis.")
    gemt = aaben.gemt()
    assert {navn} == {fil for fil in aaben.filer if aaben.filer[fil] != gemt[fil]}
    linjer = gemt[navn].decode().splitlines()
    assert {"  pris: Det er gratis."} == {*linjer} - {*aaben.filer[navn].decode().splitlines()}
    assert ["ydelser/sel-85-stoette.yaml"] == [et["navn"] for et in aaben.spoerg("state")["filer"] if et["aendret"]]


def test_a_figure_of_the_source_becomes_a_fact_or_is_excused(aaben: Vaerksted) -> None:
    """An open figure is made a fact of, with its line; another is given a reason; neither is open then."""
    (dokument,) = aaben.spoerg("documents")
    linjer = aaben.spoerg("source", dokument=dokument["id"])["linjer"]
    assert [("2023", "aaben")] == [(linjer[0]["tekst"][et["fra"] : et["til"]], et["slags"]) for et in linjer[0]["tal"]]
    assert {"fakta", "undtaget", "aaben"} == {et["slags"] for linje in linjer for et in linje["tal"]}
    navn = STOETTE.split("/", 2)[2]
    nr = aaben.spoerg("new_fact", navn=navn, dokument=dokument["id"], linje=1, tal="2023")
    fakta = next(del_ for del_ in aaben.spoerg("form", navn=navn)["dele"] if del_["felt"] == "fakta")
    assert "tal-linje-1" == fakta["dele"][nr]["dele"][0]["vaerdi"]
    aaben.spoerg("undo")
    aaben.spoerg("excuse", dokument=dokument["id"], linje=1, grund="dokumentets år")
    aaben.spoerg("state")
    (tal,) = aaben.spoerg("source", dokument=dokument["id"])["linjer"][0]["tal"]
    assert ("undtaget", "dokumentets år") == (tal["slags"], tal["svar"])


def test_a_block_is_added_with_what_it_must_have(aaben: Vaerksted) -> None:
    """A new value of a fact begins on the standard's first day and cites its document; it can be taken out again."""
    navn = MERUDGIFTER.split("/", 2)[2]
    fakta = next(del_ for del_ in aaben.spoerg("form", navn=navn)["dele"] if del_["felt"] == "fakta")
    nr = len(fakta["dele"])
    aaben.spoerg("add", navn=navn, sti=["fakta", nr])
    tekst = aaben.spoerg("form", navn=navn)["tekst"]
    assert "dokument: proeve-2023" in tekst.split('- id: ""')[1]
    assert "fakta › nr. " in " ".join(aaben.beskeder())
    aaben.spoerg("remove", navn=navn, sti=["fakta", nr])
    assert aaben.filer == aaben.gemt()


def test_what_was_kept_is_opened_with_its_changes(aaben: Vaerksted, proeve: Proeve, tmp_path: Path) -> None:
    """The folder and the files as they were bring back what is changed."""
    aaben.spoerg("change", navn="kommune.yaml", sti=["navn"], vaerdi="Ny Kommune")
    nu, foer = aaben.bridge.packed(), aaben.bridge.opened()
    igen = Bridge(shared.written(proeve.standards), str(tmp_path / "w/mappe"))
    tilstand = json.loads(igen.open(nu, foer))
    assert ["kommune.yaml"] == [et["navn"] for et in tilstand["filer"] if et["aendret"]]


@pytest.mark.parametrize(
    ("indhold", "siger"),
    [
        (b"ikke en zip", "kan ikke pakkes ud"),
        (_pakket({"laes.txt": b"x"}, "a"), "ingen fil kommune.yaml"),
        (_pakket({"kommune.yaml": b"id: a", "b/kommune.yaml": b"id: b"}, "a"), "2 kommuner"),
        (_pakket({"../../ude.yaml": b"x"}, "a"), "ingen fil kommune.yaml"),
    ],
)
def test_what_is_no_folder_is_refused_in_plain_words(
    proeve: Proeve, tmp_path: Path, indhold: bytes, siger: str
) -> None:
    """No archive, none with a municipality, one with two, and one that reaches out of its folder."""
    bridge = Bridge(shared.written(proeve.standards), str(tmp_path / "v/mappe"))
    assert siger in json.loads(bridge.open(indhold))["afvist"]
    assert not (tmp_path / "ude.yaml").exists()


@pytest.fixture(scope="module")
def byen(tmp_path_factory: pytest.TempPathFactory) -> Proeve:
    """The municipality of the editor's guide."""
    return lav_moensterby(tmp_path_factory.mktemp("moensterby"))


@pytest.fixture(scope="module")
def hos_byen(byen: Proeve, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vaerksted]:
    """It opened in the workbench."""
    with pytest.MonkeyPatch.context() as her:
        her.chdir(Path.cwd())
        yield Vaerksted(tmp_path_factory.mktemp("v") / "mappe", byen.standards, byen.standards / BY)


@pytest.mark.slow
@pytest.mark.parametrize("kode", udsnit(MED_EKSEMPEL, 8))
def test_the_findings_are_those_of_the_check(
    byen: Proeve, hos_byen: Vaerksted, kode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each slip that the guide shows gives word for word what the command gives, warnings too.

    So does the changed file alone, but for what only several files show.
    """
    eksempel = MESSAGES[kode].eksempel
    assert eksempel is not None
    hel = byen.laes(eksempel.fil)
    byen.ret(eksempel.fil, eksempel.rigtigt, eksempel.forkert)
    ny = byen.laes(eksempel.fil)
    byen.skriv(eksempel.fil, hel)
    navn = eksempel.fil.removeprefix(BY)
    hos_byen.spoerg("set_text", navn=navn, tekst=ny)
    try:
        monkeypatch.chdir(hos_byen.bridge._bench.rod)
        straks = {et["tekst"] for et in hos_byen.spoerg("quick", navn=navn)["fund"] if et["fil"] == navn}
        i_vaerkstedet = hos_byen.beskeder()
        sammen = {*map(str, hos_byen.bridge._bench._checked.sammen)}  # type: ignore[union-attr]
        alene = check_folder(byen.standards, Further([hos_byen.bridge._bench.mappe], kun=True), date.today())
    finally:
        hos_byen.spoerg("undo")
        hos_byen.beskeder()
    ventet = sorted(str(fund) for fund in alene.fund if fund.fil.startswith("moensterby/"))
    assert ventet == i_vaerkstedet
    assert {et for et in ventet if et.startswith(f"moensterby/{navn}:")} - sammen == straks - sammen


def _modeller(model: type[BaseModel], sete: set[type[BaseModel]]) -> Iterator[type[BaseModel]]:
    if model not in sete:
        sete.add(model)
        yield model
        for info in model.model_fields.values():
            for inner in _models_in(info.annotation):
                yield from _modeller(inner, sete)


def test_every_field_is_called_something_in_danish() -> None:
    """No field of a municipality's files shows its ASCII name: none with letters that Danish writes otherwise."""
    sete: set[type[BaseModel]] = set()
    alle = {
        felt
        for moenster, model in FILE_TYPES.items()
        if moenster.startswith("kommuner/")
        for et in _modeller(model, sete)
        for felt in et.model_fields
    }
    assert len(alle) > 100
    navne = {felt: label(felt) for felt in alle}
    assert {} == {felt: navn for felt, navn in navne.items() if "_" in navn or not navn[0].isupper()}
    assert "Hører til" == in_danish("hoerer_til")


def test_a_program_without_the_site_knows_its_names() -> None:
    """The file of taken names is written when the program is packed, and never lies in the project."""
    assert not PACKED.exists()
    assert {"assets", "om", "sw"} <= top_names()


def test_the_page_is_made_with_the_settings_of_the_site(aaben: Vaerksted) -> None:
    """Markdown has the extensions of mkdocs.yml, and fenced code that MkDocs adds; what is no standard has no page."""
    skrevet = yaml.safe_load(
        (PROJEKT / "mkdocs.yml").read_text(encoding="utf-8").split("\nplugins:")[0].split("\nmarkdown_extensions:")[1]
    )
    alle = dict[str, Any](next(iter(et.items())) if isinstance(et, dict) else (et, {}) for et in skrevet)
    assert alle.pop("generator.site.html_blocks") == {}
    assert EXTENSIONS == {f"markdown.extensions.{navn}": siger for navn, siger in (alle | {"fenced_code": {}}).items()}
    assert {} == aaben.spoerg("preview", navn="kommune.yaml", hele=False)


def test_the_page_shows_what_was_written(aaben: Vaerksted) -> None:
    """A new answer stands on the page as HTML, and the whole standard has its sections; a broken file has no page."""
    navn = STOETTE.split("/", 2)[2]
    aaben.spoerg("change", navn=navn, sti=["svar", "pris"], vaerdi="Det er **gratis** <script>for dig</script>.")
    aaben.spoerg("quick", navn=navn)
    side = aaben.spoerg("preview", navn=navn, hele=False)
    assert "Det er <strong>gratis</strong> &lt;script&gt;for dig" in side["html"]
    assert re.fullmatch(r"Lixtal: svarene \d+ \(højst 34\), afsnittene \d+ \(højst 40\)\.", side["lix"])
    assert "hele standarden" in aaben.spoerg("preview", navn=navn, hele=True)["html"]
    aaben.spoerg("set_text", navn=navn, tekst="titel: x\n")
    aaben.spoerg("quick", navn=navn)
    assert {} == aaben.spoerg("preview", navn=navn, hele=False)
