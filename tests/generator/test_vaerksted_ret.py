"""A change in the workbench's form changes that place of the file, and nothing else."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path
from typing import Any

import pytest

from generator.load.findings import FieldPath
from generator.load.plain_yaml import plain_content
from generator.model.ydelse import Standard, Ydelse
from generator.workbench.edit import CannotEdit, Value, with_value, without
from tests.generator.proeve import PROJEKT

FILER = sorted((PROJEKT / "standards/kommuner").rglob("*.yaml"))
TEKST = """\
# En kommentar
id: a
svar:
  hvad: Du får hjælp.   # bag ved

  # over prisen
  pris: >-
    Det koster
    ikke noget.
kilde: {dokument: d, linje: 1-2, afsnit: A}
fakta:
  - id: f1
    enhed: kr
tom:
"""


def ret(sti: FieldPath, vaerdi: Value, orden: tuple[str, ...] = ()) -> list[str]:
    """The lines that go and come when the value is put at the path."""
    ny = with_value(TEKST, sti, vaerdi, orden)
    return list(unified_diff(TEKST.split("\n"), ny.split("\n"), n=0, lineterm=""))[3:]


@pytest.mark.parametrize(
    ("sti", "vaerdi", "linjer"),
    [
        (("svar", "hvad"), "Du får mad.", ["-  hvad: Du får hjælp.   # bag ved", "+  hvad: Du får mad.   # bag ved"]),
        (("id",), "12", ["-id: a", "+id: 12"]),
        (("id",), "nej: ja", ["-id: a", '+id: "nej: ja"']),
        (("kilde", "afsnit"), "Pris, mad", [
            "-kilde: {dokument: d, linje: 1-2, afsnit: A}", '+kilde: {dokument: d, linje: 1-2, afsnit: "Pris, mad"}',
        ]),
        (("svar", "pris"), "Gratis.", ["-  pris: >-", "-    Det koster", "-    ikke noget.", "+  pris: Gratis."]),
        (("svar", "hvad"), "Du får:\n\n- mad", [
            "-  hvad: Du får hjælp.   # bag ved", "+  hvad: |", "+    Du får:", "+", "+    - mad   # bag ved",
        ]),
        (("tom",), "fyldt", ["-tom:", "+tom: fyldt"]),
        (("tom", "under"), "x", ["+  under: x"]),
        (("fakta", 1), {"id": "f2", "enhed": "uger"}, ["+  - id: f2", "+    enhed: uger"]),
        (("lov", 0), "SEL § 85", ["+lov: [SEL § 85]"]),
    ],
)  # fmt: skip
def test_a_value_is_put_where_it_belongs(sti: FieldPath, vaerdi: Value, linjer: list[str]) -> None:
    """Text, text that must be quoted, within braces, over several lines, where nothing was, and in a list."""
    if sti == ("svar", "hvad") and "\n" in str(vaerdi):
        # What stood behind the value would become a part of it.
        with pytest.raises(CannotEdit):
            ret(sti, vaerdi)
    else:
        assert linjer == ret(sti, vaerdi)


def test_a_new_field_stands_in_the_order_of_the_model() -> None:
    """It comes after those that the model has before it."""
    assert ["+kort: Ny."] == ret(("kort",), "Ny.", ("id", "kort", "svar"))
    ny = with_value(TEKST, ("kort",), "Ny.", ("id", "kort", "svar"))
    assert ny.index("kort:") < ny.index("svar:")


def test_what_is_taken_out_takes_its_lines_along() -> None:
    """A field, one within braces, and the last one of a list with the list itself; not the first of an item."""
    assert "pris" not in plain_content(without(TEKST, ("svar", "pris")))["svar"]
    assert {"dokument": "d", "afsnit": "A"} == plain_content(without(TEKST, ("kilde", "linje")))["kilde"]
    assert "fakta" not in plain_content(without(TEKST, ("fakta", 0)))
    assert without(TEKST, ("svar", "pris")).startswith(
        "# En kommentar\nid: a\nsvar:\n  hvad: Du får hjælp.   # bag ved\n"
    )
    with pytest.raises(CannotEdit):
        without(TEKST, ("fakta", 0, "id"))


@pytest.mark.parametrize("tekst", ["a: [", "a: &x 1\nb: *x\n", "\tb: 1\n"])
def test_what_is_no_plain_yaml_is_left_to_its_author(tekst: str) -> None:
    """A file with mistakes, or with anchors, is not changed through the form."""
    with pytest.raises(CannotEdit):
        with_value(tekst, ("a",), "ny")


def _stier(indhold: Any, sti: FieldPath = ()) -> Iterator[FieldPath]:
    children = indhold.items() if isinstance(indhold, dict) else enumerate(indhold) if isinstance(indhold, list) else ()
    for led, inner in children:
        yield (*sti, led)
        yield from _stier(inner, (*sti, led))


def _paa(indhold: Any, sti: FieldPath) -> Any:
    for led in sti:
        indhold = indhold[led]
    return indhold


@pytest.mark.slow
@pytest.mark.parametrize("fil", random.Random(17).sample(FILER, 25), ids=lambda fil: fil.stem)
def test_real_files_keep_all_else(fil: Path) -> None:
    """Texts at random places of real files are changed, and every other value and comment is as it was."""
    tekst = fil.read_text(encoding="utf-8")
    indhold = plain_content(tekst)
    steder = [sti for sti in _stier(indhold) if isinstance(_paa(indhold, sti), str)]
    for sti in random.Random(fil.stem).sample(steder, min(12, len(steder))):
        for vaerdi in ("ny: #tekst", "Et langt afsnit om hjælpen. " * 9 + "Slut.", "Første\n\n- a\n- b"):
            ny = with_value(tekst, sti, vaerdi)
            skrevet = plain_content(ny)
            assert vaerdi == _paa(skrevet, sti).strip()
            assert [s for s in _stier(indhold) if s != sti] == [s for s in _stier(skrevet) if s != sti]
            foer, efter = ([x for x in t.split("\n") if re.match(r" *# ", x)] for t in (tekst, ny))
            assert foer == efter


@pytest.mark.slow
def test_every_standard_can_have_a_section_more() -> None:
    """Of each real standard: a section that it lacks, and a fact more."""
    for fil in (et for et in FILER if "ydelser" in et.parts):
        tekst = fil.read_text(encoding="utf-8")
        bilag: Value = {"tekst": "Se\n\nbilaget.", "linje": "3-4"}
        ny = with_value(tekst, ("afsnit", "bilag"), bilag, list(Standard.model_fields))
        nr = len(plain_content(ny).get("fakta") or [])
        ny = with_value(ny, ("fakta", nr), {"id": "nyt", "enhed": "uger"}, list(Ydelse.model_fields))
        skrevet = plain_content(ny)
        assert "Se\n\nbilaget." == skrevet["afsnit"]["bilag"]["tekst"].strip()
        assert {"id": "nyt", "enhed": "uger"} == skrevet["fakta"][nr]
