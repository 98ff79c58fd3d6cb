"""What a standard leaves unsaid, opened: what the law says of it there, and which other standards state it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator import addresses
from generator.compare.coverage import STATED, TOPICS, Coverage
from generator.compare.groups import Group
from generator.model.indsats import paragraph_keys
from generator.model.ydelse import Ydelse
from generator.pages.politician.report import kommune_name
from generator.prose.afloesning import successor
from generator.prose.writing import PageProse

# The answer of the law's sheets, and the topic of the comparison, that say what the law demands of a topic.
_ANSWERS = {"maalgruppe": "kan_jeg", "omfang": "hvad", "frist": "tid", "betaling": "koster", "klage": "klage"}
_EMNER = {"frist": "sagsbehandlingsfrist", "opfoelgning": "opfoelgning"}


# So many other standards are named beside a silence; of more it is told how many they are.
MOST_OTHERS = 6
# The topics of each service, by its address: worked out once for all.
Coverages = Mapping[str, Mapping[str, Coverage]]


@dataclass(frozen=True)
class Silence:
    """A topic that a standard does not state. `loven` is empty where we know of no demand there.

    `andre` lead to the first of the other standards that state it, and `flere` is how many more there are.
    """

    id: str
    emne: str
    hvorfor: str
    loven: list[Markup]
    andre: list[Markup]
    flere: int


def anchor(ydelse: Ydelse, emne: str) -> str:
    """The place on the page where a silence is opened."""
    return f"tavs-{ydelse.kommune}-{ydelse.id}-{emne}"


class Silences:
    """What each standard of the catalogue leaves unsaid; who states a topic is found once for each kind of help."""

    def __init__(self, alle: Sequence[Group], felter: Coverages) -> None:
        self._felter = felter
        self._kinds: dict[str, list[Group]] = {}
        for gruppe in alle:
            for ydelse in gruppe.ydelser if not gruppe.unsaid else ():
                self._kinds.setdefault(ydelse.adresse, []).append(gruppe)
        self._stating: dict[tuple[str, str], list[Ydelse]] = {}

    def of(self, prosa: PageProse, ydelse: Ydelse) -> list[Silence]:
        """Every topic that the standard is silent on, in the order of the map."""
        return [
            self._silence(prosa, ydelse, emne, felt.hvorfor)
            for emne, felt in self._felter[ydelse.adresse].items()
            if felt.status == "tavs"
        ]

    def _silence(self, prosa: PageProse, ydelse: Ydelse, emne: str, hvorfor: str) -> Silence:
        andre = self._others(ydelse, emne)
        return Silence(
            anchor(ydelse, emne),
            TOPICS[emne],
            hvorfor,
            list(_law(prosa, ydelse, emne)),
            [_link(prosa, et, self._felter[et.adresse][emne]) for et in andre[:MOST_OTHERS]],
            len(andre[MOST_OTHERS:]),
        )

    def _others(self, ydelse: Ydelse, emne: str) -> list[Ydelse]:
        """Other municipalities' standards of the same kind of help that state the topic."""
        kinds = (self._of_kind(gruppe, emne) for gruppe in self._kinds.get(ydelse.adresse, ()))
        return list({et.adresse: et for kind in kinds for et in kind if et.kommune != ydelse.kommune}.values())

    def _of_kind(self, gruppe: Group, emne: str) -> list[Ydelse]:
        key = gruppe.id, emne
        if key not in self._stating:
            self._stating[key] = [et for et in gruppe.ydelser if self._felter[et.adresse][emne].status in STATED]
        return self._stating[key]


def place(prosa: PageProse, ydelse: Ydelse, felt: Coverage) -> tuple[str, str]:
    """The page and the place on it; where the law has ended the service, its answers stand folded below the law's."""
    if felt.faelles:
        return addresses.kommune(ydelse.kommune), felt.anchor
    svar = addresses.ydelse(ydelse.adresse)
    if not felt.i_svar:
        return addresses.hele(svar), felt.anchor
    return svar, "foer" if successor(prosa.opslag.catalogue, ydelse) else felt.anchor


def _law(prosa: PageProse, ydelse: Ydelse, emne: str) -> Iterator[Markup]:
    """What the law's own sheets answer of the topic, and what the municipality may not leave out."""
    catalogue = prosa.opslag.catalogue
    navn = _ANSWERS.get(emne)
    for indgang in catalogue.loven.values():
        tekst = getattr(indgang.svar, navn) if navn and indgang.omfatter(ydelse) else None
        if tekst:
            link = f'<a href="{prosa.href(addresses.loven(indgang.id))}">{Markup.escape(indgang.titel)}</a>'
            yield Markup(f"{prosa.markdown(_on_one_line(tekst))} ({link})")
    kendt = catalogue.sammenligning.emne(_EMNER.get(emne, ""))
    bestemmer = kendt.bestemmes_af(*paragraph_keys(ydelse.lovgrundlag[0])[0]) if kendt else None
    if bestemmer and bestemmer.graense:
        yield Markup(prosa.markdown(bestemmer.graense) + prosa.kildemaerke(bestemmer.kilde))


def _on_one_line(tekst: str) -> str:
    """An answer with a list in it, as it can stand in a line of the page's HTML."""
    return re.sub(r"\s*\n+- ", " · ", tekst)


def _link(prosa: PageProse, anden: Ydelse, felt: Coverage) -> Markup:
    """The place where another standard states the topic."""
    href = prosa.href(*place(prosa, anden, felt))
    navn = Markup.escape(f"{kommune_name(prosa.opslag, anden.kommune)}: {anden.titel}")
    return Markup(f'<a href="{href}">{navn}</a>')
