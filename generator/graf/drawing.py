"""One drawing as SVG text that a strict content policy allows: attributes and classes only.

Every element carries its colours as presentation attributes, so the file stands alone when it is downloaded.
In a page the style sheet overrides them by class, so the same text follows light and dark.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from calculators.show.drawing import Words, drawing
from calculators.show.tags import Html, empty, tag

# On a 320 pixel screen one unit is about 0.9 pixel, so letters of 14 units are 12 pixels high.
BREDDE = 360
BOGSTAV = 14
BOGSTAVBREDDE = 7.4

# How each class looks where no style sheet says otherwise.
UDSEENDE: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "bund": {"fill": "#ffffff"},
        "tekst": {"fill": "#1b1d21"},
        "staerk": {"fill": "#1b1d21", "font_weight": "700"},
        "svag": {"fill": "#55595f"},
        "akse": {"stroke": "#55595f"},
        "net": {"stroke": "#d0d4dc"},
        "spor": {"stroke": "#d0d4dc", "stroke_width": "2"},
        "kurve-1": {"stroke": "#0b57a4", "stroke_width": "3", "fill": "none"},
        "kurve-2": {"stroke": "#a8480b", "stroke_width": "3", "fill": "none", "stroke_dasharray": "9 4"},
        "kurve-3": {"stroke": "#19703f", "stroke_width": "3", "fill": "none", "stroke_dasharray": "2 4"},
        "kurve-4": {"stroke": "#6b3fa0", "stroke_width": "3", "fill": "none", "stroke_dasharray": "12 3 2 3"},
        "felt": {"fill": "#d0d4dc"},
        "midte": {"stroke": "#1b1d21", "stroke_width": "2"},
        "prikker": {"stroke": "#55595f", "stroke_width": "7", "stroke_linecap": "round", "fill": "none"},
        "maerke-1": {"fill": "#0b57a4"},
        "maerke-2": {"fill": "#a8480b"},
        "maerke-3": {"fill": "#19703f"},
        "maerke-4": {"fill": "#6b3fa0"},
    }
)
# The rim of a text: the background's own colour, drawn before the letters.
RIM = MappingProxyType({"paint_order": "stroke", "stroke": "#ffffff", "stroke_width": "4", "stroke_linejoin": "round"})
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
    _dele: list[Html] = field(default_factory=list)

    def tekst(self, x: float, y: float, tekst: str, anker: str = "start", klasse: str = "tekst") -> None:
        """A line of text, rimmed so that no line runs through it; `anker` is start, middle or end."""
        self._dele.append(tag("text", tekst, **_stil(klasse), **RIM, x=float(x), y=float(y), text_anchor=anker))

    def afsnit(self, x: float, y: float, tekst: str, klasse: str = "tekst") -> float:
        """Text from `x` to the right edge in as many lines as it takes; gives how far down the next text stands."""
        linjer = wrapped(tekst, BREDDE - 2 - x)
        for nr, linje in enumerate(linjer):
            self.tekst(x, y + LINJEHOEJDE * nr, linje, klasse=klasse)
        return LINJEHOEJDE * (len(linjer) - 1)

    def linje(self, fra: tuple[float, float], til: tuple[float, float], klasse: str) -> None:
        """A straight line."""
        (x1, y1), (x2, y2) = fra, til
        self._dele.append(empty("line", **_stil(klasse), x1=float(x1), y1=float(y1), x2=float(x2), y2=float(y2)))

    def kurve(self, punkter: list[tuple[float, float]], klasse: str) -> None:
        """A line through points."""
        samlet = " ".join(f"{x:g},{y:g}" for x, y in punkter)
        self._dele.append(empty("polyline", **_stil(klasse), points=samlet, stroke_linejoin="round"))

    def prikker(self, punkter: Iterable[tuple[float, float]]) -> None:
        """A round dot at each point, all as one line of no length, so that a hundred take no more room than words."""
        self._dele.append(empty("path", **_stil("prikker"), d="".join(f"M{x:g} {y:g}h0" for x, y in punkter)))

    def rektangel(self, hjoerne: tuple[float, float], maal: tuple[float, float], klasse: str) -> None:
        """A filled rectangle from its upper left corner."""
        (x, y), (bredde, hoejde) = hjoerne, maal
        sted = {"x": float(x), "y": float(y), "width": float(bredde), "height": float(hoejde)}
        self._dele.append(empty("rect", **_stil(klasse), **sted, rx="2"))

    def figur(self, nr: int, x: float, y: float) -> None:
        """The mark of series number `nr` from 0, a shape of its own so that colour is not needed to tell them apart."""
        stil = _stil(f"maerke-{nr % SERIER + 1}")
        former = (
            empty("circle", **stil, cx=float(x), cy=float(y), r="6"),
            empty("rect", **stil, x=x - 5.5, y=y - 5.5, width="11", height="11"),
            empty("path", **stil, d=f"M{x:g} {y - 7:g}L{x + 7:g} {y + 5.5:g}H{x - 7:g}Z"),
            empty("path", **stil, d=f"M{x:g} {y - 7.5:g}L{x + 7.5:g} {y:g}L{x:g} {y + 7.5:g}L{x - 7.5:g} {y:g}Z"),
        )
        self._dele.append(former[nr % SERIER])

    def svg(self) -> Html:
        """The whole drawing as one element."""
        frame = {
            "class_": "sn-graf",
            "xmlns": "http://www.w3.org/2000/svg",
            "viewBox": f"0 0 {BREDDE} {self.hoejde:g}",
            "role": "img",
        }
        bund = empty("rect", **_stil("bund"), width=BREDDE, height=float(self.hoejde))
        words = Words(f"sn-graf-{self.id}", self.titel, self.beskrivelse)
        return drawing(words, frame, {"font_size": BOGSTAV, "font_family": "sans-serif"}, [bund, *self._dele])


def wrapped(tekst: str, bredde: float) -> list[str]:
    """The text in lines that fit the width; a word that is wider stands alone."""
    linjer: list[str] = []
    for ord_ in tekst.split():
        if linjer and (len(linjer[-1]) + 1 + len(ord_)) * BREDT_BOGSTAV <= bredde:
            linjer[-1] += f" {ord_}"
        else:
            linjer.append(ord_)
    return linjer or [""]


def _stil(klasse: str) -> dict[str, str]:
    return {"class_": f"sn-g-{klasse}", **UDSEENDE[klasse]}
