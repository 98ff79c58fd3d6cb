"""The yearly round: a municipality's amounts of last year and this, and what soon holds no longer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from calculators.show.calendar import Entry, whole_days
from calculators.text.dates import dansk_dato
from calculators.text.money import dansk_tal
from generator.checks.walk import Material, SourceFile
from generator.load.findings import FieldPath
from generator.model.fakta import Fakta, Vaerdi
from generator.model.kilde import Henvisning
from generator.model.valgtabel import Valgtabel
from generator.model.ydelse import Ydelse
from generator.prose.display import show_value
from generator.prose.number_words import tal_i
from generator.workbench.content import block
from generator.workbench.edit import CannotEdit, Value, with_value

# As the check warns of the law's own rates.
SOON = timedelta(days=60)
_AMOUNT = "kr"


def amounts(material: Material, kommune: str, aar: int) -> list[dict[str, Any]]:
    """Each amount that the municipality's own files have, with what held at the end of the year before and of `aar`.

    `fil` and `sti` are where the fact stands; `foer` and `nu` its values in words, `pct` how much it rose, where both
    are one number; `fra` the first day of the newest, and `kilde` where that stands.
    """
    return [_row(fil, sti, fakta, kommune, aar) for fil, sti, fakta in amount_facts(material, kommune)]


def amount_facts(material: Material, kommune: str) -> Iterator[tuple[SourceFile, FieldPath, Fakta]]:
    """Each amount where it is written."""
    return (et for et in _facts(material, kommune) if et[2].enhed.split("/")[0] == _AMOUNT)


def with_new(tekst: str, sti: FieldPath, fra: str, vaerdi: str, kilde: dict[str, str]) -> str:
    """A file's text where the figure at a path has a further value from a day on, with where it stands.

    The value may be written as in a document, 1.234,50. Errors: CannotEdit.
    """
    already = _at(block(tekst), (*sti, "vaerdier"))
    if not isinstance(already, list):
        raise CannotEdit
    fundne = sorted(tal_i(vaerdi))
    ny: Value = {
        "gyldig_fra": fra,
        "vaerdi": f"{fundne[0].normalize():f}" if len(fundne) == 1 else vaerdi,
        "kilde": {felt: et for felt, et in kilde.items() if et},
    }
    return with_value(tekst, (*sti, "vaerdier", len(already)), ny)


def _at(indhold: Any, sti: FieldPath) -> Any:
    """What stands at a path; None where nothing does."""
    for led in sti:
        if isinstance(led, int):
            indhold = indhold[led] if isinstance(indhold, list) and led < len(indhold) else None
        else:
            indhold = indhold.get(led) if isinstance(indhold, dict) else None
    return indhold


def ending(material: Material, kommune: str, i_dag: date) -> list[dict[str, Any]]:
    """What has run out, or does within 60 days, with nothing to follow: figures, tables and standards, by day."""
    frist = i_dag + SOON
    found = [
        {"navn": navn, "dag": slut.isoformat(), "vises": dansk_dato(slut), "fil": path_in_folder(fil, kommune),
         "felt": list(sti), "ude": slut < i_dag}
        for fil, sti, navn, slut in _ends(material, kommune)
        if slut is not None and slut <= frist
    ]  # fmt: skip
    return sorted(found, key=lambda et: (et["dag"], et["fil"], et["navn"]))


def as_calendar(rows: list[dict[str, Any]], kommune: str, i_dag: date) -> str:
    """What is still to end as a calendar file, each on its last day; the same row is the same entry another day."""
    return whole_days(
        [
            Entry(
                f"{kommune}/{et['fil']}/{'/'.join(map(str, et['felt']))}",
                date.fromisoformat(et["dag"]),
                f"{et['navn']}: sidste dag",
                f"Filen {et['fil']}. Skriv, hvad der gælder bagefter.",
            )
            for et in rows
            if not et["ude"]
        ],
        i_dag,
    )


def _row(fil: SourceFile, sti: FieldPath, fakta: Fakta, kommune: str, aar: int) -> dict[str, Any]:
    foer, nu = (holds(fakta, date(et, 12, 31)) for et in (aar - 1, aar))
    newest = fakta.vaerdier[-1]
    return {
        "navn": fakta.betegnelse,
        "fil": path_in_folder(fil, kommune),
        "sti": list(sti),
        "foer": show_value(foer.vaerdi, fakta.enhed) if foer else "",
        "nu": show_value(nu.vaerdi, fakta.enhed) if nu else "",
        "pct": rise(foer.vaerdi, nu.vaerdi) if foer and nu else "",
        "fra": dansk_dato(newest.gyldig_fra),
        "ny": newest.gyldig_fra.year >= aar,
        "kilde": _place(newest.kilde),
        "dokument": newest.kilde.dokument,
        "afsnit": newest.kilde.afsnit,
    }


def holds(fakta: Fakta, dag: date) -> Vaerdi | None:
    """The value on a day."""
    begun = [et for et in fakta.vaerdier if et.gyldig_fra <= dag]
    return begun[-1] if begun and (begun[-1].gyldig_til is None or begun[-1].gyldig_til >= dag) else None


def rise(fra: object, til: object) -> str:
    """How much of the first the second is more, in per cent with one decimal; nothing of what is no number."""
    if not isinstance(fra, Decimal) or not isinstance(til, Decimal) or not fra:
        return ""
    pct = ((til - fra) * 100 / fra).quantize(Decimal("0.1"))
    return f"{'+' if pct > 0 else ''}{dansk_tal(pct)} %"


def _facts(material: Material, kommune: str) -> Iterator[tuple[SourceFile, FieldPath, Fakta]]:
    """Each fact where it is written."""
    for fil in _own(material, kommune):
        for sti, node in fil.noder:
            if isinstance(node, Fakta) and fil.yaml.skrevet(sti) == sti:
                yield fil, sti, node


def _ends(material: Material, kommune: str) -> Iterator[tuple[SourceFile, FieldPath, str, date | None]]:
    for fil, sti, fakta in _facts(material, kommune):
        yield fil, sti, fakta.betegnelse, fakta.vaerdier[-1].gyldig_til
    for fil in _own(material, kommune):
        if isinstance(fil.model, Ydelse):
            yield fil, ("gaelder_til",), fil.model.titel, fil.model.gaelder_til
        for sti, node in fil.noder:
            if isinstance(node, Valgtabel):
                yield fil, sti, node.titel, node.perioder[-1].gyldig_til


def _own(material: Material, kommune: str) -> Iterator[SourceFile]:
    yield from (fil for fil in material.filer if fil.navn.startswith(f"kommuner/{kommune}/"))


def path_in_folder(fil: SourceFile, kommune: str) -> str:
    """Where the file lies in the municipality's folder."""
    return fil.navn.removeprefix(f"kommuner/{kommune}/")


def _place(kilde: Henvisning) -> str:
    return f"{kilde.dokument}, {kilde.afsnit}" + (f", linje {kilde.linje}" if kilde.linje else "")
