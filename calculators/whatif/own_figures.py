"""Figures that a reader has in hand, such as next year's, in the place of those of a day: for many rows at once."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from calculators.data.rates import Satser
from calculators.results.contract import Beregner
from calculators.rules.registry import BEREGNERE
from calculators.text.dates import parse_dato
from calculators.text.errors import InputFejl, Tastefejl
from calculators.whatif.band_check import tjek_baand
from calculators.whatif.figures import ejere, satstal
from calculators.whatif.moved import laes_aendringer, med_aendringer, med_foelgetal


def tal_at_skrive(spurgt: Mapping[str, Any], satser: Satser) -> list[dict[str, Any]]:
    """The figures that the calculator rests on in the municipality on the day, those alone that are numbers.

    Errors: InputFejl, when there is no such calculator, municipality or day.
    """
    beregner, kommune, dag = _laest(spurgt, satser)
    alle = satstal(beregner, kommune, dag, satser)
    return [et.som_dict(satser) for et in alle if et.kan_flyttes]


def med_egne_tal(spurgt: Mapping[str, Any], satser: Satser) -> Satser:
    """The same rates, where what `egne_tal` says goes before ours on that day: `{address: [number, …]}`.

    What follows a figure of law follows here too. Errors: InputFejl with every figure that cannot be read, and when
    bands no longer stand in order.
    """
    beregner, kommune, dag = _laest(spurgt, satser)
    tal = satstal(beregner, kommune, dag, satser)
    skrevne = laes_aendringer(spurgt["egne_tal"], tal, laast_op=True)
    hos = ejere(beregner, kommune, satser)
    efter = med_aendringer(satser, med_foelgetal(skrevne, hos, dag, satser), kommune)
    tjek_baand(satser, efter, hos, dag)
    return replace(efter, kommuner=satser.kommuner)


def _laest(spurgt: Mapping[str, Any], satser: Satser) -> tuple[Beregner, str | None, date]:
    beregner, kommune = BEREGNERE.get(spurgt["beregner"]), spurgt.get("kommune") or None
    if beregner is None:
        raise InputFejl([("beregner", "Den beregner kan ikke bruges her.")])
    if kommune is not None and kommune not in satser.kommuner:
        raise InputFejl([("kommune", "Vi har ikke data for den kommune.")])
    try:
        return beregner, kommune, parse_dato(spurgt["datoer"][0])
    except Tastefejl as mangel:
        raise InputFejl([("dato", str(mangel))]) from mangel
