"""The map of what standards state: paragraph by municipality, topic by topic."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.compare.fund import udfyldt
from generator.compare.grupper import Gruppe, grupper
from generator.compare.kort import EMNER, Felt, Status, felter, optael
from generator.export.csv_file import csv_tekst
from generator.model.catalogue import Kommunedata
from generator.model.ydelse import Ydelse
from generator.pages.rapport import MAPPE, Rapport, kommunenavn, ny_prosa, ydelseslink
from generator.pages.skabelon import udfyld
from generator.prose import datering
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

TEGN: dict[Status, tuple[str, str]] = {
    "staar": ("●", "står i standarden"),
    "delvist": ("◐", "står delvist"),
    "tavs": ("○", "står ikke i standarden"),
}
STI = f"{MAPPE}/kort.md"


@dataclass(frozen=True)
class VistFelt:
    """A cell of the map: its sign, what the sign says, and the place on the service's page when there is one."""

    status: Status
    tegn: str
    tekst: str
    adresse: str | None


def kort(opslag: Lookup) -> Rapport:
    """The page of the map."""
    prosa = ny_prosa(opslag, STI)
    alle = grupper(opslag.catalogue)
    indhold = {
        "rod": prosa.rod,
        "emner": list(EMNER.values()),
        "tegn": TEGN,
        "kommuner": [(data.id, kommunenavn(opslag, data.id)) for data in opslag.catalogue.kommuner],
        "oversigt": [(gruppe, list(_oversigt(opslag, gruppe))) for gruppe in alle],
        "tavler": [_tavle(opslag, prosa, data) for data in opslag.catalogue.kommuner if data.ydelser],
        "csv": "kort/kort.csv",
    }
    return Rapport(STI, udfyld("kort.md.j2", **indhold), {"kort.csv": _csv(opslag)})


def _oversigt(opslag: Lookup, gruppe: Gruppe) -> Iterator[tuple[int, int, str] | None]:
    """For each municipality: topics stated and half stated of all, and its service; None where it has no standard."""
    for data in opslag.catalogue.kommuner:
        ydelse = next((et for et in gruppe.ydelser if et.kommune == data.id), None)
        if ydelse is None:
            yield None
        else:
            tal = optael(felter(opslag.catalogue, ydelse).values())
            yield tal["staar"], tal["delvist"], f"{data.id}-{ydelse.id}"


def _tavle(opslag: Lookup, prosa: PageProse, data: Kommunedata) -> dict[str, object]:
    raekker = []
    for ydelse in data.ydelser:
        viste = [_vis(prosa, ydelse, felt) for felt in felter(opslag.catalogue, ydelse).values()]
        raekker.append((ydelse, ydelseslink(prosa, ydelse), viste, sum(1 for et in viste if et.status == "staar")))
    staar, alt = udfyldt(opslag.catalogue, data)
    kolonner = [sum(1 for _, _, viste, _ in raekker if viste[nr].status == "staar") for nr in range(len(EMNER))]
    return {
        "id": data.id,
        "navn": data.kommune.navn,
        "raekker": raekker,
        "kolonner": kolonner,
        "staar": staar,
        "alt": alt,
    }


def _vis(prosa: PageProse, ydelse: Ydelse, felt: Felt) -> VistFelt:
    tegn, tekst = TEGN[felt.status]
    adresse = f"{prosa.adresse(f'{ydelse.adresse}.md')}#{felt.anker}" if felt.anker else None
    return VistFelt(felt.status, tegn, f"{tekst}: {felt.hvorfor}" if felt.hvorfor else tekst, adresse)


def _csv(opslag: Lookup) -> str:
    hoveder = ("Kommune", "Lovgrundlag", "Ydelse", "Standard fra", "Emne", "Status", "Bemærkning", "Dokument")
    return csv_tekst(
        hoveder,
        (
            (
                kommunenavn(opslag, ydelse.kommune),
                ", ".join(map(str, ydelse.lovgrundlag)),
                ydelse.titel,
                datering.csv_dato(opslag, ydelse),
                EMNER[emne],
                TEGN[felt.status][1],
                felt.hvorfor,
                ydelse.kilde.dokument,
            )
            for ydelse in opslag.catalogue.ydelser
            for emne, felt in felter(opslag.catalogue, ydelse).items()
        ),
    )
