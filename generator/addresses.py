"""Every address of the site: the only place that knows what a page, or a file beside one, is called.

A page goes by the path of its Markdown file below docs/, such as `kend-din-ret/klag.md`. From there `href` gives what
HTML must say, `link` what Markdown must say, and `published` the address seen from the root of the site.
Arguments are ids of the data; an `ydelse` has its municipality before its id, `hvidovre/sel-96-bpa`.
Files that scripts and programs read (assets/, api/) are named by what writes them.
"""

from __future__ import annotations

from collections.abc import Sequence
from posixpath import relpath

FRONT = "index.md"

KOMMUNER = "kommuner.md"
LOVGIVNING = "lovgivning.md"
LOVENS_SATSER = "lovens-satser.md"
BEGREBER = "begreber.md"
KILDER = "kilder.md"
UOVERENSSTEMMELSER = "uoverensstemmelser.md"

# What the law gives everyone, wherever they live.
LOVEN = "loven/index.md"

BEREGNERE = "beregnere/index.md"
BULK = "mange/index.md"

CITIZEN = "kend-din-ret/index.md"
AKUT = "kend-din-ret/akut.md"
KLAGE = "kend-din-ret/klag.md"
RYKKER = "kend-din-ret/venter.md"
PARAGRAFFER = "kend-din-ret/paragraffer.md"

CASEWORKER = "slaa-op/index.md"
CASEWORKER_FRISTER = "slaa-op/frister.md"
CASEWORKER_VUM = "slaa-op/vum.md"
CASEWORKER_SAMMENHAENG = "slaa-op/sammenhaeng.md"
CASEWORKER_PAKKER = "slaa-op/pakker.md"
CASEWORKER_BEREGNERE = "slaa-op/beregnere.md"
CASEWORKER_SAG = "slaa-op/sag.md"

POLITICIAN = "serviceniveau/index.md"
COMPARISONS = "serviceniveau/sammenlign.md"
COVERAGE = "serviceniveau/kort.md"
COMPUTED = "serviceniveau/regnes.md"
POLITICIAN_FRISTER = "serviceniveau/frister.md"
BETALING = "serviceniveau/betaling.md"
TILSKUD = "serviceniveau/tilskud.md"
POLITICIAN_PAKKER = "serviceniveau/pakker.md"
WHAT_IFS = "serviceniveau/hvad-nu-hvis.md"
POLITICIAN_RETNINGSLINJER = "serviceniveau/retningslinjer.md"

RETNINGSLINJER = "retningslinjer/index.md"

# Made where other people's pages may show ours in a frame; what they show lies below it.
EMBEDDING = "indlejret/index.md"

EDITOR = "om/redaktoer/index.md"
FIGURES_WAY = "om/hvordan.md"
LOVGRUNDLAG = "om/lovgrundlag.md"
# Written by hand, in docs/.
OPEN_DATA = "om/data.md"
OFFLINE = "om/offline.md"
ACCESSIBILITY = "om/tilgaengelighed.md"


def fixed() -> tuple[str, ...]:
    """Every page that has its address whatever the data hold."""
    return tuple(page for name, page in globals().items() if name.isupper() and isinstance(page, str))


def kommune(kommune: str) -> str:
    """The front page of a municipality."""
    return f"{kommune}/index.md"


def catalogue_document(kommune: str, form: str) -> str:
    """The whole catalogue of a municipality as a document: `form` is pdf or docx."""
    return f"{kommune}/kvalitetsstandarder.{form}"


def kilde(dokument: str) -> str:
    """A document that figures were read in."""
    return f"kilder/{dokument}.md"


def line_anchor(lines: str) -> str:
    """Where cited lines stand on their document's page: `944-950, 961` as calculations write them."""
    return f"linje-{lines.replace(', ', '-')}"


def steder(kommune: str) -> str:
    """A municipality's places."""
    return f"{kommune}/steder.md"


def pakker(kommune: str) -> str:
    """A municipality's packages and tariffs."""
    return f"{kommune}/pakker.md"


def uoverensstemmelser(udgiver: str) -> str:
    """All contradictions in the texts of a municipality, or of the national guidelines (`retningslinjer`)."""
    return f"{udgiver}/{UOVERENSSTEMMELSER}"


def aendringer(kommune: str) -> str:
    """What has changed in a municipality's standards, and in the law since they were written."""
    return f"{kommune}/aendringer.md"


def feed(kommune: str) -> str:
    """The same as a feed."""
    return f"{kommune}/aendringer.xml"


def paragraf_feed(lov: str, nr: str) -> str:
    """A feed of what has changed about a paragraph: `SEL`, `82 a`."""
    return beside(LOVGIVNING, f"{lov}-{nr}.xml".lower().replace(" ", "-"))


def paragraf_anchor(lov: str, nr: str) -> str:
    """Where a paragraph stands on the page of the law, by the id of its act: `sel`, `82 a`."""
    return f"{lov}-{nr.replace(' ', '')}"


def further(page: str, nr: int) -> str:
    """A page of a list that has several; the first has the address of the list."""
    return page if nr == 1 else f"{folder(page)}/{nr}.md"


def ydelse(adresse: str) -> str:
    """A service."""
    return f"{adresse}.md"


def udgave(udgaveadresse: str) -> str:
    """An edition of a service's standard at its own address, `hvidovre/sel-96-bpa/2023-01-01`."""
    return f"{udgaveadresse}.md"


def hele(svarside: str) -> str:
    """The whole standard, behind the page of a service, or of an edition, with its short answers."""
    return f"{folder(svarside)}/hele.md"


def situation(livssituation: str) -> str:
    """A situation in life."""
    return f"kend-din-ret/{livssituation}.md"


def loven(lovindgang: str) -> str:
    """A kind of help as the law gives it in all municipalities."""
    return f"loven/{lovindgang}.md"


def crisis(krise: str, situationer: Sequence[str]) -> tuple[str, str]:
    """Where to read on in a crisis: its first situation, or else its own lines among all crises, a page and a place."""
    return (situation(situationer[0]), "") if situationer else (AKUT, krise)


def beregner(beregner: str) -> str:
    """A calculator."""
    return f"beregnere/{beregner}.md"


def retningslinje(retningslinje: str) -> str:
    """A national guideline."""
    return f"retningslinjer/{retningslinje}.md"


def comparison(group: str) -> str:
    """A paragraph that several municipalities have a standard for."""
    return f"serviceniveau/sammenlign/{group}.md"


def state(kommune: str) -> str:
    """How the standards of a municipality stand, for those who decide."""
    return f"serviceniveau/kommuner/{kommune}.md"


def part_of(page: str, ejer: str) -> str:
    """What a page of all has of one municipality, or of the law, where there is too much for one page."""
    return f"{folder(page)}/{ejer}.md"


def what_if(beregner: str) -> str:
    """A calculator whose figures can be moved."""
    return f"serviceniveau/hvad-nu-hvis/{beregner}.md"


def embedded(page: str) -> str:
    """A page as others show it in a frame."""
    return f"{folder(EMBEDDING)}/{page}"


def is_embedded(page: str) -> bool:
    """Whether it is a page that others show in a frame, or the one that tells how."""
    return page.startswith(f"{folder(EMBEDDING)}/")


def editor(name: str) -> str:
    """A page of the editor's guide; `index` is its first."""
    return f"om/redaktoer/{name}.md"


def of_kommune(kommune_id: str) -> tuple[str, ...]:
    """A municipality's own pages, which stand among its services."""
    pages = (kommune, steder, pakker, uoverensstemmelser, aendringer)
    return tuple(page(kommune_id) for page in pages)


def of_retningslinjer() -> tuple[str, ...]:
    """The pages of all guidelines, which stand among those of each."""
    return RETNINGSLINJER, uoverensstemmelser(folder(RETNINGSLINJER))


def markdown_file(name: str) -> str:
    """A file of Markdown by its name; outside docs/ it is no page."""
    return f"{name}.md"


def is_page(path: str) -> bool:
    """Whether a file below docs/ is a page."""
    return path.endswith(".md")


def is_index(page: str) -> bool:
    """Whether a page is read at the address of its own folder."""
    return page.rpartition("/")[2] == "index.md"


def folder(page: str) -> str:
    """The folder that a page is published in: `kend-din-ret/klag`; empty for the front page."""
    return page.removesuffix(".md").removesuffix("index").rstrip("/")


def published(path: str, anchor: str = "") -> str:
    """The address of a page or a file seen from the root of the site, without a slash before it.

    That of a page ends with a slash; that of the front page is empty.
    """
    address = path if not is_page(path) else f"{folder(path)}/" if folder(path) else ""
    return _with_anchor(address, anchor)


def root(page: str) -> str:
    """The way from a page as published up to the root of the site."""
    return "../" * (folder(page).count("/") + 1) if folder(page) else "./"


def href(page: str, target: str, anchor: str = "") -> str:
    """The address of another page, or a file, seen from a page as published, for HTML, which builders leave alone."""
    return _with_anchor(f"{root(page)}{published(target)}", anchor)


def link(page: str, target: str, anchor: str = "") -> str:
    """The way from a page's file to another file, for Markdown, where the builder makes an address of it."""
    return _with_anchor(relpath(target, page.rpartition("/")[0] or "."), anchor)


def beside(page: str, name: str) -> str:
    """A file in the folder that a page is published in, seen from the root of the site."""
    return f"{folder(page)}/{name}"


def csv(page: str) -> str:
    """The table of a page as a file, seen from the root of the site."""
    return f"{folder(page)}.csv"


def _with_anchor(address: str, anchor: str) -> str:
    return f"{address}#{anchor}" if anchor else address
