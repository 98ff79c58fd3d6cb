"""The catalogue as four flat tables: a row a value, a service, a contradiction, a rate of the law."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from generator import addresses
from generator.model.catalogue import NATIONALE, RETNINGSLINJER, Kommunedata
from generator.model.fakta import Fakta
from generator.model.kommune import Uoverensstemmelse
from generator.prose.consequence import full_title
from generator.prose.display import show_value
from generator.prose.lookup import Lookup
from generator.prose.registered import page_of

# What a cell holds: words, an exact number with a point, or a day as YYYY-MM-DD.
Kind = Literal["tekst", "tal", "dato"]
Rows = Sequence[Sequence[str]]


@dataclass(frozen=True)
class Table:
    """A table: its name, its columns with what their cells hold, and its rows as text; an empty text is nothing."""

    navn: str
    columns: Mapping[str, Kind]
    rows: Rows

    def holding(self, rows: Rows) -> Table:
        """The same table with other rows. Errors: ValueError for a row that is not as long as the columns."""
        if wrong := next((row for row in rows if len(row) != len(self.columns)), None):
            raise ValueError(f"{self.navn}: {wrong}")
        return Table(self.navn, self.columns, rows)


_VALUE: dict[str, Kind] = {
    "id": "tekst", "ejer": "tekst", "ydelse": "tekst", "betegnelse": "tekst", "emne": "tekst", "tal": "tal",
    "vaerdi": "tekst", "enhed": "tekst", "gyldig_fra": "dato", "gyldig_til": "dato", "sikkerhed": "tekst",
    "dokument": "tekst", "linje": "tekst", "afsnit": "tekst", "side": "tekst",
}  # fmt: skip
_SERVICE: dict[str, Kind] = {
    "id": "tekst", "kommune": "tekst", "titel": "tekst", "lovgrundlag": "tekst", "indsats": "tekst",
    "adgang": "tekst", "gaelder_fra": "dato", "dokument": "tekst", "side": "tekst",
}  # fmt: skip
_CONTRADICTION: dict[str, Kind] = {
    "id": "tekst", "ejer": "tekst", "titel": "tekst", "art": "tekst", "status": "tekst", "ydelser": "tekst",
    "dokumenter": "tekst", "side": "tekst",
}  # fmt: skip
# All four without their rows.
EMPTY = (
    Table("fakta", _VALUE, ()),
    Table("satser", _VALUE, ()),
    Table("ydelser", _SERVICE, ()),
    Table("uoverensstemmelser", _CONTRADICTION, ()),
)


def tables(opslag: Lookup) -> list[Table]:
    """All four, the same for the same catalogue: of every municipality, and then what is nobody's."""
    parts = [*(tables_of(opslag, data) for data in opslag.catalogue.kommuner), tables_of_nobody(opslag)]
    return [
        table.holding([row for part in each for row in part.rows])
        for table, each in zip(EMPTY, zip(*parts, strict=True), strict=True)
    ]


def tables_of(opslag: Lookup, data: Kommunedata) -> list[Table]:
    """The rows of one municipality in each of them."""
    steder = {f"{data.id}/{tilbud.id}" for tilbud in data.tilbud}
    fund = _contradictions(opslag, data.id, data.uoverensstemmelser)
    return _filled(_values(data.fakta_med_sted(), steder), (), _services(data), fund)


def tables_of_nobody(opslag: Lookup) -> list[Table]:
    """The rows of the law and of the guidelines."""
    catalogue = opslag.catalogue
    lovens = ((f"{NATIONALE}/{fakta.id}", fakta) for fakta in catalogue.nationale.fakta)
    fund = _contradictions(opslag, RETNINGSLINJER, catalogue.nationale_uoverensstemmelser)
    return _filled(_values(catalogue.retningslinjernes_fakta()), _values(lovens), (), fund)


def _filled(*rows: Iterable[tuple[str, ...]]) -> list[Table]:
    return [table.holding(list(each)) for table, each in zip(EMPTY, rows, strict=True)]


def _services(data: Kommunedata) -> Iterator[tuple[str, ...]]:
    for ydelse in data.ydelser:
        yield (
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


def _values(alle: Iterable[tuple[str, Fakta]], steder: Collection[str] = ()) -> Iterator[tuple[str, ...]]:
    """`steder` are the owners that are places."""
    for adresse, fakta in alle:
        hos = adresse.rpartition("/")[0]
        for vaerdi in fakta.vaerdier:
            yield (
                adresse,
                adresse.partition("/")[0],
                hos if "/" in hos else "",
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
                addresses.published(*_stands(hos, hos in steder)),
            )


def _stands(hos: str, sted: bool) -> tuple[str, str]:
    """The page and the place on it where the figures of this owner stand; `sted` is whether that is a place."""
    ejer, _, om = hos.partition("/")
    if ejer == NATIONALE:
        return addresses.LOVENS_SATSER, ""
    if ejer == RETNINGSLINJER:
        return (addresses.RETNINGSLINJER if om == "grundlag" else addresses.retningslinje(om)), ""
    if not om:
        return addresses.kommune(ejer), ""
    return (addresses.steder(ejer), om) if sted else (addresses.hele(addresses.ydelse(hos)), "alle-tal")


def _contradictions(opslag: Lookup, ejer: str, fund: Iterable[Uoverensstemmelse]) -> Iterator[tuple[str, ...]]:
    for et in fund:
        yield (
            et.id,
            ejer,
            full_title(opslag, et),
            et.art,
            et.status,
            "; ".join(et.ydelser),
            "; ".join(dict.fromkeys(sted.kilde.dokument for sted in et.steder)),
            addresses.published(page_of(opslag, ejer, et.id), et.id),
        )
