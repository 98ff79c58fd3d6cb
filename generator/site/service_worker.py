"""Writes sw.js, which keeps the site for use offline: the list of this edition's files, and the code that reads it."""

from __future__ import annotations

import json
from pathlib import Path

from generator import addresses
from generator.site.edition import LISTS, SIZES, Edition, Kept, is_page

NAME = "sw.js"
_SOURCES = Path(__file__).parent / "sw"
# In the order in which they build on each other; one file, so that an update never mixes two of them.
_PARTS = ("store.js", "lists.js", "clients.js", "library.js", "serve.js", "messages.js")


def write_lists(site: Path, edition: Edition) -> None:
    """For each municipality what sw/lists.js reads: its own files, and the addresses that a choice of it keeps."""
    folder = site / LISTS
    folder.mkdir(parents=True)
    for kommune, own in edition.own.items():
        told = {"files": _described(own), "brings": edition.kommuner[kommune]}
        (folder / f"{kommune}.json").write_text(_json(told) + "\n", encoding="utf-8")


def write_sizes(site: Path, edition: Edition) -> None:
    """Tell the pages of municipalities how much there is to keep, before anything is fetched."""
    sizes = {
        kommune: {"sider": sum(map(is_page, kept)), "bytes": edition.size(kommune)}
        for kommune, kept in edition.kommuner.items()
    }
    (site / SIZES).parent.mkdir(parents=True, exist_ok=True)
    (site / SIZES).write_text(_json(sizes) + "\n", encoding="utf-8")


def write_service_worker(site: Path, edition: Edition) -> None:
    """Place the service worker at the root, where it may answer for every page."""
    manifest = {
        "id": edition.id,
        "files": _described(edition.common),
        "shell": edition.shell,
        "calculators": edition.calculators,
        "extras": edition.extras,
        "lists": f"{LISTS}/",
        "offlinePage": addresses.published(addresses.OFFLINE),
    }
    parts = [(_SOURCES / part).read_text(encoding="utf-8") for part in _PARTS]
    (site / NAME).write_text("\n".join([f"const EDITION = {_json(manifest)};\n", *parts]), encoding="utf-8")


def _described(files: dict[str, Kept]) -> dict[str, list[str | int]]:
    return {address: [file.sha, file.size] for address, file in files.items()}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
