"""What a municipality's standard says of payment for BPA: a table by hours a day, or that it adapts the help."""

from dataclasses import dataclass

from calculators.data.bands import Baandtabel, oploes
from calculators.data.declared import Facts, day, interval, number, words
from calculators.data.rates import Sats, SatserPaa
from calculators.rules.bpa.service import SERVICE
from calculators.text.errors import IkkeIKommunen

TABLE = "bpa-egenbetaling"
BELOW = "bpa-egenbetaling-under"
OLD_PENSION = "gammel-foertidspension-foer"
ADAPTED = "bpa-tillaeg-tilpasning"
FAKTA: Facts = {
    BELOW: number("timer/døgn"),
    "bpa-egenbetaling-baand-1": interval("timer/døgn"),
    "bpa-egenbetaling-andel-1": number("pct"),
    "bpa-egenbetaling-baand-2": interval("timer/døgn"),
    "bpa-egenbetaling-andel-2": number("pct"),
    "bpa-egenbetaling-doegn": interval("timer/døgn"),
}
YDELSESFAKTA: Facts = {OLD_PENSION: day(), ADAPTED: words()}


@dataclass(frozen=True)
class Figures:
    """The table; `pension` is the day that an old pension is from before, and `why` the table is read as it is.

    `under` is the hours below which nothing is paid; None for a reader whom the rule is not for.
    """

    tabel: Baandtabel
    pension: Sats
    under: Sats | None
    why: str | None


def read_facts(old_pension: bool, satser: SatserPaa) -> Figures | Sats:
    """The table, or the rule of a municipality that adapts the help instead of taking payment.

    Errors: IkkeIKommunen without either; ManglendeSats when the figures do not reach the date.
    """
    try:
        raw = satser.kommunens_tabel(TABLE)
    except IkkeIKommunen:
        return satser.kraev_ydelsens(SERVICE, ADAPTED)
    tabel = oploes(raw, satser.kraev_kommunens)
    pension = satser.kraev_ydelsens(SERVICE, OLD_PENSION)
    under = satser.kraev_kommunens(BELOW) if old_pension else None
    return Figures(tabel, pension, under, raw.get("begrundelse"))
