"""A document split into its standards: at their titles, or above the section that each begins with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from generator.udkast.dokument import Dokument
from generator.udkast.ordliste import ordliste
from generator.udkast.overskrift import Overskrift, bare, is_page_number, kind_of, overskrifter

_PARAGRAPH = re.compile(r"§{1,2}\s*\d+")
# A section that a standard begins with, in the order that they are looked for.
_BEGINS = ("lovgrundlag", "behov", "formaal", "maalgruppe")
_TITLE_LINES, _TITLE_LENGTH = 3, 90


class Udsnit(NamedTuple):
    """A standard's part of the document: its name, the line of its title, and its lines."""

    titel: str
    fra: int
    til: int


def standarder(dokument: Dokument, loebende: frozenset[str]) -> list[Udsnit]:
    """The standards of the document in its order. One that has no titles is one standard."""
    antal = len(dokument.linjer)
    titler = list(_titler(dokument, loebende)) or [Udsnit(_first_words(dokument, loebende), 1, antal)]
    slutter = [naeste.fra - 1 for naeste in titler[1:]] + [antal]
    return [et._replace(til=til) for et, til in zip(titler, slutter, strict=True)]


def _titler(dokument: Dokument, loebende: frozenset[str]) -> Iterator[Udsnit]:
    """Where each standard begins: at a title, or above the section that every standard begins with."""
    alle = [et for et in overskrifter(dokument, 1, len(dokument.linjer)) if et.tekst not in loebende]
    for fundne in (list(_by_title(dokument, alle, loebende)), _by_first_section(dokument, alle, loebende)):
        if len(fundne) > 1:
            yield from fundne
            return


def _by_title(dokument: Dokument, alle: Sequence[Overskrift], loebende: frozenset[str]) -> Iterator[Udsnit]:
    kendt: set[str] = set()
    afsnit = {et.linje for et in alle if et.slags}
    for nr, linje in enumerate(dokument.linjer, start=1):
        ord_ = bare(linje)
        navn = ordliste().titel(ord_)
        if not navn or len(ord_) > 140 or ord_.endswith(".") or ordliste().indholdslinje.search(linje):
            continue
        er_titel = _PARAGRAPH.search(navn) or linje.lstrip().startswith("#") or _heads(dokument, nr, afsnit)
        if er_titel and navn.lower() not in kendt and linje.strip() not in loebende:
            kendt.add(navn.lower())
            yield Udsnit(navn, _page_start(dokument, nr, loebende), nr)


def _heads(dokument: Dokument, nr: int, afsnit: set[int]) -> bool:
    """Whether a line stands alone as a title does, with the first section right below."""
    if len(dokument.linje(nr).strip()) > _TITLE_LENGTH or (nr > 1 and dokument.linje(nr - 1).strip()):
        return False
    fyldte = (efter for efter in range(nr + 1, len(dokument.linjer) + 1) if dokument.linje(efter).strip())
    return next(fyldte, 0) in afsnit


def _page_start(dokument: Dokument, nr: int, loebende: frozenset[str]) -> int:
    """The first line of the title's page, when the title ends the page: a page read column by column."""
    efter = [linje.strip() for linje in dokument.linjer[nr : nr + 16] if linje.strip()]
    slutter = 0
    for linje in efter:
        if linje in loebende or is_page_number(linje):
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
    return is_page_number(dokument.linje(nr))


def _by_first_section(dokument: Dokument, alle: Sequence[Overskrift], loebende: frozenset[str]) -> list[Udsnit]:
    """The section that most standards begin with is what repeats; the title is what stands right above it."""
    muligheder = ([*_above_each(dokument, alle, slags, loebende)] for slags in _BEGINS)
    return max(muligheder, key=len)


def _above_each(
    dokument: Dokument, alle: Sequence[Overskrift], slags: str, loebende: frozenset[str]
) -> Iterator[Udsnit]:
    slut = 0
    for nr, et in enumerate(alle):
        if et.slags != slags:
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
        titel = [(del_.linje, del_.tekst) for del_ in reversed(over)] or _block_above(dokument, et.linje, loebende)
        if titel and titel[0][0] > slut:
            yield Udsnit(" ".join(tekst for _, tekst in titel), titel[0][0], et.linje)
            slut = et.linje


def _block_above(dokument: Dokument, nr: int, loebende: frozenset[str]) -> list[tuple[int, str]]:
    """The few short lines right above a heading, which are a title where no text ends there."""
    foer = nr - 1
    while foer > max(0, nr - 4) and not dokument.linje(foer).strip():
        foer -= 1
    numre = list(takewhile(lambda et: dokument.linje(et).strip(), range(foer, max(0, foer - _TITLE_LINES - 1), -1)))
    linjer = [(et, dokument.linje(et).strip()) for et in reversed(numre)]
    if not linjer or len(linjer) > _TITLE_LINES or not all(_may_be_title(linje, loebende) for _, linje in linjer):
        return []
    return [(et, bare(linje)) for et, linje in linjer]


def _may_be_title(linje: str, loebende: frozenset[str]) -> bool:
    return (
        len(linje) <= _TITLE_LENGTH and linje not in loebende and not is_page_number(linje)
        and not linje.endswith((".", ",", ";", ":")) and linje[0] not in "-–•*�(" and "\t" not in linje
        and (kind_of(bare(linje)) is None or linje.startswith("#") or _PARAGRAPH.search(linje) is not None)
        and not ordliste().indholdslinje.search(linje)
    )  # fmt: skip


def _first_words(dokument: Dokument, loebende: frozenset[str]) -> str:
    """The title of a document of one standard: what stands above its first section, else its first heading."""
    alle = list(overskrifter(dokument, 1, min(80, len(dokument.linjer))))
    foerste = next((et.linje for et in alle if et.slags), 0)
    over = _block_above(dokument, foerste, loebende) if foerste else []
    overskrift = next((et.tekst for et in alle if et.slags is None), "")
    return " ".join(tekst for _, tekst in over) or dokument.titel or overskrift or dokument.navn
