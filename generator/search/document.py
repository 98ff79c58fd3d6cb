"""A post as the HTML that Pagefind reads: what weighs much, what weighs little, what is only shown."""

from __future__ import annotations

from html import escape

from generator.search import paragraffer
from generator.search.compounds import Deler, ordene
from generator.search.entry import Post

# Pagefind weighs ordinary text 1 and allows 0–10.
_VAEGT_NOEGLER = 7
_VAEGT_KORT = 3
_VAEGT_DELE_TITEL = 4
_VAEGT_DELE = 0.2
_VAEGT_SLAGS = {
    "ydelse": 10, "beregner": 9, "ord": 8, "lov": 5, "sted": 7, "pakke": 6, "retningslinje": 5, "side": 4,
    "uoverensstemmelse": 1.5,
}  # fmt: skip
_KORT_LAENGDE = 180


def dokument(post: Post, deler: Deler) -> dict[str, str]:
    """The address and HTML of a post, for scripts/soegeindeks.mjs."""
    return {"url": post.adresse, "content": f'<html lang="da"><body>{"".join(_krop(post, deler))}</body></html>'}


def _krop(post: Post, deler: Deler) -> list[str]:
    meta = {"slags": post.slags, "hos": post.hos, "lov": post.lov, "kort": _afkort(post.kort)}
    ud = [f'<meta data-pagefind-meta="{navn}[content]" content="{escape(v)}">' for navn, v in meta.items() if v]
    for navn, vaerdier in ({"slags": (post.slags,)} | post.filtre).items():
        ud += [f'<meta data-pagefind-filter="{navn}[content]" content="{escape(et)}">' for et in vaerdier]
    vaegt = _VAEGT_SLAGS[post.slags]
    ud.append(f'<h1 data-pagefind-meta="title" data-pagefind-weight="{vaegt}">{escape(post.titel)}</h1>')
    ud += _vaegtet(min(_VAEGT_NOEGLER, vaegt), " ".join((*post.noegler, post.hos)))
    ud += _vaegtet(vaegt, " ".join(post.emner))
    ud += _vaegtet(min(_VAEGT_DELE_TITEL, vaegt), _dele(" ".join((post.titel, *post.noegler)), deler))
    ud += _vaegtet(min(_VAEGT_KORT, vaegt), post.kort)
    for afsnit in post.afsnit:
        anker = f' id="{escape(afsnit.anker)}"' if afsnit.anker else ""
        if afsnit.overskrift:
            ud.append(f'<h3{anker} data-pagefind-weight="1">{escape(afsnit.overskrift)}</h3>')
        ud.append(f"<p>{escape(afsnit.tekst)}</p>")
    ekstra = " ".join((*paragraffer.i_tekst(post.tekst), _dele(post.tekst, deler)))
    return ud + _vaegtet(_VAEGT_DELE, ekstra)


def _vaegtet(vaegt: float, tekst: str) -> list[str]:
    return [f'<p data-pagefind-weight="{vaegt}">{escape(tekst)}</p>'] if tekst.strip() else []


def _dele(tekst: str, deler: Deler) -> str:
    """The parts of every compound in the text, each once."""
    return " ".join(dict.fromkeys(del_ for ord_ in ordene(tekst) for del_ in deler.dele(ord_)))


def _afkort(tekst: str) -> str:
    """The first sentences that fit in a line or two of a result."""
    samlet = " ".join(tekst.split())
    return samlet if len(samlet) <= _KORT_LAENGDE else samlet[:_KORT_LAENGDE].rsplit(" ", 1)[0] + " …"
