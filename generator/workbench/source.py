"""A source's text with its lines numbered and every figure marked: a fact, excused, or open."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.checks.walk import Material
from generator.model.kilde import Kilde
from generator.verify.coverage import Talsvar, daekning, text_of


def documents(material: Material, mappe: Path) -> list[dict[str, Any]]:
    """The documents whose text is there, the municipality's own before those that all share."""
    dokumenter = (kilde for kilde in _documents(material) if text_of(material, kilde.id, mappe).is_file())
    return [{"id": kilde.id, "titel": kilde.titel} for kilde in dokumenter]


def lines(material: Material, dokument: str, mappe: Path) -> list[dict[str, Any]]:
    """Each line's text and the figures on it: where it begins and ends, its kind, and what answers for it.

    Kinds: `fakta`, `undtaget` (there is a reason why it is none), `aaben`.
    """
    marks: defaultdict[int, list[Talsvar]] = defaultdict(list)
    for svar in daekning(material, dokument, mappe):
        marks[svar.linje].append(svar)
    text = text_of(material, dokument, mappe).read_text(encoding="utf-8").removesuffix("\n").split("\n")
    return [{"tekst": line, "tal": _without_overlaps(marks[nr])} for nr, line in enumerate(text, start=1)]


def _documents(material: Material) -> Iterator[Kilde]:
    own = (kilde for et in material.catalogue.kommuner for kilde in et.kilder)
    alle = {kilde.id: kilde for kilde in (*own, *material.catalogue.faelles_kilder) if kilde.type == "dokument"}
    yield from alle.values()


def _without_overlaps(found: list[Talsvar]) -> list[dict[str, Any]]:
    """The figures in order; of a figure read in two ways the first, which is the longer."""
    marks: list[dict[str, Any]] = []
    for et in sorted(found, key=lambda et: (et.kolonne, -len(et.tal))):
        if not et.tal or (marks and et.kolonne < marks[-1]["til"]):
            continue
        slags = "fakta" if et.er_fakta else "undtaget" if et.svar else "aaben"
        marks.append({"fra": et.kolonne, "til": et.kolonne + len(et.tal), "slags": slags, "svar": et.svar})
    return marks
