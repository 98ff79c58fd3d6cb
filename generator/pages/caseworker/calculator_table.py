"""The table of calculators by the question each answers, and one click to it with the municipality chosen."""

from __future__ import annotations

from typing import Any

from calculators.results.contract import Beregner
from generator import addresses
from generator.model.ydelse import Ydelse
from generator.pages.caseworker.page import Page, YdelseLink
from generator.pages.parts.calculator_link import opened_for
from generator.pages.parts.template import fill
from generator.prose.lookup import Lookup


def beregnere_page(opslag: Lookup) -> str:
    """Calculators against municipalities: the services of each, and the calculator opened for that municipality."""
    page = Page(opslag, addresses.CASEWORKER_BEREGNERE)
    kommuner = [(data.id, page.kommune(data.id)) for data in opslag.catalogue.kommuner]
    return fill(
        "caseworker/calculator_table.md.j2",
        page.prosa.side,
        kommuner=kommuner,
        rows=[_row(page, beregner) for beregner in opslag.beregnere.values()],
    )


def _row(page: Page, beregner: Beregner) -> dict[str, Any]:
    adresse = page.prosa.href(addresses.beregner(beregner.id))
    return {
        "beregner": beregner,
        "adresse": adresse,
        "lov": ", ".join(lov.replace(" ", "\u00a0") for lov in beregner.lovgrundlag),
        "cells": [_ydelser(page, beregner, data.ydelser) for data in page.opslag.catalogue.kommuner],
        "valgt": [_opened(adresse, beregner, data.ydelser) for data in page.opslag.catalogue.kommuner],
    }


def _opened(adresse: str, beregner: Beregner, ydelser: tuple[Ydelse, ...]) -> str:
    """The calculator opened for the first service that it belongs to; the page of it where there is none."""
    foerste = next((ydelse for ydelse in ydelser if beregner.id in ydelse.beregnere), None)
    return f"{adresse}#{opened_for(beregner.id, foerste)}" if foerste else adresse


def _ydelser(page: Page, beregner: Beregner, ydelser: tuple[Ydelse, ...]) -> list[YdelseLink]:
    return [page.ydelse(ydelse) for ydelse in ydelser if beregner.id in ydelse.beregnere]
