"""Editions as files: the one of `<ydelse>.yaml`, and the others in the folder of the same name, each by its day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from generator.load.findings import Finding, Position, finding
from generator.load.yaml_file import YamlFile
from generator.model.ydelse import Ydelse

FOLDER = "kommuner/*/ydelser/*/*.yaml"
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def is_edition(navn: str) -> bool:
    """Whether a file is one of a service's other editions, which is named by its first day."""
    sti = PurePosixPath(navn)
    paa_plads = navn.count("/") == FOLDER.count("/") and sti.match(FOLDER)
    return paa_plads and _DAY.fullmatch(sti.stem) is not None


def misplaced_editions(modeller: Mapping[str, Any], filer: Mapping[str, YamlFile]) -> Iterator[Finding]:
    """Editions beside which no file of the service lies (each folder once), and two of one service from one day."""
    mapper = {str(PurePosixPath(navn).parent): navn for navn in sorted(filer, reverse=True) if is_edition(navn)}
    for mappe, navn in sorted(mapper.items()):
        if f"{mappe}.yaml" not in filer:
            ventet = f"{PurePosixPath(mappe).name}.yaml"
            yield finding(Position(filer[navn].navn), "udgave-uden-ydelse", ventet=ventet)
    yield from _from_one_day(modeller, filer)


def _from_one_day(modeller: Mapping[str, Any], filer: Mapping[str, YamlFile]) -> Iterator[Finding]:
    """Two files of one folder cannot have one name, so it is the service's own file that repeats a day."""
    for navn, model in modeller.items():
        if isinstance(model, Ydelse) and not is_edition(navn):
            dag = model.gaelder_fra.isoformat()
            anden = f"{navn.removesuffix('.yaml')}/{dag}.yaml"
            if anden in modeller:
                sted = Position(filer[navn].navn, *filer[navn].sted(("gaelder_fra",)), "gaelder_fra")
                yield finding(sted, "udgaver-samme-dag", dag, fil=filer[anden].navn)
