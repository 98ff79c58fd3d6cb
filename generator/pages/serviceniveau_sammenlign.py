"""Municipalities compared service by service: figures side by side, who decides, and the texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from markupsafe import Markup

from generator.compare.emner import Celle, Raekke, raekker
from generator.compare.grupper import Gruppe, grupper, sammenlignelige
from generator.export.csv_file import csv_tekst
from generator.model.kilde import Henvisning
from generator.model.ydelse import Ydelse
from generator.pages import lovaendringer
from generator.pages.fundoptaelling import optaelling
from generator.pages.kildeliste import kildegrupper
from generator.pages.rapport import KILDEHOVEDER, MAPPE, Rapport, kildeceller, kommunenavn, ny_prosa, ydelseslink
from generator.pages.skabelon import udfyld
from generator.prose import datering, labels
from generator.prose.display import show_value
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse, plain_text

TEKSTER = ("omfang", "visitering", "betaling", "opfoelgning")
_HOVEDER = ("Emne", "Slags", "Kommune", "Ydelse", "Standard fra", "Standarden siger", "Enhed", "Dom", *KILDEHOVEDER)


@dataclass(frozen=True)
class VistCelle:
    """A cell of the comparison; `navn` is what this standard calls it, when the row's title does not say it."""

    tekst: str
    navn: str
    kilde: Markup


@dataclass(frozen=True)
class VistRaekke:
    """A topic with its verdict in words and its cells."""

    titel: str
    dom: str
    domtekst: str
    celler: list[VistCelle | None]


def sammenligninger(opslag: Lookup) -> Iterator[Rapport]:
    """The overview and a page for each paragraph that several municipalities have a standard for."""
    alle = grupper(opslag.catalogue)
    yield _oversigt(opslag, alle)
    for gruppe in sammenlignelige(alle):
        yield _side(opslag, gruppe)


def side_for(gruppe: Gruppe) -> str:
    """The path of a comparison."""
    return f"{MAPPE}/sammenlign/{gruppe.id}.md"


def _oversigt(opslag: Lookup, alle: list[Gruppe]) -> Rapport:
    sti = f"{MAPPE}/sammenlign.md"
    prosa = ny_prosa(opslag, sti)
    kort = []
    for gruppe in sammenlignelige(alle):
        domme = [raekke.dom for raekke in raekker(opslag.catalogue, gruppe)]
        kort.append(
            {
                "gruppe": gruppe,
                "adresse": prosa.adresse(side_for(gruppe)),
                "kommuner": [(kommunenavn(opslag, y.kommune), datering.alder(opslag, y)) for y in gruppe.ydelser],
                "forskelle": domme.count("forskel"),
                "ens": domme.count("ens"),
                "andre": domme.count("ord") + domme.count("enheder"),
            }
        )
    alene = [
        (g, ydelseslink(prosa, g.ydelser[0]), kommunenavn(opslag, g.kommuner[0])) for g in alle if len(g.kommuner) == 1
    ]
    return Rapport(sti, udfyld("sammenlign_oversigt.md.j2", kort=kort, alene=alene))


def _side(opslag: Lookup, gruppe: Gruppe) -> Rapport:
    sti = side_for(gruppe)
    prosa = ny_prosa(opslag, sti)
    alle = raekker(opslag.catalogue, gruppe)
    faelles = [raekke for raekke in alle if raekke.dom != "alene"]
    alene = [raekke for raekke in alle if raekke.dom == "alene"]
    afgoer = [_afgoer(opslag, prosa, ydelse) for ydelse in gruppe.ydelser]
    indhold = {
        "gruppe": gruppe,
        "rod": prosa.rod,
        "paragraf": Markup(prosa.lov(gruppe.paragraf)),
        "kolonner": [_kolonne(opslag, prosa, ydelse) for ydelse in gruppe.ydelser],
        "ulige_gamle": _ulige_gamle(opslag, gruppe),
        "afgoer": afgoer,
        "afgoer_dom": {"dom": "ord", "domtekst": labels.DOM[_afgoer_dom(afgoer)]},
        "slags": [(navn, [_vis(prosa, r) for r in del_]) for navn, del_ in groupby(faelles, lambda r: r.slags)],
        "alene": [_vis(prosa, raekke) for raekke in alene],
        "forskelle": sum(1 for raekke in alle if raekke.dom == "forskel"),
        "tekster": list(_tekster(opslag, prosa, gruppe)),
        "aendringer": _aendringer(prosa, gruppe),
        "uoverensstemmelser": _optaelling(opslag, gruppe),
        "csv": f"{gruppe.id}/{gruppe.id}.csv",
    }
    csv = {f"{gruppe.id}.csv": csv_tekst(_HOVEDER, _csv_raekker(opslag, gruppe, alle))}
    return Rapport(sti, udfyld("sammenlign.md.j2", **indhold, kilder=kildegrupper(prosa)), csv)


def _ulige_gamle(opslag: Lookup, gruppe: Gruppe) -> bool:
    """Whether the standards that are compared differ in age, or one of them has no date."""
    aldre = datering.aldre(opslag, gruppe.ydelser)
    return len(aldre) > 1 or not aldre[0].isdigit()


def _kolonne(opslag: Lookup, prosa: PageProse, ydelse: Ydelse) -> dict[str, object]:
    navn = kommunenavn(opslag, ydelse.kommune)
    alder = datering.alder(opslag, ydelse)
    return {"navn": navn, "link": ydelseslink(prosa, ydelse), "aar": alder, "id": ydelse.kommune}


def _vis(prosa: PageProse, raekke: Raekke) -> VistRaekke:
    celler = [_celle(prosa, raekke, celle) if celle else None for celle in raekke.celler]
    return VistRaekke(raekke.titel, raekke.dom, labels.DOM[raekke.dom], celler)


def _celle(prosa: PageProse, raekke: Raekke, celle: Celle) -> VistCelle:
    navn = celle.fakta.betegnelse if celle.fakta.betegnelse != raekke.titel else ""
    tekst = show_value(celle.vaerdi.vaerdi, celle.fakta.enhed)
    return VistCelle(tekst, navn, Markup(prosa.kildemaerke([celle.vaerdi.kilde])))


def _afgoer(opslag: Lookup, prosa: PageProse, ydelse: Ydelse) -> VistCelle | None:
    fundet = next((et for et in opslag.catalogue.sammenligning.afgoer if et.ydelse == ydelse.adresse), None)
    if fundet is None:
        return None
    kilde = Henvisning(dokument=ydelse.kilde.dokument, linje=fundet.linje, afsnit=labels.AFSNIT["visitering"])
    return VistCelle(fundet.hvem, "", Markup(prosa.kildemaerke([kilde])))


def _afgoer_dom(celler: list[VistCelle | None]) -> str:
    """Who decides is told in words, so it is never measured, only counted."""
    return ("ingen", "alene", "ord")[min(2, sum(1 for celle in celler if celle))]


def _tekster(opslag: Lookup, prosa: PageProse, gruppe: Gruppe) -> Iterator[tuple[str, list[tuple[str, Markup | None]]]]:
    """The sections that figures do not tell, in plain text, each standard beside the others."""
    for noegle in TEKSTER:
        spalter = []
        for ydelse in gruppe.ydelser:
            afsnit = getattr(ydelse.afsnit, noegle)
            lokal = replace(prosa, hos=ydelse.adresse, dato=ydelse.gaelder_fra)
            tekst = lokal.markdown(afsnit.tekst.replace("### ", "#### ")) if afsnit else None
            spalter.append((kommunenavn(opslag, ydelse.kommune), Markup(tekst) if tekst else None))
        if any(tekst for _, tekst in spalter):
            yield labels.AFSNIT[noegle], spalter


def _aendringer(prosa: PageProse, gruppe: Gruppe) -> list[object]:
    """What the law has changed since the oldest of the standards."""
    aeldste = min(gruppe.ydelser, key=lambda ydelse: ydelse.gaelder_fra)
    return list(lovaendringer.siden(prosa, aeldste.lovgrundlag, aeldste.gaelder_fra))


def _optaelling(opslag: Lookup, gruppe: Gruppe) -> str:
    adresser = {ydelse.adresse for ydelse in gruppe.ydelser}
    return optaelling(fund for fund in opslag.catalogue.uoverensstemmelser if adresser & set(fund.ydelser))


def _csv_raekker(opslag: Lookup, gruppe: Gruppe, alle: list[Raekke]) -> Iterator[tuple[str, ...]]:
    for raekke in alle:
        for ydelse, celle in zip(gruppe.ydelser, raekke.celler, strict=True):
            faste = (kommunenavn(opslag, ydelse.kommune), ydelse.titel, datering.csv_dato(opslag, ydelse))
            tekst = show_value(celle.vaerdi.vaerdi, celle.fakta.enhed) if celle else "står ikke i standarden"
            kilde = kildeceller(celle.vaerdi.kilde if celle else None)
            enhed = celle.fakta.enhed if celle else ""
            yield raekke.titel, raekke.slags, *faste, tekst, enhed, labels.DOM[raekke.dom], *kilde
    for noegle in TEKSTER:
        for ydelse in gruppe.ydelser:
            afsnit = getattr(ydelse.afsnit, noegle)
            tekst = (
                plain_text(opslag, afsnit.tekst, ydelse.adresse, ydelse.gaelder_fra)
                if afsnit
                else "står ikke i standarden"
            )
            faste = (kommunenavn(opslag, ydelse.kommune), ydelse.titel, datering.csv_dato(opslag, ydelse))
            linje = str(afsnit.linje) if afsnit else ""
            yield labels.AFSNIT[noegle], "Tekst", *faste, tekst, "", "", ydelse.kilde.dokument if afsnit else "", linje
