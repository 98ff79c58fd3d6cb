"""The times of the day and the days of the week that a Danish text names: “kl. 9-15”, “mandag til torsdag”."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from generator.model.vaerdi.tid import ALLE_DAGE, HVERDAGE, WEEKEND, Klokken

_TID = re.compile(r"(?<![\d.,])([01]?\d|2[0-4])(?:[.:]([0-5]\d))?(?![\d])")
_DAG = "|".join(ALLE_DAGE[:-1])
_FRA_TIL = re.compile(rf"\b({_DAG})(?:e|en)?s? ?(?:-|–|til|t\.o\.m\.) ?({_DAG})")
_EN = re.compile(rf"\b({_DAG}|helligdag)")
_FLERE = {
    r"\bhverdag|\barbejdsdag": HVERDAGE,
    r"\bweekend": WEEKEND,
    r"\balle (?:ugens )?(?:syv )?dage\b|\bhver dag\b|\bdagligt?\b|\b(?:døgnet|året) rundt\b": ALLE_DAGE,
}


def parts(vaerdi: Klokken) -> list[tuple[str, Callable[[str], bool]]]:
    """Every time and day of a value, with whether a text has it."""
    tider = ((vaerdi.fra_kl, vaerdi.fra), (vaerdi.til_kl, vaerdi.til))
    alle = [(f"kl. {skrevet}", partial(_has_time, tid)) for skrevet, tid in tider if tid is not None]
    # All days are said without naming the public holidays.
    dage = ALLE_DAGE[:-1] if set(vaerdi.alle_dage) == set(ALLE_DAGE) else vaerdi.alle_dage
    return [*alle, *((dag, partial(_has_day, dag)) for dag in dage)]


def _has_time(tid: int, tekst: str) -> bool:
    return tid in {int(timer) * 60 + int(minutter or 0) for timer, minutter in _TID.findall(tekst)}


def _has_day(dag: str, tekst: str) -> bool:
    return dag in days_in(tekst)


def days_in(tekst: str) -> set[str]:
    """Every day that the text names, by itself, in a run or by a name for several."""
    smaat = tekst.lower()
    dage = {("helligdage" if dag == "helligdag" else dag) for dag in _EN.findall(smaat)}
    for fra, til in _FRA_TIL.findall(smaat):
        dage |= set(ALLE_DAGE[ALLE_DAGE.index(fra) : ALLE_DAGE.index(til) + 1])
    for moenster, flere in _FLERE.items():
        dage |= set(flere) if re.search(moenster, smaat) else set()
    return dage
