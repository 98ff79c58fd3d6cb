"""Mønsterby, the made-up municipality that the editor's guide adds step by step, read out of the guide's own pages."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path

from generator.pages.editor.guide import pages
from tests.generator.proeve import PROJEKT, Proeve

_FIL = re.compile(r"^Fil: `(?P<sti>[^`]+)`\n\n```\w+\n(?P<indhold>.*?)^```$", re.MULTILINE | re.DOTALL)
_TILFOEJ = re.compile(r"^Tilføj i `(?P<sti>[^`]+)`:\n\n```\w+\n(?P<indhold>.*?)^```$", re.MULTILINE | re.DOTALL)
_INDSAET = re.compile(
    r"^Indsæt under `(?P<felt>[^`]+)` i `(?P<sti>[^`]+)`:\n\n```\w+\n(?P<indhold>.*?)^```$", re.MULTILINE | re.DOTALL
)

FAELLES = ("standards/nationale/", "standards/livssituationer/")


@cache
def vejledningens_filer() -> dict[str, str]:
    """Each whole file that the guide shows, by its path."""
    return {fundet["sti"]: fundet["indhold"] for side in pages().values() for fundet in _FIL.finditer(side)}


def kommunens_filer() -> dict[str, str]:
    """Those of the municipality itself and its source: what all share has a page of its own in the guide."""
    return {sti: indhold for sti, indhold in vejledningens_filer().items() if not sti.startswith(FAELLES)}


@cache
def vejledningens_tilfoejelser() -> dict[str, str]:
    """What the guide tells to put at the end of a file that is there already."""
    return {fundet["sti"]: fundet["indhold"] for side in pages().values() for fundet in _TILFOEJ.finditer(side)}


@cache
def vejledningens_punkter() -> dict[tuple[str, str], str]:
    """What the guide tells to put first in a list of a file that is there already, by the file and the list."""
    fundne = (fundet for side in pages().values() for fundet in _INDSAET.finditer(side))
    return {(fundet["sti"], fundet["felt"]): fundet["indhold"] for fundet in fundne}


def lav_moensterby(mappe: Path) -> Proeve:
    """The project's standards with Mønsterby added as the guide says, and its source text beside them."""
    shutil.copytree(PROJEKT / "standards", mappe / "standards", ignore=shutil.ignore_patterns("skemaer"))
    for sti, indhold in vejledningens_filer().items():
        (mappe / sti).parent.mkdir(parents=True, exist_ok=True)
        (mappe / sti).write_text(indhold, encoding="utf-8")
    for sti, indhold in vejledningens_tilfoejelser().items():
        with (mappe / sti).open("a", encoding="utf-8") as fil:
            fil.write(indhold)
    for (sti, felt), indhold in vejledningens_punkter().items():
        foer, liste, efter = (mappe / sti).read_text(encoding="utf-8").partition(f"\n{felt}:\n")
        assert liste, (sti, felt)
        (mappe / sti).write_text(foer + liste + indhold + efter, encoding="utf-8")
    return Proeve(mappe)
