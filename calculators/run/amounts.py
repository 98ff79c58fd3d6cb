"""The results of a call and nothing else, for whoever asks a rule again and again, as a curve does."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from calculators.run.call import Call
from calculators.text.errors import IkkeIKommunen, ManglendeSats


@dataclass(frozen=True)
class Outcome:
    """The values that `regn_kald` gives, or the kind of its answer (`svar`) where it is no amount."""

    values: Mapping[str, Decimal | str | None] = field(default_factory=dict)
    svar: str | None = None


def outcome(kald: Call) -> Outcome:
    """What comes of the call, without a word."""
    ophoert = kald.ophoert
    if ophoert and not kald.loeber_videre(ophoert):
        return Outcome(svar="erstattet")
    try:
        return Outcome(kald.beregner.amounts(kald.svar, kald.satser))
    except ManglendeSats:
        return Outcome(svar="ingen-sats")
    except IkkeIKommunen:
        return Outcome(svar="ikke-i-kommunen")


def amounts(kald: Call) -> Mapping[str, Decimal | str | None]:
    """The values that `regn_kald` gives for the call; none where the answer is no amount."""
    return outcome(kald).values


def amount(kald: Call, navn: str) -> Decimal | None:
    """One of them, where it is a number."""
    vaerdi = amounts(kald).get(navn)
    return vaerdi if isinstance(vaerdi, Decimal) else None
