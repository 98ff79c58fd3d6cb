"""The figures of compared services side by side, and whether they can be held against each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator.compare.groups import Group
from generator.model.catalogue import Catalogue
from generator.model.fakta import Fakta, Ordlyd, Vaerdi
from generator.model.sammenligning import Sammenligning
from generator.model.ydelse import Ydelse
from generator.prose.reference import henvisninger, parse_fact_name

Verdict = Literal["ens", "forskel", "ord", "enheder", "alene"]

# What a municipality says once for all its services and a reader would look for under each.
SHARED = ("klagefrist", "genvurdering")

# The first heading with a word that the fact's id begins with or holds, or with its unit.
HEADINGS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("Alder", ("alder-", "-alder", "ungmap", "voksenmap"), ()),
    ("Opfølgning", ("opfoelgning", "status", "evaluering", "forelaeggelse"), ()),
    ("Frister og varsler", ("frist", "garanti", "varsel", "svar-", "genvurdering", "orientering"), ("hverdage",)),
    ("Penge", ("betal", "tilskud", "merudgift", "pct", "sats"), ("kr", "kr/år", "kr/md", "kr/døgn", "kr/time")),
    ("Timer, dage og antal", (), ("timer", "timer/md", "timer/uge", "timer/døgn", "dage", "antal", "uger", "måneder")),
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


@dataclass(frozen=True)
class Topic:
    """A topic with a cell for each compared service; None where the standard does not state it."""

    slags: str
    titel: str
    cells: tuple[Stated | None, ...]

    @property
    def dom(self) -> Verdict:
        """Whether the cells say the same; figures in different units are never held against each other."""
        med = [stated for stated in self.cells if stated]
        if len(med) < 2:
            return "alene"
        vaerdier = [stated.vaerdi.vaerdi for stated in med]
        if all(vaerdi == vaerdier[0] for vaerdi in vaerdier) and len({stated.fakta.enhed for stated in med}) == 1:
            return "ens"
        if any(isinstance(vaerdi, Ordlyd) for vaerdi in vaerdier):
            return "ord"
        return "forskel" if len({stated.fakta.enhed for stated in med}) == 1 else "enheder"


def topics(catalogue: Catalogue, group: Group) -> list[Topic]:
    """Every topic of the group's services, by heading; those that several standards state come first."""
    cells: dict[str, list[Stated | None]] = {}
    for nr, ydelse in enumerate(group.ydelser):
        for topic_id, stated in _stated(catalogue, ydelse):
            cells_of_topic = cells.setdefault(topic_id, [None] * len(group.ydelser))
            cells_of_topic[nr] = cells_of_topic[nr] or stated
    titles = {emne.id: emne.titel for emne in catalogue.sammenligning.emner}
    made = [_topic(navn, titles, tuple(stated)) for navn, stated in cells.items()]
    return sorted(made, key=lambda topic: (topic.dom == "alene", ORDER.index(topic.slags)))


def _topic(navn: str, titles: dict[str, str], cells: tuple[Stated | None, ...]) -> Topic:
    first = next(stated for stated in cells if stated)
    return Topic(heading_of(first.fakta), titles.get(navn, first.fakta.betegnelse), cells)


def _stated(catalogue: Catalogue, ydelse: Ydelse) -> Iterator[tuple[str, Stated]]:
    """Each figure of a service under its topic."""
    topic_ids = topic_of(catalogue.sammenligning)
    for adresse, fakta in figures(catalogue, ydelse).items():
        yield topic_ids.get(adresse, fakta.id), Stated(adresse, fakta, fakta.nyeste(ydelse.gaelder_fra))


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


def topic_of(sammenligning: Sammenligning) -> dict[str, str]:
    """The topic of each mapped fact by its address."""
    return {adresse: emne.id for emne in sammenligning.emner for adresse in emne.fakta}


def heading_of(fakta: Fakta) -> str:
    """The heading that a figure is compared under."""
    for slags, ord_, enheder in HEADINGS:
        if any(et in fakta.id for et in ord_) or fakta.enhed in enheder:
            return slags
    return OTHER
