"""Our drawing of the country: a square for each municipality, with what its standard says of one figure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from generator import addresses
from generator.compare.distribution import Distribution
from generator.compare.groups import Group
from generator.model.kommunekort import Kortfelt
from generator.pages.politician.chosen import Chosen
from generator.pages.politician.spread import in_unit
from generator.prose.display import show_value
from generator.prose.writing import PageProse

# A square whose standards say several figures, one whose standard has no figure to measure, and one without a standard.
FLERE, UDEN_TAL, INGEN = "+", "–", ""
_WORDS = {FLERE: "flere tal", UDEN_TAL: "standard uden et tal, der kan måles", INGEN: "ingen standard her"}


@dataclass(frozen=True)
class Tile:
    """A square: the sign in it is the number of its class, or says why there is none; `tekst` says it in words."""

    kommune: str
    navn: str
    felt: Kortfelt
    href: str | None
    tegn: str
    tekst: str
    valgt: bool


@dataclass(frozen=True)
class Tiles:
    """The drawing of one figure, what its signs mean and how many have each, and who has no square."""

    emne: str
    titel: str
    felter: tuple[Tile, ...]
    tegn: tuple[tuple[str, str, int], ...]
    uden_felt: tuple[str, ...]

    @property
    def med_standard(self) -> int:
        """How many of the municipalities of the country have a standard in the comparison."""
        return sum(1 for tile in self.felter if tile.href)


def tiles(prosa: PageProse, valgt: Chosen, fordeling: Distribution | None) -> Tiles | None:
    """The drawing of a figure, or of who has a standard at all; None where the country is not drawn."""
    catalogue = prosa.opslag.catalogue
    if catalogue.kommunekort is None:
        return None
    navne = {et.kode: et for et in catalogue.landets_kommuner}
    her = {data.kommune.kode: data for data in catalogue.kommuner if data.id in valgt.gruppe.kommuner}
    felter = []
    for felt in sorted(catalogue.kommunekort.felter, key=lambda felt: felt.plads):
        if felt.kode in her:
            data = her[felt.kode]
            tegn, tekst = _said(valgt.gruppe, data.id, fordeling)
            href = prosa.href(addresses.ydelse(valgt.gruppe.of(data.id)[0].adresse))
            felter.append(Tile(data.id, data.kommune.kort, felt, href, tegn, tekst, data.id in valgt.kommuner))
        elif felt.kode in navne:
            et = navne[felt.kode]
            felter.append(Tile(et.id, et.kort_navn, felt, None, INGEN, _WORDS[INGEN], valgt=False))
    tegnede = {felt.kode for felt in catalogue.kommunekort.felter}
    uden = tuple(data.kommune.kort for kode, data in her.items() if kode not in tegnede)
    emne, titel = (fordeling.topic.id, fordeling.topic.titel) if fordeling else ("", "")
    return Tiles(emne, titel, tuple(felter), tuple(_legend(felter, fordeling)), uden)


def class_texts(fordeling: Distribution) -> list[str]:
    """What each class holds, such as “4–6 uger”."""
    enhed = fordeling.enhed
    return [
        in_unit(fra, enhed) if fra == til else f"{in_unit(fra, enhed)} til {in_unit(til, enhed)}"
        for fra, til in fordeling.classes
    ]


def _said(gruppe: Group, kommune: str, fordeling: Distribution | None) -> tuple[str, str]:
    """The sign of a municipality that has a standard, and what the standard says."""
    if fordeling is None:
        return "1", "har en standard"
    egne = [nr for nr, ydelse in enumerate(gruppe.ydelser) if ydelse.kommune == kommune]
    sagt = "; ".join(show_value(et.vaerdi.vaerdi, et.fakta.enhed) for nr in egne for et in fordeling.topic.cells[nr])
    klasser = {fordeling.class_of(tal) for nr, tal in fordeling.dots if nr in egne}
    if not klasser:
        return UDEN_TAL, sagt or "står ikke i standarden"
    return (str(min(klasser) + 1) if len(klasser) == 1 else FLERE), sagt


def _legend(felter: list[Tile], fordeling: Distribution | None) -> list[tuple[str, str, int]]:
    """The signs that stand in the drawing, in order, each with its meaning and its number of municipalities."""
    antal = Counter(tile.tegn for tile in felter)
    klasser = class_texts(fordeling) if fordeling else ["har en standard her"]
    alle = [(str(nr), tekst) for nr, tekst in enumerate(klasser, start=1)] + list(_WORDS.items())
    return [(tegn, tekst, antal[tegn]) for tegn, tekst in alle if antal[tegn]]
