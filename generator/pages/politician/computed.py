"""The map of what can be computed: rule by rule, which calculator reads it, or why none does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from markupsafe import Markup

from calculators.rules.registry import BEREGNERE
from generator import addresses
from generator.computed.rules import STATUSES, Rule, Status, count
from generator.export.csv_file import csv_tekst
from generator.export.view import View
from generator.model.catalogue import NATIONALE
from generator.model.fakta import Vaerdi
from generator.model.tilbud import Tilbud
from generator.model.ydelse import Ydelse
from generator.pages.parts.one_page import on_one_page
from generator.pages.parts.template import fill
from generator.pages.politician.report import (
    KILDE_HEADINGS,
    Report,
    file_link,
    kilde_cells,
    kommune_name,
    report_prose,
    ydelse_link,
)
from generator.prose.display import show_value
from generator.prose.labels import REGNES, REGNES_BETYDER
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

# Those of the table; what only informs is no rule, and is counted beside it.
_COLUMNS = tuple(status for status in STATUSES if status != "oplysning")
FILE = "regnes.csv"


@dataclass(frozen=True)
class Told:
    """One figure as the list tells it: what it is, who reads it, or why nobody does. Its source stands in the file."""

    betegnelse: str
    vaerdi: str
    beregnere: tuple[tuple[str, str], ...]
    hvorfor: str


@dataclass(frozen=True)
class Segment:
    """A part of a bar, in percent of the whole."""

    status: Status
    fra: str
    bredde: str


@dataclass(frozen=True)
class Part:
    """The rules of one service, of the places of a municipality, or of all its services; `told` are those behind."""

    id: str
    titel: str | Markup
    paragraf: str
    tal: dict[Status, int]
    told: list[tuple[Status, list[Told]]]

    @property
    def i_alt(self) -> int:
        """How many rules there are, without what only informs."""
        return _rules_in(self.tal)


@dataclass(frozen=True)
class Owner:
    """The law, or a municipality, with its parts and the sum of them.

    `side` is the way to its own page, where it has one, and else empty.
    """

    id: str
    navn: str
    tal: dict[Status, int]
    i_alt: int
    bjaelke: list[Segment]
    parts: list[Part]
    side: str = ""


def computed_pages(view: View) -> Iterator[Report]:
    """The page of the map and its CSV; of many standards the rules of each have a page of their own."""
    opslag, alle = view.opslag, view.rules
    samlet = on_one_page(opslag.catalogue)
    prosa = report_prose(opslag, addresses.COMPUTED)
    owners = []
    for ejer, egne in groupby(alle, key=lambda rule: rule.ejer):
        local = prosa if samlet else report_prose(opslag, addresses.part_of(addresses.COMPUTED, ejer))
        owners.append(_owner(local, ejer, list(egne)))
    shown = [status for status in _COLUMNS if any(owner.tal[status] for owner in owners)]
    words = {"navne": REGNES, "betyder": REGNES_BETYDER, "columns": shown}
    if not samlet:
        for nr, owner in enumerate(owners):
            path = addresses.part_of(addresses.COMPUTED, owner.id)
            own = {"rod": addresses.root(path), "owner": owner, **words}
            yield Report(path, fill("politician/computed_of.md.j2", path, **own))
            owners[nr] = replace(owner, parts=[], side=prosa.href(path))
    content = {
        "rod": prosa.rod,
        **words,
        "owners": owners,
        "regnes": sum(owner.tal["regnes"] for owner in owners),
        "i_alt": sum(owner.i_alt for owner in owners),
        "oplysning": sum(owner.tal["oplysning"] for owner in owners),
        "csv": file_link(prosa, FILE),
    }
    yield Report(prosa.side, fill("politician/computed.md.j2", prosa.side, **content), {FILE: _csv(opslag, alle)})


def _owner(prosa: PageProse, ejer: str, egne: list[Rule]) -> Owner:
    tal = _counted(egne)
    i_alt = _rules_in(tal)
    return Owner(ejer, _name(prosa.opslag, ejer), tal, i_alt, _bar(tal, i_alt), list(_parts(prosa, ejer, egne)))


def _name(opslag: Lookup, ejer: str) -> str:
    return "Loven" if ejer == NATIONALE else kommune_name(opslag, ejer)


def _counted(alle: Sequence[Rule]) -> dict[Status, int]:
    tal = count(alle)
    return {status: tal[status] for status in STATUSES}


def _rules_in(tal: dict[Status, int]) -> int:
    """The sum of the columns."""
    return sum(tal[status] for status in _COLUMNS)


def _bar(tal: dict[Status, int], i_alt: int) -> list[Segment]:
    """The statuses after each other; widths in percent with one decimal."""
    segments, fra = [], 0
    for status in _COLUMNS:
        if tal[status]:
            segments.append(Segment(status, f"{100 * fra / i_alt:.1f}", f"{100 * tal[status] / i_alt:.1f}"))
            fra += tal[status]
    return segments


def _parts(prosa: PageProse, ejer: str, egne: list[Rule]) -> Iterator[Part]:
    """What holds for all services first, then each service in the order of the law, and the places together."""
    faelles = [rule for rule in egne if rule.hos is None]
    if faelles:
        titel = "Lovens satser og frister" if ejer == NATIONALE else "Gælder hele kommunen"
        yield _part(prosa, f"{ejer}-faelles", titel, "", faelles)
    ydelser = ((rule.hos, rule) for rule in egne if isinstance(rule.hos, Ydelse))
    for ydelse, par in groupby(ydelser, key=lambda par: par[0]):
        titel = ydelse_link(prosa, ydelse)
        yield _part(prosa, f"{ejer}-{ydelse.id}", titel, str(ydelse.lovgrundlag[0]), [rule for _, rule in par])
    steder = [rule for rule in egne if isinstance(rule.hos, Tilbud)]
    if steder:
        yield _part(prosa, f"{ejer}-steder", "Steder", "", steder)


def _part(prosa: PageProse, part_id: str, titel: str | Markup, paragraf: str, egne: list[Rule]) -> Part:
    told = [(status, [_tell(prosa, rule) for rule in egne if rule.status == status]) for status in STATUSES]
    return Part(part_id, titel, paragraf, _counted(egne), [(status, fundne) for status, fundne in told if fundne])


def _tell(prosa: PageProse, rule: Rule) -> Told:
    vaerdi = _value(rule)
    sted = f"{rule.hos.navn}: " if isinstance(rule.hos, Tilbud) else ""
    links = tuple((BEREGNERE[navn].titel, _way(prosa, navn)) for navn in rule.beregnere)
    return Told(
        f"{sted}{rule.fakta.betegnelse}",
        show_value(vaerdi.vaerdi, rule.fakta.enhed),
        links,
        (rule.post.hvorfor if rule.post else None) or "",
    )


def _way(prosa: PageProse, navn: str) -> str:
    """The calculator's page, or nothing where no standard has it."""
    return prosa.href(addresses.beregner(navn)) if navn in prosa.opslag.beregnere else ""


def _value(rule: Rule) -> Vaerdi:
    """The value on the day the standard was adopted; elsewhere the newest."""
    return rule.fakta.nyeste(rule.hos.gaelder_fra if isinstance(rule.hos, Ydelse) else date.max)


def _csv(opslag: Lookup, alle: Sequence[Rule]) -> str:
    headings = (
        "Hvem", "Lovgrundlag", "Ydelse eller sted", "Tal", "Kilden siger", "Bliver regnet", "Beregnere", "Hvorfor",
        "Adresse", *KILDE_HEADINGS,
    )  # fmt: skip
    return csv_tekst(headings, (_row(opslag, rule) for rule in alle))


def _row(opslag: Lookup, rule: Rule) -> tuple[str, ...]:
    vaerdi = _value(rule)
    hos = rule.hos
    return (
        _name(opslag, rule.ejer),
        ", ".join(map(str, hos.lovgrundlag)) if isinstance(hos, Ydelse) else "",
        hos.titel if isinstance(hos, Ydelse) else hos.navn if hos else "",
        rule.fakta.betegnelse,
        show_value(vaerdi.vaerdi, rule.fakta.enhed),
        REGNES[rule.status],
        ", ".join(BEREGNERE[navn].titel for navn in rule.beregnere),
        (rule.post.hvorfor if rule.post else None) or "",
        rule.adresse,
        *kilde_cells(vaerdi.kilde),
    )
