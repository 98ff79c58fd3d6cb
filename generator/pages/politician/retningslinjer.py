"""The matrix of national guidelines against services, with what the law obliges set apart."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from markdown.extensions.toc import slugify
from markupsafe import Markup

from generator import addresses
from generator.compare import retningslinjer as demands
from generator.compare.groups import Group, groups
from generator.export.csv_file import csv_tekst
from generator.model.catalogue import RETNINGSLINJER, Kommunedata
from generator.model.retningslinje import Retningslinje
from generator.pages.parts.one_page import on_one_page
from generator.pages.parts.template import fill
from generator.pages.politician.report import KILDE_HEADINGS, Report, file_link, kommune_name, report_prose, ydelse_link
from generator.prose import labels
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse, plain_text

WORDS = {"skal": "Skal", "boer": "Bør", "kan": "Kan"}
COLUMNS: dict[demands.Force, tuple[str, str]] = {
    ("skal", "lov"): ("Skal", "Loven kræver det. Kommunen kan ikke vælge det fra."),
    ("kan", "lov"): ("Loven giver mulighed", "Loven lader kommunen gøre det."),
    ("boer", "lov"): ("Vejledning: bør", "En vejledning eller en afgørelse siger det."),
    ("boer", "anbefaling"): ("Bør", "God praksis. Kommunen bestemmer selv."),
    ("kan", "anbefaling"): ("Kan", "God praksis. En mulighed."),
}


def retningslinjer_pages(opslag: Lookup) -> Iterator[Report]:
    """The page, where there are guidelines; of many standards those of each municipality have a page of their own."""
    if not opslag.catalogue.retningslinjer:
        return
    yield _shared_page(opslag)
    if not on_one_page(opslag.catalogue):
        yield from (_own_page(opslag, data) for data in opslag.catalogue.kommuner if data.ydelser)


def _own_page(opslag: Lookup, data: Kommunedata) -> Report:
    prosa = report_prose(opslag, addresses.part_of(addresses.POLITICIAN_RETNINGSLINJER, data.id))
    text = fill(
        "politician/retningslinjer_of.md.j2",
        prosa.side,
        rod=prosa.rod,
        slags=COLUMNS,
        kommune=_kommune(opslag, prosa, data),
    )
    return Report(prosa.side, text)


def _shared_page(opslag: Lookup) -> Report:
    alle = opslag.catalogue.retningslinjer
    prosa = report_prose(opslag, addresses.POLITICIAN_RETNINGSLINJER)
    columns = demands.concerned(groups(opslag.catalogue), alle)
    med = [data for data in opslag.catalogue.kommuner if data.ydelser]
    rows = demands.matrix(opslag.catalogue, columns)
    samlet = on_one_page(opslag.catalogue)
    content = {
        "rod": prosa.rod,
        "slags": COLUMNS,
        "antal": demands.count(alle),
        "columns": columns,
        "rows": [(row, _link(prosa, row.retningslinje)) for row in rows],
        "kommuner": [_kommune(opslag, prosa, data) for data in med] if samlet else [],
        "egne_sider": [] if samlet else [_choice(opslag, prosa, data) for data in med],
        "uden": [_link(prosa, row.retningslinje) for row in rows if not any(row.concerns)],
        "csv": file_link(prosa, "retningslinjer.csv"),
        "anvisninger": file_link(prosa, "anvisninger.csv"),
    }
    files = {
        "retningslinjer.csv": _csv(rows, columns),
        "anvisninger.csv": csv_tekst(_ANVISNING_HEADINGS, _anvisninger(opslag)),
    }
    return Report(prosa.side, fill("politician/retningslinjer.md.j2", prosa.side, **content), files)


def _link(prosa: PageProse, et: Retningslinje) -> Markup:
    return Markup('<a href="{}">{} {}</a>').format(prosa.href(addresses.retningslinje(et.id)), et.nr, et.titel)


def _choice(opslag: Lookup, prosa: PageProse, data: Kommunedata) -> tuple[str, str, str, int]:
    """A municipality, the place that its heading had, its page, and how many of its services are concerned."""
    side = addresses.part_of(addresses.POLITICIAN_RETNINGSLINJER, data.id)
    return (
        data.kommune.navn,
        slugify(data.kommune.navn, "-"),
        prosa.href(side),
        sum(1 for ydelse in data.ydelser if demands.of_ydelse(opslag.catalogue, ydelse)),
    )


def _kommune(opslag: Lookup, prosa: PageProse, data: Kommunedata) -> dict[str, object]:
    rows = []
    for ydelse in data.ydelser:
        found = demands.of_ydelse(opslag.catalogue, ydelse)
        if found:
            links = [_link(prosa, et) for et in found]
            rows.append((ydelse, ydelse_link(prosa, ydelse), demands.count(found), links))
    rows.sort(key=lambda row: -row[2][("skal", "lov")])
    return {"navn": data.kommune.navn, "rows": rows}


def _csv(rows: list[demands.RetningslinjeRow], columns: list[Group]) -> str:
    paragraffer = (gruppe.paragraf for gruppe in columns)
    headings = ("Nr.", "Retningslinje", *WORDS.values(), *_OF_THESE.values(), *paragraffer, *KILDE_HEADINGS)
    return csv_tekst(
        headings,
        (
            (
                row.retningslinje.nr,
                row.retningslinje.titel,
                *(sum(row.count[modalitet, grundlag] for grundlag in labels.GRUNDLAG) for modalitet in WORDS),
                *(row.count[slags] for slags in _OF_THESE),
                *("ja" if ramt else "" for ramt in row.concerns),
                row.retningslinje.kilde.dokument,
                str(row.retningslinje.kilde.linje or ""),
            )
            for row in rows
        ),
    )


_OF_THESE: dict[demands.Force, str] = {
    ("boer", "lov"): "Heraf bør efter vejledning eller afgørelse",
    ("kan", "lov"): "Heraf kan efter loven",
}
_ANVISNING_HEADINGS = (
    "Nr.",
    "Retningslinje",
    "Skal, bør eller kan",
    "Anvisning",
    "Lov",
    "Praksis",
    "Ydelser",
    *KILDE_HEADINGS,
    "Grundlag",
)


def _anvisninger(opslag: Lookup) -> Iterator[tuple[str, ...]]:
    for et in opslag.catalogue.retningslinjer:
        ydelser = ", ".join(f"{opslag.ydelse(y).titel} ({kommune_name(opslag, y.split('/')[0])})" for y in et.ydelser)
        for anvisning in et.anvisninger:
            yield (
                et.nr,
                et.titel,
                WORDS[anvisning.modalitet].lower(),
                plain_text(opslag, anvisning.tekst, f"{RETNINGSLINJER}/{et.id}", date.max),
                "; ".join(map(str, anvisning.lov)),
                "; ".join(anvisning.praksis),
                ydelser,
                et.kilde.dokument,
                str(anvisning.linje),
                labels.GRUNDLAG[anvisning.grundlag],
            )
