"""Translations of made-up texts, marked by a made-up person."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import yaml

from generator.model.oversaettelse import aftryk, aftryk_af_gennemsyn, dele
from generator.model.ydelse import Ydelse
from tests.generator.proeve import STOETTE, Proeve

PERSON = "Karen Prøve, socialrådgiver"
ENGLISH = {
    "sprog": "en",
    "oversat_af": "maskine",
    "titel": "Support at home",
    "kort": "You can get wheelbarrow support in your home under {lov: SEL § 85}.",
    "svar": {"hvad": "You can get {fakta: timer}. It is <free> & “easy”."},
}
EASY = {
    "sprog": "da-simple",
    "oversat_af": "Karen Prøve",
    "titel": "Hjælp hjemme",
    "kort": "Du kan få hjælp hjemme hos dig.",
    "svar": {"hvad": "Du kan få hjælp {fakta: timer}."},
}


def oversat(proeve: Proeve, *oversaettelser: dict[str, Any], laest: bool = True, fil: str = STOETTE) -> Proeve:
    """The made-up standards with translations of a service, all of them read by a person unless told otherwise."""
    tekst = proeve.laes(fil)
    proeve.skriv(fil, tekst + _written(tekst, oversaettelser, laest))
    return proeve


def _written(tekst: str, oversaettelser: tuple[dict[str, Any], ...], laest: bool) -> str:
    dansk = aftryk(dele(Ydelse.model_validate(yaml.load(tekst, yaml.BaseLoader))))
    alle = [{**deepcopy(en), "dansk": dansk} for en in oversaettelser]
    for en in alle if laest else ():
        en["gennemset"] = {"af": PERSON, "dato": "2026-11-20", "aftryk": "0" * 12}
        ydelse = Ydelse.model_validate({**yaml.load(tekst, yaml.BaseLoader), "andre_sprog": [en]})
        en["gennemset"]["aftryk"] = aftryk_af_gennemsyn(ydelse, ydelse.andre_sprog[0])
    return "\n" + yaml.safe_dump({"andre_sprog": alle}, allow_unicode=True, sort_keys=False)
