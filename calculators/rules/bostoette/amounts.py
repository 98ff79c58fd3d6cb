"""The rule in numbers: the package of some hours a week, and the hours that the municipality bills for it."""

from dataclasses import dataclass
from decimal import Decimal

from calculators.data.bands import Baand
from calculators.data.packages import Pakke
from calculators.rules.bostoette.facts import Figures
from calculators.rules.shared.hours_a_week.amounts import HoursInBand


@dataclass(frozen=True)
class Pakkevalg:
    """The package, and the other one where two are printed for the same hours."""

    hours: HoursInBand
    pakke: Pakke
    anden: Pakke | None

    @property
    def afregnes(self) -> Decimal | None:
        """The hours billed a week; None when they are set for each person."""
        return _billed(self.hours.baand)

    @property
    def anden_afregnes(self) -> Decimal | None:
        """The same for the other package."""
        anden = self.hours.placering.anden
        return _billed(anden) if anden else None


def choose_package(timer: Decimal, figures: Figures) -> Pakkevalg:
    """The package of so many hours a week."""
    placering = figures.tabel.placer(timer)
    pakke, anden = figures.pakker[placering.baand.id], placering.anden
    return Pakkevalg(HoursInBand(timer, placering), pakke, figures.pakker[anden.id] if anden else None)


def _billed(baand: Baand) -> Decimal | None:
    return baand.giver.tal if baand.giver else None
