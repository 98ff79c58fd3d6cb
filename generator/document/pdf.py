"""The paper as PDF with tags for screen readers (PDF/UA-1), made by Typst."""

from __future__ import annotations

import json
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from calculators.show.meeting_paper import Heading, Paper, Part, Points, Table, Text, in_words, printable
from calculators.text.dates import dansk_dato
from generator.document.content import depth_of_contents
from generator.document.fonts import write_type

_TEMPLATE = Path(__file__).with_name("document.typ")


class NoTypst(Exception):
    """Typst is not installed; the message says how it becomes so."""

    def __init__(self) -> None:
        super().__init__("Der mangler typst. Installer det med: pip install serviceniveau[dokument]")


class CannotShow(Exception):
    """A text has a sign that no font here has, so that a screen reader would say nothing of it."""

    def __init__(self, why: object) -> None:
        super().__init__(f"PDF-filen kan ikke laves: {why}. Ret teksten, eller brug --form docx.")


def pdf(paper: Paper, project: Path) -> bytes:
    """The bytes of the .pdf, the same from the same paper. `project` has the type in node_modules/.

    Errors: NoTypst; CannotShow.
    """
    try:
        import typst
    except ModuleNotFoundError as missing:
        raise NoTypst from missing
    day = datetime.combine(paper.dag, datetime.min.time(), tzinfo=UTC)
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        write_type(project, folder)
        try:
            return bytes(
                typst.compile(
                    _TEMPLATE,
                    root=_TEMPLATE.parent,
                    font_paths=[folder],
                    ignore_system_fonts=True,
                    sys_inputs={"papir": json.dumps(_as_json(paper), ensure_ascii=False)},
                    pdf_standards="ua-1",
                    timestamp=int(day.timestamp()),
                )
            )
        except typst.TypstError as why:
            raise CannotShow(why) from why


def _as_json(paper: Paper) -> dict[str, Any]:
    """All that the template shows, as text that it never obeys."""
    return {
        "titel": printable(paper.titel),
        "om": printable(paper.om),
        "dag": dansk_dato(paper.dag),
        "dybde": depth_of_contents(paper),
        "dele": [_part(part) for part in paper.parts],
        "kilder": [
            {"dokument": printable(kilde.dokument), "steder": [[nr, printable(hvor)] for nr, hvor in kilde.steder]}
            for kilde in paper.kilder
        ],
        "om_papiret": [[navn, printable(tekst)] for navn, tekst in paper.origin],
    }


def _part(part: Part) -> dict[str, Any]:
    match part:
        case Heading(text, level):
            return {"slags": "overskrift", "tekst": printable(text), "niveau": level}
        case Text(text):
            return {"slags": "tekst", "tekst": printable(text)}
        case Points(texts):
            return {"slags": "punkter", "tekster": [printable(text) for text in texts]}
        case Table():
            rows = [[printable(in_words(cell)) for cell in row] for row in part.rows]
            return {
                "slags": "tabel",
                "titel": printable(part.titel),
                "hoved": [printable(text) for text in part.headings],
                "raekker": rows,
            }
