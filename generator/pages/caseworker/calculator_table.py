"""The table of calculators: which law, which services, and one click to each with the municipality chosen."""

from __future__ import annotations

from typing import Any

from calculators.results.contract import Beregner
from generator import addresses
from generator.model.ydelse import Ydelse
from generator.pages.caseworker.page import Side, Ydelseslink
from generator.pages.parts.template import fill
from generator.prosa.opslag import Opslag


def beregnertabel(opslag: Opslag) -> str:
    """Calculators against municipalities: the services of each, and the calculator opened for that municipality."""
    side = Side(opslag, addresses.CASEWORKER_BEREGNERE)
    kommuner = [(data.id, side.kommune(data.id)) for data in opslag.catalogue.kommuner]
    return fill(
        "caseworker/calculator_table.md.j2",
        side.prosa.side,
        kommuner=kommuner,
        raekker=[_raekke(side, beregner) for beregner in opslag.beregnere.values()],
    )


def _raekke(side: Side, beregner: Beregner) -> dict[str, Any]:
    adresse = side.prosa.href(addresses.beregner(beregner.id))
    return {
        "beregner": beregner,
        "adresse": adresse,
        "lov": ", ".join(beregner.lovgrundlag),
        "celler": [_ydelser(side, beregner, data.ydelser) for data in side.opslag.catalogue.kommuner],
        "valgt": [f"{adresse}#kommune={data.id}" for data in side.opslag.catalogue.kommuner],
    }


def _ydelser(side: Side, beregner: Beregner, ydelser: tuple[Ydelse, ...]) -> list[Ydelseslink]:
    return [side.ydelse(ydelse) for ydelse in ydelser if beregner.id in ydelse.beregnere]
