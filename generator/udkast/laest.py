"""A document read through: its standards with sections and proposed facts, what all share, and its contacts."""

from __future__ import annotations

from typing import NamedTuple

from generator.udkast.afsnit import Stykke, stykker
from generator.udkast.dokument import Dokument
from generator.udkast.forslag import Forslag, forslag
from generator.udkast.kontakt import Kontaktforslag, kontakter
from generator.udkast.opdel import Udsnit, standarder
from generator.udkast.overskrift import running_lines


class Standardforslag(NamedTuple):
    """A standard as it was read: its part of the document, its sections, and the facts they give rise to."""

    udsnit: Udsnit
    stykker: tuple[Stykke, ...]
    fakta: tuple[Forslag, ...]


class Laest(NamedTuple):
    """All that was read. `faelles` stands before the first standard, and holds for all of them."""

    dokument: Dokument
    faelles: Standardforslag | None
    standarder: tuple[Standardforslag, ...]
    kontakter: tuple[Kontaktforslag, ...]

    @property
    def dele(self) -> tuple[Standardforslag, ...]:
        """The standards, and before them what they share."""
        return (*((self.faelles,) if self.faelles else ()), *self.standarder)


def laes_igennem(dokument: Dokument) -> Laest:
    """Read the whole document."""
    loebende = running_lines(dokument)
    fundne = standarder(dokument, loebende)
    foer = fundne[0].fra - 1
    faelles = _read(dokument, Udsnit("Fælles for standarderne", 1, foer), loebende) if foer > 0 else None
    return Laest(dokument, faelles, tuple(_read(dokument, et, loebende) for et in fundne), tuple(kontakter(dokument)))


def _read(dokument: Dokument, udsnit: Udsnit, loebende: frozenset[str]) -> Standardforslag:
    dele = tuple(stykker(dokument, udsnit, loebende))
    return Standardforslag(udsnit, dele, tuple(forslag(dokument, dele, loebende)))
