"""The words and patterns that documents are read by: ord.yaml, with the law's names and units made ready."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

_FILE = Path(__file__).with_name("ord.yaml")


class Afsnitsord(NamedTuple):
    """What a section's heading is called, and what its first words are where it has none."""

    slags: str
    overskrift: re.Pattern[str]
    begynder: re.Pattern[str] | None


class Slags(NamedTuple):
    """A kind of figure: the id and name that all municipalities use of it, its units, and the words beside it.

    A `frist` may be told by its section's heading alone.
    """

    id: str
    betegnelse: str
    enheder: frozenset[str]
    ved: re.Pattern[str]
    frist: bool


class Grund(NamedTuple):
    """Why a number is no promise, and what it looks like."""

    grund: str
    ved: re.Pattern[str]


class Ordliste(NamedTuple):
    """All of it, compiled."""

    titler: tuple[re.Pattern[str], ...]
    titel_fra: tuple[re.Pattern[str], ...]
    indhold: re.Pattern[str]
    indholdslinje: re.Pattern[str]
    afsnit: tuple[Afsnitsord, ...]
    handler_om: Mapping[str, tuple[re.Pattern[str], ...]]
    enheder: Mapping[str, str]
    perioder: Mapping[str, re.Pattern[str]]
    gaelder_alle: re.Pattern[str]
    taelles: str
    slags: tuple[Slags, ...]
    lover: re.Pattern[str]
    loefter_ikke: re.Pattern[str]
    lovtekst: re.Pattern[str]
    grunde: tuple[Grund, ...]
    talemaader: re.Pattern[str]
    love: Mapping[str, str]
    afgoer: re.Pattern[str]
    fyldord: frozenset[str]

    def titel(self, ord_: str) -> str | None:
        """The name that a line gives a standard, or None for a line that is no title."""
        fundet = self.titler[0].match(ord_)
        return fundet["navn"].strip() if fundet else None


@cache
def ordliste(fil: Path = _FILE) -> Ordliste:
    """Read the file. Errors: those of YAML and of patterns, for a file that somebody has changed."""
    data: dict[str, Any] = yaml.safe_load(fil.read_text(encoding="utf-8"))
    return Ordliste(
        titler=tuple(map(_ord, data["titler"])),
        titel_fra=tuple(map(_ord, data["titel_fra"])),
        indhold=_ord(data["indhold"]),
        indholdslinje=_ord(data["indholdslinje"]),
        afsnit=tuple(_afsnit(et) for et in data["afsnit"]),
        handler_om={slags: tuple(map(_ord, ord_)) for slags, ord_ in data["handler_om"].items()},
        enheder=data["enheder"],
        perioder={navn: _ord(ved) for navn, ved in data["perioder"].items()},
        gaelder_alle=_ord(data["gaelder_alle"]),
        taelles=data["taelles"],
        slags=tuple(
            Slags(et["id"], et["betegnelse"], frozenset(et["enheder"]), _ord(et["ved"]), et.get("frist", False))
            for et in data["slags"]
        ),
        lover=_ord(data["lover"]),
        loefter_ikke=_ord(data["loefter_ikke"]),
        lovtekst=_ord(data["lovtekst"]),
        # Names and addresses are told by their capitals.
        grunde=tuple(Grund(et["grund"], _grund(et["ved"])) for et in data["grunde"]),
        talemaader=_ord(data["talemaader"]),
        love=data["love"],
        afgoer=re.compile(data["afgoer"]),
        fyldord=frozenset(data["fyldord"]),
    )


def _ord(moenster: str) -> re.Pattern[str]:
    return re.compile(moenster, re.IGNORECASE)


def _grund(moenster: str) -> re.Pattern[str]:
    return re.compile(moenster, re.NOFLAG if "[A-ZÆØÅ]" in moenster else re.IGNORECASE)


def _afsnit(et: Mapping[str, Any]) -> Afsnitsord:
    begynder = et.get("begynder")
    return Afsnitsord(et["slags"], _ord("|".join(et["overskrift"])), _ord("|".join(begynder)) if begynder else None)
