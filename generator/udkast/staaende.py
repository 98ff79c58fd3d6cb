"""Which standing service each draft is a new edition of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from generator.model.ydelse import Ydelse
from generator.udkast.skriv import Udkast


def staaende(alle: Sequence[Udkast], ydelser: Iterable[Ydelse]) -> list[Ydelse | None]:
    """For each draft the service with its id, else the one of its first paragraph whose title is most like its own.

    No service is that of two drafts: of a paragraph with several kinds of help, each draft has its own.
    """
    frie = {et.id: et for et in ydelser}
    ud = [frie.pop(et.id, None) for et in alle]
    mulige = sorted(
        (-_alike(et.titel, ydelse.titel), nr, ydelse.id)
        for nr, et in enumerate(alle)
        for ydelse in frie.values()
        if ud[nr] is None and et.love[:1] == (ydelse.lovgrundlag[0].tekst,)
    )
    for _, nr, id_ in mulige:
        if ud[nr] is None and id_ in frie:
            ud[nr] = frie.pop(id_)
    return ud


def _alike(en: str, anden: str) -> float:
    """How many of the words of two titles both have, from 0 to 1."""
    her, der = (set(re.findall(r"\w+", titel.lower())) for titel in (en, anden))
    return len(her & der) / max(1, len(her | der))
