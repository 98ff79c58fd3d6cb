"""What the page “Regn på en hel befolkning” shows is what happens."""

import doctest
import re
from pathlib import Path

import pytest

from generator.export.view import View
from generator.model.catalogue import Catalogue

PAGE = Path(__file__).resolve().parents[2] / "docs" / "om" / "befolkninger.md"


def test_the_examples_of_the_page_run(catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each line as it stands, one after the other, with the figures of the site in the folder."""
    monkeypatch.chdir(tmp_path)
    Path("satser.json").write_text(View.of(catalogue).exported_text(), encoding="utf-8")
    examples = doctest.DocTestParser().get_doctest(PAGE.read_text("utf-8"), {}, "befolkninger.md", str(PAGE), 0)
    said: list[str] = []
    found = doctest.DocTestRunner().run(examples, out=said.append)
    assert not found.failed, "".join(said)
    assert found.attempted > 10


def test_the_names_that_the_page_imports_are_there() -> None:
    """Also those of the examples that need other machines."""
    lines = re.findall(r"^ +(?:>>> )?from (calculators\S+) import (.+)$", PAGE.read_text("utf-8"), re.MULTILINE)
    for module, names in lines:
        found = __import__(module, fromlist=["*"])
        assert all(hasattr(found, name.strip()) for name in names.split(",")), (module, names)
    assert len(lines) > 3
