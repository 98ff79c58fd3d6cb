"""All deadlines in one table: when the municipality answers, when help begins, is followed up and ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

from markupsafe import Markup

from generator import addresses
from generator.export.csv_file import csv_tekst
from generator.model.catalogue import Kommunedata
from generator.model.exact import convert
from generator.model.fakta import Fakta, Talvaerdi, numbers_of
from generator.model.vaerdi.tal import Gentagelse
from generator.model.ydelse import Ydelse
from generator.pages.caseworker.page import Page, YdelseLink
from generator.prose.display import show_value
from generator.prose.inherited import inherited
from generator.prose.lookup import Lookup
from generator.prose.writing import short_source

IKKE_OPLYST = "ikke oplyst"
# Days, for the order of the rows alone; a working day and a month are means.
_DAGE: dict[str, Decimal] = {
    "døgn": Decimal(1),
    "dage": Decimal(1),
    "hverdage": Decimal("1.4"),
    "uger": Decimal(7),
    "måneder": Decimal("30.4"),
    "år": Decimal(365),
}
_GANGE = {"gange/år": 365, "gange/14 dage": 14}


@dataclass(frozen=True)
class FristColumn:
    """A kind of deadline: what the facts that state it begin by being about, and the section that words it."""

    id: str
    titel: str
    fakta: tuple[str, ...]
    afsnit: str


COLUMNS = (
    FristColumn("svar", "Kommunen svarer", ("sagsbehandlingsfrist", "svar-hast"), "visitering"),
    FristColumn("start", "Hjælpen begynder", ("behandlingsgaranti", "broen-start"), "ivaerksaettelse"),
    FristColumn("opfoelgning", "Opfølgning", ("opfoelgning",), "opfoelgning"),
    FristColumn(
        "udloeb",
        "Varer eller udløber",
        ("ophold-laeng", "varighed", "bevilling-", "behandling-maks", "broen-maks", "opsparing-maaneder",
         "udland-maks", "ophoer-tidspunkt", "doegnbehandling-laengde"),
        "ophoer",
    ),
)  # fmt: skip


@dataclass(frozen=True)
class FristCell:
    """A cell: figures with their sources, or the section that says it in words, or nothing."""

    tal: tuple[Markup, ...]
    afsnit: str | None
    sorter: str


def frister(page: Page, kommuner: Sequence[Kommunedata]) -> dict[str, Any]:
    """The table of every service's deadlines, with source marks."""
    ydelser = [ydelse for data in kommuner for ydelse in data.ydelser]
    rows = [(page.ydelse(ydelse), [_cell(page, ydelse, k) for k in COLUMNS]) for ydelse in ydelser]
    return {"columns": COLUMNS, "rows": rows, "ikke_oplyst": IKKE_OPLYST}


def _cell(page: Page, ydelse: Ydelse, column: FristColumn) -> FristCell:
    fakta = list(_fakta(page, ydelse, column))
    prosa = page.hos(ydelse)
    # The heading says what the column's own fact is; every other needs its name.
    alene = [et.id for et in fakta] == [column.fakta[0]]
    tal = tuple(Markup("") if alene else Markup.escape(f"{page.opslag.betegnelse(et)}: ") for et in fakta)
    tal = tuple(before + Markup(prosa.fakta(et.id)) for before, et in zip(tal, fakta, strict=True))
    har_afsnit = getattr(ydelse.afsnit, column.afsnit) is not None
    hele = addresses.hele(addresses.ydelse(ydelse.adresse))
    link = prosa.href(hele, f"{column.afsnit}-afsnit") if har_afsnit and not fakta else None
    return FristCell(tal, link, _sort_key(ydelse, fakta))


def _fakta(page: Page, ydelse: Ydelse, column: FristColumn) -> Iterator[Fakta]:
    """The service's own, then what it takes over from its municipality."""
    alle = (*ydelse.fakta, *inherited(page.opslag.catalogue, ydelse))
    return (et for et in alle if et.om.startswith(column.fakta))


def _sort_key(ydelse: Ydelse, fakta: list[Fakta]) -> str:
    """Days, to sort by: the first figure of the cell; words come after all figures."""
    alle = (_days(et.nyeste(ydelse.gaelder_fra).vaerdi, et.enhed) for et in fakta)
    return next((str(round(days)) for days in alle if days is not None), "")


def _days(vaerdi: Talvaerdi, enhed: str) -> Decimal | Fraction | None:
    """So many days as it takes at most, or as lie between two times."""
    tal = Decimal(vaerdi.hver) if isinstance(vaerdi, Gentagelse) else max(numbers_of(vaerdi), default=None)
    if tal is None:
        return None
    for gange, period in _GANGE.items():
        if tal and (times := convert(Fraction(tal), enhed, gange)):
            return period / times
    return tal * _DAGE[enhed] if enhed in _DAGE else None


def frist_csv(opslag: Lookup) -> str:
    """The same table as a file: a row for each figure, and one for each deadline that is not stated."""
    page = Page(opslag, addresses.CASEWORKER_FRISTER)
    headings = ("Kommune", "Ydelse", "Lovgrundlag", "Frist", "Hvad", "Værdi", "Kilde")
    return csv_tekst(headings, (row for ydelse in opslag.catalogue.ydelser for row in _csv(page, ydelse)))


def _csv(page: Page, ydelse: Ydelse) -> Iterator[tuple[str, ...]]:
    link: YdelseLink = page.ydelse(ydelse)
    for column in COLUMNS:
        before = (link.kommune, link.titel, link.lov, column.titel)
        fakta = list(_fakta(page, ydelse, column))
        for et in fakta:
            vaerdi = et.nyeste(ydelse.gaelder_fra)
            yield (
                *before,
                page.opslag.betegnelse(et),
                show_value(vaerdi.vaerdi, et.enhed),
                short_source(page.opslag, vaerdi.kilde),
            )
        if not fakta:
            i_ord = getattr(ydelse.afsnit, column.afsnit) is not None
            yield (*before, "", "kun i ord" if i_ord else IKKE_OPLYST, "")
