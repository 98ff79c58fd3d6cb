"""The rule in numbers: the hours left of one year of BPA, the subsidy for them, and the day the account is due."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from calculators.data.holidays import ONE_DAY, SATURDAY, Helligdage
from calculators.data.periods import aarsdag
from calculators.text.errors import ManglendeSats
from calculators.text.money import afrund_oere
from calculators.text.numbers import ZERO


@dataclass(frozen=True)
class Regnskab:
    """Hours of one year, the subsidy in kr paid for them, and how many of those left are carried over."""

    bevilget: Decimal
    forbrugt: Decimal
    tilskud: Decimal
    overfoerte_timer: Decimal

    @property
    def ubrugte(self) -> Decimal:
        """Hours granted and not used."""
        return max(self.bevilget - self.forbrugt, ZERO)

    @property
    def merforbrug(self) -> Decimal:
        """Hours used beyond those granted."""
        return max(self.forbrugt - self.bevilget, ZERO)

    @property
    def exact_ubrugt(self) -> Decimal:
        """The subsidy for the unused hours, before it is rounded: the same amount for every hour."""
        return self.tilskud * self.ubrugte / self.bevilget

    @property
    def ubrugt(self) -> Decimal:
        """The subsidy for the unused hours, in whole øre."""
        return afrund_oere(self.exact_ubrugt)

    @property
    def exact_overfoeres(self) -> Decimal:
        """The part of it that is carried over, before it is rounded."""
        return self.tilskud * self.overfoerte_timer / self.bevilget

    @property
    def overfoeres(self) -> Decimal:
        """The part of it that is carried over by agreement, in whole øre."""
        return afrund_oere(self.exact_overfoeres)

    @property
    def tilbagebetaling(self) -> Decimal:
        """The rest, which is repaid."""
        return self.ubrugt - self.overfoeres


@dataclass(frozen=True)
class Regnskabsfrist:
    """The year the account is for, its last day, and the last day before it that is no Saturday, Sunday or holiday.

    Nobody has told whether a last day that is one then moves.
    """

    aar: int
    senest: date
    last_workday: date


def due(aar: int, day_of_year: str, helligdage: Helligdage) -> Regnskabsfrist:
    """When the account of a year is due: the day `02-28` of the year after."""
    senest = aarsdag(date(aar, 1, 1), day_of_year)
    workday = senest
    while workday.weekday() >= SATURDAY or holiday(workday, helligdage) is not None:
        workday -= ONE_DAY
    return Regnskabsfrist(aar, senest, workday)


def holiday(dag: date, helligdage: Helligdage) -> str | None:
    """The name of the public holiday, where the table reaches."""
    try:
        return helligdage.navn(dag)
    except ManglendeSats:
        return None
