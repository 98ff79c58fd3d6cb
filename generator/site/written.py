"""An edition that is written to a folder as it is made, part by part by all processors, and read from there.

Of many municipalities it would fill the memory; the one who builds needs the paths, and a text at a time.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.pages.all_pages import Gather, Made, Part
from generator.site.processes import shared

# About how many seconds a part takes.
_A_PART = 1.0


class Texts(Mapping[str, str]):
    """Text by path, read from a folder each time."""

    def __init__(self, folder: Path, paths: Sequence[str]) -> None:
        self.folder = folder
        self._paths = dict.fromkeys(paths)

    def __getitem__(self, path: str) -> str:
        """The text. Errors: KeyError."""
        if path not in self._paths:
            raise KeyError(path)
        return (self.folder / path).read_text(encoding="utf-8")

    def __iter__(self) -> Iterator[str]:
        """The paths, in the order in which they were made."""
        return iter(self._paths)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._paths)


class Together(Mapping[str, str]):
    """Several as one, read from each when they are asked for; of the same path the last one's text."""

    def __init__(self, *each: Mapping[str, str]) -> None:
        self._where = {path: texts for texts in each for path in texts}

    def __getitem__(self, path: str) -> str:
        """The text. Errors: KeyError."""
        return self._where[path][path]

    def __iter__(self) -> Iterator[str]:
        """The paths, in their order."""
        return iter(self._where)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._where)


class Written:
    """The edition in its folder, which holds texts by their paths, and the papers."""

    def __init__(
        self,
        folder: Path,
        parts: Sequence[Part],
        last: Callable[[Sequence[str]], Made],
        gathers: Mapping[str, Gather],
    ) -> None:
        """Make and write the parts, then what `last` makes with the paths of all their pages, and what is gathered."""
        self.folder, self._papers, self._pieces = folder / "tekst", folder / "papir", folder / "stykker"
        # The last are the longest, and so begun first.
        made = shared("Skriver teksterne", self._write, parts[::-1], _A_PART)[::-1]
        # The paths of the pages that each part makes, in the order of the parts.
        self.by_part = [each.pages for each in made]
        pages = [path for each in made for path in each.pages]
        self.pages = Texts(self.folder, [*pages, *self._write(lambda: last(pages)).pages])
        pieces = Texts(self._pieces, [path for each in made for path in each.pieces])
        for path, gather in gathers.items():
            _write(self.folder / path, gather(pieces))
        self.files = Texts(self.folder, [*(path for each in made for path in each.files), *gathers])

    def write_papers(self, root: Path) -> None:
        """Copy the papers for meetings below `root`, each beside its page."""
        shutil.copytree(self._papers, root, dirs_exist_ok=True)

    def _write(self, part: Part) -> _Paths:
        made = part()
        for path, text in (made.pages | made.files).items():
            _write(self.folder / path, [text])
        for path, text in made.pieces.items():
            _write(self._pieces / path, [text])
        self._papers.mkdir(parents=True, exist_ok=True)
        made.write_papers(self._papers)
        return _Paths(list(made.pages), list(made.files), list(made.pieces))


@dataclass(frozen=True)
class _Paths:
    """The paths of what a part makes."""

    pages: list[str]
    files: list[str]
    pieces: list[str]


def _write(file: Path, text: Iterable[str]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", encoding="utf-8") as out:
        out.writelines(text)
