"""One result against one input, now and with the proposal: two curves as SVG, and the same as a table."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise

from calculators.results.ticks import akse
from calculators.results.virkning import Virkning
from calculators.show.drawing import Axes, Words
from calculators.show.svg import HEIGHT, RIGHT, TOP, framed, line, room, text, x_axis, y_axis
from calculators.show.tags import Html, empty
from calculators.text.units import enhedsnavn, med_enhed
from calculators.whatif.words import ORD

POINTS = 60
TABLE_STEP = 6
HEADROOM = Decimal("1.6")
LEAST_END = Decimal(10)
HALVINGS = 5
# Results are rounded to øre, so a straight line may be off by that much in its middle.
STRAIGHT = Decimal("0.02")
# The two curves are told apart by their line.
_NOW = {"stroke_width": "2.5", "stroke_dasharray": "6 5"}
_THEN = {"stroke_width": "3.5"}
Funktion = Callable[[Decimal], Decimal | None]
Punkt = tuple[Decimal, Decimal, Decimal]


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
    """Sampled points (x, now, then) in order; `jaevne` are those at even distances, which the table shows.

    `hele` when the input is a count, so that the axis has no halves.
    """

    x: Akse
    y: Akse
    hvem: str
    jaevne: tuple[Punkt, ...]
    punkter: tuple[Punkt, ...]
    virkning: Virkning
    hele: bool = False

    @property
    def beskrivelse(self) -> str:
        """What the drawing shows, in words."""
        forskelle = [forslag - nu for _, nu, forslag in self.punkter]
        if not any(forskelle):
            return f"Vist for {self.hvem}. De to kurver er ens."
        foerste = next(x for (x, _, _), forskel in zip(self.punkter, forskelle, strict=True) if forskel)
        mest = max(forskelle, key=abs)
        ord_ = "højere" if mest > 0 else "lavere"
        vej = "bedre" if (mest > 0) == self.virkning.mere_er_bedre else "vaerre"
        return (
            f"Vist for {self.hvem}. Kurverne skilles ved {med_enhed(foerste, self.x.enhed)}. "
            f"Forslaget er højst {med_enhed(abs(mest), self.y.enhed)} {ord_} end i dag. "
            f"Borgeren {ORD[self.virkning.art][vej]}."
        )

    @property
    def tabel(self) -> list[list[str]]:
        """Every sixth point in words."""
        return [
            [med_enhed(x, self.x.enhed), med_enhed(nu, self.y.enhed), med_enhed(forslag, self.y.enhed)]
            for x, nu, forslag in self.jaevne[::TABLE_STEP]
        ]


def slut_for(vaerdi: Decimal, hoejst: Decimal, *, hele: bool) -> Decimal:
    """Where the axis ends: a round number well above the resident's own, within what the field allows."""
    return min(akse(max(vaerdi * HEADROOM, LEAST_END), hele=hele)[-1], hoejst)


@dataclass(frozen=True)
class Maaling:
    """Asks for both results at one place; None where either is missing."""

    nu: Funktion
    forslag: Funktion

    def ved(self, x: Decimal) -> Punkt | None:
        """The point at `x`; the proposal is not computed when it is the same as today."""
        foer = self.nu(x)
        efter = foer if self.forslag is self.nu else self.forslag(x)
        return None if foer is None or efter is None else (x, foer, efter)

    def jaevnt(self, slut: Decimal, *, hele: bool) -> tuple[Punkt, ...]:
        """Points at even distances from zero to the end; a count is asked only in whole numbers."""
        alle = (slut * nr / POINTS for nr in range(POINTS + 1))
        xs = dict.fromkeys(x.quantize(Decimal(1), ROUND_HALF_UP) if hele else _short(x) for x in alle)
        return tuple(punkt for x in xs if (punkt := self.ved(x)))

    def skaerpet(self, jaevne: Sequence[Punkt]) -> tuple[Punkt, ...]:
        """The same with points close to every leap, so that a step is drawn as a step."""
        ud = list(jaevne[:1])
        for a, b in pairwise(jaevne):
            ud += [*self._close_to_leap(a, b), b]
        return tuple(ud)

    def _close_to_leap(self, a: Punkt, b: Punkt) -> list[Punkt]:
        ud: list[Punkt] = []
        for _ in range(HALVINGS):
            midt = self.ved(_short((a[0] + b[0]) / 2))
            if midt is None or _is_straight(a, midt, b):
                break
            ud.append(midt)
            a, b = (a, midt) if _leap(a, midt) >= _leap(midt, b) else (midt, b)
        return sorted(ud)


def _short(x: Decimal) -> Decimal:
    """At most two decimals, and none that are zero."""
    return Decimal(f"{x.quantize(Decimal('0.01')).normalize():f}")


def _is_straight(a: Punkt, midt: Punkt, b: Punkt) -> bool:
    return all(abs((fra + til) / 2 - y) <= STRAIGHT for fra, y, til in zip(a[1:], midt[1:], b[1:], strict=True))


def _leap(a: Punkt, b: Punkt) -> Decimal:
    return max(abs(til - fra) for fra, til in zip(a[1:], b[1:], strict=True))


def som_svg(kurver: Kurver) -> str | None:
    """Two curves in one drawing, told apart by their line and not by colour alone; None when there is nothing."""
    punkter = kurver.punkter
    if len(punkter) < 2 or any(min(nu, forslag) < 0 for _, nu, forslag in punkter):
        return None
    axes = room(akse(punkter[-1][0], hele=kurver.hele), akse(max(max(nu, forslag) for _, nu, forslag in punkter)))
    words = Words("sn-kurver", f"{kurver.y.navn} i dag og med forslaget", kurver.beskrivelse)
    return framed(
        words,
        (
            text(0, 16, "start", kurver.y.tekst),
            text(RIGHT, HEIGHT - 8, "end", kurver.x.tekst),
            *_legend(),
            *x_axis(axes),
            *y_axis(axes),
            _curve(axes, [(x, nu) for x, nu, _ in punkter], "sn-d-nu", _NOW),
            _curve(axes, [(x, forslag) for x, _, forslag in punkter], "sn-d-forslag", _THEN),
        ),
    )


def _legend() -> list[Html]:
    y = TOP - 28
    return [
        line("sn-d-nu", (4, y - 5, 34, y - 5), **_NOW),
        text(40, y, "start", "I dag"),
        line("sn-d-forslag", (104, y - 5, 134, y - 5), **_THEN),
        text(140, y, "start", "Med forslaget"),
    ]


def _curve(axes: Axes, punkter: Sequence[tuple[Decimal, Decimal]], klasse: str, looks: Mapping[str, str]) -> Html:
    steder = " ".join(f"{axes.x(x):g},{axes.y(y):g}" for x, y in punkter)
    return empty("polyline", class_=klasse, points=steder, fill="none", stroke="currentColor", **looks)
