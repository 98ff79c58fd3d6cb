"""The paper as PDF with tags for screen readers (PDF/UA-1), made by Typst."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from calculators.show.meeting_paper import Heading, Paper, Part, Points, Table, Text, in_words, printable
from calculators.text.dates import dansk_dato
from generator.document import typeset
from generator.document.content import depth_of_contents
from generator.document.fonts import write_type
from generator.document.typeset import CANNOT


class NoTypst(Exception):
    """Typst is not installed; the message says how it becomes so."""

    def __init__(self) -> None:
        super().__init__("Der mangler typst. Installer det med: pip install serviceniveau[dokument]")


class CannotShow(Exception):
    """A text has a sign that no font here has, so that a screen reader would say nothing of it."""

    def __init__(self, why: object) -> None:
        super().__init__(f"PDF-filen kan ikke laves: {why}. Ret teksten, eller brug --form docx.")


def require_typst() -> None:
    """Errors: NoTypst."""
    if find_spec("typst") is None:
        raise NoTypst


def pdf(paper: Paper, project: Path, always: bool = False) -> bytes:
    """The bytes of the .pdf, the same from the same paper. `project` has the type in node_modules/.

    With `always` a paper that has a sign without a font is made all the same, and is not marked as PDF/UA.
    Errors: NoTypst; CannotShow.
    """
    require_typst()
    day = datetime.combine(paper.dag, datetime.min.time(), tzinfo=UTC)
    with tempfile.TemporaryDirectory() as fonts:
        write_type(project, Path(fonts))
        told = {
            "paper": json.dumps(_as_json(paper), ensure_ascii=False),
            "fonts": fonts,
            "timestamp": int(day.timestamp()),
        }
        made = _typeset({**told, "ua": True})
        if made.returncode == CANNOT and always:
            made = _typeset({**told, "ua": False})
    why = made.stderr.decode("utf-8", "replace").strip()
    if made.returncode == CANNOT:
        raise CannotShow(why)
    if made.returncode:
        raise RuntimeError(why)
    return made.stdout


def _typeset(told: dict[str, Any]) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", typeset.__name__], input=json.dumps(told).encode(), capture_output=True
    )


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
