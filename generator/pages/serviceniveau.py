"""The politician's door: its front page with findings, and everything behind it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from calculators.data.rates import Satser
from calculators.text.units import med_enhed
from generator.compare import fund
from generator.compare import retningslinjer as anvisninger
from generator.compare.grupper import grupper, sammenlignelige
from generator.model.catalogue import Catalogue
from generator.model.ydelse import Ydelse
from generator.pages import hvad_nu_hvis
from generator.pages.grafside import grafside
from generator.pages.rapport import MAPPE, Rapport, kommunenavn, ny_prosa
from generator.pages.register import register
from generator.pages.serviceniveau_frister import ENHED, frist_i_uger, frister
from generator.pages.serviceniveau_kort import kort
from generator.pages.serviceniveau_kurver import betaling, tilskud
from generator.pages.serviceniveau_pakker import pakker
from generator.pages.serviceniveau_retningslinjer import matrix
from generator.pages.serviceniveau_sammenlign import sammenligninger, side_for
from generator.pages.skabelon import udfyld
from generator.prose import datering
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

Fund = tuple[str, str, str]

FORSIDE = f"{MAPPE}/index.md"
# Title and one line for each way in, in the order of the menu; a page that has nothing to show is left out.
VEJE = {
    f"{MAPPE}/sammenlign.md": ("Sammenlign kommuner", "Ydelse for ydelse: tal, frister, betaling, opfølgning."),
    f"{MAPPE}/kort.md": ("Står, står ikke", "Et kort over det, standarderne siger, og det, de tier om."),
    f"{MAPPE}/frister.md": ("Svarfrister", "Hvor længe borgeren må vente på svar."),
    f"{MAPPE}/betaling.md": ("Betaling og indkomst", "Hvad botilbuddet koster, når indkomsten stiger."),
    f"{MAPPE}/tilskud.md": ("Tilskud og udgift", "Hvad borgeren får, når udgiften stiger."),
    f"{MAPPE}/pakker.md": ("Pakker og timer", "Hvor mange timer der følger med."),
    hvad_nu_hvis.OVERSIGT: ("Hvad nu hvis", "Flyt en sats, og se, hvad den betyder."),
    f"{MAPPE}/retningslinjer.md": ("Retningslinjer og ydelser", "Hvad loven kræver, når nogen mangler en bolig."),
    "uoverensstemmelser.md": (
        "Uoverensstemmelser",
        "Hvor kilderne strider mod noget, er uklare eller forældede, og hvad der bør afgøres.",
    ),
}


def rapporter(opslag: Lookup, satser: Satser) -> list[Rapport]:
    """Every page of the door and the register, with their files."""
    return [*_bag_forsiden(opslag, satser), register(opslag)]


def _bag_forsiden(opslag: Lookup, satser: Satser) -> Iterator[Rapport]:
    yield from sammenligninger(opslag)
    yield kort(opslag)
    mulige = [matrix(opslag), *_grafsider(opslag, satser)]
    yield from (rapport for rapport in mulige if rapport)


def _grafsider(opslag: Lookup, satser: Satser) -> Iterator[Rapport | None]:
    def prosa(navn: str) -> PageProse:
        return ny_prosa(opslag, f"{MAPPE}/{navn}.md")

    tid = prosa("frister")
    yield grafside(
        tid, "Svarfrister", "Så længe må kommunen bruge på at svare, efter sine egne standarder.", frister(tid)
    )
    yield grafside(
        prosa("betaling"), "Betaling og indkomst",
        "Kurverne er regnet ud med de samme beregnere, som borgeren bruger.", betaling(opslag, satser),
    )  # fmt: skip
    yield grafside(
        prosa("tilskud"), "Tilskud og udgift",
        "Tilskuddet springer ved nogle grænser. Her ser du hvor.", tilskud(opslag, satser),
    )  # fmt: skip
    timer = prosa("pakker")
    yield grafside(timer, "Pakker og timer", "Så mange timer hører der til hver pakke og hver takst.", pakker(timer))


def forside(opslag: Lookup, sider: set[str]) -> str:
    """The front page; `sider` are the pages of the site, so that it leads only to what is there."""
    prosa = ny_prosa(opslag, FORSIDE)
    alle = grupper(opslag.catalogue)
    return udfyld(
        "serviceniveau.md.j2",
        fund=list(_fund(opslag)),
        veje=[(prosa.link(sti), *tekst) for sti, tekst in VEJE.items() if sti in sider],
        ydelser=[(gruppe, prosa.link(side_for(gruppe))) for gruppe in sammenlignelige(alle)],
        kommuner=[
            (data.kommune.navn, datering.aldre(opslag, data.ydelser), len(data.ydelser))
            for data in opslag.catalogue.kommuner
            if data.ydelser
        ],
        rod=prosa.rod,
    )


def menu(catalogue: Catalogue, sider: set[str]) -> list[Any]:
    """The door's part of the menu."""
    oversigt = f"{MAPPE}/sammenlign.md"
    under: dict[str, list[Any]] = {
        oversigt: [{"Alle ydelser": oversigt}, *({g.titel: side_for(g)} for g in sammenlignelige(grupper(catalogue)))],
        hvad_nu_hvis.OVERSIGT: [{"Alle emner": hvad_nu_hvis.OVERSIGT}, *hvad_nu_hvis.menu(catalogue, sider)],
    }
    punkter = {sti: titel for sti, (titel, _) in VEJE.items() if sti in sider and sti.startswith(MAPPE)}
    return [FORSIDE, *({titel: under.get(sti, sti)} for sti, titel in punkter.items())]


def _fund(opslag: Lookup) -> Iterator[Fund]:
    """The most telling findings: the figure that says most, the sentence, and the page that shows it."""
    catalogue = opslag.catalogue
    yield from _fristfund(opslag)
    store, mod_lov = fund.vigtigste(catalogue)
    if store:
        tekst = f"uoverensstemmelser har stor betydning. {mod_lov} af dem strider mod loven."
        yield str(store), tekst, "../uoverensstemmelser.md"
    tavs = fund.stoerste_tavshed(catalogue)
    if tavs:
        tekst = f"standarder siger ikke noget om emnet “{_i_saetning(tavs.emne)}”."
        yield f"{tavs.tavse} af {tavs.alle}", tekst, "kort.md"
    gamle = fund.overhalet(catalogue)
    if gamle:
        nyeste = max((aendring for _, aendring in gamle), key=lambda aendring: str(aendring.dato))
        tekst = f"standarder er ældre end en ændring i den lov, de bygger på. Den nyeste: {nyeste.titel}."
        yield str(len(gamle)), tekst, "../lovgivning.md"
    pligter = anvisninger.antal(catalogue.retningslinjer)
    if pligter:
        tekst = f"af {pligter.total()} anvisninger mod hjemløshed er lov. Dem kan kommunen ikke vælge fra."
        yield str(pligter["skal", "lov"]), tekst, "retningslinjer.md"


def _fristfund(opslag: Lookup) -> Iterator[Fund]:
    catalogue = opslag.catalogue
    uger = {y.adresse: frist for y in catalogue.ydelser if (frist := frist_i_uger(catalogue, y)) is not None}
    spaend = fund.stoerste_fristspaend(catalogue, uger)
    if spaend:
        (foerste, faa), (sidste, mange) = spaend.kortest, spaend.laengst
        tekst = (
            "er forskellen på, hvor længe borgeren kan vente på svar om "
            f"{_i_saetning(spaend.gruppe.titel)}: {_sted(opslag, foerste)} {med_enhed(faa, ENHED)}, "
            f"{_sted(opslag, sidste)} {med_enhed(mange, ENHED)}."
        )
        yield med_enhed(mange - faa, ENHED), tekst, "frister.md"


def _sted(opslag: Lookup, ydelse: Ydelse) -> str:
    return f"{kommunenavn(opslag, ydelse.kommune)} ({datering.alder(opslag, ydelse)})"


def _i_saetning(titel: str) -> str:
    return titel[:1].lower() + titel[1:]
