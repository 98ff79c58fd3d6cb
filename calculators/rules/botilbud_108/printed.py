"""A municipality's printed figures about payment in a lasting place, held against the law's of the same year."""

from calculators.data.rates import SatserPaa
from calculators.results.trace import Trin
from calculators.rules.botilbud_108.boligbetaling import DISCOUNT, HIGH, LESS, LIMIT, LOW, STEP

FOR_ALL = (
    (LIMIT, "indkomstgraense-aar"),
    (LOW, "indkomstdel-lav-pct"),
    (HIGH, "indkomstdel-hoej-pct"),
)
FOR_COUPLES = (
    (DISCOUNT, "par-rabat-pct"),
    (LESS, "par-rabat-nedslag-pct"),
    (STEP, "par-rabat-trin-aar"),
)
PRINTED = tuple(egen for _, egen in FOR_ALL + FOR_COUPLES)


def trykte_tal(satser: SatserPaa, *, par: bool) -> tuple[Trin, ...]:
    """A step for each figure that the municipality has printed for the year and that differs from the law's.

    What is printed for couples is only read for a couple.
    """
    trin = []
    for lov_id, egen_id in FOR_ALL + FOR_COUPLES if par else FOR_ALL:
        egen = satser.kommunens(egen_id)
        # A figure of an earlier year is old, not wrong.
        if egen is None or egen.gyldig_fra.year != satser.dato.year:
            continue
        lov = satser.national(lov_id)
        if egen.vaerdi != lov.vaerdi:
            formel = f"{lov.betegnelse}: {satser.kommunenavn} trykker {egen.tekst}; loven siger {lov.tekst}"
            trin.append(Trin("Kommunens trykte tal", f"{formel}. Vi bruger lovens tal", egen.tal, egen.enhed, egen))
    return tuple(trin)
