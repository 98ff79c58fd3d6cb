"""The whole catalogue in memory: everything that pages, calculators and open data may say."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property

from pydantic import Field

from generator.model.altid import Altid, Krise
from generator.model.base import Model
from generator.model.begreb import Begreb
from generator.model.citat import Citater
from generator.model.fakta import Fakta
from generator.model.generelt import Generelt
from generator.model.hvad_nu_hvis import HvadNuHvis
from generator.model.indsats import Indsats, Indsatsregister
from generator.model.kilde import Henvisning, Kilde
from generator.model.kommune import Kommune, Uoverensstemmelse
from generator.model.kommunekort import Kommunekort
from generator.model.kommuneliste import Kommuneliste, Listekommune
from generator.model.livssituation import Livssituation
from generator.model.lov import Lovgivning
from generator.model.lovindgang import Lovindgang
from generator.model.pakke import Pakker
from generator.model.regnes_ikke import RegnesIkke
from generator.model.retningslinje import Retningslinje, Retningslinjegrundlag
from generator.model.sammenligning import Sammenligning
from generator.model.soegeord import EgneSoegeord, Soegning
from generator.model.tabel import Baandtabel, Satser
from generator.model.tilbud import Tilbud
from generator.model.udgaver import Udgaver, by_service
from generator.model.ydelse import Ydelse

NATIONALE = "nationale"
RETNINGSLINJER = "retningslinjer"


class Kommunedata(Model):
    """One municipality with everything filed under it.

    `ydelser` has one edition of each service: the one to show on the catalogue's day. The others stand beside.
    """

    kommune: Kommune
    kilder: tuple[Kilde, ...] = ()
    satser: Satser
    pakker: Pakker | None = None
    generelt: Generelt | None = None
    ydelser: tuple[Ydelse, ...] = ()
    andre_udgaver: tuple[Ydelse, ...] = ()
    tilbud: tuple[Tilbud, ...] = ()
    uoverensstemmelser: tuple[Uoverensstemmelse, ...] = ()
    # Why no calculator reads a fact, and what readers call things, state no right: no part of the dataset and its hash.
    regnes_ikke: RegnesIkke | None = Field(default=None, exclude=True)
    soegeord: EgneSoegeord = Field(default=EgneSoegeord(), exclude=True)

    @property
    def id(self) -> str:
        """The municipality's id."""
        return self.kommune.id

    @property
    def egne_fakta(self) -> tuple[Fakta, ...]:
        """Facts that hold for several services: kommune.yaml, generelt.yaml, satser.yaml and pakker.yaml."""
        generelle = self.generelt.fakta if self.generelt else ()
        return self.kommune.fakta + generelle + self.satser.fakta + (self.pakker.fakta if self.pakker else ())

    def faelles_svar(self, ydelse: Ydelse) -> dict[str, tuple[str, Henvisning]]:
        """The answers that hold for all services, as far as they hold for this one: the text, and where it stands.

        How to complain follows what the service says itself; the others are for a standard that is silent.
        """
        klage = self.kommune.klage
        faelles = {"klage": (klage.tekst, klage.kilde)} if ydelse.klage_faelles else {}
        generelt = self.generelt
        svar = generelt.svar_for(ydelse) if generelt else ()
        return faelles | {navn: (et.tekst, generelt.sted(et)) for navn, et in svar if generelt}

    def faelles_afsnit(self, ydelse: Ydelse) -> dict[str, tuple[str, Henvisning]]:
        """The sections that hold for all services, and that this standard does not have."""
        generelt = self.generelt
        afsnit = generelt.afsnit_for(ydelse) if generelt else ()
        return {navn: (et.tekst, generelt.sted(et)) for navn, et in afsnit if generelt}

    @property
    def alle_fakta(self) -> tuple[Fakta, ...]:
        """Its own facts and those of each service, in every edition."""
        return self.egne_fakta + tuple(fakta for ydelse in self.alle_udgaver for fakta in ydelse.fakta)

    @cached_property
    def ydelsernes_fakta(self) -> Mapping[str, Fakta]:
        """The facts of each service that is shown, by their address."""
        return {f"{ydelse.adresse}/{fakta.id}": fakta for ydelse in self.ydelser for fakta in ydelse.fakta}

    def fakta_med_sted(self) -> Iterator[tuple[str, Fakta]]:
        """Every fact with its full address."""
        yield from ((f"{self.id}/{fakta.id}", fakta) for fakta in self.egne_fakta)
        for ydelse in self.ydelser:
            yield from ((f"{ydelse.adresse}/{fakta.id}", fakta) for fakta in ydelse.fakta)
        for ydelse in self.andre_udgaver:
            yield from ((f"{ydelse.udgaveadresse}/{fakta.id}", fakta) for fakta in ydelse.fakta)
        for tilbud in self.tilbud:
            yield from ((f"{self.id}/{tilbud.id}/{fakta.id}", fakta) for fakta in tilbud.fakta)

    @property
    def alle_udgaver(self) -> tuple[Ydelse, ...]:
        """Every edition of every service: those that are shown, then the others."""
        return self.ydelser + self.andre_udgaver

    @cached_property
    def udgaver(self) -> Mapping[str, Udgaver]:
        """The editions of each service through time, by the service's address."""
        return by_service(self.alle_udgaver)

    @property
    def alle_tabeller(self) -> tuple[Baandtabel, ...]:
        """The band tables of its rates and of each service."""
        faelles = self.satser.tabeller + (self.pakker.tabeller if self.pakker else ())
        return faelles + tuple(tabel for ydelse in self.ydelser for tabel in ydelse.tabeller)


class Catalogue(Model):
    """All of standards/, validated and frozen, as it is shown on one day."""

    # The day is when the catalogue is read: no part of the dataset and its hash.
    dag: date = Field(default_factory=date.today, exclude=True)
    faelles_kilder: tuple[Kilde, ...]
    # What the sources say in their own words states nothing that the data do not: no part of the dataset and its hash.
    citater: tuple[Citater, ...] = Field(default=(), exclude=True)
    lovgivning: Lovgivning
    kommuneliste: Kommuneliste | None = None
    # Where a square is drawn states no right: no part of the dataset and its hash.
    kommunekort: Kommunekort | None = Field(default=None, exclude=True)
    indsatser: tuple[Indsats, ...] = ()
    begreber: tuple[Begreb, ...]
    # The words of the search state no right, so they are no part of the dataset and its hash.
    soegning: Soegning = Field(default=Soegning(), exclude=True)
    nationale: Satser
    altid: Altid = Altid(id=NATIONALE)
    regnes_ikke: RegnesIkke | None = Field(default=None, exclude=True)
    loven: Mapping[str, Lovindgang] = Field(default={}, description="What the law gives everyone, by the entry's id.")
    hvad_nu_hvis: HvadNuHvis | None = None
    retningslinjegrundlag: Retningslinjegrundlag | None = None
    retningslinjer: tuple[Retningslinje, ...] = ()
    nationale_uoverensstemmelser: tuple[Uoverensstemmelse, ...] = ()
    livssituationer: tuple[Livssituation, ...] = ()
    kommuner: tuple[Kommunedata, ...]
    sammenligning: Sammenligning = Sammenligning()

    @cached_property
    def datasaet(self) -> str:
        """Hash of the content: the same data give the same hash, whatever the files look like and the day is."""
        data = self.model_dump(mode="json")
        for kommune in data["kommuner"]:
            ydelser = kommune["ydelser"] + kommune.pop("andre_udgaver")
            kommune["ydelser"] = sorted(ydelser, key=lambda ydelse: (ydelse["id"], ydelse["gaelder_fra"]))
        indhold = json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return "sha256:" + hashlib.sha256(indhold.encode()).hexdigest()

    @cached_property
    def kilder(self) -> tuple[Kilde, ...]:
        """Every source once: those of the municipalities, then what is shared. The law may rest on a municipality's."""
        alle = [*(kilde for kommune in self.kommuner for kilde in kommune.kilder), *self.faelles_kilder]
        return tuple({kilde.id: kilde for kilde in reversed(alle)}.values())[::-1]

    @property
    def kriser(self) -> tuple[Krise, ...]:
        """What to do in a crisis, wherever the reader lives."""
        return self.altid.kriser

    @cached_property
    def indsatsregister(self) -> Indsatsregister:
        """Which kinds of help each paragraph holds."""
        return Indsatsregister(self.indsatser)

    @property
    def ydelser(self) -> Iterator[Ydelse]:
        """Every service of every municipality, in the edition that is shown."""
        return (ydelse for kommune in self.kommuner for ydelse in kommune.ydelser)

    @cached_property
    def udgaver(self) -> Mapping[str, Udgaver]:
        """The editions of each service through time, by the service's address."""
        return {adresse: udgaver for kommune in self.kommuner for adresse, udgaver in kommune.udgaver.items()}

    def vises(self, ydelse: Ydelse) -> bool:
        """Whether the edition is the one of its service that is shown on the catalogue's day."""
        return self.udgaver[ydelse.adresse].paa(self.dag).fra == ydelse.gaelder_fra

    def hos(self, ydelse: Ydelse) -> str:
        """The place that an edition's prose is seen from, and its facts are named by."""
        return ydelse.adresse if self.vises(ydelse) else ydelse.udgaveadresse

    @property
    def uoverensstemmelser(self) -> Iterator[Uoverensstemmelse]:
        """Every recorded contradiction."""
        for kommune in self.kommuner:
            yield from kommune.uoverensstemmelser
        yield from self.nationale_uoverensstemmelser

    @cached_property
    def uoverensstemmelser_om(self) -> Mapping[str, tuple[Uoverensstemmelse, ...]]:
        """The contradictions about each service, by its address."""
        found: dict[str, tuple[Uoverensstemmelse, ...]] = {}
        for fund in self.uoverensstemmelser:
            for adresse in dict.fromkeys(fund.ydelser):
                found[adresse] = (*found.get(adresse, ()), fund)
        return found

    @property
    def landets_kommuner(self) -> tuple[Listekommune, ...]:
        """All municipalities of the country, in the order of the alphabet; none where the list is not here."""
        return self.kommuneliste.kommuner if self.kommuneliste else ()

    @cached_property
    def uden_standard(self) -> tuple[Listekommune, ...]:
        """The municipalities of the country that have no standard here."""
        her = {navn for data in self.kommuner for navn in (data.id, data.kommune.kode)}
        return tuple(et for et in self.landets_kommuner if et.id not in her and et.kode not in her)

    def kommune(self, kommune_id: str) -> Kommunedata | None:
        """The municipality with the id, or None."""
        return self._efter_id.get(kommune_id)

    @cached_property
    def _efter_id(self) -> Mapping[str, Kommunedata]:
        return {kommune.id: kommune for kommune in reversed(self.kommuner)}

    @property
    def nyeste_satser(self) -> date | None:
        """The last day by now from which an amount of the law holds; None where there are no such amounts."""
        beloeb = (fakta for fakta in self.nationale.fakta if fakta.enhed.startswith("kr"))
        dage = (vaerdi.gyldig_fra for fakta in beloeb for vaerdi in fakta.vaerdier)
        return max((dag for dag in dage if dag <= self.dag), default=None)

    def fakta_med_sted(self) -> Iterator[tuple[str, Fakta]]:
        """Every fact with its full address: nationale/x, hvidovre/x, hvidovre/ydelse/x or retningslinjer/id/x.

        Those of an edition that is not shown have its day in their address: hvidovre/ydelse/2020-01-01/x.
        """
        for fakta in self.nationale.fakta:
            yield f"{NATIONALE}/{fakta.id}", fakta
        for kommune in self.kommuner:
            yield from kommune.fakta_med_sted()
        yield from self.retningslinjernes_fakta()

    def retningslinjernes_fakta(self) -> Iterator[tuple[str, Fakta]]:
        """The facts of the guidelines, with their addresses."""
        if self.retningslinjegrundlag:
            yield from ((f"{RETNINGSLINJER}/grundlag/{fakta.id}", fakta) for fakta in self.retningslinjegrundlag.fakta)
        for retningslinje in self.retningslinjer:
            yield from ((f"{RETNINGSLINJER}/{retningslinje.id}/{fakta.id}", fakta) for fakta in retningslinje.fakta)
