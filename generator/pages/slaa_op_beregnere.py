"""The table of calculators: which law, which services, and one click to each with the municipality chosen."""

from __future__ import annotations

from typing import Any

from calculators.results.contract import Beregner
from generator.model.ydelse import Ydelse
from generator.pages.skabelon import udfyld
from generator.pages.slaa_op_felles import Side, Ydelseslink
from generator.prose.lookup import Lookup


def beregnertabel(opslag: Lookup) -> str:
    """Calculators against municipalities: the services of each, and the calculator opened for that municipality."""
    side = Side(opslag, "beregnere")
    kommuner = [(data.id, side.kommune(data.id)) for data in opslag.catalogue.kommuner]
    return udfyld(
        "slaa_op_beregnere.md.j2",
        kommuner=kommuner,
        raekker=[_raekke(side, beregner) for beregner in opslag.beregnere.values()],
    )


def _raekke(side: Side, beregner: Beregner) -> dict[str, Any]:
    adresse = side.prosa.adresse(f"beregnere/{beregner.id}.md")
    return {
        "beregner": beregner,
        "adresse": adresse,
        "lov": ", ".join(beregner.lovgrundlag),
        "celler": [_ydelser(side, beregner, data.ydelser) for data in side.opslag.catalogue.kommuner],
        "valgt": [f"{adresse}#kommune={data.id}" for data in side.opslag.catalogue.kommuner],
    }


def _ydelser(side: Side, beregner: Beregner, ydelser: tuple[Ydelse, ...]) -> list[Ydelseslink]:
    return [side.ydelse(ydelse) for ydelse in ydelser if beregner.id in ydelse.beregnere]
