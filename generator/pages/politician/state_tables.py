"""How a municipality stands, as tables to calculate with: a row a standard, a row a topic, a row a contradiction."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from calculators.show.meeting_paper import Cell, Table
from generator.compare.coverage import TOPICS
from generator.model.fakta import Fakta
from generator.model.ydelse import Ydelse
from generator.pages.politician.coverage_board import SIGNS
from generator.pages.politician.state import State
from generator.prose import datering, labels
from generator.prose.display import show_value
from generator.prose.lookup import Lookup

_STANDARD = ("Paragraf", "Ydelse", "Adresse", "Standard fra")
_WIDE = (
    *_STANDARD, "Svarfrist", "Svarfrist, tal", "Svarfrist, enhed", "Emner, der står", "Emner i alt",
    *(titel for titel, _ in labels.TILSTAND.values()), *TOPICS.values(),
)  # fmt: skip
_LONG = (*_STANDARD, "Emne", "Status", "Bemærkning")
_FOUND = (
    "Id", "Tilstand", "Betydning", "Slags", "Paragraffer", "Uoverensstemmelse", "Virkning", "Kroner om året", "Dage",
    "Det bør afgøres", "Af", "Hvornår", "Svar", "Dokument", "Linje",
)  # fmt: skip


def state_tables(opslag: Lookup, state: State) -> tuple[Table, ...]:
    """The wide table, the long one, and the contradictions."""
    navn = state.data.kommune.navn
    return (
        Table("Bred", f"{navn}: standarderne", _WIDE, tuple(_wide(opslag, state))),
        Table("Lang", f"{navn}: hvert emne", _LONG, tuple(_long(opslag, state))),
        Table("Uoverensstemmelser", f"{navn}: uoverensstemmelser", _FOUND, tuple(_found(state))),
    )


def _standard(opslag: Lookup, ydelse: Ydelse) -> tuple[Cell, ...]:
    return str(ydelse.lovgrundlag[0]), ydelse.titel, ydelse.adresse, datering.csv_dato(opslag, ydelse)


def _wide(opslag: Lookup, state: State) -> Iterator[tuple[Cell, ...]]:
    for et in state.standings:
        standing = et.standing
        yield (
            *_standard(opslag, et.ydelse), *_deadline(standing.frister, et.ydelse), standing.staar, len(TOPICS),
            *(standing.fund[navn] for navn in labels.TILSTAND),
            *(SIGNS[felt.status][1] for felt in standing.emner.values()),
        )  # fmt: skip


def _deadline(frister: tuple[Fakta, ...], ydelse: Ydelse) -> tuple[Cell, Cell, Cell]:
    """The deadlines in words, and the number and unit where there is one of them."""
    values = [(fakta, fakta.nyeste(ydelse.gaelder_fra).vaerdi) for fakta in frister]
    sagt = "; ".join(show_value(vaerdi, fakta.enhed) for fakta, vaerdi in values) or "står ikke i standarden"
    if len(values) != 1 or not isinstance(values[0][1], Decimal):
        return sagt, None, None
    return sagt, values[0][1], values[0][0].enhed


def _long(opslag: Lookup, state: State) -> Iterator[tuple[Cell, ...]]:
    for et in state.standings:
        for emne, felt in et.standing.emner.items():
            yield *_standard(opslag, et.ydelse), TOPICS[emne], SIGNS[felt.status][1], felt.hvorfor


def _found(state: State) -> Iterator[tuple[Cell, ...]]:
    for et in state.fund:
        sted = et.fund.steder[0].kilde
        yield (
            et.fund.id, labels.TILSTAND[et.tilstand][0], labels.BETYDNING[et.betydning], et.art,
            ", ".join(gruppe.paragraf for gruppe in et.paragraffer), et.fund.titel, et.virkning,
            et.kroner or None, et.dage or None, et.afgoeres, et.afgoeres_af, et.siden, et.svar,
            sted.dokument, str(sted.linje or ""),
        )  # fmt: skip
