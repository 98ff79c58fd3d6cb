"""The trace of a calculation: what was done, with which figures, and where each figure stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from calculators.data.facts import Kilde, Sats
from calculators.results.diagram import Diagram
from calculators.text.units import maskintekst, med_enhed, omtrent

DERIVED_MARK = "beregnet tal"


def saetning(tekst: str) -> str:
    """The text with one full stop at its end, also after an abbreviation such as `kr.`"""
    return tekst if tekst.endswith(".") else f"{tekst}."


@dataclass(frozen=True)
class Trin:
    """One step: the formula with its numbers put in, the value, and the one sourced figure it brings in.

    A step brings in one figure at most, so its source is never in doubt. `sted` is the source of a step that
    rests on words and not on a figure. `omtrent` marks an amount that is only known in about whole kroner.
    """

    navn: str
    formel: str
    vaerdi: Decimal | str
    enhed: str | None = None
    sats: Sats | None = None
    sted: Kilde | None = None
    omtrent: bool = False

    @property
    def kilde(self) -> Kilde | None:
        """Where the figure or the words of this step stand."""
        return self.sats.kilde if self.sats else self.sted

    @property
    def forklaring(self) -> str:
        """The formula; a figure that no source prints is marked."""
        return f"{self.formel} ({DERIVED_MARK})" if self.sats and self.sats.er_afledt else self.formel

    @property
    def tekst(self) -> str:
        """The value in words with its unit."""
        if isinstance(self.vaerdi, str):
            return self.vaerdi
        return omtrent(self.vaerdi, self.enhed or "kr") if self.omtrent else med_enhed(self.vaerdi, self.enhed)

    def som_dict(self) -> dict[str, Any]:
        """The step as in the JSON contract."""
        return {
            "navn": self.navn,
            "formel": self.forklaring,
            "vaerdi": maskintekst(self.vaerdi, self.enhed),
            "enhed": self.enhed,
            "kilde": self.kilde.som_dict() if self.kilde else None,
        }


@dataclass(frozen=True)
class Resultat:
    """The answer of a calculator: named values, the trace that ends in the first of them, and reservations.

    A value is None when the reader has not told what it rests on; the first never is. `i_nabokommunen` is what
    to say of it elsewhere, after “I X Kommune”, when the first value alone would mislead; empty: nothing is said.
    `ydelser` are the addresses of the services it is about; None when it is about no service in particular.
    """

    vaerdier: Mapping[str, Decimal | str | None]
    trin: tuple[Trin, ...]
    forbehold: tuple[str, ...] = ()
    diagram: Diagram | None = None
    i_nabokommunen: str | None = None
    ydelser: tuple[str, ...] | None = None
