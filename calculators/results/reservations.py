"""Reservations of an answer and their order: what the reader must know first stands first."""

from collections.abc import Iterable
from enum import IntEnum

from calculators.data.notices import Lovaendring


class Vaegt(IntEnum):
    """How early a reservation is told; `EGET` is where one without a weight stands."""

    SVAR = 0  # why there is no amount
    GAMMELT = 1  # the figures are older than the year asked about
    SIKKERHED = 2  # what the reader may lose, or must do
    LOVAENDRING = 3
    UENIGE_TAL = 4  # sources that disagree on how a figure is calculated
    EGET = 5  # the calculator's own, in its own order
    UENIGE_ORD = 6  # sources that disagree otherwise
    AFLEDT = 7  # figures that no source prints
    VURDERING = 8  # what the municipality decides


class Forbehold(str):
    """A reservation as text, with its weight."""

    vaegt: Vaegt

    def __new__(cls, tekst: str, vaegt: Vaegt = Vaegt.EGET) -> "Forbehold":
        """The text as a reservation of this weight."""
        ny = super().__new__(cls, tekst)
        ny.vaegt = vaegt
        return ny


def vigtigt(tekst: str) -> Forbehold:
    """What the reader may lose, or must do, to be safe."""
    return Forbehold(tekst, Vaegt.SIKKERHED)


def vurdering(tekst: str) -> Forbehold:
    """Which decision is the municipality's own; it stands last."""
    return Forbehold(tekst, Vaegt.VURDERING)


def change_of_law(aendring: Lovaendring) -> Forbehold:
    """A change of law that has come into force."""
    return Forbehold(aendring.in_words, Vaegt.LOVAENDRING)


def ordnet(forbehold: Iterable[str]) -> tuple[str, ...]:
    """The reservations by weight, each once; those of one weight keep their order."""
    return tuple(sorted(dict.fromkeys(forbehold), key=vaegt_af))


def vaegt_af(tekst: str) -> Vaegt:
    """The weight of a reservation; a text that says none is the calculator's own."""
    return tekst.vaegt if isinstance(tekst, Forbehold) else Vaegt.EGET
