"""“Kend din ret”, the citizen's door: its front page, the services by paragraph, and its part of the menu."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

from generator.model.catalogue import NATIONALE, Catalogue
from generator.model.livssituation import Livssituation
from generator.model.lov import Paragraf
from generator.model.ydelse import Ydelse
from generator.pages.klag import klageside
from generator.pages.livssituation import MAPPE, kommunevalg, nye_regler, situationsside
from generator.pages.skabelon import udfyld
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse, plain_text

FORSIDE = f"{MAPPE}/index.md"
KLAG = f"{MAPPE}/klag.md"
PARAGRAFFER = f"{MAPPE}/paragraffer.md"


def sider(opslag: Lookup) -> dict[str, str]:
    """Path → Markdown of every page behind the door."""
    ud = {FORSIDE: _forside(opslag), PARAGRAFFER: _paragrafside(opslag), KLAG: klageside(opslag)}
    return ud | {
        f"{MAPPE}/{situation.id}.md": situationsside(opslag, situation)
        for situation in opslag.catalogue.livssituationer
    }


def menu(catalogue: Catalogue) -> list[Any]:
    """The door's part of the menu."""
    return [
        FORSIDE,
        *({situation.titel: f"{MAPPE}/{situation.id}.md"} for situation in catalogue.livssituationer),
        {"Jeg vil klage": KLAG},
        {"Find hjælp efter paragraf": PARAGRAFFER},
    ]


def kort(opslag: Lookup, situation: Livssituation) -> tuple[Livssituation, str, bool]:
    """A situation for a list: its short text as plain words, and whether the rules behind it have been replaced."""
    return situation, plain_text(opslag, situation.kort, NATIONALE, date.max), nye_regler(opslag, situation)


def situationer_med(catalogue: Catalogue, ydelse: Ydelse) -> list[Livssituation]:
    """The situations that lead to a service."""
    return [
        situation
        for situation in catalogue.livssituationer
        if any(hjaelp.omfatter(ydelse) for hjaelp in situation.hjaelp)
    ]


def _forside(opslag: Lookup) -> str:
    prosa = PageProse(opslag, FORSIDE, NATIONALE, date.max)
    return udfyld(
        "kend_din_ret.md.j2",
        situationer=[kort(opslag, situation) for situation in opslag.catalogue.livssituationer],
        kommuner=kommunevalg(prosa),
    )


def _paragrafside(opslag: Lookup) -> str:
    """Each paragraph that some service rests on, with the services of every municipality."""
    prosa = PageProse(opslag, PARAGRAFFER, NATIONALE, date.max)
    ydelser: dict[tuple[str, str], list[tuple[str, str, str, str]]] = defaultdict(list)
    for data in opslag.catalogue.kommuner:
        for ydelse in data.ydelser:
            link = (ydelse.titel, prosa.adresse(f"{ydelse.adresse}.md"))
            for noegle in dict.fromkeys((lov.lov, nr) for lov in ydelse.lovgrundlag for nr in lov.numre):
                ydelser[noegle].append((data.id, data.kommune.navn, *link))
    love = [
        (
            lov,
            [(paragraf, ydelser[lov.forkortelse, paragraf.nr]) for paragraf in _brugte(lov.paragraffer, lov, ydelser)],
        )
        for lov in opslag.catalogue.lovgivning.love
    ]
    return udfyld("paragraffer.md.j2", love=[par for par in love if par[1]], kommuner=kommunevalg(prosa))


def _brugte(paragraffer: tuple[Paragraf, ...], lov: Any, ydelser: dict[tuple[str, str], Any]) -> list[Paragraf]:
    return [paragraf for paragraf in paragraffer if ydelser.get((lov.forkortelse, paragraf.nr))]
