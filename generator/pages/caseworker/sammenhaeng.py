"""How services hang together, paragraph by paragraph: a small drawing of each service, and the table with the words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from markupsafe import Markup

from generator import addresses
from generator.export.csv_file import csv_tekst
from generator.model.catalogue import Kommunedata
from generator.model.ydelse import Ydelse
from generator.pages.caseworker.drawing import Gren, graf
from generator.pages.caseworker.listing import Place
from generator.pages.caseworker.page import Page, YdelseLink
from generator.pages.parts.ties import MOST_OTHERS, Tie, left_out, ties
from generator.prose.labels import FORHOLD
from generator.prose.lookup import Lookup
from generator.prose.writing import plain_text, short_source

# So many ties, each drawn and with its words and its source, are a page that a telephone still opens at once.
_MOST = 200


def sammenhaeng(page: Page, kommuner: Sequence[Kommunedata]) -> dict[str, Any]:
    """A section for each paragraph, with the municipalities side by side."""
    ydelser = [ydelse for data in kommuner for ydelse in data.ydelser]
    return {
        "paragraffer": [
            (anchor, titel, [_ydelse(page, ydelse) for ydelse in egne])
            for (anchor, titel), egne in _efter_paragraf(page.opslag, ydelser).items()
        ],
        "udeladt": sum(left_out(page.opslag, ydelse) for ydelse in ydelser),
        "hoejst": MOST_OTHERS,
    }


def paragraphs(opslag: Lookup, kommuner: Sequence[Kommunedata]) -> list[Place]:
    """Each paragraph that these municipalities have services by, and how many stand there."""
    ydelser = (ydelse for data in kommuner for ydelse in data.ydelser)
    return [
        Place(anchor, titel, len(alle), len({ydelse.kommune for ydelse in alle}))
        for (anchor, titel), alle in _efter_paragraf(opslag, ydelser).items()
    ]


def shares(opslag: Lookup, data: Kommunedata) -> list[Kommunedata]:
    """The municipality with the services of so many paragraphs at a time as a page holds."""
    dele: list[list[Ydelse]] = [[]]
    left = _MOST
    for egne in _efter_paragraf(opslag, data.ydelser).values():
        drawn = sum(len(ties(opslag, ydelse)) for ydelse in egne)
        if dele[-1] and drawn > left:
            dele.append([])
            left = _MOST
        dele[-1] += egne
        left -= drawn
    return [data.model_copy(update={"ydelser": tuple(alle)}) for alle in dele] if len(dele) > 1 else [data]


def _efter_paragraf(opslag: Lookup, ydelser: Iterable[Ydelse]) -> dict[tuple[str, str], list[Ydelse]]:
    """Services by the first paragraph they rest on, in the order of the law."""
    love = {lov.forkortelse: lov for lov in opslag.catalogue.lovgivning.love}
    groups: dict[tuple[str, str], list[Ydelse]] = defaultdict(list)
    for ydelse in sorted(ydelser, key=lambda y: (y.lovgrundlag[0].lov, _nummer(y))):
        lov, nr = love[ydelse.lovgrundlag[0].lov], ydelse.lovgrundlag[0].numre[0]
        titel = next(paragraf.titel for paragraf in lov.paragraffer if paragraf.nr == nr)
        groups[f"{lov.id}-{nr.replace(' ', '')}", f"{lov.forkortelse} § {nr} {titel}"].append(ydelse)
    return groups


def _nummer(ydelse: Ydelse) -> tuple[int, str]:
    tal, _, bogstav = ydelse.lovgrundlag[0].numre[0].partition(" ")
    return int(tal), bogstav


def _ydelse(page: Page, ydelse: Ydelse) -> tuple[YdelseLink, Markup, list[tuple[str, YdelseLink, Markup]]]:
    alle = ties(page.opslag, ydelse)
    link = page.ydelse(ydelse)
    grene = [Gren(et.forhold, et.ord, _navn(page, ydelse, et.anden)) for et in alle]
    rows = [(et.ord, page.ydelse(et.anden), _tekst(page, et)) for et in alle]
    return (
        link,
        Markup(graf(ydelse.adresse.replace("/", "-"), f"{link.kommune}: {link.titel}", link.titel, grene)),
        rows,
    )


def _navn(page: Page, ydelse: Ydelse, other: Ydelse) -> str:
    return other.titel if other.kommune == ydelse.kommune else f"{other.titel} ({page.kommune(other.kommune)})"


def _tekst(page: Page, et: Tie) -> Markup:
    prosa = page.hos(et.fra)
    text = plain_text(page.opslag, et.se.tekst, et.fra.adresse, et.fra.gaelder_fra)
    return Markup.escape(text) + Markup(prosa.kildemaerke([et.se.kilde]))


def sammenhaeng_csv(opslag: Lookup) -> str:
    """Every tie that a standard states, as a file."""
    page = Page(opslag, addresses.CASEWORKER_SAMMENHAENG)
    headings = ("Kommune", "Ydelse", "Lovgrundlag", "Forhold", "Anden kommune", "Anden ydelse", "Ord", "Kilde")
    return csv_tekst(headings, _csv(page))


def _csv(page: Page) -> Iterator[tuple[str, ...]]:
    for ydelse in page.opslag.catalogue.ydelser:
        link = page.ydelse(ydelse)
        for se in ydelse.se_ogsaa:
            other = page.ydelse(page.opslag.ydelse(se.ydelse))
            text = plain_text(page.opslag, se.tekst, ydelse.adresse, ydelse.gaelder_fra)
            kilde = short_source(page.opslag, se.kilde)
            yield link.kommune, link.titel, link.lov, FORHOLD[se.forhold], other.kommune, other.titel, text, kilde
