"""Municipalities compared service by service: figures side by side, who decides, and the texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby
from typing import Any

from markupsafe import Markup

from generator import addresses
from generator.compare.distribution import distributions
from generator.compare.groups import Group, comparable, groups
from generator.compare.tally import Tally, tally
from generator.compare.topics import Topic, topics
from generator.model.ydelse import Ydelse
from generator.pages.parts import lovaendringer
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.pages.parts.uoverensstemmelser import count_in_words
from generator.pages.politician.chosen import MOST, Chosen, at_first
from generator.pages.politician.compared import ShownFigure, ShownTopic, show_topic, who_decides
from generator.pages.politician.comparison_data import FILE, PARTS, TEXTS_FILE, comparison_data, part_of, texts_data
from generator.pages.politician.comparison_files import files, long_name, tables, wide_name
from generator.pages.politician.comparison_paper import comparison_paper
from generator.pages.politician.meeting import shown
from generator.pages.politician.report import (
    Report,
    kommune_name,
    report_prose,
    ydelse_link,
)
from generator.pages.politician.spread import spread
from generator.pages.politician.tiles import tiles
from generator.pages.politician.verdict import in_words
from generator.prose import datering, labels
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

TEXTS = ("omfang", "visitering", "betaling", "opfoelgning")
# Compared where some standard has them; a standard without one lacks nothing.
OPTIONAL_TEXTS = ("krav_til_borgeren", "kompetencekrav", "kvalitetsmaal")
# So many figures have their row of dots and every value in words; of more there is what lies in the middle.
MOST_ROWS = 12
# A municipality and what its standard says, if anything.
Text = tuple[str, Markup | None]
# So many municipalities without the standard have a column of their own; more are told of in a sentence.
MOST_WITHOUT = 3


def comparisons(opslag: Lookup) -> Iterator[Report]:
    """The overview and a page for each paragraph that several municipalities have a standard for."""
    alle = groups(opslag.catalogue)
    emner = {gruppe.id: topics(opslag.catalogue, gruppe) for gruppe in comparable(alle)}
    yield _overview(opslag, alle, {navn: tally(et) for navn, et in emner.items()})
    for gruppe in comparable(alle):
        yield _page(opslag, gruppe, alle, emner.pop(gruppe.id))


def _overview(opslag: Lookup, alle: list[Group], optalt: Mapping[str, Tally]) -> Report:
    prosa = report_prose(opslag, addresses.COMPARISONS)
    cards = []
    for gruppe in comparable(alle):
        cards.append(
            {
                "gruppe": gruppe,
                "adresse": prosa.href(addresses.comparison(gruppe.id)),
                "kommuner": list(
                    dict.fromkeys((kommune_name(opslag, y.kommune), datering.alder(opslag, y)) for y in gruppe.ydelser)
                ),
                "antal": optalt[gruppe.id],
            }
        )
    content = {
        "kort": cards,
        "flest": MOST,
        "alene": [(g, _links(opslag, prosa, g)) for g in alle if len(g.kommuner) == 1 and not g.unsaid],
        "ikke_delt": [(g, _links(opslag, prosa, g)) for g in alle if g.unsaid],
    }
    return Report(prosa.side, fill("politician/comparisons.md.j2", prosa.side, **content))


def _links(opslag: Lookup, prosa: PageProse, gruppe: Group) -> list[tuple[str, list[Markup]]]:
    """Each municipality of a group with its services."""
    return [
        (kommune_name(opslag, navn), [ydelse_link(prosa, ydelse) for ydelse in gruppe.of(navn)])
        for navn in gruppe.kommuner
    ]


def _page(opslag: Lookup, gruppe: Group, grupper: list[Group], alle: list[Topic]) -> Report:
    prosa = report_prose(opslag, addresses.comparison(gruppe.id))
    valgt = at_first(gruppe)
    viste = valgt.some
    uden = _without(opslag, gruppe, grupper)
    content: dict[str, Any] = {
        "gruppe": gruppe,
        "rod": prosa.rod,
        "paragraf": Markup(prosa.lov(gruppe.paragraf)),
        "columns": [_column(opslag, prosa, ydelse) for ydelse in viste.ydelser],
        "ulige_gamle": _differ_in_age(opslag, viste),
        **_rows(prosa, valgt, alle),
        "antal_i_ord": in_words(tally(alle)),
        "uden": uden,
        "spalter_uden": uden if len(uden) <= MOST_WITHOUT else [],
        "tekster": list(_tekster(opslag, prosa, viste)),
        "flere_tekster": len(_texts(viste)) > len(TEXTS),
        "aendringer": _aendringer(prosa, gruppe),
        "uoverensstemmelser": _optaelling(opslag, gruppe),
        **_among_all(prosa, valgt, alle),
    }
    bred, lang = tables(opslag, gruppe, alle, uden, _texts(gruppe))
    paper = comparison_paper(prosa, viste, content, _texts(viste), (bred, lang))
    papir = shown(prosa, paper, (("CSV, bred", wide_name(gruppe)), ("CSV, lang", long_name(gruppe))))
    text = fill("politician/comparison.md.j2", prosa.side, **content, papir=papir, kilder=kilde_groups(prosa))
    beside = files(gruppe, bred, lang)
    beside |= {FILE: comparison_data(prosa, valgt, alle), TEXTS_FILE: texts_data(opslag, gruppe, _texts(viste))}
    return Report(prosa.side, text, beside, paper)


def _rows(prosa: PageProse, valgt: Chosen, alle: Iterable[Topic]) -> dict[str, Any]:
    """The rows of each part of the page, with a cell for each standard that is shown."""
    raekker: dict[str, list[Topic]] = {navn: [] for navn in PARTS}
    for topic in alle:
        raekker[part_of(topic)].append(topic.among(valgt.numbers))
    afgoer = [_afgoer(prosa, ydelse) for ydelse in valgt.some.ydelser]
    domme = labels.DOM if valgt.all_shown else labels.DOM_BLANDT_VISTE

    def show(topics: Iterable[Topic]) -> list[ShownTopic]:
        return [show_topic(prosa, valgt.some, topic, of_some=not valgt.all_shown) for topic in topics]

    return {
        "afgoer": afgoer,
        "afgoer_dom": {"dom": "ord", "domtekst": domme[_afgoer_dom(afgoer)], "hoejest": "", "note": ""},
        "slags": [(navn, show(del_)) for navn, del_ in groupby(raekker["kommunen"], lambda topic: topic.slags)],
        "loven": show(raekker["loven"]),
        "alene": show(topic for topic in raekker["alene"] if any(topic.cells)),
    }


def _among_all(prosa: PageProse, valgt: Chosen, alle: Iterable[Topic]) -> dict[str, Any]:
    """Each figure among all that state it, the drawing of the first, and where the script finds the rest."""
    # What the municipality decides comes first; the order is else that of the tables.
    fordelinger = sorted(distributions(alle), key=lambda et: not et.topic.chosen)
    spredt = [spread(prosa.opslag, valgt, et) for et in fordelinger]
    return {
        "valgt": valgt,
        "landet": len(prosa.opslag.catalogue.landets_kommuner),
        "spredning": spredt[:MOST_ROWS],
        "flere_tal": spredt[MOST_ROWS:],
        "tegning": tiles(prosa, valgt, fordelinger[0] if fordelinger else None),
        "fil": prosa.href(addresses.beside(prosa.side, FILE)),
    }


def _differ_in_age(opslag: Lookup, gruppe: Group) -> bool:
    """Whether the standards that are compared differ in age, or one of them has no date."""
    aldre = datering.aldre(opslag, gruppe.ydelser)
    return len(aldre) > 1 or not aldre[0].isdigit()


def _without(opslag: Lookup, gruppe: Group, grupper: list[Group]) -> list[tuple[str, str]]:
    """The municipalities of the catalogue that have nothing in this comparison, each with the reason."""
    paragraf = [et for et in grupper if (et.lov, et.nr) == (gruppe.lov, gruppe.nr) and et.unsaid]
    ikke_delt = {navn for et in paragraf for navn in et.kommuner}
    med = set(gruppe.kommuner)
    return [
        (kommune_name(opslag, data.id), "ikke delt op" if data.id in ikke_delt else "ingen standard")
        for data in opslag.catalogue.kommuner
        if data.ydelser and data.id not in med
    ]


def _column(opslag: Lookup, prosa: PageProse, ydelse: Ydelse) -> dict[str, object]:
    navn = kommune_name(opslag, ydelse.kommune)
    alder = datering.alder(opslag, ydelse)
    return {"navn": navn, "link": ydelse_link(prosa, ydelse), "aar": alder, "id": ydelse.kommune}


def _afgoer(prosa: PageProse, ydelse: Ydelse) -> list[ShownFigure]:
    """Who decides by the standard itself, or by what the municipality says once for all its services."""
    found = who_decides(prosa.opslag, ydelse)
    if found is None:
        return []
    hvem, kilde, note = found
    return [ShownFigure(hvem, "", Markup(prosa.kildemaerke([kilde])), note)]


def _afgoer_dom(celler: list[list[ShownFigure]]) -> str:
    """Who decides is told in words, so it is never measured, only counted."""
    return ("ingen", "alene", "ord")[min(2, sum(1 for cell in celler if cell))]


def _tekster(opslag: Lookup, prosa: PageProse, gruppe: Group) -> Iterator[tuple[str, str, list[Text]]]:
    """The sections that figures do not tell, in plain text, each standard beside the others."""
    for noegle in _texts(gruppe):
        columns = []
        for ydelse in gruppe.ydelser:
            samlet = ydelse.tekst_under(noegle)
            local = replace(prosa, hos=ydelse.adresse, dato=ydelse.gaelder_fra)
            tekst = local.markdown(samlet.replace("### ", "#### ")) if samlet else None
            columns.append((kommune_name(opslag, ydelse.kommune), Markup(tekst) if tekst else None))
        if any(tekst for _, tekst in columns):
            yield noegle, labels.AFSNIT[noegle], columns


def _texts(gruppe: Group) -> tuple[str, ...]:
    stated = (navn for navn in OPTIONAL_TEXTS if any(ydelse.tekst_under(navn) for ydelse in gruppe.ydelser))
    return (*TEXTS, *stated)


def _aendringer(prosa: PageProse, gruppe: Group) -> list[object]:
    """What the law has changed since the oldest of the standards."""
    aeldste = min(gruppe.ydelser, key=lambda ydelse: ydelse.gaelder_fra)
    return list(lovaendringer.since(prosa, aeldste.lovgrundlag, aeldste.gaelder_fra, aeldste.indsats))


def _optaelling(opslag: Lookup, gruppe: Group) -> str:
    adresser = {ydelse.adresse for ydelse in gruppe.ydelser}
    return count_in_words(fund for fund in opslag.catalogue.uoverensstemmelser if adresser & set(fund.ydelser))
