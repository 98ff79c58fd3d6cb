"""What a calculation must tell besides its figures: contradictions in the sources, and changes of law."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from calculators.data.facts import Kilde


def _day(raa: str | None) -> date | None:
    return date.fromisoformat(raa) if raa else None


@dataclass(frozen=True)
class Uoverensstemmelse:
    """Two sources that do not agree; `kommune` None concerns every municipality.

    What it touches is found from the sources of what a calculation read (`Kilde.uenige`). `beregnere` are those
    that follow a rule in words which it touches. `regnes`: it decides how something is calculated. `ydelser` are
    the addresses of the services it is about; none concerns all.
    """

    id: str
    titel: str
    tekst: str
    kommune: str | None
    beregnere: tuple[str, ...]
    gyldig_fra: date | None
    gyldig_til: date | None
    ydelser: tuple[str, ...] = ()
    regnes: bool = False

    @classmethod
    def fra_json(cls, data: Mapping[str, Any]) -> "Uoverensstemmelse":
        """The record as it stands in satser.json."""
        return cls(
            id=data["id"],
            titel=data["titel"],
            tekst=data["tekst"],
            kommune=data.get("kommune"),
            beregnere=tuple(data["beregnere"]),
            gyldig_fra=_day(data.get("gyldig_fra")),
            gyldig_til=_day(data.get("gyldig_til")),
            ydelser=tuple(data.get("ydelser", ())),
            regnes=bool(data.get("regnes")),
        )

    def handler_om(self, ydelser: Collection[str] | None) -> bool:
        """Whether it is about one of these services; None asks about all of them."""
        return ydelser is None or not self.ydelser or any(ydelse in ydelser for ydelse in self.ydelser)

    def gaelder(self, kommune: str | None, dato: date) -> bool:
        """Whether it holds in the municipality on the day."""
        holder = (self.gyldig_fra or date.min) <= dato <= (self.gyldig_til or date.max)
        return holder and self.kommune in (None, kommune)


@dataclass(frozen=True)
class Lovaendring:
    """A change of law from `dato`; `ophoerer`: the old rule ends then, for running cases by `overgang_til`."""

    id: str
    dato: date
    titel: str
    tekst: str
    overgang_til: date | None
    beregnere: tuple[str, ...]
    ophoerer: bool
    kilde: Kilde | None
    paragraf: str = ""

    @classmethod
    def fra_json(cls, data: Mapping[str, Any]) -> "Lovaendring":
        """The record as it stands in satser.json."""
        return cls(
            id=data["id"],
            dato=date.fromisoformat(data["dato"]),
            titel=data["titel"],
            tekst=data["tekst"],
            overgang_til=_day(data.get("overgang_til")),
            beregnere=tuple(data["beregnere"]),
            ophoerer=bool(data.get("ophoerer")),
            kilde=Kilde.fra_json(data["kilde"]) if data.get("kilde") else None,
            paragraf=data.get("paragraf", ""),
        )

    @property
    def in_words(self) -> str:
        """What changed, as it is told."""
        return f"{self.titel}: {self.tekst}"

    def gaelder(self, beregner: str, dato: date) -> bool:
        """Whether the change concerns this calculator and has come into force on the day."""
        return beregner in self.beregnere and self.dato <= dato
