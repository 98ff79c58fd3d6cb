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
from calculators.whatif.question import hvad_nu_hvis
from generator.model.catalogue import Catalogue
from generator.pages.skabelon import udfyld
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

MAPPE = "serviceniveau/hvad-nu-hvis"
OVERSIGT = f"{MAPPE}.md"
LANDET = "Hele landet (lovens tal)"


@dataclass(frozen=True)
class Sted:
    """What the calculation rests on, and gives today, in one municipality or in the whole country."""

    id: str
    navn: str
    svar: dict[str, Any]

    @property
    def satser(self) -> list[dict[str, Any]]:
        """The figures that can be moved."""
        return [et for et in self.svar["satser"] if et["nu"]]

    @property
    def egne(self) -> list[dict[str, Any]]:
        """Those of them that the municipality decides."""
        return [et for et in self.satser if et["hvem"] == "kommunen"]

    @property
    def har_svar(self) -> bool:
        """Whether any of the residents can be computed here."""
        return any(raekke["nu"] is not None for raekke in self.svar["raekker"])


@dataclass(frozen=True)
class Bord:
    """One calculator as “what if” shows it: where it answers, and where the municipality has no figures for it."""

    beregner: Beregner
    steder: list[Sted]
    uden: list[str]

    @property
    def foerst(self) -> Sted:
        """The place the page begins with: one that decides something itself, when there is one."""
        return next((sted for sted in self.steder if sted.egne), self.steder[0])

    @property
    def kommunen_bestemmer(self) -> bool:
        """Whether some municipality decides any of the figures."""
        return bool(self.foerst.egne)


def borde(satser: Satser) -> list[Bord]:
    """Every calculator in the data of “what if” that has an answer somewhere."""
    alle = (_bord(BEREGNERE[et["beregner"]], satser) for et in satser.hvad_nu_hvis.get("opstillinger", ()))
    return [bord for bord in alle if bord.steder]


def _bord(beregner: Beregner, satser: Satser) -> Bord:
    muligheder = list(satser.kommuner.items())
    if not beregner.kraever_kommune:
        muligheder.append(("", LANDET))
    steder = [Sted(id_, navn, hvad_nu_hvis({"beregner": beregner.id, "kommune": id_}, satser))
              for id_, navn in muligheder]  # fmt: skip
    return Bord(beregner, [s for s in steder if s.har_svar], [s.navn for s in steder if not s.har_svar])


def sider(opslag: Lookup, satser: Satser) -> dict[str, str]:
    """Path → Markdown of the overview and of each calculator's page; nothing when the data have none."""
    alle = [bord for bord in borde(satser) if bord.beregner.id in opslag.beregnere]
    if not alle:
        return {}
    ud = {OVERSIGT: udfyld("hvad_nu_hvis_oversigt.md.j2", borde=alle)}
    return ud | {f"{MAPPE}/{bord.beregner.id}.md": _side(opslag, bord, alle) for bord in alle}


def menu(catalogue: Catalogue, alle: Collection[str]) -> list[dict[str, Any]]:
    """The entries below the overview, of the pages that are among all; empty when the data have no such pages."""
    if catalogue.hvad_nu_hvis is None:
        return []
    stier = {f"{MAPPE}/{et.beregner}.md": BEREGNERE[et.beregner].titel for et in catalogue.hvad_nu_hvis.opstillinger}
    return [{titel: sti} for sti, titel in stier.items() if sti in alle]


def _side(opslag: Lookup, bord: Bord, alle: list[Bord]) -> str:
    side = f"{MAPPE}/{bord.beregner.id}.md"
    prosa = PageProse(opslag, side, "nationale", date.max)
    return udfyld(
        "hvad_nu_hvis.md.j2",
        bord=bord,
        beregner=bord.beregner,
        lovgrundlag=[Markup(prosa.lov(lov)) for lov in bord.beregner.lovgrundlag],
        beregnerside=prosa.link(f"beregnere/{bord.beregner.id}.md"),
        deler=[(anden.beregner.titel, f"{anden.beregner.id}.md") for anden in alle if _share(bord, anden)],
        rod=prosa.rod,
    )


def _share(bord: Bord, anden: Bord) -> bool:
    """Whether another calculator rests on some of the same municipal figures."""
    if anden is bord:
        return False
    egne = {et["noegle"] for sted in bord.steder for et in sted.egne}
    return any(et["noegle"] in egne for sted in anden.steder for et in sted.egne)
