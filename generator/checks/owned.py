"""Who owns what: a municipality is named in its own folder alone, and a source has one text."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.others import SameSource
from generator.checks.pointers import names
from generator.checks.walk import Material, SourceFile
from generator.load.findings import FieldPath, Finding, at_most
from generator.model.catalogue import NATIONALE, RETNINGSLINJER
from generator.model.kilde import Kilde, Kilder
from generator.model.kommune import Kommune
from generator.model.standard import parts
from generator.model.ydelse import SeOgsaa
from generator.prose.reference import FAKTASLAGS, henvisninger

# What names a service, or a fact by its whole address.
_ADDRESSES = frozenset(("ydelse", "fakta", "fakta-adresse", "fakta-i-fund"))


def check(material: Material) -> Iterator[Finding]:
    """Names of another municipality, and sources that are not what another file calls the same."""
    for fil in material.filer:
        yield from at_most(fil.yaml.navn, _names_of_others(material, fil))
    yield from _other_texts(material)
    yield from _written_for_newer(material)


def _names_of_others(material: Material, fil: SourceFile) -> Iterator[Finding]:
    egen = fil.hos.split("/")[0]
    faelles = egen in (NATIONALE, RETNINGSLINJER)
    for sti, adresse in _addresses(fil):
        kommune, _, _ = adresse.partition("/")
        # A name that leads nowhere is reported by the check of references.
        if kommune not in (NATIONALE, RETNINGSLINJER, egen) and adresse in material.adresser:
            yield fil.fejl(sti, "faelles-naevner-kommune" if faelles else "naevner-anden-kommune", f"“{adresse}”")


def _addresses(fil: SourceFile) -> Iterator[tuple[FieldPath, str]]:
    for sti, node, target, navn in names(fil):
        # That another municipality has a service like it may be told: the tie is left out where the other is not.
        if target in _ADDRESSES and not (isinstance(node, SeOgsaa) and node.forhold == "ligner"):
            yield sti, navn
    for sti, tekst in fil.prosa():
        for slags, navn in henvisninger(tekst):
            if slags == "ydelse":
                yield sti, navn
            elif slags in FAKTASLAGS:
                yield sti, navn.partition("@")[0].strip()


def _written_for_newer(material: Material) -> Iterator[Finding]:
    """A municipality that was written for an edition of the law and the words that is not here."""
    pakke = material.pakke
    for fil in material.filer:
        til = fil.model.skrevet_til if isinstance(fil.model, Kommune) else None
        if pakke and til and parts(til) > parts(pakke.version):
            yield fil.fejl(("skrevet_til",), "skrevet-til-nyere", til, version=pakke.version)


def same_source(kilde: Kilde) -> SameSource:
    """What is the same in every file that has the source."""
    return kilde.type, kilde.sha256, kilde.adresse


def _other_texts(material: Material) -> Iterator[Finding]:
    """A source that two files have must be the same text: what it is called leads to one page."""
    foerste = dict(material.andre.kilder)
    for fil in material.filer:
        for nr, kilde in enumerate(fil.model.kilder if isinstance(fil.model, Kilder) else ()):
            andet, kendt = foerste.setdefault(kilde.id, (fil.yaml.navn, same_source(kilde)))
            if same_source(kilde) != kendt:
                yield fil.fejl(("kilder", nr), "kilde-to-steder", f"“{kilde.id}”", fil=andet)
