"""What the proposal comes to for all residents: who is better and worse off, by how much, and the sums."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Any, Literal

from calculators.text.money import dansk_tal, kroner
from calculators.text.units import enhedsnavn, med_enhed
from calculators.whatif.comparison import Raekke, Retning, Spoergsmaal, med_fortegn

MONTHS = 12
# A month's amount has a year, and a year's a month; other results are only added up in their own unit.
PER_YEAR = {"kr/md": MONTHS, "kr/år": 1}
STEPS = 3
ADDABLE = ("kr/md", "kr/år", "kr", "timer/uge", "timer/md", "timer")


def antal_i(raekker: Iterable[Raekke], retning: Retning, spurgt: Spoergsmaal) -> int:
    """How many residents go that way."""
    return sum(raekke.antal for raekke in raekker if raekke.retning(spurgt.betaler) == retning)


def ialt(raekker: Sequence[Raekke], spurgt: Spoergsmaal) -> dict[str, Any]:
    """What it comes to: people better off and worse off, sums where the unit can be added, the largest changes."""
    talte = {navn: antal_i(raekker, navn, spurgt) for navn in ("bedre", "vaerre", "uaendret")}
    return {
        **talte,
        "personer": sum(talte.values()),
        "uden": sum(1 for raekke in raekker if raekke.forskel is None),
        "overskrift": _headline(raekker, spurgt, talte),
        "ord": ord_for(spurgt),
        "summer": list(_sums(raekker, spurgt)),
        "stoerste": _largest(raekker, spurgt),
    }


def ord_for(spurgt: Spoergsmaal) -> dict[str, str]:
    """What to call the two directions, in the words of the result."""
    if spurgt.betaler:
        return {"bedre": "betaler mindre", "vaerre": "betaler mere", "uaendret": "betaler det samme"}
    return {"bedre": "får mere", "vaerre": "får mindre", "uaendret": "får det samme"}


def _headline(raekker: Sequence[Raekke], spurgt: Spoergsmaal, talte: dict[str, int]) -> str:
    """The answer in a sentence or two, as one would say it at a meeting."""
    personer, ord_ = sum(talte.values()), ord_for(spurgt)
    if not personer:
        return "Ingen af borgerne kan regnes med de tal. Se hvorfor i tabellen."
    if not talte["bedre"] and not talte["vaerre"]:
        return f"Ingen forskel: alle {personer} borgere {ord_['uaendret']}."
    dele = [f"{talte[navn]} {ord_[navn]}" for navn in ("bedre", "vaerre", "uaendret") if talte[navn]]
    grupper = ", ".join(dele[:-1]) + f" og {dele[-1]}" if len(dele) > 1 else dele[0]
    hoved = f"Af {personer} {'borger' if personer == 1 else 'borgere'}: {grupper}."
    forskel = _weighted(raekker, "forskel")
    faktor = PER_YEAR.get(spurgt.maal.enhed or "")
    if faktor is None or not forskel:
        return hoved
    mere = "mere" if forskel > 0 else "mindre"
    handler = "betaler" if spurgt.betaler else "får"
    return f"{hoved} Tilsammen {handler} de {kroner(abs(forskel) * faktor)} {mere} om året."


def _weighted(raekker: Iterable[Raekke], navn: Literal["nu", "forslag", "forskel"]) -> Decimal:
    """The sum over all residents that have a result by both sets of rates."""
    return sum((getattr(r, navn) * r.antal for r in raekker if r.forskel is not None), Decimal(0))


def _sums(raekker: Sequence[Raekke], spurgt: Spoergsmaal) -> Iterable[dict[str, str]]:
    """Now, then and the difference for all together, by month and by year when the unit is kroner over time."""
    enhed = spurgt.maal.enhed or ""
    if enhed not in ADDABLE:
        return
    nu, forslag = _weighted(raekker, "nu"), _weighted(raekker, "forslag")
    perioder = [(enhed, Decimal(1))]
    if faktor := PER_YEAR.get(enhed):
        perioder = [("kr/md", Decimal(faktor) / MONTHS), ("kr/år", Decimal(faktor))]
    for periode, gange in perioder:
        tal = [(beloeb * gange).quantize(Decimal("0.01")) for beloeb in (nu, forslag, forslag - nu)]
        yield {
            "periode": "I alt " + (enhedsnavn(periode).removeprefix("kr.").strip() or ""),
            "nu": med_enhed(tal[0], _plain(periode)),
            "forslag": med_enhed(tal[1], _plain(periode)),
            "forskel": f"{med_fortegn(tal[2])} {enhedsnavn(_plain(periode))}",
        }


def _plain(periode: str) -> str:
    return "kr" if periode.startswith("kr") else "timer"


def _largest(raekker: Sequence[Raekke], spurgt: Spoergsmaal) -> dict[str, int | None]:
    """The number of the row that gains most and of the one that loses most."""
    ud: dict[str, int | None] = {}
    for navn in ("bedre", "vaerre"):
        kandidater = [(abs(r.forskel), -nr) for nr, r in enumerate(raekker)
                      if r.forskel is not None and r.antal and r.retning(spurgt.betaler) == navn]  # fmt: skip
        ud[navn] = -max(kandidater)[1] if kandidater else None
    return ud


def fordeling(raekker: Sequence[Raekke], spurgt: Spoergsmaal) -> list[dict[str, Any]]:
    """How many residents change by how much, in at most a handful of steps each way."""
    forskelle = [(r.forskel, r.antal) for r in raekker if r.forskel]
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
    return "bedre" if (tegn < 0) == spurgt.betaler else "vaerre"
