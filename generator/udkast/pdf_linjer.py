"""The words of a PDF's column as lines: paragraphs apart, headings marked, and headings that stand beside text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from generator.udkast.dokument import plain
from generator.udkast.etiket import is_label
from generator.udkast.overskrift import LONGEST_HEADING

# A column of headings ends within this part of the page, and has so little of its text.
_FROM, _TO, _MOST = 12, 45, 0.35
_MAY_CROSS = 0.25
# So many headings, and so many of them names of sections.
_FEWEST, _KNOWN = 3, 0.6
Word = dict[str, Any]


def rows(ord_: Sequence[Word]) -> list[list[Word]]:
    """The words of each line, from the top."""
    raekker: list[list[Word]] = []
    for et in sorted(ord_, key=lambda et: (et["bottom"], et["x0"])):
        if raekker and abs(raekker[-1][0]["bottom"] - et["bottom"]) < 3:
            raekker[-1].append(et)
        else:
            raekker.append([et])
    return [sorted(raekke, key=lambda et: et["x0"]) for raekke in raekker]


def lines(ord_: list[Word], broed: int) -> Iterator[str]:
    """The lines of a column, with a blank one where there is room between paragraphs, and `#` before headings."""
    foer: float | None = None
    for raekke in rows(ord_):
        hoejde = raekke[0]["bottom"] - raekke[0]["top"]
        if foer is not None and raekke[0]["top"] - foer > 0.55 * hoejde:
            yield ""
        tekst = plain(" ".join(et["text"] for et in raekke))
        yield f"## {tekst}" if _is_heading(raekke, tekst, broed) else tekst
        foer = raekke[0]["bottom"]
    yield ""


def _is_heading(raekke: Sequence[Word], tekst: str, broed: int) -> bool:
    """Bold or greater than the text around, short, and no sentence."""
    if any("fontname" not in et for et in raekke) or len(tekst) >= LONGEST_HEADING or tekst.endswith("."):
        return False
    fed = all("bold" in et["fontname"].lower() for et in raekke)
    return fed or min(et["size"] for et in raekke) > broed * 1.12


def labelled(ord_: list[Word], broed: int, bredde: float) -> list[str]:
    """The lines where a narrow column to the left has the headings of the text to the right; else none."""
    raekker = rows(ord_)
    steder = Counter(round(et["x0"]) for raekke in raekker for et in raekke)
    mulige = [x for x, gange in steder.items() if gange >= _FEWEST and _FROM < 100 * x / bredde < _TO]
    fundne = [et for x in mulige if (et := _at(raekker, x - 1.0))]
    if not fundne:
        return []
    _, x, navne = max(fundne, key=lambda et: et[:1])
    return list(_beside(raekker, navne, x, broed))


def _at(raekker: list[list[Word]], x: float) -> tuple[int, float, list[tuple[float, str]]] | None:
    """How many lines a place parts, the place and the headings to its left; None where they are no such column."""
    delt = [raekke for raekke in raekker if not any(et["x0"] < x and et["x1"] > x + 1 for et in raekke)]
    if len(delt) < max(_FEWEST, (1 - _MAY_CROSS) * len(raekker)):
        return None
    til_venstre = [[et for et in raekke if et["x0"] < x] for raekke in delt]
    navne = list(_labels([raekke for raekke in til_venstre if raekke]))
    skrevet = sum(len(tekst) for _, tekst in navne)
    kendte = sum(is_label(tekst) for _, tekst in navne)
    passer = len(navne) >= _FEWEST and kendte >= _KNOWN * len(navne) and skrevet < _MOST * _written(delt)
    return (len(delt), x, navne) if passer else None


def _written(raekker: Sequence[Sequence[Word]]) -> int:
    return sum(len(et["text"]) for raekke in raekker for et in raekke)


def _labels(raekker: Sequence[Sequence[Word]]) -> Iterator[tuple[float, str]]:
    """Each heading of the narrow column with its top; a line close below that begins small goes on with it."""
    top, tekst, bund = 0.0, "", 0.0
    for raekke in raekker:
        linje = plain(" ".join(et["text"] for et in raekke))
        hoejde = raekke[0]["bottom"] - raekke[0]["top"]
        fortsat = bool(tekst) and raekke[0]["top"] - bund < hoejde and not (linje[:1].isupper() or linje[:1].isdigit())
        if fortsat:
            tekst = tekst[:-1] + linje if tekst.endswith("-") else f"{tekst} {linje}"
        else:
            if tekst:
                yield top, tekst
            top, tekst = raekke[0]["top"], linje
        bund = raekke[0]["bottom"]
    if tekst:
        yield top, tekst


def _beside(raekker: list[list[Word]], navne: list[tuple[float, str]], x: float, broed: int) -> Iterator[str]:
    """What stands beside each heading, below it; lines across the page stand where they do."""
    venter = list(navne)
    samling: list[Word] = []
    for raekke in raekker:
        while venter and raekke[0]["bottom"] > venter[0][0] + 2:
            yield from lines(samling, broed)
            samling = []
            yield f"## {venter.pop(0)[1]}"
        krydser = any(et["x0"] < x and et["x1"] > x + 1 for et in raekke)
        samling += raekke if krydser else [et for et in raekke if et["x0"] >= x]
    yield from lines(samling, broed)
