"""The map of what standards state: paragraph by municipality, topic by topic."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator import addresses
from generator.compare.coverage import STATED, TOPICS, Coverage, Status, coverage, stated
from generator.compare.findings import stated_of_all
from generator.compare.groups import Group, groups
from generator.export.csv_file import csv_tekst
from generator.model.catalogue import Kommunedata
from generator.model.ydelse import Ydelse
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.pages.politician.report import Report, file_link, kommune_name, report_prose, ydelse_link
from generator.pages.politician.silence import Coverages, anchor, place, silences
from generator.prose import datering
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

SIGNS: dict[Status, tuple[str, str]] = {
    "staar": ("●", "står i standarden"),
    "andetsteds": ("◉", "står et andet sted"),
    "tavs": ("○", "står ikke i standarden"),
}

# The law's paragraphs about level of service and standards as such; what they demand of each topic is not in our data.
STANDARDS_LAW = (("SEL", "138"), ("SEL", "139"))


@dataclass(frozen=True)
class ShownCoverage:
    """A cell of the map: its sign, what the sign says, and where it leads."""

    status: Status
    tegn: str
    tekst: str
    adresse: str


def coverage_page(opslag: Lookup) -> Report:
    """The page of the map."""
    prosa = report_prose(opslag, addresses.COVERAGE)
    alle = groups(opslag.catalogue)
    felter = {ydelse.adresse: coverage(opslag.catalogue, ydelse) for ydelse in opslag.catalogue.ydelser}
    content = {
        "rod": prosa.rod,
        "emner": list(TOPICS.values()),
        "tegn": SIGNS,
        "kommuner": [(data.id, kommune_name(opslag, data.id)) for data in opslag.catalogue.kommuner],
        "overview": [
            (gruppe, [_stated(opslag, gruppe, data) for data in opslag.catalogue.kommuner]) for gruppe in alle
        ],
        "ikke_delt": {(gruppe.paragraf, navn) for gruppe in alle if gruppe.unsaid for navn in gruppe.kommuner},
        "boards": [_board(opslag, prosa, alle, felter, data) for data in opslag.catalogue.kommuner if data.ydelser],
        "paragraffer": list(_duties(prosa)),
        "csv": file_link(prosa, "kort.csv"),
    }
    text = fill("politician/coverage.md.j2", prosa.side, **content, kilder=kilde_groups(prosa))
    return Report(prosa.side, text, {"kort.csv": _csv(opslag, felter)})


def _duties(prosa: PageProse) -> Iterator[Markup]:
    """The paragraphs about the municipality's level of service and its standards, with what they are called."""
    for lov in prosa.opslag.catalogue.lovgivning.love:
        for paragraf in lov.paragraffer:
            if (lov.forkortelse, paragraf.nr) in STANDARDS_LAW:
                yield Markup(f"{prosa.lov(f'{lov.forkortelse} § {paragraf.nr}')} ({Markup.escape(paragraf.titel)})")


def _stated(opslag: Lookup, gruppe: Group, data: Kommunedata) -> list[tuple[int, str, str]]:
    """For each of a municipality's services: how many topics are stated, its place below, and its name."""
    found = []
    for ydelse in gruppe.of(data.id):
        felter = coverage(opslag.catalogue, ydelse, gruppe).values()
        found.append((stated(felter), f"{data.id}-{ydelse.id}", ydelse.titel))
    return found


def _board(
    opslag: Lookup, prosa: PageProse, alle: list[Group], felter: Coverages, data: Kommunedata
) -> dict[str, object]:
    rows = []
    for ydelse in data.ydelser:
        shown = [_show(prosa, ydelse, emne, felt) for emne, felt in felter[ydelse.adresse].items()]
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
        "tavse": [(ydelse, tavse) for ydelse in data.ydelser if (tavse := silences(prosa, alle, felter, ydelse))],
    }


def _show(prosa: PageProse, ydelse: Ydelse, emne: str, felt: Coverage) -> ShownCoverage:
    """A sign leads to the place, or for a silence to what the law says of it and who else states it."""
    tegn, tekst = SIGNS[felt.status]
    adresse = f"#{anchor(ydelse, emne)}" if felt.status == "tavs" else prosa.href(*place(prosa, ydelse, felt))
    return ShownCoverage(felt.status, tegn, f"{tekst}: {felt.hvorfor}" if felt.hvorfor else tekst, adresse)


def _csv(opslag: Lookup, felter: Coverages) -> str:
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
            for emne, felt in felter[ydelse.adresse].items()
        ),
    )
