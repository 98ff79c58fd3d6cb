"""Quotations taken from a source text: short, from the cited lines, with what stands around a figure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from generator.model.citat import UDELADT
from generator.model.fakta import Talvaerdi
from generator.model.kilde import Linjer, Spaend
from generator.prose.number_words import samlet
from generator.prose.spots import spots

# Signs of a passage that says enough by itself, of the longest quotation, and of the most around one figure.
SHORT, LONGEST, AROUND = 130, 360, 200
_NEIGHBOUR, _PIECES = 2, 3
_MARKUP = (
    (re.compile(r"^[^\S\n]*(?:#{1,6}|[-*_]{3,}[^\S\n]*$|\|[|: -]+$)", re.MULTILINE), ""),
    (re.compile(r"\[([^\]\n]*)\]\([^)\n]*\)"), r"\1"),
    (re.compile(r"<sup>[^<]*</sup>|</?[a-z]+/?>|[*\\`{}<>]+"), ""),
    (re.compile(r"\|"), " "),
    (re.compile(r"(?: ?\. ?){4,}"), " "),
    # A hyphen from the end of a line that our text has in the middle of one; “mad- og måltid” has its own.
    (re.compile(r"(?<=[a-zæøå])- (?!(?:og|eller|samt|til|i|på|men)\b)(?=[a-zæøå]{2})"), ""),
)
_SENTENCE_ENDS = re.compile(r"(?<=[.!?])(?<!\b[a-zæøå]\.)(?<!\bkr\.)(?<!\bpct\.)(?<!\bstk\.)\s+(?=[A-ZÆØÅ”“•])|\s(?=•)")
_UNSEEN = ("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp")


def plain(lines: Sequence[str]) -> str:
    """Lines as they are read: without markup, signs that cannot be seen, and the hyphens at their ends."""
    text = "\n".join(lines)
    for pattern, instead in _MARKUP:
        text = pattern.sub(instead, text)
    seen = (sign if sign == "\n" or unicodedata.category(sign) not in _UNSEEN else " " for sign in text)
    return samlet("".join(seen).replace("\N{REPLACEMENT CHARACTER}", " ").split("\n"))


def quoted(lines: Sequence[str], cited: Linjer, values: Sequence[Talvaerdi]) -> str:
    """What to quote of the cited lines, with a neighbour to each side where they say little; empty for nothing."""
    pieces = filter(None, (_quoted(lines, span, values) for span in cited.spaend))
    return f" {UDELADT} ".join(pieces).replace(f"{UDELADT} {UDELADT}", UDELADT)


def _quoted(lines: Sequence[str], span: Spaend, values: Sequence[Talvaerdi]) -> str:
    cited = plain(lines[span.fra - 1 : span.til])
    if len(cited) >= SHORT or not cited:
        return _shortened(cited, values)
    first, last = _neighbour(lines, span.fra - 1, -1), _neighbour(lines, span.til, 1)
    wide = plain(lines[first:last])
    begins = wide.find(cited)
    if begins < 0:
        return cited
    start = _sentence_before(wide, begins) if begins else 0
    end = _sentence_after(wide, begins + len(cited))
    return _cut(wide, [(start, end)])


def stands(quotation: str, lines: Sequence[str], cited: Linjer) -> bool:
    """Whether every piece of a quotation stands in the source, in its order, at the lines or right beside them."""
    around = (lines[max(0, span.fra - 1 - _NEIGHBOUR) : span.til + _NEIGHBOUR] for span in cited.spaend)
    text = _letters(" ".join(map(plain, around)))
    place = 0
    for piece in map(_letters, quotation.split(UDELADT)):
        place = text.find(piece, place)
        if place < 0:
            return False
        place += len(piece)
    return True


def _letters(text: str) -> str:
    """A text without what depends on where its lines end."""
    return re.sub(r"[\s-]", "", text)


def _neighbour(lines: Sequence[str], at: int, step: int) -> int:
    """The index that a passage widened by one line with words begins, or ends, at."""
    for distance in range(1, _NEIGHBOUR + 1):
        nr = at - distance if step < 0 else at + distance - 1
        if 0 <= nr < len(lines) and plain(lines[nr : nr + 1]):
            return nr if step < 0 else nr + 1
    return at


def _shortened(text: str, values: Sequence[Talvaerdi]) -> str:
    if len(text) <= LONGEST:
        return text
    places = sorted({spot for value in values for spot in spots(value, text)})
    pieces: list[tuple[int, int]] = []
    for start, end in places:
        if len(pieces) < _PIECES and not any(piece[0] <= start and end <= piece[1] for piece in pieces):
            pieces.append((_sentence_before(text, start), _sentence_after(text, end)))
    return _cut(text, pieces or [(0, _sentence_after(text, LONGEST - AROUND))])


def _sentence_before(text: str, at: int) -> int:
    """Where the sentence that holds a place begins; a word nearer to it where that is far off."""
    begins = max((found.end() for found in _SENTENCE_ENDS.finditer(text, 0, at)), default=0)
    return begins if at - begins <= AROUND else text.find(" ", at - AROUND) + 1


def _sentence_after(text: str, at: int) -> int:
    found = _SENTENCE_ENDS.search(text, max(0, at - 1))
    ends = found.start() if found else len(text)
    return ends if ends - at <= AROUND else text.rfind(" ", at, at + AROUND)


def _cut(text: str, pieces: list[tuple[int, int]]) -> str:
    """The pieces of a text with the sign between them, and at an end that is not the text's own."""
    together: list[tuple[int, int]] = []
    for start, end in sorted(pieces):
        if together and start <= together[-1][1] + 1:
            together[-1] = (together[-1][0], max(end, together[-1][1]))
        else:
            together.append((start, end))
    begins = [] if together[0][0] == 0 else [UDELADT]
    ends = [] if together[-1][1] >= len(text) else [UDELADT]
    return " ".join([*begins, f" {UDELADT} ".join(text[start:end].strip() for start, end in together), *ends])
