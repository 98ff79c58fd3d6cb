"""Prose: no loose figures or citations, nothing fetched from elsewhere, and plain enough to read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic_core import PydanticCustomError

from generator.checks.lix import FLEST_I_TOP, FLEST_ORD, LIX_KROP, LIX_TOP, lix, number_of_words, too_long
from generator.checks.walk import Material, SourceFile
from generator.load.findings import FieldPath, Finding, at_most, shortened
from generator.model.retningslinje import Retningslinje
from generator.model.ydelse import Ydelse
from generator.prose.lookup import Lookup, Unknown
from generator.prose.number_words import TALORD_MED_ENHED
from generator.prose.reference import without_references
from generator.prose.writing import plain_text

# What stands where an author has not written yet.
UDFYLD = "UDFYLD"
# Each expression reads a text once, however it is written: none may try again from every sign to the end.
_STYKKE = re.compile(r"\S+")
_CIFFER = re.compile(r"[\d½¼¾]")
_LISTETAL = re.compile(r"^[^\S\n]*\d+\. ", re.MULTILINE)
_BILLEDE = re.compile(r"!\[")
_LINK = re.compile(r"\]\(\s*+(?!https?://|mailto:)([^)\s]*)")
_ORDEN = re.compile(r"\{\s*+(?:fakta|tal)\s*+:[^{}]*+\}\. [a-zæøå]\w*+")
_LINKLISTE = re.compile(r"^[^\S\n]*\[[^\[\]]*\]:", re.MULTILINE)
_KLAMME = re.compile(r"\{[^{}\n]*\}?|\}")

# Instructions are sorted by how strongly they bind, so none may lean on the one that the source has before it.
_PEGER_TILBAGE = frozenset(
    [
        "begge",
        "de",
        "dem",
        "den",
        "denne",
        "dens",
        "deres",
        "derfor",
        "det",
        "dets",
        "dette",
        "disse",
        "ellers",
        "han",
        "hans",
        "hendes",
        "her",
        "hun",
        "så",
    ]
)

# Names and notes are written on pages as they stand, so what Markdown or a page's head would read is refused.
_TEGN_UDEN_PROSA = re.compile(r"\]\s*[(\[:]|\{[^{}]*\}?|[}\\]")


def check(material: Material) -> Iterator[Finding]:
    """Findings in every prose text, and the readability of every service."""
    for fil in material.filer:
        yield from at_most(fil.yaml.navn, _i_filen(fil, material.opslag))


def _i_filen(fil: SourceFile, opslag: Lookup) -> Iterator[Finding]:
    for sti, tekst in fil.prosa():
        yield from _loese_ord(fil, sti, tekst)
    for sti, tekst in (*fil.prosa(), *fil.korte_tekster()):
        if UDFYLD in tekst:
            yield fil.fejl(sti, "skal-udfyldes")
    for sti, tekst in fil.korte_tekster():
        if "\n" in tekst or "\r" in tekst:
            yield fil.fejl(sti, "linjeskift-i-navn")
        for fundet in _TEGN_UDEN_PROSA.finditer(tekst):
            yield fil.fejl(sti, "tegn-i-navn", f"“{fundet[0]}”")
    if isinstance(fil.model, Retningslinje):
        yield from _uden_navneord(fil, fil.model)
    if isinstance(fil.model, Ydelse):
        yield from _laesbarhed(fil, fil.model, opslag)


def _loese_ord(fil: SourceFile, sti: FieldPath, tekst: str) -> Iterator[Finding]:
    resten = without_references(tekst)
    # Most texts have no digit left, and so nothing that is looked for word by word.
    har_tal = bool(_CIFFER.search(resten))
    if har_tal:
        resten = _LISTETAL.sub("", resten)
    if "§" in resten:
        yield fil.fejl(sti, "paragraf-i-tekst", "“§”")
    for ord_ in _STYKKE.findall(_uden_links(resten)) if har_tal else ():
        if _CIFFER.search(ord_):
            yield fil.fejl(sti, "tal-i-tekst", f"“{ord_}”")
    for fundet in _ORDEN.finditer(tekst):
        yield fil.fejl(sti, "orden-i-tekst", f"“{fundet[0]}”")
    for fundet in TALORD_MED_ENHED.finditer(resten):
        yield fil.fejl(sti, "talord-i-tekst", f"“{fundet[0]}”")
    for fundet in _KLAMME.finditer(resten):
        yield fil.fejl(sti, "loes-klamme", f"“{fundet[0]}”")
    if _LINKLISTE.search(resten):
        yield fil.fejl(sti, "linkliste")
    if _BILLEDE.search(resten):
        yield fil.fejl(sti, "billede")
    for fundet in _LINK.finditer(resten):
        yield fil.fejl(sti, "link-form", f"“{fundet[1]}”")


def _uden_links(tekst: str) -> str:
    return re.sub(r"\]\([^()]*\)|https?://\S+", " ", tekst)


def _uden_navneord(fil: SourceFile, retningslinje: Retningslinje) -> Iterator[Finding]:
    for nr, anvisning in enumerate(retningslinje.anvisninger):
        foerste = re.match(r"\w+", anvisning.tekst)
        if foerste and foerste[0].lower() in _PEGER_TILBAGE:
            yield fil.fejl(("anvisninger", nr, "tekst"), "uden-navneord", f"“{foerste[0]}”", ord=foerste[0])


def _laesbarhed(fil: SourceFile, ydelse: Ydelse, opslag: Lookup) -> Iterator[Finding]:
    try:
        for sti, maal, tekst in (
            (("kort",), LIX_TOP, top(ydelse, opslag)),
            (("afsnit",), LIX_KROP, krop(ydelse, opslag)),
        ):
            fundet = lix(tekst)
            if fundet > maal:
                yield fil.fejl(sti, "for-svaer", f"lix {fundet:.0f}", maal=maal)
        yield from _laengde(fil, ydelse, opslag)
    except (Unknown, PydanticCustomError):
        return  # reported by the check of references


def _laengde(fil: SourceFile, ydelse: Ydelse, opslag: Lookup) -> Iterator[Finding]:
    """Sentences that are too long to be read in one breath, and answers that are too long together."""
    hos = opslag.catalogue.hos(ydelse)
    svar = [(("svar", navn), getattr(ydelse.svar, navn)) for navn in type(ydelse.svar).model_fields]
    for felt, tekst in ((("kort",), ydelse.kort), *svar):
        for saetning, antal in too_long(plain_text(opslag, tekst or "", hos, ydelse.gaelder_fra)):
            yield fil.fejl(felt, "lang-saetning", shortened(saetning), antal=antal, flest=FLEST_ORD)
    antal = number_of_words(top(ydelse, opslag))
    if antal > FLEST_I_TOP:
        yield fil.fejl(("svar",), "for-lange-svar", f"{antal} ord", flest=FLEST_I_TOP)


def top(ydelse: Ydelse, opslag: Lookup) -> str:
    """The first thing a citizen reads: the summary and the five answers, as plain text."""
    svar = [getattr(ydelse.svar, navn) for navn in type(ydelse.svar).model_fields]
    return "\n\n".join(
        plain_text(opslag, tekst, opslag.catalogue.hos(ydelse), ydelse.gaelder_fra)
        for tekst in (ydelse.kort, *svar)
        if tekst
    )


def krop(ydelse: Ydelse, opslag: Lookup) -> str:
    """The whole standard as plain text."""
    tekster = [afsnit.tekst for _, afsnit in ydelse.afsnit.alle() if afsnit]
    tekster += [eget.tekst for eget in ydelse.egne_afsnit]
    return "\n\n".join(plain_text(opslag, tekst, opslag.catalogue.hos(ydelse), ydelse.gaelder_fra) for tekst in tekster)
