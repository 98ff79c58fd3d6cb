"""References: everything that names something else names something that exists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from generator.checks.pointers import Place, Problem, problem, unknown_names
from generator.checks.walk import Material, SourceFile
from generator.load.findings import FieldPath, Finding, at_most, mente_du
from generator.model.kilde import Henvisning
from generator.model.marks import Target
from generator.prose.lookup import Lookup, Unknown
from generator.prose.reference import FAKTASLAGS, SLAGS, henvisninger

# What the references in prose name; a name has nothing to be found. A calculator is a link there, so it needs its page.
_IN_PROSE: Mapping[str, Target] = MappingProxyType(
    {**dict.fromkeys(FAKTASLAGS, "fakta"), "lov": "lov", "ydelse": "ydelse", "beregner": "beregnerside"}
)


def check(material: Material) -> Iterator[Finding]:
    """Names in fields and in prose that lead nowhere, and sources cited without their lines."""
    for fil in material.filer:
        yield from at_most(fil.yaml.navn, _i_filen(material, fil))


def _i_filen(material: Material, fil: SourceFile) -> Iterator[Finding]:
    yield from unknown_names(material, fil)
    for sti, node in fil.noder:
        if isinstance(node, Henvisning):
            yield from _linje(fil, sti, node, material.opslag)
    place = Place(material, fil, fil.model)
    for sti, tekst in fil.prosa():
        for slags, navn in henvisninger(tekst):
            if found := _in_prose(place, slags, navn):
                yield fil.fejl(sti, found.kode, f"{{{slags}: {navn}}}", **found.indsat)


def _in_prose(place: Place, slags: str, navn: str) -> Problem | None:
    if slags not in SLAGS:
        indsat = {"slags": slags, "kendte": ", ".join(SLAGS), "forslag": mente_du(slags, SLAGS)}
        return Problem("ukendt-henvisning", dict(indsat))
    return problem(place, _IN_PROSE[slags], navn) if slags in _IN_PROSE else None


def _linje(fil: SourceFile, sti: FieldPath, henvisning: Henvisning, opslag: Lookup) -> Iterator[Finding]:
    """A document is cited by line; a web page has none."""
    try:
        kilde = opslag.kilde(henvisning.dokument)
    except Unknown:
        return
    if kilde.type == "dokument" and henvisning.linje is None:
        yield fil.fejl(sti, "linje-mangler", kilde=kilde.id)
    if kilde.type == "henvisning" and henvisning.linje is not None:
        yield fil.fejl((*sti, "linje"), "linje-paa-side", kilde=kilde.id)
