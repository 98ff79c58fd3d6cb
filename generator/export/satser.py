"""satser.json: exactly what the calculators may read, the same for the command line and the browser."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from calculators import BEREGNERE
from generator.export import felles
from generator.export.helligdage import helligdage, lukkedage
from generator.export.pakker import pakker
from generator.model.catalogue import NATIONALE, Catalogue
from generator.model.fakta import Fakta
from generator.model.kommune import Uoverensstemmelse
from generator.model.lov import Lovaendring
from generator.model.tabel import Baandtabel
from generator.model.ydelse import Vum, Ydelse
from generator.prosa.opslag import Opslag
from generator.prosa.skriv import ren_tekst

# The facts that some calculator reads: by owner, and by service.
_LAEST = frozenset(navn for beregner in BEREGNERE.values() for navn in beregner.fakta)
_LAEST_HOS_YDELSER = frozenset(navn for beregner in BEREGNERE.values() for navn in beregner.ydelsesfakta)


def satser(catalogue: Catalogue) -> dict[str, Any]:
    """The rates, tables, contradictions and changes of law that some calculator reads, with their sources."""
    opslag = Opslag(catalogue)
    ejere = {NATIONALE: (catalogue.nationale.fakta, catalogue.nationale.tabeller)}
    ejere |= {kommune.id: (kommune.alle_fakta, kommune.alle_tabeller) for kommune in catalogue.kommuner}
    return {
        "format": 1,
        "datasaet": catalogue.datasaet,
        "kommuner": {kommune.id: {"navn": kommune.kommune.navn} for kommune in catalogue.kommuner},
        "kilder": {k.id: {"titel": k.titel, "udgiver": k.udgiver, "adresse": k.adresse} for k in catalogue.kilder},
        "fakta": {ejer: _brugte(fakta) for ejer, (fakta, _) in ejere.items()},
        "tabeller": {ejer: _tabeller(tabeller) for ejer, (_, tabeller) in ejere.items()},
        "hvad_nu_hvis": catalogue.hvad_nu_hvis.model_dump(mode="json") if catalogue.hvad_nu_hvis else {},
        "ydelser": {ydelse.adresse: _ydelse(ydelse) for ydelse in catalogue.ydelser},
        "helligdage": helligdage(),
        "lukkedage": lukkedage(),
        "pakker": {
            kommune.id: pakker(opslag, kommune, kommune.pakker) for kommune in catalogue.kommuner if kommune.pakker
        },
        "uoverensstemmelser": [
            _uoverensstemmelse(opslag, kommune.id, fund)
            for kommune in catalogue.kommuner
            for fund in kommune.uoverensstemmelser
            if fund.beregnere
        ],
        "lovaendringer": [
            _lovaendring(opslag, aendring)
            for aendring in catalogue.lovgivning.aendringer
            if aendring.beregnere and aendring.dato
        ],
    }


def satser_tekst(catalogue: Catalogue) -> str:
    """The same as JSON, as short as it can be: what the browser fetches."""
    return json.dumps(satser(catalogue), ensure_ascii=False, separators=(",", ":"))


def _brugte(fakta: Iterable[Fakta]) -> dict[str, Any]:
    """The facts some calculator reads by owner; what an owner says for all its services wins over one of them."""
    return {et.id: felles.fakta(et) for et in reversed(tuple(fakta)) if et.id in _LAEST}


def _tabeller(tabeller: Iterable[Baandtabel]) -> dict[str, Any]:
    return {tabel.id: felles.tabel(tabel) for tabel in tabeller if {baand.interval for baand in tabel.baand} <= _LAEST}


def _ydelsesfakta(ydelse: Ydelse) -> dict[str, Any]:
    return {et.id: felles.fakta(et) for et in ydelse.fakta if et.id in _LAEST_HOS_YDELSER}


def _ydelse(ydelse: Ydelse) -> dict[str, Any]:
    return {
        "titel": ydelse.titel,
        "lovgrundlag": [str(lov) for lov in ydelse.lovgrundlag],
        "dokument": ydelse.kilde.dokument,
        "gaelder_fra": ydelse.gaelder_fra.isoformat(),
        "vum": [_vum(en) for en in ydelse.vum],
        "fakta": _ydelsesfakta(ydelse),
    }


def _vum(en: Vum) -> dict[str, Any]:
    return {
        "temaer": list(en.temaer),
        "samlet": list(en.samlet),
        "om_temaer": list(en.om_temaer),
        "vaegt": en.vaegt,
        "linje": felles.linje(en.linje),
        "note": en.note,
    }


def _uoverensstemmelse(opslag: Opslag, kommune: str, fund: Uoverensstemmelse) -> dict[str, Any]:
    dato = fund.gyldig_fra or date.max
    dele = [fund.hvad, fund.i_beregning or fund.konsekvens]
    return {
        "id": fund.id,
        "kommune": kommune,
        "titel": fund.titel,
        "tekst": " ".join(ren_tekst(opslag, del_, kommune, dato) for del_ in dele),
        "beregnere": list(fund.beregnere),
        "ydelser": list(fund.ydelser),
        "gyldig_fra": fund.gyldig_fra.isoformat() if fund.gyldig_fra else None,
        "gyldig_til": fund.gyldig_til.isoformat() if fund.gyldig_til else None,
    }


def _lovaendring(opslag: Opslag, aendring: Lovaendring) -> dict[str, Any]:
    assert aendring.dato is not None
    return {
        "id": aendring.id,
        "paragraf": str(aendring.paragraf),
        "dato": aendring.dato.isoformat(),
        "titel": aendring.titel,
        "tekst": ren_tekst(opslag, aendring.tekst, NATIONALE, aendring.dato),
        "ophoerer": aendring.ophoerer,
        "overgang_til": aendring.overgang_til.isoformat() if aendring.overgang_til else None,
        "beregnere": list(aendring.beregnere),
        "kilde": felles.kilde(aendring.kilder[0]),
    }
