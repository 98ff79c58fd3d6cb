"""The data a calculator may read, and the view of them bound to one date and one municipality."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from calculators.errors import IkkeIKommunen, ManglendeSats, UerklaeretFakta, UkendtFakta
from calculators.facts import Fakta, Interval, Kilde, Sats
from calculators.notices import Lovaendring, Uoverensstemmelse

__all__ = ["Dokument", "Interval", "Kilde", "ManglendeSats", "Sats", "Satser", "SatserPaa", "UkendtFakta"]

FORMAT = 1
NATIONALE = "nationale"


@dataclass(frozen=True)
class Dokument:
    """A source document; `adresse` is the web page of a source on the web."""

    titel: str
    udgiver: str | None
    adresse: str | None


@dataclass(frozen=True)
class Satser:
    """Everything in satser.json. `kommuner` maps id to name; facts and tables are kept by owner."""

    datasaet: str
    kommuner: Mapping[str, str]
    kilder: Mapping[str, Dokument]
    fakta: Mapping[str, Mapping[str, Fakta]]
    tabeller: Mapping[str, Mapping[str, Mapping[str, Any]]]
    uoverensstemmelser: tuple[Uoverensstemmelse, ...]
    lovaendringer: tuple[Lovaendring, ...]

    @classmethod
    def fra_json(cls, data: Mapping[str, Any]) -> "Satser":
        """The parsed satser.json; a ValueError when it has another format than this program knows."""
        if data.get("format") != FORMAT:
            raise ValueError(f"satser.json har format {data.get('format')!r}, ikke {FORMAT}")
        return cls(
            datasaet=data["datasaet"],
            kommuner={kommune: om["navn"] for kommune, om in data["kommuner"].items()},
            kilder={
                kilde: Dokument(om["titel"], om.get("udgiver"), om.get("adresse"))
                for kilde, om in data["kilder"].items()
            },
            fakta={
                ejer: {fakta_id: Fakta.fra_json(fakta_id, om) for fakta_id, om in fakta.items()}
                for ejer, fakta in data["fakta"].items()
            },
            tabeller=data["tabeller"],
            uoverensstemmelser=tuple(map(Uoverensstemmelse.fra_json, data["uoverensstemmelser"])),
            lovaendringer=tuple(map(Lovaendring.fra_json, data["lovaendringer"])),
        )

    def paa(self, dato: date, kommune: str | None, fakta: Collection[str] | None = None) -> "SatserPaa":
        """The data on one day in one municipality; with `fakta`, only those ids may be read."""
        return SatserPaa(self, dato, kommune, None if fakta is None else frozenset(fakta))


@dataclass(frozen=True)
class SatserPaa:
    """The view a calculator gets. Every lookup says whose figure it asks for; `laeste` is what was read."""

    satser: Satser
    dato: date
    kommune: str | None
    tilladte: frozenset[str] | None = None
    laeste: list[Sats] = field(default_factory=list)

    @property
    def kommunenavn(self) -> str:
        """The municipality's name, or words for the whole country."""
        return "hele landet" if self.kommune is None else self.satser.kommuner[self.kommune]

    def national(self, fakta_id: str) -> Sats:
        """The figure of law on the day.

        Errors: ManglendeSats without a usable value that day; UkendtFakta when there is no such fact.
        """
        self._check_declared(fakta_id)
        fakta = self.satser.fakta.get(NATIONALE, {}).get(fakta_id)
        if fakta is None:
            raise UkendtFakta(fakta_id)
        return self._value(fakta)

    def kommunens(self, fakta_id: str) -> Sats | None:
        """The municipality's own figure on the day, or None when it has none."""
        self._check_declared(fakta_id)
        fakta = self._own_fact(fakta_id)
        sats = fakta.paa(self.dato) if fakta else None
        if sats is not None:
            self.laeste.append(sats)
        return sats

    def kraev_kommunens(self, fakta_id: str) -> Sats:
        """The municipality's own figure on the day, when the rule rests on it.

        Errors: IkkeIKommunen when it has no such fact; ManglendeSats without a usable value that day.
        """
        self._check_declared(fakta_id)
        fakta = self._own_fact(fakta_id)
        if fakta is None:
            raise IkkeIKommunen(fakta_id, self.kommune)
        return self._value(fakta)

    def tabel(self, tabel_id: str) -> Mapping[str, Any]:
        """The national band table with this id, its facts not yet looked up."""
        try:
            return self.satser.tabeller[NATIONALE][tabel_id]
        except KeyError:
            raise UkendtFakta(tabel_id) from None

    def _own_fact(self, fakta_id: str) -> Fakta | None:
        return None if self.kommune is None else self.satser.fakta.get(self.kommune, {}).get(fakta_id)

    def _value(self, fakta: Fakta) -> Sats:
        sats = fakta.paa(self.dato)
        if sats is None:
            raise ManglendeSats(fakta.id, fakta.betegnelse, self.dato, fakta.naermeste(self.dato))
        self.laeste.append(sats)
        return sats

    def _check_declared(self, fakta_id: str) -> None:
        if self.tilladte is not None and fakta_id not in self.tilladte:
            raise UerklaeretFakta(fakta_id)
