"""What developers are told of the house holds: every path that is named is there, and the page is not published."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "udvikling" / "README.md"
ROOMS = ("calculators/", "docs/", "generator/", "scripts/", "standards/", "tests/")
STEP = re.compile(r"^\d+\. \[`(?P<path>[^`]+)`\]\((?P<target>[^)]+)\)", re.MULTILINE)


def named(text: str) -> set[str]:
    """The paths of the house in backticks; one with a sign for something to be filled in is left out."""
    return {
        path for path in re.findall(r"`([^`\s]+)`", text) if path.startswith(ROOMS) and not re.search(r"[<*{]", path)
    }


@pytest.mark.parametrize("title", ["A figure's way", "An answer's way"])
def test_a_way_is_five_files(title: str) -> None:
    """Each way names five files that exist, by the path it writes and by the link behind it."""
    section = PAGE.read_text("utf-8").split(f"## {title}\n")[1].split("\n## ")[0]
    steps = [(ROOT / step["path"], PAGE.parent / step["target"]) for step in STEP.finditer(section)]
    assert 5 == len(steps)
    assert [] == [path for path, target in steps if not path.is_file() or path != target.resolve()]


@pytest.mark.parametrize("page", ["docs/udvikling/README.md", "CONTRIBUTING.md"])
def test_every_path_is_there(page: str) -> None:
    """A file or folder that is named exists; all that do not are listed."""
    paths = named((ROOT / page).read_text("utf-8"))
    assert len(paths) > 5
    assert [] == sorted(path for path in paths if not (ROOT / path).exists())


def test_links_of_the_page_lead_somewhere() -> None:
    """The page's links lead to files."""
    targets = re.findall(r"\]\(([^)#]+)\)", PAGE.read_text("utf-8"))
    assert [] == [target for target in targets if not (PAGE.parent / target).exists()]


def test_it_is_no_page_of_the_site(bygget: Path) -> None:
    """Neither builders nor readers meet it: it is no page of the built site."""
    assert not (bygget / "udvikling").exists()
    assert [] == [page for page in bygget.rglob("*.html") if "An answer's way" in page.read_text("utf-8")]
