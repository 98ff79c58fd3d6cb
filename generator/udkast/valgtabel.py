"""Tables of a document as tables of the model: rows with names, columns with names, and one unit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from generator.checks.prose import UDFYLD
from generator.model.valgtabel import FLEST_TRIN
from generator.udkast.forslag import Forslag
from generator.udkast.navne import ascii_id, counted

_FEWEST_ROWS = 2
_LONGEST_ID = 40


class Raekke(NamedTuple):
    """A row: its id and name, its line, and its values in the order of the columns."""

    id: str
    navn: str
    linje: int
    celler: tuple[Decimal | None, ...]


class Tabelforslag(NamedTuple):
    """A proposed table. `kolonner` are ids and names, none where it has one column; `afsnit` is where it stands."""

    id: str
    titel: str
    enhed: str
    raekkenavn: str
    kolonner: tuple[tuple[str, str], ...]
    raekker: tuple[Raekke, ...]
    afsnit: str


def as_tables(fakta: Sequence[Forslag]) -> tuple[list[Tabelforslag], list[Forslag]]:
    """The tables among proposed facts, and the facts that stand in none: those of a table with one row are single."""
    samlet: dict[tuple[int, str], list[Forslag]] = {}
    for et in fakta:
        if et.celle is not None and et.celle.raekke:
            samlet.setdefault((et.celle.tabel, et.enhed), []).append(et)
    brugte: dict[str, int] = {et.id: 1 for et in fakta if et.celle is None}
    tabeller: list[Tabelforslag] = []
    i_tabel: set[int] = set()
    for celler in samlet.values():
        if len({et.linje for et in celler}) >= _FEWEST_ROWS:
            tabeller += _parts(celler, brugte)
            i_tabel |= {id(et) for et in celler}
    return tabeller, [et for et in fakta if id(et) not in i_tabel]


def _parts(celler: Sequence[Forslag], brugte: dict[str, int]) -> Iterator[Tabelforslag]:
    """The table, or several where it has more rows than one may have."""
    foerste = celler[0].celle
    assert foerste is not None
    kolonner = _columns(celler)
    raekker = list(_rows(celler, [navn for _, navn in kolonner]))
    titel = foerste.overskrift or celler[0].afsnit
    for nr in range(0, len(raekker), FLEST_TRIN):
        navn = counted(ascii_id(titel, _LONGEST_ID) or "tabel", brugte)
        flere = tuple(kolonner) if len(kolonner) > 1 else ()
        yield Tabelforslag(
            navn, titel, celler[0].enhed, foerste.hjoerne or UDFYLD, flere, tuple(raekker[nr : nr + FLEST_TRIN]),
            celler[0].afsnit,
        )  # fmt: skip


def _columns(celler: Sequence[Forslag]) -> list[tuple[str, str]]:
    brugte: dict[str, int] = {}
    navne = dict.fromkeys(et.celle.kolonne for et in celler if et.celle is not None)
    return [(counted(ascii_id(navn, _LONGEST_ID) or "kolonne", brugte), navn) for navn in navne]


def _rows(celler: Sequence[Forslag], kolonner: Sequence[str]) -> Iterator[Raekke]:
    brugte: dict[str, int] = {}
    linjer: dict[int, list[Forslag]] = {}
    for et in celler:
        linjer.setdefault(et.linje, []).append(et)
    for linje, i_raekken in linjer.items():
        tal = {et.celle.kolonne: et.tal[0] for et in i_raekken if et.celle is not None}
        navn = i_raekken[0].celle.raekke if i_raekken[0].celle is not None else ""
        id_ = counted(ascii_id(navn, _LONGEST_ID) or "raekke", brugte)
        yield Raekke(id_, navn, linje, tuple(tal.get(kolonne) for kolonne in kolonner))
