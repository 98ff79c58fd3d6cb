"""Calculators of Danish municipal services: from answers and sourced facts to a result with its trace."""

from calculators.results.contract import Beregner
from calculators.rules.beskyttet.calculator import BeskyttetBeskaeftigelse
from calculators.rules.bostoette.calculator import Bostoettepakke
from calculators.rules.botilbud_107.calculator import Egenbetaling107
from calculators.rules.botilbud_108.calculator import Egenbetaling108
from calculators.rules.bpa.egenbetaling import BpaEgenbetaling
from calculators.rules.bpa.regnskab import BpaRegnskab
from calculators.rules.bpa.tilskud import BpaTilskud
from calculators.rules.frist.calculator import Fristberegner
from calculators.rules.kompensation.calculator import Kompensationsydelse
from calculators.rules.krisecenter.calculator import Egenbetaling109110
from calculators.rules.ledsagelse.calculator import Ledsagelse
from calculators.rules.merudgift.calculator import Merudgift
from calculators.rules.pris.calculator import Pris
from calculators.rules.raadighedsbeloeb.calculator import Raadighedsbeloeb
from calculators.rules.takst.calculator import TakstIndplacering
from calculators.rules.tandpleje.calculator import Tandpleje
from calculators.rules.tilbage.calculator import Tilbage
from calculators.rules.vum.calculator import VumBeregner

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
    Pris(),
    Tilbage(),
    Fristberegner(),
    VumBeregner(),
)
BEREGNERE: dict[str, Beregner] = {beregner.id: beregner for beregner in _ALL}
