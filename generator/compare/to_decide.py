"""What ought to be decided about a contradiction, and by whom: its own words, or the question its kind raises."""

from __future__ import annotations

from collections.abc import Callable

from generator.model.kommune import Sted, Uoverensstemmelse


def ought_to_be_decided(fund: Uoverensstemmelse, ejer: str, er_lov: Callable[[str], bool]) -> str:
    """The sentence as prose with references. `ejer` issued the text; `er_lov` tells a law's page from a document."""
    if fund.afgoeres:
        return fund.afgoeres
    if fund.status == "afklaret":
        return f"{ejer} bør rette teksten næste gang. Kilderne selv viser, hvad der er ment."
    hos = [sted for sted in fund.steder if not er_lov(sted.kilde.dokument)]
    loven = [sted for sted in fund.steder if er_lov(sted.kilde.dokument)]
    return _BY_KIND[fund.art](ejer, hos or list(fund.steder), loven)


def _mod_lov(ejer: str, hos: list[Sted], loven: list[Sted]) -> str:
    regel = f" Reglen er: {_sentence(loven[0])}" if loven else ""
    return f"{ejer} bør rette teksten, så den følger loven.{regel}"


def _intern(ejer: str, hos: list[Sted], loven: list[Sted]) -> str:
    if len(hos) == 1:
        return _tvetydig(ejer, hos, loven)
    return f"{ejer} bør vælge, hvad der gælder. Enten: {_sentence(hos[0])} Eller: {_sentence(hos[1])}"


def _tvetydig(ejer: str, hos: list[Sted], loven: list[Sted]) -> str:
    return f"{ejer} bør skrive, hvordan dette skal læses: {_sentence(hos[0])}"


def _foraeldet(ejer: str, hos: list[Sted], loven: list[Sted]) -> str:
    nu = f" Nu gælder: {_sentence(loven[0])}" if loven else ""
    return f"{ejer} bør føre teksten ajour. Den siger: {_sentence(hos[0])}{nu}"


def _trykfejl(ejer: str, hos: list[Sted], loven: list[Sted]) -> str:
    return f"{ejer} bør rette fejlen, næste gang teksten bliver udgivet."


def _sentence(sted: Sted) -> str:
    text = " ".join(sted.siger.split())
    return text if text.endswith((".", "?", "!")) else f"{text}."


_BY_KIND: dict[str, Callable[[str, list[Sted], list[Sted]], str]] = {
    "mod-lov": _mod_lov,
    "intern": _intern,
    "tvetydig": _tvetydig,
    "foraeldet": _foraeldet,
    "trykfejl": _trykfejl,
}
