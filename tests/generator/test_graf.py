"""Drawings: valid SVG that says in words what it shows, needs no colour, and holds to the strict policy."""

import re
from dataclasses import replace
from decimal import Decimal
from xml.etree import ElementTree

import pytest

from generator.compare.curves import curve
from generator.graf.bars import Bar, BarChart, Mark, Row, bar_svg
from generator.graf.curves import CurveChart, Series, curve_svg
from generator.graf.drawing import BOGSTAVBREDDE, BREDDE

SVG = "{http://www.w3.org/2000/svg}"


def _tal(*tal: str) -> tuple[Decimal, ...]:
    return tuple(map(Decimal, tal))


def _kurvegraf(antal: int) -> CurveChart:
    serier = tuple(Series(f"Regel <{nr}>", (_tal("0", "0"), _tal("100", "50"))) for nr in range(antal))  # type: ignore[arg-type]
    return CurveChart("proeve", "Titel & navn", "Stiger jævnt.", "Indkomst", "Betaling", serier)


RAEKKEGRAF = BarChart(
    "rk",
    "Frister",
    "A 6 og 16.",
    "uger",
    ("Her", "Der"),
    (
        Row("A", (Mark(0, Decimal(16)), Mark(1, Decimal(6)))),
        Row("B", (Mark(0, Decimal(6)), Mark(1, Decimal(6)))),
        Row("C", spaend=Bar(Decimal(1), Decimal("2.5"), Decimal(2))),
        Row("D", ord="individuelt"),
    ),
)


@pytest.mark.parametrize("svg", [curve_svg(_kurvegraf(4)), bar_svg(RAEKKEGRAF)])
def test_stands_alone_and_obeys_the_policy(svg: str) -> None:
    """It parses, is named and described, carries its own colours, and has neither style nor script nor blank line."""
    rod = ElementTree.fromstring(svg)
    navne = rod.attrib["aria-labelledby"].split()
    assert navne == [rod.find(f"{SVG}title").attrib["id"], rod.find(f"{SVG}desc").attrib["id"]]  # type: ignore[union-attr]
    assert "img" == rod.attrib["role"]
    assert [] == [et.tag for et in rod.iter() if "style" in et.attrib or et.tag in (f"{SVG}style", f"{SVG}script")]
    tegnet = [et for et in rod if et.tag not in (f"{SVG}title", f"{SVG}desc")]
    assert [] == [et.tag for et in tegnet if not {"fill", "stroke"} & set(et.attrib)]
    assert "\n\n" not in svg


def test_curves_differ_without_colour() -> None:
    """Each curve has a pattern of its own, and more than can be told apart are refused."""
    kurver = re.findall(r"<polyline[^>]*>", curve_svg(_kurvegraf(4)))
    moenstre = {(re.search(r'stroke-dasharray="([^"]*)"', curve) or [None, ""])[1] for curve in kurver}
    assert (4, 4) == (len(kurver), len(moenstre))
    with pytest.raises(ValueError, match="5 kurver"):
        curve_svg(_kurvegraf(5))


def test_marks_differ_without_colour() -> None:
    """Series have marks of different form; two on the same figure stand beside each other, written once."""
    rod = ElementTree.fromstring(bar_svg(RAEKKEGRAF))
    assert 3 == len(rod.findall(f"{SVG}circle"))
    firkanter = [et for et in rod.findall(f"{SVG}rect") if et.attrib.get("width") == "11"]
    assert 4 == len(firkanter)
    tekster = [et.text for et in rod.findall(f"{SVG}text")]
    assert 2 == tekster.count("6")
    assert {"16", "1–2,5", "individuelt", "Her", "Der"} <= set(tekster)


def _tekster(svg: str) -> list[str]:
    return [et.text or "" for et in ElementTree.fromstring(svg).findall(f"{SVG}text")]


def test_legend_names_only_what_is_there() -> None:
    """A series without a mark in any row is not explained."""
    graf = replace(RAEKKEGRAF, serier=("Her", "Der", "Ingensteds"))
    assert {"Her", "Der"} <= set(_tekster(bar_svg(graf)))
    assert "Ingensteds" not in _tekster(bar_svg(graf))


def test_more_series_than_marks() -> None:
    """Nine municipalities have no marks that repeat: each figure stands with the names of those that share it."""
    serier = tuple(f"Kommune {nr}, 2023" for nr in range(9))
    raekke = Row("A", tuple(Mark(nr, Decimal(4 if nr < 7 else 8)) for nr in range(9)))
    svg = bar_svg(BarChart("mange", "Frister", "4 og 8.", "uger", serier, (raekke,)))
    assert "Kommune 0, Kommune 1, Kommune 2, Kommune 3 og 3 andre" in " ".join(_tekster(svg))
    assert "Kommune 7, Kommune 8" in _tekster(svg)
    assert 2 == len(re.findall("<circle", svg))


def test_no_text_is_cut_or_crossed(sider: dict[str, str]) -> None:
    """In the real charts, and with long names, every text stands inside the drawing on a rim that hides what is behind."""
    langt = "Aktivitets- og samværstilbud til borgere med et meget langt navn på en meget lang ydelse"
    graf = replace(RAEKKEGRAF, serier=(langt, "Der"), raekker=(replace(RAEKKEGRAF.raekker[0], navn=langt),))
    kurver = replace(_kurvegraf(1), serier=(replace(_kurvegraf(1).serier[0], navn=langt),))
    alt = "".join(sider.values())
    svger = [bar_svg(graf), curve_svg(kurver), *re.findall(r'<svg class="sn-graf".*?</svg>', alt, re.S)]
    assert len(svger) > 4
    for svg in svger:
        for et in ElementTree.fromstring(svg).findall(f"{SVG}text"):
            bredde = BOGSTAVBREDDE * len(et.text or "")
            fra = float(et.attrib["x"]) - {"start": 0, "middle": bredde / 2, "end": bredde}[et.attrib["text-anchor"]]
            assert 0 <= fra and fra + bredde <= BREDDE + 1, et.text
            assert "stroke" == et.attrib["paint-order"]


def test_a_jump_is_found_to_the_krone() -> None:
    """A rule that jumps at 589 and bends at 1654 gives exactly those corners."""

    def giver(x: Decimal) -> Decimal:
        if x < 589:
            return Decimal(0)
        return Decimal(1000) if x < 1654 else Decimal(1000) + (x - 1654) / 2

    x_er = [int(x) for x, _ in curve(giver, Decimal(4000))]
    assert [0, 588, 589, 1654, 4000] == x_er
