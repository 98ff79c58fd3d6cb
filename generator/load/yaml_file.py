"""YAML read as plain text values with the line and column of each.

Every scalar stays text: the model alone decides what is a number, a date or a yes, so that `no`, `1.10`
and `2023-01-01` mean what they say.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from generator.load.characters import forbidden_character
from generator.load.findings import LONGEST_NAME, FieldPath, Finding, Position, finding, shown_path

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULL = "tag:yaml.org,2002:null"
_KENDTE = {_NULL} | {
    f"tag:yaml.org,2002:{navn}" for navn in ("str", "int", "float", "bool", "timestamp", "map", "seq", "value")
}
# A file that somebody wrote by hand is far below these; what is above them takes a program's time or its memory.
STOERST_KB = 500
MEST = 20_000
DYBEST = 20
LAENGSTE_TEKST = 20_000
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
class YamlFile:
    """A file's content and where each part of it stands (line and column from 1)."""

    navn: str
    indhold: Any = None
    steder: dict[FieldPath, tuple[int, int]] = field(default_factory=dict)
    noegler: dict[FieldPath, tuple[int, int]] = field(default_factory=dict)
    fejl: list[Finding] = field(default_factory=list)
    # Where what the loader made of the content was written, such as a fact that is a cell of a table.
    afledt: dict[FieldPath, FieldPath] = field(default_factory=dict)

    def sted(self, sti: FieldPath, noegle: bool = False) -> tuple[int, int]:
        """Line and column of the value (or key) at the path, or of the nearest part around it."""
        if noegle and sti in self.noegler:
            return self.noegler[sti]
        while sti and sti not in self.steder:
            sti = sti[:-1]
        return self.steder.get(sti, (1, 1))

    def skrevet(self, sti: FieldPath) -> FieldPath:
        """The path of what was written: the same, unless the loader made the part of something else."""
        laengder = range(len(sti), 0, -1) if self.afledt else ()
        return next((self.afledt[sti[:nr]] for nr in laengder if sti[:nr] in self.afledt), sti)

    def findes(self, sti: FieldPath) -> bool:
        """Whether the file has a value at the path."""
        return sti in self.steder


def read_yaml(sti: Path, navn: str) -> YamlFile:
    """Read a file; syntax errors end up in its `fejl` in Danish, never as exceptions."""
    fil = YamlFile(navn)
    try:
        stor = sti.stat().st_size > STOERST_KB * 1000
        raa = b"" if stor or not sti.is_file() else sti.read_bytes()
    except OSError:
        fil.fejl.append(finding(Position(navn), "fil-ulaeselig"))
        return fil
    if stor:
        fil.fejl.append(finding(Position(navn), "fil-for-stor", hoejst=STOERST_KB))
    elif not sti.is_file():
        fil.fejl.append(finding(Position(navn), "fil-ulaeselig"))
    else:
        _read_text(raa, fil)
    return fil


def _read_text(raa: bytes, fil: YamlFile) -> None:
    navn = fil.navn
    try:
        tekst = raa.decode("utf-8-sig")
    except UnicodeDecodeError as fejl:
        fil.fejl.append(finding(Position(navn), "ikke-utf8", nr=fejl.start + 1))
        return
    try:
        for_meget = _too_much(tekst, navn)
        rod = None if for_meget else yaml.compose(tekst, Loader=_Loader)
    except yaml.MarkedYAMLError as fejl:
        fil.fejl.append(_syntax_error(navn, fejl))
        return
    except yaml.YAMLError as fejl:
        fil.fejl.append(finding(Position(navn), "ulovligt-tegn", problem=str(fejl).splitlines()[0]))
        return
    if for_meget:
        fil.fejl.append(for_meget)
    elif rod is None:
        fil.fejl.append(finding(Position(navn), "tom-fil"))
    else:
        fil.indhold = _build(rod, (), fil, set())


def _too_much(tekst: str, navn: str) -> Finding | None:
    """What is too deep or too long, found without building any of it. Errors: YAMLError."""
    dybde = antal = 0
    for del_ in yaml.parse(tekst, Loader=_Loader):
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


def _build(node: yaml.Node, sti: FieldPath, fil: YamlFile, sete: set[int]) -> Any:
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


def _is_name(tekst: str) -> bool:
    return len(tekst) <= LONGEST_NAME and tekst.isprintable()


def _build_block(node: yaml.MappingNode, sti: FieldPath, fil: YamlFile, sete: set[int]) -> dict[str, Any]:
    blok: dict[str, Any] = {}
    for noegle, vaerdi in node.value:
        linje, kolonne = noegle.start_mark.line + 1, noegle.start_mark.column + 1
        if not isinstance(noegle, yaml.ScalarNode) or not _is_name(noegle.value):
            fil.fejl.append(finding(Position(fil.navn, linje, kolonne), "feltnavn"))
            continue
        if noegle.value in blok:
            fil.fejl.append(finding(Position(fil.navn, linje, kolonne, noegle.value), "felt-to-gange"))
        barn = (*sti, noegle.value)
        fil.noegler[barn] = (linje, kolonne)
        blok[noegle.value] = _build(vaerdi, barn, fil, sete)
    return blok
