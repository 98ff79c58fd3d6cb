"""The most telling findings of the comparison, computed from the data each time the site is built."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal

from generator.compare.coverage import EMNER, felter, optael
from generator.compare.groups import Gruppe, grupper, sammenlignelige
from generator.compare.weight import Vaegt
from generator.model.catalogue import Catalogue, Kommunedata
from generator.model.lov import Lovaendring
from generator.model.ydelse import Ydelse


@dataclass(frozen=True)
class Fristspaend:
    """The paragraph where two municipalities' deadlines in the same unit are furthest apart."""

    gruppe: Gruppe
    kortest: tuple[Ydelse, Decimal]
    laengst: tuple[Ydelse, Decimal]


@dataclass(frozen=True)
class Tavshed:
    """The topic that most standards do not state in full, and how many those are of all."""

    emne: str
    tavse: int
    alle: int


def stoerste_fristspaend(catalogue: Catalogue, frister: dict[str, Decimal]) -> Fristspaend | None:
    """The greatest difference between `frister`, deadlines in one unit by the service's address; None without two."""
    bedst: Fristspaend | None = None
    for gruppe in sammenlignelige(grupper(catalogue)):
        med = [(ydelse, frister[ydelse.adresse]) for ydelse in gruppe.ydelser if ydelse.adresse in frister]
        if len(med) < 2:
            continue
        ny = Fristspaend(gruppe, min(med, key=lambda et: et[1]), max(med, key=lambda et: et[1]))
        if bedst is None or _afstand(ny) > _afstand(bedst):
            bedst = ny
    return bedst if bedst and _afstand(bedst) else None


def _afstand(spaend: Fristspaend) -> Decimal:
    return spaend.laengst[1] - spaend.kortest[1]


def stoerste_tavshed(catalogue: Catalogue) -> Tavshed | None:
    """The topic that is most often missing altogether."""
    alle = [felter(catalogue, ydelse) for ydelse in catalogue.ydelser]
    if not alle:
        return None
    tal = Counter({emne: optael(felt[emne] for felt in alle)["tavs"] for emne in EMNER})
    emne, antal = tal.most_common(1)[0]
    return Tavshed(EMNER[emne], antal, len(alle)) if antal else None


def udfyldt(catalogue: Catalogue, data: Kommunedata) -> tuple[int, int]:
    """How many topics a municipality's standards state in full, of all they could state."""
    tal = [optael(felter(catalogue, ydelse).values()) for ydelse in data.ydelser]
    return sum(et["staar"] for et in tal), len(EMNER) * len(tal)


def vigtigste(catalogue: Catalogue) -> tuple[int, int]:
    """How many contradictions matter much, and how many of them go against the law."""
    vaegt = Vaegt(catalogue)
    store = [fund for fund in catalogue.uoverensstemmelser if vaegt.af(fund) == "stor"]
    return len(store), sum(1 for fund in store if fund.art == "mod-lov")


def overhalet(catalogue: Catalogue) -> list[tuple[Ydelse, Lovaendring]]:
    """Services whose paragraph the law has changed since the standard was written, with the newest change.

    A standard whose document has no date is not counted: nobody can say which came first.
    """
    ud = []
    daterede = {kilde.id for kilde in catalogue.kilder if kilde.dato}
    for ydelse in catalogue.ydelser:
        if ydelse.kilde.dokument not in daterede:
            continue
        grundlag = {(lov.lov, nr) for lov in ydelse.lovgrundlag for nr in lov.numre}
        senere = [
            (aendring.dato, aendring)
            for aendring in catalogue.lovgivning.aendringer
            if aendring.slags == "aendring" and aendring.dato and aendring.dato > ydelse.gaelder_fra
            if grundlag & {(aendring.paragraf.lov, nr) for nr in aendring.paragraf.numre}
        ]
        if senere:
            ud.append((ydelse, max(senere, key=lambda par: par[0])[1]))
    return ud
