"""A newcomer's page: one figure's whole way, from the line of a document to the page and the calculator."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from generator.model.fakta import Fakta
from generator.model.ydelse import Ydelse
from generator.pages.kildeliste import kildegrupper
from generator.pages.skabelon import udfyld
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

STI = "om/hvordan.md"
TITEL = "Sådan hænger det sammen"
BEDST = "sagsbehandlingsfrist"  # the figure that most readers have waited for


def side(opslag: Lookup) -> dict[str, str]:
    """The page by its path; it says so when no service answers how long it takes by a figure of its own."""
    fundet = min(_frister(opslag), key=lambda fundet: fundet[1].id != BEDST, default=None)
    if fundet is None:
        return {STI: udfyld("hvordan_uden_tal.md.j2", titel=TITEL)}
    ydelse, fakta = fundet
    prosa = PageProse(opslag, STI, ydelse.adresse, ydelse.gaelder_fra)
    vaerdi = fakta.nyeste(ydelse.gaelder_fra)
    raa = next(linje for linje in str(ydelse.svar.tid).splitlines() if _henvisning(fakta) in linje).strip()
    kommune = opslag.catalogue.kommune(ydelse.kommune)
    assert kommune is not None
    indhold = {
        "ydelse": ydelse,
        "kommune": kommune.kommune,
        "fakta": fakta,
        "vaerdi": vaerdi,
        "dokument": opslag.kilde(vaerdi.kilde.dokument),
        "raa": Markup(raa),
        "tekst": Markup(prosa.markdown(raa)),
        "link": Markup(prosa.markdown(f"{{ydelse: {ydelse.adresse}}}")),
    }
    return {STI: udfyld("hvordan.md.j2", **indhold, kilder=kildegrupper(prosa))}


def _frister(opslag: Lookup) -> Iterator[tuple[Ydelse, Fakta]]:
    return (
        (ydelse, fakta)
        for ydelse in opslag.catalogue.ydelser
        for fakta in ydelse.fakta
        if _henvisning(fakta) in (ydelse.svar.tid or "") and fakta.vaerdier[0].kilde.linje
    )


def _henvisning(fakta: Fakta) -> str:
    return f"{{fakta: {fakta.id}}}"
