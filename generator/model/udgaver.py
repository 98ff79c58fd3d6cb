"""The editions of one standard in order of time: which is in force on a day, and the days of each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Literal

from generator.model.fakta import Fakta, Vaerdi
from generator.model.ydelse import Ydelse

Tilstand = Literal["gaelder", "kommende", "ophoert"]
_EN_DAG = timedelta(days=1)


@dataclass(frozen=True)
class Udgave:
    """An edition with its days: `til` is its own last day or the day before the next begins; None is open."""

    ydelse: Ydelse
    fra: date
    til: date | None

    def tilstand(self, dag: date) -> Tilstand:
        """Whether it holds, comes or has ended on the day."""
        if dag < self.fra:
            return "kommende"
        return "ophoert" if self.til is not None and self.til < dag else "gaelder"


@dataclass(frozen=True)
class Udgaver:
    """All editions of one service, the oldest first."""

    alle: tuple[Udgave, ...]

    @classmethod
    def of(cls, ydelser: Iterable[Ydelse]) -> Udgaver:
        """The editions of one service, whatever their order; one that overlaps the next ends before it begins."""
        i_orden = sorted(ydelser, key=lambda ydelse: ydelse.gaelder_fra)
        return cls(
            tuple(
                Udgave(ydelse, ydelse.gaelder_fra, _last_day(ydelse, naeste))
                for ydelse, naeste in zip(i_orden, [*i_orden[1:], None], strict=True)
            )
        )

    def paa(self, dag: date) -> Udgave:
        """The edition to show for the day: the one in force, else the last that was, else the first that comes."""
        begyndte = [udgave for udgave in self.alle if udgave.fra <= dag]
        return begyndte[-1] if begyndte else self.alle[0]

    def kommende(self, dag: date) -> tuple[Udgave, ...]:
        """Those that begin after the day."""
        return tuple(udgave for udgave in self.alle if dag < udgave.fra)

    @cached_property
    def fakta(self) -> Mapping[str, tuple[tuple[Ydelse, Fakta], ...]]:
        """Each fact by its id, as the editions state it through time."""
        return self.gathered(lambda ydelse: ydelse.fakta)

    def gathered(self, facts_of: Callable[[Ydelse], Iterable[Fakta]]) -> dict[str, tuple[tuple[Ydelse, Fakta], ...]]:
        """What is given for each edition, by its id: every piece has the values of the edition's own days.

        A fact that a newer edition does not state ends with the last that did. What holds before the first edition
        and after the last is left as it is written.
        """
        stykker: dict[str, list[tuple[Ydelse, Fakta]]] = defaultdict(list)
        for nr, udgave in enumerate(self.alle):
            fra = udgave.fra if nr else date.min
            for fakta in facts_of(udgave.ydelse):
                inden_for = _within(fakta.vaerdier, fra, udgave.til or date.max)
                if inden_for:
                    stykker[fakta.id].append((udgave.ydelse, fakta.model_copy(update={"vaerdier": inden_for})))
        return {navn: tuple(dele) for navn, dele in stykker.items()}


def by_service(ydelser: Iterable[Ydelse]) -> dict[str, Udgaver]:
    """The editions of each service by its address."""
    samlet: dict[str, list[Ydelse]] = defaultdict(list)
    for ydelse in ydelser:
        samlet[ydelse.adresse].append(ydelse)
    return {adresse: Udgaver.of(dele) for adresse, dele in samlet.items()}


def _last_day(ydelse: Ydelse, naeste: Ydelse | None) -> date | None:
    """None when it is open: the edition says no end, and none follows."""
    dage = [*([ydelse.gaelder_til] if ydelse.gaelder_til else []), *([naeste.gaelder_fra - _EN_DAG] if naeste else [])]
    return min(dage, default=None)


def _within(vaerdier: Sequence[Vaerdi], fra: date, til: date) -> tuple[Vaerdi, ...]:
    """The values that hold on some of the days, each cut to them."""
    naeste = [*(vaerdi.gyldig_fra for vaerdi in vaerdier[1:]), None]
    inden_for = []
    for vaerdi, afloest in zip(vaerdier, naeste, strict=True):
        slut = vaerdi.gyldig_til or (afloest - _EN_DAG if afloest else date.max)
        begynder, ender = max(vaerdi.gyldig_fra, fra), min(slut, til)
        if begynder <= ender:
            skaaret = {"gyldig_fra": begynder, "gyldig_til": vaerdi.gyldig_til if til == date.max else ender}
            inden_for.append(vaerdi.model_copy(update=skaaret))
    return tuple(inden_for)
