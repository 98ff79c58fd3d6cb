"""Two people's work on one municipality, file by file: what is the same, what only one has, and what both changed."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import unified_diff
from typing import Any, Literal

from generator.workbench.checked import TEXTS
from generator.workbench.content import block

Which = Literal["her", "der"]


def compared(her: Mapping[str, bytes], der: Mapping[str, bytes], foer: Mapping[str, bytes]) -> list[dict[str, Any]]:
    """Each file that is not the same in both, by its path; `foer` is what `her` was opened as.

    `slags` says whether it is only in one of them (`kun-her`, `kun-der`) or in both (`begge`), `forslag` which to take
    where only one of them changed it, and `forskel` the lines that differ, as a patch shows them.
    """
    return [
        {
            "navn": navn,
            "titel": _title(her.get(navn) or der.get(navn) or b"", navn),
            "slags": "kun-der" if navn not in her else "kun-her" if navn not in der else "begge",
            "forslag": _proposed(her.get(navn), der.get(navn), foer.get(navn)),
            "forskel": _difference(her.get(navn, b""), der.get(navn, b"")),
        }
        for navn in sorted({*her, *der})
        if _text(her.get(navn)) != _text(der.get(navn))
    ]


def published(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files without the texts of sources, which are not ours to give on."""
    return {navn: indhold for navn, indhold in files.items() if not navn.startswith(f"{TEXTS}/")}


def _proposed(her: bytes | None, der: bytes | None, foer: bytes | None) -> Which | Literal[""]:
    """Which of the two somebody changed; none of them where both did, or where one took the file away."""
    if foer is None:
        return "her" if der is None else "der" if her is None else ""
    if her is None or der is None:
        return ""
    return "der" if _text(her) == _text(foer) else "her" if _text(der) == _text(foer) else ""


def _difference(her: bytes, der: bytes) -> str:
    lines = unified_diff(_text(her).split("\n"), _text(der).split("\n"), n=1, lineterm="")
    return "\n".join(line for nr, line in enumerate(lines) if nr > 1)


def _text(content: bytes | None) -> str:
    """As it is read: the ends of lines are those of whoever saved it last."""
    return "" if content is None else content.decode("utf-8-sig", errors="replace").replace("\r\n", "\n")


def _title(content: bytes, navn: str) -> str:
    blok = block(_text(content))
    found = blok.get("titel") or blok.get("navn")
    return found if isinstance(found, str) else navn
