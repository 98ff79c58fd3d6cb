"""Translations: whole, with the Danish text's own figures, and marked by a person as they are now."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic_core import PydanticCustomError

from generator.checks.lix import lix
from generator.checks.walk import Material, SourceFile
from generator.load.findings import FieldPath, Finding
from generator.model.livssituation import Livssituation
from generator.model.lovindgang import Lovindgang
from generator.model.oversaettelse import Oversaettelse, Stand, dele, stand
from generator.model.ydelse import Ydelse
from generator.prose.english import NoWords
from generator.prose.languages import LANGUAGES, plain
from generator.prose.lookup import Unknown
from generator.prose.reference import figures_named

_LET = "da-simple"
# LIX below 25 is “very easy”; facts such as amounts and names of help add some.
_LIX_LET = 28
_NUMBER_WORDS = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) "
    r"(?:times?|hours?|minutes?|(?:working )?days?|nights?|weeks?|months?|years?|per cent|percent|kroner|km)\b",
    re.IGNORECASE,
)
_CHANGED: dict[Stand, str] = {"dansk-aendret": "sprog-dansk-aendret", "aendret-siden": "sprog-aendret-siden"}


def check(material: Material) -> Iterator[Finding]:
    """Findings in the translations of every service, kind of help by law, and situation."""
    for fil in material.filer:
        if isinstance(fil.model, (Ydelse, Lovindgang, Livssituation)):
            for nr, oversat in enumerate(fil.model.andre_sprog):
                yield from _one(material, fil, fil.model, ("andre_sprog", nr), oversat)


def _one(
    material: Material,
    fil: SourceFile,
    dansk: Ydelse | Lovindgang | Livssituation,
    sti: FieldPath,
    oversat: Oversaettelse,
) -> Iterator[Finding]:
    danske, egne = dele(dansk), dele(oversat)
    for navn in danske.keys() - egne.keys():
        yield fil.fejl(sti, "sprog-mangler-del", f"“{navn}”")
    for navn in egne.keys() - danske.keys():
        yield fil.fejl(sti, "sprog-uden-dansk", f"“{navn}”")
    kendte = {tal for tekst in danske.values() for tal in figures_named(tekst)}
    for tal in {tal for tekst in egne.values() for tal in figures_named(tekst)} - kendte:
        yield fil.fejl(sti, "sprog-andet-tal", f"“{tal}”")
    for tekst in egne.values():
        for fundet in _NUMBER_WORDS.finditer(tekst):
            yield fil.fejl(sti, "talord-i-tekst", f"“{fundet[0]}”")
    yield from _in_words(material, fil, sti, oversat)
    if kode := _CHANGED.get(stand(dansk, oversat)):
        yield fil.fejl(sti, kode, LANGUAGES[oversat.sprog].vaelg)


def _in_words(material: Material, fil: SourceFile, sti: FieldPath, oversat: Oversaettelse) -> Iterator[Finding]:
    """Figures that the language has no words for, and a text that is not as easy as it says."""
    sprog = LANGUAGES[oversat.sprog]
    dag = fil.model.gaelder_fra if isinstance(fil.model, Ydelse) else material.catalogue.dag
    try:
        tekst = "\n\n".join(plain(material.opslag, sprog, et, fil.hos, dag) for et in dele(oversat).values())
    except NoWords as fejl:
        yield fil.fejl(sti, "sprog-uden-ord", f"“{fejl}”")
        return
    except (Unknown, PydanticCustomError):
        return  # reported by the check of references
    if oversat.sprog == _LET and (fundet := lix(tekst)) > _LIX_LET:
        yield fil.fejl(sti, "for-svaer", f"lix {fundet:.0f}", maal=_LIX_LET)
