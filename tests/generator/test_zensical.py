"""The pages written to disk build without our plugin, and say the same there as on the site."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.laas import laas
from generator.site.anywhere import NOT_FOUND
from generator.site.build import BuildFailed, build_site
from generator.site.finish import finish
from generator.site.mappe import skriv_mappe
from tests.generator.html_sider import Side, doede_links, laes_site
from tests.generator.proeve import PROJEKT
from tests.generator.projektkopi import lav_lille_projekt
from tests.udsnit import GRUNDIG

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def begge(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The pages as files, built with Zensical, and the site beside them, by the first of the processes that asks.

    The made-up municipality has pages of every kind; `make grundig` builds the real site.
    """
    zensical = shutil.which("zensical", path=str(Path(sys.executable).parent))
    if zensical is None:
        pytest.skip("Zensical er ikke installeret")
    own = tmp_path_factory.getbasetemp()
    ud = (own if worker_id == "master" else own.parent) / "zensical"
    with laas(own.parent / "zensical.laas", vent=True):
        if not (ud / "mkdocs").is_dir():
            projekt = PROJEKT if GRUNDIG else lav_lille_projekt(ud / "projekt")
            skriv_mappe(projekt / "mkdocs.yml", ud / "sider")
            subprocess.run([zensical, "build", "--strict"], cwd=ud / "sider", check=True, capture_output=True)
            build_site(projekt / "mkdocs.yml", ud / "mkdocs")
    return ud


@pytest.fixture(scope="module")
def mappe(begge: Path) -> Path:
    """The pages as files, with what Zensical made of them in `site/`."""
    return begge / "sider"


@pytest.fixture(scope="module")
def bygget(begge: Path) -> Path:
    """The same pages as MkDocs builds them."""
    return begge / "mkdocs"


@pytest.fixture(scope="module")
def zensical(mappe: Path) -> dict[str, Side]:
    """The pages as Zensical builds them."""
    return laes_site(mappe / "site")


def test_same_pages(zensical: dict[str, Side], bygget: Path) -> None:
    """Both builders make the same pages at the same addresses."""
    assert set(laes_site(bygget)) == set(zensical)


def test_same_words(zensical: dict[str, Side], bygget: Path) -> None:
    """The main content of each page has the same words in the same order.

    The page for a wrong address is not one of ours there: it belongs to the theme's own templates.
    """
    mkdocs = {sti: side for sti, side in laes_site(bygget).items() if sti != "404.html"}
    assert [] == [sti for sti, side in mkdocs.items() if side.tekst != zensical[sti].tekst]


def test_same_anchors(zensical: dict[str, Side], bygget: Path) -> None:
    """Every place of the content that can be linked to has the same name in both."""
    mkdocs = laes_site(bygget)
    assert [] == [
        (sti, mangler) for sti, side in mkdocs.items() if (mangler := side.indholdsids - zensical[sti].indholdsids)
    ]


def test_no_dead_links(mappe: Path) -> None:
    """Links, scripts and styles lead somewhere in Zensical's build as well."""
    assert [] == doede_links(mappe / "site")


def test_it_can_be_finished(mappe: Path, tmp_path: Path) -> None:
    """The last step gives Zensical's pages one style sheet as well, and every address still leads somewhere."""
    site = shutil.copytree(mappe / "site", tmp_path / "site")
    finish(PROJEKT, site)
    sider = [side.read_text(encoding="utf-8") for side in site.rglob("*.html") if side.name != NOT_FOUND]
    assert {1} == {side.count('rel="stylesheet"') for side in sider}
    # The page for addresses that are not there is shown at any depth, and names its files at each.
    assert [] == [link for link in doede_links(site) if not link.startswith(f"{NOT_FOUND}: ../")]


def test_same_data_and_runtime(mappe: Path, bygget: Path) -> None:
    """The open data, the browser's Python and its rates are the same files."""
    python = [
        mappe.relative_to(bygget).as_posix() for mappe in (bygget / "assets/beregner").iterdir() if mappe.is_dir()
    ]
    assert 4 == len(python)
    for undermappe in ("api/v1", *python):
        egne = {fil.name: fil.read_bytes() for fil in (bygget / undermappe).rglob("*") if fil.is_file()}
        andres = {fil.name: fil.read_bytes() for fil in (mappe / "site" / undermappe).rglob("*") if fil.is_file()}
        assert egne == andres


def test_pages_for_developers_are_left_out(mappe: Path) -> None:
    """What mkdocs.yml keeps off the site is not written to the folder either."""
    assert not (mappe / "docs" / "beslutninger").exists()
    assert "exclude_docs" not in (mappe / "mkdocs.yml").read_text(encoding="utf-8")


def test_only_an_empty_folder_is_written_to(tmp_path: Path) -> None:
    """A folder with something in it is refused and left alone."""
    (tmp_path / "vigtig.md").write_text("x", encoding="utf-8")
    with pytest.raises(BuildFailed, match="er ikke tom"):
        skriv_mappe(PROJEKT / "mkdocs.yml", tmp_path)
    assert ["vigtig.md"] == [fil.name for fil in tmp_path.iterdir()]
