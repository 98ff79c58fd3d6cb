"""Law, words, guidelines, contradictions and all other pages as entries of the search."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

import yaml

from generator import addresses
from generator.model.begreb import Begreb
from generator.model.catalogue import RETNINGSLINJER
from generator.model.kommune import Uoverensstemmelse
from generator.model.lov import Lov
from generator.model.retningslinje import Retningslinje
from generator.prose import labels
from generator.prose.lookup import Lookup
from generator.prose.registered import page_of
from generator.prose.writing import plain_text
from generator.search import sider
from generator.search.entry import Entry, EntrySection
from generator.search.synonyms import Synonyms

_FRONT_MATTER = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_MARKUP = re.compile(r"<[^>]*>|\{ ?[#.:][^}]*\}|\]\([^)]*\)|[*_`#|\[\]]")


def lov_entries(synonymer: Synonyms, lov: Lov) -> Iterator[Entry]:
    """Each paragraph of an act that may be cited, found by what people call the help it gives."""
    for paragraf in lov.paragraffer:
        ord_ = synonymer.paragraf(lov.forkortelse, paragraf.nr)
        yield Entry(
            slags="lov",
            titel=f"{lov.forkortelse} § {paragraf.nr} {paragraf.titel}",
            adresse=addresses.published(addresses.LOVGIVNING, addresses.paragraf_anchor(lov.id, paragraf.nr)),
            kort=lov.titel,
            noegler=tuple(f"{before}{paragraf.nr.replace(' ', '')}" for before in ("par", lov.forkortelse.lower())),
            emner=synonymer.emner(ord_),
        )


def begreb_entry(synonymer: Synonyms, begreb: Begreb) -> Entry:
    """A word of the trade, found also by what else it is called."""
    return Entry(
        slags="ord",
        titel=begreb.ord,
        adresse=addresses.published(addresses.BEGREBER, begreb.id),
        kort=" ".join(begreb.forklaring.split()),
        noegler=(*begreb.ogsaa, *synonymer.begreb(begreb.id)),
        emner=synonymer.emner(synonymer.begreb(begreb.id)),
    )


def retningslinje_entry(opslag: Lookup, retningslinje: Retningslinje) -> Entry:
    """A national guideline with each instruction at its own place."""
    hos = f"{RETNINGSLINJER}/{retningslinje.id}"

    def text(prosa: str | None) -> str:
        return plain_text(opslag, prosa, hos, date.max) if prosa else ""

    anvisninger = (
        EntrySection(et.id, labels.ANVISNINGER[et.modalitet, et.grundlag], text(et.tekst))
        for et in retningslinje.anvisninger
    )
    return Entry(
        slags="retningslinje",
        titel=retningslinje.titel,
        adresse=addresses.published(addresses.retningslinje(retningslinje.id)),
        kort=text(retningslinje.formaal),
        hos=f"Retningslinje {retningslinje.nr}",
        afsnit=(EntrySection("", "Det støtter", text(retningslinje.understoetter)), *anvisninger),
    )


def uoverensstemmelse_entry(opslag: Lookup, fund: Uoverensstemmelse, hos: str) -> Entry:
    """A contradiction at its place in a register: a municipality's id, or RETNINGSLINJER."""
    ydelse = opslag.ydelse(fund.ydelser[0]) if fund.ydelser else None
    dato = fund.gyldig_fra or (ydelse.gaelder_fra if ydelse else date.max)
    data = opslag.catalogue.kommune(hos)
    return Entry(
        slags="uoverensstemmelse",
        titel=fund.titel,
        adresse=addresses.published(page_of(opslag, hos, fund.id), fund.id),
        kort=plain_text(opslag, fund.hvad, hos, dato),
        hos=data.kommune.navn if data else "Retningslinjer",
        filtre={"kommune": (hos,)} if data else {},
    )


def page_entries(synonymer: Synonyms, pages: Mapping[str, str], known: set[str]) -> Iterator[Entry]:
    """Every page that no other entry leads to, found by its title and description, or else its text."""
    # One text at a time: of many municipalities all of them fill the memory.
    for path in sorted(pages):
        adresse = addresses.published(path)
        if adresse in known:
            continue
        markdown = pages[path]
        front_matter = _FRONT_MATTER.match(markdown)
        titel = yaml.safe_load(front_matter[1]) if front_matter else {}
        if not titel.get("title") or titel.get("search", {}).get("exclude"):
            continue
        kort = str(titel.get("description") or "")
        # A generated page has a description, and its content has entries of its own.
        text = "" if kort else " ".join(_MARKUP.sub(" ", _FRONT_MATTER.sub("", markdown)).split())
        om, slags = sider.om(synonymer, path)
        yield Entry(
            slags="side",
            titel=str(titel["title"]),
            adresse=adresse,
            kort=kort,
            noegler=(*om, *slags),
            emner=synonymer.emner(slags),
            afsnit=(EntrySection("", "", text),),
        )
