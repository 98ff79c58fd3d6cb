"""Fields that name something: each says so in its type, and is followed wherever it stands."""

from collections.abc import Iterator
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from generator.load.file_types import FILE_TYPES
from generator.model.base import ID_MOENSTER
from generator.model.marks import PointsTo, marked
from generator.model.ydelse import Ydelse
from tests.generator.proeve import FUND, MERUDGIFTER, Proeve, eneste

# The id of the file itself, and the municipality it lies under, which the loader holds against its folder.
OWN = ("id", "kommune")
# Held against something else: a change of law may be followed by a service that no file describes, a topic has names
# that no municipality has used yet, and a table's rows are looked up together with its dimensions.
ELSEWHERE = {("Lovaendring", "erstattes_af"), ("Emne", "ogsaa"), ("Raekke", "trin")}


def models(model: type[BaseModel], seen: set[type[BaseModel]]) -> Iterator[type[BaseModel]]:
    """A model and those its fields hold."""
    if model not in seen:
        seen.add(model)
        yield model
        for field in model.model_fields.values():
            for part in parts(field.annotation):
                if isinstance(part, type) and issubclass(part, BaseModel):
                    yield from models(part, seen)


def parts(annotation: Any) -> Iterator[Any]:
    """A type, what it is made of and what it is annotated with."""
    yield annotation
    for part in get_args(annotation):
        yield from parts(part)
    if hasattr(annotation, "metadata"):
        yield from annotation.metadata


def test_every_field_with_a_name_says_what_it_names() -> None:
    """A new field of ids cannot be forgotten by the check of references: its type says what it points to."""
    patterns = (ID_MOENSTER, r"^[a-z0-9-]+/[a-z0-9-]+$")
    seen: set[type[BaseModel]] = set()
    unmarked = set()
    for root in FILE_TYPES.values():
        for model in models(root, seen):
            pointing = dict(marked(model, PointsTo))
            for name, field in model.model_fields.items():
                metadata = [*field.metadata, *(part for part in parts(field.annotation))]
                is_name = any(getattr(part, "pattern", None) in patterns for part in metadata)
                if is_name and name not in (*OWN, *pointing):
                    unmarked.add((model.__name__, name))
    assert ELSEWHERE == unmarked


def test_a_mark_is_found_at_every_depth() -> None:
    """On the field itself, on the items of a list, and on a field that may be left out."""
    targets = {name: mark.target for name, mark in marked(Ydelse, PointsTo)}
    plain, listed, optional = targets["klage_kontakt"], targets["lovgrundlag"], targets["beregnere"]
    assert ("klagekontakt", "lov", "beregner") == (plain, listed, optional)


def test_two_contradictions_of_one_id_in_a_file(proeve: Proeve) -> None:
    """A register's own ids are told apart, as those of two registers are."""
    tekst = proeve.laes(FUND)
    proeve.skriv(FUND, tekst + tekst.split("uoverensstemmelser:\n", 1)[1])
    assert "dobbelt-id" == eneste(proeve.fejl()).kode


@pytest.mark.parametrize("felt", ["graense", "start"])
def test_a_figure_below_the_table(proeve: Proeve, felt: str) -> None:
    """What the band below the first names is a figure of the file too."""
    under = next(linje for linje in proeve.laes(MERUDGIFTER).splitlines() if "under: {" in linje)
    sted = proeve.ret(MERUDGIFTER, under, under.replace("}", f", {felt}: ▸ukendt}}"))
    fund = eneste(proeve.fejl())
    assert ("tabel-ukendt-fakta", sted) == (fund.kode, (fund.linje, fund.kolonne))
