"""What an edition of the site consists of: each file with its hash and size, and what is kept for use offline."""

from __future__ import annotations

import json
import re
from collections.abc import Container
from dataclasses import dataclass
from fnmatch import translate
from functools import cached_property, partial
from pathlib import Path
from posixpath import normpath

from generator import addresses
from generator.browser.cache import fingerprint
from generator.browser.places import BEREGNER_MAPPE
from generator.browser.runtime import SATSER
from generator.browser.snapshot import CORE, MEMORY
from generator.export.api import API_MAPPE
from generator.search.index import INDEX_FOLDER, PARTS_FOLDER
from generator.site.processes import shared

SIZES = "assets/offline/kommuner.json"
# Of each municipality: which files are its own, and what is kept when it is chosen.
LISTS = "assets/offline/lister"

# What programs that read whole sites look for at its root.
ROBOTS = "robots.txt"

# Not part of what a reader sees, written for servers, the same file packed, or the theme's own search, which we
# do not use.
_LEFT_OUT = (
    "*.br",
    "*.gz",
    "*.map",
    "*.xml",
    "404.html",
    "sw.js",
    "_headers",
    ".htaccess",
    "server/*",
    "api/v2/*",
    f"{addresses.folder(addresses.EMBEDDING)}/*",
    ROBOTS,
    ".well-known/*",
    # A catalogue as a document is fetched to be kept elsewhere.
    addresses.catalogue_document("*", "pdf"),
    addresses.catalogue_document("*", "docx"),
    # The workbench's Python and the folders that it begins from: megabytes for the few who write standards.
    "assets/vaerksted/*",
    "assets/javascripts/lunr/*",
    "assets/javascripts/workers/*",
)
_IS_LEFT_OUT = re.compile("|".join(map(translate, _LEFT_OUT)))
_SHELL_ENDINGS = (".css", ".js", ".png", ".svg", ".ico", ".woff2")
# Fetched by the page that needs them, and by nobody else.
_NOT_SHELL = ("assets/caseworker/desk.worker", "assets/politician/paper.worker", "assets/soeg/indeks/")
# What a calculator needs to start; Pyodide, the wheel and its lock are the way out where it cannot start so.
_CALCULATOR_FILES = (CORE, MEMORY, SATSER)
# The rates of one municipality. Where they are few they all come with the calculators, so that a link to a case of
# any municipality can be computed without net; else those come that the reader has asked about or chosen.
_RATES = re.compile(rf"{BEREGNER_MAPPE}/satser-[^/]+/(?!satser\.json)([^/]+)\.json")
ALL_RATES_LIMIT = 1_000_000  # bytes, unpacked
# What is searched first: everybody's, and where that is divided each municipality's.
_HEAD = f"{INDEX_FOLDER}/kendte.json"
_SEARCHED = re.compile(rf"{INDEX_FOLDER}/{PARTS_FOLDER}/([^/]+)\.json")
# Where the search is divided, there are too many of these to list. Their names follow their content, so that no edition
# can take another's.
_TEXTS = (f"{INDEX_FOLDER}/fragment/", f"{INDEX_FOLDER}/index/", f"{INDEX_FOLDER}/filter/")
# Pages that hold all municipalities beside each other, and grow with their number: nobody's own.
_OF_ALL = tuple(map(addresses.published, (addresses.POLITICIAN, addresses.RETNINGSLINJER)))
_ARTICLE = re.compile(r"<article.*</article>", re.DOTALL)
# About how many seconds it takes to read a file, and the links of a municipality's pages.
_A_FILE, _A_MUNICIPALITY = 0.0003, 0.06
_LINK = re.compile(r'href="([^"#?:]+)')


@dataclass(frozen=True)
class Kept:
    """What a file weighs and what it holds."""

    sha: str
    size: int  # bytes, unpacked: what it takes on the device


@dataclass(frozen=True)
class Edition:
    """One build of the site. Addresses are seen from its root; a page's ends with a slash, the front's is empty."""

    files: dict[str, Kept]
    shell: list[str]  # what every page needs
    calculators: list[str]  # what calculators need, and the rates of all municipalities where these are few
    extras: list[str]  # what searching and calculating for many need: kept as used, or whole with a municipality
    kommuner: dict[str, list[str]]  # the pages of a municipality, those they lead to, its rates and its part of search

    @property
    def id(self) -> str:
        """The hash of the whole build."""
        lines = "".join(f"{address}\n{file.sha}\n" for address, file in self.files.items())
        return fingerprint(lines.encode())

    @cached_property
    def own(self) -> dict[str, dict[str, Kept]]:
        """The files of each municipality alone, which others need not hear of."""
        common = {*self.shell, *self.calculators, *self.extras}
        found: dict[str, dict[str, Kept]] = {kommune: {} for kommune in self.kommuner}
        for address, file in self.files.items():
            if address not in common and (owner := _owner(address, self.kommuner)):
                found[owner][address] = file
        return found

    @property
    def common(self) -> dict[str, Kept]:
        """The files that are no municipality's, without those that are never kept."""
        left_out = {address for files in self.own.values() for address in files}
        if any(map(_SEARCHED.fullmatch, self.files)):
            left_out |= {each for each in self.files if each.startswith(_TEXTS)}
        return {address: file for address, file in self.files.items() if address not in left_out}

    def size(self, kommune: str) -> int:
        """Bytes on the device for a municipality's pages, the calculators, search and the shell."""
        addresses = {*self.kommuner[kommune], *self.shell, *self.calculators, *self.extras}
        return sum(self.files[each].size for each in addresses)


def read_edition(site: Path, known: Edition | None = None) -> Edition:
    """The edition in a built folder; the same bytes give the same edition.

    `known` is what it was before files were added beside the pages: what it held is not read again.
    """
    names = {_address(name): name for name in _names(site)}
    held = known.files if known else {}
    fresh = [address for address in names if address not in held]
    read = shared("Læser filerne, som sitet består af", lambda each: _kept(site / names[each]), fresh, _A_FILE)
    all_read = {**held, **dict(zip(fresh, read, strict=True))}
    files = {address: all_read[address] for address in names}
    assets = [each for each in files if each.startswith("assets/")]
    shell = [each for each in assets if _is_shell(each)]
    rates = {found[1]: each for each in files if (found := _RATES.fullmatch(each))}
    few = sum(files[each].size for each in rates.values()) <= ALL_RATES_LIMIT
    calculators = [*filter(_is_calculators, files), *(rates.values() if few else ())]
    parts = {found[1]: each for each in files if (found := _SEARCHED.fullmatch(each))}
    extras = [each for each in assets if each not in shell and _is_extra(each, divided=bool(parts))]
    kommuner = known.kommuner if known else _kommuner(site, files, (rates, parts))
    pages = [each for each in map(addresses.published, (addresses.FRONT, addresses.OFFLINE)) if each in files]
    return Edition(files, shell + pages, calculators, extras, kommuner)


def _names(site: Path) -> list[str]:
    names = (path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    return sorted(name for name in names if not _IS_LEFT_OUT.match(name))


def _address(name: str) -> str:
    return name.removesuffix("index.html") if name == "index.html" or name.endswith("/index.html") else name


def _kept(path: Path) -> Kept:
    content = path.read_bytes()
    return Kept(fingerprint(content), len(content))


def _is_shell(address: str) -> bool:
    """Small files that pages load; the folders of the calculators' Python, and data, come after them."""
    in_folder = address.startswith(f"{BEREGNER_MAPPE}/") and "/" in address.removeprefix(f"{BEREGNER_MAPPE}/")
    return address.endswith(_SHELL_ENDINGS) and not in_folder and not address.startswith(_NOT_SHELL)


def is_page(address: str) -> bool:
    """Whether it is the address of a page."""
    return address == "" or address.endswith("/")


def _is_calculators(address: str) -> bool:
    """The interpreter, its memory, and what it reads."""
    return address.startswith(f"{BEREGNER_MAPPE}/") and address.rpartition("/")[2] in _CALCULATOR_FILES


def _is_extra(address: str, divided: bool) -> bool:
    """What is kept as used, or with a municipality: of a divided search only what everybody has."""
    if address.startswith((f"{BEREGNER_MAPPE}/", f"{LISTS}/")):
        return False
    return address == _HEAD or not (divided and address.startswith(f"{INDEX_FOLDER}/"))


def _owner(address: str, kommuner: Container[str]) -> str | None:
    """The municipality that has a part of the address by its name; sw/lists.js finds it in the same way."""
    if address.startswith(f"{LISTS}/"):
        return None
    return next((name for each in address.split("/") if (name := each.removesuffix(".json")) in kommuner), None)


def _kommuner(site: Path, files: dict[str, Kept], each_has: tuple[dict[str, str], ...]) -> dict[str, list[str]]:
    data = json.loads((site / API_MAPPE / "kommuner.json").read_text(encoding="utf-8"))
    ids = {kommune["id"] for kommune in data["kommuner"]}
    # Whose each page is, by its address.
    whose = {each: ids & set(each.split("/")) for each in files if is_page(each)}
    own: dict[str, list[str]] = {kommune: [] for kommune in sorted(ids)}
    for page, kommuner in whose.items():
        for kommune in kommuner:
            own[kommune].append(page)
    each_own = shared("Læser, hvad der hører til", partial(_led_to, site), list(own.values()), _A_MUNICIPALITY)
    return {
        kommune: [
            *_pages(pages, linked, whose, kommune),
            *(its[kommune] for its in each_has if kommune in its),
        ]
        for (kommune, pages), linked in zip(own.items(), each_own, strict=True)
    }


def _pages(own: list[str], linked: set[str], whose: dict[str, set[str]], kommune: str) -> list[str]:
    """The pages with the municipality in their address, and those they lead to that are not others' nor of all."""
    led_to = (page for page in linked if page in whose and not page.startswith(_OF_ALL))
    return sorted({*own, *(page for page in led_to if not whose[page] - {kommune})})


def _led_to(site: Path, pages: list[str]) -> set[str]:
    """The addresses that any of the pages leads to."""
    return {target for page in pages for target in _targets(site, page)}


def _targets(site: Path, page: str) -> set[str]:
    """The addresses that the main content of a page links to."""
    article = _ARTICLE.search((site / page / "index.html").read_text(encoding="utf-8"))
    links = set(_LINK.findall(article[0])) if article else ()
    return {"" if (to := normpath(f"/{page}{link}").lstrip("/")) == "." else f"{to}/".lstrip("/") for link in links}
