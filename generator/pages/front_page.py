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
# Of Material Design Icons, as the icons of the frame.
_MAGNIFIER = (
    "M9.5 3A6.5 6.5 0 0 1 16 9.5c0 1.61-.59 3.09-1.56 4.23l.27.27h.79l5 5-1.5 1.5-5-5v-.79l-.27-.27A6.52 6.52 0 0 1 "
    "9.5 16 6.5 6.5 0 0 1 3 9.5 6.5 6.5 0 0 1 9.5 3m0 2C7 5 5 7 5 9.5S7 14 9.5 14 14 12 14 9.5 12 5 9.5 5"
)
_CHART = (
    "M9 17H7v-7h2zm4 0h-2V7h2zm4 0h-2v-4h2zm2 2H5V5h14v14.1M19 3H5c-1"
    ".1 0-2 .9-2 2v14c0 1.1.9 2 2 2h14c1.1 0 2-.9 2-2V5c0-1.1-.9-2-2-2"
)


@dataclass(frozen=True)
class Door:
    """A way in for one kind of reader; `slags` is the kind of its colour, `ikon` the path of its picture."""

    titel: str
    til: str
    tekst: str
    side: str
    slags: str
    ikon: str


DOORS = (
    Door(
        "Slå op",
        "Til dig, der behandler sager",
        "Søg efter paragraf, målgruppe og frist. Se, hvordan ydelserne hænger sammen.",
        addresses.CASEWORKER,
        "sag",
        _MAGNIFIER,
    ),
    Door(
        "Serviceniveau",
        "Til dig, der beslutter",
        "Sammenlign kommunerne. Se, hvad standarderne ikke siger, og hvor de strider mod loven eller er uklare.",
        addresses.POLITICIAN,
        "beslutning",
        _CHART,
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
        doere=DOORS,
        antal={
            "ydelser": sum(1 for _ in catalogue.ydelser),
            "fakta": sum(1 for _ in catalogue.fakta_med_sted()),
            "kommuner": len(catalogue.kommuner),
            "uoverensstemmelser": sum(1 for _ in catalogue.uoverensstemmelser),
        },
        retningslinjer=bool(catalogue.retningslinjer),
    )
