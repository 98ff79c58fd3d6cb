"""What every draft of a document is written for, and how it writes texts, lines and citations."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model.catalogue import Catalogue
from generator.model.indsats import paragraph_keys
from generator.model.kommune import Kontakt
from generator.udkast.dokument import plain
from generator.udkast.kontakt import Kontaktforslag

_LONGEST_LINE = 110


@dataclass(frozen=True)
class Ramme:
    """What a draft is written for: the municipality, the document's id, the first day, and the law's list.

    `kontakter` are the municipality's by mail, telephone and the end of the address.
    """

    kommune: str
    dokument: str
    fra: str
    fra_fordi: str
    skemaer: str
    love: Mapping[str, str]
    paragraffer: frozenset[tuple[str, str]]
    indsatser: tuple[tuple[str, str, frozenset[tuple[str, str]]], ...]
    kontakter: Mapping[str, str]


def ramme(catalogue: Catalogue, kommune: str, dokument: str, fra: tuple[str, str], skemaer: str) -> Ramme:
    """The frame of a municipality's drafts, with the law as the catalogue has it."""
    love = {et.navn: et.forkortelse for et in catalogue.lovgivning.love}
    love |= {et.genitiv: et.forkortelse for et in catalogue.lovgivning.love}
    paragraffer = frozenset((lov.forkortelse, et.nr) for lov in catalogue.lovgivning.love for et in lov.paragraffer)
    indsatser = tuple(
        (et.id, et.titel, frozenset(noegle for lov in et.paragraffer for noegle in paragraph_keys(lov)))
        for et in catalogue.indsatser
    )
    data = catalogue.kommune(kommune)
    kendte = {noegle: et.id for et in (data.kommune.kontakter if data else ()) for noegle in keys(et)}
    return Ramme(kommune, dokument, *fra, skemaer, love, paragraffer, indsatser, kendte)


def keys(et: Kontakt | Kontaktforslag) -> Iterator[str]:
    """What a contact is known by, the surest first."""
    yield from et.mail
    if et.telefon:
        yield et.telefon
    if len(et.adresse) > 1:
        yield "".join(et.adresse[-2:])


def cited(rammen: Ramme, linje: str, afsnit: str) -> str:
    """Lines of the document as a draft cites them."""
    return f"{{dokument: {rammen.dokument}, linje: {quoted(linje)}, afsnit: {quoted(afsnit)}}}"


def short(linje: str) -> str:
    """A line as a comment can hold it: no sign that ends the line, and not without end."""
    ren = " ".join("".join(tegn if tegn.isprintable() else " " for tegn in plain(linje)).split())
    return ren if len(ren) <= _LONGEST_LINE else f"{ren[:_LONGEST_LINE]}…"


def quoted(tekst: str) -> str:
    """A text as YAML writes it, in quotes where it could be read as anything else."""
    return (
        tekst
        if re.fullmatch(r"[a-zæøåA-ZÆØÅ][\wæøåÆØÅ ./§²-]*[\wæøåÆØÅ²]", tekst)
        and ": " not in tekst
        and " #" not in tekst
        else json.dumps(tekst, ensure_ascii=False)
    )
