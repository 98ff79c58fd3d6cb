"""A calendar file (iCalendar, RFC 5545) of a calculation whose answer is a day."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from hashlib import sha256
from typing import NamedTuple

from calculators.data.rates import Satser
from calculators.results.trace import saetning
from calculators.run.calculation import Udregning
from calculators.show.filled_in import INTET, Udfyldt, er_eksempel, forklaring
from calculators.show.words import sted

_LINE_END = "\r\n"
_LONGEST_LINE = 75  # octets, by RFC 5545 § 3.1; a folded line begins with a space
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


class Entry(NamedTuple):
    """A whole day in a calendar: a name that is the same for the same thing, the day, and what is said of it."""

    navn: str
    dag: date
    titel: str
    tekst: str


def whole_days(entries: Sequence[Entry], i_dag: date) -> str:
    """The text of an .ics file.

    An entry with the same name gets the same UID, so a calendar replaces it instead of adding another. All are stamped
    with the start of the day before `i_dag`: in UTC that has passed, wherever the reader's own day is `i_dag`.
    """
    linjer = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Serviceniveau//Beregnere//DA",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        *(linje for entry in entries for linje in _event(entry, i_dag)),
        "END:VCALENDAR",
    ]
    return "".join(_fold(linje) + _LINE_END for linje in linjer)


def _event(entry: Entry, i_dag: date) -> list[str]:
    return [
        "BEGIN:VEVENT",
        f"UID:{sha256(entry.navn.encode()).hexdigest()[:32]}@serviceniveau",
        f"DTSTAMP:{i_dag - timedelta(days=1):%Y%m%d}T000000Z",
        f"DTSTART;VALUE=DATE:{entry.dag:%Y%m%d}",
        f"DTEND;VALUE=DATE:{entry.dag + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_escape(entry.titel)}",
        f"DESCRIPTION:{_escape(entry.tekst)}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def som_ics(udregning: Udregning, satser: Satser, i_dag: date, udfyldt: Udfyldt = INTET) -> str | None:
    """The text of an .ics file with the day as a whole day; None when the answer is no day.

    `udfyldt` names the answers that a program filled in; of the page's own example both title and text say so.
    """
    hovedfelt = udregning.beregner.resultater[0]
    vaerdi = udregning.vaerdier.get(hovedfelt.navn)
    if hovedfelt.enhed != "dato" or not isinstance(vaerdi, str) or not _DAY.fullmatch(vaerdi):
        return None
    titel = _example(udregning, udfyldt) + _title(udregning, satser)
    dag = date.fromisoformat(vaerdi)
    return whole_days([Entry(_name(udregning), dag, titel, _description(udregning, udfyldt))], i_dag)


def _name(udregning: Udregning) -> str:
    """A name for the question: calculator, municipality, date and answers."""
    dele = [udregning.beregner.id, udregning.kommune or "", udregning.dato.isoformat()]
    dele += [f"{navn}={tekst}" for navn, tekst in udregning.indtastet]
    return "\n".join(dele)


def _title(udregning: Udregning, satser: Satser) -> str:
    """What the day is for, the help it is about and the municipality, as far as they are known."""
    frist = udregning.overskrift or (udregning.trin[-1].navn if udregning.trin else udregning.beregner.titel)
    om = [*_services(udregning, satser), *([sted(udregning, satser)] if udregning.kommune else [])]
    return f"{frist}: {', '.join(om)}" if om else frist


def _services(udregning: Udregning, satser: Satser) -> list[str]:
    """The titles of the services that the reader has chosen."""
    valgte = [
        felt.navn for felt in udregning.beregner.felter if felt.type == "ydelse" and udregning.givne.har(felt.navn)
    ]
    return [satser.ydelser[udregning.givne.valg(navn)].titel for navn in valgte]


def _example(udregning: Udregning, udfyldt: Udfyldt) -> str:
    return "Eksempel: " if er_eksempel(udregning, udfyldt) else ""


def _description(udregning: Udregning, udfyldt: Udfyldt) -> str:
    """The steps and the reservations as running lines; days left to the day would soon be wrong."""
    varer = [trin for trin in udregning.trin if trin.sats or trin.enhed != "dage"]
    trin = [saetning(f"{trin.navn}: {trin.forklaring}") for trin in varer]
    return "\n".join(
        [*forklaring(udregning, udfyldt), *trin, "", *udregning.forbehold, "", f"Data: {udregning.datasaet}"]
    )


def _escape(tekst: str) -> str:
    """Text as a value of the format."""
    return tekst.translate(_ESCAPES)


def _fold(linje: str) -> str:
    """The line cut in pieces of at most 75 octets, never inside a letter."""
    stykker: list[str] = []
    stykke = ""
    for tegn in linje:
        if len((stykke + tegn).encode()) > _LONGEST_LINE:
            stykker.append(stykke)
            stykke = " "
        stykke += tegn
    return _LINE_END.join([*stykker, stykke])
