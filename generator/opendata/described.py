"""What the open data are, for programs: an OpenAPI description of every file that can be fetched."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from generator.opendata.places import FOLDER, KOMMUNER

DESCRIPTION = f"{FOLDER}/openapi.json"
_MEDIA = {
    "json": "application/json",
    "jsonld": "application/ld+json",
    "ttl": "text/turtle",
    "csv": "text/csv",
    "sqlite": "application/vnd.sqlite3",
    "parquet": "application/vnd.apache.parquet",
}


def described(files: Iterable[str], site: str) -> str:
    """The description; `site` is the address of the site with a slash, or empty where nobody knows it.

    The files of the municipalities are one path, with the municipality's id in it.
    """
    of_each = defaultdict[str, list[str]](list)
    paths = {}
    for fil in sorted(each for each in files if "/skemaer/" not in each):
        folder, _, name = fil.rpartition("/")
        if folder == KOMMUNER:
            of_each[name.partition(".")[2]].append(name.partition(".")[0])
        else:
            paths[f"/{fil}"] = _path(fil)
    for ending, ids in of_each.items():
        parameter = {"name": "kommune", "in": "path", "required": True, "schema": {"type": "string", "enum": ids}}
        fil = f"{KOMMUNER}/{{kommune}}.{ending}"
        paths[f"/{fil}"] = _path(fil) | {"parameters": [parameter]}
    description: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {
            "title": "Serviceniveau: åbne data",
            "version": "2",
            "description": "Faste filer. Der er ingen nøgle og ingen grænse for, hvor tit de må hentes.",
            "license": {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"},
        },
        "servers": [{"url": site.rstrip("/") or "../.."}],
        "paths": dict(sorted(paths.items())),
    }
    return json.dumps(description, ensure_ascii=False, indent=1) + "\n"


def _path(fil: str) -> dict[str, Any]:
    folder, _, name = fil.rpartition("/")
    navn, _, ending = name.partition(".")
    content: dict[str, Any] = {_MEDIA[ending]: {}}
    if ending == "json":
        schema = f"{FOLDER}/skemaer/kommune" if folder == KOMMUNER else f"{folder}/skemaer/{navn}"
        content = {_MEDIA[ending]: {"schema": {"$ref": f"../../{schema}.schema.json"}}}
    get = {
        "operationId": fil.replace("/", "-").replace(".", "-").replace("{", "").replace("}", ""),
        "responses": {"200": {"description": fil, "content": content}},
    }
    return {"get": get}
