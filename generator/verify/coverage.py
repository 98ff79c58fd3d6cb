"""Coverage: every figure in a source is a fact in the data, or there is a reason why not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from generator.checks.walk import Material
from generator.model.catalogue import NATIONALE
from generator.model.daekning import Daekning
from generator.model.fakta import Fakta, Vaerdi, numbers_of
from generator.model.kilde import Henvisning
from generator.model.kommune import Kontakt
from generator.model.tilbud import Tilbud
from generator.model.ydelse import Funktionsniveau, Vum, Ydelse
from generator.prose.number_words import TALORD_MED_ENHED, tal_i
from generator.verify.text_file import text_file

# What a figure is when it is part of a name or a reference. The order matters: the first that fits takes the text.
_GRUNDE: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (grund, re.compile(moenster, re.IGNORECASE))
    for grund, moenster in (
        ("sidetal i indholdsfortegnelsen", r"(?:\. ){3,}\.?\s*\d+\s*$"),
        ("notetegn", r"<sup>[\d,\s]+</sup>"),
        ("sidetal", r"^\s*\d{1,3}\s*$"),
        ("en regels nummer og dato", r"(?:nr\.?\s*)?\d+\s+af\s+\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}"),
        ("en regels nummer og dato", r"\bnr\.\s*\d+\s+af\s+\d{1,2}\.\s*\w+\s+\d{4}"),
        ("paragraf", r"§§\s*\d+(?:\s[a-z]\b)?(?:(?:\s*[-–,]\s*|\s+(?:og|eller|samt)\s+)\d+(?:\s[a-z]\b)?)*"),
        ("paragraf", r"§\s*\d+(?:\s?[a-z]\b)?(?:\s*[-–]\s*\d+)?"),
        (
            "stykke eller nummer i en paragraf",
            r"\b(?:stk|nr|pkt|litra)\.?\s*\d+(?:\s*(?:og|[-–])\s*\d+)?|\b\d+\.\s*pkt\b",
        ),
        ("en regels nummer og dato", r"\b(?:bekendtgørelse|vejledning|lov)\s+\d+\s+af\s+\d{1,2}\.\s*\w+\s+\d{4}"),
        ("kapitel i en lov", r"\bkap(?:itel|\.)\s*\d+(?:\s*(?:og|eller)\s*\d+)?"),
        ("en afgørelses nummer", r"\bprincip\w*\s+(?:nr\.\s*)?\d+-\d+"),
        ("satsens år", r"\((?:20\d\d|20\d\d[- ](?:sats|beløb|pris)|sats for 20\d\d)\)|\bfor 20\d\d er\b"),
        ("navn på en pakke eller takst", r"\b(?:pakke|takst)\s*\d\b"),
        ("henvisning til en side", r"\b(?:s\.|side)\s*\d+(?:\s*[-–]\s*\d+)?"),
        ("del af et navn", r"\bVUM\s*2\.0|\bbilag\s+\d+(?:\.\d+)?|\btype\s*1\b|\bdiabetes 1\b"),
        ("nummer i en liste", r"^\s*\d+[.)]\s"),
    )
)
_CIFRE = re.compile(r"(?:\d+ timer? og )?\d+ min|(?:\d+ ?)?(?:1/2|1/4|3/4|[½¼¾])|\d+(?:[.,]\d+)*")


@dataclass(frozen=True)
class Talsvar:
    """One figure in a source, and what answers for it; `svar` is None when nothing does.

    `kolonne` is where it begins on its line, from 0; `er_fakta` whether what answers is a fact.
    """

    linje: int
    tal: str
    svar: str | None
    kolonne: int = 0
    er_fakta: bool = False


def text_of(material: Material, dokument: str, mappe: Path) -> Path:
    """Where the text of a source lies, or would lie."""
    ejere = (et.id for et in material.catalogue.kommuner if any(kilde.id == dokument for kilde in et.kilder))
    return text_file(mappe, dokument, next(ejere, NATIONALE))


def daekning(material: Material, dokument: str, mappe: Path) -> Iterator[Talsvar]:
    """Each figure of a source text, line by line, with the fact that covers it or the reason it is none."""
    linjer = text_of(material, dokument, mappe).read_text(encoding="utf-8").split("\n")
    fakta = _fakta_efter_linje(material, dokument)
    undtagelser = _undtagelser(material, dokument)
    adresser = _adresser(material)
    for nummer, linje in enumerate(linjer, start=1):
        rest = linje
        for adresse, navn in adresser:
            while (kolonne := rest.find(adresse)) >= 0:
                yield Talsvar(nummer, adresse, f"adresse på {navn}", kolonne, er_fakta=True)
                rest = _blanked(rest, kolonne, kolonne + len(adresse))
        for grund, moenster in _GRUNDE:
            for fundet in list(moenster.finditer(rest)):
                tal = fundet[0].strip()
                yield Talsvar(nummer, tal, grund, fundet.start() + fundet[0].find(tal))
                rest = _blanked(rest, *fundet.span())
        for fundet in [*_CIFRE.finditer(rest), *TALORD_MED_ENHED.finditer(rest)]:
            svar = _svar(fundet[0], nummer, fakta)
            yield Talsvar(nummer, fundet[0], svar or undtagelser.get(nummer), fundet.start(), er_fakta=svar is not None)


def _blanked(tekst: str, fra: int, til: int) -> str:
    """The text with what has been answered for taken out, and all else where it stood."""
    return f"{tekst[:fra]}{' ' * (til - fra)}{tekst[til:]}"


def _adresser(material: Material) -> list[tuple[str, str]]:
    """Every line of an address in the data, with whose it is."""
    noder = (node for fil in material.filer for _, node in fil.noder)
    steder = [node for node in noder if isinstance(node, (Kontakt, Tilbud))]
    return sorted({(linje, sted.navn) for sted in steder for linje in sted.adresse})


def _svar(tal: str, linje: int, fakta: dict[int, list[tuple[str, set[Decimal]]]]) -> str | None:
    """The facts on the line that hold the figure."""
    vaerdier = tal_i(tal)
    navne = [navn for navn, tallene in fakta.get(linje, []) if vaerdier & tallene]
    return ", ".join(dict.fromkeys(navne)) or None


def _fakta_efter_linje(material: Material, dokument: str) -> dict[int, list[tuple[str, set[Decimal]]]]:
    efter_linje: dict[int, list[tuple[str, set[Decimal]]]] = {}

    def tilfoej(navn: str, kilde: Henvisning, tallene: set[Decimal]) -> None:
        if kilde.dokument == dokument and kilde.linje is not None:
            for linje in kilde.linje.numre():
                efter_linje.setdefault(linje, []).append((navn, tallene))

    for fil in material.filer:
        for _, node in fil.noder:
            if isinstance(node, Fakta):
                for vaerdi in node.vaerdier:
                    tilfoej(f"{fil.hos}/{node.id}", vaerdi.kilde, _tallene(vaerdi))
            elif isinstance(node, (Kontakt, Tilbud)):
                telefon = node.telefon or ""
                # A number may be printed with other spaces, or none.
                dele = " ".join([node.navn, *node.adresse, *node.mail, telefon, telefon.replace(" ", "")])
                tilfoej(f"{fil.hos}/{node.id}", node.kilde, tal_i(dele))
            elif isinstance(node, (Vum, Funktionsniveau)) and isinstance(fil.model, Ydelse):
                navn, niveauer = ("vum", node.temaer) if isinstance(node, Vum) else ("funktionsniveau", node.niveauer)
                kilde = Henvisning(dokument=fil.model.kilde.dokument, linje=node.linje, afsnit=navn)
                tilfoej(f"{fil.hos}/{navn}", kilde, {Decimal(niveau) for niveau in niveauer})
    return efter_linje


def _tallene(vaerdi: Vaerdi) -> set[Decimal]:
    """The numbers that a value holds, however it is given."""
    tallene = numbers_of(vaerdi.vaerdi)
    if tallene or isinstance(vaerdi.vaerdi, Decimal):
        return {abs(tal) for tal in tallene}
    ord_ = " ".join(str(del_) for del_ in vaerdi.vaerdi.model_dump(exclude_none=True).values())
    return tal_i(re.sub("[-:]", " ", ord_))


def _undtagelser(material: Material, dokument: str) -> dict[int, str]:
    return {
        linje: undtagelse.grund
        for fil in material.filer
        if isinstance(fil.model, Daekning) and fil.model.id == dokument
        for undtagelse in fil.model.undtagelser
        for linje in undtagelse.linje.numre()
    }
