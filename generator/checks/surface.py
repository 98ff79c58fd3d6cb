"""What one owner's files show to the others: read from their models before anything is checked."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.others import ALONE, EVERYWHERE, Claim, SameSource, Surface
from generator.checks.owned import same_source
from generator.checks.pointers import names
from generator.checks.walk import SourceFile, part_material
from generator.load.loader import Loaded
from generator.model.catalogue import NATIONALE, RETNINGSLINJER
from generator.model.fakta import Fakta
from generator.model.kilde import Kilder
from generator.model.marks import Unique
from generator.prose.reference import henvisninger


def surface(del_: Loaded, ejer: str) -> Surface:
    """The surface of an owner; `del_` is these files and what all share."""
    filer = part_material(del_, ejer, ALONE).filer
    catalogue = del_.catalogue
    egne = catalogue.kommune(ejer)
    fakta = facts_of(del_, ejer)
    ydelser = egne.ydelser if egne else ()
    return Surface(
        ejer=ejer,
        adresser=frozenset([*(adresse for adresse, _ in fakta), *(et.adresse for et in ydelser)]),
        tal=frozenset(et.id for _, et in fakta),
        kommunens_tal=frozenset(et.id for et in egne.alle_fakta) if egne else frozenset(),
        beregnere=frozenset(navn for et in ydelser for navn in et.beregnere),
        navne=dict(reversed([(claim, fil.navn) for fil in filer for claim in _claims(fil)])),
        kilder=dict(reversed([(id_, held) for fil in filer for id_, held in _sources(fil)])),
        naevnt=frozenset(adresse for fil in filer for adresse in _named(fil) if _is_anothers(adresse, ejer)),
    )


def facts_of(del_: Loaded, ejer: str) -> list[tuple[str, Fakta]]:
    """The owner's facts with their full addresses."""
    foran = f"{ejer}/" if ejer else ""
    return [(adresse, et) for adresse, et in del_.catalogue.fakta_med_sted() if adresse.startswith(foran)]


def _claims(fil: SourceFile) -> Iterator[Claim]:
    for _, felt, node, mark in fil.marked(Unique):
        if mark.shared in EVERYWHERE:
            vaerdi = getattr(node, felt)
            navne = [getattr(item, mark.by) for item in vaerdi] if isinstance(vaerdi, tuple) else [vaerdi]
            yield from ((mark.shared, navn) for navn in navne)


def _sources(fil: SourceFile) -> Iterator[tuple[str, tuple[str, str, SameSource]]]:
    for kilde in fil.model.kilder if isinstance(fil.model, Kilder) else ():
        yield kilde.id, (fil.navn, fil.yaml.navn, same_source(kilde))


def _named(fil: SourceFile) -> Iterator[str]:
    """Everything that may be an address, in fields and in prose."""
    alle = (*(navn for *_, navn in names(fil)), *(navn for _, tekst in fil.prosa() for _, navn in henvisninger(tekst)))
    return (navn.partition("@")[0].strip() for navn in alle)


def _is_anothers(adresse: str, ejer: str) -> bool:
    foran, skel, _ = adresse.partition("/")
    return bool(skel) and foran not in (ejer, NATIONALE, RETNINGSLINJER)
