"""Every rule of the law and of the standards with the calculators that read it, or the reason why none does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from generator.computed.reads import readers
from generator.model.catalogue import NATIONALE, Catalogue, Kommunedata
from generator.model.fakta import Fakta
from generator.model.regnes_ikke import RegnesIkke, UdenBeregner
from generator.model.tilbud import Tilbud
from generator.model.vaerdi.former import WORDS
from generator.model.ydelse import Ydelse

# Read as a figure; read, but only words; or the reason why it is not read, where somebody has given one.
Status = Literal["regnes", "i-ord", "skoen", "tekst-mangler", "input-mangler", "ikke-bygget", "ubesvaret", "oplysning"]
STATUSES: tuple[Status, ...] = (
    "regnes", "i-ord", "skoen", "tekst-mangler", "input-mangler", "ikke-bygget", "ubesvaret", "oplysning",
)  # fmt: skip


@dataclass(frozen=True)
class Rule:
    """One fact and what becomes of it; `ejer` is a municipality or the law, `hos` the service or place it stands with.

    `beregnere` are the ids of the calculators that read it, or the same figure elsewhere (`post.laeses_som`).
    """

    adresse: str
    ejer: str
    hos: Ydelse | Tilbud | None
    fakta: Fakta
    beregnere: tuple[str, ...]
    post: UdenBeregner | None

    @property
    def status(self) -> Status:
        """What becomes of it."""
        if self.beregnere:
            return (
                "i-ord"
                if not self.post and all(isinstance(et.vaerdi, WORDS) for et in self.fakta.vaerdier)
                else "regnes"
            )
        # One that is read elsewhere has the calculators of the other; without them nobody reads it.
        grund = self.post.grund if self.post else "laeses-andetsteds"
        return "ubesvaret" if grund == "laeses-andetsteds" else grund


def rules(catalogue: Catalogue) -> tuple[Rule, ...]:
    """All of them, the law's first. Guidelines are advice about practice and no rules of a standard."""
    laest = readers(catalogue)
    return tuple(
        rule
        for ejer, kommune in ((NATIONALE, None), *((data.id, data) for data in catalogue.kommuner))
        for rule in _of_owner(ejer, catalogue, kommune, laest)
    )


def count(alle: Iterable[Rule]) -> Counter[Status]:
    """How many there are of each status."""
    return Counter(rule.status for rule in alle)


def addresses_of(ejer: str, post: UdenBeregner) -> Iterator[str]:
    """The full addresses of the facts that an entry names, or of what several are about, such as a table."""
    hos = "/".join(filter(None, (ejer, post.ydelse or post.tilbud)))
    return (f"{hos}/{navn}" for navn in post.fakta)


def _of_owner(
    ejer: str, catalogue: Catalogue, kommune: Kommunedata | None, laest: Mapping[str, tuple[str, ...]]
) -> Iterator[Rule]:
    liste = kommune.regnes_ikke if kommune else catalogue.regnes_ikke
    poster = _by_address(ejer, liste)
    for adresse, hos, fakta in _facts(ejer, catalogue, kommune):
        om = f"{adresse.removesuffix(fakta.id)}{fakta.om}"
        post = None if adresse in laest else poster.get(adresse) or poster.get(om)
        andetsteds = (navn for anden in (post.laeses_som if post else ()) for navn in laest.get(anden, ()))
        beregnere = laest.get(adresse) or tuple(dict.fromkeys(andetsteds))
        yield Rule(adresse, ejer, hos, fakta, beregnere, post)


def _by_address(ejer: str, liste: RegnesIkke | None) -> dict[str, UdenBeregner]:
    return {adresse: post for post in (liste.poster if liste else ()) for adresse in addresses_of(ejer, post)}


def _facts(
    ejer: str, catalogue: Catalogue, kommune: Kommunedata | None
) -> Iterator[tuple[str, Ydelse | Tilbud | None, Fakta]]:
    egne = kommune.egne_fakta if kommune else catalogue.nationale.fakta
    yield from ((f"{ejer}/{fakta.id}", None, fakta) for fakta in egne)
    steder: tuple[Ydelse | Tilbud, ...] = (*kommune.ydelser, *kommune.tilbud) if kommune else ()
    for hos in steder:
        yield from ((f"{ejer}/{hos.id}/{fakta.id}", hos, fakta) for fakta in hos.fakta)
