"""What the folder gets that no person wrote: drafts out of a document, and what a new municipality begins with."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath
from typing import Any

from generator.draft.municipality import write_municipality
from generator.load.piece import Piece
from generator.load.roots import KOMMUNE
from generator.model.catalogue import Catalogue
from generator.model.standard import FORMAT
from generator.schema import SCHEMAS, write_schemas
from generator.udkast.fejl import Ulaeselig
from generator.udkast.mappe import skriv_udkast
from generator.workbench.absent import stand_in

# What a browser's memory holds, with all that is made of it.
MOST_BYTES = 40_000_000
_SCHEMA = re.compile(rf"\$schema=(\S+)/{Path(KOMMUNE).stem}\.schema\.json")


def drafted(navn: str, indhold: bytes, mappe: Path, catalogue: Catalogue) -> dict[str, Any]:
    """Write the drafts of a document into the municipality's folder; `navn` is the document's file name.

    Gives `dokument`, what the document is called, `filer`, the drafts by their path in the folder, `tal`, how many
    figures they propose, and `rapport`, which says how sure each is and why. Errors: Ulaeselig.
    """
    if len(indhold) > MOST_BYTES:
        raise Ulaeselig("Dokumentet er større end 40 MB. Gem det uden billeder, og prøv igen.")
    if indhold.startswith(b"%PDF"):
        stand_in()
    sted = mappe.parent.parent / "dokument" / (PurePosixPath(navn.replace("\\", "/")).name or "dokument")
    sted.parent.mkdir(exist_ok=True)
    sted.write_bytes(indhold)
    try:
        skrevet = skriv_udkast(sted, mappe, catalogue, mappe.name, None, _schemas(mappe))
    finally:
        sted.unlink()
    filer = [fil.relative_to(mappe).as_posix() for fil in skrevet.filer]
    return {
        "dokument": skrevet.filer[0].stem,
        "filer": [fil for fil in filer if fil.startswith("ydelser/") and fil.endswith(".yaml")],
        "tal": sum(len(et.del_.fakta) for et in skrevet.udkast),
        "rapport": skrevet.filer[-1].read_text(encoding="utf-8"),
    }


def _schemas(mappe: Path) -> str:
    """The way from the folder of standards to the JSON Schemas, as kommune.yaml has it from its own."""
    fundet = _SCHEMA.search((mappe / KOMMUNE).read_text(encoding="utf-8"))
    return f"../{fundet[1] if fundet else SCHEMAS}"


def begun(faelles: Piece, id_: str, ved: Path) -> dict[str, bytes]:
    """The files that a municipality of the country begins with; `ved` is an empty place to write them."""
    kommune = next(et for et in faelles.modeller["kommuner.yaml"].kommuner if et.id == id_)
    version = faelles.modeller["standard.yaml"].version
    mappe = ved / id_
    write_municipality(
        mappe, id=id_, kode=kommune.kode, navn=kommune.navn, format=str(FORMAT), version=version, skemaer=SCHEMAS
    )
    list(write_schemas(mappe / SCHEMAS))
    return {et.relative_to(mappe).as_posix(): et.read_bytes() for et in mappe.rglob("*") if et.is_file()}
