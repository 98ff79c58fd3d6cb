"""Drafts: standards that say `udkast: ja`. They are read and checked, and what is wrong in them stops nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.load.findings import Finding
from generator.messages.all import MESSAGES, wording

_NEJ = ("nej", "false", "False", "None", "")
_CODE = "i-udkast"


def says_draft(indhold: object) -> bool:
    """Whether a file calls itself a draft. A slip in the answer is a yes, so that nothing is published by mistake."""
    return isinstance(indhold, dict) and str(indhold.get("udkast", "nej")) not in _NEJ


def as_notes(fund: Iterable[Finding]) -> Iterator[Finding]:
    """The findings of a draft as warnings, each with the name of the message that it will be."""
    for et in fund:
        if MESSAGES[et.kode].advarsel:
            yield et
        else:
            yield replace(et, besked=wording(_CODE, besked=et.besked, navn=et.kode), kode=_CODE)
