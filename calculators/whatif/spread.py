"""How many residents change by how much, in a handful of steps each way."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Any

from calculators.text.money import dansk_tal
from calculators.text.units import med_enhed
from calculators.whatif.comparison import Raekke, Retning, Spoergsmaal
from calculators.whatif.effect import antal_i

STEPS = 3


def fordeling(raekker: Sequence[Raekke], spurgt: Spoergsmaal) -> list[dict[str, Any]]:
    """How many residents change by how much, in at most a handful of steps each way."""
    forskelle = [(r.forskel, r.antal) for r in raekker if r.forskel and r.antal]
    if not forskelle:
        return []
    stoerst = max(abs(forskel) for forskel, _ in forskelle)
    graenser = _steps(stoerst)
    enhed = spurgt.maal.enhed
    ud = []
    for tegn in (-1, 1):
        trin = list(pairwise(graenser))
        for fra, til in reversed(trin) if tegn < 0 else trin:
            antal = sum(n for forskel, n in forskelle if fra < forskel * tegn <= til)
            ord_ = "mindre" if tegn < 0 else "mere"
            fra_til = f"op til {med_enhed(til, enhed)}" if not fra else f"{dansk_tal(fra)}–{med_enhed(til, enhed)}"
            ud.append({"tekst": f"{fra_til} {ord_}", "antal": antal, "retning": _way(tegn, spurgt)})
    midte = len(graenser) - 1
    ud.insert(midte, {"tekst": "uændret", "antal": antal_i(raekker, "uaendret", spurgt), "retning": "uaendret"})
    return [et for et in ud if et["antal"]]


def _steps(stoerst: Decimal) -> list[Decimal]:
    """Round limits from zero to the largest change: 1, 2 or 5 times a power of ten apart."""
    tier = Decimal(1).scaleb((stoerst / STEPS).adjusted())
    skridt = next(tier * faktor for faktor in map(Decimal, ("1", "2", "5", "10")) if tier * faktor * STEPS >= stoerst)
    return [skridt * nr for nr in range(STEPS + 1)]


def _way(tegn: int, spurgt: Spoergsmaal) -> Retning:
    return "bedre" if (tegn > 0) == spurgt.virkning.mere_er_bedre else "vaerre"
