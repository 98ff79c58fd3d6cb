"""Contradictions: on the page of what they concern, and in full on the page of who issued the text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from markupsafe import Markup

from generator.model.catalogue import RETNINGSLINJER, Kommunedata
from generator.model.kommune import Uoverensstemmelse
from generator.pages.kildeliste import kildegrupper
from generator.pages.register import afgoeres_tekst
from generator.pages.skabelon import udfyld
from generator.prose import labels
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse


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
    angaar: list[Markup]
    afgoeres: str


def vis_uoverensstemmelse(fund: Uoverensstemmelse, prosa: PageProse, hos: str, dato: date) -> VistUoverensstemmelse:
    """Write a contradiction for a page; its figures are those of the date it concerns, or else of `dato`."""
    lokal = replace(prosa, hos=hos, dato=fund.gyldig_fra or dato)

    def md(tekst: str) -> Markup:
        return Markup(lokal.markdown(tekst))

    return VistUoverensstemmelse(
        id=fund.id,
        titel=fund.titel,
        art=labels.ART[fund.art],
        status=labels.STATUS[fund.status],
        hvad=md(fund.hvad),
        konsekvens=md(fund.konsekvens),
        i_beregning=md(fund.i_beregning) if fund.i_beregning else None,
        steder=[
            (prosa.opslag.kilde(s.kilde.dokument).udgiver, md(s.siger), Markup(lokal.kildemaerke([s.kilde])))
            for s in fund.steder
        ],
        angaar=[md(f"{{ydelse: {adresse}}}") for adresse in fund.ydelser]
        + [Markup(_retningslinjelink(prosa, navn)) for navn in fund.retningslinjer],
        afgoeres=afgoeres_tekst(prosa.opslag, fund),
    )


def _retningslinjelink(prosa: PageProse, navn: str) -> str:
    return f"[{prosa.opslag.retningslinje(navn).titel}]({prosa.link(f'{RETNINGSLINJER}/{navn}.md')})"


def retningslinjernes_side(opslag: Lookup) -> str:
    """All contradictions in the national guidelines."""
    prosa = PageProse(opslag, f"{RETNINGSLINJER}/uoverensstemmelser.md", RETNINGSLINJER, date.max)
    fund = [
        vis_uoverensstemmelse(et, prosa, RETNINGSLINJER, date.max)
        for et in opslag.catalogue.nationale_uoverensstemmelser
    ]
    return udfyld("retningslinjernes_uoverensstemmelser.md.j2", fund=fund, kilder=kildegrupper(prosa))


def kommunens_side(opslag: Lookup, data: Kommunedata) -> str:
    """All contradictions of a municipality, by the service they concern first."""
    prosa = PageProse(opslag, f"{data.id}/uoverensstemmelser.md", data.id, date.max)
    grupper = []
    for ydelse in data.ydelser:
        fund = [et for et in data.uoverensstemmelser if et.ydelser[0] == ydelse.adresse]
        if fund:
            link = Markup(prosa.markdown(f"{{ydelse: {ydelse.adresse}}}"))
            grupper.append(
                (
                    ydelse.titel,
                    link,
                    [vis_uoverensstemmelse(et, prosa, ydelse.adresse, ydelse.gaelder_fra) for et in fund],
                )
            )
    return udfyld(
        "kommunens_uoverensstemmelser.md.j2", kommune=data.kommune, grupper=grupper, kilder=kildegrupper(prosa)
    )
