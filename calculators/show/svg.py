"""A drawing as SVG text: attributes and CSS classes only, so a strict content policy allows it.

Colours come from the page: everything is drawn in currentColor, and a style sheet, light or dark, may colour
`sn-d-akse`, `sn-d-net`, `sn-d-kurve`, `sn-d-spring`, `sn-d-punkt`, `sn-d-lod` and `sn-d-tekst`.
"""

from dataclasses import dataclass
from decimal import Decimal
from html import escape

from calculators.results.diagram import Diagram
from calculators.text.money import dansk_tal

# On a 320 pixel screen one unit is about 0.9 pixel, so letters of 15 units are 13 pixels high.
WIDTH = 360
HEIGHT = 320
TOP = 74
BOTTOM = 266
RIGHT = 338
LETTER = 15
LETTER_WIDTH = 8.0


@dataclass(frozen=True)
class Scale:
    """From the units of the drawing to those of the picture."""

    left: float
    x_end: Decimal
    y_end: Decimal

    def x(self, vaerdi: Decimal) -> float:
        """Across."""
        return round(self.left + (RIGHT - self.left) * float(vaerdi / self.x_end), 1)

    def y(self, vaerdi: Decimal) -> float:
        """Down."""
        return round(BOTTOM - (BOTTOM - TOP) * float(vaerdi / self.y_end), 1)


def som_svg(diagram: Diagram) -> str:
    """The drawing as one `<svg>` element with a title and a description."""
    x_maerker, y_maerker = diagram.x_maerker, diagram.y_maerker
    left = 14 + max(bredde(dansk_tal(maerke)) for maerke in y_maerker)
    skala = Scale(left, x_maerker[-1], y_maerker[-1])
    navn = f"sn-diagram-{escape(diagram.id)}"
    aabning = (
        f'<svg class="sn-diagram" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'xmlns="http://www.w3.org/2000/svg" aria-labelledby="{navn}-titel {navn}-tekst" '
        f'font-size="{LETTER}" fill="currentColor">'
    )
    dele = [
        aabning,
        f'<title id="{navn}-titel">{escape(diagram.titel)}</title>',
        f'<desc id="{navn}-tekst">{escape(f"{diagram.beskrivelse} {diagram.punkt_tekst}")}</desc>',
        text(0, 16, "start", diagram.y_navn),
        text(RIGHT, HEIGHT - 8, "end", diagram.x_navn),
        *x_axis(skala, x_maerker),
        *y_axis(skala, y_maerker),
        *_curve(skala, diagram),
        *_point(skala, diagram),
        "</svg>",
    ]
    return "\n".join(dele)


def bredde(tekst: str) -> float:
    """About how wide a text is in the drawing."""
    return LETTER_WIDTH * len(tekst)


def text(x: float, y: float, anker: str, tekst: str, klasse: str = "sn-d-tekst") -> str:
    """A word or a number, escaped."""
    return f'<text class="{klasse}" x="{x:g}" y="{y:g}" text-anchor="{anker}">{escape(tekst)}</text>'


def line(klasse: str, ender: tuple[float, float, float, float], ekstra: str = "") -> str:
    """A straight line from the first two numbers to the last two."""
    x1, y1, x2, y2 = ender
    sted = f'x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}"'
    return f'<line class="{klasse}" {sted} stroke="currentColor"{ekstra}/>'


def x_axis(skala: Scale, maerker: list[Decimal]) -> list[str]:
    """The line and its numbers; numbers too wide to stand side by side are left out, never the last."""
    plads = (RIGHT - skala.left) / (len(maerker) - 1)
    hver = 1 + int((LETTER_WIDTH * len(dansk_tal(maerker[-1])) + 10) / plads)
    dele = [line("sn-d-akse", (skala.left, BOTTOM, RIGHT, BOTTOM))]
    for nummer, maerke in enumerate(maerker):
        x = skala.x(maerke)
        dele.append(line("sn-d-akse", (x, BOTTOM, x, BOTTOM + 5)))
        if (len(maerker) - 1 - nummer) % hver == 0:
            # The last number ends at the edge of the picture and the others are centred on their ticks.
            sidst = nummer == len(maerker) - 1
            dele.append(text(WIDTH if sidst else x, BOTTOM + 21, "end" if sidst else "middle", dansk_tal(maerke)))
    return dele


def y_axis(skala: Scale, maerker: list[Decimal]) -> list[str]:
    """The line, the faint lines across and their numbers."""
    dele = [line("sn-d-akse", (skala.left, TOP, skala.left, BOTTOM))]
    for maerke in maerker:
        y = skala.y(maerke)
        if maerke:
            dele.append(line("sn-d-net", (skala.left, y, RIGHT, y), ' stroke-opacity="0.25"'))
        dele.append(text(skala.left - 7, y + 5, "end", dansk_tal(maerke)))
    return dele


def _curve(skala: Scale, diagram: Diagram) -> list[str]:
    """The pieces, with thin dashed lines where what is given jumps."""
    dele = []
    forrige = None
    for stykke in diagram.stykker:
        x0, x1, y0, y1 = skala.x(stykke.x0), skala.x(stykke.x1), skala.y(stykke.y0), skala.y(stykke.y1)
        if forrige is not None and forrige != y0:
            dele.append(line("sn-d-spring", (x0, forrige, x0, y0), ' stroke-dasharray="2 3"'))
        dele.append(line("sn-d-kurve", (x0, y0, x1, y1), ' stroke-width="3.5" stroke-linecap="round"'))
        forrige = y1
    return dele


def _point(skala: Scale, diagram: Diagram) -> list[str]:
    """The reader's point, with a plumb line from its label above the drawing, where no curve can cross it."""
    x, y = skala.x(diagram.punkt[0]), skala.y(diagram.punkt[1])
    halv = LETTER_WIDTH * len(diagram.punkt_tekst) / 2
    midte = min(max(x, halv), WIDTH - halv)
    return [
        line("sn-d-lod", (x, TOP - 20, x, BOTTOM), ' stroke-dasharray="5 4"'),
        f'<circle class="sn-d-punkt" cx="{x:g}" cy="{y:g}" r="7" stroke="currentColor"/>',
        text(round(midte, 1), TOP - 27, "middle", diagram.punkt_tekst, "sn-d-tekst sn-d-punkt-tekst"),
    ]
