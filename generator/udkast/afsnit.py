"""A standard's part of a document split into sections: by its headings, by first words where it has few."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generator.udkast.dokument import Dokument
from generator.udkast.numre import TEXT_BEGINS, numbered_headings
from generator.udkast.opdel import Udsnit
from generator.udkast.ordliste import ordliste
from generator.udkast.overskrift import Overskrift, bare, kind_of, overskrifter
from generator.udkast.spredt import Skift, spread

LOVGRUNDLAG, BEHOV = "lovgrundlag", "behov"
# A standard with so many kinds of heading says itself where its sections begin.
_WELL_HEADED = 6
# So many headings that another follows at once, and the headings stand apart from their text.
_APART = 2
# A section on law with so many words says what help there is; a mere reference has fewer.
_TELLS = 20


class Stykke(NamedTuple):
    """A section: its kind, its heading, and its lines, with how it is known."""

    slags: str
    titel: str
    fra: int
    til: int
    fordi: str

    @property
    def om_lov(self) -> bool:
        """Whether it is the standard's section on law."""
        return LOVGRUNDLAG in (self.slags, kind_of(self.titel))


def stykker(dokument: Dokument, udsnit: Udsnit, loebende: frozenset[str]) -> list[Stykke]:
    """The sections of a standard: by their headings, and by their words where headings stand apart or are few."""
    fundne: list[Stykke] = []
    skift = list(_skift(dokument, udsnit, loebende))
    for nr, (linje, slags, titel, fordi) in enumerate(skift):
        til = skift[nr + 1][0] - 1 if nr + 1 < len(skift) else udsnit.til
        if any(dokument.linje(et).strip(" -–#*\t") for et in range(linje, til + 1)):
            fundne.append(Stykke(slags, titel, linje, til, fordi))
    return list(_law_as_need(dokument, fundne))


def _law_as_need(dokument: Dokument, fundne: list[Stykke]) -> Iterator[Stykke]:
    """A page has no section on law: one that quotes it at length tells what need the help is for."""
    har_behov = any(et.slags == BEHOV and et.titel for et in fundne)
    for et in fundne:
        ord_ = sum(len(dokument.linje(nr).split()) for nr in range(et.fra, et.til + 1))
        if et.slags == LOVGRUNDLAG and not har_behov and ord_ > _TELLS:
            yield et._replace(slags=BEHOV, fordi=f"{et.fordi}; loven siger, hvad behovet er")
        else:
            yield et


def _skift(dokument: Dokument, udsnit: Udsnit, loebende: frozenset[str]) -> Iterator[Skift]:
    """Where the kind of section changes: the line, the kind, the heading and why."""
    hoveder = {
        et.linje: et
        for et in overskrifter(dokument, udsnit.fra, udsnit.til)
        if et.tekst not in loebende and et.tekst not in udsnit.titel
    }
    if numre := numbered_headings(dokument, udsnit.fra, udsnit.til):
        yield from _numbered_only(dokument, udsnit, numre)
        return
    klumper = [nr for nr, et in hoveder.items() if et.slags and _lump(dokument, nr, hoveder)]
    if len(klumper) >= _APART:
        yield from spread(dokument, udsnit, hoveder, loebende)
        return
    egne = {et.slags for nr, et in hoveder.items() if et.slags and not _lump(dokument, nr, hoveder)}
    uden_hoveder = len(egne) < _WELL_HEADED
    her = ""
    for nr in range(udsnit.fra, udsnit.til + 1):
        linje = dokument.linje(nr)
        if not linje.strip() or linje.strip() in loebende or (not her and _is_title(linje, udsnit)):
            continue
        hoved = hoveder.get(nr) or _numbered(linje) or (_leading(linje) if uden_hoveder else None)
        if hoved and hoved.slags and not _lump(dokument, nr, hoveder):
            her = hoved.slags
            yield Skift(nr, her, hoved.tekst, f"overskriften “{hoved.tekst}”")
        elif (
            nr not in hoveder
            and (slags := _begun(linje, dokument.linje(nr - 1) if nr > 1 else ""))
            and slags != her
            and (uden_hoveder or slags == "ophoer")
        ):
            her = slags
            yield Skift(nr, her, "", f"afsnittets første ord: “{' '.join(linje.split()[:4])}”")
        elif not her:
            her = "behov"
            yield Skift(nr, her, "", "det står først")


def _is_title(linje: str, udsnit: Udsnit) -> bool:
    """Whether a line is the standard's own title or a part of it, which is no section's text."""
    ord_ = bare(linje)
    return ord_ in udsnit.titel or ordliste().titel(ord_) == udsnit.titel


def _numbered_only(dokument: Dokument, udsnit: Udsnit, numre: list[Overskrift]) -> Iterator[Skift]:
    """Sections that the document numbers: each number begins one, and what has no known name is a remark."""
    if any(dokument.linje(nr).strip() for nr in range(udsnit.fra, numre[0].linje)):
        yield Skift(udsnit.fra, BEHOV, "", "det står først")
    for et in numre:
        yield Skift(et.linje, et.slags or "saerlige_bemaerkninger", et.tekst, f"overskriften “{et.tekst}”")


def _lump(dokument: Dokument, nr: int, hoveder: Mapping[int, Overskrift]) -> bool:
    """Whether the next words after a heading are another section's heading, with nothing of its own between."""
    for efter in range(nr + 1, min(nr + 5, len(dokument.linjer) + 1)):
        if dokument.linje(efter).strip():
            return (
                efter in hoveder
                and hoveder[efter].slags not in (None, hoveder[nr].slags if nr in hoveder else None)
                and not dokument.linje(nr).lstrip().startswith(("#", "**"))
            )
    return False


def _numbered(linje: str) -> Overskrift | None:
    """A numbered heading that its text follows on the same line: “2. Målgruppen   Borgere som …”."""
    fundet = re.match(r"\s*\d{1,2}\.\s+(?=[A-ZÆØÅ])(.{3,45})", linje)
    if fundet is None:
        return None
    ord_ = TEXT_BEGINS.split(fundet[1])[0].strip()
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
