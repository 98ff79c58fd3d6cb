"""The matrix of national guidelines against services, with what the law obliges set apart."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from markupsafe import Markup

from generator import addresses
from generator.compare import retningslinjer as sammenlign
from generator.compare.groups import Gruppe, grupper
from generator.export.csvfil import csv_tekst
from generator.model.catalogue import RETNINGSLINJER, Kommunedata
from generator.model.retningslinje import Retningslinje
from generator.pages.parts.template import fill
from generator.pages.politician.report import KILDEHOVEDER, Rapport, file_link, kommunenavn, ny_prosa, ydelseslink
from generator.prosa import ordbog
from generator.prosa.opslag import Opslag
from generator.prosa.skriv import Sideprosa, ren_tekst

ORD = {"skal": "Skal", "boer": "Bør", "kan": "Kan"}
KOLONNER: dict[sammenlign.Slags, tuple[str, str]] = {
    ("skal", "lov"): ("Skal", "Loven kræver det. Kommunen kan ikke vælge det fra."),
    ("kan", "lov"): ("Loven giver mulighed", "Loven lader kommunen gøre det."),
    ("boer", "lov"): ("Vejledning: bør", "En vejledning eller en afgørelse siger det."),
    ("boer", "anbefaling"): ("Bør", "God praksis. Kommunen bestemmer selv."),
    ("kan", "anbefaling"): ("Kan", "God praksis. En mulighed."),
}


def matrix(opslag: Opslag) -> Rapport | None:
    """The page, or None when there are no guidelines."""
    alle = opslag.catalogue.retningslinjer
    if not alle:
        return None
    prosa = ny_prosa(opslag, addresses.POLITICIAN_RETNINGSLINJER)
    kolonner = sammenlign.beroerte(grupper(opslag.catalogue), alle)
    raekker = sammenlign.matrix(opslag.catalogue, kolonner)
    indhold = {
        "rod": prosa.rod,
        "slags": KOLONNER,
        "antal": sammenlign.antal(alle),
        "kolonner": kolonner,
        "raekker": [(raekke, _link(prosa, raekke.retningslinje)) for raekke in raekker],
        "kommuner": [_kommune(opslag, prosa, data) for data in opslag.catalogue.kommuner if data.ydelser],
        "uden": [_link(prosa, raekke.retningslinje) for raekke in raekker if not any(raekke.rammer)],
        "csv": file_link(prosa, "retningslinjer.csv"),
        "anvisninger": file_link(prosa, "anvisninger.csv"),
    }
    filer = {
        "retningslinjer.csv": _csv(raekker, kolonner),
        "anvisninger.csv": csv_tekst(_ANVISNINGSHOVEDER, _anvisninger(opslag)),
    }
    return Rapport(prosa.side, fill("politician/retningslinjer.md.j2", prosa.side, **indhold), filer)


def _link(prosa: Sideprosa, et: Retningslinje) -> Markup:
    return Markup('<a href="{}">{} {}</a>').format(prosa.href(addresses.retningslinje(et.id)), et.nr, et.titel)


def _kommune(opslag: Opslag, prosa: Sideprosa, data: Kommunedata) -> dict[str, object]:
    raekker = []
    for ydelse in data.ydelser:
        fundet = sammenlign.for_ydelse(opslag.catalogue, ydelse)
        if fundet:
            links = [_link(prosa, et) for et in fundet]
            raekker.append((ydelse, ydelseslink(prosa, ydelse), sammenlign.antal(fundet), links))
    raekker.sort(key=lambda raekke: -raekke[2][("skal", "lov")])
    return {"navn": data.kommune.navn, "raekker": raekker}


def _csv(raekker: list[sammenlign.Raekke], kolonner: list[Gruppe]) -> str:
    paragraffer = (gruppe.paragraf for gruppe in kolonner)
    hoveder = ("Nr.", "Retningslinje", *ORD.values(), *_HERAF.values(), *paragraffer, *KILDEHOVEDER)
    return csv_tekst(
        hoveder,
        (
            (
                raekke.retningslinje.nr,
                raekke.retningslinje.titel,
                *(sum(raekke.antal[modalitet, grundlag] for grundlag in ordbog.GRUNDLAG) for modalitet in ORD),
                *(raekke.antal[slags] for slags in _HERAF),
                *("ja" if ramt else "" for ramt in raekke.rammer),
                raekke.retningslinje.kilde.dokument,
                str(raekke.retningslinje.kilde.linje or ""),
            )
            for raekke in raekker
        ),
    )


_HERAF: dict[sammenlign.Slags, str] = {
    ("boer", "lov"): "Heraf bør efter vejledning eller afgørelse",
    ("kan", "lov"): "Heraf kan efter loven",
}
_ANVISNINGSHOVEDER = (
    "Nr.",
    "Retningslinje",
    "Skal, bør eller kan",
    "Anvisning",
    "Lov",
    "Praksis",
    "Ydelser",
    *KILDEHOVEDER,
    "Grundlag",
)


def _anvisninger(opslag: Opslag) -> Iterator[tuple[str, ...]]:
    for et in opslag.catalogue.retningslinjer:
        ydelser = ", ".join(f"{opslag.ydelse(y).titel} ({kommunenavn(opslag, y.split('/')[0])})" for y in et.ydelser)
        for anvisning in et.anvisninger:
            yield (
                et.nr,
                et.titel,
                ORD[anvisning.modalitet].lower(),
                ren_tekst(opslag, anvisning.tekst, f"{RETNINGSLINJER}/{et.id}", date.max),
                "; ".join(map(str, anvisning.lov)),
                "; ".join(anvisning.praksis),
                ydelser,
                et.kilde.dokument,
                str(anvisning.linje),
                ordbog.GRUNDLAG[anvisning.grundlag],
            )
