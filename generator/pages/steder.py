"""The pages of a municipality's places, and of its packages and tariffs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from markupsafe import Markup

from generator.model.catalogue import Kommunedata
from generator.model.pakke import Pakke, Takst
from generator.model.tilbud import Tilbud
from generator.pages.fakta import baandraekker, raekker
from generator.pages.kildeliste import kildegrupper
from generator.pages.skabelon import udfyld
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse


def stedside(opslag: Lookup, data: Kommunedata) -> str:
    """Every place of a municipality, with its address, services and figures."""
    prosa = PageProse(opslag, f"{data.id}/steder.md", data.id, _dato(data))
    steder = [_sted(prosa, tilbud) for tilbud in sorted(data.tilbud, key=lambda tilbud: tilbud.navn)]
    return udfyld("steder.md.j2", kommune=data.kommune, steder=steder, kilder=kildegrupper(prosa))


def _sted(prosa: PageProse, tilbud: Tilbud) -> dict[str, Any]:
    lokal = replace(prosa, hos=f"{tilbud.kommune}/{tilbud.id}")
    return {
        "tilbud": tilbud,
        "tekst": Markup(lokal.markdown(tilbud.tekst)) if tilbud.tekst else None,
        "ydelser": [Markup(prosa.markdown(f"{{ydelse: {adresse}}}")) for adresse in tilbud.ydelser],
        "fakta": raekker(tilbud.fakta, lokal),
        "kilde": Markup(prosa.kildemaerke([tilbud.kilde])),
    }


def pakkeside(opslag: Lookup, data: Kommunedata) -> str:
    """A municipality's packages and tariffs: hours in, package or tariff out."""
    pakker = data.pakker
    assert pakker is not None
    prosa = PageProse(opslag, f"{data.id}/pakker.md", data.id, _dato(data))
    navne = {tilbud.id: tilbud.navn for tilbud in data.tilbud}
    indhold: dict[str, Any] = {
        "kommune": data.kommune,
        "ydelser": [Markup(prosa.markdown(f"{{ydelse: {adresse}}}")) for adresse in pakker.ydelser],
        "pakker": [_pakke(prosa, pakke) for pakke in sorted(pakker.pakker, key=lambda pakke: pakke.nr)],
        "takster": [_takst(prosa, takst, navne) for takst in sorted(pakker.takster, key=lambda takst: takst.nr)],
        "tabeller": [(tabel, baandraekker(tabel, pakker.fakta, prosa)) for tabel in pakker.tabeller],
        "fakta": raekker(pakker.fakta, prosa),
    }
    return udfyld("pakker.md.j2", **indhold, kilder=kildegrupper(prosa))


def _pakke(prosa: PageProse, pakke: Pakke) -> dict[str, Any]:
    return {
        "pakke": pakke,
        "brugertid": Markup(prosa.fakta(pakke.brugertid)),
        "afregnes": Markup(prosa.fakta(pakke.afregnes)),
        "bemaerkning": Markup(prosa.markdown(pakke.bemaerkning)) if pakke.bemaerkning else None,
        "kilde": Markup(prosa.kildemaerke([pakke.kilde])),
    }


def _takst(prosa: PageProse, takst: Takst, navne: dict[str, str]) -> dict[str, Any]:
    return {
        "takst": takst,
        "timer": Markup(prosa.fakta(takst.timer)),
        "steder": [navne[tilbud] for tilbud in takst.tilbud],
        "bemaerkning": Markup(prosa.markdown(takst.bemaerkning)) if takst.bemaerkning else None,
        "kilde": Markup(prosa.kildemaerke([takst.kilde])),
    }


def _dato(data: Kommunedata) -> date:
    return max((ydelse.gaelder_fra for ydelse in data.ydelser), default=date.max)
