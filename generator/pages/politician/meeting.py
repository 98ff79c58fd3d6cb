"""The paper for a meeting that a page of the door gives: printed, in Word, in a workbook and as CSV."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from markupsafe import Markup

from calculators.show.meeting_paper import Heading, Paper, Part, Source, Table, Text
from calculators.text.dates import dansk_dato
from generator import addresses
from generator.model.kilde import Henvisning
from generator.model.lov import Lovaendring
from generator.model.ydelse import Ydelse
from generator.pages.parts.sources import kilde_groups
from generator.prose import footnotes
from generator.prose.writing import PageProse, plain_text

_LINK = re.compile(r"\[([^\]\[]+)\]\([^)]*\)")
# What is written on a button, and how its file ends.
_FORMS = (("Word", "docx"), ("Excel", "xlsx"))


def meeting_paper(
    prosa: PageProse, navn: str, titel: str, om: str, parts: Iterable[Part], tables: Sequence[Table]
) -> Paper:
    """The paper of a page, when all of the page has been written: the sources are those it has cited."""
    catalogue = prosa.opslag.catalogue
    return Paper(
        navn, titel, om, catalogue.dag, addresses.published(prosa.side), catalogue.datasaet,
        tuple(without_empty(parts)), tuple(_sources(prosa)), tuple(tables),
    )  # fmt: skip


def shown(prosa: PageProse, paper: Paper, csv: Sequence[tuple[str, str]]) -> dict[str, object]:
    """What a template needs to offer the paper; `csv` are further files, each with what its button says."""
    files = [(ord_, f"{paper.navn}.{ending}") for ord_, ending in _FORMS]
    return {
        "filer": [(ord_, prosa.href(addresses.beside(prosa.side, fil))) for ord_, fil in (*files, *csv)],
        "dag": paper.dag,
        "datasaet": paper.datasaet,
    }


def changes(aendringer: Iterable[tuple[str, Lovaendring, Markup]]) -> Iterator[Part]:
    """What the law has changed since the standards were written, as the page tells it."""
    for slags, aendring, tekst in aendringer:
        yield Heading(f"{slags}: {aendring.titel}")
        fra = f"Fra {dansk_dato(aendring.dato)}. " if aendring.dato else ""
        yield Text(f"{fra}{of_markup(tekst)}")


def of_markup(text: Markup) -> str:
    """What a page says in Markdown and HTML, in words alone, with the numbers of its sources."""
    marked = footnotes.all_in_brackets(text)
    return Markup(_LINK.sub(r"\1", marked)).striptags()


def with_numbers(text: str, mark: str) -> str:
    """A text with the numbers of its sources behind, as a document has them."""
    return f"{text}{footnotes.in_brackets(mark)}"


def in_plain_text(prosa: PageProse, tekst: str, ydelse: Ydelse) -> str:
    """A text of a standard, with the numbers of its sources behind its figures."""

    def mark(henvisning: Henvisning) -> str:
        return footnotes.in_brackets(prosa.kildemaerke([henvisning]))

    return plain_text(prosa.opslag, tekst, ydelse.adresse, ydelse.gaelder_fra, mark)


def without_empty(parts: Iterable[Part]) -> Iterator[Part]:
    """The parts but tables without rows, and headings with nothing below them."""
    alle = [part for part in parts if not isinstance(part, Table) or part.rows]
    for part, after in zip(alle, [*alle[1:], None], strict=True):
        empty = after is None or (
            isinstance(after, Heading) and isinstance(part, Heading) and after.level <= part.level
        )
        if not (isinstance(part, Heading) and empty):
            yield part


def _sources(prosa: PageProse) -> Iterator[Source]:
    for group in kilde_groups(prosa):
        alder = f" ({group.alder})" if group.alder else ""
        dokument = f"{group.kilde.udgiver}: {group.kilde.titel}{alder}"
        yield Source(dokument, tuple((sted.nr, sted.hvor) for sted in group.steder))
