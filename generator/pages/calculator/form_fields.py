"""The fields of a calculator as its form shows them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from calculators.questions.fields import Felt
from calculators.results.contract import Beregner


def form_fields(
    beregner: Beregner, dag: date, har_tal: Collection[str] = (), *, priser: bool = True
) -> Iterator[dict[str, Any]]:
    """Every field; where one may be answered instead of another, a choice between them comes first.

    `har_tal` are the municipalities that have the figures themselves, so that the reader is not asked for them. Without
    `priser` there is nothing to choose in a list of prices, so it is left out and what stands instead is always asked.
    """
    eksempel = _example(beregner, dag)
    instead = {felt.i_stedet_for: felt for felt in beregner.felter if felt.i_stedet_for}
    hidden = [felt.navn for felt in beregner.felter if not felt.paa_siden]
    ingen = {felt.navn for felt in beregner.felter if felt.type == "pris" and not priser}
    for felt in (felt for felt in beregner.felter if felt.paa_siden and felt.navn not in ingen):
        valg = f"maade-{felt.i_stedet_for or felt.navn}"
        if felt.navn in instead:
            yield _choice_of_way(valg, felt, instead[felt.navn], eksempel)
        har_valg = felt.navn in instead or felt.i_stedet_for
        betingelse = f"kommune!={'|'.join(har_tal)}" if felt.kommunens and not felt.vises_naar else None
        spurgt = felt.som_dict()
        if felt.vises_naar and felt.vises_naar.felt in ingen:
            spurgt["vises_naar"] = None
        vist = _field(spurgt, eksempel, f"{valg}={felt.navn}" if har_valg else betingelse)
        yield {**vist, "liste_med_bilag": " ".join(hidden) if felt.med_bilag else None}


def folded(felter: Iterable[dict[str, Any]]) -> list[tuple[str, list[dict[str, Any]]]]:
    """The fields in their order, those that stand folded under one heading together; without one, in the open."""
    return [(fold, list(samlet)) for fold, samlet in groupby(felter, key=itemgetter("fold"))]


def _example(beregner: Beregner, dag: date) -> dict[str, Any]:
    """What the worked example answers; the day stands in the calculator's own field when it has one."""
    return {**beregner.eksempel, **({"dato": dag.isoformat()} if beregner.egen_dato else {})}


def _field(felt: dict[str, Any], eksempel: dict[str, Any], betingelse: str | None) -> dict[str, Any]:
    """A field with what the worked example answers, so that the form shows the same as the result."""
    vises = felt["vises_naar"]
    egen = f"{vises['felt']}={'|'.join(vises['vaerdier'])}" if vises else None
    return {
        **felt,
        "vaerdi": eksempel.get(felt["navn"], felt["standard"]),
        "betingelse": betingelse or egen,
        "kun_side": False,
    }


def _choice_of_way(navn: str, felt: Felt, andet: Felt, eksempel: dict[str, Any]) -> dict[str, Any]:
    """A choice that steers the page alone: which of two fields to answer."""
    return {
        "navn": navn,
        "etiket": "Hvordan vil du skrive det?",
        "type": "valg",
        "hjaelp": "",
        "valgmuligheder": [{"id": et.navn, "etiket": et.etiket} for et in (felt, andet)],
        "vaerdi": andet.navn if andet.navn in eksempel else felt.navn,
        "standard": None,
        "betingelse": None,
        "fold": felt.fold,
        "kun_side": True,
    }
