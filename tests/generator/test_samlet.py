"""Scripts and styles: few files, with names that change with their content, and nothing of their sources beside."""

import json
import re
import shutil
from pathlib import Path

import pytest

from generator.site.build import BuildFailed, build_site
from generator.site.bundle import Samlefejl, bundle
from generator.site.policy import HASHED
from generator.site.tags import tags
from tests.generator.proeve import PROJEKT
from tests.generator.projektkopi import aftryk

PAGE = "<!doctype html><html><head><title>Prøve</title>%s</head><body>%s</body></html>"
CONFIG = '<script id="__config" type="application/json">{"base": "%s"}</script>'
SHEET = re.compile(r'<link [^>]*rel="stylesheet"[^>]*href="([^"]+)"[^>]*>')
SCRIPT = re.compile(r'<script [^>]*src="([^"]+)"[^>]*>')
FETCHED_BY_NAME = re.compile(r"""["'`](\.\.?/[\w./-]+\.js)["'`]""")
# Pagefind names its own files, and asks for them anew.
INDEX = "assets/soeg/indeks/"
LUNR = "assets/javascripts/lunr/"  # the theme's, which nobody fetches
OWN_SCRIPTS = 4  # at most in a page: the head's, every page's, and two of its own
ALL_SCRIPTS = 14  # with the theme's, and what ours share


def _sider(site: Path) -> dict[str, str]:
    return {fil.relative_to(site).as_posix(): fil.read_text(encoding="utf-8") for fil in site.rglob("*.html")}


def _filer(site: Path, *endelser: str) -> list[str]:
    alle = sorted(fil.relative_to(site).as_posix() for fil in (site / "assets").rglob("*"))
    return [fil for fil in alle if fil.endswith(endelser) and not fil.startswith((INDEX, LUNR))]


def _skriv(site: Path, filer: dict[str, str]) -> Path:
    for sti, indhold in filer.items():
        (site / sti).parent.mkdir(parents=True, exist_ok=True)
        (site / sti).write_text(indhold, encoding="utf-8")
    return site


def _saml(site: Path, filer: dict[str, str]) -> dict[str, str]:
    """The pages of a small site after bundling, not shortened."""
    sider = _sider(_skriv(site, filer))
    made = bundle(PROJEKT, site, [tags(side, html) for side, html in sider.items()], minify=False)
    return {side: made.put_into(side, html) for side, html in sider.items()}


def test_one_style_sheet_and_few_scripts(bygget: Path) -> None:
    """Every page fetches one style sheet, and no more scripts than a reader's browser fetches at once."""
    for sti, html in _sider(bygget).items():
        # The page for addresses that are not there names each file once for every depth that it may be shown at.
        scripts = {each.lstrip("./") for each in SCRIPT.findall(html)}
        own = {each for each in scripts if "/javascripts/" not in each}
        assert 1 == len({each.rpartition("/")[2] for each in SHEET.findall(html)}), sti
        assert OWN_SCRIPTS >= len(own), (sti, own)
        assert ALL_SCRIPTS >= len(scripts) + html.count('rel="modulepreload"'), sti


def test_a_calculator_page_starts_the_worker_first(bygget: Path) -> None:
    """Before anything else is fetched, and after the policy, stands a script that the browser runs at once."""
    for side in ("beregnere/merudgift/index.html", "mange/index.html"):
        head = (bygget / side).read_text(encoding="utf-8").partition("</head>")[0]
        first = re.findall(r'<[^>]*\b(?:src|href)="[^"]+"[^>]*>', head)[0]
        assert re.fullmatch(r'<script src="[./]+/assets/beregner/early-\w{8}\.js">', first), first
        assert head.index("Content-Security-Policy") < head.index(first)


def test_the_theme_waits_until_the_page_is_read(bygget: Path) -> None:
    """The theme's program holds up no script of ours."""
    for sti, html in _sider(bygget).items():
        assert 1 == len(
            re.findall(r'<link rel="preload" as="script" href="[^"]*/bundle\.\w+\.min\.js" data-tema>', html)
        ), sti


def test_every_name_changes_with_its_content(bygget: Path) -> None:
    """Servers may have every script and style sheet kept for a year."""
    assert [] == [fil for fil in _filer(bygget, ".js", ".css") if not re.search(HASHED, f"/{fil}")]


def test_no_source_is_published(bygget: Path) -> None:
    """Neither our scripts and sheets as they are written, nor the theme's, nor maps to them."""
    docs = PROJEKT / "docs"
    sources = [fil.relative_to(docs).as_posix() for ending in ("js", "css") for fil in docs.rglob(f"*.{ending}")]
    assert [] == [each for each in sources if (bygget / each).exists()]
    assert [] == _filer(bygget, ".css.map")
    assert 1 == len(_filer(bygget, ".css"))


def test_what_a_bundle_names_is_there(bygget: Path) -> None:
    """Scripts, parts and workers that a bundle fetches by name lie where it looks."""
    named = 0
    for fil in _filer(bygget, ".js"):
        for address in FETCHED_BY_NAME.findall((bygget / fil).read_text(encoding="utf-8")):
            assert (bygget / fil).parent.joinpath(address).is_file(), (fil, address)
            named += 1
    assert named > len(_filer(bygget, ".js")) / 2


@pytest.mark.parametrize("words", ["sw.js: intet svar", "ordliste.json", "delete self.serviceniveauWorker"])
def test_what_has_a_state_is_there_once(bygget: Path, words: str) -> None:
    """A module that several scripts use is in one file, so that they share what it remembers."""
    assert 1 == sum(words in (bygget / fil).read_text(encoding="utf-8") for fil in _filer(bygget, ".js"))


def test_a_shared_module_is_shared(tmp_path: Path) -> None:
    """Two scripts of a page get the module that both import from one file, which the page names ahead."""
    sider = _saml(
        tmp_path,
        {
            "a/index.html": PAGE % (CONFIG % "..", '<script type="module" src="../assets/x/en.js"></script>'),
            "b/index.html": PAGE % (CONFIG % "..", '<script type="module" async src="../assets/x/to.js"></script>'),
            "assets/x/en.js": 'import { state } from "./fael.js"; state.push(1);',
            "assets/x/to.js": 'import { state } from "./fael.js"; state.push(2);',
            "assets/x/fael.js": 'export const state = ["kun her"];',
        },
    )
    (shared,) = (fil for fil in _filer(tmp_path, ".js") if "kun her" in (tmp_path / fil).read_text(encoding="utf-8"))
    assert shared.startswith("assets/delt/")
    for sti in ("a/index.html", "b/index.html"):
        assert f'<link rel="modulepreload" href="../{shared}">' in sider[sti]
    assert re.search(r'<script type="module" async src="\.\./assets/x/to-\w{8}\.js">', sider["b/index.html"])
    assert 3 == len(_filer(tmp_path, ".js"))


def test_workers_and_json(tmp_path: Path) -> None:
    """A worker named in a script or in the head's script is a bundle too; JSON that is imported is inside it."""
    body = (
        '<script data-foerst src="/assets/x/tidlig.js"></script><script type="module" src="/assets/x/en.js"></script>'
    )
    sider = _saml(
        tmp_path,
        {
            "404.html": PAGE % (CONFIG % "/", body),
            "assets/x/en.js": 'import "../y/to.js";',
            "assets/y/to.js": 'new Worker(new URL("arbejder.js", import.meta.url), { type: "module" });',
            "assets/x/tidlig.js": 'new Worker(new URL("../y/arbejder.js", document.currentScript.src));',
            "assets/y/arbejder.js": 'import told from "./told.json" with { type: "json" }; postMessage(told.navn);',
            "assets/y/told.json": json.dumps({"navn": "indeni"}),
        },
    )
    (worker,) = (tmp_path / "assets/y").glob("arbejder-*.js")
    assert "indeni" in worker.read_text(encoding="utf-8")
    assert (tmp_path / "assets/y/told.json").is_file()
    scripts = [address.lstrip("/") for address in SCRIPT.findall(sider["404.html"])]
    assert "/assets/x/tidlig-" in sider["404.html"].partition("<title>")[0]
    for script in scripts:
        assert f'new URL("../y/{worker.name}"' in (tmp_path / script).read_text(encoding="utf-8")


def test_styles_keep_their_order_media_and_pictures(tmp_path: Path) -> None:
    """Sheets of every page become one in their order; media and pictures hold, and another page's own sheet stays."""
    common = '<link rel="stylesheet" href="%(r)sassets/a/en.css"><link rel="stylesheet" href="%(r)sassets/b.css" media="print">'
    own = '<link rel="stylesheet" href="../assets/a/egen.css">'
    sider = _saml(
        tmp_path,
        {
            "index.html": PAGE % (common % {"r": ""} + CONFIG % ".", ""),
            "en/index.html": PAGE % (common % {"r": "../"} + own + CONFIG % "..", ""),
            "assets/a/en.css": "p { color: red; background: url(billede.svg#x) }",
            "assets/a/billede.svg": "<svg/>",
            "assets/a/egen.css": "b { color: green }",
            "assets/b.css": "p { color: blue } i { background: url(\"data:image/svg+xml;utf8,<svg fill='%23fff'/>\") }",
        },
    )
    (sheet,) = (tmp_path / "assets/delt").glob("site-*.css")
    css = re.sub(r"\s+", "", sheet.read_text(encoding="utf-8"))
    assert 0 <= css.index("color:red") < css.index("@mediaprint{") < css.index("color:blue")
    assert "url(../a/billede.svg#x)" in css
    assert "<svgfill='%23fff'/>" in css
    assert [f"../assets/delt/{sheet.name}", "../assets/a/egen.css"] == SHEET.findall(sider["en/index.html"])
    assert ["assets/a/egen.css", f"assets/delt/{sheet.name}"] == _filer(tmp_path, ".css")


def test_a_script_that_cannot_be_read(tmp_path: Path) -> None:
    """The message names file, line and column."""
    filer = {
        "index.html": PAGE % ("", '<script type="module" src="assets/x/en.js"></script>'),
        "assets/x/en.js": "const a = 1;\nconst = 2;\n",
    }
    with pytest.raises(Samlefejl, match=r"assets/x/en\.js:2:7: "):
        _saml(tmp_path, filer)


def test_a_broken_script_leaves_the_old_site(lille_projekt: Path, gammelt: Path) -> None:
    """A build with a script that cannot be read stops, and the last site stays byte for byte."""
    (lille_projekt / "docs").unlink()
    shutil.copytree(PROJEKT / "docs", lille_projekt / "docs")
    (lille_projekt / "docs/assets/calculator/form.js").write_text("export class {\n", encoding="utf-8")
    foer = aftryk(gammelt)
    with pytest.raises(BuildFailed, match=r"assets/calculator/form\.js:1:"):
        build_site(lille_projekt / "mkdocs.yml", gammelt)
    assert foer == aftryk(gammelt)
