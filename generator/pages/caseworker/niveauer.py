"""The other way round: for each level, the services whose standards name it, by municipality."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.model.kilde import Henvisning, LinjeSpaend
from generator.model.ydelse import Ydelse
from generator.pages.caseworker.page import Page, YdelseLink
from generator.prose import labels


@dataclass(frozen=True)
class Named:
    """A service that names the level: what it is for or whom, in the standard's words, and where that stands."""

    ydelse: YdelseLink
    om: str
    kilde: Markup


@dataclass(frozen=True)
class LevelIndex:
    """One level with its services by municipality, in the order of the catalogue."""

    id: str
    titel: str
    kommuner: Mapping[str, tuple[Named, ...]]

    @property
    def antal(self) -> int:
        """How many services name it."""
        return len({named.ydelse.adresse for alle in self.kommuner.values() for named in alle})


@dataclass(frozen=True)
class Scale:
    """A scale of levels, those that some standard names."""

    titel: str
    niveauer: tuple[LevelIndex, ...]


# The remark itself stands once, below the table of the levels.
_REMARK = "med en bemærkning"
# A level as it is keyed, with what it is for and its lines.
_Found = tuple[object, str, LinjeSpaend]


def scales(page: Page, ydelser: Sequence[Ydelse]) -> list[Scale]:
    """VUM's overall levels and themes, and the levels of Fælles Sprog; a scale that nobody uses is left out."""
    alle = (
        _scale(page, ydelser, "Samlet vurdering i VUM", "samlet", labels.VUM_SAMLET, _overall),
        _scale(page, ydelser, "Temaer i VUM", "tema", labels.VUM_TEMA, _themes),
        _scale(page, ydelser, labels.FUNKTIONSNIVEAUER, "funktion", labels.FUNKTIONSNIVEAU, _functional),
    )
    return [scale for scale in alle if scale.niveauer]


def _scale(
    page: Page,
    ydelser: Sequence[Ydelse],
    titel: str,
    navn: str,
    ord_: Mapping[int, str] | Mapping[str, str],
    find: Callable[[Ydelse], Iterator[_Found]],
) -> Scale:
    """The scale with the levels that are named; `ord_` are its levels in order, each in words."""
    fundne = [(ydelse, list(find(ydelse))) for ydelse in ydelser]
    niveauer = []
    for niveau, betydning in ord_.items():
        kommuner: dict[str, tuple[Named, ...]] = {}
        for ydelse, alle in fundne:
            egne = tuple(_named(page, ydelse, om, linje) for et, om, linje in alle if et == niveau)
            if egne:
                hos = page.kommune(ydelse.kommune)
                kommuner[hos] = (*kommuner.get(hos, ()), *egne)
        if kommuner:
            niveauer.append(LevelIndex(f"{navn}-{niveau}".lower(), f"{niveau}: {betydning}", kommuner))
    return Scale(titel, tuple(niveauer))


def _overall(ydelse: Ydelse) -> Iterator[_Found]:
    yield from ((niveau, _REMARK if et.note else "", et.linje) for et in ydelse.vum for niveau in et.samlet)


def _themes(ydelse: Ydelse) -> Iterator[_Found]:
    yield from ((niveau, _REMARK if et.note else "", et.linje) for et in ydelse.vum for niveau in et.temaer)


def _functional(ydelse: Ydelse) -> Iterator[_Found]:
    grupper = {gruppe.id: gruppe.titel for gruppe in ydelse.grupper}
    for et in ydelse.funktionsniveau:
        om = "; ".join(filter(None, (et.omraade, grupper.get(et.gruppe or ""), et.note)))
        yield from ((niveau, om, et.linje) for niveau in et.niveauer)


def _named(page: Page, ydelse: Ydelse, om: str, linje: LinjeSpaend) -> Named:
    sted = Henvisning(dokument=ydelse.kilde.dokument, linje=linje, afsnit=labels.AFSNIT["maalgruppe"])
    return Named(page.ydelse(ydelse), om, Markup(page.prosa.kildemaerke([sted])))
