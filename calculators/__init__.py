"""Calculators of Danish municipal services: from answers and sourced facts to a result with its trace."""

from calculators.beskyttet_beskaeftigelse import BeskyttetBeskaeftigelse
from calculators.bostoettepakke import Bostoettepakke
from calculators.bpa_egenbetaling import BpaEgenbetaling
from calculators.bpa_regnskab import BpaRegnskab
from calculators.bpa_tilskud import BpaTilskud
from calculators.contract import Beregner
from calculators.egenbetaling_107 import Egenbetaling107
from calculators.egenbetaling_108 import Egenbetaling108
from calculators.egenbetaling_109_110 import Egenbetaling109110
from calculators.frist import Fristberegner
from calculators.kompensationsydelse import Kompensationsydelse
from calculators.ledsagelse import Ledsagelse
from calculators.merudgift import Merudgift
from calculators.raadighedsbeloeb import Raadighedsbeloeb
from calculators.takst_indplacering import TakstIndplacering
from calculators.tandpleje import Tandpleje
from calculators.vum import VumBeregner

__all__ = ["BEREGNERE", "Beregner"]

# In the order they are shown.
_ALL: tuple[Beregner, ...] = (
    Merudgift(),
    Kompensationsydelse(),
    Raadighedsbeloeb(),
    Egenbetaling107(),
    Egenbetaling108(),
    Egenbetaling109110(),
    BpaTilskud(),
    BpaRegnskab(),
    BpaEgenbetaling(),
    Bostoettepakke(),
    TakstIndplacering(),
    Ledsagelse(),
    BeskyttetBeskaeftigelse(),
    Tandpleje(),
    Fristberegner(),
    VumBeregner(),
)
BEREGNERE: dict[str, Beregner] = {beregner.id: beregner for beregner in _ALL}
