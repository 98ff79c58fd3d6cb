"""Names that drafts give: ids of letters a–z, and a number after the second thing of one name."""

from __future__ import annotations

import re


def ascii_id(tekst: str, laengst: int = 90) -> str:
    """A text as an id: small letters a–z, figures and hyphens, whole words, no longer than it may be."""
    ren = tekst.lower().replace("æ", "ae").replace("ø", "oe").replace("å", "aa").replace("é", "e")
    ord_ = re.sub(r"[^a-z0-9]+", "-", ren).strip("-")
    return ord_ if len(ord_) <= laengst else ord_[: laengst + 1].rpartition("-")[0]


def counted(navn: str, brugte: dict[str, int]) -> str:
    """The name, with a number when it has been given before; `brugte` is how often each has, and is added to."""
    brugte[navn] = nr = brugte.get(navn, 0) + 1
    return navn if nr == 1 else f"{navn}-{nr}"
