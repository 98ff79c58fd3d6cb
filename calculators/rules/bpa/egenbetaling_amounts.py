"""The rule in numbers: the share of the supplement that is paid for BPA, by hours a day."""

from dataclasses import dataclass
from decimal import Decimal

from calculators.data.bands import Baand, Baandtabel
from calculators.text.frequency import DAYS_A_WEEK
from calculators.text.money import afrund_oere
from calculators.text.numbers import HUNDRED, ZERO, share_of


@dataclass(frozen=True)
class Betaling:
    """What is paid out of the supplement (kr/md) by a share of it in pct."""

    tillaeg: Decimal
    andel: Decimal

    @property
    def exact(self) -> Decimal:
        """The payment before it is rounded."""
        return share_of(self.tillaeg, self.andel)

    @property
    def md(self) -> Decimal:
        """The payment in kr/md, in whole øre."""
        return afrund_oere(self.exact)

    @property
    def beholder(self) -> Decimal:
        """What is kept of the supplement, in kr/md."""
        return self.tillaeg - self.md


@dataclass(frozen=True)
class InBand:
    """What one band of the table would cost."""

    baand: Baand
    betaling: Betaling


@dataclass(frozen=True)
class ByHours:
    """The payment by hours a day: in the band used, by the other reading of its end, and in the band above."""

    timer: Decimal
    used: InBand
    anden: InBand | None
    naeste: InBand | None


def hours_a_day(timer_uge: Decimal) -> Decimal:
    """The hours of a week spread over its days."""
    return timer_uge / DAYS_A_WEEK


def no_payment(tillaeg: Decimal) -> Betaling:
    """The whole supplement is kept."""
    return Betaling(tillaeg, ZERO)


def pay_by_hours(tillaeg: Decimal, timer: Decimal, tabel: Baandtabel) -> ByHours:
    """The payment of the band that the hours fall in.

    The other reading is that of hours that are exactly the start of a band which is printed as “between”.
    """
    placering = tabel.placer(timer)
    baand, naeste = placering.baand, placering.naeste
    unclear = baand.start == timer and not baand.er_et_punkt
    return ByHours(
        timer,
        _in_band(tillaeg, baand),
        _in_band(tillaeg, tabel.baand[tabel.baand.index(baand) - 1]) if unclear else None,
        _in_band(tillaeg, naeste) if naeste and naeste.start is not None else None,
    )


def _in_band(tillaeg: Decimal, baand: Baand) -> InBand:
    """A printed share, the whole where the table says so in words, or nothing."""
    if baand.giver is not None:
        return InBand(baand, Betaling(tillaeg, baand.giver.tal))
    return InBand(baand, Betaling(tillaeg, ZERO if baand.start is None else HUNDRED))
