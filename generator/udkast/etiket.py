"""Tables whose first column names what stands beside it: a standard set up as a form, read as headings and text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.udkast.overskrift import bare, kind_of

_FEWEST, _KNOWN, _PROSE = 2, 0.6, 0.5
_LONGEST_LABEL, _LONGEST_TITLE = 60, 90
_WORDS = re.compile(r"[A-Za-zÆØÅæøå]{2,}")


def is_form(raekker: Sequence[Sequence[str]]) -> bool:
    """Whether most rows begin with the name of a section, and what stands beside it is text rather than figures."""
    med_navn = [raekke for raekke in raekker if len(_filled(raekke)) > 1]
    kendte = [raekke for raekke in med_navn if is_label(raekke[0])]
    prosa = [raekke for raekke in kendte if len(_WORDS.findall(" ".join(raekke[1:]))) > 1]
    return (
        len(kendte) >= max(_FEWEST, _KNOWN * len(med_navn))
        and len(prosa) >= _PROSE * len(kendte)
        and not any(len(_filled(raekke)) > 2 for raekke in kendte)
    )


def is_label(ord_: str) -> bool:
    """Whether a cell names a section."""
    rent = bare(" ".join(ord_.split()))
    return 0 < len(rent) <= _LONGEST_LABEL and kind_of(rent) is not None


def as_text(raekker: Sequence[Sequence[str]]) -> Iterator[str]:
    """The rows of such a table as headings with the lines of their text below."""
    for raekke in raekker:
        fyldte = _filled(raekke)
        if len(fyldte) == 1 and len(fyldte[0]) > _LONGEST_TITLE:
            yield from _lines(fyldte[0])
        elif fyldte:
            yield f"## {' '.join(fyldte[0].split())}"
            for celle in fyldte[1:]:
                yield from _lines(celle)
        yield ""


def _filled(raekke: Sequence[str]) -> list[str]:
    return [celle for celle in raekke if celle.strip()]


def _lines(celle: str) -> Iterator[str]:
    return (" ".join(linje.split()) for linje in celle.split("\n") if linje.strip())
