"""The page of a calculator: the form, and a worked example computed now by the same Python the browser runs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from markupsafe import Markup

from calculators.data.rates import Satser
from calculators.results.contract import Beregner
from calculators.run.calculate import regn
from calculators.show.filled_in import hele_eksemplet
from calculators.show.html import som_html
from calculators.text.dates import dansk_dato
from calculators.text.frequency import PERIODER
from calculators.text.units import enhedsnavn
from generator import addresses
from generator.computed.prices import prices
from generator.model.catalogue import NATIONALE
from generator.model.ydelse import Ydelse
from generator.pages.calculator.examples import example_kommune, examples
from generator.pages.calculator.form_fields import folded, form_fields
from generator.pages.parts.kommunevalg import kommunevalg
from generator.pages.parts.loven import under
from generator.pages.parts.one_page import on_one_page
from generator.pages.parts.template import fill
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse


def beregner_page(opslag: Lookup, rates: Satser, beregner: Beregner) -> str:
    """The Markdown of a calculator's page; it is useful before and without any script."""
    prosa = PageProse(opslag, addresses.beregner(beregner.id), NATIONALE, date.max)
    hjemme = example_kommune(opslag.catalogue, beregner)
    dag = opslag.catalogue.dag
    eksempel = regn(beregner.id, hjemme, dag, beregner.eksempel, rates)
    priser = _alle_priser(opslag)
    content: dict[str, Any] = {
        "beregner": beregner,
        "felter": folded(form_fields(beregner, dag, _har_tal(opslag, beregner), priser=bool(priser))),
        "dag": dag.isoformat(),
        "lavet": dansk_dato(dag),
        "perioder": list(PERIODER.values()),
        "alle_ydelser": _alle_ydelser(opslag),
        "alle_priser": priser,
        "kommuner": kommunevalg(prosa),
        "eksempel_kommune": hjemme,
        "eksempler": list(examples(opslag.catalogue, beregner)),
        "eksempel": Markup(som_html(eksempel, rates, udfyldt=hele_eksemplet(eksempel))),
        "lovgrundlag": [Markup(prosa.lov(lov)) for lov in beregner.lovgrundlag],
        "loven": [
            (et.titel, prosa.href(addresses.loven(et.id))) for et in under(opslag.catalogue, beregner.lovgrundlag)
        ],
        "ydelser": _ydelser(opslag, prosa, beregner),
    }
    return fill("calculator/page.md.j2", prosa.side, **content)


def _har_tal(opslag: Lookup, beregner: Beregner) -> list[str]:
    """The municipalities that have a figure which the reader may write for those that do not."""
    spurgte = {fakta_id for felt in beregner.felter for fakta_id in felt.kommunens}
    return [data.id for data in opslag.catalogue.kommuner if spurgte & {fakta.om for fakta in data.alle_fakta}]


def _alle_ydelser(opslag: Lookup) -> list[tuple[str, list[tuple[str, str]]]]:
    """Address and title of every service, by municipality, for a field where the reader chooses one."""
    return [
        (kommune.kommune.navn, [(ydelse.adresse, ydelse.titel) for ydelse in kommune.ydelser])
        for kommune in opslag.catalogue.kommuner
    ]


def _alle_priser(opslag: Lookup) -> list[tuple[str, list[tuple[str, str]]]]:
    """Address and name of every price with its unit, by municipality and service, for a field to choose one in."""
    return [
        (f"{kommune.kommune.navn}: {ydelse.titel}", [_price(ydelse, navn) for navn in prices(ydelse)])
        for kommune in opslag.catalogue.kommuner
        for ydelse in kommune.ydelser
        if prices(ydelse)
    ]


def _price(ydelse: Ydelse, navn: str) -> tuple[str, str]:
    fakta = next(fakta for fakta in ydelse.fakta if fakta.id == navn)
    return f"{ydelse.adresse}/{navn}", f"{fakta.betegnelse} ({enhedsnavn(fakta.enhed)})"


@dataclass(frozen=True)
class _Services:
    """The services that a calculator belongs to, each with its municipality; of many it is told how many they are."""

    links: list[tuple[str, Markup]]
    antal: int = 0
    kommuner: int = 0


def _ydelser(opslag: Lookup, prosa: PageProse, beregner: Beregner) -> _Services:
    if not on_one_page(opslag.catalogue):
        alle = [ydelse.kommune for ydelse in opslag.catalogue.ydelser if beregner.id in ydelse.beregnere]
        return _Services([], len(alle), len(set(alle)))
    made = []
    for kommune in opslag.catalogue.kommuner:
        for ydelse in kommune.ydelser:
            if beregner.id in ydelse.beregnere:
                made.append((kommune.kommune.navn, Markup(prosa.markdown(f"{{ydelse: {ydelse.adresse}}}"))))
    return _Services(made)


def beregnere_page(opslag: Lookup) -> str:
    """The page that lists all calculators, each with the services it belongs to."""
    prosa = PageProse(opslag, addresses.BEREGNERE, NATIONALE, date.max)
    rows = [
        (b, [Markup(prosa.lov(lov)) for lov in b.lovgrundlag], _ydelser(opslag, prosa, b))
        for b in opslag.beregnere.values()
    ]
    return fill("calculator/overview.md.j2", prosa.side, rows=rows)
