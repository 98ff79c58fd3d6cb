"""What stands on a page whatever the municipality: numbers to call, and what a standard is."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from generator.model.altid import Noednummer
from generator.model.catalogue import Catalogue
from generator.model.livssituation import Livssituation
from generator.model.ydelse import Ydelse
from generator.prose.writing import PageProse


@dataclass(frozen=True)
class Opkald:
    """A number as a page shows it: a link that calls, when to use it, and the source mark."""

    nummer: str
    adresse: str
    navn: str
    hvornaar: Markup
    maerke: Markup


def opkald_i(prosa: PageProse, catalogue: Catalogue, situation: Livssituation) -> list[Opkald]:
    """The numbers that a situation names, in its order."""
    numre = {nummer.id: nummer for nummer in catalogue.altid.numre}
    return [_opkald(prosa, numre[navn]) for navn in situation.ring]


def opkald_hos(prosa: PageProse, catalogue: Catalogue, ydelse: Ydelse) -> list[Opkald]:
    """The numbers for services by this paragraph; where there are any, the emergency number stands first."""
    grundlag = {(lov.lov, nr) for lov in ydelse.lovgrundlag for nr in lov.numre}
    egne = [n for n in catalogue.altid.numre if grundlag & {(lov.lov, nr) for lov in n.lov for nr in lov.numre}]
    for_alle = [n for n in catalogue.altid.numre if not n.lov]
    return [_opkald(prosa, nummer) for nummer in (for_alle + egne if egne else [])]


def udgangspunkt(prosa: PageProse, catalogue: Catalogue, ydelse: Ydelse) -> Markup | None:
    """What a standard is to the reader, by the first law of the service."""
    for et in catalogue.altid.udgangspunkter:
        if et.lov == ydelse.lovgrundlag[0].lov:
            return Markup(prosa.markdown(et.tekst)) + Markup(prosa.kildemaerke([et.kilde] if et.kilde else []))
    return None


def _opkald(prosa: PageProse, nummer: Noednummer) -> Opkald:
    return Opkald(
        nummer=nummer.nummer,
        adresse=nummer.adresse,
        navn=nummer.navn,
        hvornaar=Markup(prosa.markdown(nummer.hvornaar)),
        maerke=Markup(prosa.kildemaerke([nummer.kilde])),
    )
