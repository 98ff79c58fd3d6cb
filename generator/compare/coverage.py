"""What each standard states and what it leaves unsaid, topic by topic."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from generator.compare.groups import Group
from generator.compare.topics import figures
from generator.model.catalogue import Catalogue
from generator.model.fakta import Fakta
from generator.model.vaerdi.former import WORDS
from generator.model.ydelse import Ydelse
from generator.prose.reference import FAKTASLAGS, henvisninger

Status = Literal["staar", "andetsteds", "tavs"]
# Those by which a citizen can hold the municipality to its word.
STATED: tuple[Status, ...] = ("staar", "andetsteds")

# A topic, the section of a service's page that it stands in, and the anchor of that section.
TOPICS = {
    "maalgruppe": "Hvem kan få hjælpen",
    "omfang": "Omfang",
    "afgoer": "Hvem afgør",
    "frist": "Frist for svar",
    "leverandoerer": "Hvem leverer",
    "ivaerksaettelse": "Hvornår det begynder",
    "ophoer": "Hvornår det holder op",
    "opfoelgning": "Opfølgning",
    "betaling": "Betaling",
    "klage": "Klage",
}
FRISTER = ("sagsbehandlingsfrist", "behandlingsgaranti")
# A topic without its section may stand among the short answers; how much one gets, there or under what is included.
ANSWERS = {"maalgruppe": ("kan_jeg", "hvem der kan få hjælpen"), "omfang": ("hvad", "hvad du får"),
           "betaling": ("pris", "hvad det koster")}  # fmt: skip
IN_COMMON = "fælles for hele kommunen"
# The heading of the whole standard that every figure stands under.
ALL_FIGURES = "alle-tal"
ALL_FRISTER = (*FRISTER, "svar-hast", "svar-efter-moede")


@dataclass(frozen=True)
class Coverage:
    """Whether a standard states a topic; `anchor` is the place in it.

    `hvorfor` says where it stands when that is not in its own section, and what is left out of what is stated.
    `faelles`: it stands with the municipality, which says it once for all its services.
    """

    status: Status
    anchor: str
    hvorfor: str = ""
    faelles: bool = False

    @property
    def i_svar(self) -> bool:
        """Whether the place is one of the short answers, and not a section of the whole standard."""
        return self.anchor != ALL_FIGURES and not self.anchor.endswith("-afsnit")


def coverage(catalogue: Catalogue, ydelse: Ydelse, group: Group | None = None) -> dict[str, Coverage]:
    """Every topic of one service; with `group` only what it says of that kind of help."""
    own = tuple(figures(catalogue, ydelse, group).values())
    return {topic: _coverage(catalogue, ydelse, topic, own) for topic in TOPICS}


def count(coverage: Iterable[Coverage]) -> Counter[Status]:
    """How many topics are stated in their section, elsewhere and not at all."""
    return Counter(each.status for each in coverage)


def stated(coverage: Iterable[Coverage]) -> int:
    """How many topics are stated, wherever it is."""
    return sum(1 for each in coverage if each.status in STATED)


def _coverage(catalogue: Catalogue, ydelse: Ydelse, topic: str, own: tuple[Fakta, ...]) -> Coverage:
    if topic == "frist":
        return _frist(catalogue, ydelse, own)
    if topic == "afgoer":
        return _afgoer(catalogue, ydelse)
    anchor = f"{topic}-afsnit".replace("_", "-")
    if getattr(ydelse.afsnit, topic) is None:
        return _klage(ydelse) if topic == "klage" else _elsewhere(catalogue, ydelse, topic, anchor)
    if topic == "opfoelgning" and not _has_figure(own, "opfoelgning"):
        return Coverage("staar", anchor, "uden at sige hvor tit")
    return Coverage("staar", anchor)


def _elsewhere(catalogue: Catalogue, ydelse: Ydelse, topic: str, anchor: str) -> Coverage:
    """Without the section: one of the kind with a name of its own, another place, or what is said once for all."""
    eget = next((et for et in ydelse.egne_afsnit if et.slags == topic), None)
    if eget:
        return Coverage("staar", f"eget-{eget.id}-afsnit")
    if sted := _another_place(ydelse, topic):
        return sted
    data = catalogue.kommune(ydelse.kommune)
    faelles = data is not None and topic in data.faelles_afsnit(ydelse)
    return Coverage("andetsteds", anchor, IN_COMMON) if faelles else Coverage("tavs", "")


def _another_place(ydelse: Ydelse, topic: str) -> Coverage | None:
    """The answer that states the topic; how much one gets is stated by a figure."""
    navn, spoergsmaal = ANSWERS.get(topic, ("", ""))
    svar = getattr(ydelse.svar, navn) if navn else None
    if svar and (topic != "omfang" or _names_a_figure(svar)):
        return Coverage("andetsteds", navn.replace("_", "-"), f"i svaret på, {spoergsmaal}")
    if topic == "omfang" and _names_a_figure(ydelse.tekst_under("indgaar")):
        return Coverage("andetsteds", "indgaar-afsnit", "under det, der indgår")
    return None


def _names_a_figure(tekst: str) -> bool:
    return any(slags in FAKTASLAGS for slags, _ in henvisninger(tekst))


def _klage(ydelse: Ydelse) -> Coverage:
    """Without a section on complaints: what the service says elsewhere, or what its municipality says once for all."""
    if not ydelse.klage_faelles:
        return Coverage("tavs", "")
    return Coverage("staar", "klage") if ydelse.svar.klage else Coverage("andetsteds", "klage", IN_COMMON)


def _frist(catalogue: Catalogue, ydelse: Ydelse, own: tuple[Fakta, ...]) -> Coverage:
    """A deadline is stated when there is a figure; of words such as “as soon as possible” it is said that they are.

    A figure that no answer tells stands in the list of them all.
    """
    data = catalogue.kommune(ydelse.kommune)
    answered = ydelse.svar.tid or (data is not None and "tid" in data.faelles_svar(ydelse))
    anchor = "tid" if answered else ALL_FIGURES
    if any(_has_figure(own, frist) for frist in FRISTER):
        return Coverage("staar", anchor)
    if any(fakta.om in ALL_FRISTER for fakta in own):
        return Coverage("staar", anchor, "kun med ord, uden et tal")
    return Coverage("tavs", "")


def _afgoer(catalogue: Catalogue, ydelse: Ydelse) -> Coverage:
    """Who decides, by the standard itself or by what the municipality says once for all."""
    if ydelse.afgoer:
        return Coverage("staar", "visitering-afsnit")
    data = catalogue.kommune(ydelse.kommune)
    if data and data.kommune.afgoer:
        return Coverage("andetsteds", "hvem-afgoer", f"{data.kommune.afgoer.hvem}, {IN_COMMON}", faelles=True)
    return Coverage("tavs", "", "siger hvordan, men ikke hvem" if ydelse.afsnit.visitering else "")


def _has_figure(own: tuple[Fakta, ...], begynder: str) -> bool:
    return any(_is_figure(fakta) for fakta in own if fakta.om.startswith(begynder))


def _is_figure(fakta: Fakta) -> bool:
    return not all(isinstance(vaerdi.vaerdi, WORDS) for vaerdi in fakta.vaerdier)
