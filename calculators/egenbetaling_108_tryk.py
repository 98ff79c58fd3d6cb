"""A municipality's printed figures about payment in a lasting place, held against the law's of the same year."""

from calculators.boligbetaling import DISCOUNT, HIGH, LESS, LIMIT, LOW, STEP
from calculators.rates import SatserPaa
from calculators.trace import Trin

PAIRS = (
    (LIMIT, "indkomstgraense-aar"),
    (LOW, "indkomstdel-lav-pct"),
    (HIGH, "indkomstdel-hoej-pct"),
    (DISCOUNT, "par-rabat-pct"),
    (LESS, "par-rabat-nedslag-pct"),
    (STEP, "par-rabat-trin-aar"),
)
PRINTED = tuple(egen for _, egen in PAIRS)


def trykte_tal(satser: SatserPaa) -> tuple[Trin, ...]:
    """A step for each figure that the municipality has printed for the year and that differs from the law's."""
    trin = []
    for lov_id, egen_id in PAIRS:
        egen = satser.kommunens(egen_id)
        # A figure of an earlier year is old, not wrong.
        if egen is None or egen.gyldig_fra.year != satser.dato.year:
            continue
        lov = satser.national(lov_id)
        if egen.vaerdi != lov.vaerdi:
            formel = f"{lov.betegnelse}: {satser.kommunenavn} trykker {egen.tekst}; loven siger {lov.tekst}"
            trin.append(Trin("Kommunens trykte tal", f"{formel}. Vi bruger lovens tal", egen.tal, egen.enhed, egen))
    return tuple(trin)
