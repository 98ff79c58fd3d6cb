"""Waiting for an answer: whether the deadline has passed, and a letter that asks for the answer."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from generator import addresses
from generator.pages.citizen.portion import Portion, portion_pages
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.prose.lookup import Lookup

FRIST = "frist"


@dataclass(frozen=True)
class Venter:
    """What a reader may wait for: the event of the calculator of deadlines, and how the letter says it.

    `om` is followed by the help, and `fik` by the day.
    """

    haendelse: str
    etiket: str
    om: str
    fik: str


VENTER = (
    Venter("ansoegning", "Svar på min ansøgning", "Jeg har søgt om", "I fik ansøgningen"),
    Venter("klage", "En ny vurdering, efter at jeg klagede", "Jeg har klaget over en afgørelse om", "I fik klagen"),
    Venter(
        "hjemvist",
        "En ny afgørelse, efter at Ankestyrelsen sendte sagen tilbage",
        "Ankestyrelsen har sendt min sag tilbage til jer. Den handler om",
        "I fik Ankestyrelsens afgørelse",
    ),
    Venter(
        "aktindsigt-egen-sag",
        "Aktindsigt i min sag",
        "Jeg har bedt om aktindsigt i min sag om",
        "I fik det, jeg skrev,",
    ),
)


def rykker_pages(opslag: Lookup) -> dict[str, str]:
    """The page with the letter; without a script it is a letter to write off and fill in by hand."""
    return portion_pages(opslag, addresses.RYKKER, partial(_page, opslag))


def _page(opslag: Lookup, portion: Portion) -> str:
    prosa = portion.prosa
    return fill(
        "citizen/rykker.md.j2",
        prosa.side,
        venter=VENTER,
        beregner=prosa.href(addresses.beregner(FRIST)) if FRIST in opslag.beregnere else None,
        valg=portion.valg,
        hos=portion.navn,
        kommuner=[{"id": data.id, "navn": data.kommune.navn, "veje": data.ydelser} for data in portion.kommuner],
        loven=[
            {"adresse": addresses.folder(addresses.loven(et.id)), "titel": et.titel}
            for et in opslag.catalogue.loven.values()
        ],
        kilder=kilde_groups(prosa),
    )
