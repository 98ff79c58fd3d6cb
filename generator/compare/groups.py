"""Services of several municipalities by the paragraph they rest on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.catalogue import Catalogue
from generator.model.lov import Lovhenvisning
from generator.model.ydelse import Ydelse

Paragraf = tuple[str, str]


@dataclass(frozen=True)
class Group:
    """A paragraph and the services that are compared under it, in the order of the municipalities."""

    lov: str
    nr: str
    titel: str
    ydelser: tuple[Ydelse, ...]

    @property
    def id(self) -> str:
        """The name of its page, such as sel-82-a."""
        return f"{self.lov}-{self.nr}".lower().replace(" ", "-")

    @property
    def paragraf(self) -> str:
        """The paragraph as it is written in the data, such as SEL § 82 a."""
        return f"{self.lov} § {self.nr}"

    @property
    def kommuner(self) -> tuple[str, ...]:
        """The ids of its municipalities, each once."""
        return tuple(dict.fromkeys(ydelse.kommune for ydelse in self.ydelser))


def groups(catalogue: Catalogue) -> list[Group]:
    """Every paragraph that some service rests on first, in the order of the law."""
    extra: dict[Paragraf, list[str]] = {}
    first: dict[Paragraf, list[str]] = {}
    for ydelse in catalogue.ydelser:
        first.setdefault(_keys(ydelse.lovgrundlag[0])[0], []).append(ydelse.adresse)
        for key in (key for lov in ydelse.ogsaa_under for key in _keys(lov)):
            extra.setdefault(key, []).append(ydelse.adresse)
    titles = {(lov.forkortelse, p.nr): p.titel for lov in catalogue.lovgivning.love for p in lov.paragraffer}
    made = []
    for key in sorted(first, key=order_of_the_law):
        med = {*first[key], *extra.get(key, ())}
        made.append(Group(*key, titles.get(key, ""), tuple(y for y in catalogue.ydelser if y.adresse in med)))
    return made


def comparable(alle: Iterable[Group]) -> list[Group]:
    """Those with services of more than one municipality."""
    return [group for group in alle if len(group.kommuner) > 1]


def _keys(lov: Lovhenvisning) -> list[Paragraf]:
    """The single paragraphs of a citation; an executive order has none and stands by its own name."""
    return [(lov.lov, nr) for nr in lov.numre] or [(lov.lov, "")]


def order_of_the_law(key: Paragraf) -> tuple[str, int, str]:
    """Where a paragraph stands among others: § 82 before § 82 a, and both before § 100."""
    tal = re.match(r"\d+", key[1])
    return key[0], int(tal[0]) if tal else 0, key[1]
