"""The head in parts: everybody's pages, and each municipality's, which who asks about it fetches beside them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

# Bytes of JSON: with less than this, every reader may have the pages of every municipality.
TOGETHER_LIMIT = 150_000

Posts = list[Mapping[str, Any]]


def divided(known: Mapping[str, Any], limit: int = TOGETHER_LIMIT) -> tuple[dict[str, Any], dict[str, Posts]]:
    """What everybody fetches, and the posts of each municipality: none where all of them are small together.

    Where there are some, `dele` of the first names them. The municipalities' own pages stay with everybody: they are
    found by their names.
    """
    ids = [kommune["id"] for kommune in known["kommuner"] if kommune.get("standard")]
    common: Posts = []
    parts: dict[str, Posts] = {}
    for post in known["poster"]:
        owner = _owner(post, ids)
        (parts.setdefault(owner, []) if owner else common).append(post)
    if _size(list(parts.values())) <= limit:
        return dict(known), {}
    return {**known, "poster": common, "dele": sorted(parts)}, parts


def _owner(post: Mapping[str, Any], ids: Sequence[str]) -> str | None:
    """Whose the page alone is: it holds only there, or has a folder of its address by that name."""
    if post["slags"] == "kommune":
        return None
    folders = post["adresse"].partition("#")[0].split("/")
    named = (each for each in ids for folder in folders if folder == each or folder.startswith(f"{each}-"))
    return post.get("kommune") or next(named, None)


def _size(posts: object) -> int:
    return len(json.dumps(posts, ensure_ascii=False, separators=(",", ":")).encode())
