"""The services of the municipalities as the calculators see them: name, law, VUM levels and facts."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import Any

from calculators.data.facts import Fakta, read_lines
from calculators.data.lazy import Doven
from calculators.text.errors import Tastefejl
from calculators.text.suggestions import citat

_ADDRESS = re.compile(r"(?:[a-z0-9-]+/)?[a-z0-9-]+")
_PRICE_ADDRESS = re.compile(r"(?:[a-z0-9-]+/)?[a-z0-9-]+/[a-z0-9-]+")


def parse_adresse(tekst: str) -> str:
    """The address `hvidovre/sel-96-bpa`, or the local id `sel-96-bpa`, as the reader wrote it.

    Errors: Tastefejl with a Danish sentence when it cannot be an address.
    """
    rent = tekst.strip().lower()
    if not _ADDRESS.fullmatch(rent):
        raise Tastefejl(f"{citat(tekst)} er ikke en ydelse. Skriv fx hvidovre/sel-96-bpa.")
    return rent


def parse_prisadresse(tekst: str) -> str:
    """The address of a price, its municipality, its service and its own id; or the last two alone.

    Errors: Tastefejl with a Danish sentence when it cannot be an address.
    """
    rent = tekst.strip().lower()
    if not _PRICE_ADDRESS.fullmatch(rent):
        raise Tastefejl(f"{citat(tekst)} er ikke en pris på listen. Vælg en, eller skriv prisen selv.")
    return rent


@dataclass(frozen=True)
class Vum:
    """VUM levels that one passage of a standard names; `linje` is where in the source text of the service.

    `om_temaer` are the themes it is about (none: most of them), and `vaegt` is how it names the levels.
    `uenige` are the ids of the contradictions that touch those lines.
    """

    temaer: tuple[int, ...]
    samlet: tuple[str, ...]
    linje: int | str
    note: str | None
    om_temaer: tuple[str, ...] = ()
    vaegt: str = "typisk"
    uenige: tuple[str, ...] = ()

    @classmethod
    def fra_json(cls, data: Mapping[str, Any]) -> "Vum":
        """The levels as they stand in satser.json."""
        return cls(
            temaer=tuple(data["temaer"]),
            samlet=tuple(data["samlet"]),
            linje=read_lines(data) or 0,
            note=data.get("note"),
            om_temaer=tuple(data.get("om_temaer", ())),
            vaegt=data.get("vaegt", "typisk"),
            uenige=tuple(data.get("uenige", ())),
        )


@dataclass(frozen=True)
class Ydelse:
    """One service of one municipality. `dokument` is the source text; `fakta` are those a calculator declares.

    `emner` maps a topic to the ids of the facts that are values of it under other names.
    Where its standard has several editions they stand in `udgaver`, the oldest first; `fakta` go across them all, and
    `tabeller` are the band tables of one of them. `priser` are the facts that are prices to calculate with, each with
    the fact that says how many months a year it is paid, if any.
    """

    id: str
    kommune: str
    titel: str
    lovgrundlag: tuple[str, ...]
    dokument: str
    vum: tuple[Vum, ...]
    fakta: Mapping[str, Fakta]
    gaelder_fra: date = date.min
    emner: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    udgaver: tuple["Ydelse", ...] = ()
    tabeller: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    indsats: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    priser: Mapping[str, str | None] = field(default_factory=dict)

    @classmethod
    def fra_json(cls, adresse: str, data: Mapping[str, Any]) -> "Ydelse":
        """The service at an address such as `hvidovre/sel-96-bpa`, as it stands in satser.json."""
        kommune, _, ydelse_id = adresse.partition("/")
        return cls(
            id=ydelse_id,
            kommune=kommune,
            titel=data["titel"],
            lovgrundlag=tuple(data["lovgrundlag"]),
            dokument=data["dokument"],
            vum=tuple(map(Vum.fra_json, data["vum"])),
            fakta=Doven(data["fakta"], partial(Fakta.fra_json, adresse)),
            gaelder_fra=date.fromisoformat(data["gaelder_fra"]) if "gaelder_fra" in data else date.min,
            emner=_by_topic(data["fakta"]),
            udgaver=tuple(cls.fra_json(adresse, {**data, "udgaver": (), **en}) for en in data.get("udgaver", ())),
            tabeller=data.get("tabeller", {}),
            indsats={lov: tuple(navne) for lov, navne in data.get("indsats", {}).items()},
            priser=data.get("priser", {}),
        )

    def paa(self, dato: date) -> "Ydelse":
        """The service by the edition of the day: the one that began last, or before all of them the first."""
        begyndte = [udgave for udgave in self.udgaver if udgave.gaelder_fra <= dato]
        valgt = begyndte[-1:] or self.udgaver[:1]
        return replace(valgt[0], fakta=self.fakta, udgaver=self.udgaver) if valgt else self

    def om(self, emne: str) -> list[Fakta]:
        """Its facts about a topic: the one that has it for its id, then those that name it, in the standard's order."""
        egen = self.fakta.get(emne)
        return [*([egen] if egen else []), *(self.fakta[navn] for navn in self.emner.get(emne, ()))]

    def giver_det_samme(self, anden: "Ydelse", lov: str) -> bool:
        """Whether both give some help in common by a paragraph; a paragraph may hold many kinds that are not alike."""
        if lov not in self.indsats or lov not in anden.indsats:
            return lov in self.lovgrundlag and lov in anden.lovgrundlag
        return not {*self.indsats[lov]}.isdisjoint(anden.indsats[lov])

    @property
    def adresse(self) -> str:
        """The service's address: kommune/ydelse."""
        return f"{self.kommune}/{self.id}"


def _by_topic(fakta: Mapping[str, Any]) -> Mapping[str, tuple[str, ...]]:
    emner: dict[str, tuple[str, ...]] = {}
    for navn, raa in fakta.items():
        if "emne" in raa:
            emner[raa["emne"]] = (*emner.get(raa["emne"], ()), navn)
    return emner
