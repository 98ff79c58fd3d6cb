"""A newcomer's page: one figure's whole way, from the line of a document to the page and the calculator."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from generator import addresses
from generator.model.fakta import Fakta
from generator.model.ydelse import Ydelse
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

TITLE = "Sådan hænger det sammen"
BEST = "sagsbehandlingsfrist"  # the figure that most readers have waited for


def page(opslag: Lookup) -> dict[str, str]:
    """The page by its path; it says so when no service answers how long it takes by a figure of its own."""
    found = min(_frister(opslag), key=lambda found: found[1].om != BEST, default=None)
    if found is None:
        return {addresses.FIGURES_WAY: fill("editor/figures_way_without.md.j2", addresses.FIGURES_WAY, titel=TITLE)}
    ydelse, fakta = found
    prosa = PageProse(opslag, addresses.FIGURES_WAY, ydelse.adresse, ydelse.gaelder_fra)
    vaerdi = fakta.nyeste(ydelse.gaelder_fra)
    raa = next(line for line in str(ydelse.svar.tid).splitlines() if _reference(fakta) in line).strip()
    kommune = opslag.catalogue.kommune(ydelse.kommune)
    assert kommune is not None
    content = {
        "ydelse": ydelse,
        "kommune": kommune.kommune,
        "fakta": fakta,
        "vaerdi": vaerdi,
        "dokument": opslag.kilde(vaerdi.kilde.dokument),
        "raa": Markup(raa),
        "tekst": Markup(prosa.markdown(raa)),
        "link": Markup(prosa.markdown(f"{{ydelse: {ydelse.adresse}}}")),
    }
    return {prosa.side: fill("editor/figures_way.md.j2", prosa.side, **content, kilder=kilde_groups(prosa))}


def _frister(opslag: Lookup) -> Iterator[tuple[Ydelse, Fakta]]:
    return (
        (ydelse, fakta)
        for ydelse in opslag.catalogue.ydelser
        for fakta in ydelse.fakta
        if _reference(fakta) in (ydelse.svar.tid or "") and fakta.vaerdier[0].kilde.linje
    )


def _reference(fakta: Fakta) -> str:
    return f"{{fakta: {fakta.id}}}"
