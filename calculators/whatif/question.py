"""“What if”: the answer to moved rates and a population, asked and answered as JSON-ready data."""

from collections.abc import Mapping
from typing import Any

from calculators.data.rates import Satser
from calculators.run.no_amount import program_fejl
from calculators.text.errors import InputFejl
from calculators.whatif.answer import svar_paa
from calculators.whatif.task import Opgave


def hvad_nu_hvis(spurgt: Mapping[str, Any], satser: Satser) -> dict[str, Any]:
    """The answer to `{beregner, kommune, dato, laast_op, aendringer, borgere | csv, maal, akse, vist, tegn}`.

    Everything but `beregner` may be left out; `tegn` is false where no curve is wanted, for that takes most of the
    time. `fejl` lists mistakes as `{felt, besked}`, and then stands alone with the figures of today when those could be
    found.
    """
    try:
        return udregn_hvad_nu_hvis(spurgt, satser)
    except InputFejl as mangler:
        return {"fejl": [{"felt": felt, "besked": besked} for felt, besked in mangler.fejl]}
    except Exception as fejl:  # a reader meets words, never a traceback
        return {"fejl": [{"felt": "", "besked": program_fejl(fejl)}]}


def udregn_hvad_nu_hvis(spurgt: Mapping[str, Any], satser: Satser) -> dict[str, Any]:
    """The same, where nothing is caught. Errors: InputFejl with every mistake."""
    return svar_paa(Opgave.laes(spurgt, satser))
