"""The day that a page computes for: today, or the nearest day that a calculator can answer for."""

from __future__ import annotations

from datetime import date, timedelta

from calculators.data.rates import Satser
from calculators.results.contract import Beregner
from calculators.run.calculate import regn


def nearest_day(beregner: Beregner, kommuner: list[str | None], dag: date, rates: Satser) -> date:
    """The day itself, where the worked example gives an amount in one of the municipalities (None is the law alone).

    Else the nearest day with rates, or the last one of a rule that has ended.
    """
    andre = []
    for kommune in kommuner:
        vaerdier = regn(beregner.id, kommune, dag, beregner.eksempel, rates, med_naboer=False).vaerdier
        if "svar" not in vaerdier:
            return dag
        if naermest := vaerdier.get("naermeste_dato"):
            andre.append(date.fromisoformat(str(naermest)))
        if ophoert := vaerdier.get("fra"):
            andre.append(date.fromisoformat(str(ophoert)) - timedelta(days=1))
    return min(andre, key=lambda anden: abs((anden - dag).days), default=dag)
