"""“What if” as a paper for a meeting: each scenario with what is moved, what it comes to, and for whom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from calculators.data.rates import Satser
from calculators.show.meeting_paper import Cell, Heading, Paper, Part, Points, Table, Text
from calculators.text.dates import dansk_dato, parse_dato
from calculators.text.errors import Tastefejl
from calculators.text.money import parse_tal
from calculators.whatif.question import udregn_hvad_nu_hvis
from calculators.whatif.scenarios import udregn_scenarier

NAME = "hvad-nu-hvis"
_WIDE = ("Scenarie", "Borger", "Antal", "Enhed", "I dag", "Forslag", "Forskel", "Bemærkning")
_LONG = ("Scenarie", "Borger", "Antal", "Måling", "Tal", "Enhed", "Bemærkning")
_MOVED = ("Scenarie", "Tal", "I dag", "Forslag", "Følger med", "Kilde til tallet i dag")
_MEASURES = (("nu", "I dag"), ("forslag", "Forslag"), ("forskel", "Forskel"))


@dataclass(frozen=True)
class Scenario:
    """A named question and its answer."""

    navn: str
    svar: Mapping[str, Any]

    @property
    def rows(self) -> Iterator[tuple[str, int | None, Mapping[str, Decimal | None], str]]:
        """Each resident: name, count where one is known, the figures by their measure, and why there are none."""
        for borger, raekke in zip(self.svar["borgere"], self.svar["raekker"], strict=True):
            tal = {
                "nu": _number(raekke["nu"]),
                "forslag": _number(raekke["forslag"]),
                "forskel": None if raekke["forskel"] is None else Decimal(raekke["forskel"]),
            }
            yield borger["navn"], _count(borger["antal"]), tal, raekke["besked"]


def what_if_meeting_paper(
    scenarier: Sequence[tuple[str, Mapping[str, Any]]], fra: str, dag: date, satser: Satser
) -> Paper:
    """The paper of one scenario or of several, each a name and a question of “what if”. Errors: InputFejl."""
    alle = [Scenario(navn, udregn_hvad_nu_hvis(spurgt, satser)) for navn, spurgt in scenarier]
    first, spurgt = alle[0].svar, scenarier[0][1]
    sted = satser.kommuner[spurgt["kommune"]] if spurgt.get("kommune") else "Hele landet (lovens tal)"
    kind = "Et scenarie" if len(alle) == 1 else "Scenarier"
    several = len(alle) > 1
    beside = (_side_by_side(scenarier, satser),) if several else ()
    parts = [
        Text(_about(sted, spurgt, first)),
        *_headed(beside),
        *(part for et in alle for part in _scenario(et, several)),
    ]
    return Paper(
        NAME, f"Hvad nu hvis: {first['titel']}", f"Mødepapir. {kind} for {sted}", dag, fra, satser.datasaet,
        (*parts, *_figures(first)), (), (*_tables(alle), *map(_in_numbers, beside)),
    )  # fmt: skip


def _about(sted: str, spurgt: Mapping[str, Any], svar: Mapping[str, Any]) -> str:
    dato = spurgt.get("dato")
    satser = f" Regnet på de satser, der gælder {dansk_dato(parse_dato(dato))}." if dato else ""
    return f"{sted}.{satser} Vist: {svar['maal_etiket']}, {svar['enhed']}."


def _side_by_side(scenarier: Sequence[tuple[str, Mapping[str, Any]]], satser: Satser) -> Table:
    """Today and every scenario in columns."""
    kald = [
        {"navn": navn, "aendringer": et.get("aendringer") or {}, "laast_op": bool(et.get("laast_op"))}
        for navn, et in scenarier
    ]
    svar = udregn_scenarier({**scenarier[0][1], "scenarier": kald}, satser)
    rows = tuple((et["navn"], et["enhed"], *(celle["tekst"] for celle in et["celler"])) for et in svar["raekker"])
    return Table("Side om side", "", ("Tal", "Enhed", *(et["navn"] for et in svar["kolonner"])), rows)


def _headed(beside: Sequence[Table]) -> Iterator[Part]:
    for table in beside:
        yield Heading("Scenarierne ved siden af hinanden")
        yield table


def _in_numbers(table: Table) -> Table:
    """The same table with numbers that can be calculated with."""
    return replace(table, rows=tuple((*row[:2], *map(_as_number, row[2:])) for row in table.rows))


def _as_number(cell: Cell) -> Cell:
    try:
        return parse_tal(str(cell).removeprefix("+"))
    except Tastefejl:
        return cell


def _scenario(et: Scenario, named: bool) -> Iterator[Part]:
    svar = et.svar
    level = 2 if named else 1
    if named:
        yield Heading(et.navn)
    yield Heading("Virkning", level)
    yield Text(svar["ialt"]["overskrift"])
    sums = tuple((s["periode"], s["nu"], s["forslag"], s["forskel"]) for s in svar["ialt"]["summer"])
    if sums:
        whom = "Én borger som hvert eksempel" if svar["ialt"]["eksempler"] else "Alle borgere"
        yield Table("Summer", whom, ("Periode", "I dag", "Forslag", "Forskel"), sums)
    for virkning in svar["ialt"]["virkninger"]:
        yield Heading(virkning["navn"], level + 1)
        yield Points(tuple(virkning["tekster"]))
    yield Heading("Det, der er flyttet", level)
    moved = tuple((_moved_name(each), each["nu"], each["forslag"], each["kilde"]) for each in svar["aendringer"])
    if moved:
        yield Table("Flyttet", "", ("Tal", "I dag", "Forslag", "Kilde til tallet i dag"), moved)
    else:
        yield Text("Ingen tal er flyttet. Her står tallene, som de er i dag.")
    yield Heading("Borgerne", level)
    unit = f"{svar['maal_etiket']}, {svar['enhed']}"
    people = tuple(
        (navn, antal, tal["nu"], tal["forslag"], raekke["forskel_tekst"], besked)
        for (navn, antal, tal, besked), raekke in zip(et.rows, svar["raekker"], strict=True)
    )
    yield Table("Borgerne", unit, ("Borger", "Antal", "I dag", "Forslag", "Forskel", "Bemærkning"), people)
    yield from _told("Vær opmærksom på", level, svar["advarsler"])
    unclear = [f"{note['titel']}: {note['tekst']}" for note in svar["noter"]]
    yield from _told("Her er kilderne uklare eller uenige", level, unclear)
    yield from _told("Forbehold", level, svar["forbehold"])


def _told(heading: str, level: int, texts: Sequence[str]) -> Iterator[Part]:
    if texts:
        yield Heading(heading, level)
        yield Points(tuple(texts))


def _moved_name(each: Mapping[str, Any]) -> str:
    marks = ["følger med"] * each["foelger"] + ["tankeeksperiment: loven sætter tallet"] * each["tankeeksperiment"]
    return f"{each['betegnelse']} ({'; '.join(marks)})" if marks else str(each["betegnelse"])


def _figures(svar: Mapping[str, Any]) -> Iterator[Part]:
    """What it is calculated with today, and where each figure stands."""
    yield Heading("Tallene i dag og deres kilder")
    rows = tuple(
        (et["betegnelse"], et["nu_tekst"], "Kommunen" if et["hvem"] == "kommunen" else "Loven", et["kilde"])
        for et in svar["satser"]
    )
    yield Table("Tal i dag", "", ("Tal", "I dag", "Hvem bestemmer", "Kilde"), rows)


def _tables(alle: Sequence[Scenario]) -> Iterator[Table]:
    yield Table("Bred", "Borgerne", _WIDE, tuple(_wide(alle)))
    yield Table("Lang", "Hvert tal", _LONG, tuple(_long(alle)))
    moved = tuple(
        (et.navn, each["betegnelse"], each["nu"], each["forslag"], "ja" if each["foelger"] else "nej", each["kilde"])
        for et in alle
        for each in et.svar["aendringer"]
    )
    yield Table("Flyttede tal", "Flyttede tal", _MOVED, moved)


def _wide(alle: Sequence[Scenario]) -> Iterator[tuple[Cell, ...]]:
    for et in alle:
        for navn, antal, tal, besked in et.rows:
            yield et.navn, navn, antal, et.svar["enhed"], *(tal[id_] for id_, _ in _MEASURES), besked


def _long(alle: Sequence[Scenario]) -> Iterator[tuple[Cell, ...]]:
    for et in alle:
        for navn, antal, tal, besked in et.rows:
            yield from ((et.navn, navn, antal, ord_, tal[id_], et.svar["enhed"], besked) for id_, ord_ in _MEASURES)


def _number(text: str | None) -> Decimal | None:
    return None if text is None else parse_tal(text)


def _count(text: str) -> int | None:
    return int(text) if text.isdigit() else None
