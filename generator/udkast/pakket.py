"""Files that are archives inside, as Word and Excel write them."""

from __future__ import annotations

import zipfile
from pathlib import Path

from generator.udkast.fejl import Ulaeselig

_LARGEST_UNPACKED = 300_000_000


def require_small(sti: Path, besked: str) -> None:
    """Refuse a file that would fill the memory. Errors: Ulaeselig with `besked`; BadZipFile, for what is no archive."""
    with zipfile.ZipFile(sti) as arkiv:
        if sum(del_.file_size for del_ in arkiv.infolist()) > _LARGEST_UNPACKED:
            raise Ulaeselig(besked)
