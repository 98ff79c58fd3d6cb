"""Packages and tariffs of a municipality as the calculators see them; their hours are facts and band tables."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from calculators.data.facts import Kilde


@dataclass(frozen=True)
class Pakke:
    """One package of support; `om` is what the source says of it."""

    id: str
    nr: int
    titel: str
    om: str | None
    kilde: Kilde

    @classmethod
    def fra_json(cls, data: Mapping[str, Any]) -> "Pakke":
        """The package as it stands in satser.json."""
        return cls(data["id"], data["nr"], data["titel"], data.get("om"), Kilde.fra_json(data["kilde"]))


@dataclass(frozen=True)
class Takst:
    """One tariff: the degree of support, the VUM levels, and the names of the places that have it."""

    id: str
    nr: int
    stoettegrad: str
    vum: tuple[str, ...]
    tilbud: tuple[str, ...]
    om: str | None
    kilde: Kilde

    @classmethod
    def fra_json(cls, data: Mapping[str, Any]) -> "Takst":
        """The tariff as it stands in satser.json."""
        return cls(
            id=data["id"],
            nr=data["nr"],
            stoettegrad=data["stoettegrad"],
            vum=tuple(data["vum"]),
            tilbud=tuple(sted["navn"] for sted in data["tilbud"]),
            om=data.get("om"),
            kilde=Kilde.fra_json(data["kilde"]),
        )


@dataclass(frozen=True)
class Pakker:
    """The packages and tariffs of one municipality by id."""

    pakker: Mapping[str, Pakke]
    takster: Mapping[str, Takst]

    @classmethod
    def fra_json(cls, data: Mapping[str, Any]) -> "Pakker":
        """Both as they stand in satser.json."""
        pakker, takster = map(Pakke.fra_json, data["pakker"]), map(Takst.fra_json, data["takster"])
        return cls({pakke.id: pakke for pakke in pakker}, {takst.id: takst for takst in takster})
