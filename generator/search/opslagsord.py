"""Law, words, guidelines, contradictions and all other pages as posts of the search."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

import yaml

from generator.model.begreb import Begreb
from generator.model.catalogue import RETNINGSLINJER
from generator.model.kommune import Uoverensstemmelse
from generator.model.lov import Lov, Paragraf
from generator.model.retningslinje import Retningslinje
from generator.prose import labels
from generator.prose.lookup import Lookup
from generator.prose.writing import plain_text
from generator.search.post import Post, Postafsnit
from generator.search.synonymer import Synonymer

_FORSTYKKE = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_OPMAERKNING = re.compile(r"<[^>]*>|\{ ?[#.:][^}]*\}|\]\([^)]*\)|[*_`#|\[\]]")


def lovposter(lov: Lov) -> Iterator[Post]:
    """Each paragraph of an act that may be cited."""
    for paragraf in lov.paragraffer:
        yield Post(
            slags="lov",
            titel=f"{lov.forkortelse} § {paragraf.nr} {paragraf.titel}",
            adresse=f"lovgivning/#{_anker(lov, paragraf)}",
            kort=lov.titel,
            noegler=tuple(f"{foran}{paragraf.nr.replace(' ', '')}" for foran in ("par", lov.forkortelse.lower())),
        )


def _anker(lov: Lov, paragraf: Paragraf) -> str:
    return f"{lov.id}-{paragraf.nr.replace(' ', '')}"


def ordpost(synonymer: Synonymer, begreb: Begreb) -> Post:
    """A word of the trade, found also by what else it is called."""
    return Post(
        slags="ord",
        titel=begreb.ord,
        adresse=f"begreber/#{begreb.id}",
        kort=" ".join(begreb.forklaring.split()),
        noegler=(*begreb.ogsaa, *synonymer.begreb(begreb.id)),
        emner=synonymer.emneord(synonymer.begreb(begreb.id)),
    )


def retningslinjepost(opslag: Lookup, retningslinje: Retningslinje) -> Post:
    """A national guideline with each instruction at its own place."""
    hos = f"{RETNINGSLINJER}/{retningslinje.id}"

    def tekst(prosa: str | None) -> str:
        return plain_text(opslag, prosa, hos, date.max) if prosa else ""

    anvisninger = (
        Postafsnit(et.id, labels.ANVISNINGER[et.modalitet, et.grundlag], tekst(et.tekst))
        for et in retningslinje.anvisninger
    )
    return Post(
        slags="retningslinje",
        titel=retningslinje.titel,
        adresse=f"{hos}/",
        kort=tekst(retningslinje.formaal),
        hos=f"Retningslinje {retningslinje.nr}",
        afsnit=(Postafsnit("", "Det støtter", tekst(retningslinje.understoetter)), *anvisninger),
    )


def fundpost(opslag: Lookup, fund: Uoverensstemmelse, hos: str) -> Post:
    """A contradiction at its place in a register: a municipality's id, or RETNINGSLINJER."""
    ydelse = opslag.ydelse(fund.ydelser[0]) if fund.ydelser else None
    dato = fund.gyldig_fra or (ydelse.gaelder_fra if ydelse else date.max)
    data = opslag.catalogue.kommune(hos)
    return Post(
        slags="uoverensstemmelse",
        titel=fund.titel,
        adresse=f"{hos}/uoverensstemmelser/#{fund.id}",
        kort=plain_text(opslag, fund.hvad, hos, dato),
        hos=data.kommune.navn if data else "Retningslinjer",
        filtre={"kommune": (hos,)} if data else {},
    )


def sideposter(sider: Mapping[str, str], kendte: set[str]) -> Iterator[Post]:
    """Every page that no other post leads to, found by its title and description, or else its text."""
    for sti, markdown in sorted(sider.items()):
        adresse = _adresse(sti)
        forstykke = _FORSTYKKE.match(markdown)
        titel = yaml.safe_load(forstykke[1]) if forstykke else {}
        if adresse in kendte or not titel.get("title"):
            continue
        kort = str(titel.get("description") or "")
        # A generated page has a description, and its content has posts of its own.
        tekst = "" if kort else " ".join(_OPMAERKNING.sub(" ", _FORSTYKKE.sub("", markdown)).split())
        yield Post("side", str(titel["title"]), adresse, kort, afsnit=(Postafsnit("", "", tekst),))


def _adresse(sti: str) -> str:
    """The published address of a page's Markdown file."""
    rod = sti.removesuffix(".md").removesuffix("index").rstrip("/")
    return f"{rod}/" if rod else ""
