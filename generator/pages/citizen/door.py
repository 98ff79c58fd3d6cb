"""“Kend din ret”, the citizen's door: its front page, the services by paragraph, and its part of the menu."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from functools import partial
from typing import Any

from generator import addresses
from generator.model.catalogue import NATIONALE, Catalogue
from generator.model.livssituation import Livssituation
from generator.model.lov import Paragraf
from generator.pages.citizen.akut import akut_page
from generator.pages.citizen.klage import klage_pages
from generator.pages.citizen.livssituation import has_new_rules, situation_pages
from generator.pages.citizen.lov import lov_page, loven_page
from generator.pages.citizen.portion import Portion, portion_pages
from generator.pages.citizen.rykker import rykker_pages
from generator.pages.parts.altid import crisis
from generator.pages.parts.kommunevalg import kommunevalg
from generator.pages.parts.template import fill
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse, plain_text


def pages(opslag: Lookup) -> dict[str, str]:
    """Path → Markdown of every page behind the door."""
    made = {
        addresses.CITIZEN: _front_page(opslag),
        addresses.AKUT: akut_page(opslag),
        addresses.LOVEN: loven_page(opslag),
    }
    made |= portion_pages(opslag, addresses.PARAGRAFFER, partial(_paragraffer_page, opslag))
    made |= klage_pages(opslag) | rykker_pages(opslag)
    made |= {addresses.loven(et.id): lov_page(opslag, et) for et in opslag.catalogue.loven.values()}
    for situation in opslag.catalogue.livssituationer:
        made |= situation_pages(opslag, situation)
    return made


def menu(catalogue: Catalogue) -> list[Any]:
    """The door's part of the menu."""
    return [
        addresses.CITIZEN,
        {"Akut hjælp": addresses.AKUT},
        *({situation.titel: addresses.situation(situation.id)} for situation in catalogue.livssituationer),
        {"Jeg vil klage": addresses.KLAGE},
        {"Jeg venter på svar": addresses.RYKKER},
        {"Det har alle ret til efter loven": addresses.LOVEN},
        {"Find hjælp efter paragraf": addresses.PARAGRAFFER},
    ]


def situation_summary(opslag: Lookup, situation: Livssituation) -> tuple[Livssituation, str, bool]:
    """A situation for a list: its short text as plain words, and whether the rules behind it have been replaced."""
    return situation, plain_text(opslag, situation.kort, NATIONALE, date.max), has_new_rules(opslag, situation)


def _front_page(opslag: Lookup) -> str:
    prosa = PageProse(opslag, addresses.CITIZEN, NATIONALE, date.max)
    return fill(
        "citizen/door.md.j2",
        prosa.side,
        situationer=[situation_summary(opslag, situation) for situation in opslag.catalogue.livssituationer],
        kriser=[crisis(prosa, krise) for krise in opslag.catalogue.kriser],
        kommuner=kommunevalg(prosa),
    )


def _paragraffer_page(opslag: Lookup, portion: Portion) -> str:
    """Each paragraph that some service rests on, with the services of the municipalities."""
    prosa = portion.prosa
    ydelser: dict[tuple[str, str], list[tuple[str, str, str, str]]] = defaultdict(list)
    for data in portion.kommuner or opslag.catalogue.kommuner:
        for ydelse in data.ydelser:
            link = (ydelse.titel, prosa.href(addresses.ydelse(ydelse.adresse)))
            for noegle in dict.fromkeys((lov.lov, nr) for lov in ydelse.lovgrundlag for nr in lov.numre):
                ydelser[noegle].append((data.id, data.kommune.navn, *link))
    love = [
        (
            lov,
            [(paragraf, ydelser[lov.forkortelse, paragraf.nr]) for paragraf in _used(lov.paragraffer, lov, ydelser)],
        )
        for lov in opslag.catalogue.lovgivning.love
    ]
    return fill(
        "citizen/paragraffer.md.j2",
        prosa.side,
        love=[par for par in love if par[1]],
        kommuner=portion.valg,
        hos=portion.navn,
        antal=None if portion.kommuner else {noegle: len({et[0] for et in alle}) for noegle, alle in ydelser.items()},
    )


def _used(paragraffer: tuple[Paragraf, ...], lov: Any, ydelser: dict[tuple[str, str], Any]) -> list[Paragraf]:
    return [paragraf for paragraf in paragraffer if ydelser.get((lov.forkortelse, paragraf.nr))]
