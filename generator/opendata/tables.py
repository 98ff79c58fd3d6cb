"""The catalogue as four flat tables: a row a value, a service, a contradiction, a rate of the law. Text is UTF-8."""

from __future__ import annotations

import csv
import io
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from generator import addresses
from generator.model.catalogue import NATIONALE, RETNINGSLINJER
from generator.model.fakta import Fakta
from generator.opendata.linked import FOLDER
from generator.prose.consequence import full_title
from generator.prose.display import show_value
from generator.prose.lookup import Lookup

DATABASE = "serviceniveau.sqlite"
_VALUE = (
    "id", "ejer", "ydelse", "betegnelse", "emne", "tal", "vaerdi", "enhed", "gyldig_fra", "gyldig_til", "sikkerhed",
    "dokument", "linje", "afsnit",
)  # fmt: skip


@dataclass(frozen=True)
class Table:
    """A table: its name, its columns, and its rows as text; an empty text is nothing."""

    navn: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]


def tables(opslag: Lookup) -> list[Table]:
    """All four, the same for the same catalogue."""
    alle = list(opslag.catalogue.fakta_med_sted())
    lovens = [(adresse, fakta) for adresse, fakta in alle if adresse.startswith(f"{NATIONALE}/")]
    andres = [(adresse, fakta) for adresse, fakta in alle if not adresse.startswith(f"{NATIONALE}/")]
    return [
        Table("fakta", _VALUE, list(_values(andres))),
        Table("satser", _VALUE, list(_values(lovens))),
        Table(
            "ydelser",
            ("id", "kommune", "titel", "lovgrundlag", "indsats", "adgang", "gaelder_fra", "dokument", "side"),
            [
                (
                    ydelse.adresse,
                    ydelse.kommune,
                    ydelse.titel,
                    "; ".join(map(str, ydelse.lovgrundlag)),
                    "; ".join(ydelse.indsats),
                    ydelse.adgang or "",
                    ydelse.gaelder_fra.isoformat(),
                    ydelse.kilde.dokument,
                    addresses.published(addresses.ydelse(ydelse.adresse)),
                )
                for ydelse in opslag.catalogue.ydelser
            ],
        ),
        Table(
            "uoverensstemmelser",
            ("id", "ejer", "titel", "art", "status", "ydelser", "dokumenter", "side"),
            list(_contradictions(opslag)),
        ),
    ]


def csv_files(alle: Iterable[Table]) -> dict[str, str]:
    """Path → text of each table, for programs: commas between cells, a point in numbers."""
    return {f"{FOLDER}/{table.navn}.csv": _csv(table) for table in alle}


def _csv(table: Table) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows(table.rows)
    return text.getvalue()


def write_database(to: Path, alle: Iterable[Table]) -> None:
    """All tables in one SQLite file, which programs such as Datasette open as it is."""
    to.parent.mkdir(parents=True, exist_ok=True)
    to.unlink(missing_ok=True)
    connection = sqlite3.connect(to)
    try:
        for table in alle:
            columns = ", ".join(f'"{column}" TEXT' for column in table.columns)
            connection.execute(f'CREATE TABLE "{table.navn}" ({columns})')
            marks = ", ".join("?" * len(table.columns))
            rows = ([cell or None for cell in row] for row in table.rows)
            connection.executemany(f'INSERT INTO "{table.navn}" VALUES ({marks})', rows)
        connection.commit()
    finally:
        connection.close()


def _values(alle: Iterable[tuple[str, Fakta]]) -> Iterator[tuple[str, ...]]:
    for adresse, fakta in alle:
        *sted, _ = adresse.split("/")
        for vaerdi in fakta.vaerdier:
            yield (
                adresse,
                sted[0],
                "/".join(sted) if len(sted) > 1 else "",
                fakta.betegnelse,
                fakta.om,
                f"{vaerdi.vaerdi:f}" if isinstance(vaerdi.vaerdi, Decimal) else "",
                show_value(vaerdi.vaerdi, fakta.enhed),
                fakta.enhed,
                vaerdi.gyldig_fra.isoformat() if vaerdi.gyldig_fra else "",
                vaerdi.gyldig_til.isoformat() if vaerdi.gyldig_til else "",
                vaerdi.sikkerhed,
                vaerdi.kilde.dokument,
                str(vaerdi.kilde.linje or ""),
                vaerdi.kilde.afsnit or "",
            )


def _contradictions(opslag: Lookup) -> Iterator[tuple[str, ...]]:
    fund = [(data.id, et) for data in opslag.catalogue.kommuner for et in data.uoverensstemmelser]
    fund += [(RETNINGSLINJER, et) for et in opslag.catalogue.nationale_uoverensstemmelser]
    for ejer, et in fund:
        yield (
            et.id,
            ejer,
            full_title(opslag, et),
            et.art,
            et.status,
            "; ".join(et.ydelser),
            "; ".join(dict.fromkeys(sted.kilde.dokument for sted in et.steder)),
            addresses.published(addresses.uoverensstemmelser(ejer), et.id),
        )
