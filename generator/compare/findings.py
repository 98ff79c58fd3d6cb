"""The most telling findings of the comparison, computed from the data each time the site is built."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from itertools import product

from generator.compare.coverage import TOPICS, count, coverage
from generator.compare.groups import Group, comparable, groups
from generator.compare.weight import Weights
from generator.model.catalogue import Catalogue
from generator.model.lov import Lovaendring, paragraphs
from generator.model.ydelse import Ydelse


@dataclass(frozen=True)
class FristSpread:
    """The paragraph where two municipalities' deadlines in the same unit are furthest apart."""

    gruppe: Group
    kortest: tuple[Ydelse, Decimal]
    laengst: tuple[Ydelse, Decimal]


@dataclass(frozen=True)
class Silence:
    """The topic that most standards do not state in full, and how many those are of all."""

    emne: str
    tavse: int
    alle: int


def widest_frist_spread(catalogue: Catalogue, frister: dict[str, Decimal]) -> FristSpread | None:
    """The greatest difference between `frister`, deadlines in one unit by the service's address; None without two.

    Two services of one municipality are never held against each other.
    """
    best: FristSpread | None = None
    for gruppe in comparable(groups(catalogue)):
        med = [(ydelse, frister[ydelse.adresse]) for ydelse in gruppe.ydelser if ydelse.adresse in frister]
        med.sort(key=lambda et: et[1])
        for a, b in product(_of_two(med), _of_two(sorted(med, key=lambda et: -et[1]))):
            ny = FristSpread(gruppe, a, b)
            if a[0].kommune != b[0].kommune and (best is None or _distance(ny) > _distance(best)):
                best = ny
    return best if best and _distance(best) else None


def _of_two(ordered: list[tuple[Ydelse, Decimal]]) -> list[tuple[Ydelse, Decimal]]:
    """The first, and the first of another municipality: one of them is in the pair that is furthest apart."""
    first = ordered[:1]
    return first + [et for et in ordered if et[0].kommune != first[0][0].kommune][:1]


def _distance(spaend: FristSpread) -> Decimal:
    return spaend.laengst[1] - spaend.kortest[1]


def deepest_silence(catalogue: Catalogue) -> Silence | None:
    """The topic that is most often missing altogether."""
    alle = [coverage(catalogue, ydelse) for ydelse in catalogue.ydelser]
    if not alle:
        return None
    tal = Counter({emne: count(each[emne] for each in alle)["tavs"] for emne in TOPICS})
    emne, antal = tal.most_common(1)[0]
    return Silence(TOPICS[emne], antal, len(alle)) if antal else None


def weightiest(catalogue: Catalogue) -> tuple[int, int]:
    """How many contradictions matter much, and how many of them go against the law."""
    weights = Weights(catalogue)
    store = [fund for fund in catalogue.uoverensstemmelser if weights.of(fund) == "stor"]
    return len(store), sum(1 for fund in store if fund.art == "mod-lov")


def overtaken(catalogue: Catalogue) -> list[tuple[Ydelse, Lovaendring]]:
    """Services whose paragraph the law has changed since the standard was written, with the newest change.

    A standard whose document has no date is not counted: nobody can say which came first.
    """
    found = []
    daterede = {kilde.id for kilde in catalogue.kilder if kilde.dato}
    for ydelse in catalogue.ydelser:
        if ydelse.kilde.dokument not in daterede:
            continue
        grundlag = paragraphs(ydelse.lovgrundlag)
        later = [
            (aendring.dato, aendring)
            for aendring in catalogue.lovgivning.aendringer
            if aendring.slags == "aendring" and aendring.dato and aendring.dato > ydelse.gaelder_fra
            if grundlag & paragraphs([aendring.paragraf])
        ]
        if later:
            found.append((ydelse, max(later, key=lambda par: par[0])[1]))
    return found
