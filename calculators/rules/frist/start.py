"""The day a period is counted from: the event itself, or when the decision counts as received."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from calculators.data.facts import Sats
from calculators.data.periods import tael
from calculators.data.rates import SatserPaa
from calculators.rules.frist.events import Haendelse
from calculators.rules.frist.facts import RECEIPTS, UNKNOWN_RECEIPT
from calculators.text.errors import ManglendeSats

LETTER = "brev"


@dataclass(frozen=True)
class Receipt:
    """The first and the last day a decision can count as received; `senest` None when nobody knows.

    `by`: handed over, by the rule of the way it came, by a rule that has ended, or not known how. `sats` is the rule
    of that way, and `brev` the rule of an ordinary letter where it gives the last day.
    """

    by: Literal["haand", "regel", "ophoert-regel", "ukendt"]
    tidligst: date
    senest: date | None
    sats: Sats | None = None
    brev: Sats | None = None


@dataclass(frozen=True)
class Start:
    """The day of the event, the day a period is counted from, and that of another reading when it is another.

    `receipt` is None where the period is counted from the event itself.
    """

    sket: date
    dag: date
    anden: date | None = None
    receipt: Receipt | None = None


def find_start(haendelse: Haendelse, sket: date, maade: str | None, satser: SatserPaa) -> Start:
    """The day of the event, or of the receipt in the direction that is safe for the reader.

    Errors: ManglendeSats when the way it came has no rule that day, and the last day it can have come is needed.
    """
    if not haendelse.modtages:
        return Start(sket, sket)
    latest = haendelse.sikker == "senest"
    receipt = _receive(sket, maade or UNKNOWN_RECEIPT, satser, need_latest=latest)
    dag, anden = receipt.tidligst, receipt.senest
    if latest:
        dag, anden = receipt.senest or sket, sket
    return Start(sket, dag, anden if anden != dag else None, receipt)


def _receive(sket: date, maade: str, satser: SatserPaa, *, need_latest: bool) -> Receipt:
    """The days between which the decision was received."""
    if maade == UNKNOWN_RECEIPT:
        return _unknown(sket, satser, need_latest=need_latest)
    fakta_id = RECEIPTS[maade]
    if fakta_id is None:
        return Receipt("haand", sket, sket)
    sats, holds = _rule(fakta_id, satser)
    if not holds:
        brev, _ = _rule(RECEIPTS[LETTER] or "", satser)
        return Receipt("ophoert-regel", sket, _days_on(sket, brev, satser)[1], sats, brev)
    tidligst, senest = _days_on(sket, sats, satser)
    return Receipt("regel", tidligst, senest, sats)


def _unknown(sket: date, satser: SatserPaa, *, need_latest: bool) -> Receipt:
    """Received the same day at the earliest, and as an ordinary letter at the latest."""
    try:
        brev, _ = _rule(RECEIPTS[LETTER] or "", satser)
    except ManglendeSats:
        if need_latest:
            raise
        return Receipt("ukendt", sket, None)
    return Receipt("ukendt", sket, _days_on(sket, brev, satser)[1], brev=brev)


def _rule(fakta_id: str, satser: SatserPaa) -> tuple[Sats, bool]:
    """The rule of the day and True, or the last one there was and False.

    Errors: ManglendeSats on a day before the first rule.
    """
    try:
        return satser.national(fakta_id), True
    except ManglendeSats as missing:
        last = missing.naermeste_dato
        if last is None or last > satser.dato:
            raise
    ended = satser.flyttet(last, satser.kommune).national(fakta_id)
    satser.laeste.append(ended)
    return ended, False


def _days_on(sket: date, sats: Sats, satser: SatserPaa) -> tuple[date, date]:
    """The first and the last day that the rule can give, by every reading of what a hverdag is."""
    slut = tael(sket, sats, satser.helligdage)
    return (slut.dag, slut.anden or slut.dag) if slut else (sket, sket)
