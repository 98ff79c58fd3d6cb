"""The front page: three doors, the citizen's first, and what the site is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator import addresses
from generator.model.catalogue import NATIONALE
from generator.pages.citizen import door as citizen
from generator.pages.parts.kommunevalg import kommunevalg
from generator.pages.parts.template import fill
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

_MOST = 7


@dataclass(frozen=True)
class Door:
    """A way in for one kind of reader."""

    titel: str
    til: str
    tekst: str
    side: str


DOORS = (
    Door(
        "Slå op",
        "Til dig, der behandler sager",
        "Søg efter paragraf, målgruppe og frist. Se, hvordan ydelserne hænger sammen.",
        addresses.CASEWORKER,
    ),
    Door(
        "Serviceniveau",
        "Til dig, der beslutter",
        "Sammenlign kommunerne. Se, hvad standarderne ikke siger, og hvor de strider mod loven eller er uklare.",
        addresses.POLITICIAN,
    ),
)


def front_page(opslag: Lookup) -> str:
    """The Markdown of the front page."""
    catalogue = opslag.catalogue
    prosa = PageProse(opslag, addresses.FRONT, NATIONALE, date.max)
    return fill(
        "front_page.md.j2",
        prosa.side,
        situationer=[citizen.situation_summary(opslag, situation) for situation in catalogue.livssituationer[:_MOST]],
        kommuner=kommunevalg(prosa),
        doere=[(doer, prosa.href(doer.side)) for doer in DOORS],
        antal={
            "ydelser": sum(1 for _ in catalogue.ydelser),
            "fakta": sum(1 for _ in catalogue.fakta_med_sted()),
            "kommuner": len(catalogue.kommuner),
            "uoverensstemmelser": sum(1 for _ in catalogue.uoverensstemmelser),
        },
        retningslinjer=bool(catalogue.retningslinjer),
    )
