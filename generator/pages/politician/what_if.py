"""“What if”: a page for each calculator whose figures can be moved, and the page that leads to them.

Without a script the pages show the figures of today and what they give made-up residents, computed by the same
Python that computes the proposals in the reader's browser.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from markupsafe import Markup

from calculators.data.rates import Satser
from calculators.results.contract import Beregner
from calculators.rules.registry import BEREGNERE
from calculators.text.dates import dansk_dato
from calculators.whatif.question import hvad_nu_hvis
from generator import addresses
from generator.model.catalogue import NATIONALE, Catalogue
from generator.pages.parts.calculator_day import nearest_day
from generator.pages.parts.template import fill
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

WHOLE_COUNTRY = "Hele landet (lovens tal)"
# So many figures and results that are not the same are shown without a script, and so many municipalities named.
MOST_ALIKE = 4
MOST_NAMED = 3


@dataclass(frozen=True)
class Area:
    """What the calculation rests on, and gives today, in one municipality or in the whole country."""

    id: str
    navn: str
    svar: dict[str, Any]

    @property
    def figures(self) -> list[dict[str, Any]]:
        """The figures that can be moved."""
        return [et for et in self.svar["satser"] if et["nu"]]

    @property
    def own(self) -> list[dict[str, Any]]:
        """Those of them that the municipality decides."""
        return [et for et in self.figures if et["hvem"] == "kommunen"]

    @property
    def said(self) -> tuple[object, ...]:
        """What two places share that have the same figures from the same sources, and give the same."""
        figures = ((et["betegnelse"], et["nu_tekst"], et["hvem"], et["kilde"]) for et in self.figures)
        return (*figures, *((row["nu"], row["besked"]) for row in self.svar["raekker"]))

    @property
    def has_answers(self) -> bool:
        """Whether any of the residents can be computed here."""
        return any(row["nu"] is not None for row in self.svar["raekker"])


@dataclass(frozen=True)
class Board:
    """One calculator as “what if” shows it: where it answers, and where the municipality has no figures for it.

    `dag` is the day that it begins with; `i_dag` whether that is today, and not the nearest day that has rates.
    """

    beregner: Beregner
    areas: list[Area]
    without: list[str]
    dag: date
    i_dag: bool

    @property
    def alike(self) -> list[list[Area]]:
        """The places by what they have and give, that which the page begins with first."""
        found: dict[tuple[object, ...], list[Area]] = {self.first.said: []}
        for area in self.areas:
            found.setdefault(area.said, []).append(area)
        return list(found.values())

    @property
    def first(self) -> Area:
        """The place the page begins with: one that decides something itself, when there is one."""
        return next((area for area in self.areas if area.own), self.areas[0])

    @property
    def kommunen_bestemmer(self) -> bool:
        """Whether some municipality decides any of the figures."""
        return bool(self.first.own)


def boards(rates: Satser, dag: date) -> list[Board]:
    """Every calculator in the data of “what if” that has an answer somewhere, on the day or the nearest one."""
    alle = (_board(BEREGNERE[et["beregner"]], rates, dag) for et in rates.hvad_nu_hvis.get("opstillinger", ()))
    return [board for board in alle if board.areas]


def _board(beregner: Beregner, rates: Satser, i_dag: date) -> Board:
    possible = list(rates.kommuner.items())
    if not beregner.kraever_kommune:
        possible.append(("", WHOLE_COUNTRY))
    dag = nearest_day(beregner, [id_ or None for id_, _ in possible], i_dag, rates)
    spurgt = {"beregner": beregner.id, "dato": dag.isoformat(), "tegn": False}
    steder = [Area(id_, navn, hvad_nu_hvis({**spurgt, "kommune": id_}, rates)) for id_, navn in possible]
    uden = [s.navn for s in steder if not s.has_answers]
    return Board(beregner, [s for s in steder if s.has_answers], uden, dag, dag == i_dag)


def pages(opslag: Lookup, rates: Satser) -> dict[str, str]:
    """Path → Markdown of the overview and of each calculator's page; nothing when the data have none."""
    alle = [board for board in boards(rates, opslag.catalogue.dag) if board.beregner.id in opslag.beregnere]
    if not alle:
        return {}
    made = {addresses.WHAT_IFS: fill("politician/what_ifs.md.j2", addresses.WHAT_IFS, boards=alle, flest=MOST_NAMED)}
    return made | {addresses.what_if(board.beregner.id): _page(opslag, board, alle) for board in alle}


def menu(catalogue: Catalogue, alle: Collection[str]) -> list[dict[str, Any]]:
    """The entries below the overview, of the pages that are among all; empty when the data have no such pages."""
    if catalogue.hvad_nu_hvis is None:
        return []
    paths = {addresses.what_if(et.beregner): BEREGNERE[et.beregner].titel for et in catalogue.hvad_nu_hvis.opstillinger}
    return [{titel: path} for path, titel in paths.items() if path in alle]


def _page(opslag: Lookup, board: Board, alle: list[Board]) -> str:
    prosa = PageProse(opslag, addresses.what_if(board.beregner.id), NATIONALE, date.max)
    alike = board.alike
    return fill(
        "politician/what_if.md.j2",
        prosa.side,
        board=board,
        vist=alike[:MOST_ALIKE],
        andre=[area for areas in alike[MOST_ALIKE:] for area in areas],
        lavet=dansk_dato(opslag.catalogue.dag),
        dag=dansk_dato(board.dag),
        beregner=board.beregner,
        lovgrundlag=[Markup(prosa.lov(lov)) for lov in board.beregner.lovgrundlag],
        beregnerside=prosa.link(addresses.beregner(board.beregner.id)),
        shares=[
            (other.beregner.titel, prosa.link(addresses.what_if(other.beregner.id)))
            for other in alle
            if _share(board, other)
        ],
        rod=prosa.rod,
    )


def _share(board: Board, other: Board) -> bool:
    """Whether another calculator rests on some of the same municipal figures."""
    if other is board:
        return False
    own = {et["noegle"] for area in board.areas for et in area.own}
    return any(et["noegle"] in own for area in other.areas for et in area.own)
