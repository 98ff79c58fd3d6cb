"""What we have read ourselves and what not, gathered: it is the editor's business, and not a citizen's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from markupsafe import Markup

from generator import addresses
from generator.model.catalogue import NATIONALE, RETNINGSLINJER
from generator.model.kommune import Uoverensstemmelse
from generator.pages.parts.loven import by_paragraph
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.prose.lookup import Lookup
from generator.prose.registered import page_of
from generator.prose.writing import PageProse
from generator.search.ydelser import lov_text

# A title, the address of what it is about, and what is said of our reading.
Row = tuple[str, str, Markup]


def lovgrundlag_page(opslag: Lookup) -> str:
    """What we do not know of the rules, and what we have not read in the law itself."""
    prosa = PageProse(opslag, addresses.LOVGRUNDLAG, NATIONALE, date.max)
    lovgivning = opslag.catalogue.lovgivning
    return fill(
        "catalogue/lovgrundlag.md.j2",
        prosa.side,
        paragraffer=[
            (lov, paragraf, opslag.kilde(paragraf.kilde))
            for lov in lovgivning.love
            for paragraf in lov.paragraffer
            if paragraf.sikkerhed == "sekundaer" and paragraf.kilde
        ],
        aendringer=[
            (et.titel, prosa.href(addresses.LOVGIVNING, et.id), Markup(prosa.markdown(et.redaktionelt)))
            for et in lovgivning.aendringer
            if et.redaktionelt
        ],
        ukendt=_unknown(prosa),
        tal=_figures(prosa),
        fund=list(_contradictions(prosa)),
        kilder=kilde_groups(prosa),
    )


def _unknown(prosa: PageProse) -> list[tuple[str, str, str, list[Markup]]]:
    """What is not known of each thing that the law gives: its title, its page, its paragraphs, and each question."""
    return [
        (
            et.titel,
            prosa.href(addresses.loven(et.id), "ukendt"),
            lov_text(et.lov),
            [Markup(prosa.markdown(tekst)) for tekst in et.ukendt],
        )
        for et in by_paragraph(prosa.opslag.catalogue)
        if et.ukendt
    ]


def _figures(prosa: PageProse) -> list[tuple[str, list[str]]]:
    """Each thing that is said of figures, with the names of those that it is said of and who has them."""
    said: dict[str, list[str]] = {}
    for adresse, fakta in prosa.opslag.catalogue.fakta_med_sted():
        hos = _whose(prosa.opslag, adresse)
        for vaerdi in fakta.vaerdier:
            if vaerdi.redaktionelt:
                names = said.setdefault(vaerdi.redaktionelt, [])
                name = f"{prosa.opslag.betegnelse(fakta)}{f' ({hos})' if hos else ''}"
                names += [] if name in names else [name]
    return list(said.items())


def _whose(opslag: Lookup, adresse: str) -> str:
    """Whose figure it is by its address: empty for the law's."""
    first = adresse.split("/")[0]
    if first == RETNINGSLINJER:
        return "de nationale retningslinjer"
    data = opslag.catalogue.kommune(first)
    return data.kommune.navn if data else ""


def _contradictions(prosa: PageProse) -> Iterator[Row]:
    """The contradictions that something is said of, with the page that shows each."""
    for data in prosa.opslag.catalogue.kommuner:
        yield from _rows(prosa, data.uoverensstemmelser, data.id)
    yield from _rows(prosa, prosa.opslag.catalogue.nationale_uoverensstemmelser, RETNINGSLINJER)


def _rows(prosa: PageProse, fund: tuple[Uoverensstemmelse, ...], hos: str) -> Iterator[Row]:
    return (
        (et.titel, prosa.href(page_of(prosa.opslag, hos, et.id), et.id), Markup(prosa.markdown(et.redaktionelt)))
        for et in fund
        if et.redaktionelt
    )
