"""Gives the folds of the menu their names: the theme takes the label's, which is empty where a link has the name."""

from __future__ import annotations

import re

_EMPTY_LABEL = re.compile(
    r'<span class="md-ellipsis">(?P<name>[^<]*)</span>\s*</a>\s*'
    r'<label class="md-nav__link[^"]*" for="[^"]*" id="(?P<label>__nav_[\d_]+_label)"'
)
_LABELLED = re.compile(r'aria-labelledby="(__nav_[\d_]+_label)"')


def named(html: str) -> str:
    """The page whose folds have the name of the link above them, so that no two are both without one."""
    names = {fold["label"]: fold["name"].strip().replace('"', "&quot;") for fold in _EMPTY_LABEL.finditer(html)}
    return _LABELLED.sub(lambda at: f'aria-label="{names[at[1]]}"' if at[1] in names else at[0], html)
