"""Which contradictions touch what a calculator reads: by the lines they cite, or by the facts they name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from calculators.results.contract import Beregner
from calculators.rules.registry import BEREGNERE
from generator.model.catalogue import NATIONALE, RETNINGSLINJER, Catalogue, Kommunedata
from generator.model.fakta import Fakta, Vaerdi
from generator.model.kilde import Henvisning
from generator.model.kommune import Uoverensstemmelse
from generator.model.ydelse import Vum, Ydelse
from generator.prose.lookup import Lookup


class Uenigheder:
    """The contradictions of a catalogue, and what each touches."""

    def __init__(self, opslag: Lookup) -> None:
        """Everything is looked up in the catalogue of `opslag`."""
        self._opslag = opslag
        self._fund = tuple(alle(opslag.catalogue))
        # By place in the row of all, so that what is found by line and by name keeps its order.
        self._steder = defaultdict[tuple[str, int], set[int]](set)
        self._naevner = defaultdict[str, set[int]](set)
        self._ved: dict[tuple[str, str], frozenset[int]] = {}
        for nr, (hos, fund) in enumerate(self._fund):
            for kilde in (sted.kilde for sted in fund.steder):
                for linje in kilde.linje.numre() if kilde.linje else ():
                    self._steder[kilde.dokument, linje].add(nr)
            for navn in fund.fakta:
                for adresse in opslag.faktaene(navn, fund.ydelser, hos):
                    self._naevner[adresse].add(nr)

    def ved_fakta(self, adresse: str, fakta: Fakta) -> Iterator[list[str]]:
        """For each value of the fact, the contradictions that touch it.

        A figure of law is touched in every year by what disagrees on it in one: the standard that prints an old
        year's figure prints it still. A municipality's figure is touched by what cites its own lines.
        """
        hvis = adresse.split("/")[0]
        for vaerdi in fakta.vaerdier:
            roert = sorted(self._touching(adresse, fakta, vaerdi))
            yield [fund.id for hos, fund in map(self._fund.__getitem__, roert) if hvis in (NATIONALE, hos)]

    def ved_sted(self, kommune: str, sted: Henvisning, slags: str) -> list[str]:
        """The contradictions of a municipality that touch a passage of its standard, of a kind such as `vum`.

        Lines alone do not tell which words on them disagree; that a calculator follows those is said by `beregnere`.
        """
        laesere = {navn for navn, beregner in BEREGNERE.items() if slags in beregner.tekster}
        her = (fund for hos, fund in self._fund if hos == kommune and laesere & set(fund.beregnere))
        return [fund.id for fund in her if cites(fund, [sted])]

    def efter_ord(self, hos: str, fund: Uoverensstemmelse) -> list[str]:
        """The calculators that follow a rule in words which it touches, and read no figure or passage that it does.

        Those that read one show it when they do; that is found without a list. That the standard itself is out of
        date is no matter of one figure, and is told whatever is read.
        """
        if fund.art == "foraeldet":
            return list(fund.beregnere)
        return [navn for navn in fund.beregnere if not self._reads(BEREGNERE[navn], hos, fund)]

    def _touching(self, adresse: str, fakta: Fakta, vaerdi: Vaerdi) -> set[int]:
        """Where in the row the contradictions stand that name the fact, or share a line with the value's source."""
        kilder = [et.kilde for et in fakta.vaerdier] if adresse.startswith(f"{NATIONALE}/") else [vaerdi.kilde]
        return self._naevner.get(adresse, set()).union(*map(self._ved_linjerne, kilder))

    def _ved_linjerne(self, kilde: Henvisning) -> frozenset[int]:
        """The same for the lines of a source: asked for each figure there, in the rates and on each page anew."""
        linjer = (kilde.dokument, str(kilde.linje))
        if linjer not in self._ved:
            numre = kilde.linje.numre() if kilde.linje else ()
            self._ved[linjer] = frozenset[int]().union(*(self._steder.get((kilde.dokument, nr), ()) for nr in numre))
        return self._ved[linjer]

    @cached_property
    def _roerte(self) -> Mapping[str, list[tuple[str, Fakta]]]:
        """The facts that each contradiction touches in some value, with their addresses."""
        found = defaultdict[str, list[tuple[str, Fakta]]](list)
        for adresse, fakta in self._opslag.catalogue.fakta_med_sted():
            roert = {nr for vaerdi in fakta.vaerdier for nr in self._touching(adresse, fakta, vaerdi)}
            for nr in roert:
                found[self._fund[nr][1].id].append((adresse, fakta))
        return found

    def _reads(self, beregner: Beregner, hos: str, fund: Uoverensstemmelse) -> bool:
        """Whether it touches a figure or a passage that the calculator can read."""
        tal = any(
            _can_read(beregner, adresse, fakta) and _concerns(fund, hos, adresse)
            for adresse, fakta in self._roerte[fund.id]
        )
        kommune = self._opslag.catalogue.kommune(hos)
        return tal or any(cites(fund, [sted]) for sted in (_passages(beregner, kommune) if kommune else ()))


def cites(fund: Uoverensstemmelse, steder: Iterable[Henvisning]) -> bool:
    """Whether one of its places shares a line with one of these."""
    return any(_share_line(sted.kilde, andet) for sted in fund.steder for andet in steder)


def alle(catalogue: Catalogue) -> Iterator[tuple[str, Uoverensstemmelse]]:
    """Every contradiction with its municipality, or the guidelines."""
    for kommune in catalogue.kommuner:
        yield from ((kommune.id, fund) for fund in kommune.uoverensstemmelser)
    yield from ((RETNINGSLINJER, fund) for fund in catalogue.nationale_uoverensstemmelser)


def _share_line(et: Henvisning, andet: Henvisning) -> bool:
    if et.dokument != andet.dokument or et.linje is None or andet.linje is None:
        return False
    return et.linje.deler(andet.linje)


def _can_read(beregner: Beregner, adresse: str, fakta: Fakta) -> bool:
    """Whether the calculator declares the fact: one of a service also through its municipality.

    What it reads only where the reader asks for it does not count: the answers of all others must tell it too.
    """
    hos_ydelse = adresse.count("/") >= 2 and fakta.om not in beregner.efter_oenske
    return fakta.id in beregner.fakta or (hos_ydelse and fakta.om in beregner.ydelsesfakta)


def _concerns(fund: Uoverensstemmelse, hos: str, adresse: str) -> bool:
    """Whether a fact of law, of the municipality, or of one of the services it is about."""
    ydelse = "/".join(adresse.split("/")[:-1][:2])
    return ydelse in (NATIONALE, hos) or not fund.ydelser or ydelse in fund.ydelser


def _passages(beregner: Beregner, kommune: Kommunedata) -> Iterator[Henvisning]:
    """The passages that the calculator's steps rest on."""
    pakker = kommune.pakker
    if "takster" in beregner.tekster and pakker:
        yield from (takst.kilde for takst in pakker.takster)
    if "vum" in beregner.tekster:
        yield from (vum_sted(ydelse, vum) for ydelse in kommune.ydelser for vum in ydelse.vum)


def vum_sted(ydelse: Ydelse, vum: Vum) -> Henvisning:
    """Where a standard names the levels."""
    return Henvisning(dokument=ydelse.kilde.dokument, linje=vum.linje, afsnit=ydelse.titel)
