"""What `make udkast-maaling` prints: how much of the reviewed sources a draft gets right, document by document."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from generator.checks.walk import Material, material
from generator.load.loader import load_standards
from generator.udkast.dokument import Dokument
from generator.udkast.laesere import laes
from generator.udkast.laest import Laest, laes_igennem
from tests.udkast.facit import Maal, contacts, facit, found, section_lines, sections, worded
from tests.udkast.former import som_html, som_pdf, som_word
from tests.udkast.tilbage import tilbage

KILDER = Path("../shared/sources")
_HEAD = ("dokument", "form", "tal fundet", "som trykt", "forslag rette", "afsnit", "linjer", "kontakt", "sek.")


def main(mappe: Path) -> None:
    """Print a row for each source text of the folder that the standards cite, in each form."""
    grund = material(load_standards(Path("standards")))
    kendte = {kilde.id for kilde in grund.catalogue.kilder if kilde.type == "dokument"}
    _print(_HEAD)
    with tempfile.TemporaryDirectory() as her:
        for sti in sorted(mappe.glob("*.txt")):
            if sti.stem in kendte:
                original = laes(sti)
                for form, fil in (("tekst", sti), *_former(original, Path(her))):
                    start = time.process_time()
                    laest = laes_igennem(laes(fil))
                    sekunder = time.process_time() - start
                    _print(row(grund, laest if form == "tekst" else tilbage(laest, original), form, sekunder))


def _former(original: Dokument, mappe: Path) -> Iterator[tuple[str, Path]]:
    """The document in the other forms it could have come in."""
    yield "docx", som_word(original, mappe / f"{original.navn}.docx")
    spalter = {nr: mappe / f"{original.navn}-{nr}.pdf" for nr in (1, 2)}
    som_pdf({sti: som_html(original, nr) for nr, sti in spalter.items()})
    yield "pdf", spalter[1]
    yield "pdf, to spalter", spalter[2]


def row(grund: Material, laest: Laest, form: str, sekunder: float) -> tuple[str, ...]:
    """One document's measures: figures with value, unit and line by the rule of `verify`, and with the very unit."""
    navn = laest.dokument.navn
    rigtige, ord_ = facit(grund, navn), worded(grund, navn)
    fundet, rette, _, _ = found(laest, rigtige, ord_, strict=False)
    trykt, _, _, _ = found(laest, rigtige, ord_, strict=True)
    maal = (fundet, trykt, rette, sections(grund, laest), section_lines(grund, laest), contacts(grund, laest))
    return (navn, form, *map(_share, maal), f"{sekunder:.1f}")


def _share(maal: Maal) -> str:
    return f"{maal.pct:.0f} % af {maal.af}" if maal.af else "–"


def _print(celler: tuple[str, ...]) -> None:
    bredder = (32, 16, 14, 14, 14, 14, 14, 14, 6)
    sys.stdout.write(
        "".join(celle.ljust(bredde) for celle, bredde in zip(celler, bredder, strict=True)).rstrip() + "\n"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else KILDER)
