"""A page that is kept is the one that would be made: only what has changed is made again."""

from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.structure.files import get_files
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page

from generator.site.kept_pages import KeptPages
from generator.site.mkdocs_pages import build
from generator.site.publication import place, without_node
from tests.generator.proeve import NABO
from tests.generator.projektkopi import aftryk, lav_lille_projekt, ret

KEPT = "node_modules/.cache/serviceniveau/laest/sider"
FIGURE = ("vaerdi: 8,", "vaerdi: 9,")


@pytest.fixture
def projekt(tmp_path: Path) -> Path:
    """The project with the made-up municipality, and a place of its own to keep things."""
    projekt = lav_lille_projekt(tmp_path / "projekt")
    (projekt / "node_modules").unlink()
    (projekt / "node_modules").mkdir()
    return projekt


def bygget(projekt: Path, name: str) -> dict[str, str]:
    """The site without what Node makes, file by file."""
    tokens = without_node.set(True), place.set(projekt / f"{name}-tekster")
    try:
        settings = load_config(str(projekt / "mkdocs.yml"), site_dir=str(projekt / name), strict=True)
        settings.plugins.on_startup(command="build", dirty=False)
        build(settings)
    finally:
        without_node.reset(tokens[0])
        place.reset(tokens[1])
    return aftryk(projekt / name)


def kept(projekt: Path) -> dict[str, int]:
    """When each page was kept."""
    return {fil.name: fil.stat().st_mtime_ns for fil in (projekt / KEPT).iterdir()}


@pytest.mark.slow
def test_only_what_has_changed_is_made_again(projekt: Path) -> None:
    """With one figure changed, most pages are those of the last build, and all are those of a build from nothing."""
    first, before = bygget(projekt, "en"), kept(projekt)
    assert first == bygget(projekt, "to")
    assert before == kept(projekt)
    ret(projekt / "standards" / NABO, *FIGURE)
    changed, after = bygget(projekt, "tre"), kept(projekt)
    again = [name for name, when in after.items() if before.get(name) != when]
    assert 0 < len(again) < len(before) / 2
    for page in (projekt / KEPT).iterdir():
        page.unlink()
    assert changed == bygget(projekt, "fire")
    assert changed != first


def little_site(projekt: Path, settings: str = "", title: str = "Side", text: str = "Tekst.") -> tuple[KeptPages, Page]:
    """What is kept of a site of one page written by hand, and the page."""
    (projekt / "docs").mkdir(parents=True, exist_ok=True)
    (projekt / "node_modules").mkdir(exist_ok=True)
    (projekt / "docs/index.md").write_text(text, encoding="utf-8")
    (projekt / "mkdocs.yml").write_text(
        f"site_name: Prøve\nplugins: []\nnav: [{{{title}: index.md}}]\n{settings}", encoding="utf-8"
    )
    config = load_config(str(projekt / "mkdocs.yml"), site_dir=str(projekt / "site"))
    files = get_files(config)
    nav = get_navigation(files, config)
    return KeptPages(config, nav, files), nav.pages[0]


def written(page: Page) -> None:
    """The page is in its place."""
    place = Path(page.file.abs_dest_path)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text("<p>Tekst.</p>", encoding="utf-8")


def test_a_page_comes_back_with_what_it_gave(tmp_path: Path) -> None:
    """Its HTML stands in its place, also in a site that was not there."""
    kept_pages, page = little_site(tmp_path)
    written(page)
    kept_pages.put(page, {"anker"})
    Path(page.file.abs_dest_path).unlink()
    assert little_site(tmp_path)[0].get(little_site(tmp_path)[1]) == {"anker"}
    assert Path(page.file.abs_dest_path).read_text(encoding="utf-8") == "<p>Tekst.</p>"


@pytest.mark.parametrize(
    "changed",
    [
        {"text": "En anden tekst."},
        {"title": "Et andet navn"},
        {"settings": "site_url: https://eksempel.invalid/\n"},
        {"settings": "extra: {generator: false}\n"},
        {"settings": "markdown_extensions: [tables, attr_list]\n"},
        {"settings": "theme: {name: mkdocs, custom_dir: skabeloner}\n"},
    ],
    ids=str,
)
def test_what_a_page_is_made_of_makes_it_again(tmp_path: Path, changed: dict[str, str]) -> None:
    """Another text, menu, setting, extension or template is another page."""
    (tmp_path / "skabeloner").mkdir()
    (tmp_path / "skabeloner/main.html").write_text("{{ page.content }}", encoding="utf-8")
    kept_pages, page = little_site(tmp_path)
    written(page)
    kept_pages.put(page, ())
    other, page = little_site(tmp_path, **changed)
    assert other.get(page) is None
    same, page = little_site(tmp_path)
    assert same.get(page) == ()


def test_another_file_to_link_to_makes_it_again(tmp_path: Path) -> None:
    """A link is written as the file it leads to lies."""
    kept_pages, page = little_site(tmp_path)
    written(page)
    kept_pages.put(page, ())
    (tmp_path / "docs/anden.md").write_text("En side mere.", encoding="utf-8")
    kept_pages, page = little_site(tmp_path)
    assert kept_pages.get(page) is None


@pytest.mark.parametrize("settings", ["markdown_extensions: [pymdownx.snippets]\n", "hooks: [krog.py]\n"])
def test_nothing_is_kept_where_others_have_a_hand(tmp_path: Path, settings: str) -> None:
    """An extension or a hook that we do not know may read what nobody can tell."""
    (tmp_path / "krog.py").write_text("", encoding="utf-8")
    for _ in range(2):
        kept_pages, page = little_site(tmp_path, settings)
        assert kept_pages.get(page) is None
        written(page)
        kept_pages.put(page, ())
    assert not (tmp_path / KEPT).exists()
