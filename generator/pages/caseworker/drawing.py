"""The drawing of one service and what it hangs together with, as SVG without style attributes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from textwrap import wrap

BREDDE = 340
_LINJE = 17
_BOKS = 124
_GRUPPE_X = 154
_TEGN_BOKS = 17
_TEGN_HOEJRE = 27
_MELLEM = 12


@dataclass(frozen=True)
class Gren:
    """One tie: its kind, the kind in words, and the title of the service at the other end."""

    slags: str
    ord: str
    titel: str


def graf(id_: str, navn: str, titel: str, grene: Sequence[Gren]) -> str:
    """One `<svg>` with the service to the left and its ties to the right, a group for each kind; empty without ties."""
    if not grene:
        return ""
    grupper: dict[tuple[str, str], list[str]] = {}
    for gren in grene:
        grupper.setdefault((gren.slags, gren.ord), []).append(gren.titel)
    parts: list[str] = []
    y = 0
    midter: list[tuple[str, int]] = []
    for (slags, ord_), titles in grupper.items():
        midter.append((slags, y + _LINJE // 2 + 2))
        lines = [line for titel_ in titles for line in _ombrudt(titel_)]
        parts += _gruppe(slags, ord_, lines, y)
        y += _LINJE * (len(lines) + 1) + _MELLEM
    kasse, hoejde = _kasse(titel, y - _MELLEM)
    stammer = (_stamme(slags, hoejde // 2, midte) for slags, midte in midter)
    text = f"{navn}. " + " ".join(f"{ord_}: {', '.join(titles)}." for (_, ord_), titles in grupper.items())
    return (
        f'<svg class="sn-opslag-graf" viewBox="0 0 {BREDDE} {hoejde}" role="img" xmlns="http://www.w3.org/2000/svg" '
        f'aria-labelledby="graf-{escape(id_)}" font-size="13" fill="currentColor">'
        f'<title id="graf-{escape(id_)}">{escape(text)}</title>{"".join(stammer)}{kasse}{"".join(parts)}</svg>'
    )


def _ombrudt(titel: str) -> list[str]:
    """A title in lines that fit; only the first has the dot."""
    first, *resten = wrap(titel, _TEGN_HOEJRE)
    return [f"• {first}", *(f"\u2007 {line}" for line in resten)]


def _gruppe(slags: str, ord_: str, lines: Sequence[str], y: int) -> Iterator[str]:
    yield f'<circle class="sn-g-{slags}" cx="{_GRUPPE_X - 8}" cy="{y + _LINJE // 2 + 2}" r="4"/>'
    yield f'<text class="sn-g-ord" x="{_GRUPPE_X}" y="{y + _LINJE - 3}">{escape(ord_)}</text>'
    for nr, line in enumerate(lines, start=1):
        yield f'<text x="{_GRUPPE_X}" y="{y + _LINJE * (nr + 1) - 3}">{escape(line)}</text>'


def _kasse(titel: str, hoejde: int) -> tuple[str, int]:
    """The service's own box, in the middle of the height that the groups or the box itself need."""
    lines = wrap(titel, _TEGN_BOKS)
    boks = _LINJE * len(lines) + 14
    hoejde = max(hoejde, boks + 2)
    top = (hoejde - boks) // 2
    text = "".join(
        f'<text x="{_BOKS // 2}" y="{top + 7 + _LINJE * nr - 4}" text-anchor="middle">{escape(line)}</text>'
        for nr, line in enumerate(lines, start=1)
    )
    return f'<rect class="sn-g-boks" x="1" y="{top}" width="{_BOKS - 2}" height="{boks}" rx="5"/>{text}', hoejde


def _stamme(slags: str, fra: int, til: int) -> str:
    midt = (_BOKS + _GRUPPE_X - 8) // 2
    path = f"M{_BOKS} {fra}C{midt} {fra} {midt} {til} {_GRUPPE_X - 12} {til}"
    return f'<path class="sn-g-{slags}" d="{path}" fill="none"/>'
