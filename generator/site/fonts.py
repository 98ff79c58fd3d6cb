"""The site's own type: what its pages need of two fonts from npm, made alike at every build.

docs/assets/skrift/skrift.css puts the files to use; the bundles give them names that change with their content.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from generator.browser.cache import kept
from generator.browser.errors import MissingNodeModules

MAPPE = "assets/skrift"
CSS = Path("docs/assets/skrift/skrift.css")
# Ordinary and bold, and what lies between: what the style sheets ask for.
_WEIGHTS = (400, 700)
# Copyright and licence. Not the family's name: changed, it is another font than the one that may bear it.
_NAMES = (0, 13, 14)
_RANGE = re.compile(r"unicode-range: ([^;]+);")
_INTERVAL = re.compile(r"U\+([0-9A-F]+)(?:-([0-9A-F]+))?")


@dataclass(frozen=True)
class Font:
    """A font from npm, and what its part in the site is called."""

    pakke: str
    fil: str
    navn: str


TEKST = Font("@fontsource-variable/ibm-plex-sans", "ibm-plex-sans-latin-wght-normal.woff2", "tekst")
TEGN = Font("@fontsource/noto-sans-math", "noto-sans-math-latin-400-normal.woff2", "tegn")


def write_fonts(project: Path, root: Path, cache: Path | None = None) -> None:
    """Write the fonts and their licences below `rod`, the root of the site.

    What was made before is taken from the folder `cache`. Errors: MissingNodeModules when `npm ci` has not been run.
    """
    pakker = [project / "node_modules" / skrift.pakke for skrift in (TEKST, TEGN)]
    for pakke, skrift in zip(pakker, (TEKST, TEGN), strict=True):
        for fil in (Path("files", skrift.fil), Path("LICENSE")):
            if not (pakke / fil).is_file():
                raise MissingNodeModules(pakke / fil)
    kilder = [*(pakke / "files" / skrift.fil for pakke, skrift in zip(pakker, (TEKST, TEGN), strict=True))]
    kilder += [*(pakke / "LICENSE" for pakke in pakker), project / CSS, Path(__file__)]
    kept(cache, kilder, root / MAPPE, lambda folder: _lav(project, folder))


def tegn_i_css(css: str) -> set[int]:
    """The characters that the style sheet takes from the second font."""
    found = _RANGE.search(css)
    parts = _INTERVAL.findall(found[1]) if found else []
    return {tegn for foerst, sidst in parts for tegn in range(int(foerst, 16), int(sidst or foerst, 16) + 1)}


def _lav(project: Path, folder: Path) -> None:
    tegn = tegn_i_css((project / CSS).read_text(encoding="utf-8"))
    for skrift, oenskede in ((TEKST, None), (TEGN, tegn)):
        pakke = project / "node_modules" / skrift.pakke
        (folder / f"{skrift.navn}.woff2").write_bytes(_udsnit(pakke / "files" / skrift.fil, oenskede))
        shutil.copyfile(pakke / "LICENSE", folder / f"{skrift.navn}.LICENSE.txt")


def _udsnit(fil: Path, tegn: Iterable[int] | None) -> bytes:
    """The characters of a font (all it has, when none are named) in the weights that are used."""
    font = TTFont(fil, recalcTimestamp=False)
    valg = Options(layout_features=["ccmp", "kern", "liga", "locl", "mark", "mkmk"], name_IDs=list(_NAMES))
    snit = Subsetter(valg)
    snit.populate(unicodes=font.getBestCmap() if tegn is None else tegn)
    snit.subset(font)
    if "fvar" in font:
        # Read anew: a font that is still half read cannot be narrowed.
        font = TTFont(BytesIO(_bytes(font)), recalcTimestamp=False)
        font = instantiateVariableFont(font, {"wght": _WEIGHTS})
    return _bytes(font)


def _bytes(font: TTFont) -> bytes:
    font.flavor = "woff2"
    made = BytesIO()
    font.save(made)
    return made.getvalue()
