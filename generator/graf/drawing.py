"""One drawing as SVG text that a strict content policy allows: attributes and classes only.

Every element carries its colours as presentation attributes, so the file stands alone when it is downloaded.
In a page the style sheet overrides them by class, so the same text follows light and dark.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from types import MappingProxyType

# On a 320 pixel screen one unit is about 0.9 pixel, so letters of 14 units are 12 pixels high.
BREDDE = 360
BOGSTAV = 14
BOGSTAVBREDDE = 7.4

UDSEENDE: Mapping[str, str] = MappingProxyType(
    {
        "bund": 'fill="#ffffff"',
        "tekst": 'fill="#1b1d21"',
        "staerk": 'fill="#1b1d21" font-weight="700"',
        "svag": 'fill="#55595f"',
        "akse": 'stroke="#55595f"',
        "net": 'stroke="#d0d4dc"',
        "spor": 'stroke="#d0d4dc" stroke-width="2"',
        "kurve-1": 'stroke="#0b57a4" stroke-width="3" fill="none"',
        "kurve-2": 'stroke="#a8480b" stroke-width="3" fill="none" stroke-dasharray="9 4"',
        "kurve-3": 'stroke="#19703f" stroke-width="3" fill="none" stroke-dasharray="2 4"',
        "kurve-4": 'stroke="#6b3fa0" stroke-width="3" fill="none" stroke-dasharray="12 3 2 3"',
        "maerke-1": 'fill="#0b57a4"',
        "maerke-2": 'fill="#a8480b"',
        "maerke-3": 'fill="#19703f"',
        "maerke-4": 'fill="#6b3fa0"',
    }
)
# The rim of a text: the background's own colour, drawn before the letters.
RIM = 'paint-order="stroke" stroke="#ffffff" stroke-width="4" stroke-linejoin="round"'
LINJEHOEJDE = 18
# Lines are broken for a wide, bold letter, so that they fit whatever type the reader has.
BREDT_BOGSTAV = 8.8
# As many series as have a colour and a pattern of their own.
SERIER = 4


@dataclass
class Drawing:
    """A drawing under way; `titel` and `beskrivelse` say the same to those who do not see it."""

    id: str
    titel: str
    beskrivelse: str
    hoejde: float
    _dele: list[str] = field(default_factory=list)

    def tekst(self, x: float, y: float, tekst: str, anker: str = "start", klasse: str = "tekst") -> None:
        """A line of text, rimmed so that no line runs through it; `anker` is start, middle or end."""
        self._dele.append(
            f'<text {_stil(klasse)} {RIM} x="{x:g}" y="{y:g}" text-anchor="{anker}">{escape(tekst)}</text>'
        )

    def afsnit(self, x: float, y: float, tekst: str, klasse: str = "tekst") -> float:
        """Text from `x` to the right edge in as many lines as it takes; gives how far down the next text stands."""
        linjer = wrapped(tekst, BREDDE - 2 - x)
        for nr, linje in enumerate(linjer):
            self.tekst(x, y + LINJEHOEJDE * nr, linje, klasse=klasse)
        return LINJEHOEJDE * (len(linjer) - 1)

    def linje(self, fra: tuple[float, float], til: tuple[float, float], klasse: str) -> None:
        """A straight line."""
        ender = f'x1="{fra[0]:g}" y1="{fra[1]:g}" x2="{til[0]:g}" y2="{til[1]:g}"'
        self._dele.append(f"<line {_stil(klasse)} {ender}/>")

    def kurve(self, punkter: list[tuple[float, float]], klasse: str) -> None:
        """A line through points."""
        samlet = " ".join(f"{x:g},{y:g}" for x, y in punkter)
        self._dele.append(f'<polyline {_stil(klasse)} points="{samlet}" stroke-linejoin="round"/>')

    def rektangel(self, hjoerne: tuple[float, float], maal: tuple[float, float], klasse: str) -> None:
        """A filled rectangle from its upper left corner."""
        sted = f'x="{hjoerne[0]:g}" y="{hjoerne[1]:g}" width="{maal[0]:g}" height="{maal[1]:g}"'
        self._dele.append(f'<rect {_stil(klasse)} {sted} rx="2"/>')

    def figur(self, nr: int, x: float, y: float) -> None:
        """The mark of series number `nr` from 0, a shape of its own so that colour is not needed to tell them apart."""
        stil = _stil(f"maerke-{nr % SERIER + 1}")
        former = (
            f'<circle {stil} cx="{x:g}" cy="{y:g}" r="6"/>',
            f'<rect {stil} x="{x - 5.5:g}" y="{y - 5.5:g}" width="11" height="11"/>',
            f'<path {stil} d="M{x:g} {y - 7:g}L{x + 7:g} {y + 5.5:g}H{x - 7:g}Z"/>',
            f'<path {stil} d="M{x:g} {y - 7.5:g}L{x + 7.5:g} {y:g}L{x:g} {y + 7.5:g}L{x - 7.5:g} {y:g}Z"/>',
        )
        self._dele.append(former[nr % SERIER])

    def svg(self) -> str:
        """The whole drawing as one element without blank lines, so that Markdown leaves it alone."""
        navn = f"sn-graf-{escape(self.id)}"
        aabning = (
            f'<svg class="sn-graf" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {BREDDE} {self.hoejde:g}" role="img"'
            f' aria-labelledby="{navn}-titel {navn}-tekst" font-size="{BOGSTAV}" font-family="sans-serif">'
        )
        return "\n".join(
            [
                aabning,
                f'<title id="{navn}-titel">{escape(self.titel)}</title>',
                f'<desc id="{navn}-tekst">{escape(self.beskrivelse)}</desc>',
                f'<rect {_stil("bund")} width="{BREDDE}" height="{self.hoejde:g}"/>',
                *self._dele,
                "</svg>",
            ]
        )


def wrapped(tekst: str, bredde: float) -> list[str]:
    """The text in lines that fit the width; a word that is wider stands alone."""
    linjer: list[str] = []
    for ord_ in tekst.split():
        if linjer and (len(linjer[-1]) + 1 + len(ord_)) * BREDT_BOGSTAV <= bredde:
            linjer[-1] += f" {ord_}"
        else:
            linjer.append(ord_)
    return linjer or [""]


def _stil(klasse: str) -> str:
    return f'class="sn-g-{klasse}" {UDSEENDE[klasse]}'
