"""The type of the paper: the site's own, which no machine need have; Typst brings the one that stands in for it."""

from __future__ import annotations

from pathlib import Path

from fontTools.ttLib import TTFont

FILE = Path("node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2")


def write_type(project: Path, folder: Path) -> bool:
    """Write the font, of all weights, into the folder; whether the project has it, which it has after `npm ci`."""
    if not (project / FILE).is_file():
        return False
    font = TTFont(project / FILE, recalcTimestamp=False)
    font.flavor = None
    font.save(folder / "tekst.ttf")
    return True
