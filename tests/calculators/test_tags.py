"""Elements are written in one place, and whatever is no markup already is escaped there."""

import re
from pathlib import Path

import pytest

from calculators.show.tags import Html, block, empty, html, joined, tag

ROD = Path(__file__).resolve().parents[2] / "calculators"
ATTACK = "<script>\"'&"
ESCAPED = "&lt;script&gt;&quot;&#x27;&amp;"


@pytest.mark.parametrize(
    ("ventet", "givet"),
    [
        (ESCAPED, html(ATTACK)),
        (f"<p>{ESCAPED}</p>", tag("p", ATTACK)),
        (f'<a href="{ESCAPED}">x</a>', tag("a", "x", href=ATTACK)),
        (f"<ul>,<li>{ESCAPED}</li>,</ul>", joined(block("ul", [tag("li", ATTACK)]), ",")),
        (f"{ESCAPED}, <b>b</b>", joined([ATTACK, tag("b", "b")], ", ")),
    ],
)
def test_text_is_escaped_once(ventet: str, givet: str) -> None:
    """Text in an element, an attribute or a list is escaped; an element within an element is not, again."""
    assert ventet == givet


def test_attributes() -> None:
    """They stand in the order given, with the names and numbers of SVG; what is None is left out."""
    givet = empty("line", class_="a", x1=7.5, y1=0.0, stroke_width="2", d=None)
    assert '<line class="a" x1="7.5" y1="0" stroke-width="2"/>' == givet


def test_put_together_otherwise_it_is_text_again() -> None:
    """Text glued to markup by hand is no markup: forgetting to say so shows on the page and opens no hole."""
    assert isinstance(tag("b", "b"), Html)
    assert "<p>&lt;b&gt;b&lt;/b&gt;&lt;</p>" == tag("p", tag("b", "b") + "<")


def test_escaped_in_one_place() -> None:
    """No other module of the calculators escapes HTML, or writes an element as text."""
    written = re.compile(r"\bhtml import .*escape|[\"']</?[a-z][a-z0-9]*[ >]")
    assert ["show/tags.py"] == [
        fil.relative_to(ROD).as_posix() for fil in sorted(ROD.rglob("*.py")) if written.search(fil.read_text("utf-8"))
    ]
