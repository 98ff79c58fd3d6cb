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

Naaelig = Kontakt | Tilbud


@dataclass(frozen=True)
class Kontakter:
    """Offices and places with their source marks; `uden_telefon` when no source gives a number."""

    kontorer: list[tuple[Naaelig, Markup]]
    steder: list[tuple[Naaelig, Markup]]
    uden_telefon: bool


def kontakter(prosa: Sideprosa, data: Kommunedata, ydelse: Ydelse) -> Kontakter:
    """Offices with a number or a mail address, else the one that takes complaints; and places that can be reached."""
    kontorer: list[Naaelig] = [kontakt for kontakt in data.kommune.kontakter if kontakt.telefon or kontakt.mail]
    steder: list[Naaelig] = [
        sted for sted in data.tilbud if ydelse.adresse in sted.ydelser and (sted.telefon or sted.mail)
    ]
    valgte = kontorer or [klagekontakt(data, ydelse)]
    return Kontakter(
        [_med_kilde(prosa, et) for et in valgte],
        [_med_kilde(prosa, et) for et in steder],
        not any(et.telefon for et in (*valgte, *steder)),
    )


def _med_kilde(prosa: Sideprosa, sted: Naaelig) -> tuple[Naaelig, Markup]:
    return sted, Markup(prosa.kildemaerke([sted.kilde]))
