"""The steps and the reservations of a deadline, one function each."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from calculators.dates import dansk_dato
from calculators.facts import Sats
from calculators.frist_grundlag import Grundlag
from calculators.frist_haendelser import RECEIPTS, STARTS_FROM, Haendelse
from calculators.rates import SatserPaa, Ydelse
from calculators.tidsrum import Slutdag, aarsdag, tael, ugedag
from calculators.trace import Trin, saetning
from calculators.units import med_enhed

NO_DATE = "ingen-dato"
UNKNOWN_RECEIPT = "ved-ikke"


@dataclass(frozen=True)
class Frist:
    """A deadline on its way: the day (None without one), the steps and the reservations."""

    dag: date | None
    trin: tuple[Trin, ...]
    forbehold: tuple[str, ...] = ()


@dataclass(frozen=True)
class Begyndt:
    """The day a period is counted from, the later day of another reading, the steps and the reservations."""

    dag: date
    anden: date | None
    trin: tuple[Trin, ...]
    forbehold: tuple[str, ...] = ()


def begynd(haendelse: Haendelse, dag: date, modtaget: str | None, satser: SatserPaa) -> Begyndt:
    """The day the period is counted from: the event, or the receipt of the letter about it."""
    sket = Trin("Det er sket", f"{haendelse.etiket}: {ugedag(dag)}", dag.isoformat())
    if not haendelse.modtages:
        return Begyndt(dag, None, (sket,))
    if modtaget in (None, UNKNOWN_RECEIPT):
        besked = "Det er ikke oplyst, hvordan afgørelsen kom. Vi regner, som om den kom samme dag"
        trin = Trin("Modtaget", f"{besked}: {ugedag(dag)}", dag.isoformat())
        return Begyndt(dag, None, (sket, trin), (f"{besked}. Det giver den tidligste dato.",))
    fakta_id = RECEIPTS[str(modtaget)]
    if fakta_id is None:
        trin = Trin("Modtaget", f"Afgørelsen blev givet i hånden {ugedag(dag)}", dag.isoformat())
        return Begyndt(dag, None, (sket, trin))
    sats = satser.national(fakta_id)
    slut = tael(dag, sats, satser.helligdage) or Slutdag(dag, "")
    naar = f"{sats.tekst} efter {dansk_dato(dag)}" if slut.dag != dag else "samme dag"
    formel = f"{sats.betegnelse}: {sats.tekst}. Du regnes for at have fået afgørelsen {naar}: {ugedag(slut.dag)}"
    return Begyndt(slut.dag, slut.anden, (sket, Trin("Modtaget", formel, slut.dag.isoformat(), None, sats)))


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


def loeber_fra(haendelse: Haendelse, ydelse: Ydelse | None, satser: SatserPaa) -> tuple[Trin, ...]:
    """What the municipality says its case deadlines are counted from."""
    sats = satser.kommunens(STARTS_FROM) if ydelse and haendelse.id == "ansoegning" else None
    return (Trin("Fristen løber", saetning(f"Fristen løber {sats.tekst}"), sats.tekst, None, sats),) if sats else ()


@dataclass(frozen=True)
class Dage:
    """The days left, and the step that says so; below nothing when the deadline has passed."""

    antal: int
    trin: Trin


def dage_trin(fra: date, til: date) -> Dage:
    """How many days there are from the day of the question to the deadline."""
    antal = (til - fra).days
    dage = med_enhed(Decimal(abs(antal)), "dage")
    if antal < 0:
        formel = f"{ugedag(til).capitalize()} var {dage} før {dansk_dato(fra)}. Fristen er gået"
    else:
        formel = f"Fra {dansk_dato(fra)} til {dansk_dato(til)} er der {dage}"
    return Dage(antal, Trin("Dage tilbage", formel, Decimal(antal), "dage"))


def ydelse_trin(ydelse: Ydelse, satser: SatserPaa) -> tuple[Trin, ...]:
    """The service the deadline is for."""
    return (Trin("Hjælpen", f"{ydelse.titel} i {satser.kommunenavn} ({ydelse.adresse})", ydelse.adresse),)


def sidste_trin(haendelse: Haendelse, frist: Frist, grundlag: Grundlag) -> Trin:
    """The answer: the last day, or the words of a standard that gives none."""
    if frist.dag is None:
        formel = f"Standarden siger: “{grundlag.sats.tekst}”. Det kan ikke regnes om til en dato"
        return Trin(haendelse.regelnavn, formel, NO_DATE, None, grundlag.sats)
    return Trin(haendelse.regelnavn, f"{haendelse.sidste} {ugedag(frist.dag)}", frist.dag.isoformat())
