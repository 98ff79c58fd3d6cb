"""The site as it is when its municipalities are many: what is searched and kept is divided by municipality."""

import json
import os
import shutil
from pathlib import Path

import pytest

from generator.search.divided import divided
from generator.search.index import INDEX_FOLDER, PARTS_FOLDER
from generator.site import edition
from tests.browser.vaert import ny_udgave


def divide_search(site: Path) -> None:
    """Divide the head of the search, however little there is to divide."""
    index = site / INDEX_FOLDER
    common, parts = divided(json.loads((index / "kendte.json").read_text(encoding="utf-8")), 0)
    (index / PARTS_FOLDER).mkdir()
    (index / "kendte.json").unlink()  # it may be another site's too
    for name, content in {"kendte": common, **{f"{PARTS_FOLDER}/{each}": parts[each] for each in parts}}.items():
        (index / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")


def as_many(site: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the site in a new folder, finished as if there were too many municipalities to keep them all."""
    shutil.copytree(site, folder / "delt", copy_function=os.link)
    divide_search(folder / "delt")
    monkeypatch.setattr(edition, "ALL_RATES_LIMIT", 0)
    return ny_udgave(folder / "delt", folder / "site", {})
