"""The facts of deadlines: their ids, which services each fact of law is for, and those told beside the deadline."""

from dataclasses import dataclass

from calculators.data.declared import Declared, Facts, at_least, at_most, below, day_of_year, interval, number, words
from calculators.data.periods import OFTEN, UNITS
from calculators.data.rates import Sats, SatserPaa
from calculators.data.services import Ydelse
from calculators.rules.frist.events import (
    APPLICATION_RULE,
    EVENTS,
    FOLLOW_UP_RULE,
    NOTICE_RULE,
    REMITTED_RULE,
    TREATMENT_RULE,
    Haendelse,
)
from calculators.rules.frist.own_events import REMITTED
from calculators.text.errors import ManglendeSats, UkendtFakta

# Facts of law that do not hold for every service, and the laws or paragraphs whose services may use them.
LAWS = {
    "klagefrist": ("SEL", "ABL", "AKL"),
    "genvurdering": ("SEL", "ABL", "AKL"),
    "behandlingsgaranti-stof": ("SEL § 101",),
    "behandlingsgaranti-alkohol": ("SUL § 141",),
    "behandlingsgaranti-medicin": ("SUL § 142",),
    "orientering-hverdage-109": ("SEL § 109",),
    "orientering-hverdage-110": ("SEL § 110",),
    "varsel-nedsaettelse": ("SEL § 95", "SEL § 96", "SEL § 98"),
    REMITTED: ("SEL",),
}
# The ways a decision reaches the reader, with the fact of law that says when it counts as received.
RECEIPTS = {
    "digital-post": "modtagelse-digital-post",
    "brev": "modtagelse-brev",
    "quickbrev": "modtagelse-quickbrev",
    "i-haanden": None,
}
UNKNOWN_RECEIPT = "ved-ikke"
LAST_HOUR = "klagefrist-udloeb-klokken"
# What a deadline of the service, and of all the municipality's services, is counted from in the source's words.
ANNEX = "sagsbehandlingsfrist-bilag"
OWN_START = "sagsbehandlingsfrist-regnes-fra"
STARTS_FROM = "frist-regnes-fra"
OWN_TREATMENT_START = "behandlingsgaranti-regnes-fra"
# What a complaint does to the help meanwhile: by the service's standard, and by the law.
KEEPS_HELP, LOSES_HELP = "klage-opsaettende", "klage-ikke-opsaettende"
NO_COMPLAINT = "klage-ingen-adgang"
COMPLAINT_IN_NOTICE, COMPLAINT_EFFECT = "varsel-klage", "klagefrist-virkning"
HOMES_EFFECT, HOMES = "klagefrist-virkning-botilbud", ("SEL § 107", "SEL § 108")
# Facts of services that are told beside the deadline.
BESIDE = (OWN_START, OWN_TREATMENT_START, KEEPS_HELP, LOSES_HELP, NO_COMPLAINT)
# Facts a municipality has for all its services.
OF_KOMMUNE = ("klagefrist", "genvurdering")

_LENGTHS = tuple(enhed for enhed in UNITS if enhed != OFTEN)


def _deadline(haendelse: Haendelse) -> Declared:
    """A number of days, weeks or months, a limit on it, a day of the year, or words that give no day.

    The last day is the end of a limit upwards, the day before one that is not to be reached, or the end of how rarely
    something is done; of a notice, of a limit downwards.
    """
    notice = haendelse.baglaens or haendelse.dagen_efter
    limit = at_least(*_LENGTHS) if notice else at_most(*_LENGTHS) | below(*_LENGTHS)
    if haendelse.regel == FOLLOW_UP_RULE:
        limit |= at_least(OFTEN)
    return number(*UNITS) | interval(*UNITS) | limit | day_of_year() | words()


_DEADLINES: Facts = {
    fakta_id: _deadline(haendelse)
    for haendelse in EVENTS.values()
    for fakta_id in haendelse.lov + haendelse.egne + haendelse.ogsaa
}
FAKTA: Facts = {
    **{fakta_id: _DEADLINES[fakta_id] for fakta_id in (*OF_KOMMUNE, *LAWS) if fakta_id in _DEADLINES},
    **dict.fromkeys((fakta_id for fakta_id in RECEIPTS.values() if fakta_id), number(*UNITS)),
    LAST_HOUR: words(),
    REMITTED: words(),
    STARTS_FROM: words(),
    COMPLAINT_IN_NOTICE: number(*UNITS),
    COMPLAINT_EFFECT: words(),
    HOMES_EFFECT: words(),
}
YDELSESFAKTA: Facts = {
    **{
        fakta_id: _DEADLINES[fakta_id] for haendelse in EVENTS.values() for fakta_id in haendelse.egne + haendelse.ogsaa
    },
    **dict.fromkeys(BESIDE, words()),
}


def holds_for(fakta_id: str, ydelse: Ydelse | None) -> bool:
    """Whether the fact holds for the service; without a service the general rule does."""
    return ydelse is None or fakta_id not in LAWS or bool(laws_shared(fakta_id, ydelse))


def laws_shared(fakta_id: str, ydelse: Ydelse) -> tuple[str, ...]:
    """The laws or paragraphs of the fact that the service rests on."""
    return tuple(
        lov
        for lov in LAWS[fakta_id]
        if any(et == lov or et.startswith((f"{lov},", f"{lov} §")) for et in ydelse.lovgrundlag)
    )


@dataclass(frozen=True)
class CountedFrom:
    """What the municipality counts from in the source's words; None when it does not say.

    `in_annex`: the words are those for all its services, and the service has a deadline in an annex.
    """

    sats: Sats | None
    in_annex: bool = False


@dataclass(frozen=True)
class Complaint:
    """What a complaint does to help with a notice: the municipality's promise, and when it must be decided."""

    promise: Sats | None
    decided_within: Sats | None


@dataclass(frozen=True)
class Beside:
    """What is told beside the deadline; None where the event has no such thing.

    `talk` is the rule that the municipality counts treatment from the first talk and not from the request, and
    `others` are the service's other figures about the same event.
    """

    counted_from: CountedFrom | None
    talk: Sats | None
    complaint: Complaint | None
    others: tuple[Sats, ...]


def read_beside(haendelse: Haendelse, ydelse: Ydelse | None, satser: SatserPaa) -> Beside:
    """All of it that holds on the day."""
    talk = None
    counted_from = _read_counted_from(ydelse, satser) if ydelse and haendelse.regel == APPLICATION_RULE else None
    if haendelse.regel == REMITTED_RULE:
        counted_from = CountedFrom(of_law(REMITTED, satser))
    if ydelse and haendelse.regel == TREATMENT_RULE:
        talk = satser.ydelsens(ydelse.id, OWN_TREATMENT_START)
    complaint = None
    if haendelse.regel == NOTICE_RULE:
        complaint = Complaint(read_promise(ydelse, satser), of_law(COMPLAINT_IN_NOTICE, satser))
    others = [satser.ydelsens(ydelse.id, fakta_id) for fakta_id in haendelse.ogsaa] if ydelse else []
    return Beside(counted_from, talk, complaint, tuple(sats for sats in others if sats))


def read_promise(ydelse: Ydelse | None, satser: SatserPaa) -> Sats | None:
    """The promise that the help goes on until the complaint is decided, where the standard gives it."""
    return satser.ydelsens(ydelse.id, KEEPS_HELP) if ydelse else None


def of_law(fakta_id: str, satser: SatserPaa) -> Sats | None:
    """The figure of law on the day, or None."""
    try:
        return satser.national(fakta_id)
    except (ManglendeSats, UkendtFakta):
        return None


def _read_counted_from(ydelse: Ydelse, satser: SatserPaa) -> CountedFrom:
    sats = satser.ydelsens(ydelse.id, OWN_START) or satser.kommunens(STARTS_FROM)
    in_annex = sats is not None and sats.id == STARTS_FROM and satser.ydelsens(ydelse.id, ANNEX) is not None
    return CountedFrom(sats, in_annex)
