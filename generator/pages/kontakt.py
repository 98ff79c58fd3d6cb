"""Whom a reader can call or write to about a service: the municipality's offices and the service's own places."""

from __future__ import annotations

from dataclasses import dataclass, replace

from markupsafe import Markup

from generator.model.catalogue import Kommunedata
from generator.model.kommune import Kontakt
from generator.model.tilbud import Tilbud
from generator.model.ydelse import Ydelse
from generator.pages.klag import klagekontakt
from generator.prose.writing import PageProse


@dataclass(frozen=True)
class Kontor:
    """An office with its source mark; `hvem`: whom it is for, when several offices share the service by age."""

    kontakt: Kontakt
    maerke: Markup
    hvem: Markup | None


@dataclass(frozen=True)
class Kontakter:
    """Offices, and places with the way to read of them; `uden_telefon`: none has a number."""

    kontorer: list[Kontor]
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
        [_kontor(prosa, et, ydelse) for et in valgte],
        [(et, f"{prosa.adresse(f'{data.id}/steder.md')}#{et.id}", _kilde(prosa, et)) for et in steder],
        not any(kontor.telefon for kontor in valgte) and not any(sted.telefon for sted in steder),
    )


def _kontor(prosa: PageProse, kontakt: Kontakt, ydelse: Ydelse) -> Kontor:
    gruppe = kontakt.gruppe(ydelse.adresse)
    lokal = replace(prosa, hos=ydelse.adresse, dato=ydelse.gaelder_fra)
    hvem = Markup(lokal.markdown(gruppe.tekst) + lokal.kildemaerke([gruppe.kilde])) if gruppe else None
    return Kontor(kontakt, _kilde(prosa, kontakt), hvem)


def _kilde(prosa: PageProse, sted: Kontakt | Tilbud) -> Markup:
    return Markup(prosa.kildemaerke([sted.kilde]))
