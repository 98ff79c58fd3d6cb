"""The examples of a calculator's page: the one that is worked out, and those a reader may pick."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlencode

from calculators.examples.all import EKSEMPLER
from calculators.examples.example import Eksempel
from calculators.results.contract import Beregner
from generator.model.catalogue import Catalogue


def example_kommune(catalogue: Catalogue, beregner: Beregner) -> str | None:
    """The municipality of the worked example: the one whose standard is newest on the day that the page is made for.

    Where all are younger, it is the oldest, and the example says that it has no rates for the day.
    """
    dato = catalogue.dag
    alle = sorted((y for y in catalogue.ydelser if beregner.id in y.beregnere), key=lambda ydelse: ydelse.gaelder_fra)
    begyndt = [ydelse for ydelse in alle if ydelse.gaelder_fra <= dato]
    naermest = begyndt[-1:] or alle[:1]
    return naermest[0].kommune if naermest else None


def examples(catalogue: Catalogue, beregner: Beregner) -> Iterator[tuple[str, str]]:
    """Name and answers of each example, the answers as they would stand in the address of a case.

    One without a date of its own is for the reader's own day, which only the browser knows.
    """
    hjemme = example_kommune(catalogue, beregner)
    for et in EKSEMPLER[beregner.id]:
        yield et.navn, urlencode(list(_answers(beregner, et, hjemme)))


def _answers(beregner: Beregner, et: Eksempel, hjemme: str | None) -> Iterator[tuple[str, str]]:
    yield "kommune", et.kommune or hjemme or ""
    if et.dato:
        yield "dato", et.dato
    for felt in beregner.felter:
        if felt.i_stedet_for and felt.navn in et.svar:
            yield f"maade-{felt.i_stedet_for}", felt.navn
        svar = et.svar.get(felt.navn, felt.standard)
        for line in [svar] if isinstance(svar, str) else svar or ():
            yield felt.navn, line
