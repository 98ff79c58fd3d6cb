"""What a second person has looked up: that it is still the same figures."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.walk import Material
from generator.load.findings import Finding
from generator.model.ydelse import Ydelse


def check(material: Material) -> Iterator[Finding]:
    """A warning for every standard whose figures are others than those that somebody signed."""
    for fil in material.filer:
        set_efter = fil.model.gennemset if isinstance(fil.model, Ydelse) else None
        if isinstance(fil.model, Ydelse) and set_efter and set_efter.aftryk != fil.model.aftryk:
            yield fil.fejl(("gennemset",), "gennemset-aendret", af=set_efter.af, dato=set_efter.dato.isoformat())
