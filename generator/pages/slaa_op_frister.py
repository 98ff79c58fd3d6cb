"""All deadlines in one table: when the municipality answers, when help begins, is followed up and ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from generator.export.csv_file import csv_tekst
from generator.model.fakta import Fakta, Interval
from generator.model.ydelse import Ydelse
from generator.pages.kildeliste import kildegrupper
from generator.pages.skabelon import udfyld
from generator.pages.slaa_op_felles import Side, Ydelseslink
from generator.prose.display import show_value
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
_GANGE = "gange/år"


@dataclass(frozen=True)
class Kolonne:
    """A kind of deadline: the facts that state it by the beginning of their id, and the section that words it."""

    id: str
    titel: str
    fakta: tuple[str, ...]
    afsnit: str


KOLONNER = (
    Kolonne("svar", "Kommunen svarer", ("sagsbehandlingsfrist", "svar-hast"), "visitering"),
    Kolonne("start", "Hjælpen begynder", ("behandlingsgaranti", "broen-start"), "ivaerksaettelse"),
    Kolonne("opfoelgning", "Opfølgning", ("opfoelgning",), "opfoelgning"),
    Kolonne(
        "udloeb",
        "Varer eller udløber",
        ("ophold-laeng", "varighed", "bevilling-", "behandling-maks", "broen-maks", "opsparing-maaneder",
         "udland-maks", "ophoer-tidspunkt", "doegnbehandling-laengde"),
        "ophoer",
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Celle:
    """A cell: figures with their sources, or the section that says it in words, or nothing."""

    tal: tuple[Markup, ...]
    afsnit: str | None
    sorter: str


def fristside(opslag: Lookup) -> str:
    """The table of every service's deadlines, with source marks."""
    side = Side(opslag, "frister")
    raekker = [
        (side.ydelse(ydelse), [_celle(side, ydelse, k) for k in KOLONNER]) for ydelse in opslag.catalogue.ydelser
    ]
    return udfyld(
        "slaa_op_frister.md.j2",
        kolonner=KOLONNER,
        raekker=raekker,
        ikke_oplyst=IKKE_OPLYST,
        kilder=kildegrupper(side.prosa),
    )


def _celle(side: Side, ydelse: Ydelse, kolonne: Kolonne) -> Celle:
    fakta = list(_fakta(ydelse, kolonne))
    prosa = side.hos(ydelse)
    # The heading says what the column's own fact is; every other needs its name.
    alene = [et.id for et in fakta] == [kolonne.fakta[0]]
    tal = tuple(Markup("") if alene else Markup.escape(f"{et.betegnelse}: ") for et in fakta)
    tal = tuple(foran + Markup(prosa.fakta(et.id)) for foran, et in zip(tal, fakta, strict=True))
    har_afsnit = getattr(ydelse.afsnit, kolonne.afsnit) is not None
    link = f"{side.ydelse(ydelse).adresse}#{kolonne.afsnit}-afsnit" if har_afsnit and not fakta else None
    return Celle(tal, link, _sorter(ydelse, fakta))


def _fakta(ydelse: Ydelse, kolonne: Kolonne) -> Iterator[Fakta]:
    return (et for et in ydelse.fakta if et.id.startswith(kolonne.fakta))


def _sorter(ydelse: Ydelse, fakta: list[Fakta]) -> str:
    """Days, to sort by: the first figure of the cell; words come after all figures."""
    for et in fakta:
        vaerdi = et.nyeste(ydelse.gaelder_fra).vaerdi
        tal = vaerdi.til if isinstance(vaerdi, Interval) else vaerdi
        if isinstance(tal, Decimal) and tal and et.enhed == _GANGE:
            return str(round(365 / tal))
        if isinstance(tal, Decimal) and et.enhed in _DAGE:
            return str(round(tal * _DAGE[et.enhed]))
    return ""


def frist_csv(opslag: Lookup) -> str:
    """The same table as a file: a row for each figure, and one for each deadline that is not stated."""
    side = Side(opslag, "frister")
    hoveder = ("Kommune", "Ydelse", "Lovgrundlag", "Frist", "Hvad", "Værdi", "Kilde")
    return csv_tekst(hoveder, (raekke for ydelse in opslag.catalogue.ydelser for raekke in _csv(side, ydelse)))


def _csv(side: Side, ydelse: Ydelse) -> Iterator[tuple[str, ...]]:
    link: Ydelseslink = side.ydelse(ydelse)
    for kolonne in KOLONNER:
        foran = (link.kommune, link.titel, link.lov, kolonne.titel)
        fakta = list(_fakta(ydelse, kolonne))
        for et in fakta:
            vaerdi = et.nyeste(ydelse.gaelder_fra)
            yield (*foran, et.betegnelse, show_value(vaerdi.vaerdi, et.enhed), short_source(side.opslag, vaerdi.kilde))
        if not fakta:
            i_ord = getattr(ydelse.afsnit, kolonne.afsnit) is not None
            yield (*foran, "", "kun i ord" if i_ord else IKKE_OPLYST, "")
