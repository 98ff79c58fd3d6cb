"""The pages to look things up on: the law's rates, the law itself, the sources and the glossary."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from markupsafe import Markup

from generator import addresses
from generator.compare.groups import comparable, groups
from generator.model.catalogue import NATIONALE, Catalogue
from generator.model.indsats import Indsats, Key
from generator.model.ydelse import Ydelse
from generator.pages.parts import valgtabel
from generator.pages.parts.figures import band_rows, ended, fakta_rows
from generator.pages.parts.lovaendringer import text_of
from generator.pages.parts.one_page import on_one_page
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse, plain_text


def lovens_satser_page(opslag: Lookup) -> str:
    """The rates and limits that the law sets, year by year."""
    nationale = opslag.catalogue.nationale
    prosa = PageProse(opslag, addresses.LOVENS_SATSER, NATIONALE, date.max)
    dag = opslag.catalogue.dag
    tabeller = [
        (tabel, band_rows(tabel, nationale.fakta, prosa), ended(tabel, nationale.fakta, dag))
        for tabel in nationale.tabeller
    ]
    groups = [
        (et.betegnelse, fakta_rows([et], prosa)) for et in valgtabel.loose(nationale.fakta, nationale.valgtabeller)
    ]
    return fill(
        "catalogue/lovens_satser.md.j2",
        prosa.side,
        tabeller=tabeller,
        grupper=groups,
        valgtabeller=valgtabel.shown(nationale.valgtabeller, prosa),
        kilder=kilde_groups(prosa),
    )


def lovgivning_page(opslag: Lookup, feeds: Collection[str]) -> str:
    """The acts and paragraphs that are cited, the services that rest on each, and what has changed.

    `feeds` are the paths of the feeds there are.
    """
    prosa = PageProse(opslag, addresses.LOVGIVNING, NATIONALE, date.max)
    efter_paragraf: dict[tuple[str, str], list[Ydelse]] = defaultdict(list)
    for ydelse in opslag.catalogue.ydelser:
        for lov in ydelse.lovgrundlag:
            for nr in lov.numre:
                efter_paragraf[lov.lov, nr].append(ydelse)
    aendringer = [
        (
            aendring,
            Markup(prosa.lov(str(aendring.paragraf))),
            text_of(prosa, aendring),
        )
        for aendring in opslag.catalogue.lovgivning.aendringer
    ]
    lovgivning = opslag.catalogue.lovgivning
    return fill(
        "catalogue/lovgivning.md.j2",
        prosa.side,
        lovgivning=lovgivning,
        **_resting_on(prosa, efter_paragraf),
        feeds=feeds,
        aendringer=aendringer,
        delt=_divided(opslag.catalogue),
        steder={kilde.id: kilde for kilde in opslag.catalogue.kilder},
        kilder=kilde_groups(prosa),
    )


def _resting_on(prosa: PageProse, efter_paragraf: Mapping[Key, list[Ydelse]]) -> dict[str, Any]:
    """The services of each paragraph with their municipality; of many the number, and where they are compared."""
    catalogue = prosa.opslag.catalogue
    if on_one_page(catalogue):
        names = {kommune.id: kommune.kommune.navn for kommune in catalogue.kommuner}
        links = {
            key: [(Markup(prosa.markdown(f"{{ydelse: {y.adresse}}}")), names[y.kommune]) for y in ydelser]
            for key, ydelser in efter_paragraf.items()
        }
        return {"links": links, "antal": {}}
    sider = {(et.lov, et.nr): prosa.href(addresses.comparison(et.id)) for et in reversed(comparable(groups(catalogue)))}
    antal = {
        key: (len(ydelser), len({ydelse.kommune for ydelse in ydelser}), sider.get(key))
        for key, ydelser in efter_paragraf.items()
    }
    return {"links": {}, "antal": antal}


def _divided(catalogue: Catalogue) -> dict[Key, tuple[Indsats, ...]]:
    """The paragraphs that hold several kinds of help, each with those."""
    keys = ((lov.forkortelse, paragraf.nr) for lov in catalogue.lovgivning.love for paragraf in lov.paragraffer)
    held = {key: catalogue.indsatsregister.held_by(key) for key in keys}
    return {key: indsatser for key, indsatser in held.items() if len(indsatser) > 1}


def kilder_page(opslag: Lookup) -> str:
    """The source documents: what they are, how their date is known, and the hash of the text we read."""
    brugte = {k.dokument for _, fakta in opslag.catalogue.fakta_med_sted() for v in fakta.vaerdier for k in [v.kilde]}
    kilder = opslag.catalogue.kilder
    return fill(
        "catalogue/kilder.md.j2",
        addresses.KILDER,
        dokumenter=[kilde for kilde in kilder if kilde.type == "dokument"],
        henvisninger=[kilde for kilde in kilder if kilde.type == "henvisning"],
        brugte=brugte,
        vist=opslag.viste_linjer,
    )


def begreber_page(opslag: Lookup) -> str:
    """The glossary in alphabetical order."""
    begreber = sorted(opslag.catalogue.begreber, key=lambda begreb: begreb.ord.lower())
    forklaringer = [(begreb, plain_text(opslag, begreb.forklaring, NATIONALE, date.max)) for begreb in begreber]
    return fill("catalogue/begreber.md.j2", addresses.BEGREBER, begreber=forklaringer)
