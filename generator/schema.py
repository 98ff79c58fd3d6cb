"""JSON Schemas of the file types, so that an editor completes and checks while one types."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from generator.load.file_types import FILE_TYPES

# The folder they lie in, beside what they are for.
SCHEMAS = "skemaer"


class _Schema(GenerateJsonSchema):
    """Only what helps who writes: a title made of the field's own name says nothing, and our docstrings are English."""

    def field_title_should_be_set(self, schema: object) -> bool:
        """Never."""
        return False

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """A model by its fields."""
        made = super().model_schema(schema)
        return {key: value for key, value in made.items() if key not in ("title", "description")}


def schemas() -> dict[str, str]:
    """File name → schema text, one for each kind of file in standards/."""
    modeller = {model.__name__.lower(): model for model in FILE_TYPES.values()}
    return {
        f"{navn}.schema.json": json.dumps(
            model.model_json_schema(schema_generator=_Schema), ensure_ascii=False, indent=1, sort_keys=True
        )
        + "\n"
        for navn, model in sorted(modeller.items())
    }


def write_schemas(mappe: Path) -> Iterator[str]:
    """Write the schemas to a folder and give their file names."""
    mappe.mkdir(parents=True, exist_ok=True)
    for navn, tekst in schemas().items():
        (mappe / navn).write_text(tekst, encoding="utf-8")
        yield navn
