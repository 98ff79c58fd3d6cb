"""The steps of a deadline, one function each."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from calculators.data.facts import Sats
from calculators.data.periods import Slutdag, aarsdag, tael, ugedag
from calculators.data.rates import SatserPaa, Ydelse
from calculators.results.trace import Trin
from calculators.rules.frist.basis import Grundlag
from calculators.rules.frist.events import Haendelse
from calculators.text.dates import dansk_dato
from calculators.text.units import med_enhed

NO_DATE = "ingen-dato"


@dataclass(frozen=True)
class Frist:
    """A deadline on its way: the day (None without one), the steps and the reservations."""

    dag: date | None
    trin: tuple[Trin, ...]
    forbehold: tuple[str, ...] = ()


def slutdag(haendelse: Haendelse, start: date, sats: Sats, satser: SatserPaa) -> Slutdag | None:
    """The last day by one figure, before any move to a hverdag; None when the figure is words."""
    if sats.enhed == "dato" and isinstance(sats.vaerdi, str):
        return Slutdag(aarsdag(start, sats.vaerdi), "Fristen ligger i året efter")
    return tael(start, sats, satser.helligdage, -1 if haendelse.baglaens else 1)


def frist_trin(haendelse: Haendelse, start: date, slut: Slutdag, sats: Sats) -> Trin:
    """The rule, with the day put in."""
    if sats.enhed == "dato":
        regel = f"{haendelse.regelnavn} for {start.year}"
    elif sats.enhed == "gange/år":
        regel = f"{haendelse.regelnavn}: {sats.tekst}, regnet fra {dansk_dato(start)}"
    else:
        regel = f"{haendelse.regelnavn}: {sats.tekst} {'før' if haendelse.baglaens else 'efter'} {dansk_dato(start)}"
    note = f". {sats.note.rstrip('.')}" if sats.note else ""
    return Trin("Reglen", f"{regel}. {slut.regel}: {ugedag(slut.dag)}{note}", slut.dag.isoformat(), None, sats)


def andre_trin(haendelse: Haendelse, start: date, andre: list[Sats], satser: SatserPaa) -> tuple[Trin, ...]:
    """The service's other figures about the same event, each with its day when it has one."""
    trin = []
    for sats in andre:
        slut = slutdag(haendelse, start, sats, satser)
        dag = f": {ugedag(slut.dag)}" if slut else ""
        formel = f"Standarden siger også: {sats.betegnelse}, {sats.tekst}{dag}"
        trin.append(Trin(sats.betegnelse, formel, slut.dag.isoformat() if slut else sats.tekst, None, sats))
    return tuple(trin)


@dataclass(frozen=True)
class Dage:
    """The days left, and the step that says so; below nothing when the deadline has passed."""

    antal: int
    trin: Trin


def dage_trin(haendelse: Haendelse, fra: date, til: date) -> Dage:
    """How many days there are from the day of the question to the deadline."""
    antal = (til - fra).days
    dage = med_enhed(Decimal(abs(antal)), "dage")
    if antal < 0:
        formel = f"{ugedag(til).capitalize()} var {dage} før {dansk_dato(fra)}. {haendelse.gaaet}"
    else:
        formel = f"Fra {dansk_dato(fra)} til {dansk_dato(til)} er der {dage}"
    return Dage(antal, Trin("Dage tilbage", formel, Decimal(antal), "dage"))


def ydelse_trin(ydelse: Ydelse, satser: SatserPaa) -> tuple[Trin, ...]:
    """The service the deadline is for."""
    return (Trin("Hjælpen", f"{ydelse.titel} i {satser.kommunenavn} ({ydelse.adresse})", ydelse.adresse),)


def sidste_trin(haendelse: Haendelse, frist: Frist, grundlag: Grundlag) -> Trin:
    """The answer: the last day, or the words of a standard that gives none."""
    navn = haendelse.overskrift or haendelse.regelnavn
    if frist.dag is None:
        formel = f"Standarden siger: “{grundlag.sats.tekst}”. Det kan ikke regnes om til en dato"
        return Trin(navn, formel, NO_DATE, None, grundlag.sats)
    return Trin(navn, f"{haendelse.sidste} {ugedag(frist.dag)}", frist.dag.isoformat())
