"""What mkdocs.yml says, for those who ask without MkDocs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml


def settings_in(config: Path) -> Mapping[str, Any]:
    """What a mkdocs.yml says; nothing where there is no such file."""
    return yaml.safe_load(config.read_text(encoding="utf-8")) or {} if config.is_file() else {}
