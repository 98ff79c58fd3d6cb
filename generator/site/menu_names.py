"""Gives the folds of the menu their names: the theme takes the label's, which is empty where a link has the name."""

from __future__ import annotations

import re

_EMPTY_LABEL = re.compile(
    r'<span class="md-ellipsis">\s*(?P<name>[^<]*?)\s*</span>\s*</a>\s*'
    r'<label class="md-nav__link[^"]*" for="[^"]*" id="(?P<label>__nav_[\d_]+_label)"'
)


def named(html: str) -> str:
    """The page whose folds have the name of the link above them, so that no two are both without one."""
    for fold in _EMPTY_LABEL.finditer(html):
        name = fold["name"].replace('"', "&quot;")
        html = html.replace(f'aria-labelledby="{fold["label"]}"', f'aria-label="{name}"')
    return html
