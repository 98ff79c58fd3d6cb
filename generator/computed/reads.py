"""Which calculators read a fact: from what they declare, and from nothing else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from calculators.data.declared import Facts
from calculators.rules.registry import BEREGNERE, Beregner
from generator.computed.prices import read_as_prices
from generator.model.catalogue import NATIONALE, Catalogue, Kommunedata
from generator.model.ydelse import Ydelse
from generator.prose.inherited import inherited

_OF_PRICES = {navn for navn, beregner in BEREGNERE.items() if beregner.laeser_priser}


class OfServices:
    """What each calculator may read of the services of one municipality."""

    def __init__(self, ydelser: Iterable[Ydelse]) -> None:
        """`ydelser` are all that the municipality has."""
        ydelser = tuple(ydelser)
        self._by_law = {
            navn: {fakta.om for en in ydelser if _by_law(beregner, en) for fakta in en.fakta}
            for navn, beregner in BEREGNERE.items()
        }

    def read(self, ydelse: Ydelse) -> dict[str, Facts]:
        """By calculator: all that it declares when it asks for a service, else what it reads of those by its law.

        What no service by its law has is read where the municipality has it.
        """
        return {navn: self._of_one(navn, beregner, ydelse) for navn, beregner in BEREGNERE.items()}

    def _of_one(self, navn: str, beregner: Beregner, ydelse: Ydelse) -> Facts:
        if any(felt.type == "ydelse" for felt in beregner.felter) or _by_law(beregner, ydelse):
            return beregner.ydelsesfakta
        efter_loven = self._by_law[navn]
        return {emne: declared for emne, declared in beregner.ydelsesfakta.items() if emne not in efter_loven}


def _by_law(beregner: Beregner, ydelse: Ydelse) -> bool:
    return not set(beregner.lovgrundlag).isdisjoint(map(str, ydelse.lovgrundlag))


def readers(catalogue: Catalogue) -> Mapping[str, tuple[str, ...]]:
    """The calculators that read each fact, by its full address, in the order they are shown; unread facts are absent.

    Of several facts of one id in a municipality a calculator that asks by owner reads the first: what the
    municipality states for all its services before what a service states.
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    for fakta in catalogue.nationale.fakta:
        found[f"{NATIONALE}/{fakta.id}"] |= _by_owner(fakta.id)
    for kommune in catalogue.kommuner:
        for adresse, navne in _of_kommune(catalogue, kommune):
            found[adresse] |= navne
    return {adresse: tuple(navn for navn in BEREGNERE if navn in navne) for adresse, navne in found.items() if navne}


def _by_owner(fakta_id: str) -> set[str]:
    return {navn for navn, beregner in BEREGNERE.items() if fakta_id in beregner.fakta}


def _of_kommune(catalogue: Catalogue, kommune: Kommunedata) -> Iterator[tuple[str, set[str]]]:
    first: dict[str, str] = {}
    for fakta in kommune.egne_fakta:
        first.setdefault(fakta.id, f"{kommune.id}/{fakta.id}")
    services = OfServices(kommune.ydelser)
    for ydelse in kommune.ydelser:
        read = services.read(ydelse)
        priser = read_as_prices(ydelse)
        for fakta in ydelse.fakta:
            first.setdefault(fakta.id, f"{ydelse.adresse}/{fakta.id}")
            yield (
                f"{ydelse.adresse}/{fakta.id}",
                _by_service(fakta.om, read) | (_OF_PRICES if fakta.id in priser else set()),
            )
        for fakta in inherited(catalogue, ydelse):
            yield f"{kommune.id}/{fakta.id}", _by_service(fakta.om, read)
    yield from ((adresse, _by_owner(fakta_id)) for fakta_id, adresse in first.items())


def _by_service(emne: str, read: Mapping[str, Facts]) -> set[str]:
    """A service is asked for what a figure is about, whatever its own name; `read` is what each may read of it."""
    return {navn for navn, facts in read.items() if emne in facts}
