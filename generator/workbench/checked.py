"""Everything that `serviceniveau check` says of a municipality's folder, with only the changed files read again."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from generator.checks.others import Others, Surface, known_by_each
from generator.checks.surface import surface
from generator.checks.walk import Material, part_material
from generator.load.build_day import build_day
from generator.load.findings import Finding
from generator.load.folder import DataFile
from generator.load.loader import Loaded, part, with_drafts
from generator.load.piece import Piece, ReadFile, read_content, read_file, read_piece
from generator.load.plain_yaml import NotPlain
from generator.load.roots import Further, find_all
from generator.load.yaml_file import STOERST_KB, YamlFile
from generator.site.check import check_file, parted
from generator.site.folder_check import in_one_round
from generator.verify.sources import verify
from generator.workbench.content import content
from generator.workbench.shared import ROD

# The folder beside the municipality's own, where the texts of its sources lie.
TEXTS = "kilder"
_NO_TEXT = "kildetekst-mangler"


@dataclass
class Shared:
    """What all municipalities share, and what of it others can be held against, worked out once."""

    piece: Piece

    @cached_property
    def surface(self) -> Surface:
        """Its surface, whatever folder is open."""
        return surface(part(self.piece, Piece(), build_day()), "")


@dataclass
class Checker:
    """Reads and checks a folder again and again; `shared` is what all municipalities share."""

    shared: Shared
    mappe: Path
    tom: Path
    kommune: str
    _read: dict[tuple[str, str], ReadFile] = field(default_factory=dict)

    def check(self, i_dag: date | None = None) -> Checked:
        """What there is to say now. `tom` is an empty folder, which stands for that of the shared files."""
        i_dag = i_dag or date.today()
        fejl, piece = self._piece()
        if (loaded := self._loaded(piece)) is None:
            return Checked(sorted(piece.anden_form) or fejl, None, None)
        andre = known_by_each([self.shared.surface, surface(loaded, self.kommune)])[self.kommune]
        alene, sammen = parted(loaded, self.kommune, andre, i_dag)
        return Checked(in_one_round(fejl, sorted({*alene, *sammen, *piece.noter})), loaded, andre, sammen)

    def check_file(self, navn: str, whole: Checked, i_dag: date | None = None) -> Checked:
        """What there is to say of one file now, at a path in the folder, beside what `whole` said of the others.

        What only several files show is as it was, and so is what nobody could be told before the file could be read.
        """
        i_dag = i_dag or date.today()
        fejl, piece = self._piece()
        loaded = self._loaded(piece)
        if loaded is None or whole.andre is None:
            return self.check(i_dag)
        sti = f"kommuner/{self.kommune}/{navn}"
        vises = piece.filer[sti].navn
        alene = check_file(loaded, self.kommune, whole.andre, sti, i_dag)
        sammen = {et for et in whole.sammen if et.fil == vises}
        nye = in_one_round(fejl, sorted({*alene, *sammen, *piece.noter}))
        resten = [et for et in whole.fund if et.fil != vises]
        return replace(whole, fund=[*resten, *(et for et in nye if et.fil == vises)], loaded=loaded)

    def _piece(self) -> tuple[list[Finding], Piece]:
        """What the files are read as, and all that is wrong with that."""
        filer, fejl = find_all(self.tom, Further([self.mappe]))
        piece = read_piece(filer, self.kommune, ROD, self._once)
        return sorted([*fejl, *piece.fejl]), piece

    def _loaded(self, piece: Piece) -> Loaded | None:
        """The municipality with what all share; None where the files are of another form, or of nobody."""
        if piece.anden_form or f"kommuner/{self.kommune}/kommune.yaml" not in piece.modeller:
            return None
        return part(self.shared.piece, piece, build_day())

    def _once(self, en: DataFile) -> ReadFile:
        raa = en.sti.read_bytes()
        key = (en.navn, hashlib.sha256(raa).hexdigest())
        if key not in self._read:
            self._read = {old: made for old, made in self._read.items() if old[0] != en.navn}
            self._read[key] = _read(en, raa)
        made = self._read[key]
        return made._replace(fejl=list(made.fejl))


def _read(en: DataFile, raa: bytes) -> ReadFile:
    """The file as the loader reads it; what it holds is known already where it has just been changed."""
    try:
        if len(raa) > STOERST_KB * 1000:
            return read_file(en)
        return read_content(en, YamlFile(en.vises, en.sti), content(raa.decode("utf-8-sig")))
    except (UnicodeDecodeError, NotPlain):
        return read_file(en)


@dataclass
class Checked:
    """The findings, and what was read, where enough could be: the municipality's files with what all share."""

    fund: list[Finding]
    loaded: Loaded | None
    andre: Others | None
    # Those of the findings that only several files show.
    sammen: Collection[Finding] = ()

    def material(self, kommune: str) -> Material | None:
        """What figures of sources are looked up in, those of drafts as if they were finished."""
        if self.loaded is None or self.andre is None:
            return None
        return part_material(with_drafts(self.loaded) if self.loaded.udkast else self.loaded, kommune, self.andre)


def against_sources(material: Material, mappe: Path) -> list[Finding]:
    """What `serviceniveau verify` says of the sources whose text is there."""
    return [fund for fund in verify(material, mappe / TEXTS).fejl if fund.kode != _NO_TEXT]
