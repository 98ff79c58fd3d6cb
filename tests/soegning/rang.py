"""The rank of the right page for questions in everyday speech: `python -m tests.soegning.rang [file of questions]`.

It asks the search's own modules in Node, with the pages' titles and words as the browser gets them, and no texts. A
question has `sp`, and either `side` (beginnings of addresses, one of which is right) or `tom` (nothing is right).
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import yaml

from generator.load.loader import load_standards
from generator.node import tell
from generator.pages.all_pages import pages
from generator.prose.lookup import Lookup
from generator.search.entries import entries
from generator.search.head import guessed, head
from generator.search.index import DICTIONARY_SCRIPT

PROJEKT = Path(__file__).resolve().parents[2]
HVERDAG = Path(__file__).with_name("hverdag.yaml")
_RANK = Path(__file__).with_name("rang.mjs")
_NOWHERE = 99


@dataclass(frozen=True)
class Svar:
    """A question with what was found: `plads` is the rank of the right page, from 1."""

    spoergsmaal: Mapping[str, Any]
    sider: Sequence[str]
    plads: int
    kriser: Sequence[str]


def kendte(opslag: Lookup, sider: Mapping[str, str]) -> dict[str, Any]:
    """What the browser fetches first, with the dictionary."""
    made = head(opslag, entries(opslag, sider))
    return made | {"dansk": json.loads(tell(PROJEKT / DICTIONARY_SCRIPT, guessed(made)))}


def spoerg(known: Mapping[str, Any], spoergsmaal: Sequence[Mapping[str, Any]]) -> list[Svar]:
    """Each question with its answer."""
    with tempfile.TemporaryDirectory() as mappe:
        fil = Path(mappe) / "kendte.json"
        fil.write_text(json.dumps(known), encoding="utf-8")
        fundne = json.loads(tell(_RANK, [str(et["sp"]) for et in spoergsmaal], [str(fil)]))
    return [
        Svar(et, fundet["sider"], _plads(et, fundet["sider"]), fundet["kriser"])
        for et, fundet in zip(spoergsmaal, fundne, strict=True)
    ]


def _plads(spoergsmaal: Mapping[str, Any], sider: Sequence[str]) -> int:
    if spoergsmaal.get("tom"):
        return _NOWHERE if sider else 1
    rigtige = tuple(spoergsmaal["side"])
    return next((nr for nr, side in enumerate(sider, start=1) if side.startswith(rigtige)), _NOWHERE)


def laes(fil: Path) -> list[dict[str, Any]]:
    """The questions of a file, in one list or in a list for each group of readers."""
    data = yaml.safe_load(fil.read_text(encoding="utf-8"))
    return data if isinstance(data, list) else [et for gruppe in data.values() for et in gruppe]


def andel(svar: Sequence[Svar], inden: int) -> float:
    """The share of the questions whose right page is among the first."""
    return sum(et.plads <= inden for et in svar) / len(svar)


def main() -> None:
    """Print what failed, and the shares."""
    catalogue = load_standards(PROJEKT / "standards").catalogue
    svar = spoerg(kendte(Lookup(catalogue), pages(catalogue)), laes(Path(sys.argv[1]) if sys.argv[1:] else HVERDAG))
    for et in svar:
        if et.plads > 1:
            click.echo(f"{et.plads:2} {et.spoergsmaal['sp']}: {', '.join(et.sider[:4])}")
        if et.spoergsmaal.get("krise") and not et.kriser:
            click.echo(f"   {et.spoergsmaal['sp']}: ingen krise")
    click.echo(f"{len(svar)} spørgsmål: først {andel(svar, 1):.1%}, blandt tre {andel(svar, 3):.1%}")


if __name__ == "__main__":
    main()
