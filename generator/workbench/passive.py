"""The words in the passive in each field of a form."""

from __future__ import annotations

from collections.abc import Iterable

from generator.prose.passive import passives
from generator.prose.reference import without_references
from generator.workbench.form import Part

# Texts in other languages have other endings.
_NOT = "andre_sprog"


def in_fields(dele: Iterable[Part]) -> dict[str, list[str]]:
    """The words of each field of prose that has any, by its name in findings."""
    found: dict[str, list[str]] = {}
    for del_ in dele:
        if del_["sti"][0] == _NOT:
            continue
        if del_["slags"] == "prosa" and (words := passives(without_references(del_["vaerdi"]))):
            found[del_["felt"]] = words
        found |= in_fields(del_.get("dele") or [])
    return found
