"""What the paper says: every standard in the order of the page, by the same functions as the pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from calculators.show.meeting_paper import Heading, Paper, Part, Points, Table, Text
from generator import addresses
from generator.document.blocks import blocks, plain
from generator.model.catalogue import Kommunedata
from generator.model.kommune import Uoverensstemmelse
from generator.model.ydelse import Ydelse
from generator.pages.catalogue.aendringer import figures, heading, news
from generator.pages.catalogue.hele_standarden import sections, silent
from generator.pages.catalogue.udgaver import facts_of
from generator.pages.catalogue.uoverensstemmelser import of_edition, show_uoverensstemmelse
from generator.pages.catalogue.ydelse_view import YdelseView, view_of
from generator.pages.parts.figures import band_rows, fakta_rows
from generator.pages.politician.meeting import meeting_paper, with_numbers
from generator.prose import datering
from generator.prose.footnotes import settled
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse, SourceList

# Whoever adopts it should know what it is made of.
_ABOUT = (
    "Teksten er skrevet i klare ord efter kommunens egne dokumenter. Tal, frister og navne er de samme som i dem. "
    "Et tal i skarpe parenteser viser, hvor oplysningen står; stederne er samlet bagest under Kilder. "
    "Kommunens eget dokument gælder, til noget andet er vedtaget."
)
# A standard and its two appendices.
_FEW_CHAPTERS = 3
_NONE_FOUND = "Vi har ikke fundet nogen."


def document(opslag: Lookup, data: Kommunedata, kun: Ydelse | None = None) -> Paper:
    """The paper of all standards of a municipality, or of one of them."""
    ydelser = (kun,) if kun else data.ydelser
    kilder = SourceList()
    navn = data.kommune.navn
    page = addresses.hele(addresses.ydelse(kun.adresse)) if kun else addresses.kommune(data.id)
    prosa = PageProse(opslag, page, data.id, opslag.catalogue.dag, kilder)
    parts = [
        Text(_ABOUT),
        *(part for ydelse in ydelser for part in _standard(_view(opslag, ydelse, kilder), data)),
        *_contradictions(opslag, ydelser, kilder),
        *_changes(opslag, data, ydelser),
    ]
    titel = f"{kun.titel}: kvalitetsstandard" if kun else "Kvalitetsstandarder"
    return meeting_paper(prosa, f"{data.id}-{kun.id}" if kun else f"{data.id}-katalog", titel, navn, parts, ())


def depth_of_contents(paper: Paper) -> int:
    """How deep the list of contents goes: a whole catalogue has its standards there, one standard its sections too."""
    chapters = sum(isinstance(part, Heading) and part.level == 1 for part in paper.parts)
    return 1 if chapters > _FEW_CHAPTERS else 2


def _view(opslag: Lookup, ydelse: Ydelse, kilder: SourceList) -> YdelseView:
    """How the standard is written, with the numbers of the whole paper; nothing is explained a second time."""
    view = view_of(opslag, ydelse, addresses.hele(addresses.ydelse(ydelse.adresse)))
    return replace(view, prosa=replace(view.prosa, kilder=kilder))


def _standard(view: YdelseView, data: Kommunedata) -> Iterator[Part]:
    opslag, ydelse, prosa = view.opslag, view.ydelse, view.prosa
    yield Heading(ydelse.titel)
    love = ", ".join(plain(prosa.lov(str(lov))) for lov in (*ydelse.lovgrundlag, *ydelse.regler))
    standard = datering.standarden(opslag, ydelse)
    yield Text(f"Lovgrundlag: {love}. {standard[:1].upper()}{standard[1:]}{_number(view.maerke(ydelse.kilde))}.")
    for _, titel, tekst, maerke in sections(view, data):
        yield Heading(titel, 2)
        yield from blocks(tekst)
        yield Text(f"Kilde til afsnittet:{_number(maerke)}")
    if tavse := tuple(silent(ydelse, data)):
        yield Heading("Det siger standarden ikke noget om", 2)
        yield Points(tavse)
    for tabel in ydelse.tabeller:
        yield Heading(tabel.titel, 2)
        rows = tuple(
            (with_numbers(plain(et.maaler), et.kilde), plain(et.giver)) for et in band_rows(tabel, ydelse.fakta, prosa)
        )
        yield Table(f"{ydelse.id}-{tabel.id}", tabel.titel, (plain(tabel.maaler), plain(tabel.giver)), rows)
    yield Heading("Alle tal i standarden", 2)
    figures_ = tuple(
        (row.betegnelse, with_numbers(plain(row.vaerdi), row.kilde), row.gyldig, plain(row.bemaerkning))
        for row in fakta_rows(facts_of(opslag, ydelse), prosa)
    )
    yield Table(f"{ydelse.id}-tal", f"Tal: {ydelse.titel}", ("Hvad", "Hvor meget", "Gælder", "Bemærkning"), figures_)


def _contradictions(opslag: Lookup, ydelser: Sequence[Ydelse], kilder: SourceList) -> Iterator[Part]:
    yield Heading("Bilag: Uoverensstemmelser")
    yield Text("Her er standarderne ikke enige med sig selv eller med loven. Vi har ikke rettet noget i det stille.")
    told: set[str] = set()
    for ydelse in ydelser:
        for fund in of_edition(opslag, ydelse):
            if fund.id not in told:
                told.add(fund.id)
                yield from _contradiction(_view(opslag, ydelse, kilder), fund)
    if not told:
        yield Text(_NONE_FOUND)


def _contradiction(view: YdelseView, fund: Uoverensstemmelse) -> Iterator[Part]:
    vist = show_uoverensstemmelse(fund, view.prosa, view.prosa.hos, view.ydelse.gaelder_fra)
    yield Heading(plain(vist.titel), 2)
    yield Text(f"{vist.art}. {vist.status}. Angår: {', '.join(map(plain, vist.angaar))}.")
    if vist.svar:
        yield Text(f"Kommunens svar. {plain(vist.svar)}")
    yield from blocks(vist.hvad)
    yield Points(tuple(plain(settled(f"{udgiver}: {siger}{maerke}")) for udgiver, siger, maerke in vist.steder))
    yield Text(f"Det betyder for borgeren: {plain(vist.konsekvens)}")
    if vist.i_beregning:
        yield Text(f"I beregningen: {plain(vist.i_beregning)}")
    yield Text(f"Det bør afgøres: {vist.afgoeres} Af: {vist.afgoeres_af}.")


def _changes(opslag: Lookup, data: Kommunedata, ydelser: Sequence[Ydelse]) -> Iterator[Part]:
    """What is another than in the edition before; nothing where there is none before."""
    egne = {ydelse.adresse for ydelse in ydelser}
    nye = [change for change in news(opslag, data).udgaver if change.ydelse.adresse in egne]
    if nye:
        yield Heading("Bilag: Ændret siden sidste udgave")
    for change in nye:
        yield Heading(heading(change), 2)
        omskrevet = [f"{et.titel}: skrevet om." for et in change.afsnit if et.slags == "omskrevet"]
        nyt = [
            f"{et.titel}: {'nyt' if et.slags == 'ny' else 'taget ud'}."
            for et in change.afsnit
            if et.slags != "omskrevet"
        ]
        yield Points((*figures(change), *nyt, *omskrevet) or ("Teksten er den samme.",))


def _number(mark: str) -> str:
    return with_numbers("", mark)
