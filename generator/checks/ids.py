"""Ids: unique where they are looked up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.checks.others import EVERYWHERE
from generator.checks.walk import Material, SourceFile
from generator.load.editions import is_edition
from generator.load.findings import FieldPath, Finding
from generator.model.marks import Shared, Unique

# The name of the file that has each name, within each set of names.
Seen = defaultdict[tuple[Shared, str], dict[str, str]]


def check(material: Material) -> Iterator[Finding]:
    """Two things with one id, in a file or across the files that share their names."""
    seen: Seen = defaultdict(dict)
    for (shared, navn), fil_navn in material.andre.navne.items():
        seen[shared, ""][navn] = fil_navn
    for fil in material.filer:
        for sti, felt, node, mark in fil.marked(Unique):
            vaerdi = getattr(node, felt)
            if isinstance(vaerdi, tuple):
                named = [((*sti, felt, nr), getattr(item, mark.by)) for nr, item in enumerate(vaerdi)]
                yield from _in_the_list(fil, named)
            else:
                named = [((*sti, felt), vaerdi)]
            if mark.shared and not (mark.shared == "kommunens-sider" and is_edition(fil.navn)):
                owner = "" if mark.shared in EVERYWHERE else fil.hos.split("/")[0]
                yield from _in_other_files(fil, named, mark.shared, seen[mark.shared, owner])


def _in_the_list(fil: SourceFile, named: Sequence[tuple[FieldPath, str]]) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for nr, (sti, navn) in enumerate(named):
        if navn in first:
            yield fil.fejl(sti, "dobbelt-id", f"“{navn}”", nr=first[navn] + 1)
        first.setdefault(navn, nr)


def _in_other_files(
    fil: SourceFile, named: Sequence[tuple[FieldPath, str]], shared: Shared, seen: dict[str, str]
) -> Iterator[Finding]:
    kode = "dobbelt-kode" if shared == "koder" else "dobbelt-id-fil"
    for sti, navn in named:
        if seen.get(navn, fil.navn) != fil.navn:
            yield fil.fejl(sti, kode, f"“{navn}”", fil=seen[navn])
        seen.setdefault(navn, fil.navn)
