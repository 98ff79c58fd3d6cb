"""The last step of a build: the policy in pages and server files, the theme's scripts as files, the list of an edition."""

import json
import re
import shutil
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from generator.site.edition import LISTS, SIZES, Edition, is_page, read_edition
from generator.site.finish import finish
from generator.site.policy import ASK_FIRST, FOREVER, HEADER_POLICY, headers
from generator.site.servers import FILES
from tests.generator.proeve import PROJEKT
from tests.generator.projektkopi import aftryk

CONFIG = '<script id="__config" type="application/json">{"base": ".."}</script>'
# What is read and never run.
DATA = ("application/json", "application/ld+json")
THEME = "<script>__md_scope=new URL('..',location)</script>"
PAGE = "<!doctype html><html><head><title>Prøve</title></head><body>%s</body></html>"


class Farligt(HTMLParser):
    """Collects what the policy would stop: inline code and inline styles."""

    def __init__(self) -> None:
        super().__init__()
        self.fundet: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at an element and its attributes."""
        egne = dict(attrs)
        farlige = [navn for navn in egne if navn == "style" or navn.startswith("on")]
        if tag == "style" or (tag == "script" and "src" not in egne and egne.get("type") not in DATA):
            farlige.append(tag)
        farlige += [
            navn for navn in ("href", "src") if (egne.get(navn) or "").strip().lower().startswith("javascript:")
        ]
        self.fundet += [f"{tag} {navn}" for navn in farlige]


@pytest.fixture
def lille_site(tmp_path: Path) -> Path:
    """A site of two pages, as a builder leaves it."""
    for sti, indhold in {
        "index.html": PAGE % f"<article><a href='proevekommune/'>x</a></article>{CONFIG}{THEME}",
        "proevekommune/index.html": PAGE % f'<article><a href="../">Forside</a></article>{CONFIG}{THEME}',
        "api/v1/kommuner.json": '{"kommuner": [{"id": "proevekommune"}]}',
        "api/v1/satser.json": "{}",
        "assets/offline/offline.js": "",
        "assets/beregner/runtime.json": "{}",
        "assets/beregner/worker-AAAAAAA2.js": "",
        "assets/delt/site-BBBBBBB3.css": "",
        "assets/beregner/python-0/python.wasm": "",
        "assets/beregner/python-0/python.wasm.br": "pakket",
        "assets/beregner/regler-0/memory.wasm": "",
        "assets/beregner/satser-0/satser.json": "{}",
        "assets/beregner/regler-0/pyodide-lock.json": "{}",
        "assets/beregner/regler-0/regler.whl": "",
        "assets/beregner/pyodide-0/pyodide.mjs": "",
        "assets/beregner/pyodide-0/pyodide.asm.wasm": "",
        "assets/soeg/indeks/pagefind.js": "",
        "assets/soeg/indeks/fragment/da_0.pf_fragment": "",
        "assets/caseworker/desk.worker-CCCCCCC4.js": "",
        "assets/biblioteker/xlsx.LICENSE.txt": "",
        "assets/javascripts/lunr/min/lunr.da.min.js": "",
        "assets/javascripts/workers/search.0.min.js": "",
    }.items():
        (tmp_path / sti).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / sti).write_text(indhold, encoding="utf-8")
    return tmp_path


def _manifest(site: Path) -> dict[str, Any]:
    """What sw.js is told of the edition."""
    tekst = (site / "sw.js").read_text(encoding="utf-8")
    manifest: dict[str, Any] = json.loads(tekst.partition("const EDITION = ")[2].partition(";\n")[0])
    return manifest


def _listet(site: Path) -> dict[str, list[object]]:
    """The files that sw.js lists, those of municipalities in lists of their own."""
    files: dict[str, list[object]] = _manifest(site)["files"]
    for address in [each for each in files if each.startswith(f"{LISTS}/")]:
        its = json.loads((site / address).read_text(encoding="utf-8"))["files"]
        assert not its.keys() & files.keys()
        files |= its
    return files


def test_no_page_holds_what_the_policy_stops(bygget: Path) -> None:
    """No page of the site has inline code, inline style or a link that runs."""
    fundet = {}
    for fil in bygget.rglob("*.html"):
        farligt = Farligt()
        farligt.feed(fil.read_text(encoding="utf-8"))
        if farligt.fundet:
            fundet[fil.relative_to(bygget).as_posix()] = set(farligt.fundet)
    assert {} == fundet


def test_the_themes_scripts_become_files(lille_site: Path) -> None:
    """A script of the theme moves to a file that the page loads in its place; that of the head brings the colours."""
    finish(PROJEKT, lille_site)
    html = (lille_site / "proevekommune/index.html").read_text(encoding="utf-8")
    assert "__md_scope" not in html
    (sti,) = re.findall(r'<script src="\.\./([^"]+)">', html)
    theirs, _, ours = (lille_site / sti).read_text(encoding="utf-8").partition("\n")
    assert "__md_scope=new URL('..',location)" == theirs
    assert ours.startswith("// The body gets the reader's colours")


def test_an_unknown_script_is_not_made_a_file(lille_site: Path) -> None:
    """A script that is not the theme's stays inline, where the policy stops it."""
    fremmed = "<script>alert(1)</script>"
    (lille_site / "index.html").write_text(PAGE % fremmed, encoding="utf-8")
    finish(PROJEKT, lille_site)
    assert fremmed in (lille_site / "index.html").read_text(encoding="utf-8")
    assert "alert" not in "".join(fil.read_text(encoding="utf-8") for fil in lille_site.rglob("theme-*.js"))


def test_finishing_again_changes_nothing(lille_site: Path) -> None:
    """The step can be run twice."""
    finish(PROJEKT, lille_site)
    foer = aftryk(lille_site)
    finish(PROJEKT, lille_site)
    assert foer == aftryk(lille_site)


@pytest.mark.parametrize("fil", FILES.values())
def test_every_server_sends_the_same_policy(bygget: Path, fil: str) -> None:
    """Each settings file has the policy, and caches the folders named by their content for a year."""
    tekst = (bygget / fil).read_text(encoding="utf-8")
    assert HEADER_POLICY in tekst
    assert FOREVER in tekst
    assert "nosniff" in tekst


def test_only_names_that_change_are_cached_for_ever() -> None:
    """HTML, the list of the runtime, the data and the service worker are asked for anew each time."""
    anew = ["/", "/hvidovre/", "/sw.js", "/api/v1/satser.json", "/assets/beregner/runtime.json"]
    anew += ["/assets/beregner/worker.js", "/assets/serviceniveau.css", "/index.html"]
    kept = ["/assets/beregner/regler-34c4482781b3/a.whl", "/under/assets/beregner/pyodide-314.0.7/pyodide.asm.wasm"]
    kept += ["/assets/javascripts/bundle.a5f9d56c.min.js", "/assets/javascripts/theme-ffcc0f7735fd.js"]
    kept += ["/assets/delt/site-4SZZ7GUR.js", "/under/assets/delt/site-6JZYOS6Q.css"]
    assert {ASK_FIRST} == {headers(sti)["Cache-Control"] for sti in anew}
    assert {FOREVER} == {headers(sti)["Cache-Control"] for sti in kept}


def test_packed_copies_and_the_themes_search_are_not_listed(lille_site: Path) -> None:
    """The list has each file once, unpacked, and nothing that no page asks for."""
    finish(PROJEKT, lille_site)
    listet = _listet(lille_site)
    assert {"", "proevekommune/", "api/v1/satser.json", SIZES} <= listet.keys()
    assert "assets/beregner/regler-0/pyodide-lock.json" in listet
    unused = r"\.br$|\.map$|lunr|workers/|htaccess|_headers|server/|sw\.js"
    assert [] == [sti for sti in listet if re.search(unused, sti)]


def test_many_municipalities_make_the_list_no_longer(lille_site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is one municipality's stands in a list of its own, and of a divided search the texts are not listed."""
    monkeypatch.setattr("generator.site.edition.ALL_RATES_LIMIT", 0)
    _add(lille_site, "proevekommune")
    mange = shutil.copytree(lille_site, lille_site.with_name("mange"))
    ids = [f"k{nr}" for nr in range(20)]
    for kommune in ids:
        _add(mange, kommune)
    alle = [{"id": kommune} for kommune in ("proevekommune", *ids)]
    (mange / "api/v1/kommuner.json").write_text(json.dumps({"kommuner": alle}), encoding="utf-8")
    for site in (lille_site, mange):
        finish(PROJEKT, site)
    few, many = _manifest(lille_site), _manifest(mange)
    assert {f"{LISTS}/{kommune}.json" for kommune in ids} == many["files"].keys() - few["files"].keys()
    for name in ("shell", "calculators", "extras"):
        assert few[name] == many[name]
    its = json.loads((mange / LISTS / "k7.json").read_text(encoding="utf-8"))
    own = {"k7/", "kilder/k7/", "assets/beregner/satser-k7/k7.json", "assets/soeg/indeks/kommuner/k7.json"}
    assert own == its["files"].keys() == set(its["brings"])


def _add(site: Path, kommune: str) -> None:
    """The files of a municipality, and a text of its in the index."""
    for sti in (
        f"{kommune}/index.html",
        f"kilder/{kommune}/index.html",
        f"assets/beregner/satser-{kommune}/{kommune}.json",
        f"assets/soeg/indeks/kommuner/{kommune}.json",
        f"assets/soeg/indeks/fragment/da_{kommune}.pf_fragment",
    ):
        (site / sti).parent.mkdir(parents=True, exist_ok=True)
        (site / sti).write_text(PAGE % f"<article>{kommune}</article>{CONFIG}{THEME}", encoding="utf-8")


def test_what_is_kept_when(lille_site: Path) -> None:
    """Calculators are kept without the way out, Pyodide; search and spreadsheets come with a chosen municipality."""
    edition = read_edition(lille_site)
    started = {"python-0/python.wasm", "regler-0/memory.wasm", "satser-0/satser.json"}
    assert {f"assets/beregner/{each}" for each in started} == set(edition.calculators)
    every_page = {
        "assets/beregner/worker-AAAAAAA2.js",
        "assets/delt/site-BBBBBBB3.css",
        "assets/offline/offline.js",
        "",
    }
    assert every_page == set(edition.shell)
    index = {"assets/soeg/indeks/pagefind.js", "assets/soeg/indeks/fragment/da_0.pf_fragment"}
    tables = {"assets/caseworker/desk.worker-CCCCCCC4.js", "assets/biblioteker/xlsx.LICENSE.txt"}
    assert index | tables == set(edition.extras)


def test_any_change_is_a_new_edition(lille_site: Path) -> None:
    """The edition's name follows the content of every file."""
    foer = read_edition(lille_site).id
    (lille_site / "api/v1/satser.json").write_text('{"a": 1}', encoding="utf-8")
    assert foer != read_edition(lille_site).id


def test_a_municipality_is_its_pages_and_where_they_lead(bygget: Path) -> None:
    """What is kept of a municipality: all its pages, the pages they link to, and none of the others'."""
    edition = read_edition(bygget)
    sider = edition.kommuner["hvidovre"]
    egne = [sti.parent.relative_to(bygget).as_posix() + "/" for sti in (bygget / "hvidovre").rglob("index.html")]
    assert set(egne) <= set(sider)
    assert {"beregnere/merudgift/", "kilder/"} <= set(sider)
    assert [] == [side for side in sider if side.startswith(("frederikshavn", "hedensted"))]
    # Comparisons are of all municipalities, and grow with them.
    assert ["serviceniveau/kommuner/hvidovre/"] == [side for side in sider if side.startswith("serviceniveau/")]
    assert ["hvidovre.json"] == [sti.rpartition("/")[2] for sti in sider if "/satser-" in sti]


def test_the_size_told_is_the_size_kept(bygget: Path) -> None:
    """The size on the municipality's page is that of the files, each counted once."""
    told = json.loads((bygget / SIZES).read_text(encoding="utf-8"))["hedensted"]
    edition = read_edition(bygget)
    files = {*edition.kommuner["hedensted"], *edition.shell, *edition.calculators, *edition.extras} - {SIZES}
    assert [] == [each for each in files if "/pyodide-" in each or each.endswith(".whl")]
    assert sum(_size(bygget, edition, each) for each in files) == told["bytes"]
    assert sum(map(is_page, edition.kommuner["hedensted"])) == told["sider"]


def _size(site: Path, edition: Edition, address: str) -> int:
    file = site / address
    assert address in edition.files
    return (file / "index.html" if address == "" or address.endswith("/") else file).stat().st_size


def test_pages_can_live_in_a_subfolder(bygget: Path) -> None:
    """No address of a page begins at the host's root."""
    html = (bygget / "hvidovre/index.html").read_text(encoding="utf-8")
    assert [] == re.findall(r'(?:src|href)="/[^"]*"', html)
