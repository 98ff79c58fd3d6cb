"""Whom a reader can call or write to about a service: the municipality's offices and the service's own places."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from generator.model.catalogue import Kommunedata
from generator.model.kommune import Kontakt
from generator.model.tilbud import Tilbud
from generator.model.ydelse import Ydelse
from generator.pages.klag import klagekontakt
from generator.prosa.skriv import Sideprosa


@dataclass(frozen=True)
class Kontakter:
    """Offices with their source marks, and places with the way to read of them; `uden_telefon`: none has a number."""

    kontorer: list[tuple[Kontakt, Markup]]
    steder: list[tuple[Tilbud, str, Markup]]
    uden_telefon: bool


def kontakter(prosa: Sideprosa, data: Kommunedata, ydelse: Ydelse) -> Kontakter:
    """Offices with a number or a mail address, else the one that takes complaints; and the service's own places."""
    kontorer = [kontakt for kontakt in data.kommune.kontakter if kontakt.telefon or kontakt.mail]
    valgte = kontorer or [klagekontakt(data, ydelse)]
    steder = [sted for sted in data.tilbud if ydelse.adresse in sted.ydelser]
    return Kontakter(
        [(et, _kilde(prosa, et)) for et in valgte],
        [(et, f"{prosa.adresse(f'{data.id}/steder.md')}#{et.id}", _kilde(prosa, et)) for et in steder],
        not any(kontor.telefon for kontor in valgte) and not any(sted.telefon for sted in steder),
    )


def _kilde(prosa: Sideprosa, sted: Kontakt | Tilbud) -> Markup:
    return Markup(prosa.kildemaerke([sted.kilde]))
