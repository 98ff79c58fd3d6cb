"""The answer to “Kan jeg få det?” promises no more than the service gives."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.walk import Material
from generator.load.findings import Finding
from generator.model.lovindgang import Lovindgang
from generator.model.ydelse import Ydelse

_JA = re.compile(r"[\s*_-]*ja\b", re.IGNORECASE)


def siger_ja(svar: str) -> bool:
    """Whether an answer opens with “Ja”, as plain text or as the first item of a list."""
    return bool(_JA.match(svar))


def check(material: Material) -> Iterator[Finding]:
    """“Ja” opens the answer for a right and for help one may seek oneself, and never where the municipality decides."""
    for fil in material.filer:
        if isinstance(fil.model, (Ydelse, Lovindgang)) and (svar := fil.model.svar.kan_jeg):
            vurderes = fil.model.adgang == "vurdering"
            if vurderes is siger_ja(svar):
                kode = "ja-uden-ret" if vurderes else "ret-uden-ja"
                yield fil.fejl(("svar", "kan_jeg"), kode, f"“{' '.join(svar.split()[:4])} …”", adgang=fil.model.adgang)
