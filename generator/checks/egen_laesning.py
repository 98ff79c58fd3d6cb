"""What we have read ourselves: it has a place of its own in the data, and is not told to citizens."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.walk import Material
from generator.load.findings import Finding
from generator.model.citat import Citater
from generator.model.kilde import Kilder

# Where it is said; the last says plainly what nobody knows of a right in law.
OWN_PLACES = frozenset({"redaktionelt", "ukendt"})
OWN_READING = re.compile(
    r"\bvi (?:selv )?har ikke (?:set|læst|slået|fundet|holdt|gengivet)\b"
    r"|\bhar vi (?:ikke|selv) (?:set|læst|slået|fundet|regnet)\b"
    r"|\bvi har (?:selv )?(?:set|læst|slået|regnet)\b|\bvi ikke har (?:set|læst|fundet)\b",
    re.IGNORECASE,
)


def check(material: Material) -> Iterator[Finding]:
    """A text that tells what we have read or not, outside the field for it."""
    for fil in material.filer:
        if isinstance(fil.model, (Citater, Kilder)):
            continue
        for sti, tekst in (*fil.prosa(), *fil.korte_tekster()):
            found = None if OWN_PLACES & {*map(str, sti)} else OWN_READING.search(" ".join(tekst.split()))
            if found:
                yield fil.fejl(sti, "egen-laesning", f"“{found[0]}”")
