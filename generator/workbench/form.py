"""A file as a form: its model says which fields there are and of what kind, its content what stands in them.

A part of the form, as JSON: `sti` (where in the file), `felt` (the same as findings name it), `etiket`, `hjaelp`,
`slags`, `kraevet`, `er_der`, and

- `tekst`, `prosa`, `dato`, `valg`, `janej`: `vaerdi`; `valg` has `muligheder`, a text may have `forslag`
- `ord`: `vaerdi`, several texts
- `blok`: `dele`, the fields; `liste`: `dele`, the items, each with a `titel`
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.load.findings import FieldPath, shown_path
from generator.model.kilde import Linjer
from generator.model.lov import Lovhenvisning
from generator.model.marks import PointsTo, Prose, marked
from generator.workbench.words import choice, label

Part = dict[str, Any]
# Written as text, and made into a model by it.
_TEXTS = (Linjer, Lovhenvisning)


def form(model: type[BaseModel], indhold: Any) -> list[Part]:
    """The fields of a file, in the order of the model."""
    return list(_fields(model, indhold if isinstance(indhold, dict) else {}, (), ""))


def skeleton(model: type[BaseModel], udfyldt: dict[str, str]) -> dict[str, Any]:
    """The fields that a new block must have, empty but for those that `udfyldt` has a value for."""
    made: dict[str, Any] = {}
    for navn, info in model.model_fields.items():
        kind = _bare(info.annotation)
        if not info.is_required():
            continue
        if isinstance(kind, type) and issubclass(kind, BaseModel) and kind not in _TEXTS:
            made[navn] = skeleton(kind, udfyldt)
        elif (item := _item(kind)) is not None:
            made[navn] = [skeleton(item, udfyldt)] if _is_block(item) else [""]
        else:
            made[navn] = udfyldt.get(navn, "")
    return made


def model_at(model: type[BaseModel], sti: FieldPath) -> type[BaseModel] | None:
    """The model of the block or of the items at a path; None where there are only texts."""
    here: Any = model
    for led in sti:
        if isinstance(led, int):
            continue
        if not _is_block(here) or led not in here.model_fields:
            return None
        kind = _bare(here.model_fields[led].annotation)
        here = _item(kind) or kind
    return here if _is_block(here) else None


def _fields(model: type[BaseModel], indhold: dict[str, Any], sti: FieldPath, blok: str) -> Iterator[Part]:
    prosa = {navn for navn, _ in marked(model, Prose)}
    peger = {navn: mark.target for navn, mark in marked(model, PointsTo)}
    for navn, info in model.model_fields.items():
        part = _part(navn, info, indhold.get(navn), (*sti, navn))
        part |= {"etiket": label(navn, blok), "hjaelp": _help(info, navn, blok), "kraevet": info.is_required()}
        part["er_der"] = navn in indhold
        if part["slags"] == "tekst" and navn in prosa:
            part["slags"] = "prosa"
        if navn in peger:
            part["forslag"] = peger[navn]
        # A file's place is its identity, and is never changed.
        part["laast"] = not sti and navn in ("id", "kommune")
        yield part


def _help(info: FieldInfo, navn: str, blok: str) -> str:
    """What the model says of a field, where it is more than its name, and than the choices say themselves."""
    told = info.description or ""
    said = told.rstrip(".") == label(navn, blok) or get_origin(_bare(info.annotation)) is Literal
    return "" if said else told


def _part(navn: str, info: FieldInfo, vaerdi: Any, sti: FieldPath) -> Part:
    kind = _bare(info.annotation)
    part: Part = {"sti": list(sti), "felt": shown_path(sti)}
    item = _item(kind)
    if item is not None and not isinstance(vaerdi, str):
        return part | _several(navn, item, vaerdi, sti)
    if get_origin(kind) is Literal:
        muligheder = [[et, choice(navn, et)] for et in get_args(kind)]
        return part | {"slags": "valg", "vaerdi": vaerdi or "", "muligheder": muligheder, "ellers": _default(info)}
    if _is_block(kind) and not isinstance(vaerdi, str):
        dele = list(_fields(kind, vaerdi or {}, sti, navn)) if vaerdi or info.is_required() else []
        return part | {"slags": "blok", "dele": dele}
    if isinstance(vaerdi, dict):
        return part | {"slags": "blok", "dele": [_free(led, et, (*sti, led)) for led, et in vaerdi.items()]}
    if isinstance(vaerdi, list):
        return part | {"slags": "ord", "vaerdi": [str(et or "") for et in vaerdi]}
    if kind is date:
        return part | {"slags": "dato", "vaerdi": vaerdi or ""}
    if kind is bool:
        return part | {"slags": "janej", "vaerdi": vaerdi or "", "ellers": _default(info)}
    return part | {"slags": "tekst", "vaerdi": vaerdi or ""}


def _several(navn: str, item: Any, vaerdi: Any, sti: FieldPath) -> Part:
    items = vaerdi if isinstance(vaerdi, list) else []
    if not _is_block(item):
        made: Part = {"slags": "ord", "vaerdi": [str(et or "") for et in items]}
        if get_origin(item) is Literal:
            made["muligheder"] = [[et, choice(navn, et)] for et in get_args(item)]
        return made
    dele = [
        {"slags": "blok", "sti": [*sti, nr], "felt": shown_path((*sti, nr)), "titel": _title(et, nr), "er_der": True,
         "dele": list(_fields(item, et if isinstance(et, dict) else {}, (*sti, nr), navn))}
        for nr, et in enumerate(items)
    ]  # fmt: skip
    return {"slags": "liste", "dele": dele}


def _free(navn: str, vaerdi: Any, sti: FieldPath) -> Part:
    """A field of a value that is written in one of several forms: the form it is written in."""
    part: Part = {"sti": list(sti), "felt": shown_path(sti), "etiket": label(navn), "hjaelp": "", "kraevet": True}
    part["er_der"] = True
    if isinstance(vaerdi, list):
        return part | {"slags": "ord", "vaerdi": [str(et or "") for et in vaerdi]}
    return part | {"slags": "tekst", "vaerdi": str(vaerdi or "")}


def _title(item: Any, nr: int) -> str:
    """What an item of a list is called: the first of its fields that names it."""
    fields = item if isinstance(item, dict) else {}
    naming = (
        fields.get(navn) for navn in ("titel", "betegnelse", "navn", "gyldig_fra", "tekst", "ydelse", "id", "grund")
    )
    found = next((et for et in naming if isinstance(et, str) and et), f"Nr. {nr + 1}")
    return found if len(found) <= 80 else f"{found[:79]}…"


def _default(info: FieldInfo) -> str:
    """What holds where nothing is written."""
    if info.is_required() or info.default is None:
        return ""
    return {True: "ja", False: "nej"}.get(info.default, str(info.default)) if info.default != () else ""


def _bare(annotation: Any) -> Any:
    """A type without marks, and without the None of a field that may be left out."""
    while True:
        if get_origin(annotation) is Annotated:
            annotation = get_args(annotation)[0]
            continue
        if get_origin(annotation) in (Union, UnionType):
            left = [et for et in get_args(annotation) if et is not NoneType]
            if len(left) == 1:
                annotation = left[0]
                continue
        return annotation


def _item(kind: Any) -> Any:
    """What a list is of; None of what is no list."""
    return _bare(get_args(kind)[0]) if get_origin(kind) is tuple else None


def _is_block(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel) and kind not in _TEXTS
