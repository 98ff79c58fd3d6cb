"""Contradictions: on the service's page, and all of them in the register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from generator.model.kommune import Uoverensstemmelse
from generator.model.ydelse import Ydelse
from generator.pages import ord as ordbog
from generator.pages.kildeliste import kildegrupper
from generator.pages.skabelon import udfyld
from generator.prosa.opslag import Opslag
from generator.prosa.skriv import Sideprosa


@dataclass(frozen=True)
class VistUoverensstemmelse:
    """A contradiction with its prose written for one page."""

    id: str
    titel: str
    art: str
    status: str
    hvad: Markup
    konsekvens: Markup
    i_beregning: Markup | None
    steder: list[tuple[str, Markup, Markup]]
    ydelser: list[Markup]


def vis_uoverensstemmelse(fund: Uoverensstemmelse, prosa: Sideprosa, ydelse: Ydelse) -> VistUoverensstemmelse:
    """Write a contradiction for a page; its figures are those of the date it concerns."""
    dato = fund.gyldig_fra or ydelse.gaelder_fra
    lokal = Sideprosa(prosa.opslag, prosa.side, ydelse.adresse, dato, prosa.kilder, prosa.forklaret)

    def md(tekst: str) -> Markup:
        return Markup(lokal.markdown(tekst))

    return VistUoverensstemmelse(
        id=fund.id,
        titel=fund.titel,
        art=ordbog.ART[fund.art],
        status=ordbog.STATUS[fund.status],
        hvad=md(fund.hvad),
        konsekvens=md(fund.konsekvens),
        i_beregning=md(fund.i_beregning) if fund.i_beregning else None,
        steder=[
            (prosa.opslag.kilde(s.kilde.dokument).udgiver, md(s.siger), Markup(lokal.kildemaerke([s.kilde])))
            for s in fund.steder
        ],
        ydelser=[md(f"{{ydelse: {adresse}}}") for adresse in fund.ydelser],
    )


def registerside(opslag: Opslag) -> str:
    """The register of all contradictions, by municipality."""
    prosa = Sideprosa(opslag, "uoverensstemmelser.md", "nationale", date.max)
    grupper = [
        (
            kommune.kommune.navn,
            [vis_uoverensstemmelse(f, prosa, opslag.ydelse(f.ydelser[0])) for f in kommune.uoverensstemmelser],
        )
        for kommune in opslag.catalogue.kommuner
        if kommune.uoverensstemmelser
    ]
    antal = sum(len(fund) for _, fund in grupper)
    return udfyld("uoverensstemmelser.md.j2", grupper=grupper, antal=antal, kilder=kildegrupper(prosa))
