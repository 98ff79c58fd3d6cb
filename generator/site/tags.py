"""The tags of a page that fetch the site's own scripts and style sheets."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from html import unescape
from posixpath import dirname, join, normpath

_TAG = re.compile(r"<script\b[^>]*\bsrc=[^>]*></script>|<link\b[^>]*\brel=[\"']?stylesheet\b[^>]*>")
_ATTRIBUTE = re.compile(r"""([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?""")
_CONFIG = re.compile(r'<script id="__config" type="application/json">(.*?)</script>', re.DOTALL)
# Marks a classic script that must run before anything else of the page is fetched.
FIRST = "data-foerst"


class Kind(Enum):
    """What a tag fetches."""

    MODULE = "module"
    FIRST = "first"
    SCRIPT = "script"
    SHEET = "sheet"


@dataclass(frozen=True)
class Tag:
    """A tag as it stands in its page, and the file it fetches, seen from the site's root."""

    html: str
    kind: Kind
    path: str
    media: str = ""


def base(html: str) -> str:
    """The site's root seen from the page, as the theme itself has it, without a slash at the end."""
    config = _CONFIG.search(html)
    found: str = json.loads(config[1])["base"] if config else "."
    return found.rstrip("/")


def tags(page: str, html: str) -> list[Tag]:
    """The tags of a page, in their order; `page` is its path from the root."""
    root = base(html)
    found = (_tag(page, root, each[0]) for each in _TAG.finditer(html))
    return [tag for tag in found if tag]


def replace(page: str, html: str, new: Callable[[Tag], str]) -> str:
    """The page with what `new` gives in the place of each tag."""
    root = base(html)

    def put(match: re.Match[str]) -> str:
        tag = _tag(page, root, match[0])
        return new(tag) if tag else match[0]

    return _TAG.sub(put, html)


def _tag(page: str, root: str, html: str) -> Tag | None:
    """The tag, unless it fetches something else than a file under assets/."""
    attributes = {name: unescape("".join(value)) for name, *value in _ATTRIBUTE.findall(html)}
    path = _path(page, root, attributes.get("src") or attributes.get("href", ""))
    if not path.startswith("assets/"):
        return None
    if "rel" in attributes:
        return Tag(html, Kind.SHEET, path, attributes.get("media", ""))
    if FIRST in attributes:
        return Tag(html, Kind.FIRST, path)
    return Tag(html, Kind.MODULE if attributes.get("type") == "module" else Kind.SCRIPT, path)


def _path(page: str, root: str, address: str) -> str:
    if address.startswith("/"):  # the page for a wrong address may stand anywhere
        return address.removeprefix(root).lstrip("/")
    return normpath(join(dirname(page), address))
