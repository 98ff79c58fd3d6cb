"""Pydantic's findings said in Danish, at the line and column where they stand."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.load.findings import FieldPath, Finding, Position, finding, mente_du, shortened, shown_path
from generator.load.yaml_file import YamlFile
from generator.messages.all import MESSAGES
from generator.model.base import ADRESSE_MOENSTER, ID_MOENSTER, KODE_MOENSTER, MAIL_MOENSTER, TELEFON_MOENSTER
from generator.model.vaerdi.tid import DAG_MOENSTER, KLOKKEN_MOENSTER

# Pydantic's own kinds of error; ours are raised under their names, see generator.messages.
_CODES = {
    "missing": "felt-mangler",
    "extra_forbidden": "felt-ukendt",
    "literal_error": "ukendt-valg",
    "model_type": "skal-vaere-blok",
    "model_attributes_type": "skal-vaere-blok",
    "dict_type": "skal-vaere-blok",
    "tuple_type": "skal-vaere-liste",
    "string_type": "skal-vaere-tekst",
    "too_short": "for-faa-punkter",
    "int_type": "heltal",
    "int_parsing": "heltal",
    "int_parsing_size": "heltal",
    "string_too_long": "for-lang",
    "bool_type": "ja-nej",
    "bool_parsing": "ja-nej",
    "date_type": "dato",
    "date_parsing": "dato",
    "date_from_datetime_parsing": "dato-findes-ikke",
    "greater_than_equal": "mindst",
    "less_than_equal": "hoejst",
    "union_tag_not_found": "vaerdi-form",
}
# A field that may have several numbers, so that a comma after one begins no decimals.
_LINES = "linje"
_PATTERNS = {
    ID_MOENSTER: "id-form",
    r"^[a-z0-9-]+/[a-z0-9-]+$": "ydelse-form",
    r"^[0-9a-f]{64}$": "sha-form",
    ADRESSE_MOENSTER: "adresse-form",
    KODE_MOENSTER: "kommunekode",
    MAIL_MOENSTER: "mail-form",
    TELEFON_MOENSTER: "telefon-form",
    DAG_MOENSTER: "dag-form",
    KLOKKEN_MOENSTER: "klokken-form",
}


def translate(fejl: ValidationError, fil: YamlFile, model: type[BaseModel]) -> Iterator[Finding]:
    """Each finding of a validation as a Fejl with its place in the file."""
    fejlene = fejl.errors(include_url=False)
    omkring = {fund["loc"][:laengde] for fund in fejlene for laengde in range(len(fund["loc"]))}
    for fund in fejlene:
        sti = _path_in_file(fund, fil)
        if fund["type"] == "too_short" and fund["input"] and fund["loc"] in omkring:
            continue  # the list is only short because its items are wrong
        ukendt_felt = fund["type"] == "extra_forbidden"
        fundet = None if fund["type"] == "missing" or ukendt_felt else shortened(fund["input"])
        sted = Position(fil.navn, *fil.sted(sti, noegle=ukendt_felt), shown_path(sti))
        if ukendt_felt and (tal := _split_at_comma(sti, fil)):
            yield finding(sted, "decimalkomma", f"“{tal.replace('.', ',')}”", forslag=tal)
            continue
        if ukendt_felt and (skaaret := _text_cut_at_commas(sti, fil)):
            felt, dele = skaaret
            if str(sti[-1]) == dele[1]:  # once for the text, however many commas it has
                yield finding(sted, "komma-i-klamme", forslag=f'{felt}: "{", ".join(dele)}"')
            continue
        yield finding(sted, _code(fund["type"], fund.get("ctx", {})), fundet, **_filled(fund, sti, model))


def _path_in_file(fund: ErrorDetails, fil: YamlFile) -> FieldPath:
    """The finding's path without the names of union branches, which the author never wrote."""
    sti: FieldPath = ()
    led = fund["loc"]
    for nr, del_ in enumerate(led):
        sidste_mangler = fund["type"] == "missing" and nr == len(led) - 1
        if sidste_mangler or fil.findes((*sti, del_)):
            sti = (*sti, del_)
    return sti


def _split_at_comma(sti: FieldPath, fil: YamlFile) -> str | None:
    """“10.5” where someone wrote `{vaerdi: 10,5}`: inside braces YAML reads the 5 as one more field."""
    blok = fil.indhold
    for led in sti[:-1]:
        blok = blok[led]
    navne = list(blok)
    plads = navne.index(sti[-1])
    foer = blok[navne[plads - 1]] if plads and navne[plads - 1] != _LINES else None
    delt = re.fullmatch(r"[0-9]+", str(sti[-1])) and blok[sti[-1]] is None and re.fullmatch(r"[0-9]+", str(foer))
    return f"{foer}.{sti[-1]}" if delt else None


def _text_cut_at_commas(sti: FieldPath, fil: YamlFile) -> tuple[str, list[str]] | None:
    """The field and the pieces of `{tekst: Du kan, hvis du vil}`: each piece is read as a field."""
    blok = fil.indhold
    for led in sti[:-1]:
        blok = blok[led]
    linje, _ = fil.sted(sti, noegle=True)
    paa_linjen = [navn for navn in blok if fil.sted((*sti[:-1], navn), noegle=True)[0] == linje]
    plads = paa_linjen.index(sti[-1])
    foerst = next((nr for nr in range(plads, -1, -1) if blok[paa_linjen[nr]] is not None), None)
    if foerst in (None, plads):
        return None
    if not isinstance(blok[paa_linjen[foerst]], str) and paa_linjen[foerst] != _LINES:
        return None
    rest = itertools.takewhile(lambda navn: blok[navn] is None, paa_linjen[foerst + 1 :])
    return str(paa_linjen[foerst]), [str(blok[paa_linjen[foerst]]), *map(str, rest)]


def _code(slags: str, kontekst: dict[str, Any]) -> str:
    """The name of our message for a kind of error."""
    if slags == "string_pattern_mismatch":
        return _PATTERNS.get(str(kontekst.get("pattern")), "forkert-form")
    return slags if slags in MESSAGES else _CODES.get(slags, "forkert-vaerdi")


def _filled(fund: ErrorDetails, sti: FieldPath, model: type[BaseModel]) -> dict[str, Any]:
    """What goes into the message: pydantic's own figures, and the nearest of what could have been written."""
    kontekst = fund.get("ctx", {})
    if fund["type"] == "extra_forbidden":
        return {"forslag": _suggestion(str(sti[-1]), _known_fields(model, sti[:-1]))}
    if fund["type"] == "literal_error":
        muligheder = re.findall(r"'([^']*)'", str(kontekst.get("expected", "")))
        return {"muligheder": ", ".join(muligheder), "forslag": _suggestion(str(fund["input"]), muligheder)}
    if fund["type"] == "string_too_long":
        return {"hoejst": kontekst["max_length"]}
    antal = kontekst.get("min_length", 1)
    return kontekst | {"antal": "ét punkt" if antal == 1 else f"{antal} punkter"}


def _suggestion(skrevet: str, muligheder: list[str]) -> str:
    forslag = mente_du(skrevet, muligheder)
    return f".{forslag}" if forslag else ""


def _known_fields(model: type[BaseModel], sti: FieldPath) -> list[str]:
    """The fields that may stand in the block at the path, found by walking the model's annotations."""
    modeller: list[type[BaseModel]] = [model]
    for led in sti:
        if isinstance(led, int):
            continue
        annotationer = [m.model_fields[led].annotation for m in modeller if led in m.model_fields]
        modeller = [fundet for annotation in annotationer for fundet in _models_in(annotation)]
    return [felt for m in modeller for felt in m.model_fields]


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for del_ in get_args(annotation):
        yield from _models_in(del_)
