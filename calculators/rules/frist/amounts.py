"""A deadline in days: from the day a period begins to the last day, by our reading and by the other one."""

from dataclasses import dataclass, replace
from datetime import date

from calculators.data.facts import Sats
from calculators.data.holidays import ONE_DAY, Helligdage
from calculators.data.periods import Slutdag, aarsdag, tael
from calculators.data.rates import SatserPaa, Ydelse
from calculators.rules.frist.basis import Grundlag, find_basis
from calculators.rules.frist.events import Haendelse
from calculators.rules.frist.facts import Beside, read_beside
from calculators.rules.frist.own_deadline import ON_DAY
from calculators.rules.frist.start import Start, find_start
from calculators.text.errors import IkkeIKommunen

# The value of a deadline that a standard gives in words alone.
NO_DATE = "ingen-dato"


@dataclass(frozen=True)
class Talk:
    """The first talk, from which the municipality counts treatment; `dag` None when the reader has not said when."""

    regel: Sats
    dag: date | None


@dataclass(frozen=True)
class Move:
    """What a last day on a Saturday, Sunday or holiday becomes: the next hverdag where that rule is known.

    `clear` is the nearest hverdag that nobody can take for a holiday, where it is not known whether the day moves on;
    None when there is no doubt.
    """

    fra: date
    dag: date
    clear: date | None = None


@dataclass(frozen=True)
class Printed:
    """The municipality's own figure, where the law's is used; `slut` None when it gives no day."""

    sats: Sats
    slut: Slutdag | None
    same_day: bool = False


@dataclass(frozen=True)
class Other:
    """Another figure of the service about the same event, and its day when it has one."""

    sats: Sats
    slut: Slutdag | None


@dataclass(frozen=True)
class Frist:
    """A deadline. `fra` is the day it is counted from, and `dag` the day of the answer; None where it is words.

    `slut` is the last day before any move, and `anden` the answer by another reading when it is another day. `talk` is
    the talk that the municipality's own figure is counted from, where that figure is the one used.
    """

    fra: date
    talk: Talk | None
    slut: Slutdag | None = None
    move: Move | None = None
    printed: Printed | None = None
    dag: date | None = None
    anden: date | None = None


@dataclass(frozen=True)
class Told:
    """The days the reader told, how the decision came, and what the letter says; None where it was not told."""

    sket: date
    modtaget: str | None
    samtale: date | None
    brevets: Sats | None = None


@dataclass(frozen=True)
class Deadline:
    """All of one answer: what it rests on, the day it begins, what is told beside it, and the deadline itself.

    `left_out` are those of `others` that are the same deadline for another kind of help.
    `asked` is the day of the question, and `days_left` the days from it; None where the deadline is words.
    """

    haendelse: Haendelse
    ydelse: Ydelse | None
    grundlag: Grundlag
    start: Start
    beside: Beside
    talk: Talk | None
    left_out: tuple[Other, ...]
    others: tuple[Other, ...]
    frist: Frist
    asked: date

    @property
    def days_left(self) -> int | None:
        """Below nothing when the deadline has passed."""
        return (self.frist.dag - self.asked).days if self.frist.dag else None


def work_out(haendelse: Haendelse, ydelse: Ydelse | None, told: Told, satser: SatserPaa) -> Deadline:
    """The deadline after an event.

    Errors: IkkeIKommunen without a figure for the service; ManglendeSats without one on the day.
    """
    # First of all, so that help without such a rule is told so, whatever else is unknown that day.
    grundlag = _basis(haendelse, ydelse, told, satser)
    start = find_start(haendelse, told.sket, told.modtaget, satser)
    grundlag, left_out = _safest(haendelse, ydelse, grundlag, start, satser)
    beside = read_beside(haendelse, ydelse, satser)
    talk = Talk(beside.talk, told.samtale) if beside.talk else None
    days = satser.helligdage
    also = (Other(sats, last_day(haendelse, start.dag, sats, days)) for sats in beside.others)
    others = (*left_out, *also)
    frist = count(haendelse, start, grundlag, talk, days)
    return Deadline(
        haendelse, ydelse, grundlag, start, beside, talk, left_out, others, frist, satser.spurgt or satser.dato
    )


def _basis(haendelse: Haendelse, ydelse: Ydelse | None, told: Told, satser: SatserPaa) -> Grundlag:
    """The figure of the data, or the one in the reader's letter. Errors: IkkeIKommunen where there is none."""
    if not haendelse.egen_frist:
        return find_basis(haendelse, ydelse, satser)
    if told.brevets is None:
        raise IkkeIKommunen(haendelse.regel, satser.kommune)
    return Grundlag(told.brevets, er_lov=False)


def _safest(
    haendelse: Haendelse, ydelse: Ydelse | None, grundlag: Grundlag, start: Start, satser: SatserPaa
) -> tuple[Grundlag, tuple[Other, ...]]:
    """The deadline to rest on of several that a standard has for the event, one for each kind of help, and the rest.

    Nobody has said which kind it is about, so the day is the one that is safe for the reader; words come last.
    """
    if ydelse is None or grundlag.er_lov or grundlag.sats.ejer != ydelse.adresse:
        return grundlag, ()
    days = satser.helligdage
    alle = [
        Other(sats, last_day(haendelse, start.dag, sats, days))
        for sats in satser.ydelsens_alle(ydelse.id, grundlag.sats.om)
    ]
    sign = -1 if haendelse.sikker == "senest" else 1
    ordered = sorted(alle, key=lambda et: (et.slut is None, sign * et.slut.dag.toordinal() if et.slut else 0))
    return replace(grundlag, sats=ordered[0].sats), tuple(ordered[1:])


def count(haendelse: Haendelse, start: Start, grundlag: Grundlag, talk: Talk | None, helligdage: Helligdage) -> Frist:
    """The last day by the figure that the deadline rests on.

    Errors: ManglendeSats outside the years of the table of holidays.
    """
    sats = grundlag.sats
    own_talk = None if grundlag.er_lov else talk
    fra = own_talk.dag if own_talk and own_talk.dag else start.dag
    slut = last_day(haendelse, fra, sats, helligdage)
    if slut is None:
        return Frist(fra, own_talk)
    move = _move(haendelse, slut.dag, sats, helligdage)
    printed = _printed(haendelse, fra, slut, grundlag, talk, helligdage)
    dag = _answer(haendelse, move)
    anden = slut.anden
    if start.anden:
        by_other = last_day(haendelse, start.anden, sats, helligdage)
        anden = by_other.dag if by_other else None
    ellers = _answer(haendelse, _move(haendelse, anden, sats, helligdage)) if anden else dag
    return Frist(fra, own_talk, slut, move, printed, dag, None if ellers == dag else ellers)


def last_day(haendelse: Haendelse, fra: date, sats: Sats, helligdage: Helligdage) -> Slutdag | None:
    """The last day by one figure, before any move to a hverdag; None when the figure is words."""
    if sats.enhed == ON_DAY and isinstance(sats.vaerdi, str):
        return Slutdag(date.fromisoformat(sats.vaerdi), "i brevet")
    if sats.enhed == "dato" and isinstance(sats.vaerdi, str):
        return Slutdag(aarsdag(fra, sats.vaerdi), "året efter")
    return tael(fra, sats, helligdage, -1 if haendelse.baglaens else 1)


def _answer(haendelse: Haendelse, move: Move) -> date:
    """The day of the answer: the last day as moved, or the day after a notice."""
    return move.dag + ONE_DAY if haendelse.dagen_efter else move.dag


def _move(haendelse: Haendelse, dag: date, sats: Sats, helligdage: Helligdage) -> Move:
    """The day moved where that rule is known; else the day itself.

    A day counted in hverdage is one already; what is in doubt about it is told with the count.
    """
    if haendelse.weekend == "uden" or sats.enhed == "hverdage":
        return Move(dag, dag)
    moved = helligdage.naeste_hverdag(dag) if haendelse.weekend == "rykkes" else dag
    if not helligdage.i_tvivl(moved) and not helligdage.er_fridag(moved):
        return Move(dag, moved)
    return Move(dag, moved, _clear_day(moved, helligdage, -1 if haendelse.baglaens else 1))


def _clear_day(dag: date, helligdage: Helligdage, direction: int) -> date:
    """The first hverdag from the day on, or back, that nobody can take for a holiday."""
    while helligdage.er_fridag(dag) or helligdage.i_tvivl(dag):
        dag += ONE_DAY * direction
    return dag


def _printed(
    haendelse: Haendelse, fra: date, slut: Slutdag, grundlag: Grundlag, talk: Talk | None, helligdage: Helligdage
) -> Printed | None:
    """What the municipality's standard says of a deadline that the law fixes."""
    trykt = grundlag.trykt
    if trykt is None:
        return None
    if talk:
        return Printed(trykt, last_day(haendelse, talk.dag, trykt, helligdage) if talk.dag else None)
    by_printed = last_day(haendelse, fra, trykt, helligdage)
    return Printed(trykt, by_printed, by_printed is not None and by_printed.dag == slut.dag)
