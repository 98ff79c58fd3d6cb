"""Hours in words and rounded: two decimals are enough for a plan, and no source says how to round them."""

from decimal import ROUND_HALF_UP, Decimal

from calculators.text.frequency import DAYS_A_WEEK
from calculators.text.units import med_enhed

HUNDREDTH = Decimal("0.01")
HOURS_A_DAY = Decimal(24)
HOURS_A_WEEK = HOURS_A_DAY * DAYS_A_WEEK


def afrund_timer(timer: Decimal) -> Decimal:
    """The hours with two decimals at most; half a hundredth is rounded up."""
    return timer.quantize(HUNDREDTH, ROUND_HALF_UP).normalize()


def timer_i_ord(timer: Decimal, enhed: str = "timer") -> str:
    """`12 timer om ugen`; finer than two decimals is shown as `ca. 3.702,14 timer`."""
    rundet = afrund_timer(timer)
    return f"{'' if rundet == timer else 'ca. '}{med_enhed(rundet, enhed)}"
