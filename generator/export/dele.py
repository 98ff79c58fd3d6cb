"""The rates as the browser fetches them: the law's for everybody, and each municipality's when it is asked about."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from calculators.data.parts import BY_ADDRESS, BY_OWNER, DIVIDED, IN_ORDER
from generator.model.catalogue import Catalogue


@dataclass(frozen=True)
class Dele:
    """JSON texts: the law's part, and each municipality's by its id."""

    loven: str
    kommuner: Mapping[str, str]


def dele(exported: Mapping[str, Any], catalogue: Catalogue) -> Dele:
    """What stands in satser.json, divided by whose it is; `joined` of calculators.data.parts puts it together."""
    parts: dict[str, dict[str, Any]] = {
        kommune.id: {
            "kommune": kommune.id,
            **{navn: exported[navn][kommune.id] for navn in BY_OWNER if kommune.id in exported[navn]},
            **{navn: {} for navn in BY_ADDRESS},
            IN_ORDER: [],
        }
        for kommune in catalogue.kommuner
    }
    law = {**exported, DIVIDED: True, IN_ORDER: []}
    law |= {navn: {ejer: om for ejer, om in exported[navn].items() if ejer not in parts} for navn in BY_OWNER}
    law |= {navn: {} for navn in BY_ADDRESS}
    # The law may cite what a municipality does.
    hvis = {kilde.id: kommune.id for kommune in catalogue.kommuner for kilde in kommune.kilder}
    hvis |= {kilde.id: "" for kilde in catalogue.faelles_kilder}
    for kilde, om in exported["kilder"].items():
        parts.get(hvis.get(kilde, ""), law)["kilder"][kilde] = om
    for adresse, om in exported["ydelser"].items():
        parts[adresse.partition("/")[0]]["ydelser"][adresse] = om
    for fund in exported[IN_ORDER]:
        parts.get(fund["kommune"] or "", law)[IN_ORDER].append(fund)
    return Dele(compact(law), {kommune: compact(part) for kommune, part in parts.items()})


def compact(data: Mapping[str, Any]) -> str:
    """JSON as short as it can be."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
