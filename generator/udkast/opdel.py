"""A document split into its standards, and each of them into sections by their headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.udkast.dokument import Dokument
from generator.udkast.ordliste import ordliste

LOVGRUNDLAG = "lovgrundlag"
_HEADING_LENGTH = 90
_RUNNING = 6
# A standard with so many kinds of heading says itself where its sections begin.
_WELL_HEADED = 6
_MARKUP = re.compile(r"^\s*#{1,6}\s*|\*\*|__|^\s*[-–]{3,}\s*$|\s*:\s*$")
_NUMBERED = re.compile(r"^\s*\d{1,2}(?:\.\d{1,2})*\.?\s+(?=\S)")
_PAGE_NUMBER = re.compile(r"^\s*\d{1,3}\s*$")
_PARAGRAPH = re.compile(r"§{1,2}\s*\d+")


class Overskrift(NamedTuple):
    """A line that is a heading: its number, its words, and the kind of section it heads, if any."""

    linje: int
    tekst: str
    slags: str | None


class Stykke(NamedTuple):
    """A section: its kind, its heading, and its lines, with how it is known."""

    slags: str
    titel: str
    fra: int
    til: int
    fordi: str


class Udsnit(NamedTuple):
    """A standard's part of the document: its name, the line of its title, and its lines."""

    titel: str
    fra: int
    til: int


def standarder(dokument: Dokument, loebende: frozenset[str]) -> list[Udsnit]:
    """The standards of the document in its order. One that has no titles is one standard."""
    antal = len(dokument.linjer)
    titler = list(_titler(dokument, loebende)) or [Udsnit(_first_words(dokument), 1, antal)]
    slutter = [naeste.fra - 1 for naeste in titler[1:]] + [antal]
    return [et._replace(til=til) for et, til in zip(titler, slutter, strict=True)]


def stykker(dokument: Dokument, udsnit: Udsnit, loebende: frozenset[str]) -> list[Stykke]:
    """The sections of a standard: by their headings, and by their first words where headings stand apart."""
    fundne: list[Stykke] = []
    skift = list(_skift(dokument, udsnit, loebende))
    for nr, (linje, slags, titel, fordi) in enumerate(skift):
        til = skift[nr + 1][0] - 1 if nr + 1 < len(skift) else udsnit.til
        if any(dokument.linje(et).strip(" -–#*\t") for et in range(linje, til + 1)):
            fundne.append(Stykke(slags, titel, linje, til, fordi))
    return fundne


def overskrifter(dokument: Dokument, fra: int, til: int) -> Iterator[Overskrift]:
    """The headings among the lines."""
    for nr in range(fra, til + 1):
        linje = dokument.linje(nr)
        if _is_heading(dokument, nr) and not ordliste().indholdslinje.search(linje):
            ord_ = bare(linje)
            yield Overskrift(nr, ord_, kind_of(ord_))


def bare(linje: str) -> str:
    """A heading without its marks and its number."""
    return _NUMBERED.sub("", _MARKUP.sub("", linje)).strip(" \t:–-")


def kind_of(ord_: str) -> str | None:
    """The kind of section that a heading heads, or None."""
    return next((et.slags for et in ordliste().afsnit if et.overskrift.search(ord_)), None)


def running_lines(dokument: Dokument) -> frozenset[str]:
    """Lines that stand on page after page: headers and footers, no headings of sections."""
    antal = Counter(linje.strip() for linje in dokument.linjer if 0 < len(linje.strip()) < _HEADING_LENGTH)
    return frozenset(
        linje for linje, gange in antal.items()
        if gange >= _RUNNING and kind_of(bare(linje)) in (None, "indgaar")
        and linje[0].isupper() and not linje.endswith((".", ",", ":"))
    )  # fmt: skip


def _is_heading(dokument: Dokument, nr: int) -> bool:
    """Marked as one, in capitals or bold alone, or a short line of a section's name with space around it."""
    linje = dokument.linje(nr)
    ord_ = linje.strip()
    if not ord_ or len(ord_) > _HEADING_LENGTH or "\t" in ord_:
        return False
    if ord_.startswith("#") or re.fullmatch(r"\*\*[^*]+\*\*:?", ord_):
        return True
    if ord_.endswith((".", ",", ";")) or ord_[0] in "-–•*�(" or not re.search("[A-Za-zÆØÅæøå]", ord_):
        return False
    if ord_.isupper() and len(ord_) > 3:
        return True
    if not (ord_[0].isupper() or ord_[0].isdigit() or ord_[0] == "§") or len(bare(ord_).split()) > 8:
        return False
    alene = _is_apart(dokument, nr)
    return alene and (kind_of(bare(ord_)) is not None) and len(bare(ord_)) <= 60


def _is_apart(dokument: Dokument, nr: int) -> bool:
    """Whether the line before ends something: a blank line, a sentence, or another heading."""
    foer = dokument.linje(nr - 1).strip() if nr > 1 else ""
    return not foer or foer.endswith((".", ":", "!", "?")) or len(foer) < 40


def _titler(dokument: Dokument, loebende: frozenset[str]) -> Iterator[Udsnit]:
    """Where each standard begins: at a title, or above the section that every standard begins with."""
    alle = [et for et in overskrifter(dokument, 1, len(dokument.linjer)) if et.tekst not in loebende]
    for finder in (_by_title, _by_first_section):
        fundne = list(finder(dokument, alle, loebende))
        if len(fundne) > 1:
            yield from fundne
            return


def _by_title(dokument: Dokument, alle: Sequence[Overskrift], loebende: frozenset[str]) -> Iterator[Udsnit]:
    kendt: set[str] = set()
    begynder = ordliste().titler[0]
    for nr, linje in enumerate(dokument.linjer, start=1):
        ord_ = bare(linje)
        fundet = begynder.match(ord_)
        if not fundet or len(ord_) > 140 or ord_.endswith(".") or ordliste().indholdslinje.search(linje):
            continue
        navn = fundet["navn"].strip()
        if (_PARAGRAPH.search(navn) or linje.lstrip().startswith("#")) and navn.lower() not in kendt:
            kendt.add(navn.lower())
            yield Udsnit(navn, _page_start(dokument, nr, loebende), nr)


def _page_start(dokument: Dokument, nr: int, loebende: frozenset[str]) -> int:
    """The first line of the title's page, when the title ends the page: a page read column by column."""
    efter = [linje.strip() for linje in dokument.linjer[nr : nr + 16] if linje.strip()]
    slutter = 0
    for linje in efter:
        if linje in loebende or _PAGE_NUMBER.match(linje):
            break
        slutter += 1 if len(linje) > 45 else 0
    else:
        return nr
    if slutter:
        return nr
    for foer in range(nr - 1, max(nr - 90, 0), -1):
        if dokument.linje(foer).strip() in loebende or _is_page_break(dokument, foer):
            return foer + 1
    return nr


def _is_page_break(dokument: Dokument, nr: int) -> bool:
    if dokument.sider and nr < len(dokument.linjer):
        return dokument.side(nr) != dokument.side(nr + 1)
    return _PAGE_NUMBER.match(dokument.linje(nr)) is not None


def _by_first_section(dokument: Dokument, alle: Sequence[Overskrift], _: frozenset[str]) -> Iterator[Udsnit]:
    """The heading of law, or of what comes first, is what repeats; the title is the headings right above it."""
    antal = Counter(et.slags for et in alle if et.slags)
    foerste = next((slags for slags in (LOVGRUNDLAG, "behov", "formaal", "maalgruppe") if antal[slags] > 1), None)
    if foerste is None:
        return
    slut = 0
    for nr, et in enumerate(alle):
        if et.slags != foerste:
            continue
        over: list[Overskrift] = []
        for foer in reversed(alle[:nr]):
            mellem = dokument.linjer[foer.linje : (over[-1].linje if over else et.linje) - 1]
            if (
                foer.linje <= slut
                or (foer.slags and not _PARAGRAPH.search(foer.tekst) and not foer.tekst.isupper())
                or any(re.search(r"\w", linje) for linje in mellem)
            ):
                break
            over.append(foer)
        if over:
            yield Udsnit(" ".join(del_.tekst for del_ in reversed(over)), over[-1].linje, et.linje)
            slut = et.linje


def _first_words(dokument: Dokument) -> str:
    overskrift = next(
        (et.tekst for et in overskrifter(dokument, 1, min(40, len(dokument.linjer))) if et.slags is None), ""
    )
    return dokument.titel or overskrift or dokument.navn


def _skift(dokument: Dokument, udsnit: Udsnit, loebende: frozenset[str]) -> Iterator[tuple[int, str, str, str]]:
    """Where the kind of section changes: the line, the kind, the heading and why."""
    hoveder = {
        et.linje: et
        for et in overskrifter(dokument, udsnit.fra, udsnit.til)
        if et.tekst not in loebende and et.tekst not in udsnit.titel
    }
    egne = {et.slags for nr, et in hoveder.items() if et.slags and not _lump(dokument, nr, hoveder)}
    uden_hoveder = len(egne) < _WELL_HEADED
    her = ""
    for nr in range(udsnit.fra, udsnit.til + 1):
        linje = dokument.linje(nr)
        if not linje.strip() or linje.strip() in loebende:
            continue
        hoved = hoveder.get(nr) or _numbered(linje) or (_leading(linje) if uden_hoveder else None)
        if hoved and hoved.slags and not _lump(dokument, nr, hoveder):
            her = hoved.slags
            yield nr, her, hoved.tekst, f"overskriften “{hoved.tekst}”"
        elif (
            nr not in hoveder
            and (slags := _begun(linje, dokument.linje(nr - 1) if nr > 1 else ""))
            and slags != her
            and (uden_hoveder or slags == "ophoer")
        ):
            her = slags
            yield nr, her, "", f"afsnittets første ord: “{' '.join(linje.split()[:4])}”"
        elif not her:
            her = "behov"
            yield nr, her, "", "det står først"


def _lump(dokument: Dokument, nr: int, hoveder: dict[int, Overskrift]) -> bool:
    """Whether the next words after a heading are another section's heading, with nothing of its own between."""
    for efter in range(nr + 1, min(nr + 5, len(dokument.linjer) + 1)):
        if dokument.linje(efter).strip():
            return (
                efter in hoveder
                and hoveder[efter].slags is not None
                and not dokument.linje(nr).lstrip().startswith(("#", "**"))
            )
    return False


def _numbered(linje: str) -> Overskrift | None:
    """A numbered heading that its text follows on the same line: “2. Målgruppen   Borgere som …”."""
    fundet = re.match(r"\s*\d{1,2}\.\s+(?=[A-ZÆØÅ])(.{3,45})", linje)
    if fundet is None:
        return None
    ord_ = re.split(r"\s{2,}|\t|(?<=[a-zæøå]) (?=[A-ZÆØÅ])|[.]", fundet[1])[0].strip()
    slags = kind_of(ord_) if len(ord_.split()) <= 6 else None
    return Overskrift(0, ord_, slags) if slags else None


def _leading(linje: str) -> Overskrift | None:
    """A heading on the same line as its text: “Målgruppe  Borgere over 18 år …”, “2. Målgruppen  Borgere …”."""
    fundet = re.match(
        r"\s*(?:\d{1,2}\.\s+)?([A-ZÆØÅ][\wæøå/-]+(?: [\wæøå]+){0,3}?)(?:\t|\s{2,}|: | (?=[A-ZÆØÅ][a-zæøå]+ ))(?=\S)",
        linje,
    )
    if fundet is None or len(linje.split()) < 4:
        return None
    ord_ = fundet[1]
    slags = next((et.slags for et in ordliste().afsnit if et.overskrift.match(ord_)), None)
    return Overskrift(0, ord_, slags) if slags and slags != "bilag" else None


def _begun(linje: str, foer: str) -> str | None:
    if foer.strip() and not foer.rstrip().endswith((".", ":")):
        return None
    ord_ = linje.strip()
    return next((et.slags for et in ordliste().afsnit if et.begynder and et.begynder.search(ord_)), None)
