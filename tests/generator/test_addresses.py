"""The addresses of the site are written in one place, and every one of them is a page.

Held here: no string in the generator's Python but generator/addresses.py, and nothing in its templates, names a page
by its file or by the folder it is published in; every link of a template is put in by an expression, leads to a place
on the same page, or leaves the site. Not held: pages written by hand in docs/, the menu in mkdocs.yml, scripts in
docs/assets, and the files below assets/ and api/ that scripts and programs read.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from generator import addresses

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / "generator" / "addresses.py"
FOLDERS = sorted({page.split("/")[0] for page in addresses.fixed() if "/" in page})
OF_A_KOMMUNE = [addresses.folder(page).removeprefix("x/") for page in addresses.of_kommune("x")][1:]
# A page's file; a published address of ours from the root or from another page; a place on one of a municipality's.
WRITTEN = re.compile(
    rf"\w\.md\b|^\.md$|(?<![\w/-])(?:\.\./)*(?:{'|'.join(FOLDERS)})/|/(?:{'|'.join(OF_A_KOMMUNE)})(?:/|\.md)|/#"
)
NO_PAGE = (".j2", ".yaml")  # the names of templates and data files
LINK = re.compile(r'\bhref="([^"]*)|(?<!`)\]\(([^)]*)')
# To what is put in, to a place on the same page, out of the site, or to a file of scripts.
LEADS_ELSEWHERE = re.compile(r"\{\{|#|tel:|mailto:|https://|(?:\.\./)*assets/")


def strings(tree: ast.Module) -> Iterator[ast.Constant]:
    """Every text that the program uses, and none that only explains it."""
    explaining = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef))
        if node.body and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in explaining:
            yield node


def written_in_python(source: str) -> list[str]:
    """The addresses that a module writes itself."""
    texts = [str(text.value) for text in strings(ast.parse(source))]
    return [text for text in texts if WRITTEN.search(text) and not text.endswith(NO_PAGE)]


def written_in_template(source: str) -> list[str]:
    """The addresses that a template writes itself, in its text or in its expressions."""
    links = [html or markdown for html, markdown in LINK.findall(source)]
    inside = [
        text for put in re.findall(r"\{[{%].*?[%}]\}", source, re.DOTALL) for text in re.findall(r'"([^"]*)"', put)
    ]
    return [link for link in links if not LEADS_ELSEWHERE.match(link)] + [
        text for text in inside if WRITTEN.search(text) and not text.endswith(NO_PAGE)
    ]


def test_no_module_writes_an_address() -> None:
    """Only generator/addresses.py knows the names of pages and folders; all that others write is listed."""
    modules = sorted(set((ROOT / "generator").rglob("*.py")) - {HOME})
    found = {path.relative_to(ROOT).as_posix(): written_in_python(path.read_text("utf-8")) for path in modules}
    assert {} == {path: texts for path, texts in found.items() if texts}


def test_no_template_writes_an_address() -> None:
    """Templates are given every address; what one of them writes is listed."""
    templates = sorted((ROOT / "generator" / "templates").rglob("*.md.j2"))
    found = {path.relative_to(ROOT).as_posix(): written_in_template(path.read_text("utf-8")) for path in templates}
    assert {} == {path: texts for path, texts in found.items() if texts}


def test_an_address_in_a_module_is_found() -> None:
    """The forms that addresses have been written in are found; explanations, templates and scripts are left alone."""
    addresses_written = [
        'x = "kilder.md"',
        'x = f"beregnere/{navn}.md"',
        'x = f"{id}/pakker.md#{pakke}"',
        'x = f"{hos}/uoverensstemmelser/#{fund}"',
        'x = "../../kend-din-ret/klag/"',
        'x = sti.removesuffix(".md")',
    ]
    others = ['"""See docs/beslutninger/0001-yaml.md."""', 'x = "a/ydelse.md.j2"', 'x = "assets/slaa-op/a.js"']
    assert [] == [source for source in addresses_written if not written_in_python(source)]
    assert [] == [source for source in others if written_in_python(source)]


def test_an_address_in_a_template_is_found() -> None:
    """A link written in Markdown, in HTML or in an expression is found; one that is put in is left alone."""
    addresses_written = [
        "[Kilder](kilder.md)",
        '<a href="../klag/">',
        '[x]({{ link_to("slaa-op/vum.md") }})',
        "[x](../{{ id }}.md)",
    ]
    others = ["[Kilder]({{ link_to(site.KILDER) }})", '<a href="#kontakt">', "`[tekst](https://…)`"]
    assert [] == [source for source in addresses_written if not written_in_template(source)]
    assert [] == [source for source in others if written_in_template(source)]


def test_every_address_is_a_page(sider: dict[str, str]) -> None:
    """Each address that stands whatever the data hold is a page of the site, generated or written by hand."""
    by_hand = {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")}
    # One is made only where mkdocs.yml lets others show our pages (test_indlejring.py).
    assert {addresses.EMBEDDING} == set(addresses.fixed()) - set(sider) - by_hand


def test_seen_from_a_page() -> None:
    """HTML leads from the published address and Markdown from the file; both to the same page, or place on it."""
    expected = {
        ("index.md", "kilder.md"): ("./kilder/", "kilder.md"),
        ("kilder.md", "index.md"): ("../", "index.md"),
        ("slaa-op/index.md", "slaa-op/vum.md"): ("../slaa-op/vum/", "vum.md"),
        ("hvidovre/x.md", "kend-din-ret/klag.md"): ("../../kend-din-ret/klag/", "../kend-din-ret/klag.md"),
        ("slaa-op/vum.md", "slaa-op/vum.csv"): ("../../slaa-op/vum.csv", "vum.csv"),
    }
    assert expected == {pair: (addresses.href(*pair), addresses.link(*pair)) for pair in expected}
    assert "../kilder/#et-sted" == addresses.href("begreber.md", "kilder.md", "et-sted")
    assert "kilder.md#et-sted" == addresses.link("begreber.md", "kilder.md", "et-sted")
