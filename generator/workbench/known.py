"""The figures that published standards have: their ids, names and units, so that the same thing is called the same."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from generator.model.fakta import Fakta
from generator.workbench.content import block
from generator.workbench.edit import with_value

# So many are offered for one standard; those of its own paragraphs come first.
MOST = 300


def written(mapper: Mapping[str, Mapping[str, bytes]]) -> str:
    """The figures of the published standards of each municipality's folder, as JSON; drafts are nobody's example.

    Of each its `id`, `navn` and `enhed` as most write them, `lov`, the paragraphs of the standards that have it, and
    `kommuner`, how many municipalities do.
    """
    navne: dict[str, Counter[tuple[str, str]]] = {}
    lov: dict[str, set[str]] = {}
    kommuner: dict[str, set[str]] = {}
    for kommune, filer in mapper.items():
        for standard in _standards(filer):
            for fakta in _facts(standard):
                id_ = str(fakta["id"])
                navne.setdefault(id_, Counter())[str(fakta.get("betegnelse")), str(fakta.get("enhed"))] += 1
                lov.setdefault(id_, set()).update(paragraphs(standard))
                kommuner.setdefault(id_, set()).add(kommune)
    told = []
    for id_ in sorted(navne):
        # Of those that as many write, the first in the alphabet: the same folders give the same text.
        (navn, enhed), _ = min(navne[id_].items(), key=lambda et: (-et[1], et[0]))
        told.append({"id": id_, "navn": navn, "enhed": enhed, "lov": sorted(lov[id_]), "kommuner": len(kommuner[id_])})
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def offered(kendte: list[dict[str, Any]], standard: dict[str, Any]) -> list[dict[str, Any]]:
    """Those that a standard has not, the likeliest first: of a paragraph of its own, then of most municipalities."""
    egne = {str(fakta["id"]) for fakta in _facts(standard)}
    paragraffer = paragraphs(standard)
    andre = (et for et in kendte if et["id"] not in egne)
    return sorted(andre, key=lambda et: (paragraffer.isdisjoint(et["lov"]), -et["kommuner"], et["id"]))[:MOST]


def units(kendte: list[dict[str, Any]]) -> list[str]:
    """The units of the figures, the most used first."""
    talt = Counter(et["enhed"] for et in kendte)
    return sorted(talt, key=lambda enhed: (-talt[enhed], enhed))


def named(tekst: str, nr: int, id_: str, kendte: list[dict[str, Any]]) -> str:
    """A standard's text with its figure number `nr` called `id_`, in its prose too.

    One that others have gets their name and unit where it has none. Errors: CannotEdit.
    """
    fakta = block(tekst)["fakta"][nr]
    kendt = next((et for et in kendte if et["id"] == id_), {"navn": "", "enhed": ""})
    tekst = with_value(tekst, ("fakta", nr, "id"), id_)
    for felt, vaerdi in (("betegnelse", kendt["navn"]), ("enhed", kendt["enhed"])):
        if vaerdi and not fakta.get(felt):
            tekst = with_value(tekst, ("fakta", nr, felt), vaerdi, list(Fakta.model_fields))
    return _renamed(tekst, str(fakta["id"]), id_) if id_ and fakta.get("id") else tekst


def _renamed(tekst: str, gammel: str, ny: str) -> str:
    """A file's text with its references to a figure by another name."""
    return re.sub(rf"(\{{\s*(?:fakta|tal|orden)\s*:\s*){re.escape(gammel)}(?![\w-])", rf"\g<1>{ny}", tekst)


def paragraphs(standard: dict[str, Any]) -> set[str]:
    """The paragraphs of a standard, without what is within them: SEL § 85."""
    lov = standard.get("lovgrundlag") or []
    return {str(et).partition(",")[0] for et in lov if isinstance(et, str)} if isinstance(lov, list) else set()


def _standards(filer: Mapping[str, bytes]) -> Iterator[dict[str, Any]]:
    for navn, indhold in filer.items():
        standard = block(indhold.decode()) if navn.startswith("ydelser/") else {}
        if standard.get("udkast", "nej") == "nej":
            yield standard


def _facts(standard: dict[str, Any]) -> Iterator[dict[str, Any]]:
    fakta = standard.get("fakta")
    yield from (et for et in (fakta if isinstance(fakta, list) else []) if isinstance(et, dict) and et.get("id"))
