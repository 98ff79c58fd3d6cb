"""A figure among all that state it: the row of dots, what it shows in words, and every value with who states it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from markupsafe import Markup

from generator.compare.distribution import Distribution
from generator.graf.dots import DotChart, dot_svg
from generator.pages.politician.chosen import MARKS, Chosen
from generator.pages.politician.report import kommune_name
from generator.prose import labels
from generator.prose.display import show_value
from generator.prose.lookup import Lookup

_PLACES = Decimal("0.01")


@dataclass(frozen=True)
class Spread:
    """One figure among all; `vaerdier` are its values in order with the names of those who state each.

    `andre` state it in a way that has no place on the scale, `tavse` do not state it. `mine` are those that have a
    column, each with the sign of its mark.
    """

    id: str
    titel: str
    hvem: str
    svg: Markup
    tekst: str
    mine: tuple[tuple[str, str], ...]
    vaerdier: tuple[tuple[str, tuple[str, ...]], ...]
    andre: tuple[str, ...]
    tavse: tuple[str, ...]


def spread(opslag: Lookup, valgt: Chosen, fordeling: Distribution) -> Spread:
    """A distribution as it is shown."""
    topic = fordeling.topic
    navne = [kommune_name(opslag, ydelse.kommune) for ydelse in valgt.gruppe.ydelser]
    hos: dict[Fraction, list[str]] = {}
    for nr, tal in sorted(fordeling.dots, key=lambda dot: dot[1]):
        hos.setdefault(tal, []).append(navne[nr])
    med = {nr for nr, _ in fordeling.dots}
    sagt = [(nr, cell) for nr, cell in enumerate(topic.cells)]
    return Spread(
        topic.id,
        topic.titel if not topic.tabel else f"{topic.slags}: {topic.titel}",
        labels.HVEM[topic.hvem],
        Markup(dot_svg(chart(valgt, fordeling, hos))),
        _in_words(fordeling),
        tuple(_mine(navne, valgt, fordeling)),
        tuple((in_unit(tal, fordeling.enhed), tuple(dict.fromkeys(alle))) for tal, alle in hos.items()),
        tuple(dict.fromkeys(navne[nr] for nr, cell in sagt if cell and nr not in med)),
        tuple(dict.fromkeys(navne[nr] for nr, cell in sagt if not cell)),
    )


def chart(valgt: Chosen, fordeling: Distribution, hos: dict[Fraction, list[str]] | None = None) -> DotChart:
    """The row of dots, with the marks of the municipalities that have a column."""
    maerkede = ((valgt.mark(nr), tal) for nr, tal in fordeling.dots)
    beskrivelse = " ".join(f"{in_unit(tal, fordeling.enhed)}: {len(alle)}." for tal, alle in (hos or {}).items())
    return DotChart(
        f"fordeling-{fordeling.topic.id}",
        fordeling.topic.titel,
        f"{_in_words(fordeling)} {beskrivelse}",
        tuple(tal for _, tal in fordeling.dots),
        tuple((nr, tal) for nr, tal in maerkede if nr is not None),
        fordeling.middle,
    )


def in_unit(tal: Fraction, enhed: str) -> str:
    """A figure with its unit; “ca.” before one that has been rounded."""
    afrundet = (Decimal(tal.numerator) / Decimal(tal.denominator)).quantize(_PLACES).normalize()
    # An amount of whole hundreds would be written 1E+2.
    afrundet = afrundet.quantize(Decimal(1)) if afrundet == afrundet.to_integral_value() else afrundet
    return f"{'' if Fraction(afrundet) == tal else 'ca. '}{show_value(afrundet, enhed)}"


def _in_words(fordeling: Distribution) -> str:
    """How many state it, and where the middle of them lies."""
    antal, andre = len(fordeling.dots), fordeling.stated - len(fordeling.dots)
    tekst = f"{antal} standarder har et tal, der kan måles."
    if andre:
        siger = "1 siger" if andre == 1 else f"{andre} siger"
        tekst += f" {siger} det på en anden måde og har ingen prik."
    if fordeling.topic.prisaar:
        tekst += f" Beløbene er i {fordeling.topic.prisaar}-priser."
    tal = [et for _, et in fordeling.dots]
    if min(tal) == max(tal):
        return f"{tekst} De siger alle {in_unit(tal[0], fordeling.enhed)}."
    if fordeling.middle is None:
        return tekst
    lower, median, upper = (in_unit(et, fordeling.enhed) for et in fordeling.middle)
    return f"{tekst} Den midterste er {median}. Halvdelen ligger fra {lower} til {upper}."


def _mine(navne: list[str], valgt: Chosen, fordeling: Distribution) -> list[tuple[str, str]]:
    """“● Hvidovre: 10 uger” of each that has a column and a dot."""
    return [
        (MARKS[maerke], f"{navne[nr]}: {in_unit(tal, fordeling.enhed)}")
        for nr, tal in fordeling.dots
        if (maerke := valgt.mark(nr)) is not None
    ]
