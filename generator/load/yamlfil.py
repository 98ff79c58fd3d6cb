"""YAML read as plain text values with the line and column of each.

Every scalar stays text: the model alone decides what is a number, a date or a yes, so that `no`, `1.10`
and `2023-01-01` mean what they say.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from generator.load.fejl import Fejl, Sti

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULL = "tag:yaml.org,2002:null"
_KENDTE = {_NULL} | {
    f"tag:yaml.org,2002:{navn}" for navn in ("str", "int", "float", "bool", "timestamp", "map", "seq", "value")
}
_FORKLARING = (
    (
        "cannot start any token",
        "filen har et tabulatortegn eller et særtegn her; ryk ind med mellemrum, eller sæt teksten i anførselstegn",
    ),
    (
        "mapping values are not allowed",
        "et kolon i en tekst forvirrer YAML; sæt teksten i anførselstegn, eller skriv den under >-",
    ),
    ("could not find expected ':'", "der mangler et kolon efter feltets navn"),
    ("tab character", "linjen er rykket ind med et tabulatortegn; ryk ind med mellemrum"),
    ("expected <block end>", "indrykningen passer ikke med linjerne over"),
    ("expected key", "indrykningen passer ikke med linjerne over"),
    ("expected '-' indicator", "indrykningen passer ikke med linjerne over"),
    ("expected ',' or '}'", "en klamme { } eller et komma mangler"),
    ("expected ',' or ']'", "en klamme [ ] eller et komma mangler"),
    ("undefined alias", "en * peger på et anker, der ikke findes; sæt teksten i anførselstegn"),
    ("found unexpected end of stream", "et anførselstegn er ikke lukket"),
    ("found undefined tag", "et udråbstegn først i en værdi skal stå i anførselstegn"),
)
_UVENTET = "her står noget, der ikke kan stå her; se efter anførselstegn, klammer og indryk her og i linjen over"


@dataclass
class Yamlfil:
    """A file's content and where each part of it stands (line and column from 1)."""

    navn: str
    indhold: Any = None
    steder: dict[Sti, tuple[int, int]] = field(default_factory=dict)
    noegler: dict[Sti, tuple[int, int]] = field(default_factory=dict)
    fejl: list[Fejl] = field(default_factory=list)

    def sted(self, sti: Sti, noegle: bool = False) -> tuple[int, int]:
        """Line and column of the value (or key) at the path, or of the nearest part around it."""
        if noegle and sti in self.noegler:
            return self.noegler[sti]
        while sti and sti not in self.steder:
            sti = sti[:-1]
        return self.steder.get(sti, (1, 1))

    def findes(self, sti: Sti) -> bool:
        """Whether the file has a value at the path."""
        return sti in self.steder


def laes_yaml(sti: Path, navn: str) -> Yamlfil:
    """Read a file; syntax errors end up in its `fejl` in Danish, never as exceptions."""
    fil = Yamlfil(navn)
    try:
        tekst = sti.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as fejl:
        fil.fejl.append(Fejl(navn, 1, 1, "", f"filen er ikke i UTF-8 (byte nr. {fejl.start + 1}); gem den som UTF-8"))
        return fil
    try:
        rod = yaml.compose(tekst, Loader=_Loader)
    except yaml.MarkedYAMLError as fejl:
        fil.fejl.append(_syntaksfejl(navn, fejl))
        return fil
    except yaml.YAMLError as fejl:
        fil.fejl.append(Fejl(navn, 1, 1, "", f"filen har et tegn, YAML ikke tillader ({str(fejl).splitlines()[0]})"))
        return fil
    if rod is None:
        fil.fejl.append(Fejl(navn, 1, 1, "", "filen er tom"))
        return fil
    fil.indhold = _byg(rod, (), fil, set())
    return fil


def _syntaksfejl(navn: str, fejl: yaml.MarkedYAMLError) -> Fejl:
    problem = fejl.problem or ""
    forklaring = next((dansk for engelsk, dansk in _FORKLARING if engelsk in problem), _UVENTET)
    maerke = fejl.problem_mark or fejl.context_mark
    linje, kolonne = (maerke.line + 1, maerke.column + 1) if maerke else (1, 1)
    return Fejl(navn, linje, kolonne, "", f"YAML kan ikke læses: {forklaring}")


def _byg(node: yaml.Node, sti: Sti, fil: Yamlfil, sete: set[int]) -> Any:
    linje, kolonne = node.start_mark.line + 1, node.start_mark.column + 1
    fil.steder[sti] = (linje, kolonne)
    if id(node) in sete:
        fil.fejl.append(Fejl(fil.navn, linje, kolonne, "", "ankre og aliasser (& og *) bruges ikke; skriv værdien ud"))
        return None
    sete.add(id(node))
    if node.tag not in _KENDTE:
        fil.fejl.append(Fejl(fil.navn, linje, kolonne, "", f"mærket {node.tag} er ikke tilladt; fjern udråbstegnet"))
        return None
    if isinstance(node, yaml.MappingNode):
        return _byg_blok(node, sti, fil, sete)
    if isinstance(node, yaml.SequenceNode):
        return [_byg(barn, (*sti, nr), fil, sete) for nr, barn in enumerate(node.value)]
    return None if node.tag == _NULL else node.value


def _byg_blok(node: yaml.MappingNode, sti: Sti, fil: Yamlfil, sete: set[int]) -> dict[str, Any]:
    blok: dict[str, Any] = {}
    for noegle, vaerdi in node.value:
        linje, kolonne = noegle.start_mark.line + 1, noegle.start_mark.column + 1
        if not isinstance(noegle, yaml.ScalarNode):
            fil.fejl.append(Fejl(fil.navn, linje, kolonne, "", "et felts navn skal være et enkelt ord"))
            continue
        if noegle.value in blok:
            fil.fejl.append(
                Fejl(fil.navn, linje, kolonne, noegle.value, "feltet står to gange i samme blok; slet det ene")
            )
        barn = (*sti, noegle.value)
        fil.noegler[barn] = (linje, kolonne)
        blok[noegle.value] = _byg(vaerdi, barn, fil, sete)
    return blok
