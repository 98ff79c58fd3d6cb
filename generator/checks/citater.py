"""Quotations: which lines are cited, and that each of them can be shown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.checks.walk import Material, SourceFile
from generator.load.findings import FieldPath, Finding
from generator.load.folder import owner_of
from generator.model.citat import Citater
from generator.model.daekning import Daekning
from generator.model.fakta import Talvaerdi, Vaerdi
from generator.model.kilde import Henvisning, Linjer


class Passage(NamedTuple):
    """Lines of a document that the files of one owner cite: a municipality's id, or empty for what all share."""

    ejer: str
    dokument: str
    linje: Linjer


@dataclass
class Cited:
    """Where lines are cited first, and the values that were read in them."""

    fil: SourceFile
    sti: FieldPath
    vaerdier: list[Talvaerdi] = field(default_factory=list)


def cited(material: Material) -> dict[Passage, Cited]:
    """Every passage of a text that is cited with its lines."""
    found: dict[Passage, Cited] = {}
    for fil in material.filer:
        if isinstance(fil.model, (Citater, Daekning)):
            continue
        document = getattr(fil.model, "kilde", None)
        for sti, node in fil.noder:
            place = node.kilde if isinstance(node, Vaerdi) else node
            source = place if isinstance(place, Henvisning) else document
            lines = getattr(place, "linje", None)
            if isinstance(source, Henvisning) and isinstance(lines, Linjer):
                passage = found.setdefault(Passage(owner_of(fil.navn), source.dokument, lines), Cited(fil, sti))
                passage.vaerdier += [node.vaerdi] if isinstance(node, Vaerdi) else []
    return found


def missing(material: Material) -> Iterator[Finding]:
    """A document with cited lines that no quotation shows: told once for each owner, where the first is cited."""
    shown = {
        (owner_of(fil.navn), fil.model.id, str(citat.linje))
        for fil in material.filer
        if isinstance(fil.model, Citater)
        for citat in fil.model.citater
    }
    missing: dict[tuple[str, str], list[Cited]] = defaultdict(list)
    for passage, place in cited(material).items():
        if (passage.ejer, passage.dokument, str(passage.linje)) not in shown:
            missing[passage.ejer, passage.dokument].append(place)
    for (_, dokument), places in missing.items():
        yield places[0].fil.fejl(places[0].sti, "citat-mangler", dokument=dokument, antal=len(places))
