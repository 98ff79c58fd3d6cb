"""Makes each cell of a table an ordinary fact of its file, so that all who read facts read cells."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from generator.load.findings import FieldPath, Finding, Position, finding, shortened, shown_path
from generator.load.yaml_file import YamlFile
from generator.model.fakta import Fakta
from generator.model.tabel import Satser
from generator.model.valgtabel import Valgtabel
from generator.model.ydelse import Ydelse


def with_cells(model: Any, fil: YamlFile) -> tuple[Any, list[Finding]]:
    """The file's model with the facts of its cells after its own, and the cells that cannot be facts.

    The file remembers where each was written.
    """
    if not isinstance(model, (Ydelse, Satser)) or not model.valgtabeller:
        return model, []
    fakta: list[Fakta] = list(model.fakta)
    fejl: list[Finding] = []
    for nr, tabel in enumerate(model.valgtabeller):
        for steder, raa in _cells(nr, tabel):
            try:
                celle = Fakta.model_validate(raa)
            except ValidationError as fundet:
                fejl.append(_refused(fundet, steder[0], fil))
                continue
            fil.afledt[("fakta", len(fakta))] = steder[0]
            fil.afledt |= {("fakta", len(fakta), "vaerdier", v): sted for v, sted in enumerate(steder)}
            fakta.append(celle)
    return model.model_copy(update={"fakta": tuple(fakta)}), fejl


def _cells(nr: int, tabel: Valgtabel) -> Iterator[tuple[list[FieldPath], dict[str, Any]]]:
    for celle in tabel.celler():
        steder: list[FieldPath] = [
            ("valgtabeller", nr, "perioder", periode, "raekker", raekke, "celler", kolonne)
            for periode, raekke, kolonne in celle.steder
        ]
        yield steder, celle.fakta


def _refused(fejl: ValidationError, sted: FieldPath, fil: YamlFile) -> Finding:
    """The first reason why a cell cannot be a fact, where the cell stands."""
    fund = fejl.errors(include_url=False)[0]
    kode = "for-lang" if fund["type"] == "string_too_long" else fund["type"]
    ctx = fund.get("ctx", {})
    indsat = {"hoejst": ctx["max_length"]} if kode == "for-lang" else ctx
    vist = shortened(fund["input"]["id"] if isinstance(fund["input"], dict) else fund["input"])
    return finding(Position(fil.navn, *fil.sted(sti := sted), shown_path(sti)), kode, vist, **indsat)
