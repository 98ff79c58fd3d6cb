"""What other municipalities do about the same: services by the same paragraph, and the figures that both state."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from markupsafe import Markup

from generator import addresses
from generator.compare.groups import ids_of, shared_help
from generator.compare.topics import title_of
from generator.model.catalogue import Catalogue
from generator.model.fakta import Fakta
from generator.model.indsats import paragraph_keys
from generator.model.ydelse import Ydelse
from generator.prose.display import show_value
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

# So many of the others stand on a page; the rest stand together in the comparison.
MOST = 4


def why_no_others(opslag: Lookup, ydelse: Ydelse) -> str | None:
    """What stands where no other municipality is held against this one; None in a catalogue of one municipality."""
    catalogue = opslag.catalogue
    if len(catalogue.kommuner) < 2:
        return None
    first = paragraph_keys(ydelse.lovgrundlag[0])[0]
    if not catalogue.indsatsregister.given(ydelse.indsats, first):
        return "Standarden er ikke mærket med, hvilken slags hjælp den giver. Derfor holder vi den ikke op mod andre."
    return "Ingen anden kommune i kataloget har en standard om det samme."


@dataclass(frozen=True)
class Others:
    """The first services of other municipalities that give the same; `alle` leads to them all, where there are more."""

    viste: tuple[tuple[Markup, str, str, list[tuple[str, str, str]]], ...]
    flere: bool
    alle: str | None


def other_kommuner(prosa: PageProse, ydelse: Ydelse) -> Others:
    """Services of other municipalities that give the same by the same paragraph, with the figures both state."""
    catalogue = prosa.opslag.catalogue
    first = tuple(islice(_others(catalogue, ydelse), MOST + 1))
    shown = []
    for other, shared in first[:MOST]:
        kommune = catalogue.kommune(other.kommune)
        assert kommune is not None
        ens = list(_both_state(prosa.opslag, ydelse, other, shared))
        link = Markup(prosa.markdown(f"{{ydelse: {other.adresse}}}"))
        shown.append((link, other.titel, kommune.kommune.navn, ens))
    both = {navn for other, _ in first for navn in ids_of(catalogue, ydelse) & ids_of(catalogue, other)}
    where = (prosa.href(addresses.comparison(navn), f"kommuner={ydelse.kommune}") for navn in sorted(both))
    return Others(tuple(shown), len(first) > MOST, next(where, None))


def _others(catalogue: Catalogue, ydelse: Ydelse) -> Iterator[tuple[Ydelse, frozenset[str]]]:
    """Each such service, and the kinds of help that both give."""
    for other in catalogue.ydelser:
        shared = shared_help(catalogue, ydelse, other) if other.kommune != ydelse.kommune else frozenset()
        if shared:
            yield other, shared


def _both_state(
    opslag: Lookup, ydelse: Ydelse, other: Ydelse, shared: frozenset[str]
) -> Iterator[tuple[str, str, str]]:
    """What both have a figure about: what it is called there, the figures here, and the figures there.

    Figures about a kind of help that only one of them gives are left out.
    """
    her_og_der = [
        [et for et in hos.fakta if et.indsats is None or shared & {"", et.indsats}] for hos in (ydelse, other)
    ]
    for emne in dict.fromkeys(et.om for et in her_og_der[1]):
        her, der = ([et for et in fakta if et.om == emne] for fakta in her_og_der)
        if her:
            titel = der[0].betegnelse if der[0].id == emne else title_of(opslag.catalogue, emne)
            yield titel, _said(ydelse, her), _said(other, der)


def _said(ydelse: Ydelse, fakta: list[Fakta]) -> str:
    """The figures of a standard about one thing; where there are several, each with what it is called."""
    alle = [(et.betegnelse, show_value(et.nyeste(ydelse.gaelder_fra).vaerdi, et.enhed)) for et in fakta]
    return alle[0][1] if len(alle) == 1 else "; ".join(f"{navn}: {vaerdi}" for navn, vaerdi in alle)
