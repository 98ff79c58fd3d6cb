"""Municipalities compared service by service: figures side by side, who decides, and the texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from markupsafe import Markup

from generator import addresses
from generator.compare.groups import Group, comparable, groups
from generator.compare.topics import Cell, Stated, Topic, topics
from generator.export.csv_file import csv_tekst
from generator.model.kilde import Henvisning
from generator.model.ydelse import Ydelse
from generator.pages.parts import lovaendringer
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.pages.parts.uoverensstemmelser import count_in_words
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
_HEADINGS = ("Emne", "Slags", "Kommune", "Ydelse", "Standard fra", "Standarden siger", "Enhed", "Dom", *KILDE_HEADINGS)


@dataclass(frozen=True)
class ShownFigure:
    """A figure of the comparison; `navn` is what this standard calls it, when the row's title does not say it."""

    tekst: str
    navn: str
    kilde: Markup


@dataclass(frozen=True)
class ShownTopic:
    """A topic with its verdict in words, who says most when someone does, and its cells."""

    titel: str
    dom: str
    domtekst: str
    hoejest: str
    cells: list[list[ShownFigure]]


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
        verdicts = [topic.dom for topic in topics(opslag.catalogue, gruppe)]
        cards.append(
            {
                "gruppe": gruppe,
                "adresse": prosa.href(addresses.comparison(gruppe.id)),
                "kommuner": list(
                    dict.fromkeys((kommune_name(opslag, y.kommune), datering.alder(opslag, y)) for y in gruppe.ydelser)
                ),
                "forskelle": verdicts.count("forskel"),
                "ens": verdicts.count("ens"),
                "andre": sum(verdicts.count(dom) for dom in ("ord", "enheder", "slags", "opdelt")),
                "sammenlignet": any(verdict != "alene" for verdict in verdicts),
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
    alene = [topic for topic in alle if topic.dom == "alene" and not topic.tabel]
    faelles = [topic for topic in alle if topic not in alene]
    afgoer = [_afgoer(prosa, ydelse) for ydelse in gruppe.ydelser]
    content = {
        "gruppe": gruppe,
        "rod": prosa.rod,
        "paragraf": Markup(prosa.lov(gruppe.paragraf)),
        "columns": [_column(opslag, prosa, ydelse) for ydelse in gruppe.ydelser],
        "ulige_gamle": _differ_in_age(opslag, gruppe),
        "afgoer": afgoer,
        "afgoer_dom": {"dom": "ord", "domtekst": labels.DOM[_afgoer_dom(afgoer)], "hoejest": ""},
        "slags": [
            (navn, [_show(prosa, gruppe, r) for r in del_]) for navn, del_ in groupby(faelles, lambda r: r.slags)
        ],
        "alene": [_show(prosa, gruppe, topic) for topic in alene],
        "forskelle": sum(1 for topic in alle if topic.dom == "forskel"),
        "maalt": any(topic.dom in ("ens", "forskel") for topic in alle),
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


def _column(opslag: Lookup, prosa: PageProse, ydelse: Ydelse) -> dict[str, object]:
    navn = kommune_name(opslag, ydelse.kommune)
    alder = datering.alder(opslag, ydelse)
    return {"navn": navn, "link": ydelse_link(prosa, ydelse), "aar": alder, "id": ydelse.kommune}


def _show(prosa: PageProse, gruppe: Group, topic: Topic) -> ShownTopic:
    celler = [[_figure(prosa, topic, cell, stated) for stated in cell] for cell in topic.cells]
    return ShownTopic(topic.titel, topic.dom, labels.DOM[topic.dom], _most(prosa.opslag, gruppe, topic), celler)


def _most(opslag: Lookup, gruppe: Group, topic: Topic) -> str:
    """“Højest: Hvidovre”, or “Oftest” of what is counted in times; nothing where no one says most."""
    nr = topic.highest
    if nr is None:
        return ""
    stated = [cell[0] for cell in topic.cells if cell]
    often = stated[0].unit.startswith("gange/") and len({et.measure and et.measure.least for et in stated}) > 1
    word = "Oftest" if often else "Højest"
    return f"{word}: {kommune_name(opslag, gruppe.ydelser[nr].kommune)}"


def _figure(prosa: PageProse, topic: Topic, cell: Cell, stated: Stated) -> ShownFigure:
    # A place of a table is named by its row.
    named = len(cell) == 1 and (topic.tabel or stated.fakta.betegnelse == topic.titel)
    navn = "" if named else stated.fakta.betegnelse
    tekst = show_value(stated.vaerdi.vaerdi, stated.fakta.enhed)
    return ShownFigure(tekst, navn, Markup(prosa.kildemaerke([stated.vaerdi.kilde])))


def _afgoer(prosa: PageProse, ydelse: Ydelse) -> list[ShownFigure]:
    if ydelse.afgoer is None:
        return []
    kilde = Henvisning(dokument=ydelse.kilde.dokument, linje=ydelse.afgoer.linje, afsnit=labels.AFSNIT["visitering"])
    return [ShownFigure(ydelse.afgoer.hvem, "", Markup(prosa.kildemaerke([kilde])))]


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
        for ydelse, cell in zip(gruppe.ydelser, topic.cells, strict=True):
            faste = (kommune_name(opslag, ydelse.kommune), ydelse.titel, datering.csv_dato(opslag, ydelse))
            emne = (topic.titel, topic.slags, *faste)
            for stated in cell:
                tekst = show_value(stated.vaerdi.vaerdi, stated.fakta.enhed)
                sagt = f"{stated.fakta.betegnelse}: {tekst}" if len(cell) > 1 else tekst
                yield *emne, sagt, stated.fakta.enhed, labels.DOM[topic.dom], *kilde_cells(stated.vaerdi.kilde)
            if not cell:
                yield *emne, "står ikke i standarden", "", labels.DOM[topic.dom], *kilde_cells(None)
    for noegle in _texts(gruppe):
        for ydelse in gruppe.ydelser:
            afsnit = getattr(ydelse.afsnit, noegle) or next((e for e in ydelse.egne_afsnit if e.slags == noegle), None)
            samlet = plain_text(opslag, ydelse.tekst_under(noegle), ydelse.adresse, ydelse.gaelder_fra)
            tekst = samlet or "står ikke i standarden"
            faste = (kommune_name(opslag, ydelse.kommune), ydelse.titel, datering.csv_dato(opslag, ydelse))
            line = str(afsnit.linje) if afsnit else ""
            yield labels.AFSNIT[noegle], "Tekst", *faste, tekst, "", "", ydelse.kilde.dokument if afsnit else "", line
