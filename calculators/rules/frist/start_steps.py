"""The day a deadline is counted from, in words: the event, the receipt, the source's own words, and the first talk."""

from collections.abc import Iterator

from calculators.data.periods import ugedag
from calculators.results.trace import Trin, saetning
from calculators.rules.frist.amounts import Frist, Talk
from calculators.rules.frist.events import Haendelse
from calculators.rules.frist.facts import CountedFrom
from calculators.rules.frist.start import Receipt, Start
from calculators.text.dates import dansk_dato

NOT_KNOWN = "Vi ved ikke, hvordan du fik afgørelsen."
NO_START = "Standarden siger ikke, hvilken dag fristen løber fra. Vi regner fra den dag, kommunen fik ansøgningen"
TALK_UNKNOWN = "Skriv dagen for den første samtale, så viser vi også den dato"


def start_steps(haendelse: Haendelse, start: Start) -> Iterator[Trin]:
    """The event, and when the decision counts as received."""
    yield Trin("Det er sket", f"{haendelse.etiket}: {ugedag(start.sket)}", start.sket.isoformat())
    if start.receipt:
        formel = f"{_received(haendelse, start, start.receipt)}: {ugedag(start.dag)}"
        yield Trin("Modtaget", formel, start.dag.isoformat(), None, start.receipt.sats)


def counted_from_step(counted_from: CountedFrom, start: Start) -> Trin:
    """What the deadline for deciding an application is counted from, or that the standard does not say."""
    sats = counted_from.sats
    if sats is None:
        return Trin("Fristen løber", NO_START, start.sket.isoformat())
    regel = saetning(sats.note or f"Fristen løber {sats.tekst}")
    if counted_from.in_annex:
        regel = f"Beskrivelsen siger ikke, hvad fristen løber fra. I bilaget står: {regel}"
    return Trin("Fristen løber", regel, sats.tekst, None, sats)


def talk_step(talk: Talk, frist: Frist) -> Trin:
    """The talk that the municipality's own figure is counted from; while nobody knows the day, from the request."""
    formel = (
        f"{talk_rule(talk)} Den var {ugedag(talk.dag)}"
        if talk.dag
        else f"{talk_rule(talk)} Vi ved ikke, hvilken dag den var, og regner fra den dag, du bad om behandling. "
        f"{TALK_UNKNOWN}"
    )
    return Trin("Samtalen", formel, frist.fra.isoformat(), None, talk.regel)


def talk_rule(talk: Talk) -> str:
    """What the municipality counts from, as a sentence."""
    return saetning(talk.regel.note or f"Kommunen regner {talk.regel.tekst}")


def _received(haendelse: Haendelse, start: Start, receipt: Receipt) -> str:
    """Why the decision counts as received on the day that is used."""
    latest, sats = haendelse.sikker == "senest", receipt.sats
    brev = receipt.brev.tekst if receipt.brev else ""
    if receipt.by == "ukendt":
        som_brev = f"Vi regner, som om den kom med brev og var {brev} undervejs"
        return f"{NOT_KNOWN} {som_brev if latest else 'Vi regner, som om du fik den samme dag'}"
    if receipt.by == "haand" or sats is None:
        return "Du fik afgørelsen i hånden"
    if receipt.by == "ophoert-regel":
        gammel = f"Vi regner, som om brevet var {brev} undervejs"
        return f"{saetning(sats.note or '')} {gammel if latest else 'Vi regner, som om du fik brevet samme dag'}"
    efter = "samme dag" if receipt.tidligst == start.sket else f"{sats.tekst} efter {dansk_dato(start.sket)}"
    saturdays = latest and receipt.senest != receipt.tidligst
    uden = ", når lørdage og dage som grundlovsdag ikke tælles med" if saturdays else ""
    return f"{sats.betegnelse}: {sats.tekst}. Du regnes for at have fået afgørelsen {efter}{uden}"
