"""A paper for a meeting as HTML, for a page that prints it and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from calculators.show.meeting_paper import Heading, Paper, Part, Points, Source, Table, Text, in_words
from calculators.show.tags import Html, block, joined, tag


def paper_html(paper: Paper) -> str:
    """Title, parts, sources and what the paper says of itself; headings begin below the title's own."""
    lines = [tag("p", paper.om, class_="sn-over"), tag("h1", paper.titel)]
    for part in paper.parts:
        lines += _part(part)
    if paper.kilder:
        lines += [tag("h2", "Kilder"), *(line for kilde in paper.kilder for line in _source(kilde))]
    lines += [tag("p", f"{navn}: {tekst}", class_="sn-moedepapir-fod") for navn, tekst in paper.origin]
    return "\n".join(lines)


def _part(part: Part) -> Iterable[Html]:
    if isinstance(part, Heading):
        return [tag(f"h{part.level + 1}", part.text)]
    if isinstance(part, Text):
        return [tag("p", line) for line in part.text.split("\n") if line.strip()]
    if isinstance(part, Points):
        return block("ul", [tag("li", text) for text in part.texts])
    return _table(part)


def _table(table: Table) -> list[Html]:
    head = tag("thead", tag("tr", joined(tag("th", text, scope="col") for text in table.headings)))
    body = block("tbody", [_row([in_words(cell) for cell in row]) for row in table.rows])
    caption = [tag("caption", table.titel)] if table.titel else []
    return block("table", [*caption, head, *body], class_="sn-tavle")


def _row(texts: list[str]) -> Html:
    first, *others = texts
    return tag("tr", tag("th", first, scope="row"), *(tag("td", text) for text in others))


def _source(kilde: Source) -> Iterator[Html]:
    yield tag("p", kilde.dokument)
    if kilde.steder:
        yield tag("ul", joined(tag("li", f"[{nr}] {hvor}") for nr, hvor in kilde.steder))
