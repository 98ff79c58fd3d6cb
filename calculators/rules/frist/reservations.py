"""What a deadline must tell besides its day: another reading, what the law changes, and who decides."""

from calculators.data.periods import ugedag
from calculators.data.rates import SatserPaa, Ydelse
from calculators.results.reservations import change_of_law, vigtigt, vurdering
from calculators.results.trace import saetning
from calculators.rules.frist.amounts import Deadline, Other
from calculators.rules.frist.effect import during_notice, on_complaint
from calculators.rules.frist.events import COMPLAINT_RULE, Haendelse
from calculators.rules.frist.facts import read_promise
from calculators.rules.frist.start_steps import NOT_KNOWN, counted_from_step, talk_step
from calculators.rules.frist.steps import printed_step, unknown_move_step
from calculators.text.dates import dansk_dato

TOO_LATE = "Fristen er gået. En klage, der kommer for sent, kan i særlige tilfælde blive behandlet alligevel."
SATURDAYS = "Det er uklart, om lørdage og dage som grundlovsdag er hverdage her."
FROM_DECISION = (
    "Ankestyrelsen skriver, at varslet løber fra afgørelsen. Det kan betyde den dag, du fik den, eller den dag, "
    "kommunen sendte den."
)
NO_LETTER_RULE = "Vi viser den tidligste dato. Kom den som brev, kan den være senere."
# How the day of another reading is told, by the direction that is safe for the reader.
OTHER_DAY = {
    "tidligst": "Vi viser den tidligste dato. Den kan være så sen som {anden}.",
    "senest": "Vi viser den seneste dato. Den kan være så tidlig som {anden}.",
}


def reservations(deadline: Deadline, satser: SatserPaa) -> tuple[str, ...]:
    """All of them."""
    haendelse, ydelse, complaint = deadline.haendelse, deadline.ydelse, deadline.beside.complaint
    asks_complaint = haendelse.regel == COMPLAINT_RULE
    too_late = asks_complaint and deadline.days_left is not None and deadline.days_left < 0
    return (
        *(vigtigt(tekst) for tekst in (during_notice(complaint, satser) if complaint else ())),
        *([vigtigt(TOO_LATE)] if too_late else []),
        *(on_complaint(read_promise(ydelse, satser)) if asks_complaint else ()),
        *_several(deadline),
        *_about_the_day(deadline, satser),
        *_counted_from(deadline),
        *_changes_of_law(ydelse, satser),
        haendelse.hvem,
        _assessment(haendelse),
    )


def _several(deadline: Deadline) -> tuple[str, ...]:
    """That the standard has other deadlines for the same event, for other kinds of the help."""
    if not deadline.left_out:
        return ()
    used = deadline.grundlag.sats
    which = "den seneste" if deadline.haendelse.sikker == "senest" else "den korteste"
    andre = "; ".join(f"{et.sats.betegnelse}: {_with_day(et)}" for et in deadline.left_out)
    hvem = "Kommunen" if used.generel else "Standarden"
    vist = f"{hvem} har flere frister. Vi viser {which}: {used.betegnelse}, {used.tekst}."
    return (vigtigt(f"{vist} De andre er {andre}."),)


def _with_day(other: Other) -> str:
    return f"{other.sats.tekst} ({ugedag(other.slut.dag)})" if other.slut else other.sats.tekst


def _about_the_day(deadline: Deadline, satser: SatserPaa) -> tuple[str, ...]:
    """What the standard says instead, what the day is counted from, and what else it might be."""
    frist, talk = deadline.frist, deadline.frist.talk
    by_request = [saetning(talk_step(talk, frist).formel)] if talk and not talk.dag else []
    if frist.slut is None:
        return tuple(by_request)
    printed = printed_step(deadline, satser) if frist.printed and not frist.printed.same_day else None
    unknown = unknown_move_step(deadline, satser)
    return (
        *([saetning(printed.formel)] if printed else []),
        *by_request,
        *_other_day(deadline),
        *_no_last_day(deadline),
        *([unknown.formel] if unknown else []),
    )


def _other_day(deadline: Deadline) -> tuple[str, ...]:
    """The day of the other reading, and why there is one, when it is another day than the answer."""
    haendelse, anden = deadline.haendelse, deadline.frist.anden
    if anden is None:
        return ()
    return (f"{_why_other(deadline)} {OTHER_DAY[haendelse.sikker].format(anden=ugedag(anden))}",)


def _why_other(deadline: Deadline) -> str:
    receipt = deadline.start.receipt
    if deadline.start.anden is None or receipt is None:
        return SATURDAYS
    if deadline.haendelse.sikker == "senest":
        return FROM_DECISION
    if receipt.by == "ophoert-regel" and receipt.sats:
        return saetning(receipt.sats.note or "")
    return NOT_KNOWN if receipt.by == "ukendt" else SATURDAYS


def _no_last_day(deadline: Deadline) -> tuple[str, ...]:
    """That nobody knows when a letter of that time counts as received."""
    receipt = deadline.start.receipt
    return (f"{NOT_KNOWN} {NO_LETTER_RULE}",) if receipt and receipt.senest is None else ()


def _counted_from(deadline: Deadline) -> tuple[str, ...]:
    """That another day may be the one to count from."""
    counted_from = deadline.beside.counted_from
    if counted_from is None:
        return ()
    step = counted_from_step(counted_from, deadline.start)
    if counted_from.sats is None:
        return (f"{step.formel}. Det giver den tidligste dato.",)
    return (f"{step.formel} Er det en anden dag end {dansk_dato(deadline.start.sket)}, så skriv den dag i stedet.",)


def _changes_of_law(ydelse: Ydelse | None, satser: SatserPaa) -> tuple[str, ...]:
    """The changes of law that concern the service."""
    return tuple(
        change_of_law(aendring)
        for aendring in satser.satser.lovaendringer
        if ydelse and aendring.paragraf in ydelse.lovgrundlag and aendring.dato <= satser.dato
    )


def _assessment(haendelse: Haendelse) -> str:
    """Which decision is the authority's own."""
    return vurdering(
        f"{haendelse.afgoerer} afgør konkret og individuelt, {haendelse.vurdering}. Beregningen er vejledende."
    )
