"""A comparison as tables to take along: a row for each figure, or a row for each topic; numbers are numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from calculators.show import meeting_paper
from calculators.show.csv_text import csv_of
from calculators.show.meeting_paper import Table
from generator.compare.groups import Group
from generator.compare.law import law_fact
from generator.compare.topics import Cell, Stated, Topic
from generator.model.fakta import Talvaerdi, numbers_of
from generator.pages.politician.report import KILDE_HEADINGS, kilde_cells, kommune_name
from generator.prose import datering, labels
from generator.prose.display import show_value
from generator.prose.lookup import Lookup
from generator.prose.writing import plain_text

# A municipality that has nothing in the comparison, and why.
Without = Sequence[tuple[str, str]]
_HEADINGS = (
    "Emne", "Slags", "Kommune", "Ydelse", "Standard fra", "Standarden siger", "Enhed", "Dom", *KILDE_HEADINGS,
    "Hvem bestemmer", "I samme priser", "Priser fra år", "Tal fra", "Tal til", "I samme priser, tal",
)  # fmt: skip
# The columns of prices and numbers, where there is nothing to count.
_NOTHING = ("", None, None, None, None)


def long_name(gruppe: Group) -> str:
    """The file with a row for each figure."""
    return f"{gruppe.id}.csv"


def wide_name(gruppe: Group) -> str:
    """The file with a row for each topic."""
    return f"{gruppe.id}-bred.csv"


def tables(
    opslag: Lookup, gruppe: Group, alle: Sequence[Topic], uden: Without, tekster: Sequence[str]
) -> tuple[Table, Table]:
    """The wide table and the long one; `tekster` are the sections that the long one has beside the figures."""
    bred = tuple(tuple(row) for row in _wide(opslag, alle, uden))
    lang = tuple(_long(opslag, gruppe, alle, uden, tekster))
    return (
        Table("Emne for emne", gruppe.titel, tuple(_wide_headings(opslag, gruppe, uden)), bred),
        Table("Tal for tal", gruppe.titel, _HEADINGS, lang),
    )


def files(gruppe: Group, bred: Table, lang: Table) -> dict[str, str]:
    """Both as CSV by their names."""
    return {long_name(gruppe): csv_of(lang), wide_name(gruppe): csv_of(bred)}


def _wide_headings(opslag: Lookup, gruppe: Group, uden: Without) -> list[str]:
    """The same three columns for each service; two of one municipality are told apart by their titles."""
    navne = [kommune_name(opslag, ydelse.kommune) for ydelse in gruppe.ydelser]
    ens = [
        f"{navn}, {ydelse.titel}" if navne.count(navn) > 1 else navn
        for navn, ydelse in zip(navne, gruppe.ydelser, strict=True)
    ]
    spalter = [f"{navn}{del_}" for navn in ens for del_ in ("", ", tal", ", enhed")]
    return [
        "Emne",
        "Slags",
        "Hvem bestemmer",
        "Dom",
        "Lovens tal",
        "Lovens enhed",
        *spalter,
        *(navn for navn, _ in uden),
    ]


def _wide(opslag: Lookup, alle: Sequence[Topic], uden: Without) -> Iterator[list[meeting_paper.Cell]]:
    for topic in alle:
        fakta = law_fact(opslag.catalogue, topic)
        vaerdi = fakta.nyeste(opslag.catalogue.dag).vaerdi if fakta else None
        loven = [_one_number(vaerdi), fakta.enhed] if fakta and vaerdi is not None else [None, None]
        faste = [topic.titel, topic.slags, labels.HVEM[topic.hvem], labels.DOM[topic.dom]]
        celler = [celle for cell in topic.cells for celle in _three(cell)]
        yield [*faste, *loven, *celler, *(hvorfor for _, hvorfor in uden)]


def _three(cell: Cell) -> tuple[meeting_paper.Cell, meeting_paper.Cell, meeting_paper.Cell]:
    """What a standard says in words, and its number and unit where it says one."""
    sagt = "; ".join(show_value(stated.vaerdi.vaerdi, stated.fakta.enhed) for stated in cell)
    if len(cell) != 1:
        return sagt or "står ikke i standarden", None, None
    return sagt, _one_number(cell[0].vaerdi.vaerdi), cell[0].fakta.enhed


def _one_number(vaerdi: Talvaerdi) -> Decimal | None:
    return vaerdi if isinstance(vaerdi, Decimal) else None


def _numbers(stated: Stated) -> tuple[Decimal | None, Decimal | None]:
    """The least and the greatest number that a figure says."""
    tal = sorted(numbers_of(stated.vaerdi.vaerdi))
    return (tal[0], tal[-1]) if tal else (None, None)


def _long(
    opslag: Lookup, gruppe: Group, alle: Sequence[Topic], uden: Without, tekster: Sequence[str]
) -> Iterator[tuple[meeting_paper.Cell, ...]]:
    for topic in alle:
        dom, hvem = labels.DOM[topic.dom], labels.HVEM[topic.hvem]
        for ydelse, cell in zip(gruppe.ydelser, topic.cells, strict=True):
            faste = (kommune_name(opslag, ydelse.kommune), ydelse.titel, datering.csv_dato(opslag, ydelse))
            emne = (topic.titel, topic.slags, *faste)
            for stated in cell:
                tekst = show_value(stated.vaerdi.vaerdi, stated.fakta.enhed)
                sagt = f"{stated.fakta.betegnelse}: {tekst}" if len(cell) > 1 else tekst
                kilde = kilde_cells(stated.vaerdi.kilde)
                priser, aar, tal = _in_prices(topic, stated)
                yield *emne, sagt, stated.fakta.enhed, dom, *kilde, hvem, priser, aar, *_numbers(stated), tal
            if not cell:
                yield *emne, "står ikke i standarden", "", dom, *kilde_cells(None), hvem, *_NOTHING
        for navn, hvorfor in uden:
            yield topic.titel, topic.slags, navn, "", "", hvorfor, "", dom, *kilde_cells(None), hvem, *_NOTHING
    yield from _texts(opslag, gruppe, tekster)


def _in_prices(topic: Topic, stated: Stated) -> tuple[str, int | None, Decimal | None]:
    """The amount as it was compared, the year of its prices, and the amount as a number."""
    if topic.prisaar is None or topic.dom == "loven":
        return "", None, None
    return show_value(stated.compared, stated.fakta.enhed), topic.prisaar, _one_number(stated.compared)


def _texts(opslag: Lookup, gruppe: Group, tekster: Sequence[str]) -> Iterator[tuple[meeting_paper.Cell, ...]]:
    for noegle in tekster:
        for ydelse in gruppe.ydelser:
            afsnit = getattr(ydelse.afsnit, noegle) or next((e for e in ydelse.egne_afsnit if e.slags == noegle), None)
            samlet = plain_text(opslag, ydelse.tekst_under(noegle), ydelse.adresse, ydelse.gaelder_fra)
            tekst = samlet or "står ikke i standarden"
            faste = (kommune_name(opslag, ydelse.kommune), ydelse.titel, datering.csv_dato(opslag, ydelse))
            sted = (ydelse.kilde.dokument, str(afsnit.linje)) if afsnit else ("", "")
            yield labels.AFSNIT[noegle], "Tekst", *faste, tekst, "", "", *sted, "", *_NOTHING
