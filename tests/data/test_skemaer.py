"""The JSON Schemas that editors use: up to date, named by every file, and agreeing with the files."""

import json
from functools import cache
from os.path import relpath
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from generator.load.file_types import file_type
from generator.schema import schemas

STANDARDS = Path(__file__).resolve().parents[2] / "standards"
SKEMAER = STANDARDS / "skemaer"
FILER = sorted(fil.relative_to(STANDARDS).as_posix() for fil in STANDARDS.rglob("*.yaml"))


class Editorlaeser(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Plain scalars as editors read them (YAML 1.2): numbers are numbers, but dates are text."""

    yaml_implicit_resolvers = {  # noqa: RUF012
        tegn: [(maerke, moenster) for maerke, moenster in regler if not maerke.endswith(":timestamp")]
        for tegn, regler in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def skemanavn(fil: str) -> str:
    """The schema's file name for a file below standards/."""
    model = file_type(fil)
    assert model is not None, f"{fil} hører ikke til i standards/"
    return f"{model.__name__.lower()}.schema.json"


@cache
def skema(navn: str) -> dict[str, Any]:
    """A schema as it lies in the folder."""
    indhold: dict[str, Any] = json.loads((SKEMAER / navn).read_text(encoding="utf-8"))
    return indhold


def test_schemas_are_up_to_date() -> None:
    """The folder holds exactly what `serviceniveau schema` writes; run it when this fails."""
    assert schemas() == {fil.name: fil.read_text(encoding="utf-8") for fil in SKEMAER.iterdir()}


def test_every_file_names_its_schema() -> None:
    """The first line of every file leads an editor to the schema of its kind."""
    mangler = []
    for fil in FILER:
        sti = relpath(SKEMAER / skemanavn(fil), (STANDARDS / fil).parent)
        ventet = f"# yaml-language-server: $schema={sti}"
        if (STANDARDS / fil).read_text(encoding="utf-8").split("\n", 1)[0] != ventet:
            mangler.append(f"{fil}: {ventet}")
    assert [] == mangler


@pytest.mark.parametrize("fil", FILER)
def test_every_file_fits_its_schema(fil: str) -> None:
    """What the loader accepts, an editor with the schema accepts too."""
    indhold = yaml.load((STANDARDS / fil).read_text(encoding="utf-8"), Editorlaeser)
    fejl = jsonschema.Draft202012Validator(skema(skemanavn(fil))).iter_errors(indhold)
    assert [] == [f"{'/'.join(map(str, et.absolute_path))}: {et.message}" for et in fejl]


def test_the_schema_sees_mistakes() -> None:
    """An unknown field, a wrong unit and a missing field are marked while one types."""
    validator = jsonschema.Draft202012Validator(skema("satser.schema.json"))
    kilde = {"dokument": "proeve", "afsnit": "x"}
    god = {
        "id": "a",
        "betegnelse": "A",
        "enhed": "uger",
        "vaerdier": [{"gyldig_fra": "2023-01-01", "vaerdi": 4, "kilde": kilde}],
    }
    assert [] == list(validator.iter_errors({"id": "x", "fakta": [god]}))
    skader: list[dict[str, Any]] = [{"enhed": "ugger"}, {"enhd": "uger"}, {"vaerdier": []}, {"id": "A b"}]
    for skade in skader:
        assert (skade, True) == (skade, any(validator.iter_errors({"id": "x", "fakta": [god | skade]})))
