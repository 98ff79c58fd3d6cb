"""The menu of a page: of a few municipalities all of them, of many its own."""

from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment
from mkdocs.config.base import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation, Section, get_navigation
from mkdocs.structure.pages import Page

from generator.site.menu_near import MOST, near
from generator.site.tight import tighten

OWN = [f"by-{nr}/index.md" for nr in range(MOST + 1)]
STATES = [f"status/by-{nr}.md" for nr in range(MOST + 1)]


@pytest.fixture
def config(tmp_path: Path) -> MkDocsConfig:
    """Settings of a site without pages of its own."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: Prøve\n", encoding="utf-8")
    return load_config(str(tmp_path / "mkdocs.yml"))


def navigation(config: MkDocsConfig, kommuner: int, active: str) -> Navigation:
    """A menu of two doors with so many municipalities behind each, as it is while a page is written."""
    own = [{f"By {nr}": [path, f"by-{nr}/hjaelp.md"]} for nr, path in enumerate(OWN[:kommuner])]
    states = [{f"By {nr}": path} for nr, path in enumerate(STATES[:kommuner])]
    config.nav = [
        {"Forside": "index.md"},
        {"Borger": ["borger.md", {"Kommuner": [{"Alle kommuner": "kommuner.md"}, *own]}]},
        {"Politiker": ["politiker.md", {"Status": states}]},
    ]
    helps = [f"by-{nr}/hjaelp.md" for nr in range(kommuner)]
    paths = ["index.md", "borger.md", "kommuner.md", "politiker.md", *OWN[:kommuner], *STATES[:kommuner], *helps]
    files = Files([File(path, config.docs_dir, config.site_dir, True) for path in paths])
    nav = get_navigation(files, config)
    page = next(page for page in nav.pages if page.file.src_uri == active)
    page.active = True
    return nav


def folds(nav: Navigation) -> dict[str, list[str]]:
    """What stands below each fold of the menu, by the names of both."""

    def below(section: Section) -> dict[str, list[str]]:
        made = {str(section.title): [_name(child) for child in section.children]}
        for child in section.children:
            made |= below(child) if isinstance(child, Section) else {}
        return made

    return {name: names for item in nav.items if isinstance(item, Section) for name, names in below(item).items()}


def _name(item: object) -> str:
    if isinstance(item, Page):
        return item.file.src_uri
    assert isinstance(item, Section)
    return str(item.title)


def test_few_municipalities_are_all_there(config: MkDocsConfig) -> None:
    """As many as can be seen at once."""
    nav = navigation(config, MOST, "by-3/hjaelp.md")
    assert near(nav, {*OWN, *STATES}) is nav


def test_of_many_the_menu_has_the_one_of_the_page(config: MkDocsConfig) -> None:
    """The municipality whose page it is has its pages there, and one step leads to all of them."""
    nav = navigation(config, MOST + 1, "by-3/hjaelp.md")
    before = folds(nav)
    made = folds(near(nav, {*OWN, *STATES}))
    assert made["Kommuner"] == ["kommuner.md", "By 3"]
    assert made["By 3"] == ["by-3/index.md", "by-3/hjaelp.md"]
    assert "Status" not in made
    assert made["Politiker"] == ["politiker.md"]
    assert folds(nav) == before


def test_each_door_has_its_own_page_of_the_municipality(config: MkDocsConfig) -> None:
    """How a municipality stands is behind the door of those who decide."""
    made = folds(near(navigation(config, MOST + 1, "status/by-5.md"), {*OWN, *STATES}))
    assert (made["Status"], made["Kommuner"]) == (["status/by-5.md"], ["kommuner.md"])


def test_a_page_of_no_municipality_leads_to_all(config: MkDocsConfig) -> None:
    """Nobody's municipality is chosen for the reader."""
    made = folds(near(navigation(config, MOST + 1, "borger.md"), {*OWN, *STATES}))
    assert made["Kommuner"] == ["kommuner.md"]
    assert made["Borger"] == ["borger.md", "Kommuner"]


def test_templates_are_written_without_indentation() -> None:
    """Words keep a space between them, and what is put in keeps its own lines."""
    templates = {
        "side": "<ul>\n  {% for navn in navne %}\n    <li>\n      {{ navn }}\n    </li>\n  {% endfor %}\n</ul>\n"
    }
    env = tighten(Environment(loader=DictLoader(templates), autoescape=True))
    made = env.get_template("side").render(navne=["en\n  to", "tre"])
    assert made == "<ul>\n<li>\nen\n  to\n</li>\n<li>\ntre\n</li>\n</ul>"
