"""Pydantic's findings said in Danish, at the line and column where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.load.fejl import Fejl, Sti, kort, mente_du, vis_sti
from generator.load.yamlfil import Yamlfil
from generator.model.base import ID_MOENSTER, TELEFON_MOENSTER
from generator.model.fakta import DAG_MOENSTER

_BESKEDER = {
    "missing": "feltet mangler; tilføj det",
    "model_type": "skal være en blok med felter",
    "model_attributes_type": "skal være en blok med felter",
    "dict_type": "skal være en blok med felter",
    "tuple_type": "skal være en liste (linjer, der begynder med en bindestreg)",
    "string_type": "skal være en tekst",
    "too_short": "skal have mindst ét punkt",
    "int_type": "skal være et helt tal",
    "int_parsing": "skal være et helt tal",
    "int_parsing_size": "skal være et mindre tal",
    "bool_type": "skal være ja eller nej",
    "bool_parsing": "skal være ja eller nej",
    "date_type": "skal være en dato som 2023-01-31",
    "date_parsing": "skal være en dato som 2023-01-31",
    "date_from_datetime_parsing": "skal være en dato, der findes, skrevet som 2023-01-31",
    "greater_than_equal": "skal være mindst {ge}",
    "less_than_equal": "må højst være {le}",
    "string_pattern_mismatch": "har ikke den rette form ({pattern})",
}
_MOENSTRE = {
    ID_MOENSTER: "skal være små bogstaver a–z, tal og bindestreger, fx sel-100-merudgifter",
    r"^[a-z0-9-]+/[a-z0-9-]+$": "skal være kommune/ydelse, fx hvidovre/sel-96-bpa",
    r"^[0-9a-f]{64}$": "skal være de 64 tegn fra sha256sum",
    r"^https?://\S+$": "skal være en adresse, der begynder med https://",
    r"^\d{3}$": "skal være en kommunekode på tre cifre",
    TELEFON_MOENSTER: "skal være et telefonnummer på mindst otte cifre",
    DAG_MOENSTER: "skal være en dato som 2003-01-01 eller en dag i året som 02-28",
}


def oversaet(fejl: ValidationError, fil: Yamlfil, model: type[BaseModel]) -> Iterator[Fejl]:
    """Each finding of a validation as a Fejl with its place in the file."""
    fejlene = fejl.errors()
    for fund in fejlene:
        sti = _sti_i_filen(fund, fil)
        if fund["type"] == "too_short" and fund["input"] and _fejl_under(fund, fejlene):
            continue  # the list is only short because its items are wrong
        ukendt_felt = fund["type"] == "extra_forbidden"
        linje, kolonne = fil.sted(sti, noegle=ukendt_felt)
        fundet = None if fund["type"] == "missing" or ukendt_felt else kort(fund["input"])
        yield Fejl(fil.navn, linje, kolonne, vis_sti(sti), _besked(fund, sti, model), fundet)


def _fejl_under(fund: ErrorDetails, fejlene: list[ErrorDetails]) -> bool:
    led = fund["loc"]
    return any(anden["loc"][: len(led)] == led and len(anden["loc"]) > len(led) for anden in fejlene)


def _sti_i_filen(fund: ErrorDetails, fil: Yamlfil) -> Sti:
    """The finding's path without the names of union branches, which the author never wrote."""
    sti: Sti = ()
    led = fund["loc"]
    for nr, del_ in enumerate(led):
        sidste_mangler = fund["type"] == "missing" and nr == len(led) - 1
        if sidste_mangler or fil.findes((*sti, del_)):
            sti = (*sti, del_)
    return sti


def _besked(fund: ErrorDetails, sti: Sti, model: type[BaseModel]) -> str:
    slags, kontekst = fund["type"], fund.get("ctx", {})
    if slags == "extra_forbidden":
        return _med_forslag("feltet er ukendt", str(sti[-1]), _kendte_felter(model, sti[:-1]))
    if slags == "literal_error":
        muligheder = re.findall(r"'([^']*)'", str(kontekst.get("expected", "")))
        return _med_forslag(f"skal være en af: {', '.join(muligheder)}", str(fund["input"]), muligheder)
    if slags == "string_pattern_mismatch":
        moenster = str(kontekst.get("pattern"))
        return _MOENSTRE.get(moenster, _BESKEDER[slags].format(pattern=moenster))
    if slags in _BESKEDER:
        return _BESKEDER[slags].format(**kontekst)
    return fund["msg"]


def _med_forslag(besked: str, skrevet: str, muligheder: list[str]) -> str:
    forslag = mente_du(skrevet, muligheder)
    return f"{besked}.{forslag}" if forslag else besked


def _kendte_felter(model: type[BaseModel], sti: Sti) -> list[str]:
    """The fields that may stand in the block at the path, found by walking the model's annotations."""
    modeller: list[type[BaseModel]] = [model]
    for led in sti:
        if isinstance(led, int):
            continue
        annotationer = [m.model_fields[led].annotation for m in modeller if led in m.model_fields]
        modeller = [fundet for annotation in annotationer for fundet in _modeller_i(annotation)]
    return [felt for m in modeller for felt in m.model_fields]


def _modeller_i(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for del_ in get_args(annotation):
        yield from _modeller_i(del_)
