"""What the open data are, for programs: an OpenAPI description of every file that can be fetched."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from generator.opendata.linked import FOLDER

DESCRIPTION = f"{FOLDER}/openapi.json"
_MEDIA = {
    "json": "application/json",
    "jsonld": "application/ld+json",
    "ttl": "text/turtle",
    "csv": "text/csv",
    "sqlite": "application/vnd.sqlite3",
}


def described(files: Iterable[str], site: str) -> str:
    """The description; `site` is the address of the site with a slash, or empty where nobody knows it."""
    paths = {f"/{fil}": _path(fil) for fil in sorted(files) if "/skemaer/" not in fil}
    description: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {
            "title": "Serviceniveau: åbne data",
            "version": "2",
            "description": "Faste filer. Der er ingen nøgle og ingen grænse for, hvor tit de må hentes.",
            "license": {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"},
        },
        "servers": [{"url": site.rstrip("/") or "../.."}],
        "paths": paths,
    }
    return json.dumps(description, ensure_ascii=False, indent=1) + "\n"


def _path(fil: str) -> dict[str, Any]:
    navn, _, ending = fil.rpartition("/")[2].partition(".")
    content: dict[str, Any] = {_MEDIA[ending]: {}}
    if ending == "json":
        folder = fil.rpartition("/")[0]
        content = {_MEDIA[ending]: {"schema": {"$ref": f"../../{folder}/skemaer/{navn}.schema.json"}}}
    get = {
        "operationId": fil.replace("/", "-").replace(".", "-"),
        "responses": {"200": {"description": fil, "content": content}},
    }
    return {"get": get}
