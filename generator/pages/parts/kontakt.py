"""Whom a reader can call or write to about a service: the municipality's offices and the service's own places."""

from __future__ import annotations

from dataclasses import dataclass, replace

from markupsafe import Markup

from generator import addresses
from generator.model.catalogue import Kommunedata
from generator.model.kommune import Kontakt
from generator.model.tilbud import Tilbud
from generator.model.ydelse import Ydelse
from generator.prose.writing import PageProse


@dataclass(frozen=True)
class Office:
    """An office with its source mark; `hvem`: whom it is for, when several offices share the service by age."""

    kontakt: Kontakt
    maerke: Markup
    hvem: Markup | None


@dataclass(frozen=True)
class Kontakter:
    """Offices, and places with the way to read of them; `uden_telefon`: none has a number."""

    kontorer: list[Office]
    steder: list[tuple[Tilbud, str, Markup]]
    uden_telefon: bool


def kontakter(prosa: PageProse, data: Kommunedata, ydelse: Ydelse) -> Kontakter:
    """Offices that share the service by age, else those with a number or mail, else the one that takes complaints.

    And the service's own places.
    """
    alle = data.kommune.kontakter
    valgte = (
        [kontakt for kontakt in alle if kontakt.gruppe(ydelse.adresse)]
        or [kontakt for kontakt in alle if kontakt.telefon or kontakt.mail]
        or [klagekontakt(data, ydelse)]
    )
    steder = [sted for sted in data.tilbud if ydelse.adresse in sted.ydelser]
    return Kontakter(
        [_office(prosa, et, ydelse) for et in valgte],
        [(et, prosa.href(addresses.steder(data.id), et.id), _kilde(prosa, et)) for et in steder],
        not any(kontor.telefon for kontor in valgte) and not any(sted.telefon for sted in steder),
    )


def klagekontakt(data: Kommunedata, ydelse: Ydelse) -> Kontakt:
    """The office that receives a complaint about the service: its own, or else the municipality's."""
    navn = ydelse.klage_kontakt or data.kommune.klage.kontakt
    return next(kontakt for kontakt in data.kommune.kontakter if kontakt.id == navn)


def _office(prosa: PageProse, kontakt: Kontakt, ydelse: Ydelse) -> Office:
    gruppe = kontakt.gruppe(ydelse.adresse)
    local = replace(prosa, hos=ydelse.adresse, dato=ydelse.gaelder_fra)
    hvem = Markup(local.markdown(gruppe.tekst) + local.kildemaerke([gruppe.kilde])) if gruppe else None
    return Office(kontakt, _kilde(prosa, kontakt), hvem)


def _kilde(prosa: PageProse, sted: Kontakt | Tilbud) -> Markup:
    return Markup(prosa.kildemaerke([sted.kilde]))
