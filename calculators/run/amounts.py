"""The results of a call and nothing else, for whoever asks a rule again and again, as a curve does."""

from collections.abc import Mapping
from decimal import Decimal

from calculators.run.call import Call
from calculators.text.errors import IkkeIKommunen, ManglendeSats


def amounts(kald: Call) -> Mapping[str, Decimal | str | None]:
    """The values that `regn_kald` gives for the call, without a word; none where the answer is no amount."""
    ophoert = kald.ophoert
    if ophoert and not kald.loeber_videre(ophoert):
        return {}
    try:
        return kald.beregner.amounts(kald.svar, kald.satser)
    except (ManglendeSats, IkkeIKommunen):
        return {}


def amount(kald: Call, navn: str) -> Decimal | None:
    """One of them, where it is a number."""
    vaerdi = amounts(kald).get(navn)
    return vaerdi if isinstance(vaerdi, Decimal) else None
