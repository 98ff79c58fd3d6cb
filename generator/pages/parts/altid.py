"""What stands on a page whatever the municipality: numbers to call, what to do in a crisis, what a standard is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from generator import addresses
from generator.model.altid import Krise, Noednummer, Udgang
from generator.model.catalogue import Catalogue
from generator.model.lov import Lovhenvisning, paragraphs
from generator.model.ydelse import Ydelse
from generator.prose.writing import PageProse


@dataclass(frozen=True)
class Call:
    """A number as a page shows it: a link that calls, when to use it, and the source mark."""

    nummer: str
    adresse: str
    navn: str
    hvornaar: Markup
    maerke: Markup


@dataclass(frozen=True)
class Crisis:
    """A crisis as a page shows it; `adresse` is where to read on, `udgang` where its page is left for in a hurry."""

    id: str
    titel: str
    tekst: Markup
    numre: list[Call]
    adresse: str
    udgang: Udgang | None


def crisis(prosa: PageProse, krise: Krise) -> Crisis:
    """A crisis with its numbers."""
    altid = prosa.opslag.catalogue.altid
    numre = {nummer.id: nummer for nummer in altid.numre}
    return Crisis(
        id=krise.id,
        titel=krise.titel,
        tekst=Markup(prosa.markdown(krise.tekst)),
        numre=[_call(prosa, numre[navn]) for navn in krise.ring],
        adresse=prosa.href(*addresses.crisis(krise.id, krise.situationer)),
        udgang=altid.udgang if krise.forlad else None,
    )


def udgang_for(catalogue: Catalogue, love: Iterable[Lovhenvisning]) -> Udgang | None:
    """Where a page of help by these paragraphs is left for in a hurry, when a crisis that asks for it rests on one."""
    farlige = paragraphs(lov for krise in catalogue.kriser if krise.forlad for lov in krise.lov)
    return catalogue.altid.udgang if farlige & paragraphs(love) else None


def calls_for(prosa: PageProse, love: Iterable[Lovhenvisning]) -> list[Call]:
    """The numbers for help by these paragraphs, and with them those of the crises that rest on the same."""
    catalogue = prosa.opslag.catalogue
    grundlag = paragraphs(love)
    own = {nummer.id for nummer in catalogue.altid.numre if grundlag & paragraphs(nummer.lov)}
    with_them = {navn for krise in catalogue.kriser if grundlag & paragraphs(krise.lov) for navn in krise.ring}
    return [_call(prosa, nummer) for nummer in catalogue.altid.numre if own and nummer.id in own | with_them]


def udgangspunkt(prosa: PageProse, catalogue: Catalogue, ydelse: Ydelse) -> Markup | None:
    """What a standard is to the reader, by the first law of the service."""
    for et in catalogue.altid.udgangspunkter:
        if et.lov == ydelse.lovgrundlag[0].lov:
            return Markup(prosa.markdown(et.tekst)) + Markup(prosa.kildemaerke([et.kilde] if et.kilde else []))
    return None


def _call(prosa: PageProse, nummer: Noednummer) -> Call:
    return Call(
        nummer=nummer.nummer,
        adresse=nummer.adresse,
        navn=nummer.navn,
        hvornaar=Markup(prosa.markdown(nummer.hvornaar)),
        maerke=Markup(prosa.kildemaerke([nummer.kilde])),
    )
