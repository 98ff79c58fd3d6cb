"""The page of a calculator: the form, and a worked example computed now by the same Python the browser runs."""

from __future__ import annotations

from datetime import date
from typing import Any

from markupsafe import Markup

from calculators.data.rates import Satser
from calculators.results.contract import Beregner
from calculators.run.calculate import regn
from calculators.show.filled_in import hele_eksemplet
from calculators.show.html import som_html
from calculators.text.frequency import PERIODER
from generator.pages.beregnereksempler import eksempel_kommune, eksempler
from generator.pages.beregnerfelter import felter
from generator.pages.skabelon import udfyld
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse


def beregnerside(opslag: Lookup, satser: Satser, beregner: Beregner) -> str:
    """The Markdown of a calculator's page; it is useful before and without any script."""
    side = f"beregnere/{beregner.id}.md"
    prosa = PageProse(opslag, side, "nationale", date.max)
    kommuner = [(kommune.id, kommune.kommune.navn) for kommune in opslag.catalogue.kommuner]
    hjemme = eksempel_kommune(opslag.catalogue, beregner)
    eksempel = regn(beregner.id, hjemme, beregner.eksempel_dato, beregner.eksempel, satser)
    indhold: dict[str, Any] = {
        "beregner": beregner,
        "felter": list(felter(beregner)),
        "perioder": list(PERIODER.values()),
        "alle_ydelser": _alle_ydelser(opslag),
        "kommuner": kommuner,
        "eksempel_kommune": hjemme,
        "eksempler": list(eksempler(opslag.catalogue, beregner)),
        "eksempel": Markup(som_html(eksempel, satser, udfyldt=hele_eksemplet(eksempel))),
        "lovgrundlag": [Markup(prosa.lov(lov)) for lov in beregner.lovgrundlag],
        "ydelser": _ydelser(opslag, prosa, beregner),
    }
    return udfyld("beregner.md.j2", **indhold)


def _alle_ydelser(opslag: Lookup) -> list[tuple[str, list[tuple[str, str]]]]:
    """Address and title of every service, by municipality, for a field where the reader chooses one."""
    return [
        (kommune.kommune.navn, [(ydelse.adresse, ydelse.titel) for ydelse in kommune.ydelser])
        for kommune in opslag.catalogue.kommuner
    ]


def _ydelser(opslag: Lookup, prosa: PageProse, beregner: Beregner) -> list[tuple[str, Markup]]:
    """The services that the calculator belongs to, with their municipality."""
    ud = []
    for kommune in opslag.catalogue.kommuner:
        for ydelse in kommune.ydelser:
            if beregner.id in ydelse.beregnere:
                ud.append((kommune.kommune.navn, Markup(prosa.markdown(f"{{ydelse: {ydelse.adresse}}}"))))
    return ud


def beregnere_oversigt(opslag: Lookup) -> str:
    """The page that lists all calculators, each with the services it belongs to."""
    prosa = PageProse(opslag, "beregnere/index.md", "nationale", date.max)
    raekker = [
        (b, [Markup(prosa.lov(lov)) for lov in b.lovgrundlag], _ydelser(opslag, prosa, b))
        for b in opslag.beregnere.values()
    ]
    return udfyld("beregnere.md.j2", raekker=raekker)
