"""The pages of a municipality: what its catalogue is, its services and its rates."""

from __future__ import annotations

from datetime import date
from typing import Any

from markupsafe import Markup

from calculators.rules.registry import BEREGNERE
from generator import addresses
from generator.model.catalogue import NATIONALE, Kommunedata
from generator.model.ydelse import Ydelse
from generator.pages.parts import valgtabel
from generator.pages.parts.figures import fakta_rows
from generator.pages.parts.one_page import on_one_page
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.pages.parts.uoverensstemmelser import count_in_words
from generator.prose import datering, labels
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse, plain_text


def kommuner_page(opslag: Lookup) -> str:
    """All municipalities, each with its services where they are few enough for one page."""
    andre = opslag.catalogue.uden_standard
    efter_region = [
        (titel, [et for et in opslag.catalogue.landets_kommuner if et.region == region])
        for region, titel in labels.REGION.items()
    ]
    liste = opslag.catalogue.kommuneliste
    prosa = PageProse(opslag, addresses.KOMMUNER, NATIONALE, opslag.catalogue.dag)
    content: dict[str, Any] = {
        "kommuner": opslag.catalogue.kommuner,
        "med_ydelser": on_one_page(opslag.catalogue),
        "andre": andre,
        "regioner": efter_region if andre else [],
        "kildemaerke": Markup(prosa.kildemaerke(liste.kilder)) if liste else "",
    }
    return fill("catalogue/kommuner.md.j2", addresses.KOMMUNER, **content, kilder=kilde_groups(prosa))


def kommune_page(opslag: Lookup, data: Kommunedata, nyt: bool, dokumenter: bool = False) -> str:
    """The front page of a municipality; `nyt` tells whether it has a page of changes, `dokumenter` documents."""
    dato = max((ydelse.gaelder_fra for ydelse in data.ydelser), default=date.max)
    prosa = PageProse(opslag, addresses.kommune(data.id), data.id, dato)

    def md(text: str) -> Markup:
        return Markup(prosa.markdown(text))

    afgoer = data.kommune.afgoer
    content: dict[str, Any] = {
        "kommune": data.kommune,
        "nyt": nyt,
        "dokumenter": dokumenter,
        "om": md(data.kommune.om),
        "ydelser": [_ydelse(opslag, prosa, ydelse, data) for ydelse in data.ydelser],
        "aldre": _aldre(prosa, data),
        "beregnere": [
            BEREGNERE[navn] for navn in dict.fromkeys(n for ydelse in data.ydelser for n in ydelse.beregnere)
        ],
        "klage": md(data.kommune.klage.tekst) + Markup(prosa.kildemaerke([data.kommune.klage.kilde])),
        "afgoer": Markup.escape(afgoer.hvem) + Markup(prosa.kildemaerke([afgoer.kilde])) if afgoer else None,
        "kontakter": [(kontakt, Markup(prosa.kildemaerke([kontakt.kilde]))) for kontakt in data.kommune.kontakter],
        "fakta": fakta_rows(valgtabel.loose(data.egne_fakta, data.satser.valgtabeller), prosa),
        "valgtabeller": valgtabel.shown(data.satser.valgtabeller, prosa),
        "optaelling": count_in_words(data.uoverensstemmelser),
    }
    return fill("catalogue/kommune.md.j2", prosa.side, **content, kilder=kilde_groups(prosa))


def _aldre(prosa: PageProse, data: Kommunedata) -> list[tuple[str, str | None]]:
    """How old the standards are, each age once, and where it stands why when the document has no date."""
    hvorfor = {datering.alder(prosa.opslag, et): datering.begrundelse(prosa, et) for et in data.ydelser}
    return [(alder, hvorfor[alder]) for alder in datering.aldre(prosa.opslag, data.ydelser)]


def _ydelse(
    opslag: Lookup, prosa: PageProse, ydelse: Ydelse, data: Kommunedata
) -> tuple[Markup, list[Markup], str, int]:
    """A service's link, paragraphs, summary and number of contradictions."""
    fund = sum(1 for uoverensstemmelse in data.uoverensstemmelser if ydelse.adresse in uoverensstemmelse.ydelser)
    link = Markup(prosa.markdown(f"{{ydelse: {ydelse.adresse}}}"))
    love = [Markup(prosa.lov(str(lov))) for lov in ydelse.lovgrundlag]
    return link, love, plain_text(opslag, ydelse.kort, ydelse.adresse, ydelse.gaelder_fra), fund
