"""The editions of a standard on its pages: which one holds, who adopted it, and the way to the others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from calculators.text.dates import dansk_dato
from generator import addresses
from generator.compare.changes import anchor
from generator.model.fakta import Fakta
from generator.model.udgaver import Tilstand, Udgave
from generator.model.ydelse import Ydelse
from generator.pages.parts.template import fill
from generator.prose import udgaver as words
from generator.prose.lookup import Lookup


@dataclass(frozen=True)
class Edition:
    """One edition as a page names it. `page` is where it is read."""

    udgave: Udgave
    page: str
    tilstand: Tilstand
    vises: bool

    @property
    def fra(self) -> date:
        """Its first day."""
        return self.udgave.fra

    @property
    def periode(self) -> str:
        """Its days in words."""
        return words.periode(self.udgave)

    @property
    def anker(self) -> str:
        """Where the page of changes tells what it changed."""
        return anchor(self.udgave)

    @property
    def vedtagelse(self) -> str:
        """When it was adopted, and by whom."""
        return words.vedtagelse(self.udgave.ydelse)


@dataclass(frozen=True)
class EditionView:
    """What a page says of the edition it has and of the others. `vist` is read at the service's own address."""

    denne: Edition
    vist: Edition
    alle: tuple[Edition, ...]
    gammel: bool

    @property
    def kommende(self) -> tuple[Edition, ...]:
        """Those that come after the one that is shown."""
        return tuple(en for en in self.alle if en.tilstand == "kommende" and not en.vises)

    @property
    def maerke(self) -> str:
        """What is put to the title of an edition that is not the one shown, so that none is taken for it."""
        if self.denne.vises:
            return ""
        hvad = "gælder ikke endnu" if self.denne.tilstand == "kommende" else "gælder ikke længere"
        return f" (udgaven fra {dansk_dato(self.denne.fra)}, {hvad})"

    @property
    def er_sagt(self) -> bool:
        """Whether the data say more of the edition than that it holds from a day."""
        return bool(len(self.alle) > 1 or self.denne.vedtagelse or self.denne.udgave.til)


def edition_view(opslag: Lookup, ydelse: Ydelse) -> EditionView:
    """What there is to say of an edition on the catalogue's day."""
    catalogue = opslag.catalogue
    alle = tuple(_edition(opslag, udgave) for udgave in catalogue.udgaver[ydelse.adresse].alle)
    denne = next(en for en in alle if en.fra == ydelse.gaelder_fra)
    vist = next(en for en in alle if en.vises)
    return EditionView(denne, vist, alle, denne is vist and words.er_gammel(opslag, denne.udgave))


def _edition(opslag: Lookup, udgave: Udgave) -> Edition:
    vises = opslag.catalogue.vises(udgave.ydelse)
    return Edition(udgave, page_of(opslag, udgave.ydelse), udgave.tilstand(opslag.catalogue.dag), vises)


def page_of(opslag: Lookup, ydelse: Ydelse) -> str:
    """Where an edition is read: at the service's address while it is shown, else at its own."""
    vises = opslag.catalogue.vises(ydelse)
    return addresses.ydelse(ydelse.adresse) if vises else addresses.udgave(ydelse.udgaveadresse)


def facts_of(opslag: Lookup, ydelse: Ydelse) -> tuple[Fakta, ...]:
    """The figures of an edition with the days that they hold in it."""
    udgaver = opslag.catalogue.udgaver[ydelse.adresse]
    if len(udgaver.alle) == 1:
        return ydelse.fakta
    return tuple(fakta for dele in udgaver.fakta.values() for hvis, fakta in dele if hvis is ydelse)


def own_address_page(opslag: Lookup, ydelse: Ydelse) -> str:
    """At the own address of the edition that is shown: where to read it now. What links here will lead to it always."""
    side = addresses.udgave(ydelse.udgaveadresse)
    view = edition_view(opslag, ydelse)
    return fill("catalogue/udgave_vist.md.j2", side, ydelse=ydelse, denne=view.denne)
