"""The pages written to disk build without our plugin, and say the same there as on the site."""

import json
import shutil
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path

import pytest

from generator.site.anywhere import NOT_FOUND
from generator.site.build import BuildFailed
from generator.site.finish import finish
from generator.site.mappe import skriv_mappe
from tests.generator.html_sider import Side, doede_links, laes_site
from tests.generator.lille_bygget import LilleBygget, on_the_day
from tests.generator.proeve import PROJEKT
from tests.shared import once
from tests.udsnit import GRUNDIG

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def bygget_i(request: pytest.FixtureRequest) -> tuple[Path, Path]:
    """A project and its site as MkDocs builds it.

    The made-up municipality has pages of every kind; `make grundig` takes the real site.
    """
    if GRUNDIG:
        return PROJEKT, request.getfixturevalue("bygget")
    lille: LilleBygget = request.getfixturevalue("lille_bygget")
    return lille.projekt, lille.site


@pytest.fixture(scope="module")
def mkdocs(bygget_i: tuple[Path, Path]) -> Path:
    """The pages as MkDocs builds them."""
    return bygget_i[1]


@pytest.fixture(scope="module")
def mappe(bygget_i: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The same pages as files, with what Zensical made of them in `site/`, by the first of the processes that asks."""
    zensical = shutil.which("zensical", path=str(Path(sys.executable).parent))
    if zensical is None:
        pytest.skip("Zensical er ikke installeret")
    projekt, _ = bygget_i

    def make(ud: Path) -> None:
        with nullcontext() if GRUNDIG else on_the_day():
            skriv_mappe(projekt / "mkdocs.yml", ud / "sider")
        subprocess.run([zensical, "build", "--strict"], cwd=ud / "sider", check=True, capture_output=True)

    return once(tmp_path_factory, worker_id, "zensical", make) / "sider"


@pytest.fixture(scope="module")
def zensical(mappe: Path) -> dict[str, Side]:
    """The pages as Zensical builds them."""
    return laes_site(mappe / "site")


def test_same_pages(zensical: dict[str, Side], mkdocs: Path) -> None:
    """Both builders make the same pages at the same addresses."""
    assert set(laes_site(mkdocs)) == set(zensical)


def test_same_words(zensical: dict[str, Side], mkdocs: Path) -> None:
    """The main content of each page has the same words in the same order.

    The page for a wrong address is not one of ours there: it belongs to the theme's own templates.
    """
    sider = {sti: side for sti, side in laes_site(mkdocs).items() if sti != "404.html"}
    assert [] == [sti for sti, side in sider.items() if side.tekst != zensical[sti].tekst]


def test_same_anchors(zensical: dict[str, Side], mkdocs: Path) -> None:
    """Every place of the content that can be linked to has the same name in both."""
    assert [] == [
        (sti, mangler)
        for sti, side in laes_site(mkdocs).items()
        if (mangler := side.indholdsids - zensical[sti].indholdsids)
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


def test_same_data_and_runtime(mappe: Path, mkdocs: Path) -> None:
    """The open data, the browser's Python and its rates are the same files."""
    python = [
        mappe.relative_to(mkdocs).as_posix() for mappe in (mkdocs / "assets/beregner").iterdir() if mappe.is_dir()
    ]
    kommuner = json.loads((mkdocs / "api/v1/kommuner.json").read_text(encoding="utf-8"))["kommuner"]
    # The interpreter, the rules, the law's rates, Pyodide; and each municipality's rates.
    assert 4 + len(kommuner) == len(python)
    for undermappe in ("api/v1", *python):
        egne = {fil.name: fil.read_bytes() for fil in (mkdocs / undermappe).rglob("*") if fil.is_file()}
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
