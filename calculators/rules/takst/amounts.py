"""The rule in numbers: the tariff of some hours a week."""

from dataclasses import dataclass
from decimal import Decimal

from calculators.data.packages import Takst
from calculators.rules.shared.hours_a_week.amounts import HoursInBand
from calculators.rules.takst.facts import Figures

NONE = "ingen-takst"
NOWHERE = "intet sted"


@dataclass(frozen=True)
class Indplacering:
    """The hours and the tariff they give; None below the first tariff."""

    hours: HoursInBand
    takst: Takst | None

    @property
    def value(self) -> Decimal | str:
        """The number of the tariff."""
        return Decimal(self.takst.nr) if self.takst else NONE


def place_hours(timer: Decimal, figures: Figures) -> Indplacering:
    """The tariff of so many hours a week."""
    placering = figures.tabel.placer(timer)
    return Indplacering(HoursInBand(timer, placering), figures.takster.get(placering.baand.id))


def places(takst: Takst) -> str:
    """The places that have the tariff, as one result."""
    return ", ".join(takst.tilbud) or NOWHERE


def typical_levels(takst: Takst) -> str:
    """The VUM levels that are typical of the tariff, as one result."""
    return ", ".join(takst.vum)
