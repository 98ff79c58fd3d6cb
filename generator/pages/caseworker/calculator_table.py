"""The table of calculators by the question each answers, and one click to it with the municipality chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from calculators.results.contract import Beregner
from generator import addresses
from generator.model.catalogue import Kommunedata
from generator.model.ydelse import Ydelse
from generator.pages.caseworker.page import Page, YdelseLink
from generator.pages.parts.calculator_link import opened_for


def calculator_table(page: Page, kommuner: Sequence[Kommunedata]) -> dict[str, Any]:
    """Calculators against municipalities: the services of each, and the calculator opened for that municipality."""
    return {
        "kommuner": [(data.id, page.kommune(data.id)) for data in kommuner],
        "rows": [_row(page, kommuner, beregner) for beregner in page.opslag.beregnere.values()],
    }


def _row(page: Page, kommuner: Sequence[Kommunedata], beregner: Beregner) -> dict[str, Any]:
    adresse = page.prosa.href(addresses.beregner(beregner.id))
    return {
        "beregner": beregner,
        "adresse": adresse,
        "lov": ", ".join(lov.replace(" ", "\u00a0") for lov in beregner.lovgrundlag),
        "cells": [_ydelser(page, beregner, data.ydelser) for data in kommuner],
        "valgt": [_opened(adresse, beregner, data.ydelser) for data in kommuner],
    }


def _opened(adresse: str, beregner: Beregner, ydelser: tuple[Ydelse, ...]) -> str:
    """The calculator opened for the first service that it belongs to; the page of it where there is none."""
    foerste = next((ydelse for ydelse in ydelser if beregner.id in ydelse.beregnere), None)
    return f"{adresse}#{opened_for(beregner.id, foerste)}" if foerste else adresse


def _ydelser(page: Page, beregner: Beregner, ydelser: tuple[Ydelse, ...]) -> list[YdelseLink]:
    return [page.ydelse(ydelse) for ydelse in ydelser if beregner.id in ydelse.beregnere]
