"""Elements are written in one place, and whatever is no markup already is escaped there."""

import re
from decimal import Decimal
from pathlib import Path

import pytest

from calculators.show.drawing import Axes
from calculators.show.tags import Html, block, empty, html, joined, tag

ROD = Path(__file__).resolve().parents[2]
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
    """No other module of the calculators, of the drawings or of the prose escapes HTML, or writes a tag as text."""
    written = re.compile(r"\bhtml import .*escape|[\"']</?[a-z][a-z0-9]*[ >]")
    filer = (fil for rum in ("calculators", "generator/graf", "generator/prose") for fil in (ROD / rum).rglob("*.py"))
    fundne = [fil.relative_to(ROD).as_posix() for fil in filer if written.search(fil.read_text("utf-8"))]
    # footnotes.py finds the marks that have been written, and writes none.
    assert ["calculators/show/tags.py", "generator/prose/footnotes.py"] == fundne


def test_axes_are_placed_in_one_place() -> None:
    """Every drawing takes from one core where a tick stands, and which of the numbers there is room for."""
    x_ticks = [Decimal(x) for x in (0, 10_000, 20_000, 30_000)]
    axes = Axes(40, 240, 10, 110, x_ticks, [Decimal(y) for y in (0, 5, 10)], 8.0)
    assert (40, 140, 240) == tuple(axes.x(Decimal(x)) for x in (0, 15_000, 30_000))
    assert (110, 60, 10) == tuple(axes.y(Decimal(y)) for y in (0, 5, 10))
    assert [(40, None), (106.7, "10.000"), (173.3, None), (240, "30.000")] == [(n.at, n.text) for n in axes.numbers(20)]
    assert ["0", "10.000", "20.000", "30.000"] == [n.text for n in axes.numbers(10)]
    assert [False, False, False, True] == [n.last for n in axes.numbers(10)]
