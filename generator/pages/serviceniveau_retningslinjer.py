"""The matrix of national guidelines against services, with what the law obliges set apart."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from markupsafe import Markup

from generator.compare import retningslinjer as sammenlign
from generator.compare.grupper import Gruppe, grupper
from generator.export.csv_file import csv_tekst
from generator.model.catalogue import RETNINGSLINJER, Kommunedata
from generator.model.retningslinje import Retningslinje
from generator.pages.rapport import KILDEHOVEDER, MAPPE, Rapport, kommunenavn, ny_prosa, ydelseslink
from generator.pages.skabelon import udfyld
from generator.prose import labels
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse, plain_text

STI = f"{MAPPE}/retningslinjer.md"
ORD = {"skal": "Skal", "boer": "Bør", "kan": "Kan"}
KOLONNER: dict[sammenlign.Slags, tuple[str, str]] = {
    ("skal", "lov"): ("Skal", "Loven kræver det. Kommunen kan ikke vælge det fra."),
    ("kan", "lov"): ("Loven giver mulighed", "Loven lader kommunen gøre det."),
    ("boer", "lov"): ("Vejledning: bør", "En vejledning eller en afgørelse siger det."),
    ("boer", "anbefaling"): ("Bør", "God praksis. Kommunen bestemmer selv."),
    ("kan", "anbefaling"): ("Kan", "God praksis. En mulighed."),
}


def matrix(opslag: Lookup) -> Rapport | None:
    """The page, or None when there are no guidelines."""
    alle = opslag.catalogue.retningslinjer
    if not alle:
        return None
    prosa = ny_prosa(opslag, STI)
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
        "csv": "retningslinjer/retningslinjer.csv",
        "anvisninger": "retningslinjer/anvisninger.csv",
    }
    filer = {
        "retningslinjer.csv": _csv(raekker, kolonner),
        "anvisninger.csv": csv_tekst(_ANVISNINGSHOVEDER, _anvisninger(opslag)),
    }
    return Rapport(STI, udfyld("retningslinjematrix.md.j2", **indhold), filer)


def _link(prosa: PageProse, et: Retningslinje) -> Markup:
    return Markup('<a href="{}">{} {}</a>').format(prosa.adresse(f"{RETNINGSLINJER}/{et.id}.md"), et.nr, et.titel)


def _kommune(opslag: Lookup, prosa: PageProse, data: Kommunedata) -> dict[str, object]:
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
                *(sum(raekke.antal[modalitet, grundlag] for grundlag in labels.GRUNDLAG) for modalitet in ORD),
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


def _anvisninger(opslag: Lookup) -> Iterator[tuple[str, ...]]:
    for et in opslag.catalogue.retningslinjer:
        ydelser = ", ".join(f"{opslag.ydelse(y).titel} ({kommunenavn(opslag, y.split('/')[0])})" for y in et.ydelser)
        for anvisning in et.anvisninger:
            yield (
                et.nr,
                et.titel,
                ORD[anvisning.modalitet].lower(),
                plain_text(opslag, anvisning.tekst, f"{RETNINGSLINJER}/{et.id}", date.max),
                "; ".join(map(str, anvisning.lov)),
                "; ".join(anvisning.praksis),
                ydelser,
                et.kilde.dokument,
                str(anvisning.linje),
                labels.GRUNDLAG[anvisning.grundlag],
            )
