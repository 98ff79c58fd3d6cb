"""That a second person has held the figures of a standard against their sources, and what exactly was read."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Annotated

from pydantic import Field

from generator.model.base import Dato, Model, Tekst
from generator.model.fakta import Fakta
from generator.model.tabel import Baandtabel

AFTRYK_MOENSTER = "^[0-9a-f]{16}$"


class Gennemset(Model):
    """Who has looked every figure up, on what day, and a fingerprint of the figures as they were then."""

    af: Tekst = Field(description="Navnet på den, der har set efter.")
    dato: Dato = Field(description="Den dag, hvert tal blev holdt op mod kilden.")
    aftryk: Annotated[str, Field(pattern=AFTRYK_MOENSTER)] = Field(
        description="Fingeraftryk af de tal, der blev set efter. Værkstedet skriver det; ret det aldrig selv."
    )


def aftryk(fakta: Iterable[Fakta], tabeller: Iterable[Baandtabel]) -> str:
    """The fingerprint of figures and tables: their values, units, days and lines, in any order of the figures.

    What is as it is without being written is left out, so that a field that the model gets later changes none.
    """
    skrevet = sorted(et.model_dump_json(exclude_defaults=True) for et in (*fakta, *tabeller))
    return hashlib.sha256(json.dumps(skrevet, ensure_ascii=False).encode()).hexdigest()[:16]
