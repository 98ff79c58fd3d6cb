"""The figures of compared services side by side, and whether they can be held against each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Literal

from generator.compare.groups import Group
from generator.compare.measure import Measure, highest, measure
from generator.compare.prices import Missing, in_prices_of, is_amount
from generator.model.catalogue import Catalogue
from generator.model.fakta import Fakta, Talvaerdi, Vaerdi
from generator.model.sammenligning import Bestemmer, Hvem
from generator.model.vaerdi.former import WORDS
from generator.model.vaerdi.tid import Klokken
from generator.model.valgtabel import Valgtabel
from generator.model.ydelse import Ydelse
from generator.prose.inherited import inherited
from generator.prose.reference import henvisninger, parse_fact_name

Verdict = Literal["loven", "ens", "forskel", "ord", "enheder", "slags", "opdelt", "aar", "alene"]

# What a municipality says once for all its services and a reader would look for under each.
SHARED = ("klagefrist", "genvurdering")

_AMOUNTS = (
    "timer", "minutter", "dage", "nætter", "antal", "uger", "måneder", "gange", "stk", "personer", "måltider", "besøg",
    "ture", "gram", "kg", "ml", "liter", "klokken",
)  # fmt: skip
# The first heading with a word that the fact's id begins with or holds, or with the quantity of its unit.
HEADINGS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("Alder", ("alder-", "-alder", "ungmap", "voksenmap"), ()),
    ("Opfølgning", ("opfoelgning", "status", "evaluering", "forelaeggelse"), ()),
    ("Frister og varsler", ("frist", "garanti", "varsel", "svar-", "genvurdering", "orientering"), ("hverdage",)),
    ("Penge", ("betal", "tilskud", "merudgift", "pct", "sats"), ("kr",)),
    ("Timer, dage og antal", (), _AMOUNTS),
)
OTHER = "Andet"
# What a council decides on comes first.
ORDER = ("Frister og varsler", "Penge", "Timer, dage og antal", "Opfølgning", "Alder", OTHER)


@dataclass(frozen=True)
class Stated:
    """What one standard says of a topic, and where in the catalogue it stands; `celle` when it is a cell of a table.

    `i_priser` is an amount of an earlier year in the prices of the year that it is compared in.
    """

    adresse: str
    fakta: Fakta
    vaerdi: Vaerdi
    celle: bool = False
    i_priser: Talvaerdi | None = None

    @property
    def aar(self) -> int:
        """The year that the value is printed for."""
        return self.vaerdi.gyldig_fra.year

    @cached_property
    def measure(self) -> Measure | None:
        """Its value as others can be held against, where it says a number."""
        return measure(self.compared, self.fakta.enhed)

    @property
    def compared(self) -> Talvaerdi:
        """The value as it is held against others: in the prices of their year, where it was moved there."""
        return self.vaerdi.vaerdi if self.i_priser is None else self.i_priser

    @cached_property
    def unit(self) -> str:
        """The unit that it is held against others in."""
        return self.measure.unit if self.measure else self.fakta.enhed

    @cached_property
    def said(self) -> object:
        """What two figures share when they say the same."""
        vaerdi = self.compared
        if isinstance(vaerdi, Klokken):
            return vaerdi.fra, vaerdi.til, bool(vaerdi.en_af), frozenset(vaerdi.alle_dage)
        return self.measure or (vaerdi, self.fakta.enhed)


# All that one standard says of a topic, in the order of its file: several where it has a figure for each group.
Cell = tuple[Stated, ...]


@dataclass(frozen=True)
class Topic:
    """A topic by its id, with a cell for each compared service; a cell is empty where the standard does not state it.

    `tabel`: one place of a table that several of the standards have; its heading is the table's title.
    `bestemmer` says who may choose the figure, where that is known. `prisaar` is the year whose prices amounts of
    different years are compared in, and `mangler` the year whose percentage is not known when they cannot be.
    """

    id: str
    slags: str
    titel: str
    cells: tuple[Cell, ...]
    tabel: bool = False
    kommuner: tuple[str, ...] = ()
    bestemmer: Bestemmer | None = None
    prisaar: int | None = None
    mangler: int | None = None

    @property
    def hvem(self) -> Hvem | None:
        """Who may choose it, or None where we do not know."""
        return self.bestemmer.hvem if self.bestemmer else None

    @property
    def chosen(self) -> bool:
        """Whether a municipality could have chosen another figure, so that it is a difference if it did."""
        return self.hvem == "kommunen"

    @cached_property
    def dom(self) -> Verdict:
        """Whether the cells say the same; figures are held against each other where their units convert exactly.

        What the law decides is never held against each other. A table is not held against a table, or a figure, that
        is not divided in the same way. What only one municipality states is alone, however many of its own services
        state it.
        """
        if self.hvem == "loven":
            return "loven"
        med = [cell for cell in self.cells if cell]
        if len({navn for navn, cell in zip(self.kommuner, self.cells, strict=True) if cell}) < 2:
            return "alene"
        if len({frozenset(stated.said for stated in cell) for cell in med}) == 1:
            return "aar" if self.mangler else "ens"
        alle = [stated for cell in med for stated in cell]
        if not self.tabel and any(stated.celle for stated in alle):
            return "opdelt"
        if any(isinstance(stated.vaerdi.vaerdi, WORDS) for stated in alle):
            return "ord"
        if len({stated.unit for stated in alle}) > 1:
            return "enheder"
        if self.mangler:
            return "aar"
        tal = {frozenset(m.numbers for stated in cell if (m := stated.measure)) for cell in med}
        return "slags" if len(tal) == 1 and all(stated.measure for stated in alle) else "forskel"

    def among(self, numbers: Sequence[int]) -> Topic:
        """The same topic of some of the services alone, by their numbers; its prices stay those of them all."""
        kommuner = tuple(self.kommuner[nr] for nr in numbers)
        return replace(self, cells=tuple(self.cells[nr] for nr in numbers), kommuner=kommuner)

    @cached_property
    def highest(self) -> int | None:
        """The number of the service that says most, where they differ and each has one figure."""
        med = [nr for nr, cell in enumerate(self.cells) if cell]
        if self.dom != "forskel" or any(len(self.cells[nr]) > 1 for nr in med):
            return None
        nr = highest(self.cells[nr][0].measure for nr in med)
        return None if nr is None else med[nr]


def topics(catalogue: Catalogue, group: Group) -> list[Topic]:
    """Every topic of the group's services, by heading; those that several standards state come first."""
    cells: dict[str, list[Cell]] = {}
    tabeller = tables_alike(group)
    for nr, ydelse in enumerate(group.ydelser):
        for topic_id, stated in _stated(catalogue, group, ydelse, tabeller):
            cells_of_topic = cells.setdefault(topic_id, [()] * len(group.ydelser))
            # What is only shared gives way to what the standard says itself.
            if stated.adresse.startswith(f"{ydelse.adresse}/") or not cells_of_topic[nr]:
                cells_of_topic[nr] += (stated,)
    made = [in_one_year(catalogue, _topic(catalogue, group, navn, stated, tabeller)) for navn, stated in cells.items()]
    # A place of a table that only one standard fills stands with the rest of its table.
    return sorted(made, key=lambda topic: (topic.dom == "alene" and not topic.tabel, *_order(topic)))


def _order(topic: Topic) -> tuple[int, str]:
    """The place of its heading; the tables come after all single figures, each by itself."""
    return (len(ORDER), topic.slags) if topic.tabel else (ORDER.index(topic.slags), "")


def in_one_year(catalogue: Catalogue, topic: Topic) -> Topic:
    """The topic with its amounts in the prices of the newest of their years, where they are of several."""
    alle = [stated for cell in topic.cells for stated in cell]
    aar = {stated.aar for stated in alle}
    if len(aar) < 2 or not all(is_amount(stated.fakta) for stated in alle):
        return topic
    til = max(aar)
    moved = {stated: in_prices_of(catalogue, stated.vaerdi.vaerdi, stated.aar, til) for stated in alle}
    mangler = [et.aar for et in moved.values() if isinstance(et, Missing)]
    if mangler:
        return replace(topic, mangler=min(mangler))
    priser = {stated: et for stated, et in moved.items() if stated.aar < til and not isinstance(et, Missing)}
    cells = tuple(tuple(replace(stated, i_priser=priser.get(stated)) for stated in cell) for cell in topic.cells)
    return replace(topic, cells=cells, prisaar=til)


def tables_alike(group: Group) -> dict[str, Valgtabel]:
    """The tables that can be compared place by place, by their ids.

    Several services have them, divided by the same dimensions, and none has the same as one figure.
    """
    found: dict[str, list[Valgtabel]] = {}
    for ydelse in group.ydelser:
        for tabel in ydelse.valgtabeller:
            found.setdefault(tabel.id, []).append(tabel)
    return {navn: alle[0] for navn, alle in found.items() if len(alle) > 1 and _divided_alike(group, navn, alle)}


def _divided_alike(group: Group, navn: str, alle: Sequence[Valgtabel]) -> bool:
    with_it = [ydelse for ydelse in group.ydelser if any(fakta.om == navn for fakta in ydelse.fakta)]
    return len(with_it) == len(alle) and len({tuple(et.id for et in tabel.dimensioner) for tabel in alle}) == 1


def _topic(
    catalogue: Catalogue, group: Group, navn: str, cells: Sequence[Cell], tabeller: Mapping[str, Valgtabel]
) -> Topic:
    kommuner = tuple(ydelse.kommune for ydelse in group.ydelser)
    first = next(stated.fakta for cell in cells for stated in cell)
    if first.emne and first.emne in tabeller and first.id == navn:
        tabel = tabeller[first.emne]
        place = first.betegnelse.removeprefix(f"{tabel.titel}: ")
        return Topic(navn, tabel.titel, place, tuple(cells), tabel=True, kommuner=kommuner)
    titel = first.betegnelse if first.id == navn else title_of(catalogue, navn)
    emne = catalogue.sammenligning.emne(navn)
    bestemmer = emne.bestemmes_af(group.lov, group.nr) if emne else None
    return Topic(navn, heading_of(first), titel, tuple(cells), kommuner=kommuner, bestemmer=bestemmer)


def title_of(catalogue: Catalogue, emne: str) -> str:
    """What a topic is called: as it is said of the topic, or as some fact with it for its id is called."""
    titles = {et.id: et.titel for et in catalogue.sammenligning.emner if et.titel}
    tabeller = {tabel.id: tabel.titel for ydelse in catalogue.ydelser for tabel in ydelse.valgtabeller}
    if emne in tabeller:
        return tabeller[emne]
    if emne not in titles:
        titles = {fakta.om: fakta.betegnelse for _, fakta in catalogue.fakta_med_sted()} | {
            fakta.id: fakta.betegnelse for _, fakta in catalogue.fakta_med_sted()
        }
    return titles.get(emne) or emne.replace("-", " ").capitalize()


def _stated(
    catalogue: Catalogue, group: Group, ydelse: Ydelse, tabeller: Mapping[str, Valgtabel]
) -> Iterator[tuple[str, Stated]]:
    """Each figure of a service about the group's kind of help under its topic.

    For a place of a comparable table that is the place itself.
    """
    emner = catalogue.sammenligning.efter_navn
    celler = {navn: tabel.id for tabel in ydelse.valgtabeller for navn in tabel.navne}
    in_force = {celler[et.id] for et in ydelse.fakta if et.id in celler and et.paa(ydelse.gaelder_fra)}
    for adresse, fakta in figures(catalogue, ydelse, group).items():
        own = adresse == f"{ydelse.adresse}/{fakta.id}"
        tabel = celler.get(fakta.id) if own else None
        emne = emner.get(fakta.om, fakta.om)
        topic_id = fakta.id if tabel in tabeller and emne == tabel else emne
        if tabel in in_force and fakta.paa(ydelse.gaelder_fra) is None:
            continue  # the edition of the standard's own day prints no value there
        yield topic_id, Stated(adresse, fakta, fakta.nyeste(ydelse.gaelder_fra), celle=tabel is not None)


def figures(catalogue: Catalogue, ydelse: Ydelse, group: Group | None = None) -> dict[str, Fakta]:
    """The figures a standard states, its own and those it shares, by their addresses.

    With `group` only those about its kind of help.
    """
    own = {f"{ydelse.adresse}/{fakta.id}": fakta for fakta in ydelse.fakta}
    alle = own | dict(_shared(catalogue, ydelse))
    return {adresse: fakta for adresse, fakta in alle.items() if group is None or group.holds(fakta)}


def _shared(catalogue: Catalogue, ydelse: Ydelse) -> Iterator[tuple[str, Fakta]]:
    """Figures the service shares: those its prose takes from a sister service, and what holds for all complaints."""
    data = catalogue.kommune(ydelse.kommune)
    naevnte = {navn for _, afsnit in ydelse.afsnit.alle() if afsnit for navn in _named(afsnit.tekst)}
    sisters = data.ydelsernes_fakta if data else {}
    if not naevnte.isdisjoint(sisters):
        yield from ((adresse, fakta) for adresse, fakta in sisters.items() if adresse in naevnte)
    for fakta in data.kommune.fakta if data else ():
        if fakta.id in SHARED:
            yield f"{ydelse.kommune}/{fakta.id}", fakta
    for fakta in inherited(catalogue, ydelse):
        yield f"{ydelse.kommune}/{fakta.id}", fakta


@lru_cache(maxsize=10_000)
def _named(text: str) -> frozenset[str]:
    """The facts that a text names: it is asked for each topic and kind of help anew."""
    return frozenset(parse_fact_name(navn).navn for slags, navn in henvisninger(text) if slags == "fakta")


def heading_of(fakta: Fakta) -> str:
    """The heading that a figure is compared under."""
    for slags, ord_, enheder in HEADINGS:
        if any(et in fakta.om for et in ord_) or fakta.enhed.partition("/")[0] in enheder:
            return slags
    return OTHER
