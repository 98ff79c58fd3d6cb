"""The files of quotations: written from the source texts, and held against them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.checks.citater import cited
from generator.checks.walk import Material
from generator.load.findings import Finding
from generator.model.citat import Citater
from generator.model.kilde import Kilder, Linjer, public_name
from generator.verify.quoting import quoted, stands

FOLDER = "citater"
_HEAD = (
    "# yaml-language-server: $schema={schema}\n"
    "# Linjerne i kilden, som tallene henviser til. Skrevet af serviceniveau citater; ret ikke her.\n"
)


def check(material: Material, tekster: Mapping[str, list[str]]) -> Iterator[Finding]:
    """Each quotation that does not stand at its lines of the source."""
    for fil in material.filer:
        if not isinstance(fil.model, Citater) or fil.model.id not in tekster:
            continue
        lines = tekster[fil.model.id]
        for nr, citat in enumerate(fil.model.citater):
            if not stands(citat.tekst, lines, citat.linje):
                sti = ("citater", nr, "tekst")
                yield fil.fejl(sti, "citat-passer-ikke", dokument=fil.model.id, linje=citat.linje)


def written(material: Material, tekster: Mapping[str, list[str]]) -> dict[tuple[str, str], str]:
    """Owner and the document's name with the owner → the text of the file of its quotations, as YAML without a head."""
    names = _own_names(material)
    quotations: defaultdict[tuple[str, str], dict[Linjer, str]] = defaultdict(dict)
    for passage, place in cited(material).items():
        lines = tekster.get(passage.dokument)
        text = quoted(lines, passage.linje, place.vaerdier) if lines and passage.linje.til <= len(lines) else ""
        if text:
            own = names.get((passage.ejer, passage.dokument), passage.dokument)
            quotations[passage.ejer, own][passage.linje] = text
    return {key: _as_yaml(key[1], found) for key, found in sorted(quotations.items())}


def write(folder: Path, name: str, text: str, schemas: str) -> Path:
    """Write a file of quotations below its owner's folder; `schemas` is the way there to the JSON Schemas."""
    path = folder / FOLDER / f"{name}.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(_HEAD.format(schema=f"{schemas}/citater.schema.json") + text, encoding="utf-8")
    return path


def _own_names(material: Material) -> dict[tuple[str, str], str]:
    """Owner and a source's public name → what the owner calls it in its own folder."""
    return {
        (fil.hos, public_name(fil.hos, eget["id"])): eget["id"]
        for fil in material.filer
        if isinstance(fil.model, Kilder) and fil.navn.startswith("kommuner/")
        for eget in fil.yaml.indhold["kilder"]
    }


def _as_yaml(name: str, found: Mapping[Linjer, str]) -> str:
    in_order = sorted(found.items(), key=lambda citat: (citat[0].fra, citat[0].til))
    rows = (f"  - {{linje: {_one_word(linje)}, tekst: {_in_quotes(tekst)}}}\n" for linje, tekst in in_order)
    return f"id: {name}\ncitater:\n{''.join(rows)}"


def _one_word(linje: Linjer) -> str:
    """Lines apart have a comma between them, which parts the fields of a row."""
    return str(linje) if len(linje.spaend) == 1 else _in_quotes(str(linje))


def _in_quotes(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
