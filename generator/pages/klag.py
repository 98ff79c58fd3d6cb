"""How to complain: a letter to fill in, where it goes, and what each standard says about complaining."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from markupsafe import Markup

from calculators.questions.fields import Felt
from calculators.results.contract import Beregner
from calculators.rules.registry import BEREGNERE
from generator.model.catalogue import NATIONALE, Kommunedata
from generator.model.kommune import Kontakt
from generator.model.ydelse import Ydelse
from generator.pages.kildeliste import kildegrupper
from generator.pages.skabelon import udfyld
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

SIDE = "kend-din-ret/klag.md"
FRIST = "frist"
# The law of health has its own rules of complaint, which our sources do not give.
_SUNDHED = "SUL"


@dataclass(frozen=True)
class Klagevej:
    """Where a complaint about one service goes, and what its standard says.

    `faelles`: the municipality's common guidance holds too; `sundhed`: not by these rules.
    """

    adresse: str
    titel: str
    link: Markup
    modtager: Kontakt
    modtager_kilde: Markup
    svar: Markup | None
    faelles: bool
    sundhed: bool


def klageside(opslag: Lookup) -> str:
    """The page with the letter; without a script it is a letter to write off and fill in by hand."""
    prosa = PageProse(opslag, SIDE, NATIONALE, date.max)
    indhold: dict[str, Any] = {
        "klagefrist": _lovens(prosa, "klagefrist"),
        "genvurdering": _lovens(prosa, "genvurdering"),
        "klokken": _lovens(prosa, "klagefrist-udloeb-klokken"),
        "modtaget": _felt(BEREGNERE[FRIST], "modtaget"),
        "beregner": prosa.adresse(f"beregnere/{FRIST}.md") if FRIST in opslag.beregnere else None,
        "kommuner": [_kommune(prosa, data) for data in opslag.catalogue.kommuner],
    }
    return udfyld("klag.md.j2", **indhold, kilder=kildegrupper(prosa))


def klagekontakt(data: Kommunedata, ydelse: Ydelse) -> Kontakt:
    """The office that receives a complaint about the service: its own, or else the municipality's."""
    navn = ydelse.klage_kontakt or data.kommune.klage.kontakt
    return next(kontakt for kontakt in data.kommune.kontakter if kontakt.id == navn)


def _lovens(prosa: PageProse, navn: str) -> Markup | None:
    """A figure that the law fixes, with its source, or None where the data do not have it."""
    kendt = any(fakta.id == navn for fakta in prosa.opslag.catalogue.nationale.fakta)
    return Markup(prosa.fakta(navn)) if kendt else None


def _felt(beregner: Beregner, navn: str) -> Felt:
    return next(felt for felt in beregner.felter if felt.navn == navn)


def _kommune(prosa: PageProse, data: Kommunedata) -> dict[str, Any]:
    lokal = replace(prosa, hos=data.id)
    return {
        "id": data.id,
        "navn": data.kommune.navn,
        "tekst": Markup(lokal.markdown(data.kommune.klage.tekst) + lokal.kildemaerke([data.kommune.klage.kilde])),
        "veje": [_vej(prosa, data, ydelse) for ydelse in data.ydelser],
    }


def _vej(prosa: PageProse, data: Kommunedata, ydelse: Ydelse) -> Klagevej:
    lokal = replace(prosa, hos=ydelse.adresse, dato=ydelse.gaelder_fra)
    kontakt = klagekontakt(data, ydelse)
    return Klagevej(
        adresse=ydelse.adresse,
        titel=ydelse.titel,
        link=Markup(prosa.markdown(f"{{ydelse: {ydelse.adresse}}}")),
        modtager=kontakt,
        modtager_kilde=Markup(prosa.kildemaerke([kontakt.kilde])),
        svar=Markup(lokal.markdown(ydelse.svar.klage)) if ydelse.svar.klage else None,
        faelles=ydelse.klage_faelles,
        sundhed=all(lov.lov == _SUNDHED for lov in ydelse.lovgrundlag),
    )
