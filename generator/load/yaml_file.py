"""YAML read as plain text values, with the line and column of each for whoever asks.

Nobody asks about a file without mistakes, and places take more room than what stands there: they are found by reading
the file once more. Every scalar stays text: the model alone decides what is a number, a date or a yes, so that `no`,
`1.10` and `2023-01-01` mean what they say.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from generator.load.characters import forbidden_character
from generator.load.findings import FieldPath, Finding, Position, finding, shown_path
from generator.load.plain_yaml import DYBEST, LAENGSTE_TEKST, MEST, Loader, NotPlain, is_name, plain_content

_NULL = "tag:yaml.org,2002:null"
_KENDTE = {_NULL} | {
    f"tag:yaml.org,2002:{navn}" for navn in ("str", "int", "float", "bool", "timestamp", "map", "seq", "value")
}
# A file that somebody wrote by hand is far below this; what is above takes a program's time or its memory.
STOERST_KB = 500
_BEGYNDER = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_SLUTTER = (yaml.MappingEndEvent, yaml.SequenceEndEvent)
_TAELLER = (*_BEGYNDER, yaml.ScalarEvent, yaml.AliasEvent)
# What PyYAML says, and the name of our message.
_KODER = (
    ("cannot start any token", "yaml-tabulator"),
    ("mapping values are not allowed", "yaml-kolon-i-tekst"),
    ("could not find expected ':'", "yaml-mangler-kolon"),
    ("tab character", "yaml-tabulator"),
    ("expected <block end>", "yaml-indryk"),
    ("expected key", "yaml-indryk"),
    ("expected '-' indicator", "yaml-indryk"),
    ("expected ',' or '}'", "yaml-klamme"),
    ("expected ',' or ']'", "yaml-klamme"),
    ("undefined alias", "yaml-stjerne"),
    ("expected alphabetic or numeric character", "yaml-stjerne"),
    ("unknown escape character", "yaml-bagstreg"),
    ("found unexpected end of stream", "yaml-anfoerselstegn"),
    ("found undefined tag", "yaml-udraabstegn"),
)


@dataclass
class _Parts:
    """All that a file holds, and where each part of it stands (line and column from 1)."""

    navn: str
    indhold: Any = None
    steder: dict[FieldPath, tuple[int, int]] = field(default_factory=dict)
    noegler: dict[FieldPath, tuple[int, int]] = field(default_factory=dict)
    fejl: list[Finding] = field(default_factory=list)


@dataclass
class YamlFile:
    """A file by its name in findings, and its path; `fejl` is what is wrong with it before any model reads it."""

    navn: str
    sti: Path
    fejl: list[Finding] = field(default_factory=list)
    # Where what the loader made of the content was written, such as a fact that is a cell of a table.
    afledt: dict[FieldPath, FieldPath] = field(default_factory=dict)
    _dele: _Parts | None = None

    @property
    def indhold(self) -> Any:
        """The content as it was written, each scalar as text."""
        return self._alle_dele.indhold

    @property
    def _alle_dele(self) -> _Parts:
        if self._dele is None:
            raa, fejl = bytes_of(self.sti, self.navn)
            self._dele = _Parts(self.navn, fejl=[fejl]) if fejl else _read_parts(raa, self.navn)
        return self._dele

    def forget(self) -> None:
        """Let go of the places; whoever asks for one has the file read again."""
        self._dele = None

    def sted(self, sti: FieldPath, noegle: bool = False) -> tuple[int, int]:
        """Line and column of the value (or key) at the path, or of the nearest part around it."""
        dele = self._alle_dele
        if noegle and sti in dele.noegler:
            return dele.noegler[sti]
        while sti and sti not in dele.steder:
            sti = sti[:-1]
        return dele.steder.get(sti, (1, 1))

    def skrevet(self, sti: FieldPath) -> FieldPath:
        """The path of what was written: the same, unless the loader made the part of something else."""
        laengder = range(len(sti), 0, -1) if self.afledt else ()
        return next((self.afledt[sti[:nr]] for nr in laengder if sti[:nr] in self.afledt), sti)

    def findes(self, sti: FieldPath) -> bool:
        """Whether the file has a value at the path."""
        return sti in self._alle_dele.steder


def read_yaml(sti: Path, navn: str) -> tuple[YamlFile, Any]:
    """A file and its content; syntax errors end up in its `fejl` in Danish, never as exceptions."""
    raa, fejl = bytes_of(sti, navn)
    if fejl:
        return YamlFile(navn, sti, [fejl]), None
    return content_of(raa, sti, navn)


def content_of(raa: bytes, sti: Path, navn: str) -> tuple[YamlFile, Any]:
    """The same of the bytes that stood in the file."""
    try:
        return YamlFile(navn, sti), plain_content(raa.decode("utf-8-sig"))
    except (UnicodeDecodeError, NotPlain):
        dele = _read_parts(raa, navn)
        return YamlFile(navn, sti, dele.fejl, _dele=dele), dele.indhold


def bytes_of(sti: Path, navn: str) -> tuple[bytes, Finding | None]:
    """What stands in the file, or why it is not to be read."""
    try:
        if sti.stat().st_size > STOERST_KB * 1000:
            return b"", finding(Position(navn), "fil-for-stor", hoejst=STOERST_KB)
        if sti.is_file():
            return sti.read_bytes(), None
    except OSError:
        pass
    return b"", finding(Position(navn), "fil-ulaeselig")


def _read_parts(raa: bytes, navn: str) -> _Parts:
    fil = _Parts(navn)
    try:
        tekst = raa.decode("utf-8-sig")
    except UnicodeDecodeError as fejl:
        fil.fejl.append(finding(Position(navn), "ikke-utf8", nr=fejl.start + 1))
        return fil
    try:
        for_meget = _too_much(tekst, navn)
        rod = None if for_meget else yaml.compose(tekst, Loader=Loader)
    except yaml.MarkedYAMLError as fejl:
        fil.fejl.append(_syntax_error(navn, fejl))
        return fil
    except yaml.YAMLError as fejl:
        fil.fejl.append(finding(Position(navn), "ulovligt-tegn", problem=str(fejl).splitlines()[0]))
        return fil
    if for_meget:
        fil.fejl.append(for_meget)
    elif rod is None:
        fil.fejl.append(finding(Position(navn), "tom-fil"))
    else:
        fil.indhold = _build(rod, (), fil, set())
    return fil


def _too_much(tekst: str, navn: str) -> Finding | None:
    """What is too deep or too long, found without building any of it. Errors: YAMLError."""
    dybde = antal = 0
    for del_ in yaml.parse(tekst, Loader=Loader):
        dybde += isinstance(del_, _BEGYNDER) - isinstance(del_, _SLUTTER)
        antal += isinstance(del_, _TAELLER)
        if dybde > DYBEST or antal > MEST:
            maerke = del_.start_mark
            sted = Position(navn, maerke.line + 1, maerke.column + 1) if maerke else Position(navn)
            return (
                finding(sted, "for-dybt", hoejst=DYBEST) if dybde > DYBEST else finding(sted, "for-mange", hoejst=MEST)
            )
    return None


def _syntax_error(navn: str, fejl: yaml.MarkedYAMLError) -> Finding:
    problem = fejl.problem or ""
    kode = next((kode for engelsk, kode in _KODER if engelsk in problem), "yaml-andet")
    maerke = fejl.problem_mark or fejl.context_mark
    linje, kolonne = (maerke.line + 1, maerke.column + 1) if maerke else (1, 1)
    return finding(Position(navn, linje, kolonne), kode)


def _build(node: yaml.Node, sti: FieldPath, fil: _Parts, sete: set[int]) -> Any:
    linje, kolonne = node.start_mark.line + 1, node.start_mark.column + 1
    fil.steder[sti] = (linje, kolonne)
    if id(node) in sete:
        fil.fejl.append(finding(Position(fil.navn, linje, kolonne), "anker"))
        return None
    sete.add(id(node))
    if node.tag not in _KENDTE:
        fil.fejl.append(finding(Position(fil.navn, linje, kolonne), "maerke", maerke=node.tag))
        return None
    if isinstance(node, yaml.MappingNode):
        return _build_block(node, sti, fil, sete)
    if isinstance(node, yaml.SequenceNode):
        return [_build(barn, (*sti, nr), fil, sete) for nr, barn in enumerate(node.value)]
    forkert = _wrong_text(str(node.value))
    if forkert:
        # What a place is called is worked out for the few that are wrong: a catalogue has tens of thousands.
        fil.fejl.append(forkert(Position(fil.navn, linje, kolonne, shown_path(sti))))
    return None if node.tag == _NULL else node.value


def _wrong_text(tekst: str) -> Callable[[Position], Finding] | None:
    """Makes the finding of a text that is too long, or holds signs that a reader cannot see or takes for others."""
    if len(tekst) > LAENGSTE_TEKST:
        return lambda sted: finding(sted, "for-lang", hoejst=LAENGSTE_TEKST)
    tegn = forbidden_character(tekst)
    return None if tegn is None else lambda sted: finding(sted, tegn.kode, tegn.vises)


def _build_block(node: yaml.MappingNode, sti: FieldPath, fil: _Parts, sete: set[int]) -> dict[str, Any]:
    blok: dict[str, Any] = {}
    for noegle, vaerdi in node.value:
        linje, kolonne = noegle.start_mark.line + 1, noegle.start_mark.column + 1
        if not isinstance(noegle, yaml.ScalarNode) or not is_name(noegle.value):
            fil.fejl.append(finding(Position(fil.navn, linje, kolonne), "feltnavn"))
            continue
        if noegle.value in blok:
            fil.fejl.append(finding(Position(fil.navn, linje, kolonne, noegle.value), "felt-to-gange"))
        barn = (*sti, noegle.value)
        fil.noegler[barn] = (linje, kolonne)
        blok[noegle.value] = _build(vaerdi, barn, fil, sete)
    return blok
