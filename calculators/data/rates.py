"""The data a calculator may read, and the view of them bound to one date and one municipality."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, partial
from typing import Any

from calculators.data.facts import Fakta, Interval, Kilde, Sats
from calculators.data.holidays import Helligdage
from calculators.data.lazy import Doven
from calculators.data.notices import Lovaendring, Uoverensstemmelse
from calculators.data.packages import Pakker
from calculators.data.parts import MissingParts
from calculators.data.services import Ydelse
from calculators.text.errors import IkkeIKommunen, ManglendeSats, UerklaeretFakta, UkendtFakta

__all__ = ["Dokument", "Interval", "Kilde", "ManglendeSats", "Sats", "Satser", "SatserPaa", "UkendtFakta", "Ydelse"]

FORMAT = 1
NATIONALE = "nationale"


@dataclass(frozen=True)
class Dokument:
    """A source document; `adresse` is the web page of a source on the web.

    `side` is the way from a calculator's page to the page that shows its lines.
    `udateret`: it prints no date, and `dato` is the day we reckon it from, when there is one.
    """

    titel: str
    udgiver: str | None
    adresse: str | None
    dato: date | None = None
    udateret: bool = False
    side: str | None = None

    @classmethod
    def fra_json(cls, data: Mapping[str, Any]) -> "Dokument":
        """The document as it stands in satser.json."""
        dato = date.fromisoformat(data["dato"]) if data.get("dato") else None
        uden_dato = bool(data.get("udateret"))
        return cls(data["titel"], data.get("udgiver"), data.get("adresse"), dato, uden_dato, data.get("side"))


# Named, so that the rates can be sent to another process.
def _document(_: str, om: Mapping[str, Any]) -> Dokument:
    return Dokument.fra_json(om)


def _packages(_: str, om: Mapping[str, Any]) -> Pakker:
    return Pakker.fra_json(om)


@dataclass(frozen=True)
class Satser:
    """Everything in satser.json. `kommuner` maps id to name; facts and tables are kept by owner.

    `uden_standard` are the country's other municipalities in the same way: they have no figures here.

    What is many is made when first read: a calculator in the browser starts before it is all made.

    `ydelser` maps an address such as `hvidovre/sel-96-bpa` to the service. `mangler` are the municipalities of which
    only the name is here (calculators/data/parts.py).
    """

    datasaet: str
    kommuner: Mapping[str, str]
    kilder: Mapping[str, Dokument]
    fakta: Mapping[str, Mapping[str, Fakta]]
    tabeller: Mapping[str, Mapping[str, Mapping[str, Any]]]
    uoverensstemmelser: tuple[Uoverensstemmelse, ...]
    lovaendringer: tuple[Lovaendring, ...]
    ydelser: Mapping[str, Ydelse]
    pakker: Mapping[str, Pakker]
    helligdage: Helligdage
    hvad_nu_hvis: Mapping[str, Any] = field(default_factory=dict)
    uden_standard: Mapping[str, str] = field(default_factory=dict)
    mangler: frozenset[str] = frozenset()
    program: str = ""

    @classmethod
    def fra_json(cls, data: Mapping[str, Any]) -> "Satser":
        """The parsed satser.json; a ValueError when it has another format than this program knows."""
        if data.get("format") != FORMAT:
            raise ValueError(f"satser.json har format {data.get('format')!r}, ikke {FORMAT}")
        return cls(
            datasaet=data["datasaet"],
            kommuner={kommune: om["navn"] for kommune, om in data["kommuner"].items()},
            kilder=Doven(data["kilder"], _document),
            fakta={ejer: Doven(fakta, partial(Fakta.fra_json, ejer)) for ejer, fakta in data["fakta"].items()},
            tabeller=data["tabeller"],
            uoverensstemmelser=tuple(map(Uoverensstemmelse.fra_json, data["uoverensstemmelser"])),
            lovaendringer=tuple(map(Lovaendring.fra_json, data["lovaendringer"])),
            ydelser=Doven(data.get("ydelser", {}), Ydelse.fra_json),
            pakker=Doven(data.get("pakker", {}), _packages),
            helligdage=Helligdage.fra_json(data),
            hvad_nu_hvis=data.get("hvad_nu_hvis", {}),
            uden_standard=data.get("uden_standard", {}),
            mangler=frozenset(data.get("mangler", ())),
            program=data.get("program", ""),
        )

    @cached_property
    def ydelser_i(self) -> Mapping[str, Mapping[str, str]]:
        """By municipality the ids of its services, and the address of each."""
        found: dict[str, dict[str, str]] = {}
        for adresse in self.ydelser:
            kommune, _, navn = adresse.partition("/")
            found.setdefault(kommune, {})[navn] = adresse
        return found

    def navn_paa(self, kommune: str) -> str:
        """What a municipality of the country is called. Errors: KeyError for one that there is not."""
        return self.kommuner[kommune] if kommune in self.kommuner else self.uden_standard[kommune]

    def kraev(self, kommuner: Iterable[str | None]) -> None:
        """Nothing when the figures of these municipalities are here. Errors: MissingParts."""
        if mangler := tuple(kommune for kommune in kommuner if kommune in self.mangler):
            raise MissingParts(mangler)

    def ophoer_af(self, beregner_id: str) -> Lovaendring | None:
        """The change of law that ends a calculator's rule, whatever its day, or None when there is none."""
        return next((et for et in self.lovaendringer if et.ophoerer and beregner_id in et.beregnere), None)

    def findes(self, kommune: str) -> bool:
        """Whether it is a municipality that can be asked about, with or without standards here."""
        return kommune in self.kommuner or kommune in self.uden_standard

    def paa(
        self,
        dato: date,
        kommune: str | None,
        fakta: Collection[str] | None = None,
        ydelsesfakta: Collection[str] | None = None,
    ) -> "SatserPaa":
        """The data on one day in one municipality; with `fakta` and `ydelsesfakta`, only those ids may be read.

        Errors: MissingParts.
        """
        self.kraev((kommune,))
        return SatserPaa(
            satser=self,
            dato=dato,
            kommune=kommune,
            tilladte=None if fakta is None else frozenset(fakta),
            tilladte_ydelsesfakta=None if ydelsesfakta is None else frozenset(ydelsesfakta),
        )


@dataclass(frozen=True)
class SatserPaa:
    """The view a calculator gets. Every lookup says whose figure it asks for; `laeste` is what was read.

    `spurgt` is the day the question is asked, when the reader gave another day for the rates. `laeserens` are figures
    that the reader has written for those the municipality does not have, and `af_laeseren` those that were read.
    """

    satser: Satser
    dato: date
    kommune: str | None
    tilladte: frozenset[str] | None = None
    tilladte_ydelsesfakta: frozenset[str] | None = None
    laeste: list[Sats] = field(default_factory=list)
    spurgt: date | None = None
    laeserens: Mapping[str, Sats] = field(default_factory=dict)
    af_laeseren: list[Sats] = field(default_factory=list)

    @property
    def helligdage(self) -> Helligdage:
        """The public holidays of all years."""
        return self.satser.helligdage

    @property
    def kommunenavn(self) -> str:
        """The municipality's name, or words for the whole country."""
        return "hele landet" if self.kommune is None else self.satser.navn_paa(self.kommune)

    @property
    def uden_standard(self) -> bool:
        """Whether the question is about a municipality whose standards are not here."""
        return self.kommune is not None and self.kommune not in self.satser.kommuner

    @property
    def ydelser(self) -> Mapping[str, Ydelse]:
        """The municipality's services by id, as they are on the day; none when no municipality is asked about."""
        egne = self.satser.ydelser_i.get(self.kommune or "", {})
        return {navn: self.satser.ydelser[adresse].paa(self.dato) for navn, adresse in egne.items()}

    @property
    def alle_ydelser(self) -> Iterator[Ydelse]:
        """The services of every municipality, as they are on the day. Errors: MissingParts."""
        self.satser.kraev(self.satser.kommuner)
        return (ydelse.paa(self.dato) for ydelse in self.satser.ydelser.values())

    def flyttet(self, dato: date, kommune: str | None) -> "SatserPaa":
        """The same data on another day or in another municipality, where nothing has been read yet.

        Errors: MissingParts.
        """
        self.satser.kraev((kommune,))
        egne = self.laeserens if kommune == self.kommune else {}
        return replace(self, dato=dato, kommune=kommune, laeste=[], laeserens=egne, af_laeseren=[])

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
        if fakta is None:
            return self._readers(fakta_id)
        sats = fakta.paa(self.dato)
        if sats is not None:
            self.laeste.append(sats)
        return sats

    def kraev_kommunens(self, fakta_id: str) -> Sats:
        """The municipality's own figure on the day, when the rule rests on it.

        Errors: IkkeIKommunen when it has no such fact; ManglendeSats without a usable value that day.
        """
        self._check_declared(fakta_id)
        fakta = self._own_fact(fakta_id)
        if fakta is not None:
            return self._value(fakta)
        if skrevet := self._readers(fakta_id):
            return skrevet
        raise IkkeIKommunen(fakta_id, self.kommune)

    def ydelsens(self, ydelse_id: str, fakta_id: str) -> Sats | None:
        """The figure of one of the municipality's services on the day, or None when it has none."""
        fakta = self._service_fact(ydelse_id, fakta_id)
        sats = fakta.paa(self.dato) if fakta else None
        if sats is not None:
            self.laeste.append(sats)
        return sats

    def ydelsens_alle(self, ydelse_id: str, emne: str) -> tuple[Sats, ...]:
        """Every figure of one of the municipality's services about a topic on the day, in the standard's order."""
        fundne = [fakta.paa(self.dato) for fakta in self._service_facts(ydelse_id, emne)]
        satser = tuple(sats for sats in fundne if sats)
        self.laeste.extend(satser)
        return satser

    def kraev_ydelsens(self, ydelse_id: str, fakta_id: str) -> Sats:
        """The figure of one of the municipality's services on the day, when the rule rests on it.

        Errors: IkkeIKommunen when it has no such service or fact; ManglendeSats without a usable value that day.
        """
        fakta = self._service_fact(ydelse_id, fakta_id)
        if fakta is not None:
            return self._value(fakta)
        if skrevet := self._readers(fakta_id):
            return skrevet
        raise IkkeIKommunen(f"{ydelse_id}/{fakta_id}", self.kommune)

    def prisen(self, ydelse_id: str, fakta_id: str) -> Sats:
        """A price of one of the municipality's services on the day, or the months a year that it is paid.

        No calculator can name them beforehand: which they are is said with the service.
        Errors: IkkeIKommunen when the service has no such price; ManglendeSats without a usable value that day.
        """
        ydelse = self.satser.ydelser.get(f"{self.kommune}/{ydelse_id}")
        if ydelse is None or fakta_id not in {*ydelse.priser, *ydelse.priser.values()}:
            raise IkkeIKommunen(f"{ydelse_id}/{fakta_id}", self.kommune)
        return self._value(ydelse.fakta[fakta_id])

    def tabel(self, tabel_id: str) -> Mapping[str, Any]:
        """The national band table with this id, its facts not yet looked up."""
        try:
            return self.satser.tabeller[NATIONALE][tabel_id]
        except KeyError:
            raise UkendtFakta(tabel_id) from None

    def kommunens_tabel(self, tabel_id: str) -> Mapping[str, Any]:
        """The municipality's own band table with this id on the day, its facts not yet looked up.

        Errors: IkkeIKommunen when it has no such table.
        """
        for ydelse in self.ydelser.values():
            if tabel_id in ydelse.tabeller:
                return ydelse.tabeller[tabel_id]
        tabel = self.satser.tabeller.get(self.kommune or "", {}).get(tabel_id)
        if tabel is None:
            raise IkkeIKommunen(tabel_id, self.kommune)
        return tabel

    def kraev_pakker(self) -> Pakker:
        """The packages and tariffs of the municipality.

        Errors: IkkeIKommunen when it has none.
        """
        pakker = self.satser.pakker.get(self.kommune or "")
        if pakker is None:
            raise IkkeIKommunen("pakker", self.kommune)
        return pakker

    def _readers(self, fakta_id: str) -> Sats | None:
        """What the reader has written for a figure that the municipality does not have here."""
        skrevet = self.laeserens.get(fakta_id)
        if skrevet is not None and skrevet not in self.af_laeseren:
            self.af_laeseren.append(skrevet)
        return skrevet

    def _own_fact(self, fakta_id: str) -> Fakta | None:
        return None if self.kommune is None else self.satser.fakta.get(self.kommune, {}).get(fakta_id)

    def _service_fact(self, ydelse_id: str, fakta_id: str) -> Fakta | None:
        """The one with the id, or else the first that is a value of the same under another name.

        One that has a value on the day comes before those that have none.
        """
        alle = self._service_facts(ydelse_id, fakta_id)
        return next((fakta for fakta in alle if fakta.paa(self.dato)), alle[0] if alle else None)

    def _service_facts(self, ydelse_id: str, emne: str) -> list[Fakta]:
        if self.tilladte_ydelsesfakta is not None and emne not in self.tilladte_ydelsesfakta:
            raise UerklaeretFakta(emne)
        ydelse = self.satser.ydelser.get(f"{self.kommune}/{ydelse_id}")
        return ydelse.om(emne) if ydelse else []

    def _value(self, fakta: Fakta) -> Sats:
        sats = fakta.paa(self.dato)
        if sats is None:
            raise ManglendeSats(fakta.id, fakta.betegnelse, self.dato, fakta.naermeste(self.dato))
        self.laeste.append(sats)
        return sats

    def _check_declared(self, fakta_id: str) -> None:
        if self.tilladte is not None and fakta_id not in self.tilladte:
            raise UerklaeretFakta(fakta_id)
