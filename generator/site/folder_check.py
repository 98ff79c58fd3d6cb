"""Checks a folder of standards municipality by municipality, and only what another finding could have come of.

What was found in an owner's files is kept for the owner's files, those that all share, what is known of the others
(`generator.checks.others`) and the day. So a run after one file was changed looks at that municipality alone, and one
that asks for a municipality reads no other whose surface is known.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from multiprocessing import get_context
from pathlib import Path
from typing import Self, TypeVar

from generator.checks.others import Others, Surface, known_by_each
from generator.checks.surface import facts_of, surface
from generator.load.build_day import build_day
from generator.load.findings import Finding
from generator.load.kept import Kept, files_key
from generator.load.loader import Loaded, files_by_owner, missing_folder, owners_name, part, piece_of
from generator.load.piece import REQUIRED, Piece
from generator.load.roots import Further
from generator.progress import step
from generator.site.check import check_part

# Below so many files to read or check, further processes cost more than they save.
_WORTH_PROCESSES = 1_500
# About what reading a file, and checking it, takes.
_READ_S, _CHECK_S = 0.004, 0.008
# For each owner what is to be known beside its files.
Jobs = Mapping[str, tuple[Others, ...]]
T = TypeVar("T")


@dataclass(frozen=True)
class Summary:
    """What reading an owner's files came to: mistakes, and what they show to the others where they could be read."""

    fejl: tuple[Finding, ...]
    noter: tuple[Finding, ...]
    anden_form: tuple[Finding, ...]
    surface: Surface | None
    fakta: int


@dataclass(frozen=True)
class Found:
    """Every finding, in order; how many files and facts there are, and whether enough could be read to check it."""

    fund: list[Finding]
    filer: int = 0
    fakta: int = 0
    tjekket: bool = False


@dataclass
class Folder:
    """A folder of standards, with the municipalities that lie elsewhere, on a day."""

    mappe: Path
    further: Further
    dag: date
    i_dag: date | None

    def __post_init__(self) -> None:
        self.filer, self.fejl = files_by_owner(self.mappe, self.further)
        self.noegler = {ejer: files_key(filer) for ejer, filer in self.filer.items()}
        self.kept = Kept(self.mappe.resolve().parent)

    def __getstate__(self) -> dict[str, object]:
        """What another process needs; it reads what all share itself."""
        return {navn: et for navn, et in self.__dict__.items() if navn != "_shared"}

    def piece(self, ejer: str) -> Piece:
        """What an owner's files were read as; what all share is held on to."""
        return self._shared if not ejer else piece_of(self.mappe, ejer, self.filer[ejer], self.noegler[ejer])

    @cached_property
    def _shared(self) -> Piece:
        return piece_of(self.mappe, "", self.filer[""], self.noegler[""])

    def _part(self, piece: Piece, ejer: str) -> Loaded | None:
        """An owner's files with what all share; None where they do not say whose they are, or too little is shared."""
        lacks = any(navn not in self._shared.modeller for navn in REQUIRED)
        if lacks or (ejer and f"kommuner/{ejer}/kommune.yaml" not in piece.modeller):
            return None
        return part(self._shared, piece, self.dag)

    def summary_key(self, ejer: str) -> str:
        """What an owner's summary depends on."""
        return f"{self.noegler['']} {self.noegler[ejer]} {self.dag}"

    def kept_summary(self, ejer: str) -> Summary | None:
        """The one that is kept."""
        return self.kept.get(owners_name(ejer, "kort"), self.summary_key(ejer), Summary)

    def summary(self, ejer: str) -> Summary:
        """The summary of an owner, made anew."""
        piece = self.piece(ejer)
        del_ = self._part(piece, ejer)
        made = Summary(
            tuple(piece.fejl),
            tuple(piece.noter),
            tuple(piece.anden_form),
            surface(del_, ejer) if del_ else None,
            len(facts_of(del_, ejer)) if del_ else 0,
        )
        self.kept.put(owners_name(ejer, "kort"), self.summary_key(ejer), made)
        return made

    def findings_key(self, ejer: str, andre: Others) -> str:
        """What the findings in an owner's files depend on."""
        known = hashlib.sha256(andre.key.encode()).hexdigest()
        return f"{self.summary_key(ejer)} {self.i_dag} {known}"

    def kept_findings(self, ejer: str, andre: Others) -> tuple[Finding, ...] | None:
        """Those that are kept."""
        return self.kept.get(owners_name(ejer, "fund"), self.findings_key(ejer, andre), tuple)

    def findings(self, ejer: str, andre: Others) -> tuple[Finding, ...]:
        """The findings in an owner's files, made anew."""
        del_ = self._part(self.piece(ejer), ejer)
        made = tuple(check_part(del_, ejer, andre, self.i_dag)) if del_ else ()
        self.kept.put(owners_name(ejer, "fund"), self.findings_key(ejer, andre), made)
        return made


def check_folder(
    mappe: Path,
    further: Further,
    i_dag: date | None = None,
    dag: date | None = None,
    asked: Callable[[str], bool] | None = None,
) -> Found:
    """Every finding in a folder of standards; with `asked`, those of the owners that have a file it says yes to.

    `i_dag` and `dag` are as in `generator.site.check` and `generator.load.loader`.
    """
    if missing := missing_folder(mappe):
        return Found([missing])
    folder = Folder(mappe, further, dag or build_day(), i_dag)
    ejere = [ejer for ejer, filer in folder.filer.items() if asked is None or any(asked(en.vises) for en in filer)]
    with _Work(folder) as work:
        return _found(folder, work, ejere)


def _found(folder: Folder, work: _Work, ejere: Collection[str]) -> Found:
    alle: Jobs = dict.fromkeys(folder.filer, ())
    kort = work.each("Læser filerne", alle, Folder.kept_summary, Folder.summary, _READ_S)
    if anden_form := [fund for et in kort.values() for fund in et.anden_form]:
        return Found(sorted(anden_form))
    fejl = sorted([*folder.fejl, *(fund for et in kort.values() for fund in et.fejl)])
    if kort[""].surface is None:
        return Found(fejl)
    kendt = known_by_each(et.surface for et in kort.values() if et.surface)
    jobs: Jobs = {ejer: (kendt[ejer],) for ejer in ejere if ejer in kendt}
    found = work.each("Tjekker filerne", jobs, Folder.kept_findings, Folder.findings, _CHECK_S)
    fund = {fund for nye in found.values() for fund in nye} | {fund for et in kort.values() for fund in et.noter}
    return Found(
        in_one_round(fejl, sorted(fund)),
        sum(map(len, folder.filer.values())),
        sum(et.fakta for et in kort.values()),
        tjekket=True,
    )


def in_one_round(ved_laesning: list[Finding], ved_tjek: list[Finding]) -> list[Finding]:
    """All findings; of what a file with mistakes may have had, nothing is said that a file without them lacks."""
    if not ved_laesning:
        return ved_tjek
    laest = {fund.fil for fund in ved_laesning}
    return ved_laesning + [
        fund for fund in ved_tjek if fund.fil not in laest and not fund.kode.startswith(("ukendt-", "uden-"))
    ]


class _Work:
    """Makes what is not kept: here, or in processes that are started when there is enough for them to do."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool:
            self._pool.shutdown(cancel_futures=True)

    def each(
        self, name: str, jobs: Jobs, kept: Callable[..., T | None], make: Callable[..., T], seconds: float
    ) -> dict[str, T]:
        """For each owner what is kept, or is made now; `seconds` is about what a file takes."""
        filer = self._folder.filer
        found = {ejer: kept(self._folder, ejer, *args) for ejer, args in jobs.items()}
        done = {ejer: et for ejer, et in found.items() if et is not None}
        rest = {ejer: jobs[ejer] for ejer in jobs if ejer not in done}
        many = sum(len(filer[ejer]) for ejer in rest)
        with step(name, many, seconds) as told:
            for ejer, made in self._made(rest, make, many):
                done[ejer] = made
                told.done(len(filer[ejer]))
        return done

    def _made(self, jobs: Jobs, make: Callable[..., T], files: int) -> Iterator[tuple[str, T]]:
        if files <= _WORTH_PROCESSES:
            return ((ejer, make(self._folder, ejer, *args)) for ejer, args in jobs.items())
        if self._pool is None:
            self._pool = ProcessPoolExecutor(
                mp_context=get_context("spawn"), initializer=_start, initargs=(self._folder,)
            )
        calls = [(make, ejer, args) for ejer, args in jobs.items()]
        return zip(jobs, self._pool.map(_do, calls), strict=True)


# In a process of its own: the folder that it was started for.
_mine: list[Folder] = []


def _start(folder: Folder) -> None:
    _mine.append(folder)


def _do(call: tuple[Callable[..., T], str, tuple[Others, ...]]) -> T:
    make, ejer, args = call
    return make(_mine[-1], ejer, *args)
