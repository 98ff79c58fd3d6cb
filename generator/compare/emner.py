"""The figures of compared services side by side, and whether they can be held against each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator.compare.grupper import Gruppe
from generator.model.catalogue import Catalogue
from generator.model.fakta import Fakta, Ordlyd, Vaerdi
from generator.model.sammenligning import Sammenligning
from generator.model.ydelse import Ydelse
from generator.prose.reference import henvisninger, parse_fact_name

Dom = Literal["ens", "forskel", "ord", "enheder", "alene"]

# What a municipality says once for all its services and a reader would look for under each.
FAELLES = ("klagefrist", "genvurdering")

# The first heading with a word that the fact's id begins with or holds, or with its unit.
SLAGS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("Alder", ("alder-", "-alder", "ungmap", "voksenmap"), ()),
    ("Opfølgning", ("opfoelgning", "status", "evaluering", "forelaeggelse"), ()),
    ("Frister og varsler", ("frist", "garanti", "varsel", "svar-", "genvurdering", "orientering"), ("hverdage",)),
    ("Penge", ("betal", "tilskud", "merudgift", "pct", "sats"), ("kr", "kr/år", "kr/md", "kr/døgn", "kr/time")),
    ("Timer, dage og antal", (), ("timer", "timer/md", "timer/uge", "timer/døgn", "dage", "antal", "uger", "måneder")),
)
ANDET = "Andet"
# What a council decides on comes first.
ORDEN = ("Frister og varsler", "Penge", "Timer, dage og antal", "Opfølgning", "Alder", ANDET)


@dataclass(frozen=True)
class Celle:
    """What one standard says of a topic, and where in the catalogue it stands."""

    adresse: str
    fakta: Fakta
    vaerdi: Vaerdi


@dataclass(frozen=True)
class Raekke:
    """A topic with a cell for each compared service; None where the standard does not state it."""

    slags: str
    titel: str
    celler: tuple[Celle | None, ...]

    @property
    def dom(self) -> Dom:
        """Whether the cells say the same; figures in different units are never held against each other."""
        med = [celle for celle in self.celler if celle]
        if len(med) < 2:
            return "alene"
        vaerdier = [celle.vaerdi.vaerdi for celle in med]
        if all(vaerdi == vaerdier[0] for vaerdi in vaerdier) and len({celle.fakta.enhed for celle in med}) == 1:
            return "ens"
        if any(isinstance(vaerdi, Ordlyd) for vaerdi in vaerdier):
            return "ord"
        return "forskel" if len({celle.fakta.enhed for celle in med}) == 1 else "enheder"


def raekker(catalogue: Catalogue, gruppe: Gruppe) -> list[Raekke]:
    """Every topic of the group's services, by heading; those that several standards state come first."""
    emner: dict[str, list[Celle | None]] = {}
    for nr, ydelse in enumerate(gruppe.ydelser):
        for emne, celle in _celler(catalogue, ydelse):
            felter = emner.setdefault(emne, [None] * len(gruppe.ydelser))
            felter[nr] = felter[nr] or celle
    titler = {emne.id: emne.titel for emne in catalogue.sammenligning.emner}
    ud = [_raekke(navn, titler, tuple(celler)) for navn, celler in emner.items()]
    return sorted(ud, key=lambda raekke: (raekke.dom == "alene", ORDEN.index(raekke.slags)))


def _raekke(navn: str, titler: dict[str, str], celler: tuple[Celle | None, ...]) -> Raekke:
    foerste = next(celle for celle in celler if celle)
    return Raekke(slags_af(foerste.fakta), titler.get(navn, foerste.fakta.betegnelse), celler)


def _celler(catalogue: Catalogue, ydelse: Ydelse) -> Iterator[tuple[str, Celle]]:
    """Each figure of a service under its topic."""
    emne = emne_af(catalogue.sammenligning)
    for adresse, fakta in figurer(catalogue, ydelse).items():
        yield emne.get(adresse, fakta.id), Celle(adresse, fakta, fakta.nyeste(ydelse.gaelder_fra))


def figurer(catalogue: Catalogue, ydelse: Ydelse) -> dict[str, Fakta]:
    """The figures a standard states, its own and those it shares, by their addresses."""
    egne = {f"{ydelse.adresse}/{fakta.id}": fakta for fakta in ydelse.fakta}
    return egne | dict(_faelles(catalogue, ydelse))


def _faelles(catalogue: Catalogue, ydelse: Ydelse) -> Iterator[tuple[str, Fakta]]:
    """Figures the service shares: those its prose takes from a sister service, and what holds for all complaints."""
    data = catalogue.kommune(ydelse.kommune)
    tekster = [afsnit.tekst for _, afsnit in ydelse.afsnit.alle() if afsnit]
    naevnte = {
        parse_fact_name(navn).navn for tekst in tekster for slags, navn in henvisninger(tekst) if slags == "fakta"
    }
    for anden in data.ydelser if data else ():
        for fakta in anden.fakta:
            if f"{anden.adresse}/{fakta.id}" in naevnte:
                yield f"{anden.adresse}/{fakta.id}", fakta
    for fakta in data.kommune.fakta if data else ():
        if fakta.id in FAELLES:
            yield f"{ydelse.kommune}/{fakta.id}", fakta


def emne_af(sammenligning: Sammenligning) -> dict[str, str]:
    """The topic of each mapped fact by its address."""
    return {adresse: emne.id for emne in sammenligning.emner for adresse in emne.fakta}


def slags_af(fakta: Fakta) -> str:
    """The heading that a figure is compared under."""
    for slags, ord_, enheder in SLAGS:
        if any(et in fakta.id for et in ord_) or fakta.enhed in enheder:
            return slags
    return ANDET
