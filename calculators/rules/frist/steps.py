"""A deadline in words: its steps."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from calculators.data.facts import Sats
from calculators.data.periods import OFTEN, Counted, Slutdag, ugedag
from calculators.data.rates import SatserPaa, Ydelse
from calculators.results.trace import Trin
from calculators.rules.frist.amounts import NO_DATE, Deadline, Frist, Move, Other
from calculators.rules.frist.basis import Grundlag
from calculators.rules.frist.effect import during_notice_steps
from calculators.rules.frist.events import Haendelse
from calculators.rules.frist.facts import LAST_HOUR, of_law
from calculators.rules.frist.own_deadline import ON_DAY
from calculators.rules.frist.start_steps import TALK_UNKNOWN, counted_from_step, start_steps, talk_rule, talk_step
from calculators.text.dates import dansk_dato
from calculators.text.units import med_enhed

NO_RULE = (
    "{dag} er {navn}. Det er uklart, om fristen så rykker. "
    "Vi viser derfor den tidligste dato. Den næste hverdag er {clear}."
)
NO_RULE_BEFORE = "{dag} er {navn}. Det er uklart, om fristen så rykker. Hverdagen før er {clear}."
GENERAL = "Fristen står i kommunens generelle oplysninger, for standarden har ingen selv"
COUNTED: Mapping[Counted, str] = MappingProxyType(
    {
        "uger": "Uger regnes til samme ugedag",
        "dage": "Den første dag tæller ikke med",
        "måneder": "Måneder regnes til samme dato",
        "kort-måned": "Måneden har ikke den dato, så vi bruger dens sidste dag",
        "hverdage": "Søndage og helligdage tæller ikke med",
        "året efter": "Fristen ligger i året efter",
        "i brevet": "Det er den dag, der står i brevet",
    }
)


def deadline_steps(deadline: Deadline, satser: SatserPaa) -> Iterator[Trin]:
    """All steps; the last is the answer."""
    haendelse, frist, beside, start = deadline.haendelse, deadline.frist, deadline.beside, deadline.start
    if deadline.ydelse:
        yield _service(deadline.ydelse, satser)
    if beside.complaint:
        yield from during_notice_steps(beside.complaint)
    yield from start_steps(haendelse, start)
    if beside.counted_from:
        yield counted_from_step(beside.counted_from, start)
    yield from _last_day(deadline, satser)
    yield from _others(deadline.others)
    if frist.dag and deadline.days_left is not None:
        yield _days_left(haendelse, deadline.asked, frist.dag, deadline.days_left)
    yield _answer(haendelse, frist, deadline.grundlag)


def unknown_move_step(deadline: Deadline, satser: SatserPaa) -> Trin | None:
    """That nobody knows whether the day moves."""
    haendelse, move = deadline.haendelse, deadline.frist.move
    if move is None or move.clear is None:
        return None
    navn = satser.helligdage.i_tvivl(move.dag) or _day_name(move.dag, satser)
    words = NO_RULE_BEFORE if haendelse.baglaens else NO_RULE
    formel = words.format(dag=ugedag(move.dag).capitalize(), navn=navn, clear=ugedag(move.clear))
    return Trin("Ukendt regel", formel, move.dag.isoformat())


def printed_step(deadline: Deadline, satser: SatserPaa) -> Trin | None:
    """What the municipality's standard says of a deadline that the law fixes."""
    printed, talk = deadline.frist.printed, deadline.talk
    if printed is None:
        return None
    trykt, slut = printed.sats, printed.slut
    hvor = "generelle oplysninger" if trykt.generel else "standard"
    formel = f"{satser.kommunenavn}s {hvor} siger {trykt.tekst}"
    if talk:
        kommunens = f"Efter den er fristen {ugedag(slut.dag)}" if slut else TALK_UNKNOWN
        loven = "Loven regner fra den dag, du bad om behandling. Vi regner efter loven"
        formel = f"{formel}. {talk_rule(talk)} {kommunens}. {loven}"
    elif printed.same_day:
        formel = f"{formel}. Det er samme dag"
    else:
        dag = f", altså {ugedag(slut.dag)}" if slut else ""
        formel = f"{formel}{dag}. Loven siger {deadline.grundlag.sats.tekst}. Vi regner efter loven"
    return Trin("Standarden", formel, trykt.tekst, None, trykt)


def _service(ydelse: Ydelse, satser: SatserPaa) -> Trin:
    """The service the deadline is for."""
    return Trin("Hjælpen", f"{ydelse.titel} i {satser.kommunenavn} ({ydelse.adresse})", ydelse.adresse)


def _rule(haendelse: Haendelse, fra: date, slut: Slutdag, sats: Sats) -> Trin:
    """The rule, with the day put in."""
    if sats.enhed == ON_DAY:
        regel = haendelse.regelnavn
    elif sats.enhed == "dato":
        regel = f"{haendelse.regelnavn} for {fra.year}"
    elif sats.enhed == OFTEN:
        regel = f"{haendelse.regelnavn}: {sats.tekst}, regnet fra {dansk_dato(fra)}"
    else:
        regel = f"{haendelse.regelnavn}: {sats.tekst} {'før' if haendelse.baglaens else 'efter'} {dansk_dato(fra)}"
    hvor = f". {GENERAL}" if sats.generel else ""
    note = f". {sats.note.rstrip('.')}" if sats.note else ""
    foer = ", og fristen er dagen før" if slut.dagen_foer else ""
    formel = f"{regel}. {COUNTED[slut.counted]}{foer}: {ugedag(slut.dag)}{hvor}{note}"
    return Trin("Reglen", formel, slut.dag.isoformat(), None, sats)


def _last_day(deadline: Deadline, satser: SatserPaa) -> Iterator[Trin]:
    """From the day the period begins to its last day; nothing where the figure is words."""
    haendelse, frist = deadline.haendelse, deadline.frist
    if frist.slut is None or frist.move is None:
        return
    last_hour = of_law(LAST_HOUR, satser) if haendelse.weekend == "rykkes" else None
    steps = (
        talk_step(frist.talk, frist) if frist.talk else None,
        _rule(haendelse, frist.fra, frist.slut, deadline.grundlag.sats),
        _moved(frist.move, last_hour, satser) if frist.move.dag != frist.move.fra else None,
        unknown_move_step(deadline, satser),
        printed_step(deadline, satser),
        _last_hour(last_hour) if last_hour else None,
    )
    yield from (step for step in steps if step)


def _moved(move: Move, last_hour: Sats | None, satser: SatserPaa) -> Trin:
    """The day moved to the next hverdag."""
    hvad = f"{ugedag(move.fra).capitalize()} er {_day_name(move.fra, satser)}"
    formel = f"{hvad}. Fristen rykker til {ugedag(move.dag)}"
    return Trin("Weekend og helligdag", formel, move.dag.isoformat(), None, last_hour)


def _last_hour(sats: Sats) -> Trin:
    """Until what hour one may complain on the last day."""
    return Trin("Klokkeslæt", f"På den sidste dag kan du klage {sats.tekst}", sats.tekst, None, sats)


def _others(others: Sequence[Other]) -> Iterator[Trin]:
    """The service's other figures about the same event, each with its day when it has one."""
    for other in others:
        sats, slut = other.sats, other.slut
        dag = f": {ugedag(slut.dag)}" if slut else ""
        formel = f"Standarden siger også: {sats.betegnelse}, {sats.tekst}{dag}"
        yield Trin(sats.betegnelse, formel, slut.dag.isoformat() if slut else sats.tekst, None, sats)


def _days_left(haendelse: Haendelse, asked: date, frist: date, left: int) -> Trin:
    """How many days there are from the day of the question to the deadline."""
    dage = med_enhed(Decimal(abs(left)), "dage")
    if left < 0:
        formel = f"{ugedag(frist).capitalize()} var {dage} før {dansk_dato(asked)}. {haendelse.gaaet}"
    else:
        formel = f"Fra {dansk_dato(asked)} til {dansk_dato(frist)} er der {dage}"
    return Trin("Dage tilbage", formel, Decimal(left), "dage")


def _answer(haendelse: Haendelse, frist: Frist, grundlag: Grundlag) -> Trin:
    """The answer: the last day, or the words of a standard that gives none."""
    navn = haendelse.overskrift or haendelse.regelnavn
    if frist.dag is None:
        hvor = "Kommunens generelle oplysninger" if grundlag.sats.generel else "Standarden"
        formel = f"{hvor} siger: “{grundlag.sats.tekst}”. Det kan ikke regnes om til en dato"
        return Trin(navn, formel, NO_DATE, None, grundlag.sats)
    return Trin(navn, f"{haendelse.sidste} {ugedag(frist.dag)}", frist.dag.isoformat())


def _day_name(dag: date, satser: SatserPaa) -> str:
    """`en lørdag`, `en søndag` or the name of the holiday."""
    return satser.helligdage.navn(dag) or f"en {ugedag(dag).split(' ', 1)[0]}"
