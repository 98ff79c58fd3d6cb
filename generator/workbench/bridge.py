"""What the browser asks of the workbench: JSON in, JSON out, and files as bytes beside it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator.workbench import archive
from generator.workbench.bench import Bench
from generator.workbench.edit import CannotEdit

CANNOT = "Det kan ikke rettes i formularen, som filen er skrevet. Ret det i filens tekst."
CANNOT_DRAFT = "Ret fejlene i kommune.yaml først. Så kan et dokument blive til udkast."


class Bridge:
    """`faelles` is the text of what all share, `rod` the path of an empty folder, `kendte` that of known figures."""

    def __init__(self, faelles: str, rod: str, kendte: str = "[]") -> None:
        Path(rod).mkdir(parents=True, exist_ok=True)
        self._bench = Bench(faelles, Path(rod), kendte=kendte)

    def open(self, packed: bytes, opened: bytes = b"") -> str:
        """Begin with the folder in an archive; `opened` has those of its files that were changed, as they were."""

        def work() -> Any:
            before = archive.unpacked_some(bytes(opened)) if opened else None
            return self._bench.open(archive.unpacked(bytes(packed)), before)

        return _of_a_folder(work)

    def open_folder(self, mappe: str) -> str:
        """Begin with the folder that lies somewhere below a path."""
        return _of_a_folder(lambda: self._bench.open(archive.of_municipality(_below(mappe))))

    def compare(self, packed: bytes) -> str:
        """Hold the folder against that in an archive."""
        return _of_a_folder(lambda: self._bench.compare(archive.unpacked(bytes(packed))))

    def compare_folder(self, mappe: str) -> str:
        """Hold the folder against that which lies somewhere below a path."""
        return _of_a_folder(lambda: self._bench.compare(archive.of_municipality(_below(mappe))))

    def patch(self, under: str, ny: bool) -> bytes:
        """What was changed as a patch; `ny` is a folder that the repository does not have."""
        return self._bench.patch(under, ny)

    def add_text(self, indhold: bytes) -> str:
        """Put a source's text into the folder."""
        return _json({"dokument": self._bench.add_text(bytes(indhold))})

    def draft(self, navn: str, indhold: bytes) -> str:
        """Write drafts of standards out of a document; `navn` is that of its file."""
        from generator.udkast.fejl import Ulaeselig

        try:
            return _json(self._bench.draft(navn, bytes(indhold)))
        except Ulaeselig as error:
            return _json({"afvist": str(error)})
        except CannotEdit:
            return _json({"afvist": CANNOT_DRAFT})

    def packed(self) -> bytes:
        """The folder as an archive."""
        return archive.packed(self._bench.files(), self._bench.kommune)

    def opened(self) -> bytes:
        """The changed files as they were opened, as an archive."""
        return archive.packed(self._bench.opened(), self._bench.kommune)

    def answer(self, asked: str) -> str:
        """The answer to one question: `{"ask": …}` with what it needs. What cannot be done is `{"afvist": …}`."""
        question = json.loads(asked)
        try:
            return _json(self._handlers[question.pop("ask")](**question))
        except CannotEdit:
            return _json({"afvist": CANNOT})

    @property
    def _handlers(self) -> dict[str, Callable[..., Any]]:
        bench = self._bench
        return {
            "warm": bench.warm,
            "state": bench.state,
            "quick": bench.quick,
            "form": bench.form,
            "newcomers": bench.newcomers,
            "begin": bench.begin,
            "documents": bench.documents,
            "source": bench.source,
            "preview": bench.preview,
            "figures": bench.figures,
            "sign": bench.sign,
            "change": lambda navn, sti, vaerdi: bench.change(navn, tuple(sti), vaerdi),
            "add": lambda navn, sti: bench.add(navn, tuple(sti)),
            "remove": lambda navn, sti: bench.remove(navn, tuple(sti)),
            "set_text": bench.set_text,
            "new_fact": bench.new_fact,
            "excuse": bench.excuse,
            "undo": bench.undo,
            "known": bench.known,
            "name_fact": bench.name_fact,
            "passives": bench.passives,
            "changes": bench.changes,
            "join": bench.join,
            "amounts": bench.amounts,
            "new_value": lambda sti, **om: bench.new_value(sti=tuple(sti), **om),
            "ending": bench.ending,
        }


def _below(mappe: str) -> dict[str, bytes]:
    return {et.relative_to(mappe).as_posix(): et.read_bytes() for et in Path(mappe).rglob("*") if et.is_file()}


def _of_a_folder(work: Callable[[], Any]) -> str:
    """What `work` gives, or why what it was given is no folder."""
    try:
        return _json(work())
    except archive.NoFolder as error:
        return _json({"afvist": str(error)})


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
