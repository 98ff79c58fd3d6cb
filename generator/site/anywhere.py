"""The page for a wrong address, which servers send at any depth, and from a folder too: its styles are found there."""

from __future__ import annotations

import re

from generator.site.tags import base

NOT_FOUND = "404.html"
# The deepest address of the site has four parts; a wrong one may have some more.
_DEPTHS = 7
_SCRIPT = "assets/parts/not_found"


def anywhere(html: str) -> str:
    """The page, fetching its style sheet and its own script from every depth that it may stand at.

    Only one of the addresses is there; several may be the same, since `..` at the root is the root.
    """
    root = base(html)
    fetched = re.compile(rf'<(?:link rel="stylesheet" href|script src)="{root}/(?P<path>assets/[^"]+)">(?:</script>)?')

    def spread(tag: re.Match[str]) -> str:
        path = tag["path"]
        if not path.endswith(".css") and not path.startswith(_SCRIPT):
            return tag[0]
        return tag[0] + "".join(tag[0].replace(f"{root}/{path}", f"{'../' * depth}{path}") for depth in range(_DEPTHS))

    return fetched.sub(spread, html)
