"""All pages of a catalogue, and the menu that leads to them: the three doors first."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, partial, reduce
from operator import or_
from pathlib import Path
from typing import Any

from calculators.data.rates import Satser
from calculators.show.meeting_paper import Paper
from generator import addresses
from generator.export.view import View
from generator.model.catalogue import RETNINGSLINJER, Catalogue, Kommunedata
from generator.model.ydelse import Ydelse
from generator.pages.calculator.bulk import bulk_page
from generator.pages.calculator.embedding import TITLE as EMBEDDING_TITLE
from generator.pages.calculator.page import beregner_page, beregnere_page
from generator.pages.caseworker import door as caseworker
from generator.pages.catalogue.aendringer import News, aendringer_page, news
from generator.pages.catalogue.feeds import feeds
from generator.pages.catalogue.hele_standarden import whole_standard_page
from generator.pages.catalogue.kildeside import kilde_pages
from generator.pages.catalogue.kommune import kommune_page, kommuner_page
from generator.pages.catalogue.lovgrundlag import lovgrundlag_page
from generator.pages.catalogue.reference import begreber_page, kilder_page, lovens_satser_page, lovgivning_page
from generator.pages.catalogue.retningslinjer import retningslinje_page, retningslinjer_page
from generator.pages.catalogue.steder import pakker_page, steder_page
from generator.pages.catalogue.uden_standard import pages_without_standard
from generator.pages.catalogue.udgaver import own_address_page, page_of
from generator.pages.catalogue.uoverensstemmelser import (
    kommune_uoverensstemmelser_pages,
    retningslinjer_uoverensstemmelser_page,
)
from generator.pages.catalogue.ydelse import ydelse_page
from generator.pages.citizen import door as citizen
from generator.pages.editor import figures_way, guide
from generator.pages.front_page import front_page
from generator.pages.politician import door as politician
from generator.pages.politician.report import Report
from generator.paper.book import workbook
from generator.paper.word import word_file
from generator.prose.lookup import Lookup

Menu = list[dict[str, Any]]


@dataclass(frozen=True)
class Made:
    """What a catalogue gives, by its path below docs/: pages in Markdown, files beside them as text, and the papers.

    A paper goes by the page that it is made from, and its files lie in the folder that the page is published in.
    Pieces are of files that many parts have a share in; each has a path of its own.
    """

    pages: dict[str, str]
    files: dict[str, str] = field(default_factory=dict)
    papers: dict[str, Paper] = field(default_factory=dict)
    pieces: dict[str, str] = field(default_factory=dict)

    def __or__(self, other: Made) -> Made:
        """Both; what the other has of the same path comes instead."""
        return Made(
            self.pages | other.pages,
            self.files | other.files,
            self.papers | other.papers,
            self.pieces | other.pieces,
        )

    def gathered(self, gathers: Mapping[str, Gather]) -> Made:
        """The same with the files of these paths, made of the pieces of all."""
        files = {path: "".join(gather(self.pieces)) for path, gather in gathers.items()}
        return Made(self.pages, self.files | files, self.papers)

    def write_papers(self, root: Path) -> None:
        """Write the papers for meetings below `root`, each beside its page."""
        for page, paper in self.papers.items():
            folder = root / addresses.folder(page)
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{paper.navn}.docx").write_bytes(word_file(paper))
            (folder / f"{paper.navn}.xlsx").write_bytes(workbook(paper))


# Makes a file out of the pieces that the parts have made, which are in the order of the parts.
Gather = Callable[[Mapping[str, str]], Iterable[str]]
# Makes a part of the site, whatever the others have made.
Part = Callable[[], Made]


@dataclass(frozen=True)
class OneByOne:
    """A part whose pages can be made one by one, but for those that are made together."""

    each: Callable[[], Mapping[str, Callable[[], str]]]
    together: Callable[[], Mapping[str, str]]

    def __call__(self) -> Made:
        """All of its pages."""
        return Made({path: make() for path, make in self.each().items()} | dict(self.together()))

    def page(self, path: str) -> str | None:
        """One of them; None for a page that there is not."""
        make = self.each().get(path)
        return make() if make else self.together().get(path)


def pages(catalogue: Catalogue) -> dict[str, str]:
    """Path below docs/ → Markdown. A pure function: the same catalogue gives the same pages."""
    return pages_and_files(View.of(catalogue))[0]


def pages_and_files(view: View, site: str = "") -> tuple[dict[str, str], dict[str, str]]:
    """The pages, and path → text of the tables, drawings and feeds beside them; both come of one rendering."""
    made = everything(view, site)
    return made.pages, made.files


def everything(view: View, site: str = "") -> Made:
    """All of it, of one rendering, in memory.

    `site` is the address of the site, with a slash at its end, or empty where nobody knows it.
    """
    return joined(view, parts(view, site))


def joined(view: View, alle: Iterable[Part]) -> Made:
    """What the parts make, in memory, and the front pages."""
    made = joined_parts(alle)
    return made | last(view, made.pages)


def joined_parts(alle: Iterable[Part]) -> Made:
    """What the parts make, in memory."""
    return reduce(or_, (part() for part in alle))


def parts(view: View, site: str = "", dokumenter: bool = False) -> list[Part]:
    """What makes it, part by part and in any order; the pages stand in the order of the parts.

    With `dokumenter` each municipality's page leads to its catalogue as a document.
    """
    opslag = view.opslag

    @cache
    def nyt() -> dict[str, News]:
        return {data.id: nyheder for data in view.catalogue.kommuner if (nyheder := news(opslag, data))}

    def looked_up() -> Made:
        return Made(caseworker.pages(opslag), caseworker.files(opslag))

    def shared_pages() -> Made:
        return Made(guide.pages() | figures_way.page(opslag) | pages_without_standard(opslag))

    def reference() -> Made:
        followed = feeds(opslag, nyt(), site)
        made = _reference_pages(opslag, followed) | _retningslinje_pages(opslag)
        return Made(_beregner_pages(opslag, view.satser) | made, followed)

    def kommune(data: Kommunedata) -> OneByOne:
        def each() -> dict[str, Callable[[], str]]:
            made = _kommune_pages(data, view, data.id in nyt(), dokumenter)
            if data.id in nyt():
                made[addresses.aendringer(data.id)] = lambda: aendringer_page(view, data, nyt()[data.id])
            return made

        return OneByOne(each, lambda: _contradictions(opslag, data))

    def of(reports: Callable[[], Iterable[Report]]) -> Made:
        alle = list(reports())
        files = {path: text for report in alle for path, text in report.files_by_path.items()}
        papers = {report.path: replace(et, fra=f"{site}{et.fra}") for report in alle if (et := report.paper)}
        return Made({report.path: report.markdown for report in alle}, files, papers)

    own = map(kommune, view.catalogue.kommuner)
    all_reports = (partial(of, reports) for reports in politician.reports(view))
    return [lambda: Made(citizen.pages(opslag)), looked_up, shared_pages, reference, *own, *all_reports]


def last(view: View, paths: Collection[str]) -> Made:
    """The front pages, which lead only to what is there; `paths` are those of all other pages."""
    front = politician.front_page(view.opslag, set(paths))
    return Made({addresses.POLITICIAN: front, addresses.FRONT: front_page(view.opslag)})


def _beregner_pages(opslag: Lookup, rates: Satser) -> dict[str, str]:
    made = {addresses.BEREGNERE: beregnere_page(opslag), addresses.BULK: bulk_page(opslag)}
    return made | {addresses.beregner(navn): beregner_page(opslag, rates, et) for navn, et in opslag.beregnere.items()}


def _reference_pages(opslag: Lookup, feeds: Collection[str]) -> dict[str, str]:
    return kilde_pages(opslag) | {
        addresses.KOMMUNER: kommuner_page(opslag),
        addresses.LOVENS_SATSER: lovens_satser_page(opslag),
        addresses.LOVGIVNING: lovgivning_page(opslag, feeds),
        addresses.KILDER: kilder_page(opslag),
        addresses.LOVGRUNDLAG: lovgrundlag_page(opslag),
        addresses.BEGREBER: begreber_page(opslag),
    }


def _kommune_pages(data: Kommunedata, view: View, nyt: bool, dokumenter: bool) -> dict[str, Callable[[], str]]:
    """What makes a municipality's own pages, and its services beside them.

    Each edition of a standard has the page of its answers, and the whole of it on a page behind that.
    """
    opslag, made = view.opslag, dict[str, Callable[[], str]]()
    for ydelse in data.alle_udgaver:
        side = page_of(opslag, ydelse)
        made[side] = partial(_ydelse_page, view, ydelse)
        made[addresses.hele(side)] = partial(whole_standard_page, opslag, ydelse)
    made |= {
        addresses.udgave(ydelse.udgaveadresse): partial(own_address_page, opslag, ydelse)
        for ydelse in data.ydelser
        if len(data.udgaver[ydelse.adresse].alle) > 1
    }
    made[addresses.kommune(data.id)] = partial(kommune_page, opslag, data, nyt, dokumenter)
    if data.tilbud:
        made[addresses.steder(data.id)] = partial(steder_page, opslag, data)
    if data.pakker is not None:
        made[addresses.pakker(data.id)] = partial(pakker_page, opslag, data)
    return made


def _ydelse_page(view: View, ydelse: Ydelse) -> str:
    return ydelse_page(view.opslag, ydelse, view.satser)


def _contradictions(opslag: Lookup, data: Kommunedata) -> dict[str, str]:
    return kommune_uoverensstemmelser_pages(opslag, data) if data.uoverensstemmelser else {}


def _retningslinje_pages(opslag: Lookup) -> dict[str, str]:
    made = {}
    if opslag.catalogue.retningslinjegrundlag:
        made[addresses.RETNINGSLINJER] = retningslinjer_page(opslag)
        made |= {
            addresses.retningslinje(et.id): retningslinje_page(opslag, et) for et in opslag.catalogue.retningslinjer
        }
    if opslag.catalogue.nationale_uoverensstemmelser:
        made[addresses.uoverensstemmelser(RETNINGSLINJER)] = retningslinjer_uoverensstemmelser_page(opslag)
    return made


def menu(opslag: Lookup, by_hand: Menu, paths: Collection[str]) -> Menu:
    """The site's menu; `by_hand` are the entries of the pages written by hand, `paths` the paths of all others.

    Five tabs: what belongs to a door stands behind it, and what is for those who write stands under “Om”.
    """
    catalogue = opslag.catalogue
    return [
        {"Forside": addresses.FRONT},
        {"Kend din ret": [*citizen.menu(catalogue), {"Kommuner": _kommuner(catalogue, paths)}]},
        {"Beregnere": _beregnere(opslag)},
        {"Slå op": [*caseworker.menu(), *_opslag(), *_retningslinjer(catalogue)]},
        {"Serviceniveau": politician.menu(catalogue, set(paths))},
        *_with_editors(by_hand, paths),
    ]


def _with_editors(by_hand: Menu, paths: Collection[str]) -> Menu:
    """The last of the pages written by hand, with the editor's guide behind it, and how others show our pages."""
    editors = {"For redaktører": [{figures_way.TITLE: addresses.FIGURES_WAY}, *guide.menu()]}
    *others, last = by_hand or [{"Om": []}]
    ((title, entries),) = last.items()
    embedding = [{EMBEDDING_TITLE: addresses.EMBEDDING}] if addresses.EMBEDDING in paths else []
    return [*others, {title: [*(entries if isinstance(entries, list) else [{title: entries}]), *embedding, editors]}]


def _kommuner(catalogue: Catalogue, paths: Collection[str]) -> list[Any]:
    alle = ({data.kommune.navn: _kommune(data, paths)} for data in catalogue.kommuner)
    return [{"Alle kommuner": addresses.KOMMUNER}, *alle]


def _kommune(data: Kommunedata, paths: Collection[str]) -> list[Any]:
    entries: list[Any] = [addresses.kommune(data.id)]
    entries += [{ydelse.titel: addresses.ydelse(ydelse.adresse)} for ydelse in data.ydelser]
    if addresses.aendringer(data.id) in paths:
        entries.append({"Ændringer": addresses.aendringer(data.id)})
    if data.uoverensstemmelser:
        entries.append({"Uoverensstemmelser": addresses.uoverensstemmelser(data.id)})
    if data.pakker:
        entries.append({"Pakker og takster": addresses.pakker(data.id)})
    if data.tilbud:
        entries.append({"Steder": addresses.steder(data.id)})
    return entries


def _beregnere(opslag: Lookup) -> list[Any]:
    return [
        addresses.BEREGNERE,
        {"Mange på én gang": addresses.BULK},
        *({beregner.titel: addresses.beregner(navn)} for navn, beregner in opslag.beregnere.items()),
    ]


def _opslag() -> Menu:
    return [
        {"Love": addresses.LOVGIVNING},
        {"Lovens satser": addresses.LOVENS_SATSER},
        {"Ord": addresses.BEGREBER},
        {"Kilder": addresses.KILDER},
        {"Hvad vi har læst": addresses.LOVGRUNDLAG},
    ]


def _retningslinjer(catalogue: Catalogue) -> Menu:
    pages: list[Any] = [addresses.retningslinje(et.id) for et in catalogue.retningslinjer]
    if catalogue.nationale_uoverensstemmelser:
        pages.append({"Uoverensstemmelser": addresses.uoverensstemmelser(RETNINGSLINJER)})
    return [{"Retningslinjer": [addresses.RETNINGSLINJER, *pages]}] if pages else []
