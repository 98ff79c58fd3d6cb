"""An entry as the HTML that Pagefind reads: what weighs much, what weighs little, what is only shown."""

from __future__ import annotations

from html import escape

from generator.search import paragraffer
from generator.search.compounds import Splitter, words
from generator.search.entry import Entry

# Pagefind weighs ordinary text 1 and allows 0–10.
_WEIGHT_KEYS = 7
_WEIGHT_SHORT = 3
_WEIGHT_PARTS_OF_TITLE = 4
_WEIGHT_PARTS = 0.2
_WEIGHT_OF_KIND = {
    "situation": 10, "loven": 10, "ydelse": 10, "beregner": 9, "ord": 8, "kommune": 8, "sted": 7, "pakke": 6,
    "lov": 5, "retningslinje": 5, "side": 4, "uoverensstemmelse": 1.5,
}  # fmt: skip
_SHORT_LENGTH = 180


def document(entry: Entry, splitter: Splitter) -> dict[str, str]:
    """The address and HTML of an entry, for scripts/soegeindeks.mjs."""
    return {"url": entry.adresse, "content": f'<html lang="da"><body>{"".join(_body(entry, splitter))}</body></html>'}


def _body(entry: Entry, splitter: Splitter) -> list[str]:
    meta = {"slags": entry.slags, "hos": entry.hos, "lov": entry.lov, "kort": shortened(entry.kort, _SHORT_LENGTH)}
    made = [f'<meta data-pagefind-meta="{name}[content]" content="{escape(v)}">' for name, v in meta.items() if v]
    for name, values in ({"slags": (entry.slags,)} | entry.filtre).items():
        made += [f'<meta data-pagefind-filter="{name}[content]" content="{escape(et)}">' for et in values]
    weight = _WEIGHT_OF_KIND[entry.slags]
    made.append(f'<h1 data-pagefind-meta="title" data-pagefind-weight="{weight}">{escape(entry.titel)}</h1>')
    made += _weighted(min(_WEIGHT_KEYS, weight), " ".join((*entry.noegler, entry.hos)))
    made += _weighted(min(_WEIGHT_PARTS_OF_TITLE, weight), _parts(" ".join((entry.titel, *entry.noegler)), splitter))
    made += _weighted(min(_WEIGHT_SHORT, weight), entry.kort)
    for section in entry.afsnit:
        anchor = f' id="{escape(section.anker)}"' if section.anker else ""
        if section.overskrift:
            made.append(f'<h3{anchor} data-pagefind-weight="1">{escape(section.overskrift)}</h3>')
        made.append(f"<p>{escape(section.tekst)}</p>")
    extra = " ".join((*paragraffer.in_text(entry.tekst), _parts(entry.tekst, splitter)))
    return made + _weighted(_WEIGHT_PARTS, extra)


def _weighted(weight: float, text: str) -> list[str]:
    return [f'<p data-pagefind-weight="{weight}">{escape(text)}</p>'] if text.strip() else []


def _parts(text: str, splitter: Splitter) -> str:
    """The parts of every compound in the text, each once."""
    return " ".join(dict.fromkeys(del_ for ord_ in words(text) for del_ in splitter.parts(ord_)))


def shortened(text: str, length: int) -> str:
    """What fits in a line or two of a result, cut at a word."""
    whole = " ".join(text.split())
    return whole if len(whole) <= length else whole[:length].rsplit(" ", 1)[0] + " …"
