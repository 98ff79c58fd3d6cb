"""The page of how one municipality stands, with its paper and its tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from calculators.show.csv_text import csv_of
from generator import addresses
from generator.compare.coverage import TOPICS
from generator.computed.rules import Rule
from generator.model.catalogue import Kommunedata
from generator.pages.parts.one_page import page_about
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.pages.politician.meeting import shown
from generator.pages.politician.register import Registered
from generator.pages.politician.report import Report, report_prose
from generator.pages.politician.state import state_of
from generator.pages.politician.state_paper import listed, state_paper
from generator.pages.politician.state_tables import state_tables
from generator.prose.lookup import Lookup


def states(opslag: Lookup, alle: Sequence[Registered], rules: Iterable[Rule]) -> Iterator[Report]:
    """A page for each municipality that has standards; `alle` is the register of contradictions."""
    efter_ejer: dict[str, list[Rule]] = {}
    for rule in rules:
        efter_ejer.setdefault(rule.ejer, []).append(rule)
    for data in opslag.catalogue.kommuner:
        if data.ydelser:
            yield _page(opslag, data, [et for et in alle if et.ejer == data.id], efter_ejer.get(data.id, []))


def _page(opslag: Lookup, data: Kommunedata, fund: list[Registered], rules: list[Rule]) -> Report:
    prosa = report_prose(opslag, addresses.state(data.id))
    state = state_of(prosa, data, fund, rules)
    tables = state_tables(opslag, state)
    paper = state_paper(prosa, state, tables)
    files = {f"{data.id}-{table.navn.lower()}.csv": csv_of(table) for table in tables}
    buttons = [(f"CSV, {table.navn.lower()}", fil) for table, fil in zip(tables, files, strict=True)]
    text = fill(
        "politician/state.md.j2", prosa.side, rod=prosa.rod, state=state,
        kort=page_about(opslag.catalogue, addresses.COVERAGE, data.id), emner=TOPICS, tilstande=list(listed(state)),
        papir=shown(prosa, paper, buttons), kilder=kilde_groups(prosa),
    )  # fmt: skip
    return Report(prosa.side, text, files, paper)
