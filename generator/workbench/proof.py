"""What a second person goes through: each figure of a standard with the lines that it was read in, and a signature."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from generator.checks.walk import Material
from generator.model.fakta import Vaerdi
from generator.model.kilde import Henvisning
from generator.model.ydelse import Ydelse
from generator.prose.display import show_value
from generator.prose.gennemset import gennemset
from generator.verify.coverage import text_of
from generator.workbench.edit import Value, with_value


def figures(material: Material, navn: str, mappe: Path) -> dict[str, Any] | None:
    """The figures of the standard at a path below standards/; `mappe` has the texts of the sources.

    Each has what it says, its value, the day it holds from, where it stands, and the lines there, none where the text
    is not here. `siger` is what is signed already. None of what is no standard, is a draft, or cannot be read.
    """
    ydelse = _standard(material, navn)
    if ydelse is None or ydelse.udkast:
        return None
    tal = [
        {
            "navn": fakta.betegnelse,
            "vaerdi": show_value(et.vaerdi, fakta.enhed),
            "fra": et.gyldig_fra.isoformat(),
            "sted": _place(et.kilde),
            "linjer": _lines(material, et, mappe),
        }
        for fakta in ydelse.fakta
        for et in fakta.vaerdier
    ]
    return {"tal": tal, "siger": gennemset(ydelse)}


def signed(material: Material, navn: str, tekst: str, af: str, dag: date) -> str:
    """The standard's file with the signature of somebody who has looked up every figure as it is now.

    Errors: CannotEdit.
    """
    ydelse = _standard(material, navn)
    assert ydelse is not None
    vaerdi: Value = {"af": af, "dato": dag.isoformat(), "aftryk": ydelse.aftryk}
    return with_value(tekst, ("gennemset",), vaerdi, list(Ydelse.model_fields))


def _standard(material: Material, navn: str) -> Ydelse | None:
    return next((et.model for et in material.filer if et.navn == navn and isinstance(et.model, Ydelse)), None)


def _place(kilde: Henvisning) -> str:
    return f"{kilde.dokument}, {kilde.afsnit}" + (f", linje {kilde.linje}" if kilde.linje else "")


def _lines(material: Material, vaerdi: Vaerdi, mappe: Path) -> list[list[Any]]:
    fil = text_of(material, vaerdi.kilde.dokument, mappe)
    if vaerdi.kilde.linje is None or not fil.is_file():
        return []
    alle = fil.read_text(encoding="utf-8").split("\n")
    return [[nr, alle[nr - 1]] for nr in vaerdi.kilde.linje.numre() if nr <= len(alle)]
