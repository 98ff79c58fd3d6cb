"""A document as numbered lines: what every reader gives, and what the rest reads."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import cached_property
from statistics import quantiles

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
# What looks like an ordinary sign and is none, as word processors and PDFs write it.
_SIGNS = str.maketrans({"\N{NO-BREAK SPACE}": " ", "\N{THIN SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " ",
                        "\N{LATIN SMALL LIGATURE FI}": "fi", "\N{LATIN SMALL LIGATURE FL}": "fl",
                        SOFT_HYPHEN: "", "\N{ZERO WIDTH SPACE}": "", "\N{ZERO WIDTH NO-BREAK SPACE}": ""})  # fmt: skip


@dataclass(frozen=True)
class Dokument:
    """The lines of a document from 1, and the page that each begins on where the document has pages.

    Headings begin with `#` as in Markdown, and the cells of a table's row stand between tabs.
    """

    navn: str
    linjer: tuple[str, ...]
    sider: tuple[int | None, ...] = ()
    titel: str = ""

    @cached_property
    def tekst(self) -> str:
        """The text that is kept as the source, whose lines are counted."""
        return "\n".join(self.linjer) + "\n"

    @cached_property
    def lang(self) -> float:
        """How long a line is that runs to the margin: most are shorter."""
        laengder = [len(linje.rstrip()) for linje in self.linjer if linje.strip()]
        return quantiles(laengder, n=4)[2] * 0.75 if len(laengder) > 3 else 40

    @cached_property
    def sha256(self) -> str:
        """The fingerprint of the kept text."""
        return hashlib.sha256(self.tekst.encode()).hexdigest()

    def linje(self, nr: int) -> str:
        """The line with a number, counted from 1."""
        return self.linjer[nr - 1]

    def side(self, nr: int) -> int | None:
        """The page of a line, or None where the document has none."""
        return self.sider[nr - 1] if self.sider else None


def plain(tekst: str) -> str:
    """A text with the ordinary signs for those that only look like them; `pa ̊` becomes “på”."""
    tekst = re.sub(r"a ?\N{COMBINING RING ABOVE}", "å", tekst.translate(_SIGNS))
    return re.sub(r"A ?\N{COMBINING RING ABOVE}", "Å", tekst)
