"""What the checks accept can be built: standards made at random are rendered whole, in every form there is."""

import os
import re
import tempfile
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, note, settings

from generator.export.api import api
from generator.export.view import View
from generator.load.findings import DataErrors
from generator.load.loader import load_standards
from generator.model.catalogue import Catalogue
from generator.pages.all_pages import everything, menu, pages_and_files
from generator.pages.politician.curves import tilskud
from generator.paper.book import workbook
from generator.paper.word import word_file
from generator.prose.lookup import Lookup
from generator.search.compounds import Splitter
from generator.search.document import document
from generator.search.entries import entries
from generator.search.head import head
from generator.site.build import build_site
from generator.site.check import check
from generator.site.open_data import open_data
from generator.site.top_names import top_names
from tests.generator.proeve import KOMMUNE, PROJEKT, Proeve
from tests.generator.projektkopi import lav_projektkopi
from tests.generator.tilfaeldige import Filer, skriv, standarder

pytestmark = pytest.mark.slow

# Half a dozen take a minute, for nearly all of them are accepted; `make tilfaeldige` takes a night.
TILFAELDE = int(os.environ.get("SERVICENIVEAU_TILFAELDE", "6"))
BYGGES = int(os.environ.get("SERVICENIVEAU_BYGGES", "1"))
# A failure is shown as it was found: to make it smaller would build it over and over.
TILFAELDIGT = settings(
    suppress_health_check=list(HealthCheck),
    derandomize=TILFAELDE <= 6,
    phases=[Phase.explicit, Phase.generate],
)


def _antaget(filer: Filer, mappe: Path) -> Catalogue | None:
    """The catalogue of the files, or None where the checks refuse them in words."""
    skriv(filer, mappe)
    try:
        indlaest = load_standards(mappe)
    except DataErrors as fejl:
        note(str(fejl)[:500])
        return None
    alvorlige = [str(fund) for fund in check(indlaest) if not fund.advarsel]
    note("\n".join(alvorlige[:5]))
    return None if alvorlige else indlaest.catalogue


_HAANDSKREVNE = {sti.relative_to(PROJEKT / "docs").as_posix() for sti in (PROJEKT / "docs").rglob("*.md")}
_LINK = re.compile(r"\]\(([^)#:\s]+\.(?:md|csv|svg))")


def _ender(menu_: Any) -> Iterator[str]:
    """The pages of a menu."""
    if isinstance(menu_, str):
        yield menu_
    else:
        for under in menu_.values() if isinstance(menu_, dict) else menu_:
            yield from _ender(under)


def _loese_ender(sider: dict[str, str], menu_: Any, filer: set[str]) -> list[str]:
    """What a menu, a page, or one written by hand leads to that is not there."""
    haandskrevne = {sti: (PROJEKT / "docs" / sti).read_text("utf-8") for sti in _HAANDSKREVNE if sti.startswith("om/")}
    findes = filer | _HAANDSKREVNE
    loese = {f"menu: {sti}" for sti in _ender(menu_) if sti not in findes}
    for side, tekst in (sider | haandskrevne).items():
        for maal in _LINK.findall(tekst):
            if normpath(join(dirname(side), maal)) not in findes:
                loese.add(f"{side}: {maal}")
    return sorted(loese)


def _alt(catalogue: Catalogue) -> dict[str, str]:
    """Everything that is made of a catalogue before a builder gets it."""
    view = View.of(catalogue)
    made = everything(view) | open_data(view, "")
    sider, filer = made.pages, made.files
    assert all(word_file(paper) and workbook(paper) for paper in made.papers.values())
    assert [] == _loese_ender(sider, menu(Lookup(catalogue), [], sider), {*sider, *filer})
    alle = entries(Lookup(catalogue), sider)
    deler = Splitter(post.tekst for post in alle)
    assert all(document(post, deler) for post in alle)
    assert head(Lookup(catalogue), alle)
    return sider | filer | api(View.of(catalogue)) | {"satser": View.of(catalogue).exported_text()}


@settings(TILFAELDIGT, max_examples=TILFAELDE)
@given(standarder())
def test_what_is_accepted_is_rendered(filer: Filer) -> None:
    """Pages, drawings, tables, open data and the search's documents come of whatever the checks accept."""
    with tempfile.TemporaryDirectory() as mappe:
        catalogue = _antaget(filer, Path(mappe, "standards"))
        if catalogue is not None:
            assert [] == [sti for sti, tekst in _alt(catalogue).items() if not tekst.strip()]


@settings(TILFAELDIGT, max_examples=BYGGES)
@given(standarder())
def test_what_is_accepted_is_built(filer: Filer) -> None:
    """MkDocs, strict about every link, builds the whole site of them; what it puts at the root is known as taken."""
    with tempfile.TemporaryDirectory() as mappe:
        projekt = lav_projektkopi(Path(mappe, "projekt"), None)
        catalogue = _antaget(filer, projekt / "standards")
        if catalogue is not None:
            build_site(projekt / "mkdocs.yml", projekt / "site")
            navne = {sti.name.split(".")[0] for sti in (projekt / "site").iterdir()}
            kommuner = {kommune.id for kommune in catalogue.kommuner}
            alle = kommuner | {kommune.id for kommune in catalogue.landets_kommuner}
            assert set() == navne - top_names() - alle - {""}
            assert (projekt / "site/index.html").is_file()


@pytest.mark.parametrize("aar", [(2021, 2022, 2023), range(2020, 2025), (2022, 2023, 2023, 2023)])
def test_as_many_adoption_dates_as_there_may_be(catalogue: Catalogue, aar: Sequence[int]) -> None:
    """Each day a standard on merudgifter was adopted has a curve with a name of its own, at most four in a drawing."""
    data, ydelse = next(
        (data, ydelse) for data in catalogue.kommuner for ydelse in data.ydelser if "merudgift" in ydelse.beregnere
    )
    ydelser = tuple(
        ydelse.model_copy(update={"id": f"{ydelse.id}-{nr}", "gaelder_fra": date(et, nr + 1, 1)})
        for nr, et in enumerate(aar)
    )
    mange = catalogue.model_copy(
        update={"kommuner": (data.model_copy(update={"ydelser": ydelser, "uoverensstemmelser": ()}),)}
    )
    dele = list(tilskud(Lookup(mange), View.of(mange).satser))
    navne = [navn for del_ in dele for navn in del_.headings[1:]]
    assert len(aar) + 1 == len(navne) == len(set(navne)) == sum(del_.svg.count("<polyline") for del_ in dele)
    assert max(del_.svg.count("<polyline") for del_ in dele) <= 4
    assert len(dele) == len({del_.id for del_ in dele}) == len({del_.titel for del_ in dele})


def test_packages_without_a_service(proeve: Proeve) -> None:
    """A municipality with packages and no service yet has its pages."""
    for fil in (proeve.standards / KOMMUNE).parent.glob("ydelser/*.yaml"):
        fil.unlink()
    (proeve.standards / KOMMUNE).with_name("uoverensstemmelser.yaml").unlink()
    proeve.skriv("kommuner/proevekommune/pakker.yaml", "id: proevekommune\nydelser: []\n")
    assert [] == [str(fund) for fund in proeve.fejl() if not fund.advarsel]
    assert "proevekommune/pakker.md" in pages_and_files(View.of(proeve.load_standards().catalogue))[0]
