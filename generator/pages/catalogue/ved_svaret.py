"""What stands at an answer beside the standard's own words: a contradiction that changes it, and a change of the law.

Each is one sentence with the way to read on. A contradiction stands at the first answer that it touches.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from markupsafe import Markup

from generator import addresses
from generator.compare.weight import Weights
from generator.export.uenighed import Uenigheder
from generator.model.catalogue import NATIONALE
from generator.model.kommune import Art, Uoverensstemmelse
from generator.model.lov import Lovaendring
from generator.pages.catalogue.uoverensstemmelser import of_edition
from generator.pages.catalogue.ydelse_view import YdelseView
from generator.prose.lookup import Lookup
from generator.prose.reference import figures_named
from generator.prose.registered import page_of

# The weightiest first. What can be read in two ways, and misprints, wait in the whole standard.
_LEAD: dict[Art, str] = {
    "mod-lov": "Teksten strider mod loven",
    "intern": "Kilderne er ikke enige",
    "foraeldet": "Teksten er forældet",
}
_SENTENCE = re.compile(r"(?:\{[^{}]*\}|[^{}.])*\.")


class AtTheAnswers:
    """What is told at the answers of one page, each thing once."""

    def __init__(self, view: YdelseView, besvaret: Sequence[str], aendringer: Sequence[Lovaendring]) -> None:
        """`besvaret` are the questions that have an answer; `aendringer` the changes of the law to tell of."""
        self._view = view
        self._uenigheder, _ = _of_all(view.opslag)
        self._fund = sorted(_weighty(view), key=lambda fund: list(_LEAD).index(fund.art))
        # A change of an answer that the standard does not give stands at the first.
        self._aendringer = {
            (et.svar if et.svar in besvaret else besvaret[0]): et
            for et in reversed(aendringer)
            if besvaret and et.slags == "aendring"
        }

    def notes(self, noegle: str, tekster: Sequence[str]) -> Iterator[Markup]:
        """At most a contradiction that touches a figure the texts of the answer name, and a change of the law."""
        touching = self._touching(tekster)
        fund = next((et for et in self._fund if et.id in touching), None)
        if fund:
            self._fund.remove(fund)
            yield self._contradiction(fund)
        aendring = self._aendringer.get(noegle)
        if aendring and not _tells(tekster, aendring):
            hele = self._view.prosa.link(addresses.hele(self._view.prosa.side))
            yield Markup(f"[Loven er ændret]({hele}#nyt-om-loven): {aendring.titel}.")

    def _touching(self, tekster: Sequence[str]) -> set[str]:
        """The contradictions of the figures that the texts name: of the edition's own day, or the law's of any."""
        opslag, ydelse = self._view.opslag, self._view.ydelse
        found: set[str] = set()
        for navn in (navn for tekst in tekster for navn in figures_named(tekst)):
            adresse, fakta = opslag.fakta(navn, self._view.prosa.hos)
            shown = fakta.nyeste(ydelse.gaelder_fra)
            for vaerdi, fund in zip(fakta.vaerdier, self._uenigheder.ved_fakta(adresse, fakta), strict=True):
                found.update(fund if vaerdi == shown or adresse.startswith(f"{NATIONALE}/") else ())
        return found

    def _contradiction(self, fund: Uoverensstemmelse) -> Markup:
        """What it means for the reader in one sentence; the whole of it stands in the municipality's register."""
        prosa = self._view.prosa
        register = f"{prosa.link(page_of(prosa.opslag, self._view.ydelse.kommune, fund.id))}#{fund.id}"
        local = replace(prosa, dato=fund.gyldig_fra or self._view.ydelse.gaelder_fra)
        konsekvens = " ".join(fund.konsekvens.split())
        first = _SENTENCE.match(konsekvens)
        return Markup(f"[{_LEAD[fund.art]}]({register}): {local.markdown(first[0] if first else konsekvens)}")


@lru_cache(maxsize=1)
def _of_all(opslag: Lookup) -> tuple[Uenigheder, Weights]:
    """What every contradiction touches and weighs: worked out for the catalogue, and not for each page anew."""
    return Uenigheder(opslag), Weights(opslag.catalogue)


def _tells(tekster: Sequence[str], aendring: Lovaendring) -> bool:
    """Whether the answer itself gives a figure of the change."""
    return not {*figures_named(aendring.tekst)}.isdisjoint(navn for tekst in tekster for navn in figures_named(tekst))


def _weighty(view: YdelseView) -> Iterator[Uoverensstemmelse]:
    """Those about the edition that can cost the reader something, as they stand on the catalogue's day."""
    catalogue = view.opslag.catalogue
    _, weights = _of_all(view.opslag)
    for fund in of_edition(view.opslag, view.ydelse):
        over = fund.gyldig_til is not None and fund.gyldig_til < catalogue.dag
        if fund.art in _LEAD and weights.of(fund) == "stor" and fund.tilstand != "afgjort" and not over:
            yield fund
