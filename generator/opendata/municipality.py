"""All of one municipality in one file, so that nobody fetches the others to read it."""

from __future__ import annotations

from generator.export import schemas, shapes
from generator.export.api import of_municipality
from generator.model.catalogue import Kommunedata
from generator.opendata.places import FORMAT, KOMMUNER, LICENS, SCHEMAS
from generator.prose.lookup import Lookup

_NAME = "kommune"
_SCHEMA = f"../{schemas.sti(_NAME)}"


def municipality_path(kommune: str) -> str:
    """Where the file of a municipality lies on the site."""
    return f"{KOMMUNER}/{kommune}.json"


def municipality_file(opslag: Lookup, data: Kommunedata) -> dict[str, str]:
    """Path → text of the municipality's own file."""
    head = {"$schema": _SCHEMA, "format": FORMAT, "datasaet": opslag.catalogue.datasaet, "licens": LICENS}
    return {municipality_path(data.id): shapes.som_json(head | of_municipality(opslag, data))}


def municipality_schema() -> dict[str, str]:
    """Path → text of the schema that all of these files have."""
    return {f"{SCHEMAS}/{_NAME}.schema.json": shapes.som_json(schemas.of_municipality(_SCHEMA, FORMAT))}
