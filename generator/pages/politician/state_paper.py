"""How a municipality stands, as a document to lay on the table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from calculators.show.meeting_paper import Cell, Heading, Paper, Part, Table, Text
from generator.compare.coverage import TOPICS
from generator.pages.politician.meeting import meeting_paper, with_numbers
from generator.pages.politician.register import Registered
from generator.pages.politician.state import Change, Check, ShownStanding, State
from generator.prose import labels
from generator.prose.writing import PageProse

# What is not listed one by one stands in the workbook and on the page of the register.
LISTED = "stor"


def state_paper(prosa: PageProse, state: State, tables: Sequence[Table]) -> Paper:
    """The paper of a municipality."""
    navn = state.data.kommune.navn
    return meeting_paper(prosa, f"status-{state.data.id}", f"{navn}: status", "Mødepapir. Kommunens standarder",
                         _parts(state), tables)  # fmt: skip


def _parts(state: State) -> Iterator[Part]:
    staar, alt = state.staar
    yield Text(f"{staar} af {alt} emner står i standarderne. {state.optaelling}".strip())
    yield Heading("Standarderne")
    headings = ("Ydelse", "Standard fra", "Svarfrist", f"Emner, der står, af {len(TOPICS)}", "Uoverensstemmelser")
    yield Table("Standarder", "", headings, tuple(map(_standard, state.standings)))
    yield Heading("Det, der ikke står")
    unsaid = tuple((_name(et), ", ".join(emne for emne, _ in et.tavse)) for et in state.standings if et.tavse)
    yield Table("Det, der ikke står", "", ("Ydelse", "Emner"), unsaid)
    yield Heading("Loven er ændret siden")
    changed = tuple(
        (with_numbers(et.aendring.titel, et.kilde), _day(et), ", ".join(y.titel for y in et.ydelser))
        for et in state.changes
    )
    yield Table("Lovændringer", "", ("Ændring", "Fra", "Ydelser"), changed)
    yield Heading("Uoverensstemmelser")
    yield from _contradictions(state)
    yield Heading("Så langt er det læst efter")
    yield Text("; ".join(f"{titel} ({alder})" if alder else titel for titel, alder in state.dokumenter) + ".")
    yield Table("Læst efter", "", ("Hvad", "Antal"), tuple(map(_checked, state.checks)))


def _name(et: ShownStanding) -> str:
    return f"{et.ydelse.lovgrundlag[0]} {et.ydelse.titel}"


def _day(et: Change) -> Cell:
    return et.aendring.dato or "Ukendt dag"


def _standard(et: ShownStanding) -> tuple[Cell, ...]:
    frister = [with_numbers(f"{f.navn}: {f.tekst}" if f.navn else f.tekst, f.kilde) for f in et.frister]
    frist = "\n".join(frister) or "Står ikke i standarden"
    return _name(et), et.alder, frist, et.standing.staar, et.standing.fund.total()


def _contradictions(state: State) -> Iterator[Part]:
    for titel, betyder, fundne in listed(state):
        yield Heading(titel, 2)
        yield Text(betyder)
        yield Table(titel, "", ("Hvad", "Slags", "Det bør afgøres", "Af", "Hvornår"), tuple(map(_found, fundne)))


def listed(state: State) -> Iterator[tuple[str, str, list[Registered]]]:
    """Each standing that there is: how many, what it means, and those that are listed one by one."""
    for tilstand, (titel, betyder) in labels.TILSTAND.items():
        fundne = state.af(tilstand)
        vist = [et for et in fundne if tilstand != "ny" or et.betydning == LISTED]
        andre = len(fundne) - len(vist)
        resten = f" {andre} af mindre betydning står i regnearket og i registret." if andre else ""
        if fundne:
            yield f"{titel} ({len(fundne)})", f"{betyder}{resten}", vist


def _found(et: Registered) -> tuple[Cell, ...]:
    virkning = f"{et.virkning}: " if et.virkning else ""
    svar = f"{et.afgoeres}\nSvar: {et.svar}" if et.svar else et.afgoeres
    return f"{virkning}{et.fund.titel}", et.art, svar, et.afgoeres_af, et.siden


def _checked(et: Check) -> tuple[Cell, ...]:
    return et.navn, str(et.antal) if et.af is None else f"{et.antal} af {et.af}"
