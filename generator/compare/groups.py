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
class Gruppe:
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


def grupper(catalogue: Catalogue) -> list[Gruppe]:
    """Every paragraph that some service rests on first, in the order of the law."""
    ekstra = {
        noegle: gruppe.ogsaa for gruppe in catalogue.sammenligning.grupper for noegle in _noegler(gruppe.paragraf)
    }
    foerste: dict[Paragraf, list[str]] = {}
    for ydelse in catalogue.ydelser:
        foerste.setdefault(_noegler(ydelse.lovgrundlag[0])[0], []).append(ydelse.adresse)
    titler = {(lov.forkortelse, p.nr): p.titel for lov in catalogue.lovgivning.love for p in lov.paragraffer}
    ud = []
    for noegle in sorted(foerste, key=_lovens_orden):
        med = {*foerste[noegle], *ekstra.get(noegle, ())}
        ud.append(Gruppe(*noegle, titler.get(noegle, ""), tuple(y for y in catalogue.ydelser if y.adresse in med)))
    return ud


def sammenlignelige(alle: Iterable[Gruppe]) -> list[Gruppe]:
    """Those with services of more than one municipality."""
    return [gruppe for gruppe in alle if len(gruppe.kommuner) > 1]


def _noegler(lov: Lovhenvisning) -> list[Paragraf]:
    """The single paragraphs of a citation; an executive order has none and stands by its own name."""
    return [(lov.lov, nr) for nr in lov.numre] or [(lov.lov, "")]


def _lovens_orden(noegle: Paragraf) -> tuple[str, int, str]:
    tal = re.match(r"\d+", noegle[1])
    return noegle[0], int(tal[0]) if tal else 0, noegle[1]
