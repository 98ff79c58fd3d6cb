"""Each resident's result now and with the proposal, and what it comes to for all of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Any, Literal

from calculators.api import regn
from calculators.befolkning import Borger
from calculators.contract import Beregner, Resultatfelt
from calculators.errors import InputFejl, Tastefejl
from calculators.money import dansk_tal, kroner
from calculators.rates import Satser
from calculators.udregning import Udregning
from calculators.units import enhedsnavn, med_enhed

Retning = Literal["bedre", "vaerre", "uaendret", "uden"]
MONTHS = 12
# A month's amount has a year, and a year's a month; other results are only added up in their own unit.
PER_YEAR = {"kr/md": MONTHS, "kr/år": 1}
STEPS = 3
ADDABLE = ("kr/md", "kr/år", "kr", "timer/uge", "timer/md", "timer")


@dataclass(frozen=True)
class Spoergsmaal:
    """What is asked of every resident: calculator, place and day, and which result is looked at."""

    beregner: Beregner
    kommune: str | None
    dato: str
    maal: Resultatfelt
    etiket: str
    betaler: bool


@dataclass(frozen=True)
class Raekke:
    """One resident: how many, and the result now and then; None with the reason in `besked` when there is none."""

    antal: int
    nu: Decimal | None
    forslag: Decimal | None
    besked: str = ""
    udregninger: tuple[Udregning, ...] = ()

    @property
    def forskel(self) -> Decimal | None:
        """How much more the result becomes."""
        return None if self.nu is None or self.forslag is None else self.forslag - self.nu

    def retning(self, betaler: bool) -> Retning:
        """Whether it is better for the resident, who gets the result or pays it."""
        if self.forskel is None:
            return "uden"
        if self.forskel == 0:
            return "uaendret"
        return "bedre" if (self.forskel < 0) == betaler else "vaerre"

    def som_dict(self, spurgt: Spoergsmaal) -> dict[str, Any]:
        """The row as JSON for the page."""
        return {
            "nu": None if self.nu is None else dansk_tal(self.nu),
            "forslag": None if self.forslag is None else dansk_tal(self.forslag),
            "forskel": None if self.forskel is None else f"{self.forskel:f}",
            "forskel_tekst": med_fortegn(self.forskel),
            "retning": self.retning(spurgt.betaler),
            "besked": self.besked,
        }


def med_fortegn(forskel: Decimal | None) -> str:
    """`+200`, `−200`, `0`, or a dash when there is no difference to tell."""
    if forskel is None:
        return "–"
    fortegn = "+" if forskel > 0 else "−" if forskel < 0 else ""
    return f"{fortegn}{dansk_tal(abs(forskel))}"


def sammenlign(borger: Borger, spurgt: Spoergsmaal, nu: Satser, forslag: Satser) -> Raekke:
    """The resident's result by both sets of rates; a mistake in the row is its answer."""
    try:
        antal = borger.vaegt
        foer = _calculate(borger, spurgt, nu)
        efter = foer if forslag is nu else _calculate(borger, spurgt, forslag)
    except Tastefejl as mangel:
        return Raekke(0, None, None, f"Antal: {mangel}")
    except InputFejl as mangler:
        return Raekke(0, None, None, " ".join(_named(mangler, spurgt.beregner)))
    navn = spurgt.maal.navn
    vaerdier = [_number(udregning.vaerdier.get(navn)) for udregning in (foer, efter)]
    uden = next((et for et in (foer, efter) if et.svar), None)
    besked = uden.forbehold[0] if uden else "" if None not in vaerdier else "Svarene giver ikke det resultat."
    return Raekke(antal, vaerdier[0], vaerdier[1], besked, (foer, efter))


def _calculate(borger: Borger, spurgt: Spoergsmaal, satser: Satser) -> Udregning:
    return regn(spurgt.beregner.id, spurgt.kommune, spurgt.dato, borger.svar, satser)


def _number(vaerdi: Decimal | str | None) -> Decimal | None:
    return vaerdi if isinstance(vaerdi, Decimal) else None


def _named(mangler: InputFejl, beregner: Beregner) -> list[str]:
    """The mistakes with the label of their field, unless the sentence has it."""
    etiketter = {felt.navn: felt.etiket for felt in beregner.felter}
    return [
        besked if "“" in besked or felt not in etiketter else f"{etiketter[felt]}: {besked}"
        for felt, besked in mangler.fejl
    ]


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
