"""The real standards and the real site, made once for all tests that need them."""

import os
from datetime import date, timedelta
from pathlib import Path
from zlib import crc32

import pytest
from hypothesis import HealthCheck, settings

from calculators.data.rates import Satser
from calculators.show.meeting_paper import Paper
from generator.export.view import View
from generator.load.loader import Loaded, load_standards
from generator.model.catalogue import Catalogue
from generator.pages.all_pages import Made, everything
from generator.site.build import build_site
from tests.generator.proeve import Proeve
from tests.generator.projektkopi import lav_lille_projekt, ret
from tests.generator.sprog import EASY, ENGLISH, oversat
from tests.shared import once
from tests.udsnit import GRUNDIG, NAME, nummer

# No example may fail because the machine has something else to do.
settings.register_profile("rolig", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("rolig")
PROJEKT = Path(__file__).resolve().parent.parent
MKDOCS = PROJEKT / "mkdocs.yml"
# Every change is told in CHANGELOG.md: each tries other parts, and the same code always the same.
os.environ.setdefault(NAME, str(crc32((PROJEKT / "CHANGELOG.md").read_bytes()) % 10_000))
# What needs a whole site, a browser, every search or every calculation is left out of `make quick`.
SLOW_FIXTURES = {
    "bygget",
    "lille_bygget",
    "lille_projekt",
    "med_rammer",
    "paa_sprog",
    "browser",
    "calculations",
    "kendte",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the slow tests by what they ask for, so that no list of them must be kept."""
    for item in items:
        if SLOW_FIXTURES & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.slow)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """How to try the same part of each sweep again, when something failed."""
    if not GRUNDIG and terminalreporter.stats.keys() & {"failed", "error"}:
        terminalreporter.write_line(f"{NAME}={nummer()}: the part of each sweep that was tried; tests/udsnit.py")


@pytest.fixture(scope="session")
def indlaest() -> Loaded:
    """The real standards/ with the files they were read from."""
    return load_standards(PROJEKT / "standards")


@pytest.fixture(scope="session")
def catalogue(indlaest: Loaded) -> Catalogue:
    """The real catalogue."""
    return indlaest.catalogue


@pytest.fixture(scope="session")
def satser(catalogue: Catalogue) -> Satser:
    """The rates of the real catalogue, as the calculators get them."""
    return View.of(catalogue).satser


@pytest.fixture(scope="session")
def made(catalogue: Catalogue) -> Made:
    """All that the real catalogue gives, of one rendering; not to be changed."""
    return everything(View.of(catalogue))


@pytest.fixture(scope="session")
def pages_of_all(made: Made) -> tuple[dict[str, str], dict[str, str]]:
    """Every page of the real catalogue and the tables and drawings beside them, by path."""
    return made.pages, made.files


@pytest.fixture(scope="session")
def sider(made: Made) -> dict[str, str]:
    """Every page of the real catalogue, path → Markdown."""
    return made.pages


@pytest.fixture(scope="session")
def sidefiler(made: Made) -> dict[str, str]:
    """Every table and drawing beside the pages of the real catalogue, path → text."""
    return made.files


@pytest.fixture(scope="session")
def papers(made: Made) -> dict[str, Paper]:
    """The paper for a meeting of every page that has one, by the page's path."""
    return made.papers


@pytest.fixture(scope="session")
def bygget(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The real site: the folder in SERVICENIVEAU_SITE, or one built now, by the first of the processes that asks."""
    given = os.environ.get("SERVICENIVEAU_SITE")
    if given:
        return Path(given).resolve()
    return once(tmp_path_factory, worker_id, "bygget", lambda mappe: build_site(MKDOCS, mappe / "site")) / "site"


@pytest.fixture(scope="session")
def med_rammer(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The made-up municipality's site, built so that others may show its pages in a frame, and with a contact."""

    def byg(mappe: Path) -> None:
        projekt = lav_lille_projekt(mappe / "projekt")
        ret(projekt / "mkdocs.yml", "indlejring: []", "indlejring: [https://www.moensterby.dk]")
        sikkerhed = f"kontakt: mailto:huller@moensterby.dk, udloeber: {date.today() + timedelta(days=100)}"
        ret(projekt / "mkdocs.yml", 'kontakt: "", udloeber: ""', sikkerhed)
        build_site(projekt / "mkdocs.yml", mappe / "site")

    return once(tmp_path_factory, worker_id, "rammer", byg) / "site"


@pytest.fixture(scope="session")
def paa_sprog(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A project whose made-up municipality has a service in two other languages, read by a person, and its site."""

    def byg(mappe: Path) -> None:
        projekt = lav_lille_projekt(mappe / "projekt")
        oversat(Proeve(projekt), ENGLISH, EASY)
        build_site(projekt / "mkdocs.yml", projekt / "site")

    return once(tmp_path_factory, worker_id, "sprog", byg) / "projekt"
