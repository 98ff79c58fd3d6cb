"""Copied sentences: our prose shares no run of eight words with a source text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.walk import Material
from generator.load.findings import Finding
from generator.prose.number_words import samlet
from generator.prose.reference import HENVISNING

LAENGDE = 8
_ADRESSE = re.compile(r"(?:https?://|www\.)\S+")
_ORD = re.compile(r"[^\W_]+")


def check(material: Material, tekster: dict[str, list[str]]) -> Iterator[Finding]:
    """Each prose text that repeats eight or more words of a source in a row.

    Names, titles and figures stand in references, and those are left out: a run ends where one begins.
    """
    kilder = {loeb: dokument for dokument, linjer in tekster.items() for loeb in _loeb(samlet(linjer))}
    for fil in material.filer:
        for sti, tekst in fil.prosa():
            for stykke in HENVISNING.split(tekst)[::3]:
                ens = next((loeb for loeb in _loeb(_ADRESSE.sub(" ", stykke)) if loeb in kilder), None)
                if ens:
                    yield fil.fejl(sti, "skrevet-af", f"“{' '.join(ens)}”", dokument=kilder[ens])


def _loeb(tekst: str) -> Iterator[tuple[str, ...]]:
    """Every run of eight words, in small letters."""
    ord_ = _ORD.findall(tekst.lower())
    return (tuple(ord_[nr : nr + LAENGDE]) for nr in range(len(ord_) - LAENGDE + 1))
