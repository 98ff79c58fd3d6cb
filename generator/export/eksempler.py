"""The worked examples as open data: each question, what it comes to, and where the figures stand.

Every expected figure was worked out by hand, so another engine can hold itself against the rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from calculators.rules.registry import BEREGNERE
from generator.export import schemas, shapes
from generator.export.api import API_MAPPE, LICENS
from generator.export.view import View

FILE = "eksempler"
# The program's own, whatever it is run on; a package that was installed has none with it.
_FOLDER = Path(__file__).resolve().parents[2] / "tests/golden"
# Many times as fast, where it was built for this machine.
_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
# Amounts are exact to the øre.
_TOLERANCE = "0"


def examples(view: View) -> dict[str, str]:
    """Path → text of them and their schema."""
    content = {
        "$schema": schemas.sti(FILE),
        "format": 1,
        "datasaet": view.catalogue.datasaet,
        "licens": LICENS,
        "tolerance": _TOLERANCE,
        "eksempler": list(_examples(_FOLDER)),
    }
    made = {f"{FILE}.json": content, schemas.sti(FILE): schemas.skema(FILE)}
    return {f"{API_MAPPE}/{navn}": shapes.som_json(indhold) for navn, indhold in made.items()}


def _examples(mappe: Path) -> Iterator[dict[str, Any]]:
    for fil in sorted(mappe.glob("*.yaml")):
        if fil.stem in BEREGNERE:
            cases = yaml.load(fil.read_text(encoding="utf-8"), _Loader)
            yield from (_example(fil.stem, case) for case in cases)


def _example(beregner: str, case: dict[str, Any]) -> dict[str, Any]:
    """Every scalar is text, as it is typed; `fejl` are the fields that are refused, in the place of a result."""
    kilde = case.get("kilde") or {}
    asked = {
        "beregner": beregner,
        "navn": case["navn"],
        "kommune": case.get("kommune"),
        "dato": case["dato"],
        "svar": case["svar"],
        "kilde": {"dokument": kilde.get("dokument"), "linje": kilde.get("linje"), "afsnit": kilde.get("afsnit")},
    }
    if "fejl" in case:
        return asked | {"fejl": case["fejl"]}
    venter = {navn: {"vaerdi": et["vaerdi"], "enhed": et.get("enhed")} for navn, et in case["venter"].items()}
    return asked | {"venter": venter}
