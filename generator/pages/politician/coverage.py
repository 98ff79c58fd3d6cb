"""The map of what standards state: paragraph by municipality, topic by topic."""

from __future__ import annotations

from dataclasses import dataclass

from generator import addresses
from generator.compare.coverage import STATED, TOPICS, Coverage, Status, count, coverage, stated
from generator.compare.findings import stated_of_all
from generator.compare.groups import Group, groups
from generator.export.csv_file import csv_tekst
from generator.model.catalogue import Kommunedata
from generator.model.ydelse import Ydelse
from generator.pages.parts.template import fill
from generator.pages.politician.report import Report, file_link, kommune_name, report_prose, ydelse_link
from generator.prose import datering
from generator.prose.afloesning import successor
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

SIGNS: dict[Status, tuple[str, str]] = {
    "staar": ("●", "står i standarden"),
    "andetsteds": ("◉", "står et andet sted i standarden"),
    "delvist": ("◐", "står delvist"),
    "tavs": ("○", "står ikke i standarden"),
}


@dataclass(frozen=True)
class ShownCoverage:
    """A cell of the map: its sign, what the sign says, and the place in the whole standard when there is one."""

    status: Status
    tegn: str
    tekst: str
    adresse: str | None


def coverage_page(opslag: Lookup) -> Report:
    """The page of the map."""
    prosa = report_prose(opslag, addresses.COVERAGE)
    alle = groups(opslag.catalogue)
    content = {
        "rod": prosa.rod,
        "emner": list(TOPICS.values()),
        "tegn": SIGNS,
        "kommuner": [(data.id, kommune_name(opslag, data.id)) for data in opslag.catalogue.kommuner],
        "overview": [
            (gruppe, [_stated(opslag, gruppe, data) for data in opslag.catalogue.kommuner]) for gruppe in alle
        ],
        "ikke_delt": {(gruppe.paragraf, navn) for gruppe in alle if gruppe.unsaid for navn in gruppe.kommuner},
        "boards": [_board(opslag, prosa, data) for data in opslag.catalogue.kommuner if data.ydelser],
        "csv": file_link(prosa, "kort.csv"),
    }
    return Report(prosa.side, fill("politician/coverage.md.j2", prosa.side, **content), {"kort.csv": _csv(opslag)})


def _stated(opslag: Lookup, gruppe: Group, data: Kommunedata) -> list[tuple[int, int, str, str]]:
    """For each of a municipality's services: topics stated and half stated of all, its place below, and its name."""
    found = []
    for ydelse in gruppe.of(data.id):
        felter = coverage(opslag.catalogue, ydelse, gruppe).values()
        found.append((stated(felter), count(felter)["delvist"], f"{data.id}-{ydelse.id}", ydelse.titel))
    return found


def _board(opslag: Lookup, prosa: PageProse, data: Kommunedata) -> dict[str, object]:
    rows = []
    for ydelse in data.ydelser:
        shown = [_show(opslag, prosa, ydelse, felt) for felt in coverage(opslag.catalogue, ydelse).values()]
        rows.append((ydelse, ydelse_link(prosa, ydelse), shown, sum(1 for et in shown if et.status in STATED)))
    staar, alt = stated_of_all(opslag.catalogue, data)
    columns = [sum(1 for _, _, shown, _ in rows if shown[nr].status in STATED) for nr in range(len(TOPICS))]
    return {
        "id": data.id,
        "navn": data.kommune.navn,
        "rows": rows,
        "columns": columns,
        "staar": staar,
        "alt": alt,
    }


def _show(opslag: Lookup, prosa: PageProse, ydelse: Ydelse, felt: Coverage) -> ShownCoverage:
    tegn, tekst = SIGNS[felt.status]
    adresse = prosa.href(*_place(opslag, ydelse, felt)) if felt.anchor else None
    return ShownCoverage(felt.status, tegn, f"{tekst}: {felt.hvorfor}" if felt.hvorfor else tekst, adresse)


def _place(opslag: Lookup, ydelse: Ydelse, felt: Coverage) -> tuple[str, str]:
    """The page and the place on it; where the law has ended the service, its answers stand folded below the law's."""
    svar = addresses.ydelse(ydelse.adresse)
    if not felt.i_svar:
        return addresses.hele(svar), felt.anchor
    return svar, "foer" if successor(opslag.catalogue, ydelse) else felt.anchor


def _csv(opslag: Lookup) -> str:
    headings = (
        "Kommune",
        "Lovgrundlag",
        "Indsats",
        "Ydelse",
        "Standard fra",
        "Emne",
        "Status",
        "Bemærkning",
        "Dokument",
    )
    return csv_tekst(
        headings,
        (
            (
                kommune_name(opslag, ydelse.kommune),
                ", ".join(map(str, ydelse.lovgrundlag)),
                ", ".join(opslag.catalogue.indsatsregister.titel(navn) for navn in ydelse.indsats),
                ydelse.titel,
                datering.csv_dato(opslag, ydelse),
                TOPICS[emne],
                SIGNS[felt.status][1],
                felt.hvorfor,
                ydelse.kilde.dokument,
            )
            for ydelse in opslag.catalogue.ydelser
            for emne, felt in coverage(opslag.catalogue, ydelse).items()
        ),
    )
