"""How to complain: a letter to fill in, where it goes, and what each standard says about complaining."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from markupsafe import Markup

from calculators.questions.fields import Felt
from calculators.results.contract import Beregner
from calculators.rules.registry import BEREGNERE
from generator import addresses
from generator.model.catalogue import Kommunedata
from generator.model.kommune import Kontakt
from generator.model.lovindgang import Lovindgang
from generator.model.ydelse import Ydelse
from generator.pages.citizen.portion import Portion, portion_pages
from generator.pages.parts.kontakt import klagekontakt
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

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


def klage_pages(opslag: Lookup) -> dict[str, str]:
    """The page with the letter; without a script it is a letter to write off and fill in by hand."""
    return portion_pages(opslag, addresses.KLAGE, partial(_page, opslag))


def _page(opslag: Lookup, portion: Portion) -> str:
    prosa = portion.prosa
    content: dict[str, Any] = {
        "klagefrist": _lovens(prosa, "klagefrist"),
        "genvurdering": _lovens(prosa, "genvurdering"),
        "klokken": _lovens(prosa, "klagefrist-udloeb-klokken"),
        "modtaget": _felt(BEREGNERE[FRIST], "modtaget"),
        "beregner": prosa.href(addresses.beregner(FRIST)) if FRIST in opslag.beregnere else None,
        "valg": portion.valg,
        "hos": portion.navn,
        "flere": portion.sider and not portion.egen,
        "kommuner": [_kommune(prosa, data) for data in portion.kommuner],
        "loven": [_efter_loven(prosa, et) for et in opslag.catalogue.loven.values()],
    }
    return fill("citizen/klage.md.j2", prosa.side, **content, kilder=kilde_groups(prosa))


def _lovens(prosa: PageProse, navn: str) -> Markup | None:
    """A figure that the law fixes, with its source, or None where the data do not have it."""
    kendt = any(fakta.id == navn for fakta in prosa.opslag.catalogue.nationale.fakta)
    return Markup(prosa.fakta(navn)) if kendt else None


def _felt(beregner: Beregner, navn: str) -> Felt:
    return next(felt for felt in beregner.felter if felt.navn == navn)


def _efter_loven(prosa: PageProse, indgang: Lovindgang) -> dict[str, Any]:
    """A kind of help as the law gives it, for a reader of a municipality without standards here."""
    klage = indgang.svar.klage
    return {
        "adresse": addresses.folder(addresses.loven(indgang.id)),
        "titel": indgang.titel,
        "link": prosa.href(addresses.loven(indgang.id)),
        "svar": Markup(prosa.markdown(klage)) if klage else None,
        "sundhed": all(lov.lov == _SUNDHED for lov in indgang.lov),
    }


def _kommune(prosa: PageProse, data: Kommunedata) -> dict[str, Any]:
    local = replace(prosa, hos=data.id)
    return {
        "id": data.id,
        "navn": data.kommune.navn,
        "tekst": Markup(local.markdown(data.kommune.klage.tekst) + local.kildemaerke([data.kommune.klage.kilde])),
        "veje": [_vej(prosa, data, ydelse) for ydelse in data.ydelser],
    }


def _vej(prosa: PageProse, data: Kommunedata, ydelse: Ydelse) -> Klagevej:
    local = replace(prosa, hos=ydelse.adresse, dato=ydelse.gaelder_fra)
    kontakt = klagekontakt(data, ydelse)
    return Klagevej(
        adresse=ydelse.adresse,
        titel=ydelse.titel,
        link=Markup(prosa.markdown(f"{{ydelse: {ydelse.adresse}}}")),
        modtager=kontakt,
        modtager_kilde=Markup(prosa.kildemaerke([kontakt.kilde])),
        svar=Markup(local.markdown(ydelse.svar.klage)) if ydelse.svar.klage else None,
        faelles=ydelse.klage_faelles,
        sundhed=all(lov.lov == _SUNDHED for lov in ydelse.lovgrundlag),
    )
