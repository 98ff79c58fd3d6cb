"""A drawing as SVG text: attributes and CSS classes only, so a strict content policy allows it.

Colours come from the page: everything is drawn in currentColor, and a style sheet, light or dark, may colour
`sn-d-akse`, `sn-d-net`, `sn-d-kurve`, `sn-d-spring`, `sn-d-punkt`, `sn-d-lod` and `sn-d-tekst`.
"""

from collections.abc import Iterable
from decimal import Decimal

from calculators.results.diagram import Diagram
from calculators.show.drawing import Axes, Words, drawing
from calculators.show.tags import Html, empty, tag
from calculators.text.money import dansk_tal

# On a 320 pixel screen one unit is about 0.9 pixel, so letters of 15 units are 13 pixels high.
WIDTH = 360
HEIGHT = 320
TOP = 74
BOTTOM = 266
RIGHT = 338
LETTER = 15
LETTER_WIDTH = 8.0
_GAP = 10
_FRAME = {
    "class_": "sn-diagram",
    "viewBox": f"0 0 {WIDTH} {HEIGHT}",
    "role": "img",
    "xmlns": "http://www.w3.org/2000/svg",
}


def som_svg(diagram: Diagram) -> Html:
    """The drawing as one `<svg>` element with a title and a description."""
    axes = room(diagram.x_maerker, diagram.y_maerker)
    words = Words(f"sn-diagram-{diagram.id}", diagram.titel, f"{diagram.beskrivelse} {diagram.punkt_tekst}")
    return framed(
        words,
        (
            text(0, 16, "start", diagram.y_navn),
            text(RIGHT, HEIGHT - 8, "end", diagram.x_navn),
            *x_axis(axes),
            *y_axis(axes),
            *_curve(axes, diagram),
            *_point(axes, diagram),
        ),
    )


def framed(words: Words, parts: Iterable[str]) -> Html:
    """The parts in the frame that these drawings have in common."""
    return drawing(words, _FRAME, {"font_size": LETTER, "fill": "currentColor"}, parts)


def room(x_ticks: list[Decimal], y_ticks: list[Decimal]) -> Axes:
    """The axes, with room for their widest number on the left."""
    left = 14 + LETTER_WIDTH * max(len(dansk_tal(tick)) for tick in y_ticks)
    return Axes(left, RIGHT, TOP, BOTTOM, x_ticks, y_ticks, LETTER_WIDTH)


def text(x: float, y: float, anker: str, tekst: str, klasse: str = "sn-d-tekst") -> Html:
    """A word or a number."""
    return tag("text", tekst, class_=klasse, x=float(x), y=float(y), text_anchor=anker)


def line(klasse: str, ender: tuple[float, float, float, float], **looks: str) -> Html:
    """A straight line from the first two numbers to the last two."""
    x1, y1, x2, y2 = map(float, ender)
    return empty("line", class_=klasse, x1=x1, y1=y1, x2=x2, y2=y2, stroke="currentColor", **looks)


def x_axis(axes: Axes) -> list[Html]:
    """The line and its numbers."""
    dele = [line("sn-d-akse", (axes.left, BOTTOM, RIGHT, BOTTOM))]
    for number in axes.numbers(_GAP):
        dele.append(line("sn-d-akse", (number.at, BOTTOM, number.at, BOTTOM + 5)))
        if number.text is not None:
            # The last number ends at the edge of the picture and the others are centred on their ticks.
            sted, anker = (WIDTH, "end") if number.last else (number.at, "middle")
            dele.append(text(sted, BOTTOM + 21, anker, number.text))
    return dele


def y_axis(axes: Axes) -> list[Html]:
    """The line, the faint lines across and their numbers."""
    dele = [line("sn-d-akse", (axes.left, TOP, axes.left, BOTTOM))]
    for maerke in axes.y_ticks:
        y = axes.y(maerke)
        if maerke:
            dele.append(line("sn-d-net", (axes.left, y, RIGHT, y), stroke_opacity="0.25"))
        dele.append(text(axes.left - 7, y + 5, "end", dansk_tal(maerke)))
    return dele


def _curve(axes: Axes, diagram: Diagram) -> list[Html]:
    """The pieces, with thin dashed lines where what is given jumps."""
    dele = []
    forrige = None
    for stykke in diagram.stykker:
        x0, x1, y0, y1 = axes.x(stykke.x0), axes.x(stykke.x1), axes.y(stykke.y0), axes.y(stykke.y1)
        if forrige is not None and forrige != y0:
            dele.append(line("sn-d-spring", (x0, forrige, x0, y0), stroke_dasharray="2 3"))
        dele.append(line("sn-d-kurve", (x0, y0, x1, y1), stroke_width="3.5", stroke_linecap="round"))
        forrige = y1
    return dele


def _point(axes: Axes, diagram: Diagram) -> list[Html]:
    """The reader's point, with a plumb line from its label above the drawing, where no curve can cross it."""
    x, y = axes.x(diagram.punkt[0]), axes.y(diagram.punkt[1])
    halv = LETTER_WIDTH * len(diagram.punkt_tekst) / 2
    midte = min(max(x, halv), WIDTH - halv)
    return [
        line("sn-d-lod", (x, TOP - 20, x, BOTTOM), stroke_dasharray="5 4"),
        empty("circle", class_="sn-d-punkt", cx=x, cy=y, r="7", stroke="currentColor"),
        text(round(midte, 1), TOP - 27, "middle", diagram.punkt_tekst, "sn-d-tekst sn-d-punkt-tekst"),
    ]
