"""The packages and tariffs of a municipality in satser.json; their hours are among the facts and tables."""

from __future__ import annotations

from datetime import date
from typing import Any

from generator.export import shapes
from generator.model.catalogue import Kommunedata
from generator.model.pakke import Pakke, Pakker, Takst
from generator.prose.lookup import Lookup
from generator.prose.writing import plain_text


def pakker(opslag: Lookup, kommune: Kommunedata, egne: Pakker) -> dict[str, Any]:
    """Degree of support, VUM levels and the places by name, in plain text with the newest figures."""
    navne = {tilbud.id: tilbud.navn for tilbud in kommune.tilbud}
    return {
        "pakker": [_pakke(opslag, kommune.id, pakke) for pakke in egne.pakker],
        "takster": [_takst(opslag, kommune.id, takst, navne) for takst in egne.takster],
    }


def _pakke(opslag: Lookup, kommune: str, pakke: Pakke) -> dict[str, Any]:
    return {
        "id": pakke.id,
        "nr": pakke.nr,
        "titel": pakke.titel,
        "om": _om(opslag, kommune, pakke.bemaerkning),
        "kilde": shapes.kilde(pakke.kilde),
    }


def _takst(opslag: Lookup, kommune: str, takst: Takst, navne: dict[str, str]) -> dict[str, Any]:
    return {
        "id": takst.id,
        "nr": takst.nr,
        "stoettegrad": takst.stoettegrad,
        "vum": list(takst.vum),
        "tilbud": [{"id": sted, "navn": navne[sted]} for sted in takst.tilbud],
        "om": _om(opslag, kommune, takst.bemaerkning),
        "kilde": shapes.kilde(takst.kilde),
    }


def _om(opslag: Lookup, kommune: str, bemaerkning: str | None) -> str | None:
    return plain_text(opslag, bemaerkning, kommune, date.max) if bemaerkning else None
