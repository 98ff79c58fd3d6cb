"""A comparison as data for the script that shows the columns of other municipalities: what each of them says.

Names are short because a hundred municipalities are in one file; docs/assets/politician/compare_types.d.ts says what
they mean.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from markupsafe import Markup

from generator import addresses
from generator.compare.distribution import Distribution, distribution
from generator.compare.groups import Group
from generator.compare.measure import Measure
from generator.compare.topics import Cell, Topic
from generator.model.kilde import Henvisning
from generator.model.vaerdi.former import WORDS
from generator.model.ydelse import Ydelse
from generator.pages.politician.chosen import Chosen
from generator.pages.politician.compared import ShownFigure, in_words, prices, who_decides
from generator.pages.politician.report import kommune_name
from generator.pages.politician.spread import chart, in_unit
from generator.pages.politician.tiles import class_texts
from generator.prose import datering, labels
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse, place_in, plain_text

FILE = "kommuner.json"
TEXTS_FILE = "tekster.json"
WHO_DECIDES = "hvem-afgoer"
PARTS = ("kommunen", "loven", "alene")


def comparison_data(prosa: PageProse, valgt: Chosen, alle: Sequence[Topic]) -> str:
    """The file's text."""
    opslag, gruppe = prosa.opslag, valgt.gruppe
    fordelinger = {topic.id: found for topic in alle if (found := distribution(topic))}
    data = {
        "kommuner": [
            {"id": navn, "navn": kommune_name(opslag, navn), "spalter": _columns_of(gruppe, navn)}
            for navn in gruppe.kommuner
        ],
        "spalter": [_column(opslag, ydelse) for ydelse in gruppe.ydelser],
        "raekker": [_who_decides(opslag, gruppe), *(_row(opslag, topic) for topic in alle)],
        "fordelinger": {navn: _spread(valgt, et) for navn, et in fordelinger.items()},
        "domme": labels.DOM_BLANDT_VISTE,
    }
    return _json(data)


def texts_data(opslag: Lookup, gruppe: Group, noegler: Sequence[str]) -> str:
    """The sections that figures do not tell, as plain text: section → number of the service → text."""
    data = {
        noegle: {
            nr: tekst
            for nr, ydelse in enumerate(gruppe.ydelser)
            if (tekst := plain_text(opslag, ydelse.tekst_under(noegle), ydelse.adresse, ydelse.gaelder_fra))
        }
        for noegle in noegler
    }
    return _json(data)


def part_of(topic: Topic) -> str:
    """The part of the page that a topic stands in."""
    if topic.hvem == "loven":
        return "loven"
    return "alene" if topic.dom == "alene" and not topic.tabel else "kommunen"


def _columns_of(gruppe: Group, kommune: str) -> list[int]:
    return [nr for nr, ydelse in enumerate(gruppe.ydelser) if ydelse.kommune == kommune]


def _column(opslag: Lookup, ydelse: Ydelse) -> dict[str, Any]:
    return {
        "aar": datering.alder(opslag, ydelse),
        "titel": ydelse.titel,
        "adresse": addresses.published(addresses.ydelse(ydelse.adresse)),
    }


def _row(opslag: Lookup, topic: Topic) -> dict[str, Any]:
    sagt = _numbered(frozenset(stated.said for stated in cell) for cell in topic.cells)
    tal = _numbered(frozenset(m.numbers for stated in cell if (m := stated.measure)) for cell in topic.cells)
    celler = {
        nr: _cell(opslag, topic, cell) | {"s": sagt[nr], "f": tal[nr]} for nr, cell in enumerate(topic.cells) if cell
    }
    alle = [stated for cell in topic.cells for stated in cell]
    return {
        "id": topic.id,
        "titel": topic.titel,
        "del": part_of(topic),
        "celler": celler,
        "oftest": all(stated.unit.startswith("gange/") for stated in alle),
        "tabel": topic.tabel,
        "mangler": topic.mangler is not None,
        "note": prices(topic),
        "hvem": labels.HVEM[topic.hvem],
    }


def _cell(opslag: Lookup, topic: Topic, cell: Cell) -> dict[str, Any]:
    """What a standard says, and what it takes to hold it against others."""
    maal = [stated.measure for stated in cell]
    return {
        "v": [_figure(opslag, in_words(opslag, topic, cell, stated), stated.vaerdi.kilde) for stated in cell],
        "e": sorted({stated.unit for stated in cell}),
        "ord": any(isinstance(stated.vaerdi.vaerdi, WORDS) for stated in cell),
        "delt": any(stated.celle for stated in cell),
        "m": [_ends(et) for et in maal if et] if all(maal) else [],
    }


def _ends(maal: Measure) -> list[float | None]:
    return [None if ende is None else float(ende) for ende in (maal.least, maal.most, maal.each)]


def _figure(opslag: Lookup, figure: ShownFigure, kilde: Henvisning) -> dict[str, Any]:
    """A figure in words, with the place it was read."""
    made = {"t": figure.tekst, "h": place_in(kilde, opslag.kilde(kilde.dokument)), "k": _source(opslag, kilde)}
    extra = {"n": figure.navn, "o": figure.note, "a": figure.andet}
    return made | {navn: vaerdi for navn, vaerdi in extra.items() if vaerdi}


def _source(opslag: Lookup, kilde: Henvisning) -> str:
    """The address of the lines themselves where they are quoted, else of the document among all sources."""
    if kilde.linje and opslag.is_shown(kilde):
        return addresses.published(addresses.kilde(kilde.dokument), addresses.line_anchor(str(kilde.linje)))
    return addresses.published(addresses.KILDER, kilde.dokument)


def _who_decides(opslag: Lookup, gruppe: Group) -> dict[str, Any]:
    """Who says yes or no, as a row; it is words, so it is never measured."""
    fundet = {nr: who for nr, ydelse in enumerate(gruppe.ydelser) if (who := who_decides(opslag, ydelse))}
    celler = {
        nr: {"v": [_figure(opslag, ShownFigure(hvem, "", Markup(), note), kilde)]}
        for nr, (hvem, kilde, note) in fundet.items()
    }
    return {"id": WHO_DECIDES, "titel": "Den, der siger ja eller nej", "del": "kommunen", "celler": celler}


def _numbered(said: Iterable[object]) -> list[int]:
    """Each by the number of the first that is the same."""
    kendte: dict[object, int] = {}
    return [kendte.setdefault(et, len(kendte)) for et in said]


def _spread(valgt: Chosen, fordeling: Distribution) -> dict[str, Any]:
    tegning = chart(valgt, fordeling)
    return {
        "klasser": class_texts(fordeling),
        "prikker": {
            nr: [tegning.x(tal), fordeling.class_of(tal), in_unit(tal, fordeling.enhed)] for nr, tal in fordeling.dots
        },
    }


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n"
