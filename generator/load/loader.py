"""Reads the whole of standards/: the files of each owner, and how they make one catalogue."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from pydantic import BaseModel

from generator.load.build_day import build_day
from generator.load.findings import DataErrors, Finding, Position, finding, printable
from generator.load.folder import DataFile, owner_of
from generator.load.gather import by_owner, gather
from generator.load.kept import Kept, files_key
from generator.load.owned import said_by_services
from generator.load.piece import REQUIRED, Piece, read_piece
from generator.load.roots import Further, find_all
from generator.load.yaml_file import YamlFile
from generator.model.catalogue import Catalogue
from generator.progress import step

NO_MORE = Further()


@dataclass(frozen=True)
class Loaded:
    """A catalogue together with the files it was read from and the model of each, by path below standards/."""

    catalogue: Catalogue
    filer: Mapping[str, YamlFile]
    modeller: Mapping[str, BaseModel]
    # Standards that nobody has gone through yet, no part of the catalogue; and what of them could not be read.
    udkast: Mapping[str, BaseModel] = field(default_factory=dict)
    noter: tuple[Finding, ...] = ()


def load_standards(mappe: Path, dag: date | None = None, further: Further = NO_MORE) -> Loaded:
    """Read standards/, and municipalities that lie elsewhere, as they are shown on a day: today when none is given.

    Errors: DataErrors with every mistake of every file, so that an author mends them all in one go.
    """
    indlaest, fejl = load_what_can_be_read(mappe, dag, further)
    if fejl or indlaest is None:
        raise DataErrors(fejl)
    return indlaest


def load_what_can_be_read(
    mappe: Path, dag: date | None = None, further: Further = NO_MORE
) -> tuple[Loaded | None, list[Finding]]:
    """The same with every mistake of the files, without those files; None where too little is left."""
    if missing := missing_folder(mappe):
        return None, [missing]
    ejere, fejl = files_by_owner(mappe, further)
    pieces: list[Piece] = []
    with step("Læser filerne", sum(map(len, ejere.values())), each=0.005) as told:
        for ejer, filer in ejere.items():
            pieces.append(piece_of(mappe, ejer, filer, files_key(filer)))
            told.done(len(filer))
    return put_together(pieces, fejl, dag or build_day())


def missing_folder(mappe: Path) -> Finding | None:
    """That there is no such folder of standards."""
    return None if mappe.is_dir() else finding(Position(printable(os.path.relpath(mappe))), "mappe-mangler")


def files_by_owner(mappe: Path, further: Further = NO_MORE) -> tuple[dict[str, list[DataFile]], list[Finding]]:
    """The files that each owner has, those that all share first; and those that cannot be taken for data."""
    fundne, fejl = find_all(mappe.resolve(), further)
    ejere: defaultdict[str, list[DataFile]] = defaultdict(list, {"": []})
    for en in fundne:
        ejere[owner_of(en.navn)].append(en)
    return dict(ejere), fejl


def piece_of(mappe: Path, ejer: str, filer: Collection[DataFile], key: str) -> Piece:
    """What an owner's files were read as before, when their key is the same, or now."""
    kept, name = Kept(mappe.resolve().parent), owners_name(ejer, "filer")
    if (piece := kept.get(name, key, Piece)) is None:
        piece = read_piece(filer, ejer, mappe.resolve().name)
        # A file that somebody saved while it was read may have been read as either.
        if key == files_key(filer):
            kept.put(name, key, piece)
    return piece


def owners_name(ejer: str, hvad: str) -> str:
    """What is kept of an owner is called so."""
    return f"kommune-{ejer}.{hvad}" if ejer else f"faelles.{hvad}"


def put_together(pieces: list[Piece], fejl: list[Finding], dag: date) -> tuple[Loaded | None, list[Finding]]:
    """The catalogue of what each owner's files were read as; `fejl` are the mistakes that are no owner's."""
    # What was written in another form has other mistakes too; that it is another form says it all.
    if anden_form := [fund for piece in pieces for fund in piece.anden_form]:
        return None, anden_form
    fejl = fejl + [fund for piece in pieces for fund in piece.fejl]
    filer = {navn: fil for piece in pieces for navn, fil in piece.filer.items()}
    modeller = {navn: model for piece in pieces for navn, model in piece.modeller.items()}
    if any(navn not in modeller for navn in REQUIRED):
        return None, fejl
    udkast = {navn: model for piece in pieces for navn, model in piece.udkast.items()}
    noter = tuple(fund for piece in pieces for fund in piece.noter)
    in_order = {navn: modeller[navn] for navn in sorted(modeller)}
    return Loaded(said_by_services(gather(in_order, dag)), filer, in_order, udkast, noter), fejl


def parts_of(indlaest: Loaded) -> dict[str, Loaded]:
    """Each owner's files with what all share, as they say it themselves; what all share has the empty name."""
    egne, udkast = by_owner(indlaest.modeller), by_owner(indlaest.udkast)
    faelles = Piece(dict(indlaest.filer), egne.pop(""))
    dele = {"": Piece()} | {ejer: Piece({}, modeller, udkast.get(ejer, {})) for ejer, modeller in egne.items()}
    return {ejer: part(faelles, piece, indlaest.catalogue.dag) for ejer, piece in dele.items()}


def part(faelles: Piece, egen: Piece, dag: date) -> Loaded:
    """The files of one owner, and those that all share, as they say it themselves."""
    modeller = faelles.modeller | egen.modeller
    return Loaded(gather(modeller, dag), faelles.filer | egen.filer, modeller, egen.udkast)


def with_drafts(del_: Loaded) -> Loaded:
    """A part as if its drafts were finished, to tell what they lack."""
    modeller = {**del_.modeller, **del_.udkast}
    return Loaded(gather(modeller, del_.catalogue.dag), del_.filer, modeller)
