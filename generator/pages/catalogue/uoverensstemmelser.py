"""Contradictions: on the page of what they concern, and in full on the page of who issued the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from markupsafe import Markup

from generator import addresses
from generator.model.catalogue import RETNINGSLINJER, Kommunedata
from generator.model.kommune import Fundsvar, Uoverensstemmelse
from generator.model.ydelse import Ydelse
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.pages.parts.uoverensstemmelser import answered_on, how_long, to_decide, who_decides
from generator.prose import labels
from generator.prose.consequence import full_title
from generator.prose.lookup import Lookup
from generator.prose.registered import registered_pages
from generator.prose.writing import PageProse


@dataclass(frozen=True)
class ShownUoverensstemmelse:
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
    afgoeres_af: str
    siden: str
    svar: Markup | None


def of_edition(opslag: Lookup, ydelse: Ydelse) -> Iterator[Uoverensstemmelse]:
    """Those about the service; one that is found in some of its editions is told in these alone."""
    dokumenter = {udgave.ydelse.kilde.dokument for udgave in opslag.catalogue.udgaver[ydelse.adresse].alle}
    for fund in opslag.catalogue.uoverensstemmelser_om.get(ydelse.adresse, ()):
        i_udgaver = {sted.kilde.dokument for sted in fund.steder} & dokumenter
        if not i_udgaver or ydelse.kilde.dokument in i_udgaver:
            yield fund


def show_uoverensstemmelse(fund: Uoverensstemmelse, prosa: PageProse, hos: str, dato: date) -> ShownUoverensstemmelse:
    """Write a contradiction for a page; its figures are those of the date it concerns, or else of `dato`."""
    local = replace(prosa, hos=hos, dato=fund.gyldig_fra or dato)

    def md(text: str) -> Markup:
        return Markup(local.markdown(text))

    return ShownUoverensstemmelse(
        id=fund.id,
        titel=full_title(prosa.opslag, fund),
        art=labels.ART[fund.art],
        status=labels.STATUS[fund.status],
        hvad=md(fund.hvad) + (Markup(f" {local.ulaest_maerke('uoverensstemmelser')}") if fund.redaktionelt else ""),
        konsekvens=md(fund.konsekvens),
        i_beregning=md(fund.i_beregning) if fund.i_beregning else None,
        steder=[
            (prosa.opslag.kilde(s.kilde.dokument).udgiver, md(s.siger), Markup(local.kildemaerke([s.kilde])))
            for s in fund.steder
        ],
        angaar=[md(f"{{ydelse: {adresse}}}") for adresse in fund.ydelser]
        + [Markup(_retningslinjelink(prosa, navn)) for navn in fund.retningslinjer],
        afgoeres=to_decide(prosa.opslag, fund),
        afgoeres_af=who_decides(prosa.opslag, fund),
        siden=how_long(prosa.opslag, fund),
        svar=_answer(local, fund.svar) if fund.svar else None,
    )


def _answer(prosa: PageProse, svar: Fundsvar) -> Markup:
    """What who issued the text has answered, with the day it was decided and its source."""
    return Markup(f"{answered_on(svar)}: {prosa.markdown(svar.tekst)}{prosa.kildemaerke([svar.kilde])}")


def _retningslinjelink(prosa: PageProse, navn: str) -> str:
    return f"[{prosa.opslag.retningslinje(navn).titel}]({prosa.link(addresses.retningslinje(navn))})"


def retningslinjer_uoverensstemmelser_page(opslag: Lookup) -> str:
    """All contradictions in the national guidelines."""
    prosa = PageProse(opslag, addresses.uoverensstemmelser(RETNINGSLINJER), RETNINGSLINJER, date.max)
    fund = [
        show_uoverensstemmelse(et, prosa, RETNINGSLINJER, date.max)
        for et in opslag.catalogue.nationale_uoverensstemmelser
    ]
    return fill(
        "catalogue/retningslinjernes_uoverensstemmelser.md.j2", prosa.side, fund=fund, kilder=kilde_groups(prosa)
    )


def kommune_uoverensstemmelser_pages(opslag: Lookup, data: Kommunedata) -> dict[str, str]:
    """Path → Markdown of all contradictions of a municipality, by the service they concern first.

    The first page names those of the pages after it, at the place that each of them would have had.
    """
    pages = registered_pages(data)
    senere = [(page, fund) for page, alle in pages[1:] for fund in alle]
    return {
        page: _page(opslag, data, page, alle, [each for each, _ in pages], senere if page == pages[0][0] else [])
        for page, alle in pages
    }


def _page(
    opslag: Lookup,
    data: Kommunedata,
    page: str,
    alle: Sequence[Uoverensstemmelse],
    pages: Sequence[str],
    senere: Sequence[tuple[str, Uoverensstemmelse]],
) -> str:
    prosa = PageProse(opslag, page, data.id, date.max)
    groups = []
    for adresse, egne in groupby(alle, key=lambda fund: fund.ydelser[0]):
        ydelse = opslag.ydelse(adresse)
        link = Markup(prosa.markdown(f"{{ydelse: {adresse}}}"))
        fund = [show_uoverensstemmelse(et, prosa, adresse, ydelse.gaelder_fra) for et in egne]
        groups.append((ydelse.titel, link, fund))
    return fill(
        "catalogue/kommunens_uoverensstemmelser.md.j2",
        page,
        kommune=data.kommune,
        grupper=groups,
        sider=[(nr, prosa.href(each), each == page) for nr, each in enumerate(pages, 1)],
        senere=[(full_title(opslag, et), et.id, prosa.href(til, et.id)) for til, et in senere],
        kilder=kilde_groups(prosa),
    )
