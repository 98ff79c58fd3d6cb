"""satser.json: exactly what the calculators may read, the same for the command line and the browser."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from calculators.rules.registry import BEREGNERE
from generator import addresses
from generator.computed.prices import prices
from generator.export import shapes
from generator.export.helligdage import helligdage, lukkedage
from generator.export.pakker import pakker
from generator.export.program import program
from generator.export.through_time import Stykker, facts_through_time, inherited_through_time, through_time
from generator.export.uenighed import Uenigheder, alle, vum_sted
from generator.model.catalogue import NATIONALE, RETNINGSLINJER, Kommunedata
from generator.model.indsats import paragraph_keys
from generator.model.kilde import Kilde
from generator.model.kommune import Uoverensstemmelse
from generator.model.lov import Lovaendring
from generator.model.tabel import Baandtabel
from generator.model.ydelse import Vum, Ydelse
from generator.prose.lookup import Lookup
from generator.prose.writing import plain_text

# The facts that some calculator reads: by owner, and by service.
_LAEST = frozenset(navn for beregner in BEREGNERE.values() for navn in beregner.fakta)
_LAEST_HOS_YDELSER = frozenset(navn for beregner in BEREGNERE.values() for navn in beregner.ydelsesfakta)


def satser(opslag: Lookup) -> dict[str, Any]:
    """The rates, tables, contradictions and changes of law that some calculator reads, with their sources."""
    return _Eksport(opslag, Uenigheder(opslag)).indhold()


@dataclass(frozen=True)
class _Eksport:
    """One export; every source in it names the contradictions that touch what stands there."""

    opslag: Lookup
    uenige: Uenigheder

    def indhold(self) -> dict[str, Any]:
        """All that stands in the file."""
        catalogue = self.opslag.catalogue
        ejere = {NATIONALE: catalogue.nationale.tabeller}
        ejere |= {kommune.id: kommune.alle_tabeller for kommune in catalogue.kommuner}
        laest: dict[str, Any] = {
            "fakta": {NATIONALE: self._brugte([(f"{NATIONALE}/{et.id}", et)] for et in catalogue.nationale.fakta)}
            | {kommune.id: self._brugte(facts_through_time(catalogue, kommune)) for kommune in catalogue.kommuner},
            "ydelser": {ydelse.adresse: self._ydelse(ydelse) for ydelse in catalogue.ydelser},
            "pakker": {kommune.id: self._pakker(kommune) for kommune in catalogue.kommuner if kommune.pakker},
        }
        return {
            "format": 1,
            "datasaet": catalogue.datasaet,
            "program": program(),
            "kommuner": {kommune.id: {"navn": kommune.kommune.navn} for kommune in catalogue.kommuner},
            "uden_standard": {et.id: et.navn for et in catalogue.uden_standard},
            "kilder": {kilde.id: _kilde(kilde, self.opslag.viste_linjer) for kilde in catalogue.kilder},
            **laest,
            "tabeller": {ejer: _tabeller(tabeller) for ejer, tabeller in ejere.items()},
            "hvad_nu_hvis": catalogue.hvad_nu_hvis.model_dump(mode="json") if catalogue.hvad_nu_hvis else {},
            "helligdage": helligdage(),
            "lukkedage": lukkedage(),
            "uoverensstemmelser": list(self._uoverensstemmelser(frozenset(_touching(laest)))),
            "lovaendringer": [
                _lovaendring(self.opslag, aendring)
                for aendring in catalogue.lovgivning.aendringer
                if aendring.beregnere and aendring.dato
            ],
        }

    def _brugte(self, fakta: Iterable[Stykker]) -> dict[str, Any]:
        """The facts some calculator reads by owner; what an owner says for all its services wins over one of them."""
        return {et[-1][1].id: self._fakta(et) for et in reversed(tuple(fakta)) if et[-1][1].id in _LAEST}

    def _fakta(self, stykker: Stykker) -> dict[str, Any]:
        """A fact through time, named and counted as the last edition does that states it."""
        sidste = stykker[-1][1]
        vaerdier = []
        for adresse, et in stykker:
            egen_enhed = {"enhed": et.enhed} if et.enhed != sidste.enhed else {}
            for vaerdi, uenige in zip(shapes.fakta(et)["vaerdier"], self.uenige.ved_fakta(adresse, et), strict=True):
                _mark(vaerdi["kilde"], uenige)
                vaerdier.append(vaerdi | egen_enhed)
        return shapes.fakta(sidste) | {"vaerdier": vaerdier}

    def _ydelse(self, ydelse: Ydelse) -> dict[str, Any]:
        catalogue = self.opslag.catalogue
        udgaver = catalogue.udgaver[ydelse.adresse]
        celler = {navn for en in udgaver.alle for tabel in en.ydelse.valgtabeller for navn in tabel.navne}
        priser = {navn: maaneder for en in udgaver.alle for navn, maaneder in prices(en.ydelse).items()}
        celler |= {navn for navn in (*priser, *priser.values()) if navn}
        laest = (navn for navn, dele in udgaver.fakta.items() if dele[-1][1].om in _LAEST_HOS_YDELSER or navn in celler)
        fakta = {navn: self._fakta(through_time(catalogue, udgaver, navn)) for navn in laest}
        for navn, stykker in inherited_through_time(catalogue, udgaver).items():
            if stykker[-1][1].om in _LAEST_HOS_YDELSER and navn not in udgaver.fakta:
                fakta[navn] = self._fakta(stykker) | {"fra_generelt": True}
        ud = {**self._udgave(ydelse), "fakta": fakta, **({"priser": priser} if priser else {})}
        if len(udgaver.alle) > 1:
            ud["udgaver"] = [
                {**self._udgave(en.ydelse), "tabeller": _tabeller(en.ydelse.tabeller)} for en in udgaver.alle
            ]
        return ud

    def _udgave(self, ydelse: Ydelse) -> dict[str, Any]:
        """What an edition says of the service, its figures left out."""
        tabeller = [shapes.valgtabel(tabel) for tabel in ydelse.valgtabeller]
        return {
            "titel": ydelse.titel,
            "lovgrundlag": [str(lov) for lov in ydelse.lovgrundlag],
            "indsats": self._indsats(ydelse),
            "dokument": ydelse.kilde.dokument,
            "gaelder_fra": ydelse.gaelder_fra.isoformat(),
            "vum": [
                _mark(_vum(en), self.uenige.ved_sted(ydelse.kommune, vum_sted(ydelse, en), "vum")) for en in ydelse.vum
            ],
            **({"valgtabeller": tabeller} if tabeller else {}),
        }

    def _indsats(self, ydelse: Ydelse) -> dict[str, list[str]]:
        """What the service gives by each paragraph it rests on; an empty list where nobody can tell."""
        register = self.opslag.catalogue.indsatsregister
        return {
            str(lov): [navn for key in paragraph_keys(lov) for navn in register.given(ydelse.indsats, key)]
            for lov in ydelse.lovgrundlag
        }

    def _pakker(self, kommune: Kommunedata) -> dict[str, Any]:
        assert kommune.pakker is not None
        ud = pakker(self.opslag, kommune, kommune.pakker)
        for takst, sted in zip(ud["takster"], kommune.pakker.takster, strict=True):
            _mark(takst["kilde"], self.uenige.ved_sted(kommune.id, sted.kilde, "takster"))
        return ud

    def _uoverensstemmelser(self, rammer: frozenset[str]) -> Iterator[dict[str, Any]]:
        """Those that touch something some calculator reads, figure or words."""
        for hos, fund in alle(self.opslag.catalogue):
            ord_ = self.uenige.efter_ord(hos, fund)
            if ord_ or fund.id in rammer:
                yield _uoverensstemmelse(self.opslag, hos, fund, ord_)


def _mark(sted: dict[str, Any], uenige: Sequence[str]) -> dict[str, Any]:
    """The same place, with the contradictions that touch it when there are any."""
    if uenige:
        sted["uenige"] = list(uenige)
    return sted


def _touching(indhold: Any) -> Iterator[str]:
    """Every contradiction that something in the content is marked with."""
    if isinstance(indhold, dict):
        yield from indhold.get("uenige", ())
        for del_ in indhold.values():
            yield from _touching(del_)
    elif isinstance(indhold, list):
        for del_ in indhold:
            yield from _touching(del_)


def _kilde(kilde: Kilde, vist: Container[str]) -> dict[str, Any]:
    """A document; `side` is the way to its page from a calculator's, where its lines can be seen."""
    ud: dict[str, Any] = {"titel": kilde.titel, "udgiver": kilde.udgiver, "adresse": kilde.adresse}
    if kilde.type == "dokument":
        ud["dato"] = kilde.dato.isoformat() if kilde.dato else None
        ud["udateret"] = kilde.uden_dato
        ud |= {"hentet": kilde.hentet.isoformat()} if kilde.hentet else {}
    if kilde.id in vist:
        ud["side"] = addresses.href(addresses.beregner("beregner"), addresses.kilde(kilde.id))
    return ud


def _tabeller(tabeller: Iterable[Baandtabel]) -> dict[str, Any]:
    return {tabel.id: shapes.tabel(tabel) for tabel in tabeller if {baand.interval for baand in tabel.baand} <= _LAEST}


def _vum(en: Vum) -> dict[str, Any]:
    return {**shapes.vum(en), "note": en.note}


def _uoverensstemmelse(opslag: Lookup, hos: str, fund: Uoverensstemmelse, ord_: list[str]) -> dict[str, Any]:
    dato = fund.gyldig_fra or date.max
    dele = [fund.hvad, fund.i_beregning or fund.konsekvens]
    return {
        "id": fund.id,
        "kommune": None if hos == RETNINGSLINJER else hos,
        "titel": fund.titel,
        "tekst": " ".join(plain_text(opslag, del_, hos, dato) for del_ in dele),
        "beregnere": ord_,
        "regnes": fund.i_beregning is not None,
        "ydelser": list(fund.ydelser),
        "gyldig_fra": fund.gyldig_fra.isoformat() if fund.gyldig_fra else None,
        "gyldig_til": fund.gyldig_til.isoformat() if fund.gyldig_til else None,
    }


def _lovaendring(opslag: Lookup, aendring: Lovaendring) -> dict[str, Any]:
    assert aendring.dato is not None
    return {
        "id": aendring.id,
        "paragraf": str(aendring.paragraf),
        "dato": aendring.dato.isoformat(),
        "titel": aendring.titel,
        "tekst": plain_text(opslag, aendring.tekst, NATIONALE, aendring.dato),
        "ophoerer": aendring.ophoerer,
        "overgang_til": aendring.overgang_til.isoformat() if aendring.overgang_til else None,
        "beregnere": list(aendring.beregnere),
        "kilde": shapes.kilde(aendring.kilder[0]),
    }
