"""Which contradictions an answer must show: found from the sources of what was read, and from words it follows."""

from collections.abc import Iterable, Iterator

from calculators.data.facts import Kilde
from calculators.data.notices import Uoverensstemmelse
from calculators.results.reservations import Forbehold, Vaegt
from calculators.results.trace import Resultat
from calculators.run.call import Call


def noter(kald: Call, resultat: Resultat | None) -> tuple[Uoverensstemmelse, ...]:
    """The contradictions that belong with the answer: first those that decide how a figure it read is calculated.

    `resultat` None is an answer without an amount; what was read on the way to it counts all the same.
    """
    beroert = _touched(kald, resultat)
    ydelser = resultat.ydelser if resultat else kald.ydelser
    her = [
        note
        for note in kald.satser.satser.uoverensstemmelser
        if (note.id in beroert or kald.beregner.id in note.beregnere)
        and note.gaelder(kald.satser.kommune, kald.satser.dato)
        and note.handler_om(ydelser)
    ]
    return tuple(sorted(her, key=lambda note: not _decides(note, kald.beregner.id)))


def som_forbehold(noter: Iterable[Uoverensstemmelse], beregner: str) -> tuple[Forbehold, ...]:
    """The contradictions in words; one that decides how a figure is calculated weighs more."""
    return tuple(
        Forbehold(note.tekst, Vaegt.UENIGE_TAL if _decides(note, beregner) else Vaegt.UENIGE_ORD) for note in noter
    )


def _decides(note: Uoverensstemmelse, beregner: str) -> bool:
    """Whether it decides how a figure is calculated, and is not about words alone."""
    return note.regnes and beregner not in note.beregnere


def _touched(kald: Call, resultat: Resultat | None) -> frozenset[str]:
    """The ids of the contradictions at the places that were read."""
    return frozenset(navn for kilde in _places(kald, resultat) for navn in kilde.uenige)


def _places(kald: Call, resultat: Resultat | None) -> Iterator[Kilde]:
    """Where the figures that were read stand, and the passages that steps rest on."""
    yield from (sats.kilde for sats in kald.satser.laeste)
    yield from (trin.sted for trin in (resultat.trin if resultat else ()) if trin.sted)
