"""A municipality's price list of a new year: what it says of each amount of the folder, and the new ones written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from generator.checks.walk import Material
from generator.load.findings import FieldPath
from generator.model.fakta import Fakta
from generator.prose.display import show_value
from generator.udkast.dokument import Dokument
from generator.udkast.kilde import keep_source, source_id
from generator.udkast.prisliste import Fundet, Kendt, fundne, ukendte
from generator.workbench.yearly import amount_facts, holds, path_in_folder, rise, with_new


class Sats(NamedTuple):
    """An amount of the folder, and what the list says of it: its file and path, and the amount before, in kr."""

    fil: str
    sti: FieldPath
    fakta: Fakta
    foer: Decimal
    fundet: Fundet | None

    @property
    def ny(self) -> bool:
        """Whether the list has another amount than the folder."""
        return self.fundet is not None and self.fundet.beloeb != self.foer

    def __str__(self) -> str:
        """In one line: where it is, what it was and is proposed to be, how sure and why."""
        foer = show_value(self.foer, self.fakta.enhed)
        hvor = f"{self.fil}: {self.fakta.betegnelse}: {foer}"
        if self.fundet is None:
            return hvor
        nu = show_value(self.fundet.beloeb, self.fakta.enhed)
        steget = f" ({pct})" if (pct := rise(self.foer, self.fundet.beloeb)) else ""
        return f"{hvor} → {nu}{steget}, linje {self.fundet.linje} ({self.fundet.sikker}: {self.fundet.fordi})"


class Forslag(NamedTuple):
    """All of it: each amount that the folder has on the day before, and the lines with amounts that are nobody's."""

    satser: tuple[Sats, ...]
    andre: tuple[int, ...]


def proposed(material: Material, kommune: str, dokument: Dokument, fra: date) -> Forslag:
    """Hold a list that holds from a day against the municipality's amounts."""
    dagen_foer = fra - timedelta(days=1)
    kendte = list(_known(material, kommune, dagen_foer))
    svar = fundne(dokument, [et for _, et in kendte], fra.year)
    satser = tuple(Sats(*hvor, fundet) for (hvor, _), fundet in zip(kendte, svar, strict=True))
    return Forslag(satser, tuple(ukendte(dokument, svar)))


def write_amounts(
    mappe: Path, skemaer: str, material: Material, kommune: str, dokument: Dokument, satser: Sequence[Sats], fra: date
) -> list[Path]:
    """Write the new amounts into their files, with the list as their source; gives the files. Errors: Ulaeselig."""
    data = material.catalogue.kommune(kommune)
    id_ = source_id(dokument, kommune, data)
    filer = keep_source(mappe, id_, dokument, data, skemaer)
    for sats in satser:
        if sats.fundet is None:
            continue
        fil = mappe / sats.fil
        kilde = {"dokument": id_, "linje": str(sats.fundet.linje), "afsnit": sats.fundet.over or dokument.navn}
        beloeb = f"{sats.fundet.beloeb:f}"
        tekst = with_new(fil.read_bytes().decode(), sats.sti, fra.isoformat(), beloeb.replace(".", ","), kilde)
        fil.write_bytes(tekst.encode())
        filer += [fil] if fil not in filer else []
    return filer


def _known(
    material: Material, kommune: str, dag: date
) -> Iterator[tuple[tuple[str, FieldPath, Fakta, Decimal], Kendt]]:
    """Each amount that is one number on a day, and what a list may call it."""
    for fil, sti, fakta in amount_facts(material, kommune):
        gaelder = holds(fakta, dag)
        if gaelder and isinstance(gaelder.vaerdi, Decimal):
            titel = getattr(fil.model, "titel", "")
            hvor = (path_in_folder(fil, kommune), sti, fakta, gaelder.vaerdi)
            yield hvor, Kendt(fakta.betegnelse, titel, gaelder.vaerdi)
