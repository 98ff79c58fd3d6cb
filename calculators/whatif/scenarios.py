"""Proposals side by side: today and each that the reader has kept and named, for the same residents."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from calculators.data.facts import Interval, Sats
from calculators.data.rates import Satser
from calculators.text.errors import InputFejl
from calculators.text.money import dansk_tal
from calculators.text.units import enhedsnavn
from calculators.whatif.band_check import tjek_baand
from calculators.whatif.comparison import Raekke, Retning, Spoergsmaal, med_fortegn, sammenlign
from calculators.whatif.effect import WAYS, antal_i
from calculators.whatif.figures import fakta_hos
from calculators.whatif.group import Gruppe
from calculators.whatif.moved import vaerdi_paa
from calculators.whatif.residents import Borger, som_csv
from calculators.whatif.sums import PER_YEAR, kan_summeres, samlet_forskel, vaegtet
from calculators.whatif.task import Opgave
from calculators.whatif.words import ORD

TODAY = "I dag"
# Those that the page keeps, and what is moved on it now.
MOST = 6
LONGEST_NAME = 60
Slags = Literal["tal", "virkning", "borger"]
Vaerdi = Decimal | Interval | str | None


@dataclass(frozen=True)
class Linje:
    """One line of a scenario: what it is, its value, and the unit in words; `aendring` when it is more or less."""

    slags: Slags
    navn: str
    vaerdi: Vaerdi
    enhed: str
    aendring: bool = False

    def tekst(self, skriv: Callable[[Decimal], str] = dansk_tal) -> str:
        """The value as it is read; a dash where there is none."""
        match self.vaerdi:
            case Decimal():
                return skriv(self.vaerdi)
            case Interval():
                return f"{skriv(self.vaerdi.fra)}–{skriv(self.vaerdi.til)}"
            case _:
                return self.vaerdi or "–"


@dataclass(frozen=True)
class Scenarie:
    """A named proposal with its lines, in the same order as those of all others; `besked` says why it has none."""

    navn: str
    linjer: tuple[Linje, ...]
    besked: str = ""

    @property
    def raekker(self) -> list[dict[str, str]]:
        """The lines as `{navn, vaerdi, enhed}`, for a paper or a spreadsheet."""
        return [{"navn": et.navn, "vaerdi": et.tekst(), "enhed": et.enhed} for et in self.linjer]


def udregn_scenarier(spurgt: Mapping[str, Any], satser: Satser) -> dict[str, Any]:
    """The columns, the lines with what differs from today, and the same as a file.

    A proposal that cannot be calculated says why in its own column. Errors: InputFejl, in what all of them share.
    """
    grundlag = Opgave.laes({**spurgt, "aendringer": {}}, satser)
    alle = _scenarier(grundlag, spurgt["scenarier"][:MOST])
    return {
        "fejl": [],
        "kolonner": [{"navn": et.navn, "besked": et.besked, "raekker": et.raekker} for et in alle],
        "raekker": list(_side_by_side(alle)),
        "csv": _csv(alle),
    }


def _scenarier(grundlag: Opgave, kald: Sequence[Mapping[str, Any]]) -> list[Scenarie]:
    """Today, and every proposal; all list the figures that any of them has moved, and not what follows from that."""
    laest = [_read(grundlag, et) for et in kald]
    opgaver = [et for et in laest if isinstance(et, Opgave)]
    flyttede = list(dict.fromkeys((a.ejer, a.nu.id) for et in opgaver for a in et.aendringer if not a.foelger))
    ud = [Scenarie(TODAY, tuple(_lines(grundlag, grundlag.nu, flyttede)))]
    for et, raa in zip(laest, kald, strict=True):
        navn = str(raa["navn"])[:LONGEST_NAME]
        if isinstance(et, str):
            tomme = tuple(Linje(linje.slags, linje.navn, None, linje.enhed) for linje in ud[0].linjer)
            ud.append(Scenarie(navn, tomme, et))
        else:
            efter = et.efter
            advarsler = tjek_baand(et.nu, efter, et.ejere, et.dag)
            ud.append(Scenarie(navn, tuple(_lines(et, efter, flyttede)), " ".join(advarsler)))
    return ud


def _read(grundlag: Opgave, raa: Mapping[str, Any]) -> Opgave | str:
    """The proposal, or why there is none."""
    try:
        opgave = grundlag.med(raa["aendringer"], laast_op=bool(raa.get("laast_op")))
        tjek_baand(opgave.nu, opgave.efter, opgave.ejere, opgave.dag)
    except InputFejl as mangler:
        return " ".join(dict.fromkeys(besked for _, besked in mangler.fejl))
    return opgave


def _lines(opgave: Opgave, efter: Satser, flyttede: Sequence[tuple[str, str]]) -> Iterator[Linje]:
    raekker = [sammenlign(borger, opgave.spurgt, opgave.nu, efter) for borger in opgave.vejede]
    for ejer, navn in flyttede:
        sats = vaerdi_paa(fakta_hos(ejer, efter), navn, opgave.dag)
        if sats:
            yield Linje("tal", sats.betegnelse, _number(sats), enhedsnavn(sats.enhed) if sats.enhed != "andet" else "")
    yield from _effect(raekker, opgave.spurgt, opgave.gruppe)
    enhed = enhedsnavn(opgave.spurgt.maal.enhed or "")
    for borger, raekke in zip(opgave.borgere, raekker, strict=True):
        yield Linje("borger", f"{borger.navn or 'Uden navn'}{_counted(borger)}", raekke.forslag, enhed)


def _counted(borger: Borger) -> str:
    return f", {borger.antal} {'borger' if borger.antal == '1' else 'borgere'}" if borger.antal else ""


def _number(sats: Sats) -> Vaerdi:
    return sats.vaerdi if isinstance(sats.vaerdi, Decimal | Interval) else sats.tekst


def _effect(raekker: Sequence[Raekke], spurgt: Spoergsmaal, gruppe: Gruppe) -> Iterator[Linje]:
    """How many go each way, and what it comes to where it may be added up."""
    whom = "eksempler" if gruppe.eksempler else "borgere"
    for retning in WAYS:
        yield Linje("virkning", ORD[spurgt.virkning.art][retning].capitalize(), _count(raekker, retning, spurgt), whom)
    if not kan_summeres(spurgt):
        return
    forskel, periode = samlet_forskel(raekker, spurgt)
    maalt = "timer" if spurgt.virkning.art == "ydelse" else "kr."
    enhed = f"{maalt} {periode}"
    # A sum of examples is a sum of nobody, and says so.
    hvem = ", én borger som hvert eksempel" if gruppe.eksempler else ""
    yield Linje("virkning", f"{spurgt.etiket}, i alt{hvem}", vaegtet(raekker, "forslag") * _times(spurgt), enhed)
    if spurgt.virkning.er_betaling:
        udgift = forskel if spurgt.virkning.art == "udbetales" else -forskel
        yield Linje("virkning", f"Kommunens udgift, mod i dag{hvem}", udgift, enhed, aendring=True)


def _count(raekker: Sequence[Raekke], retning: Retning, spurgt: Spoergsmaal) -> Decimal:
    return Decimal(antal_i(raekker, retning, spurgt))


def _times(spurgt: Spoergsmaal) -> int:
    """How many times the unit of the result goes into what sums are told over."""
    return PER_YEAR.get(spurgt.maal.enhed or "", 1)


def _side_by_side(alle: Sequence[Scenarie]) -> Iterator[dict[str, Any]]:
    """Each line with its value in every column, and whether that differs from today's."""
    for linjer in zip(*(et.linjer for et in alle), strict=True):
        i_dag = linjer[0]
        yield {
            "slags": i_dag.slags,
            "navn": i_dag.navn,
            "enhed": i_dag.enhed,
            "celler": [
                {
                    "tekst": et.tekst(med_fortegn if et.aendring else dansk_tal),
                    "anderledes": et.vaerdi is not None and et.vaerdi != i_dag.vaerdi,
                }
                for et in linjer
            ],
        }


def _csv(alle: Sequence[Scenarie]) -> str:
    """The same as a file: numbers without points between the thousands, and the unit in a column of its own."""
    raekker = [
        [linjer[0].navn, linjer[0].enhed, *("" if et.vaerdi is None else et.tekst(_plain) for et in linjer)]
        for linjer in zip(*(et.linjer for et in alle), strict=True)
    ]
    return som_csv(["navn", "enhed", *(et.navn for et in alle)], raekker)


def _plain(tal: Decimal) -> str:
    return dansk_tal(tal).replace(".", "")
