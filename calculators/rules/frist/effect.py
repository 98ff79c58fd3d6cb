"""What a complaint does to the help while it is decided: by the municipality's standard, and by the law."""

from calculators.data.rates import Sats, SatserPaa, Ydelse
from calculators.results.trace import Trin, saetning
from calculators.rules.frist.facts import (
    COMPLAINT_EFFECT,
    COMPLAINT_IN_NOTICE,
    HOMES,
    HOMES_EFFECT,
    KEEPS_HELP,
    LOSES_HELP,
)
from calculators.rules.frist.start import Start
from calculators.text.errors import ManglendeSats, UkendtFakta

SILENT = "Standarden siger ikke, om du beholder hjælpen, mens klagen bliver behandlet."
KEPT_HEADLINE = "Klager du ikke, kan hjælpen tidligst blive mindre"


def beholder(ydelse: Ydelse | None, satser: SatserPaa) -> Sats | None:
    """The promise that the help goes on until the complaint is decided, where the standard gives it."""
    return satser.ydelsens(ydelse.id, KEEPS_HELP) if ydelse else None


def under_varsel(ydelse: Ydelse | None, satser: SatserPaa) -> Start:
    """What happens to help with a notice when the reader complains: the municipality's promise first."""
    loefte = beholder(ydelse, satser)
    frist = _national(COMPLAINT_IN_NOTICE, satser)
    trin = [Trin("Hvis du klager", loefte.note or loefte.tekst, loefte.tekst, None, loefte)] if loefte else []
    ord_ = [f"{saetning(loefte.note or loefte.tekst)} Det lover {_promiser(loefte, satser)}."] if loefte else []
    if frist:
        hvem = "Men Ankestyrelsen skriver" if loefte else "Ankestyrelsen skriver"
        svar = f"{hvem}, at en klage skal være behandlet inden for {frist.tekst}."
        regel = f"{svar} {saetning(frist.note or '')}"
        trin.append(Trin("Ankestyrelsen", regel, frist.tal, frist.enhed, frist))
        ord_.append(regel if loefte else f"{regel} {SILENT}")
    return Start(tuple(trin), tuple(ord_))


def _promiser(loefte: Sats, satser: SatserPaa) -> str:
    """The standard, with its year when that is not the year of the question."""
    aar = loefte.gyldig_fra.year
    return f"{satser.kommunenavn}s standard" + (f" fra {aar}" if aar != satser.dato.year else "")


def ved_klage(ydelse: Ydelse | None, satser: SatserPaa) -> tuple[str, ...]:
    """The promise, told to who asks for the last day to complain."""
    loefte = beholder(ydelse, satser)
    ord_ = f"Handler afgørelsen om mindre eller ingen hjælp? {saetning(loefte.note or loefte.tekst)}" if loefte else ""
    return (ord_,) if ord_ else ()


def uden_varsel(ydelse: Ydelse, satser: SatserPaa) -> tuple[str, ...]:
    """What happens to help without a notice when the reader complains: the standard's own words, then the law's."""
    egen = satser.ydelsens(ydelse.id, LOSES_HELP)
    almindelig = _national(COMPLAINT_EFFECT, satser)
    bolig = _national(HOMES_EFFECT, satser) if set(HOMES) & set(ydelse.lovgrundlag) else None
    return tuple(saetning(sats.note or sats.tekst) for sats in (egen, almindelig, bolig) if sats)


def _national(fakta_id: str, satser: SatserPaa) -> Sats | None:
    """The figure of law on the day, or None."""
    try:
        return satser.national(fakta_id)
    except (ManglendeSats, UkendtFakta):
        return None
