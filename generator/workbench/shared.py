"""What all municipalities share, as one text that the browser fetches: the content of each file, read already."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator.load.folder import DataFile, owner_of
from generator.load.piece import Piece, ReadFile, read_content, read_piece
from generator.load.roots import Further, find_all
from generator.load.yaml_file import YamlFile, read_yaml

# What the folder of shared files is called in findings.
ROD = "standards"


def written(standards: Path) -> str:
    """The content of every shared file by its path below standards/, as JSON."""
    filer, _ = find_all(standards.resolve(), Further())
    content = {fil.navn: read_yaml(fil.sti, fil.vises)[1] for fil in filer if not owner_of(fil.navn)}
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def read(written: str) -> Piece:
    """The shared files as the loader reads them."""
    content: dict[str, Any] = json.loads(written)

    def one(en: DataFile) -> ReadFile:
        return read_content(en, YamlFile(en.vises, en.sti), content[en.navn])

    return read_piece([DataFile(navn, f"{ROD}/{navn}", Path("/", ROD, navn)) for navn in content], "", ROD, one)
