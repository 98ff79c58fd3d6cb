"""Whoever puts the site up answers for its accessibility: their name and address stand in mkdocs.yml, not here."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from markupsafe import escape

FIELDS = {
    "ansvarlig": "hvem der har ansvaret",
    "mail": "en mailadresse",
    "telefon": "et telefonnummer",
    "dato": "hvornår erklæringen sidst er set efter",
}
RESPONSIBLE, CONTACT = "{{ ansvarlig }}", "{{ kontakt }}"


def filled_in(settings: Mapping[str, Any]) -> dict[str, str]:
    """What mkdocs.yml says under `extra: tilgaengelighed`, empty fields left out."""
    written = (settings.get("extra") or {}).get("tilgaengelighed") or {}
    return {field: str(written[field]).strip() for field in FIELDS if str(written.get(field) or "").strip()}


def missing(config: Path) -> list[str]:
    """What the statement still lacks, in words."""
    written = filled_in(yaml.safe_load(config.read_text(encoding="utf-8")))
    return [ord_ for field, ord_ in FIELDS.items() if field not in written]


def put_in(markdown: str, written: Mapping[str, str]) -> str:
    """The statement with who answers for it; a field that nobody has filled in is marked as such."""
    return markdown.replace(RESPONSIBLE, _responsible(written)).replace(CONTACT, _contact(written))


def _responsible(written: Mapping[str, str]) -> str:
    if "ansvarlig" not in written or "dato" not in written:
        lacking = [ord_ for field, ord_ in FIELDS.items() if field not in written]
        return _not_filled_in(f"Her mangler {', '.join(lacking)}.")
    return f"<p>{escape(written['ansvarlig'])} har ansvaret for webstedet. Set efter: {escape(written['dato'])}.</p>"


def _contact(written: Mapping[str, str]) -> str:
    if "mail" not in written or "telefon" not in written:
        return _not_filled_in(
            "Her mangler en mailadresse og et telefonnummer. Vi kan derfor ikke sige, hvor du skriver."
        )
    mail, telefon = escape(written["mail"]), escape(written["telefon"])
    return f'<p>Mail: <a href="mailto:{mail}">{mail}</a><br>Telefon: {telefon}</p>'


def _not_filled_in(text: str) -> str:
    return (
        f'<p class="sn-bemaerk"><strong>Ikke udfyldt.</strong> {text} Den, der lægger siderne ud, skal skrive det.</p>'
    )
