"""The figures of compared services side by side, and whether they can be held against each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.compare.groups import Group
from generator.compare.measure import measure
from generator.model.catalogue import Catalogue
from generator.model.exact import base
from generator.model.fakta import Fakta, Ordlyd, Vaerdi
from generator.model.ydelse import Ydelse
from generator.prose.reference import henvisninger, parse_fact_name

Verdict = Literal["ens", "forskel", "ord", "enheder", "alene"]

# What a municipality says once for all its services and a reader would look for under each.
SHARED = ("klagefrist", "genvurdering")

# The first heading with a word that the fact's id begins with or holds, or with the quantity of its unit.
HEADINGS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("Alder", ("alder-", "-alder", "ungmap", "voksenmap"), ()),
    ("Opfølgning", ("opfoelgning", "status", "evaluering", "forelaeggelse"), ()),
    ("Frister og varsler", ("frist", "garanti", "varsel", "svar-", "genvurdering", "orientering"), ("hverdage",)),
    ("Penge", ("betal", "tilskud", "merudgift", "pct", "sats"), ("kr",)),
    (
        "Timer, dage og antal",
        (),
        (
            "timer",
            "minutter",
            "dage",
            "nætter",
            "antal",
            "uger",
            "måneder",
            "gange",
            "stk",
            "personer",
            "måltider",
            "besøg",
            "ture",
            "gram",
            "kg",
            "ml",
            "liter",
        ),
    ),
)
OTHER = "Andet"
# What a council decides on comes first.
ORDER = ("Frister og varsler", "Penge", "Timer, dage og antal", "Opfølgning", "Alder", OTHER)


@dataclass(frozen=True)
class Stated:
    """What one standard says of a topic, and where in the catalogue it stands."""

    adresse: str
    fakta: Fakta
    vaerdi: Vaerdi


# All that one standard says of a topic, in the order of its file: several where it has a figure for each group.
Cell = tuple[Stated, ...]


@dataclass(frozen=True)
class Topic:
    """A topic with a cell for each compared service; a cell is empty where the standard does not state it."""

    slags: str
    titel: str
    cells: tuple[Cell, ...]

    @property
    def dom(self) -> Verdict:
        """Whether the cells say the same; figures are held against each other where their units convert exactly."""
        med = [cell for cell in self.cells if cell]
        if len(med) < 2:
            return "alene"
        if len({frozenset(_said(stated) for stated in cell) for cell in med}) == 1:
            return "ens"
        alle = [stated for cell in med for stated in cell]
        if any(isinstance(stated.vaerdi.vaerdi, Ordlyd) for stated in alle):
            return "ord"
        return "forskel" if len({base(stated.fakta.enhed)[0] for stated in alle}) == 1 else "enheder"


def _said(stated: Stated) -> object:
    """What two figures share when they say the same."""
    vaerdi, enhed = stated.vaerdi.vaerdi, stated.fakta.enhed
    return measure(vaerdi, enhed) or (vaerdi, enhed)


def topics(catalogue: Catalogue, group: Group) -> list[Topic]:
    """Every topic of the group's services, by heading; those that several standards state come first."""
    cells: dict[str, list[Cell]] = {}
    for nr, ydelse in enumerate(group.ydelser):
        for topic_id, stated in _stated(catalogue, ydelse):
            cells_of_topic = cells.setdefault(topic_id, [()] * len(group.ydelser))
            # What is only shared gives way to what the standard says itself.
            if stated.adresse.startswith(f"{ydelse.adresse}/") or not cells_of_topic[nr]:
                cells_of_topic[nr] += (stated,)
    made = [_topic(catalogue, navn, stated) for navn, stated in cells.items()]
    return sorted(made, key=lambda topic: (topic.dom == "alene", ORDER.index(topic.slags)))


def _topic(catalogue: Catalogue, navn: str, cells: Sequence[Cell]) -> Topic:
    first = next(stated.fakta for cell in cells for stated in cell)
    titel = first.betegnelse if first.id == navn else title_of(catalogue, navn)
    return Topic(heading_of(first), titel, tuple(cells))


def title_of(catalogue: Catalogue, emne: str) -> str:
    """What a topic is called: as it is said of the topic, or as some fact with it for its id is called."""
    titles = {et.id: et.titel for et in catalogue.sammenligning.emner if et.titel}
    if emne not in titles:
        titles = {fakta.om: fakta.betegnelse for _, fakta in catalogue.fakta_med_sted()} | {
            fakta.id: fakta.betegnelse for _, fakta in catalogue.fakta_med_sted()
        }
    return titles[emne]


def _stated(catalogue: Catalogue, ydelse: Ydelse) -> Iterator[tuple[str, Stated]]:
    """Each figure of a service under its topic."""
    emner = catalogue.sammenligning.efter_navn
    for adresse, fakta in figures(catalogue, ydelse).items():
        yield emner.get(fakta.om, fakta.om), Stated(adresse, fakta, fakta.nyeste(ydelse.gaelder_fra))


def figures(catalogue: Catalogue, ydelse: Ydelse) -> dict[str, Fakta]:
    """The figures a standard states, its own and those it shares, by their addresses."""
    own = {f"{ydelse.adresse}/{fakta.id}": fakta for fakta in ydelse.fakta}
    return own | dict(_shared(catalogue, ydelse))


def _shared(catalogue: Catalogue, ydelse: Ydelse) -> Iterator[tuple[str, Fakta]]:
    """Figures the service shares: those its prose takes from a sister service, and what holds for all complaints."""
    data = catalogue.kommune(ydelse.kommune)
    texts = [afsnit.tekst for _, afsnit in ydelse.afsnit.alle() if afsnit]
    naevnte = {parse_fact_name(navn).navn for text in texts for slags, navn in henvisninger(text) if slags == "fakta"}
    for other in data.ydelser if data else ():
        for fakta in other.fakta:
            if f"{other.adresse}/{fakta.id}" in naevnte:
                yield f"{other.adresse}/{fakta.id}", fakta
    for fakta in data.kommune.fakta if data else ():
        if fakta.id in SHARED:
            yield f"{ydelse.kommune}/{fakta.id}", fakta


def heading_of(fakta: Fakta) -> str:
    """The heading that a figure is compared under."""
    for slags, ord_, enheder in HEADINGS:
        if any(et in fakta.om for et in ord_) or fakta.enhed.partition("/")[0] in enheder:
            return slags
    return OTHER
