"""A comparison as a paper for a meeting: what the municipality decides, what the law decides, and the texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from calculators.show.meeting_paper import Heading, Paper, Part, Table, Text
from generator.compare.groups import Group
from generator.model.ydelse import Ydelse
from generator.pages.politician.compared import ShownFigure, ShownTopic
from generator.pages.politician.meeting import changes, in_plain_text, meeting_paper, of_markup, with_numbers
from generator.pages.politician.report import kommune_name
from generator.prose import datering, labels
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

_SILENT = "Står ikke i standarden"


def comparison_paper(
    prosa: PageProse, gruppe: Group, content: Mapping[str, Any], tekster: Iterable[str], tables: Sequence[Table]
) -> Paper:
    """The paper of a comparison; `content` is what its page shows, `tekster` the sections it sets side by side."""
    parts = [
        *_lead(content),
        *changes(content["aendringer"]),
        *_figures(prosa.opslag, gruppe, content),
        *_texts(prosa, gruppe, tekster),
        *_contradictions(content),
    ]
    om = f"Mødepapir. Sammenligning efter {gruppe.paragraf}"
    return meeting_paper(prosa, gruppe.id, gruppe.titel, om, parts, tables)


def _lead(content: Mapping[str, Any]) -> Iterator[Part]:
    """What it comes to, and who is not in it."""
    uden, valgt = content["uden"], content["valgt"]
    yield Text(content["antal_i_ord"])
    if not valgt.all_shown:
        alle = len(valgt.gruppe.kommuner)
        yield Text(f"Papiret viser {len(valgt.kommuner)} af {alle} kommuner. Regnearket har dem alle.")
    if uden and len(uden) == len(content["spalter_uden"]):
        yield Text("; ".join(f"{navn}: {hvorfor}" for navn, hvorfor in uden) + ".")


def _figures(opslag: Lookup, gruppe: Group, content: Mapping[str, Any]) -> Iterator[Part]:
    navne = tuple(_name(opslag, ydelse) for ydelse in gruppe.ydelser)
    yield Heading("Det bestemmer kommunen")
    afgoer = ("Den, der siger ja eller nej", *map(_said, content["afgoer"]), content["afgoer_dom"]["domtekst"])
    chosen = [_row(row) for _, rows in content["slags"] for row in rows]
    yield Table("Kommunen", "", ("Emne", *navne, "Sammenlignet"), (afgoer, *chosen))
    yield Heading("Det bestemmer loven")
    laws = tuple((_topic(row), _said(row.loven), *map(_said, row.cells)) for row in content["loven"])
    yield Table("Loven", "", ("Emne", "Loven siger", *navne), laws)
    yield Heading("Tal, som kun én af standarderne har")
    alone = tuple((_topic(row), *map(_said, row.cells)) for row in content["alene"])
    yield Table("Kun ét sted", "", ("Emne", *navne), alone)


def _name(opslag: Lookup, ydelse: Ydelse) -> str:
    return f"{kommune_name(opslag, ydelse.kommune)} ({datering.alder(opslag, ydelse)}): {ydelse.titel}"


def _row(row: ShownTopic) -> tuple[str, ...]:
    dom = "\n".join(filter(None, (row.domtekst, row.hoejest, row.note, row.hvem)))
    return _topic(row), *map(_said, row.cells), dom


def _topic(row: ShownTopic) -> str:
    if row.graense is None:
        return row.titel
    return f"{row.titel}\n{of_markup(row.graense)}"


def _said(cell: Sequence[ShownFigure]) -> str:
    return "\n".join(_figure(figure) for figure in cell) or _SILENT


def _figure(figure: ShownFigure) -> str:
    named = f"{figure.navn}: " if figure.navn else ""
    noted = f" ({figure.note})" if figure.note else ""
    return f"{with_numbers(named + figure.tekst, figure.kilde)}{noted}"


def _texts(prosa: PageProse, gruppe: Group, tekster: Iterable[str]) -> Iterator[Part]:
    yield Heading("Teksterne")
    for noegle in tekster:
        found = [(ydelse, ydelse.tekst_under(noegle)) for ydelse in gruppe.ydelser]
        if not any(tekst for _, tekst in found):
            continue
        yield Heading(labels.AFSNIT[noegle], 2)
        for ydelse, tekst in found:
            yield Heading(_name(prosa.opslag, ydelse), 3)
            yield Text(in_plain_text(prosa, tekst, ydelse) if tekst else f"{_SILENT}.")


def _contradictions(content: Mapping[str, Any]) -> Iterator[Part]:
    if content["uoverensstemmelser"]:
        yield Heading("Uoverensstemmelser")
        yield Text(content["uoverensstemmelser"])
