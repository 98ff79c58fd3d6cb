"""How one municipality stands: its standards, what they leave unsaid, what the law has changed, what to decide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator import addresses
from generator.compare.coverage import TOPICS
from generator.compare.state import Standing, standings
from generator.computed.rules import Rule
from generator.model.catalogue import Kommunedata
from generator.model.fakta import Fakta
from generator.model.kommune import Tilstand
from generator.model.lov import Lovaendring
from generator.model.ydelse import Ydelse
from generator.pages.parts import lovaendringer
from generator.pages.parts.one_page import page_about
from generator.pages.parts.uoverensstemmelser import count_in_words
from generator.pages.politician.register import Registered
from generator.pages.politician.report import ydelse_link
from generator.pages.politician.silence import anchor
from generator.prose import datering
from generator.prose.display import show_value
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse


@dataclass(frozen=True)
class Deadline:
    """How soon a standard says that one is answered; `navn` is what it calls that where there are several."""

    tekst: str
    navn: str
    kilde: Markup


@dataclass(frozen=True)
class ShownStanding:
    """A standard as the page shows it; `tavse` are the topics it leaves unsaid, each with the place on the map."""

    standing: Standing
    link: Markup
    alder: str
    frister: list[Deadline]
    tavse: list[tuple[str, str]]

    @property
    def ydelse(self) -> Ydelse:
        """The service."""
        return self.standing.ydelse


@dataclass(frozen=True)
class Change:
    """A change of law after some of the standards, and which those are."""

    aendring: Lovaendring
    kilde: Markup
    ydelser: list[Ydelse]


@dataclass(frozen=True)
class Check:
    """How far the municipality is checked: one thing that is counted, how many there are, and of how many."""

    navn: str
    antal: int
    af: int | None = None


@dataclass(frozen=True)
class State:
    """All that page, document and workbook say of a municipality."""

    data: Kommunedata
    standings: list[ShownStanding]
    fund: list[Registered]
    changes: list[Change]
    checks: list[Check]
    dokumenter: list[tuple[str, str]]

    @property
    def staar(self) -> tuple[int, int]:
        """How many topics are stated, of all there could be."""
        return sum(et.standing.staar for et in self.standings), len(TOPICS) * len(self.standings)

    @property
    def optaelling(self) -> str:
        """The contradictions counted in words."""
        return count_in_words(et.fund for et in self.fund)

    @property
    def tilstande(self) -> Counter[Tilstand]:
        """How many contradictions there are of each standing."""
        return Counter(et.tilstand for et in self.fund)

    def af(self, tilstand: Tilstand) -> list[Registered]:
        """The contradictions of a standing, the most serious first."""
        return [et for et in self.fund if et.tilstand == tilstand]


def state_of(prosa: PageProse, data: Kommunedata, fund: list[Registered], rules: list[Rule]) -> State:
    """All of a municipality, written for one page."""
    return State(
        data,
        [_standing(prosa, et) for et in standings(prosa.opslag.catalogue, data)],
        fund,
        list(_changes(prosa, data)),
        list(_checks(prosa.opslag, data, rules)),
        [(kilde.titel, str(kilde.dato.year) if kilde.dato else datering.udateret(kilde)) for kilde in data.kilder
         if kilde.type == "dokument"],
    )  # fmt: skip


def _standing(prosa: PageProse, standing: Standing) -> ShownStanding:
    ydelse = standing.ydelse
    several = len(standing.frister) > 1
    kort = page_about(prosa.opslag.catalogue, addresses.COVERAGE, ydelse.kommune)
    return ShownStanding(
        standing,
        ydelse_link(prosa, ydelse),
        datering.alder(prosa.opslag, ydelse),
        [_deadline(prosa, fakta, ydelse, several) for fakta in standing.frister],
        [(TOPICS[emne], prosa.href(kort, anchor(ydelse, emne))) for emne in standing.tavse],
    )


def _deadline(prosa: PageProse, fakta: Fakta, ydelse: Ydelse, several: bool) -> Deadline:
    vaerdi = fakta.nyeste(ydelse.gaelder_fra)
    tekst = show_value(vaerdi.vaerdi, fakta.enhed)
    return Deadline(tekst, fakta.betegnelse if several else "", Markup(prosa.kildemaerke([vaerdi.kilde])))


def _changes(prosa: PageProse, data: Kommunedata) -> Iterator[Change]:
    """What the law has changed since, the newest first; proposals are left out."""
    ramt: dict[str, tuple[Lovaendring, list[Ydelse]]] = {}
    for ydelse in data.ydelser:
        for et in lovaendringer.of_service(prosa.opslag.catalogue, ydelse):
            if et.slags == "aendring":
                ramt.setdefault(et.id, (et, []))[1].append(ydelse)
    for et, ydelser in sorted(ramt.values(), key=lambda par: str(par[0].dato or ""), reverse=True):
        yield Change(et, Markup(prosa.kildemaerke(et.kilder)), ydelser)


def _checks(opslag: Lookup, data: Kommunedata, rules: list[Rule]) -> Iterator[Check]:
    """What is counted of the reading: figures, those whose lines are quoted, those that a calculator reads."""
    values = [(fakta, vaerdi) for fakta in data.alle_fakta for vaerdi in fakta.vaerdier]
    yield Check("Tal, der er læst og har en kilde", len(values))
    cited = sum(1 for _, vaerdi in values if opslag.citat(vaerdi.kilde) is not None)
    yield Check("Tal, hvor linjerne i dokumentet kan læses på siden", cited, len(values))
    giving = [rule for rule in rules if rule.status != "oplysning"]
    read = sum(1 for rule in giving if rule.status == "regnes")
    yield Check("Tal, der giver en ret, en frist eller et beløb, og som en beregner læser", read, len(giving))
    unread = sum(1 for et in data.uoverensstemmelser if et.redaktionelt)
    yield Check("Uoverensstemmelser, hvor vi ikke har læst alt selv", unread, len(data.uoverensstemmelser))
