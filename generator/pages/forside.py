"""The front page: three doors, the citizen's first, and what the site is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.model.catalogue import NATIONALE
from generator.pages import kend_din_ret
from generator.pages.livssituation import MAPPE, kommunevalg
from generator.pages.skabelon import udfyld
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

SIDE = "index.md"
_FLEST = 7


@dataclass(frozen=True)
class Doer:
    """A way in for one kind of reader."""

    titel: str
    til: str
    tekst: str
    side: str


DOERE = (
    Doer(
        "Slå op",
        "Til dig, der behandler sager",
        "Søg efter paragraf, målgruppe og frist. Se, hvordan ydelserne hænger sammen.",
        "slaa-op/index.md",
    ),
    Doer(
        "Serviceniveau",
        "Til dig, der beslutter",
        "Sammenlign kommunerne. Se, hvad standarderne ikke siger, og hvor de strider mod loven eller er uklare.",
        "serviceniveau/index.md",
    ),
)


def forside(opslag: Lookup) -> str:
    """The Markdown of the front page."""
    catalogue = opslag.catalogue
    prosa = PageProse(opslag, SIDE, NATIONALE, date.max)
    return udfyld(
        "forside.md.j2",
        situationer=[kend_din_ret.kort(opslag, situation) for situation in catalogue.livssituationer[:_FLEST]],
        mappe=MAPPE,
        kommuner=kommunevalg(prosa),
        doere=[(doer, prosa.adresse(doer.side)) for doer in DOERE],
        antal={
            "ydelser": sum(1 for _ in catalogue.ydelser),
            "fakta": sum(1 for _ in catalogue.fakta_med_sted()),
            "kommuner": len(catalogue.kommuner),
            "uoverensstemmelser": sum(1 for _ in catalogue.uoverensstemmelser),
        },
        retningslinjer=bool(catalogue.retningslinjer),
    )
