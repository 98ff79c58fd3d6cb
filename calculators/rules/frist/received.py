"""The day a period is counted from: the event itself, or when the decision counts as received."""

from dataclasses import dataclass
from datetime import date

from calculators.data.facts import Sats
from calculators.data.periods import Slutdag, tael, ugedag
from calculators.data.rates import SatserPaa
from calculators.results.trace import Trin, saetning
from calculators.rules.frist.events import Haendelse
from calculators.rules.frist.facts import RECEIPTS, UNKNOWN_RECEIPT
from calculators.text.dates import dansk_dato
from calculators.text.errors import ManglendeSats

LETTER = "brev"
NOT_KNOWN = "Vi ved ikke, hvordan du fik afgørelsen."
SATURDAYS = "Vi har ikke fundet, om lørdage og dage som grundlovsdag er hverdage her."
FROM_DECISION = (
    "Ankestyrelsen skriver, at varslet løber fra afgørelsen. Det kan betyde den dag, du fik den, eller den dag, "
    "kommunen sendte den."
)
NO_LETTER_RULE = "Vi viser den tidligste dato. Kom den som brev, kan den være senere."


@dataclass(frozen=True)
class Begyndt:
    """The day a period is counted from, and the steps to it; `anden` is the day of another reading.

    `tvivl` says why there is another reading. `forbehold` are reservations that have no other day.
    """

    dag: date
    trin: tuple[Trin, ...]
    anden: date | None = None
    tvivl: str = ""
    forbehold: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Modtaget:
    """The first and the last day a decision can count as received; `senest` None when nobody knows."""

    tidligst: date
    senest: date | None
    tvivl: str = ""
    ord_tidligst: str = ""
    ord_senest: str = ""
    sats: Sats | None = None


def begynd(haendelse: Haendelse, dag: date, maade: str | None, satser: SatserPaa) -> Begyndt:
    """The day of the event, or of the receipt in the direction that is safe for the reader.

    Errors: ManglendeSats when the way it came has no rule that day, and the last day it can have come is needed.
    """
    sket = Trin("Det er sket", f"{haendelse.etiket}: {ugedag(dag)}", dag.isoformat())
    if not haendelse.modtages:
        return Begyndt(dag, (sket,))
    fundet = _received(dag, maade or UNKNOWN_RECEIPT, satser, haendelse.sikker == "senest")
    valgt, anden = fundet.tidligst, fundet.senest
    tvivl, ord_ = fundet.tvivl, fundet.ord_tidligst
    if haendelse.sikker == "senest":
        valgt, anden = fundet.senest or dag, dag
        tvivl, ord_ = FROM_DECISION, fundet.ord_senest
    trin = Trin("Modtaget", f"{ord_}: {ugedag(valgt)}", valgt.isoformat(), None, fundet.sats)
    uden_dag = () if fundet.senest else (f"{fundet.tvivl} {NO_LETTER_RULE}",)
    return Begyndt(valgt, (sket, trin), anden if anden != valgt else None, tvivl, uden_dag)


def _received(dag: date, maade: str, satser: SatserPaa, kraev_senest: bool) -> _Modtaget:
    """The days between which the decision was received."""
    if maade == UNKNOWN_RECEIPT:
        return _unknown(dag, satser, kraev_senest)
    fakta_id = RECEIPTS[maade]
    if fakta_id is None:
        i_haanden = "Du fik afgørelsen i hånden"
        return _Modtaget(dag, dag, "", i_haanden, i_haanden)
    sats, gaelder = _rule(fakta_id, satser)
    if not gaelder:
        return _no_longer(dag, sats, satser)
    slut = tael(dag, sats, satser.helligdage) or Slutdag(dag, "")
    regel = f"{sats.betegnelse}: {sats.tekst}. Du regnes for at have fået afgørelsen"
    naar = f"{regel} {sats.tekst} efter {dansk_dato(dag)}" if slut.dag != dag else f"{regel} samme dag"
    senest = slut.anden or slut.dag
    uden_loerdage = f"{naar}, når lørdage og dage som grundlovsdag ikke tælles med" if slut.anden else naar
    return _Modtaget(slut.dag, senest, SATURDAYS, naar, uden_loerdage, sats)


def _unknown(dag: date, satser: SatserPaa, kraev_senest: bool) -> _Modtaget:
    """Received the same day at the earliest, and as an ordinary letter at the latest."""
    straks = f"{NOT_KNOWN} Vi regner, som om du fik den samme dag"
    try:
        sats, _ = _rule(RECEIPTS[LETTER] or "", satser)
    except ManglendeSats:
        if kraev_senest:
            raise
        return _Modtaget(dag, None, NOT_KNOWN, straks)
    som_brev = f"{NOT_KNOWN} Vi regner, som om den kom med brev og var {sats.tekst} undervejs"
    return _Modtaget(dag, _latest(dag, sats, satser), NOT_KNOWN, straks, som_brev)


def _no_longer(dag: date, sats: Sats, satser: SatserPaa) -> _Modtaget:
    """A letter after the post service that its rule was written for: between the same day and the old rule."""
    brev, _ = _rule(RECEIPTS[LETTER] or "", satser)
    note = saetning(sats.note or "")
    straks = f"{note} Vi regner, som om du fik brevet samme dag"
    gammel = f"{note} Vi regner, som om brevet var {brev.tekst} undervejs"
    return _Modtaget(dag, _latest(dag, brev, satser), note, straks, gammel, sats)


def _rule(fakta_id: str, satser: SatserPaa) -> tuple[Sats, bool]:
    """The rule of the day and True, or the last one there was and False.

    Errors: ManglendeSats on a day before the first rule.
    """
    try:
        return satser.national(fakta_id), True
    except ManglendeSats as mangel:
        sidst = mangel.naermeste_dato
        if sidst is None or sidst > satser.dato:
            raise
    gammel = satser.flyttet(sidst, satser.kommune).national(fakta_id)
    satser.laeste.append(gammel)
    return gammel, False


def _latest(dag: date, sats: Sats, satser: SatserPaa) -> date:
    """The day a letter has come by every reading of what a hverdag is."""
    slut = tael(dag, sats, satser.helligdage)
    return (slut.anden or slut.dag) if slut else dag
