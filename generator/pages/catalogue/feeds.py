"""Atom feeds (RFC 4287) of what has changed: one for each municipality, and one for each paragraph of law."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import NAMESPACE_URL, uuid5

from calculators.show.tags import Html, block, empty, tag
from calculators.text.dates import dansk_dato
from generator import addresses
from generator.compare.changes import Change
from generator.compare.groups import order_of_the_law
from generator.model.catalogue import NATIONALE, Kommunedata
from generator.model.kommune import Uoverensstemmelse
from generator.model.lov import Lovaendring, paragraphs
from generator.pages.catalogue.aendringer import News, figures, heading
from generator.prose.consequence import full_title
from generator.prose.lookup import Lookup
from generator.prose.registered import page_of
from generator.prose.writing import plain_text

_XML = '<?xml version="1.0" encoding="utf-8"?>'
_TEKSTER = {"ny": "Nyt", "vaek": "Ikke med mere", "omskrevet": "Skrevet om"}
Paragraf = tuple[str, str]


@dataclass(frozen=True)
class Entry:
    """One thing that changed. `navn` names it for ever; `dag` is when it was decided, or else when it begins."""

    navn: str
    titel: str
    dag: date
    tekst: str
    page: str
    anker: str


def feeds(opslag: Lookup, nyt: Mapping[str, News], site: str) -> dict[str, str]:
    """Path → feed. `site` is the address of the site, with a slash at its end, or empty where nobody knows it yet."""
    made: dict[str, str] = {}
    for data in opslag.catalogue.kommuner:
        if data.id in nyt:
            entries = list(_of_kommune(opslag, data.id, nyt[data.id]))
            # They alone make no feed: the page of what has changed leads to none without a day.
            entries += _contradictions(opslag, data) if entries else ()
            titel = f"Ændringer i {data.kommune.navn}"
            made |= _feed(
                addresses.feed(data.id), titel, data.kommune.navn, addresses.aendringer(data.id), entries, site
            )
    for (lov, nr), entries in _by_paragraph(opslag, nyt):
        path, titel = addresses.paragraf_feed(lov, nr), f"Ændringer om {lov} § {nr}"
        made |= _feed(path, titel, "Serviceniveau", addresses.LOVGIVNING, entries, site)
    return made


def _of_kommune(opslag: Lookup, kommune: str, nyt: News) -> Iterator[Entry]:
    page = addresses.aendringer(kommune)
    yield from (_edition(change, page) for change in nyt.udgaver)
    yield from (_law(opslag, et.aendring, page) for et in nyt.loven if et.aendring.dato)


def _contradictions(opslag: Lookup, data: Kommunedata) -> Iterator[Entry]:
    """Those that began on a day that the data name, and the answers that were decided on one.

    Most have stood in their text from its first day, which is no news, and none says when somebody saw it.
    """
    for fund in data.uoverensstemmelser:
        page, vedtaget = page_of(opslag, data.id, fund.id), fund.svar.vedtaget if fund.svar else None
        if fund.gyldig_fra:
            tekst = plain_text(opslag, fund.hvad, _place(fund), fund.gyldig_fra)
            titel = f"Uoverensstemmelse: {full_title(opslag, fund)}"
            yield Entry(f"uoverensstemmelse/{fund.id}", titel, fund.gyldig_fra, tekst, page, fund.id)
        if fund.svar and vedtaget:
            tekst = plain_text(opslag, fund.svar.tekst, _place(fund), vedtaget)
            titel = f"Svar om uoverensstemmelse: {full_title(opslag, fund)}"
            yield Entry(f"svar/{fund.id}", titel, vedtaget, tekst, page, fund.id)


def _place(fund: Uoverensstemmelse) -> str:
    return fund.ydelser[0].partition("/")[0]


def _by_paragraph(opslag: Lookup, nyt: Mapping[str, News]) -> list[tuple[Paragraf, list[Entry]]]:
    """Each paragraph that something has changed about: the law itself, and the standards that rest on it."""
    efter: dict[Paragraf, list[Entry]] = defaultdict(list)
    for aendring in opslag.catalogue.lovgivning.aendringer:
        if aendring.slags == "aendring" and aendring.dato:
            for nr in aendring.paragraf.numre:
                efter[aendring.paragraf.lov, nr].append(_law(opslag, aendring, addresses.LOVGIVNING))
    for kommune, nyheder in nyt.items():
        for change in nyheder.udgaver:
            for paragraf in paragraphs(change.ydelse.lovgrundlag):
                efter[paragraf].append(_edition(change, addresses.aendringer(kommune)))
    return sorted(efter.items(), key=lambda par: order_of_the_law(par[0]))


def _edition(change: Change, page: str) -> Entry:
    """A new edition: decided on the day of its adoption, where that is known."""
    dag = change.ydelse.vedtaget or change.efter.fra
    navn = f"udgave/{change.ydelse.udgaveadresse}"
    return Entry(navn, heading(change), dag, "\n".join(_said(change)), page, change.anker)


def _said(change: Change) -> Iterator[str]:
    yield from figures(change)
    for slags, ord_ in _TEKSTER.items():
        navne = [et.titel for et in change.afsnit if et.slags == slags]
        if navne:
            yield f"{ord_}: {', '.join(navne)}."
    yield f"Gælder fra {dansk_dato(change.efter.fra)}."


def _law(opslag: Lookup, aendring: Lovaendring, page: str) -> Entry:
    assert aendring.dato is not None
    tekst = plain_text(opslag, aendring.tekst, NATIONALE, aendring.dato)
    fra = f"Gælder fra {dansk_dato(aendring.dato)}."
    return Entry(f"lov/{aendring.id}", aendring.titel, aendring.dato, f"{tekst}\n{fra}", page, aendring.id)


def _feed(path: str, titel: str, forfatter: str, page: str, entries: Iterable[Entry], site: str) -> dict[str, str]:
    """A whole feed, the newest first. The same data give the same bytes: no time in it is that of the build."""
    nyest_foerst = sorted(entries, key=lambda entry: (entry.dag, entry.navn), reverse=True)
    if not nyest_foerst:
        return {}
    lines = [
        tag("title", titel),
        tag("id", _urn(f"feed/{path}")),
        tag("updated", _time(nyest_foerst[0].dag)),
        empty("link", rel="self", type="application/atom+xml", href=_address(path, path, site)),
        empty("link", rel="alternate", type="text/html", href=_address(path, page, site)),
        tag("author", tag("name", forfatter)),
        *(line for entry in nyest_foerst for line in _entry(path, entry, site)),
    ]
    navnerum = {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "da"}
    return {path: "\n".join([_XML, *block("feed", lines, **navnerum), ""])}


def _entry(path: str, entry: Entry, site: str) -> list[Html]:
    return block(
        "entry",
        [
            tag("title", entry.titel),
            tag("id", _urn(entry.navn)),
            tag("updated", _time(entry.dag)),
            empty("link", rel="alternate", type="text/html", href=_address(path, entry.page, site, entry.anker)),
            tag("summary", entry.tekst),
        ],
    )


def _address(path: str, target: str, site: str, anchor: str = "") -> str:
    """Whole where the site's address is known, else seen from the feed itself."""
    published = addresses.published(target, anchor)
    return f"{site}{published}" if site else f"{'../' * path.count('/')}{published}"


def _urn(navn: str) -> str:
    """A name that is the same wherever the site lies, as ids of a feed must be."""
    return uuid5(NAMESPACE_URL, f"serviceniveau:{navn}").urn


def _time(dag: date) -> str:
    return f"{dag.isoformat()}T00:00:00Z"
