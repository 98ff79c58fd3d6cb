"""Whoever puts the site up answers for its accessibility: their name and address stand in mkdocs.yml, not here."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from markupsafe import escape

FELTER = {
    "ansvarlig": "hvem der har ansvaret",
    "mail": "en mailadresse",
    "telefon": "et telefonnummer",
    "dato": "hvornår erklæringen sidst er set efter",
}
ANSVARLIG, KONTAKT = "{{ ansvarlig }}", "{{ kontakt }}"


def oplysninger(indstillinger: Mapping[str, Any]) -> dict[str, str]:
    """What mkdocs.yml says under `extra: tilgaengelighed`, empty fields left out."""
    skrevet = (indstillinger.get("extra") or {}).get("tilgaengelighed") or {}
    return {felt: str(skrevet[felt]).strip() for felt in FELTER if str(skrevet.get(felt) or "").strip()}


def mangler(config: Path) -> list[str]:
    """What the statement still lacks, in words."""
    skrevet = oplysninger(yaml.safe_load(config.read_text(encoding="utf-8")))
    return [ord_ for felt, ord_ in FELTER.items() if felt not in skrevet]


def indsaet(markdown: str, skrevet: Mapping[str, str]) -> str:
    """The statement with who answers for it; a field that nobody has filled in is marked as such."""
    return markdown.replace(ANSVARLIG, _ansvarlig(skrevet)).replace(KONTAKT, _kontakt(skrevet))


def _ansvarlig(skrevet: Mapping[str, str]) -> str:
    if "ansvarlig" not in skrevet or "dato" not in skrevet:
        manglende = [ord_ for felt, ord_ in FELTER.items() if felt not in skrevet]
        return _ikke_udfyldt(f"Her mangler {', '.join(manglende)}.")
    return f"<p>{escape(skrevet['ansvarlig'])} har ansvaret for webstedet. Set efter: {escape(skrevet['dato'])}.</p>"


def _kontakt(skrevet: Mapping[str, str]) -> str:
    if "mail" not in skrevet or "telefon" not in skrevet:
        return _ikke_udfyldt(
            "Her mangler en mailadresse og et telefonnummer. Vi kan derfor ikke sige, hvor du skriver."
        )
    mail, telefon = escape(skrevet["mail"]), escape(skrevet["telefon"])
    return f'<p>Mail: <a href="mailto:{mail}">{mail}</a><br>Telefon: {telefon}</p>'


def _ikke_udfyldt(tekst: str) -> str:
    return (
        f'<p class="sn-bemaerk"><strong>Ikke udfyldt.</strong> {tekst} Den, der lægger siderne ud, skal skrive det.</p>'
    )
