"""Calculators of Danish municipal services: from answers and sourced facts to a result with its trace."""

from calculators.contract import Beregner
from calculators.merudgift import Merudgift
from calculators.raadighedsbeloeb import Raadighedsbeloeb

__all__ = ["BEREGNERE", "Beregner"]

# In the order they are shown.
_ALL: tuple[Beregner, ...] = (Merudgift(), Raadighedsbeloeb())
BEREGNERE: dict[str, Beregner] = {beregner.id: beregner for beregner in _ALL}
