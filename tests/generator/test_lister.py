"""Lists of all municipalities: of many each has a page of its own, and the page that all share hardly grows."""

import re
import shutil
from datetime import date
from posixpath import dirname, join, normpath

import pytest

from generator import addresses
from generator.compare.groups import comparable, groups
from generator.export.api import API_MAPPE
from generator.export.view import View
from generator.load.loader import load_standards
from generator.pages.all_pages import Made, OneByOne, joined_parts, last, parts
from generator.pages.caseworker.door import LISTINGS
from generator.pages.caseworker.listing import Listing, listing_pages
from generator.pages.citizen import door as citizen
from generator.pages.politician.chosen import at_first
from tests.generator.proeve import PROJEKT
from tests.skala.katalog import multiply

pytestmark = pytest.mark.slow

MANY, MORE = 8, 14
# Characters of Markdown a municipality: with a hundred of them the page of all is still one to read.
GROWTH = 1000
DAY = date(2026, 11, 28)
LINK = re.compile(r"\]\((?!\w+:|#)([^)#\s]+\.\w+)")
ID = re.compile(r'\bid="([^"]+)"|\{ #(\S+) \}')

# The form asks which help it is about, and each service of each municipality is one to choose.
GROWS = {addresses.beregner("frist"): 2500}


@pytest.fixture(scope="module")
def views(tmp_path_factory: pytest.TempPathFactory) -> tuple[View, View]:
    """The catalogue with many municipalities, and with more of them."""
    views = []
    for kommuner in (MANY, MORE):
        folder = tmp_path_factory.mktemp("lister") / "standards"
        shutil.copytree(PROJEKT / "standards", folder)
        multiply(folder, kommuner)
        views.append(View.of(load_standards(folder, DAY).catalogue))
    return views[0], views[1]


@pytest.fixture(scope="module")
def shared(views: tuple[View, View]) -> tuple[Made, Made]:
    """What is made of all municipalities: every page but those that each has among its services."""
    few, many = (joined_parts(part for part in parts(view) if not isinstance(part, OneByOne)) for view in views)
    return few, many


@pytest.fixture(scope="module")
def made(views: tuple[View, View], shared: tuple[Made, Made]) -> Made:
    """All that is made of the many."""
    their_own = joined_parts(part for part in parts(views[0]) if isinstance(part, OneByOne))
    most = shared[0] | their_own
    return most | last(views[0], most.pages)


def test_a_page_of_all_hardly_grows(views: tuple[View, View], shared: tuple[Made, Made]) -> None:
    """A municipality more is a line more, and no more, on a page that was there before."""
    many, more = (made.pages for made in shared)
    # A comparison has its first columns filled before it has as many as it shows; those of other municipalities, which
    # are the first of the alphabet now, may be more or fewer.
    before, now = ({et.id: at_first(et) for et in comparable(groups(view.catalogue))} for view in views)
    filling = {
        addresses.comparison(navn)
        for navn, valgt in before.items()
        if valgt.all_shown or len(valgt.numbers) < len(now[navn].numbers)
    }
    grown = {page: (len(more[page]) - len(text)) // (MORE - MANY) for page, text in many.items() if page in more}
    too_much = {page: each for page, each in grown.items() if each > GROWS.get(page, GROWTH)}
    assert {} == {page: each for page, each in too_much.items() if page not in filling}


def test_no_page_is_too_long(shared: tuple[Made, Made]) -> None:
    """With the frame around it a page is at most 300 kB of HTML."""
    assert {} == {page: len(text) for page, text in shared[1].pages.items() if len(text) > 240_000}


def test_links_lead_to_what_is_made(made: Made) -> None:
    """What a page links to in Markdown is a page, or a file beside one: a build stops at anything else."""
    by_hand = {fil.relative_to(PROJEKT / "docs").as_posix() for fil in (PROJEKT / "docs/om").rglob("*.md")}
    there = {*made.pages, *made.files, *by_hand}
    links = (
        (page, normpath(join(dirname(page), to))) for page, text in made.pages.items() for to in LINK.findall(text)
    )
    assert [] == sorted({(page, to) for page, to in links if to not in there and not to.startswith(API_MAPPE)})


def test_what_a_page_of_all_finds_is_found_once(views: tuple[View, View]) -> None:
    """A municipality's own page of what everybody's page is about is no result of its own."""
    pages = citizen.pages(views[0].opslag)
    kommuner = [data.id for data in views[0].catalogue.kommuner]
    own = [text for page, text in pages.items() if any(page.endswith(f"/{kommune}.md") for kommune in kommuner)]
    assert len(own) == 16 * MANY
    assert [] == [text[:80] for text in own if "exclude: true" not in text.split("---")[1]]


def test_every_service_stands_on_the_page_of_its_municipality(
    views: tuple[View, View], shared: tuple[Made, Made]
) -> None:
    """The choice leads to a page of each municipality, and there each of its services is."""
    view = views[0]
    made = shared[0].pages
    for liste in LISTINGS:
        for data in view.catalogue.kommuner:
            own = addresses.part_of(liste.side, data.id)
            link = f'href="{addresses.href(liste.side, own)}"'
            assert (liste.antal(data) > 0) == (link in made[liste.side]) == (own in made)
    for data in view.catalogue.kommuner:
        own = addresses.part_of(addresses.CASEWORKER_FRISTER, data.id)
        services = [addresses.href(own, addresses.ydelse(ydelse.adresse)) for ydelse in data.ydelser]
        assert [] == [each for each in services if f'href="{each}"' not in made[own]]


@pytest.mark.parametrize("liste", [et for et in LISTINGS if et.steder], ids=lambda liste: liste.side)
def test_a_place_of_the_old_page_stands_on_the_new(
    views: tuple[View, View], shared: tuple[Made, Made], liste: Listing
) -> None:
    """A place that a municipality's page has stands on the page of all, so that an older address finds it."""
    made = shared[0].pages
    assert liste.steder
    steder = {sted.anker for sted in liste.steder(views[0].opslag, views[0].catalogue.kommuner)}
    assert steder <= _ids(made[liste.side])
    own = [_ids(made[addresses.part_of(liste.side, data.id)]) for data in views[0].catalogue.kommuner]
    assert steder <= set().union(*own)


def test_a_long_list_has_several_pages(views: tuple[View, View], monkeypatch: pytest.MonkeyPatch) -> None:
    """Each service stands on one of them, and every paragraph has its place on the first, which leads to it."""
    monkeypatch.setattr("generator.pages.caseworker.sammenhaeng._MOST", 40)
    (liste,) = (et for et in LISTINGS if et.side == addresses.CASEWORKER_SAMMENHAENG)
    made = listing_pages(views[0].opslag, [liste])
    data = views[0].catalogue.kommune("hvidovre")
    assert data and liste.steder
    first = addresses.part_of(liste.side, data.id)
    pages = {
        page: text for page, text in made.items() if page == first or page.startswith(f"{dirname(first)}/hvidovre/")
    }
    assert len(pages) > 2
    where = {sted.anker: page for page, text in pages.items() for sted in liste.steder(views[0].opslag, [data])
             if f"{{ #{sted.anker} }}" in text}  # fmt: skip
    assert {sted.anker for sted in liste.steder(views[0].opslag, [data])} == set(where)
    for anker, page in where.items():
        link = f'<li id="{anker}"><a href="{addresses.href(first, page, anker)}">'
        assert (page != first) == (link in pages[first])
    for ydelse in data.ydelser:
        title = f'aria-label="{data.kommune.navn.removesuffix(" Kommune")}: {ydelse.titel}"'
        assert 1 == sum(text.count(title) for text in pages.values()), title
    for page, text in pages.items():
        assert [] == [other for other in pages if f'<li><a href="{addresses.href(page, other)}"' not in text]


def _ids(page: str) -> set[str]:
    return {html or markdown for html, markdown in ID.findall(page)}
