"""All of one municipality in one file, so that nobody fetches the others to read it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.export import schemas, shapes
from generator.export.listed import in_list, together
from generator.model.catalogue import Kommunedata
from generator.opendata.places import FORMAT, KOMMUNER, LICENS, SCHEMAS
from generator.prose.lookup import Lookup

_NAME = "kommune"
_SCHEMA = f"../{schemas.sti(_NAME)}"


def municipality_path(kommune: str) -> str:
    """Where the file of a municipality lies on the site."""
    return f"{KOMMUNER}/{kommune}.json"


def municipality_file(opslag: Lookup, data: Kommunedata, written: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Path → text of the municipality's own file; `written` are its elements in each of the lists of all."""
    head = {"$schema": _SCHEMA, "format": FORMAT, "datasaet": opslag.catalogue.datasaet, "licens": LICENS}
    (kommune,) = written["kommuner"]
    lists = {navn: in_list(elements) for navn, elements in written.items() if navn != "kommuner"}
    return {municipality_path(data.id): together(head, {_NAME: kommune, **lists})}


def municipality_schema() -> dict[str, str]:
    """Path → text of the schema that all of these files have."""
    return {f"{SCHEMAS}/{_NAME}.schema.json": shapes.som_json(schemas.of_municipality(_SCHEMA, FORMAT))}
