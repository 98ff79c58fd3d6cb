"""Headings: lines that are marked as one, or that only name what follows, and what stands on page after page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from generator.udkast.dokument import Dokument
from generator.udkast.ordliste import ordliste

LONGEST_HEADING = 90
_RUNNING = 6
_MARKUP = re.compile(r"^\s*#{1,6}\s*|\*\*|__|^\s*[-–]{3,}\s*$|\s*:\s*$")
_NUMBERED = re.compile(r"^\s*\d{1,2}(?:\.\d{1,2})*\.?\s+(?=\S)")
_NUMBER_OF_PAGE = re.compile(r"^(?:side|s\.)\s*\d{1,3}(?:\s*(?:af|/|-)\s*\d{1,3})?$", re.IGNORECASE)
# What a heading never has, and an address, a telephone number or mail has.
_PART_OF_CONTACT = re.compile(r"@|(?<!§ )\b\d{4} [A-ZÆØÅ]|\d{8}|\d\d \d\d")
_BARE_NUMBER = re.compile(r"^\s*\d{1,3}\s*$")


class Overskrift(NamedTuple):
    """A line that is a heading: its number, its words, and the kind of section it heads, if any."""

    linje: int
    tekst: str
    slags: str | None


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


def is_page_number(linje: str) -> bool:
    """Whether a line is only the number of its page."""
    ord_ = linje.strip()
    return bool(_BARE_NUMBER.match(ord_) or _NUMBER_OF_PAGE.match(ord_))


def running_lines(dokument: Dokument) -> frozenset[str]:
    """Lines that stand on page after page: headers and footers, no headings of sections."""
    antal = Counter(linje.strip() for linje in dokument.linjer if 0 < len(linje.strip()) < LONGEST_HEADING)
    gentaget = (
        linje for linje, gange in antal.items()
        if gange >= _RUNNING and kind_of(bare(linje)) in (None, "indgaar")
        and linje[0].isupper() and not linje.endswith((".", ",", ":"))
    )  # fmt: skip
    sidetal = {linje for linje in antal if _NUMBER_OF_PAGE.match(linje)}
    return frozenset((*gentaget, *sidetal, *_beside(dokument, sidetal)))


def _beside(dokument: Dokument, sidetal: set[str]) -> Iterator[str]:
    """What stands right above or below the numbers of pages, more than once."""
    fyldte = [linje.strip() for linje in dokument.linjer if linje.strip()]
    antal: Counter[str] = Counter()
    for nr, linje in enumerate(fyldte):
        if linje in sidetal:
            antal.update({*fyldte[max(0, nr - 1) : nr], *fyldte[nr + 1 : nr + 2]} - sidetal)
    return (linje for linje, gange in antal.items() if gange > 1 and kind_of(bare(linje)) is None)


def _is_heading(dokument: Dokument, nr: int) -> bool:
    """Marked as one, in capitals or bold alone, or a short line of a section's name with space around it."""
    linje = dokument.linje(nr)
    ord_ = linje.strip()
    if not ord_ or len(ord_) > LONGEST_HEADING or "\t" in ord_:
        return False
    if ord_.startswith("#") or re.fullmatch(r"\*\*[^*]+\*\*:?", ord_):
        return True
    if ord_.endswith((".", ",", ";")) or ord_[0] in "-–•*�(" or not re.search("[A-Za-zÆØÅæøå]", ord_):
        return False
    if ord_.isupper() and len(ord_) > 3:
        return True
    if _PART_OF_CONTACT.search(ord_):
        return False
    if not (ord_[0].isupper() or ord_[0].isdigit() or ord_[0] == "§") or len(bare(ord_).split()) > 8:
        return False
    alene = _is_apart(dokument, nr)
    return alene and (kind_of(bare(ord_)) is not None) and len(bare(ord_)) <= 60


def _is_apart(dokument: Dokument, nr: int) -> bool:
    """Whether the line before ends something: a blank line, a sentence, or another heading."""
    foer = dokument.linje(nr - 1).strip() if nr > 1 else ""
    return not foer or foer.endswith((".", ":", "!", "?")) or len(foer) < 40
