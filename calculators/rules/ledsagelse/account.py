"""An account of hours that are earned each month and may be saved for some months.

The hours of a month may be used in that month and the ones after it, `maaneder` in all. The oldest are used
first. There are never more than `loft` hours at one time; what is above is lost from the oldest.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from calculators.text.numbers import ZERO


@dataclass(frozen=True)
class Maaned:
    """One month of the account, counted from 1.

    `til_raadighed` = saved from before + earned; `tabt` is lost as the month begins, `for_meget` was used
    without being there, `gemt` is left when the month ends, and of that `udloeber` cannot be used any later.
    """

    nr: int
    optjent: Decimal
    til_raadighed: Decimal
    brugt: Decimal
    for_meget: Decimal
    tabt: Decimal
    gemt: Decimal
    udloeber: Decimal

    @property
    def fra_foer(self) -> Decimal:
        """The hours saved from the months before."""
        return self.til_raadighed - self.optjent

    @property
    def taget(self) -> Decimal:
        """The hours used that were there."""
        return self.brugt - self.for_meget


def keep_account(optjent: Decimal, brugt: Sequence[Decimal], maaneder: int, loft: Decimal) -> tuple[Maaned, ...]:
    """The account month by month when the same is earned each month; `brugt` has the oldest month first."""
    # Hours can be used in their own month, also where none may be saved.
    maaneder = max(maaneder, 1)
    lag: list[Decimal] = []
    konto = []
    for nr, timer in enumerate(brugt, start=1):
        udloebet = lag.pop(0) if len(lag) == maaneder else ZERO
        lag.append(optjent)
        over_loft = max(sum(lag, ZERO) - loft, ZERO)
        lag = _take_oldest(lag, over_loft)
        til_raadighed = sum(lag, ZERO)
        lag = _take_oldest(lag, min(timer, til_raadighed))
        konto.append(
            Maaned(
                nr=nr,
                optjent=optjent,
                til_raadighed=til_raadighed,
                brugt=timer,
                for_meget=max(timer - til_raadighed, ZERO),
                tabt=udloebet + over_loft,
                gemt=sum(lag, ZERO),
                udloeber=lag[0] if len(lag) == maaneder else ZERO,
            )
        )
    return tuple(konto)


def _take_oldest(lag: Sequence[Decimal], timer: Decimal) -> list[Decimal]:
    """The layers after these hours are taken from the oldest of them."""
    rest, tilbage = timer, []
    for et in lag:
        taget = min(et, rest)
        rest -= taget
        tilbage.append(et - taget)
    return tilbage
