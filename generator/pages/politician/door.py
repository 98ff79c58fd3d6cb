"""The politician's door: its front page with findings, and everything behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

from calculators.data.rates import Satser
from calculators.text.units import med_enhed
from generator import addresses
from generator.compare import findings
from generator.compare import retningslinjer as anvisninger
from generator.compare.groups import comparable, groups
from generator.export.view import View
from generator.model.catalogue import Catalogue
from generator.model.ydelse import Ydelse
from generator.pages.parts.template import fill
from generator.pages.politician import what_if
from generator.pages.politician.chart_page import chart_page
from generator.pages.politician.comparison import comparisons
from generator.pages.politician.computed import computed_pages
from generator.pages.politician.coverage import coverage_pages
from generator.pages.politician.curves import payment_pages, tilskud
from generator.pages.politician.frister import UNIT, frist_i_uger, frister
from generator.pages.politician.pakker import pakker_pages
from generator.pages.politician.register import register_pages, registered
from generator.pages.politician.report import Report, kommune_name, report_prose
from generator.pages.politician.retningslinjer import retningslinjer_pages
from generator.pages.politician.state_page import states
from generator.prose import datering
from generator.prose.lookup import Lookup

# The figure, the sentence, the page that shows it, and the choice made there.
Finding = tuple[str, str, str, str]

# Title and one line for each way in, in the order of the menu; a page that has nothing to show is left out.
WAYS = {
    addresses.COMPARISONS: ("Sammenlign kommuner", "Ydelse for ydelse: tal, frister, betaling, opfølgning."),
    addresses.COVERAGE: ("Står, står ikke", "Et kort over det, standarderne siger, og det, de tier om."),
    addresses.COMPUTED: (
        "Det, der kan regnes",
        "Hvilke regler en beregner læser, og hvorfor resten ikke bliver regnet.",
    ),
    addresses.POLITICIAN_FRISTER: ("Svarfrister", "Hvor længe borgeren må vente på svar."),
    addresses.BETALING: ("Betaling og indkomst", "Hvad botilbuddet koster, når indkomsten stiger."),
    addresses.TILSKUD: ("Tilskud og udgift", "Hvad borgeren får, når udgiften stiger."),
    addresses.POLITICIAN_PAKKER: ("Pakker og timer", "Hvor mange timer der følger med."),
    addresses.WHAT_IFS: ("Hvad nu hvis", "Flyt en sats, og se, hvad den betyder."),
    addresses.POLITICIAN_RETNINGSLINJER: (
        "Retningslinjer og ydelser",
        "Hvad loven kræver, når nogen mangler en bolig.",
    ),
    addresses.UOVERENSSTEMMELSER: (
        "Uoverensstemmelser",
        "Hvor kilderne strider mod noget, er uklare eller forældede, og hvad der bør afgøres.",
    ),
}


def reports(view: View) -> list[Callable[[], Iterable[Report]]]:
    """What makes every page of the door and the register, with their files; each can be made apart."""
    opslag, rates = view.opslag, view.satser
    return [
        partial(comparisons, opslag),
        partial(coverage_pages, opslag),
        partial(computed_pages, view),
        partial(_possible, opslag, rates),
        partial(_what_ifs, opslag, rates),
        partial(_states, view),
    ]


def _possible(opslag: Lookup, rates: Satser) -> Iterator[Report]:
    yield from retningslinjer_pages(opslag)
    yield from (report for report in _chart_pages(opslag, rates) if report)


def _what_ifs(opslag: Lookup, rates: Satser) -> Iterator[Report]:
    yield from (Report(path, markdown) for path, markdown in what_if.pages(opslag, rates).items())


def _states(view: View) -> Iterator[Report]:
    alle = registered(view.opslag)
    yield from register_pages(view.opslag, alle)
    yield from states(view.opslag, alle, view.rules)


def _chart_pages(opslag: Lookup, rates: Satser) -> Iterator[Report | None]:
    tid = report_prose(opslag, addresses.POLITICIAN_FRISTER)
    yield chart_page(
        tid, "Svarfrister", "Så længe må kommunen bruge på at svare, efter sine egne standarder.", frister(tid)
    )
    yield from payment_pages(opslag, rates)
    yield chart_page(
        report_prose(opslag, addresses.TILSKUD), "Tilskud og udgift",
        "Tilskuddet springer ved nogle grænser. Her ser du hvor.", tilskud(opslag, rates),
    )  # fmt: skip
    yield from pakker_pages(opslag)


def front_page(opslag: Lookup, pages: set[str]) -> str:
    """The front page; `pages` are those of the site, so that it leads only to what is there."""
    prosa = report_prose(opslag, addresses.POLITICIAN)
    alle = groups(opslag.catalogue)
    return fill(
        "politician/door.md.j2",
        prosa.side,
        fund=[(tal, text, addresses.link(prosa.side, page, valg)) for tal, text, page, valg in _findings(opslag)],
        veje=[(prosa.link(path), *text) for path, text in WAYS.items() if path in pages],
        ydelser=[(gruppe, prosa.link(addresses.comparison(gruppe.id))) for gruppe in comparable(alle)],
        kommuner=[
            (data.kommune.navn, datering.aldre(opslag, data.ydelser), prosa.link(addresses.state(data.id)))
            for data in opslag.catalogue.kommuner
            if data.ydelser
        ],
        rod=prosa.rod,
    )


def menu(catalogue: Catalogue, pages: set[str]) -> list[Any]:
    """The door's part of the menu."""
    below: dict[str, list[Any]] = {
        addresses.COMPARISONS: [
            {"Alle ydelser": addresses.COMPARISONS},
            *({gruppe.titel: addresses.comparison(gruppe.id)} for gruppe in comparable(groups(catalogue))),
        ],
        addresses.WHAT_IFS: [{"Alle emner": addresses.WHAT_IFS}, *what_if.menu(catalogue, pages)],
    }
    entries = {path: titel for path, (titel, _) in WAYS.items() if path in pages}
    own = [{data.kommune.navn: addresses.state(data.id)} for data in catalogue.kommuner if data.ydelser]
    kommuner = [{"Kommunernes status": own}] if own else []
    return [addresses.POLITICIAN, *kommuner, *({titel: below.get(path, path)} for path, titel in entries.items())]


def _findings(opslag: Lookup) -> Iterator[Finding]:
    """The most telling findings: the figure that says most, the sentence, and the page that shows it."""
    catalogue = opslag.catalogue
    yield from _frist_finding(opslag)
    store, mod_lov = findings.weightiest(catalogue)
    if store:
        text = f"uoverensstemmelser har stor betydning. {mod_lov} af dem strider mod loven."
        yield str(store), text, addresses.UOVERENSSTEMMELSER, "betydning=stor"
    tavs = findings.deepest_silence(catalogue)
    if tavs:
        text = f"standarder siger ikke noget om emnet “{_in_a_sentence(tavs.emne)}”."
        yield f"{tavs.tavse} af {tavs.alle}", text, addresses.COVERAGE, ""
    gamle = findings.overtaken(catalogue)
    if gamle:
        nyeste = max((aendring for _, aendring in gamle), key=lambda aendring: str(aendring.dato))
        text = f"standarder er ældre end en ændring i den lov, de bygger på. Den nyeste: {nyeste.titel}."
        yield str(len(gamle)), text, addresses.LOVGIVNING, ""
    pligter = anvisninger.count(catalogue.retningslinjer)
    if pligter:
        text = f"af {pligter.total()} anvisninger mod hjemløshed er lov. Dem kan kommunen ikke vælge fra."
        yield str(pligter["skal", "lov"]), text, addresses.POLITICIAN_RETNINGSLINJER, ""


def _frist_finding(opslag: Lookup) -> Iterator[Finding]:
    catalogue = opslag.catalogue
    uger = {y.adresse: frist for y in catalogue.ydelser if (frist := frist_i_uger(catalogue, y)) is not None}
    spaend = findings.widest_frist_spread(catalogue, uger)
    if spaend:
        (first, faa), (last, mange) = spaend.kortest, spaend.laengst
        text = (
            "er forskellen på, hvor længe borgeren kan vente på svar om "
            f"{_in_a_sentence(spaend.gruppe.titel)}: {_sted(opslag, first)} {med_enhed(faa, UNIT)}, "
            f"{_sted(opslag, last)} {med_enhed(mange, UNIT)}."
        )
        yield med_enhed(mange - faa, UNIT), text, addresses.POLITICIAN_FRISTER, ""


def _sted(opslag: Lookup, ydelse: Ydelse) -> str:
    return f"{kommune_name(opslag, ydelse.kommune)} ({datering.alder(opslag, ydelse)})"


def _in_a_sentence(titel: str) -> str:
    return titel[:1].lower() + titel[1:]
