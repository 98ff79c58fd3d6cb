"""How services hang together, paragraph by paragraph: a small drawing of each service, and the table with the words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from markupsafe import Markup

from generator.export.csv_file import csv_tekst
from generator.model.ydelse import Ydelse
from generator.pages.baand import Baand, baand
from generator.pages.kildeliste import kildegrupper
from generator.pages.skabelon import udfyld
from generator.pages.slaa_op_felles import Side, Ydelseslink
from generator.pages.slaa_op_graf import Gren, graf
from generator.prose.labels import FORHOLD
from generator.prose.lookup import Lookup
from generator.prose.writing import plain_text, short_source


def sammenhaengsside(opslag: Lookup) -> str:
    """A section for each paragraph, with the municipalities side by side."""
    side = Side(opslag, "sammenhaeng")
    paragraffer = [
        (anker, titel, [_ydelse(side, ydelse) for ydelse in ydelser])
        for (anker, titel), ydelser in _efter_paragraf(opslag).items()
    ]
    return udfyld("slaa_op_sammenhaeng.md.j2", paragraffer=paragraffer, kilder=kildegrupper(side.prosa))


def _efter_paragraf(opslag: Lookup) -> dict[tuple[str, str], list[Ydelse]]:
    """Services by the first paragraph they rest on, in the order of the law."""
    love = {lov.forkortelse: lov for lov in opslag.catalogue.lovgivning.love}
    grupper: dict[tuple[str, str], list[Ydelse]] = defaultdict(list)
    for ydelse in sorted(opslag.catalogue.ydelser, key=lambda y: (y.lovgrundlag[0].lov, _nummer(y))):
        lov, nr = love[ydelse.lovgrundlag[0].lov], ydelse.lovgrundlag[0].numre[0]
        titel = next(paragraf.titel for paragraf in lov.paragraffer if paragraf.nr == nr)
        grupper[f"{lov.id}-{nr.replace(' ', '')}", f"{lov.forkortelse} § {nr} {titel}"].append(ydelse)
    return grupper


def _nummer(ydelse: Ydelse) -> tuple[int, str]:
    tal, _, bogstav = ydelse.lovgrundlag[0].numre[0].partition(" ")
    return int(tal), bogstav


def _ydelse(side: Side, ydelse: Ydelse) -> tuple[Ydelseslink, Markup, list[tuple[str, Ydelseslink, Markup]]]:
    alle = baand(side.opslag, ydelse)
    link = side.ydelse(ydelse)
    grene = [Gren(et.forhold, et.ord, _navn(side, ydelse, et.anden)) for et in alle]
    raekker = [(et.ord, side.ydelse(et.anden), _tekst(side, et)) for et in alle]
    return (
        link,
        Markup(graf(ydelse.adresse.replace("/", "-"), f"{link.kommune}: {link.titel}", link.titel, grene)),
        raekker,
    )


def _navn(side: Side, ydelse: Ydelse, anden: Ydelse) -> str:
    return anden.titel if anden.kommune == ydelse.kommune else f"{anden.titel} ({side.kommune(anden.kommune)})"


def _tekst(side: Side, et: Baand) -> Markup:
    prosa = side.hos(et.fra)
    tekst = plain_text(side.opslag, et.se.tekst, et.fra.adresse, et.fra.gaelder_fra)
    return Markup.escape(tekst) + Markup(prosa.kildemaerke([et.se.kilde]))


def sammenhaeng_csv(opslag: Lookup) -> str:
    """Every tie that a standard states, as a file."""
    side = Side(opslag, "sammenhaeng")
    hoveder = ("Kommune", "Ydelse", "Lovgrundlag", "Forhold", "Anden kommune", "Anden ydelse", "Ord", "Kilde")
    return csv_tekst(hoveder, _csv(side))


def _csv(side: Side) -> Iterator[tuple[str, ...]]:
    for ydelse in side.opslag.catalogue.ydelser:
        link = side.ydelse(ydelse)
        for se in ydelse.se_ogsaa:
            anden = side.ydelse(side.opslag.ydelse(se.ydelse))
            tekst = plain_text(side.opslag, se.tekst, ydelse.adresse, ydelse.gaelder_fra)
            kilde = short_source(side.opslag, se.kilde)
            yield link.kommune, link.titel, link.lov, FORHOLD[se.forhold], anden.kommune, anden.titel, tekst, kilde
