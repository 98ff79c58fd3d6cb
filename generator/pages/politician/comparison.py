"""Municipalities compared service by service: figures side by side, who decides, and the texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from markupsafe import Markup

from generator import addresses
from generator.compare.coverage import IN_COMMON
from generator.compare.groups import Group, comparable, groups
from generator.compare.tally import tally
from generator.compare.topics import Stated, Topic, topics
from generator.export.csv_file import csv_tekst
from generator.model.kilde import Henvisning
from generator.model.ydelse import Ydelse
from generator.pages.parts import lovaendringer
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.pages.parts.uoverensstemmelser import count_in_words
from generator.pages.politician.compared import ShownFigure, show_topic
from generator.pages.politician.report import (
    KILDE_HEADINGS,
    Report,
    file_link,
    kilde_cells,
    kommune_name,
    report_prose,
    ydelse_link,
)
from generator.prose import datering, labels
from generator.prose.display import show_value
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse, plain_text

TEXTS = ("omfang", "visitering", "betaling", "opfoelgning")
# Compared where some standard has them; a standard without one lacks nothing.
OPTIONAL_TEXTS = ("krav_til_borgeren", "kompetencekrav", "kvalitetsmaal")
# So many municipalities without the standard have a column of their own; more are told of in a sentence.
MOST_WITHOUT = 3
_HEADINGS = (
    "Emne", "Slags", "Kommune", "Ydelse", "Standard fra", "Standarden siger", "Enhed", "Dom", *KILDE_HEADINGS,
    "Hvem bestemmer", "I samme priser", "Priser fra år",
)  # fmt: skip


def comparisons(opslag: Lookup) -> Iterator[Report]:
    """The overview and a page for each paragraph that several municipalities have a standard for."""
    alle = groups(opslag.catalogue)
    yield _overview(opslag, alle)
    for gruppe in comparable(alle):
        yield _page(opslag, gruppe)


def _overview(opslag: Lookup, alle: list[Group]) -> Report:
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
                "antal": tally(topics(opslag.catalogue, gruppe)),
            }
        )
    content = {
        "kort": cards,
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


def _page(opslag: Lookup, gruppe: Group) -> Report:
    prosa = report_prose(opslag, addresses.comparison(gruppe.id))
    alle = topics(opslag.catalogue, gruppe)
    loven = [topic for topic in alle if topic.hvem == "loven"]
    alene = [topic for topic in alle if topic.dom == "alene" and not topic.tabel]
    faelles = [topic for topic in alle if topic not in alene and topic not in loven]
    afgoer = [_afgoer(prosa, ydelse) for ydelse in gruppe.ydelser]
    uden = _without(opslag, gruppe)
    content = {
        "gruppe": gruppe,
        "rod": prosa.rod,
        "paragraf": Markup(prosa.lov(gruppe.paragraf)),
        "columns": [_column(opslag, prosa, ydelse) for ydelse in gruppe.ydelser],
        "ulige_gamle": _differ_in_age(opslag, gruppe),
        "afgoer": afgoer,
        "afgoer_dom": {"dom": "ord", "domtekst": labels.DOM[_afgoer_dom(afgoer)], "hoejest": "", "note": ""},
        "slags": [
            (navn, [show_topic(prosa, gruppe, r) for r in del_]) for navn, del_ in groupby(faelles, lambda r: r.slags)
        ],
        "loven": [show_topic(prosa, gruppe, topic) for topic in loven],
        "alene": [show_topic(prosa, gruppe, topic) for topic in alene],
        "antal": tally(alle),
        "uden": uden,
        "spalter_uden": uden if len(uden) <= MOST_WITHOUT else [],
        "tekster": list(_tekster(opslag, prosa, gruppe)),
        "flere_tekster": len(_texts(gruppe)) > len(TEXTS),
        "aendringer": _aendringer(prosa, gruppe),
        "uoverensstemmelser": _optaelling(opslag, gruppe),
        "csv": file_link(prosa, f"{gruppe.id}.csv"),
    }
    csv = {f"{gruppe.id}.csv": csv_tekst(_HEADINGS, _csv_rows(opslag, gruppe, alle))}
    return Report(
        prosa.side, fill("politician/comparison.md.j2", prosa.side, **content, kilder=kilde_groups(prosa)), csv
    )


def _differ_in_age(opslag: Lookup, gruppe: Group) -> bool:
    """Whether the standards that are compared differ in age, or one of them has no date."""
    aldre = datering.aldre(opslag, gruppe.ydelser)
    return len(aldre) > 1 or not aldre[0].isdigit()


def _without(opslag: Lookup, gruppe: Group) -> list[tuple[str, str]]:
    """The municipalities of the catalogue that have nothing in this comparison, each with the reason."""
    paragraf = [et for et in groups(opslag.catalogue) if (et.lov, et.nr) == (gruppe.lov, gruppe.nr) and et.unsaid]
    ikke_delt = {navn for et in paragraf for navn in et.kommuner}
    return [
        (kommune_name(opslag, data.id), "ikke delt op" if data.id in ikke_delt else "ingen standard")
        for data in opslag.catalogue.kommuner
        if data.ydelser and data.id not in gruppe.kommuner
    ]


def _column(opslag: Lookup, prosa: PageProse, ydelse: Ydelse) -> dict[str, object]:
    navn = kommune_name(opslag, ydelse.kommune)
    alder = datering.alder(opslag, ydelse)
    return {"navn": navn, "link": ydelse_link(prosa, ydelse), "aar": alder, "id": ydelse.kommune}


def _afgoer(prosa: PageProse, ydelse: Ydelse) -> list[ShownFigure]:
    """Who decides by the standard itself, or by what the municipality says once for all its services."""
    data = prosa.opslag.catalogue.kommune(ydelse.kommune)
    if ydelse.afgoer:
        linje, afsnit = ydelse.afgoer.linje, labels.AFSNIT["visitering"]
        kilde = Henvisning(dokument=ydelse.kilde.dokument, linje=linje, afsnit=afsnit)
        return [ShownFigure(ydelse.afgoer.hvem, "", Markup(prosa.kildemaerke([kilde])))]
    if data and data.kommune.afgoer:
        faelles = data.kommune.afgoer
        return [ShownFigure(faelles.hvem, "", Markup(prosa.kildemaerke([faelles.kilde])), IN_COMMON)]
    return []


def _afgoer_dom(celler: list[list[ShownFigure]]) -> str:
    """Who decides is told in words, so it is never measured, only counted."""
    return ("ingen", "alene", "ord")[min(2, sum(1 for cell in celler if cell))]


def _tekster(opslag: Lookup, prosa: PageProse, gruppe: Group) -> Iterator[tuple[str, list[tuple[str, Markup | None]]]]:
    """The sections that figures do not tell, in plain text, each standard beside the others."""
    for noegle in _texts(gruppe):
        columns = []
        for ydelse in gruppe.ydelser:
            samlet = ydelse.tekst_under(noegle)
            local = replace(prosa, hos=ydelse.adresse, dato=ydelse.gaelder_fra)
            tekst = local.markdown(samlet.replace("### ", "#### ")) if samlet else None
            columns.append((kommune_name(opslag, ydelse.kommune), Markup(tekst) if tekst else None))
        if any(tekst for _, tekst in columns):
            yield labels.AFSNIT[noegle], columns


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


def _csv_rows(opslag: Lookup, gruppe: Group, alle: list[Topic]) -> Iterator[tuple[str, ...]]:
    for topic in alle:
        dom, hvem = labels.DOM[topic.dom], labels.HVEM[topic.hvem]
        for ydelse, cell in zip(gruppe.ydelser, topic.cells, strict=True):
            faste = (kommune_name(opslag, ydelse.kommune), ydelse.titel, datering.csv_dato(opslag, ydelse))
            emne = (topic.titel, topic.slags, *faste)
            for stated in cell:
                tekst = show_value(stated.vaerdi.vaerdi, stated.fakta.enhed)
                sagt = f"{stated.fakta.betegnelse}: {tekst}" if len(cell) > 1 else tekst
                kilde = kilde_cells(stated.vaerdi.kilde)
                yield *emne, sagt, stated.fakta.enhed, dom, *kilde, hvem, *_in_prices(topic, stated)
            if not cell:
                yield *emne, "står ikke i standarden", "", dom, *kilde_cells(None), hvem, "", ""
        for navn, hvorfor in _without(opslag, gruppe):
            yield topic.titel, topic.slags, navn, "", "", hvorfor, "", dom, *kilde_cells(None), hvem, "", ""
    yield from _csv_texts(opslag, gruppe)


def _in_prices(topic: Topic, stated: Stated) -> tuple[str, str]:
    """The amount as it was compared, and the year of its prices."""
    if topic.prisaar is None or topic.dom == "loven":
        return "", ""
    return show_value(stated.compared, stated.fakta.enhed), str(topic.prisaar)


def _csv_texts(opslag: Lookup, gruppe: Group) -> Iterator[tuple[str, ...]]:
    for noegle in _texts(gruppe):
        for ydelse in gruppe.ydelser:
            afsnit = getattr(ydelse.afsnit, noegle) or next((e for e in ydelse.egne_afsnit if e.slags == noegle), None)
            samlet = plain_text(opslag, ydelse.tekst_under(noegle), ydelse.adresse, ydelse.gaelder_fra)
            tekst = samlet or "står ikke i standarden"
            faste = (kommune_name(opslag, ydelse.kommune), ydelse.titel, datering.csv_dato(opslag, ydelse))
            line = str(afsnit.linje) if afsnit else ""
            yield (
                labels.AFSNIT[noegle],
                "Tekst",
                *faste,
                tekst,
                "",
                "",
                ydelse.kilde.dokument if afsnit else "",
                line,
                "",
                "",
                "",
            )
