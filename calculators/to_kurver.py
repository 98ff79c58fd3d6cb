"""One result against one input, now and with the proposal: two curves as SVG, and the same as a table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from html import escape

from calculators.money import dansk_tal
from calculators.svg import HEIGHT, LETTER, RIGHT, TOP, WIDTH, Scale, bredde, line, text, x_axis, y_axis
from calculators.ticks import akse
from calculators.units import enhedsnavn, med_enhed

POINTS = 60
TABLE_STEP = 6
HEADROOM = Decimal("1.6")
LEAST_END = Decimal(10)
Funktion = Callable[[Decimal], Decimal | None]


@dataclass(frozen=True)
class Akse:
    """A measure along an axis: its name and unit."""

    navn: str
    enhed: str | None

    @property
    def tekst(self) -> str:
        """The name with the unit in words."""
        return f"{self.navn}, {enhedsnavn(self.enhed)}".rstrip(", ") if self.enhed else self.navn


@dataclass(frozen=True)
class Kurver:
    """Sampled points (x, now, then) in order; only those where both have a result."""

    x: Akse
    y: Akse
    hvem: str
    punkter: tuple[tuple[Decimal, Decimal, Decimal], ...]

    @property
    def beskrivelse(self) -> str:
        """What the drawing shows, in words."""
        forskelle = [forslag - nu for _, nu, forslag in self.punkter]
        if not any(forskelle):
            return f"Vist for {self.hvem}. De to kurver er ens."
        foerste = next(x for (x, _, _), forskel in zip(self.punkter, forskelle, strict=True) if forskel)
        mest = max(forskelle, key=abs)
        ord_ = "højere" if mest > 0 else "lavere"
        return (
            f"Vist for {self.hvem}. Kurverne skilles ved {med_enhed(foerste, self.x.enhed)}. "
            f"Forslaget er højst {med_enhed(abs(mest), self.y.enhed)} {ord_} end i dag."
        )

    @property
    def tabel(self) -> list[list[str]]:
        """Every sixth point in words."""
        return [
            [med_enhed(x, self.x.enhed), med_enhed(nu, self.y.enhed), med_enhed(forslag, self.y.enhed)]
            for x, nu, forslag in self.punkter[::TABLE_STEP]
        ]


def slut_for(vaerdi: Decimal, hoejst: Decimal) -> Decimal:
    """Where the axis ends: a round number well above the resident's own, within what the field allows."""
    return min(akse(max(vaerdi * HEADROOM, LEAST_END))[-1], hoejst)


def maal_punkter(slut: Decimal, hele: bool, nu: Funktion, forslag: Funktion) -> list[tuple[Decimal, Decimal, Decimal]]:
    """The points from zero to the end of the axis; a count is asked only in whole numbers."""
    alle = [slut * nr / POINTS for nr in range(POINTS + 1)]
    xs = dict.fromkeys(x.quantize(Decimal(1), ROUND_HALF_UP) if hele else x.quantize(Decimal("0.01")) for x in alle)
    foer = {x: nu(x) for x in xs}
    efter = foer if forslag is nu else {x: forslag(x) for x in xs}
    return [(x, a, b) for x in xs if (a := foer[x]) is not None and (b := efter[x]) is not None]


def som_svg(kurver: Kurver) -> str | None:
    """Two curves in one drawing, told apart by their line and not by colour alone; None when there is nothing."""
    punkter = kurver.punkter
    if len(punkter) < 2 or any(min(nu, forslag) < 0 for _, nu, forslag in punkter):
        return None
    x_maerker = akse(punkter[-1][0])
    y_maerker = akse(max(max(nu, forslag) for _, nu, forslag in punkter))
    left = 14 + bredde(max((dansk_tal(maerke) for maerke in y_maerker), key=len))
    skala = Scale(left, x_maerker[-1], y_maerker[-1])
    return "\n".join(
        (
            f'<svg class="sn-diagram" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" xmlns="http://www.w3.org/2000/svg" '
            f'aria-labelledby="sn-kurver-titel sn-kurver-tekst" font-size="{LETTER}" fill="currentColor">',
            f'<title id="sn-kurver-titel">{escape(f"{kurver.y.navn} i dag og med forslaget")}</title>',
            f'<desc id="sn-kurver-tekst">{escape(kurver.beskrivelse)}</desc>',
            text(0, 16, "start", kurver.y.tekst),
            text(RIGHT, HEIGHT - 8, "end", kurver.x.tekst),
            *_legend(),
            *x_axis(skala, x_maerker),
            *y_axis(skala, y_maerker),
            _curve(skala, [(x, nu) for x, nu, _ in punkter], "sn-d-nu", ' stroke-width="2.5" stroke-dasharray="6 5"'),
            _curve(skala, [(x, forslag) for x, _, forslag in punkter], "sn-d-forslag", ' stroke-width="3.5"'),
            "</svg>",
        )
    )


def _legend() -> list[str]:
    y = TOP - 28
    return [
        line("sn-d-nu", (4, y - 5, 34, y - 5), ' stroke-width="2.5" stroke-dasharray="6 5"'),
        text(40, y, "start", "I dag"),
        line("sn-d-forslag", (104, y - 5, 134, y - 5), ' stroke-width="3.5"'),
        text(140, y, "start", "Med forslaget"),
    ]


def _curve(skala: Scale, punkter: Sequence[tuple[Decimal, Decimal]], klasse: str, ekstra: str) -> str:
    steder = " ".join(f"{skala.x(x):g},{skala.y(y):g}" for x, y in punkter)
    return f'<polyline class="{klasse}" points="{steder}" fill="none" stroke="currentColor"{ekstra}/>'
