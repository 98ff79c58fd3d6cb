"""What a complaint does to the help while it is decided: by the municipality's standard, and by the law."""

from collections.abc import Iterator

from calculators.data.rates import Sats, SatserPaa, Ydelse
from calculators.results.trace import Trin, saetning
from calculators.rules.frist.facts import COMPLAINT_EFFECT, HOMES, HOMES_EFFECT, LOSES_HELP, Complaint, of_law

SILENT = "Standarden siger ikke, om du beholder hjælpen, mens klagen bliver behandlet."
KEPT_HEADLINE = "Klager du ikke, kan hjælpen tidligst blive mindre"


def during_notice_steps(complaint: Complaint) -> Iterator[Trin]:
    """What happens to help with a notice when the reader complains: the municipality's promise first."""
    promise, within = complaint.promise, complaint.decided_within
    if promise:
        yield Trin("Hvis du klager", _words(promise), promise.tekst, None, promise)
    if within:
        yield Trin("Ankestyrelsen", _decided_within(within, promise), within.tal, within.enhed, within)


def during_notice(complaint: Complaint, satser: SatserPaa) -> Iterator[str]:
    """The same as the reader must know it: who promises, and what nobody says."""
    promise, within = complaint.promise, complaint.decided_within
    if promise:
        yield f"{saetning(_words(promise))} Det lover {_promiser(promise, satser)}."
    if within:
        regel = _decided_within(within, promise)
        yield regel if promise else f"{regel} {SILENT}"


def on_complaint(promise: Sats | None) -> Iterator[str]:
    """The promise, told to who asks for the last day to complain."""
    if promise:
        yield f"Handler afgørelsen om mindre eller ingen hjælp? {saetning(_words(promise))}"


def without_notice(ydelse: Ydelse, satser: SatserPaa) -> tuple[str, ...]:
    """What happens to help without a notice when the reader complains: the standard's own words, then the law's."""
    egen = satser.ydelsens(ydelse.id, LOSES_HELP)
    almindelig = of_law(COMPLAINT_EFFECT, satser)
    bolig = of_law(HOMES_EFFECT, satser) if set(HOMES) & set(ydelse.lovgrundlag) else None
    return tuple(saetning(_words(sats)) for sats in (egen, almindelig, bolig) if sats)


def _words(sats: Sats) -> str:
    """What the source says: its words, or else what the figure is called."""
    return sats.note or sats.tekst


def _decided_within(within: Sats, promise: Sats | None) -> str:
    hvem = "Men Ankestyrelsen skriver" if promise else "Ankestyrelsen skriver"
    return f"{hvem}, at en klage skal være behandlet inden for {within.tekst}. {saetning(within.note or '')}"


def _promiser(promise: Sats, satser: SatserPaa) -> str:
    """The standard, with its year when that is not the year of the question."""
    aar = promise.gyldig_fra.year
    return f"{satser.kommunenavn}s standard" + (f" fra {aar}" if aar != satser.dato.year else "")
