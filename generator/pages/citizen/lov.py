"""The law's layer: what everyone can get, wherever they live, and which municipalities have a standard for it."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from generator import addresses
from generator.model.catalogue import NATIONALE
from generator.model.lovindgang import Lovindgang
from generator.model.ydelse import Ydelse
from generator.pages.parts import lovsvar
from generator.pages.parts.altid import calls_for, udgang_for
from generator.pages.parts.calculator_link import beregner_link
from generator.pages.parts.loven import by_paragraph
from generator.pages.parts.other_languages import other_languages
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.prose import datering
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse, plain_text
from generator.search.ydelser import lov_text


def loven_page(opslag: Lookup) -> str:
    """All that the law gives, by paragraph."""
    prosa = PageProse(opslag, addresses.LOVEN, NATIONALE, opslag.catalogue.dag)
    indgange = by_paragraph(opslag.catalogue)
    return fill(
        "citizen/loven.md.j2", prosa.side, indgange=[(et, _kort(opslag, et), lov_text(et.lov)) for et in indgange]
    )


def lov_page(opslag: Lookup, indgang: Lovindgang) -> str:
    """The Markdown of one kind of help, as the law gives it on the catalogue's day."""
    prosa = PageProse(opslag, addresses.loven(indgang.id), NATIONALE, opslag.catalogue.dag)

    def md(tekst: str) -> Markup:
        return Markup(prosa.markdown(tekst))

    ydelser = list(opslag.catalogue.ydelser)
    content: dict[str, Any] = {
        "indgang": indgang,
        "egen": addresses.folder(addresses.loven(indgang.id)),
        "beskrivelse": _kort(opslag, indgang),
        "love": [Markup(prosa.lov(str(lov))) for lov in indgang.lov],
        "begyndt": indgang.gaelder_fra is None or indgang.gaelder_fra <= opslag.catalogue.dag,
        "kort": md(indgang.kort),
        "numre": calls_for(prosa, indgang.lov),
        "udgang": udgang_for(opslag.catalogue, indgang.lov),
        "svar": lovsvar.answers(prosa, indgang),
        "soeg": md(indgang.soeg) if indgang.soeg else None,
        "klar": [md(tekst) for tekst in indgang.klar],
        "kommunen_bestemmer": [md(tekst) for tekst in indgang.kommunen_bestemmer],
        "ukendt": [md(tekst) for tekst in indgang.ukendt],
        "afledte": list(lovsvar.derived(opslag, indgang)),
        "beregnere": [beregner_link(prosa, navn) for navn in indgang.beregnere if navn in opslag.beregnere],
        "standarder": [_standard(prosa, et) for et in ydelser if indgang.omfatter(et)],
        "gamle": [_standard(prosa, et) for et in ydelser if indgang.har_afloest(et)],
        "kildemaerke": Markup(prosa.kildemaerke(indgang.kilde)),
    }
    content["sprog"] = other_languages(prosa, indgang)
    return fill("citizen/lov.md.j2", prosa.side, **content, kilder=kilde_groups(prosa))


def _kort(opslag: Lookup, indgang: Lovindgang) -> str:
    return plain_text(opslag, indgang.kort, NATIONALE, opslag.catalogue.dag)


def _standard(prosa: PageProse, ydelse: Ydelse) -> tuple[str, str, str]:
    """A municipality's standard: its address, whose it is, and from when."""
    data = prosa.opslag.catalogue.kommune(ydelse.kommune)
    assert data is not None
    navn = f"{data.kommune.navn}: {ydelse.titel}"
    return prosa.href(addresses.ydelse(ydelse.adresse)), navn, datering.standarden(prosa.opslag, ydelse)
