"""What a result does: whether anybody is paid it, pays it, keeps it, or is given it as help."""

from dataclasses import dataclass
from typing import Literal

Art = Literal["udbetales", "egenbetaling", "raadighed", "tilbage", "ydelse"]


@dataclass(frozen=True)
class Virkning:
    """What more of a result means.

    `udbetales`: the municipality pays it out. `egenbetaling`: the citizen pays it, and the municipality so much less.
    `raadighed`: the citizen's payment must leave it, but nobody is paid it. `tilbage`: what is left when all is paid.
    `ydelse`: help that is measured and not money. `ukendt` says in whole sentences what is not known of who pays.
    """

    art: Art
    ukendt: str = ""

    @property
    def er_betaling(self) -> bool:
        """Whether somebody pays it to somebody, so that it may be added up as money."""
        return self.art in ("udbetales", "egenbetaling")

    @property
    def mere_er_bedre(self) -> bool:
        """Whether the citizen is better off the more it is."""
        return self.art != "egenbetaling"
