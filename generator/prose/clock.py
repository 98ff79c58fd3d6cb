"""Times of the day and days of the week in words: “kl. 9–15 på hverdage”, “kl. 8.30–12 mandag til torsdag”."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.vaerdi.tid import ALLE_DAGE, HVERDAGE, WEEKEND, Klokken

_FEWEST_IN_A_ROW = 3
_ORDER: dict[str, int] = {dag: nr for nr, dag in enumerate(ALLE_DAGE)}


def show_clock(vaerdi: Klokken) -> str:
    """The times, and the days they are on."""
    dage = _one_of(vaerdi.en_af) if vaerdi.en_af else _days(vaerdi.dage, alone=vaerdi.fra_kl is None)
    return " ".join(del_ for del_ in (_times(vaerdi), dage) if del_)


def _times(vaerdi: Klokken) -> str:
    fra, til = (None if tid is None else _clock(tid) for tid in (vaerdi.fra, vaerdi.til))
    if fra is None:
        return f"før kl. {til}" if til else ""
    return f"kl. {fra}–{til}" if til else f"fra kl. {fra}"


def _clock(minutter: int) -> str:
    timer, rest = divmod(minutter, 60)
    return f"{timer}.{rest:02}" if rest else str(timer)


def _one_of(dage: Iterable[str]) -> str:
    """`tirsdag eller torsdag`: each by its own name, for a run of days would read as all of them."""
    valgte = sorted(dage, key=_ORDER.__getitem__)
    return f"{', '.join(valgte[:-1])} eller {valgte[-1]}"


def _days(dage: Iterable[str] | None, *, alone: bool) -> str:
    if dage is None:
        return ""
    valgte: list[str] = [dag for dag in ALLE_DAGE if dag in set(dage)]
    if set(valgte) >= {*HVERDAGE, *WEEKEND}:
        return "alle dage"
    if valgte == list(HVERDAGE):
        return "hverdage" if alone else "på hverdage"
    dele = [
        part for run in _runs(valgte) for part in ([f"{run[0]} til {run[-1]}"] if len(run) >= _FEWEST_IN_A_ROW else run)
    ]
    return dele[0] if len(dele) == 1 else f"{', '.join(dele[:-1])} og {dele[-1]}"


def _runs(dage: list[str]) -> list[list[str]]:
    """Days in a row together; public holidays follow no other day."""
    loeb: list[list[str]] = []
    for dag in dage:
        foer = loeb[-1][-1] if loeb else None
        naboer = foer is not None and dag != "helligdage" and _ORDER[dag] - 1 == _ORDER[foer]
        if naboer:
            loeb[-1].append(dag)
        else:
            loeb.append([dag])
    return loeb
