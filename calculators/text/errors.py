"""The exceptions of the calculators, each carrying what a caller needs to explain it."""

from collections.abc import Sequence
from datetime import date


class Tastefejl(ValueError):
    """One answer cannot be read; the message is a Danish sentence for the reader."""


class InputFejl(ValueError):
    """All mistakes in the input of one call, as pairs of field name and Danish sentence."""

    def __init__(self, fejl: Sequence[tuple[str, str]]) -> None:
        self.fejl: list[tuple[str, str]] = list(fejl)
        super().__init__("; ".join(f"{felt}: {besked}" for felt, besked in self.fejl))


class UkendtFakta(LookupError):
    """The national data have no fact or table with this id at all."""

    def __init__(self, fakta: str) -> None:
        self.fakta = fakta
        super().__init__(f"ingen national fakta eller tabel hedder {fakta!r}")


class IkkeIKommunen(LookupError):
    """The municipality has no fact with this id on any date."""

    def __init__(self, fakta: str, kommune: str | None) -> None:
        self.fakta = fakta
        self.kommune = kommune
        super().__init__(f"kommunen {kommune!r} har ingen fakta {fakta!r}")


class ManglendeSats(LookupError):
    """The fact exists, but has no usable value on the date asked for."""

    def __init__(self, fakta: str, betegnelse: str, dato: date, naermeste_dato: date | None) -> None:
        self.fakta = fakta
        self.betegnelse = betegnelse
        self.dato = dato
        self.naermeste_dato = naermeste_dato
        super().__init__(f"{fakta!r} har ingen værdi den {dato}; nærmeste dato er {naermeste_dato}")


class UerklaeretFakta(RuntimeError):
    """A calculator read a fact it has not declared: a mistake in the program, not in the input."""

    def __init__(self, fakta: str) -> None:
        self.fakta = fakta
        super().__init__(f"beregneren læser {fakta!r}, men har ikke nævnt den i sine fakta")
