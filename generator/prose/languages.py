"""The other languages that short texts are in: what they call things, and prose written out in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from calculators.show.tags import Html, tag
from calculators.text.dates import dansk_dato
from generator.model.oversaettelse import MASKINE, Gennemlaest, Oversaettelse, Sprog, stand
from generator.prose import english, labels
from generator.prose.lookup import Lookup
from generator.prose.reference import FAKTASLAGS, substitute
from generator.prose.writing import DANISH, FigureWords, PageProse, as_text, plain_text

_QUESTIONS = {
    "kan_jeg": "Can I get it?",
    "hvad": "What do I get?",
    "pris": "What does it cost?",
    "tid": "How long does it take?",
    "klage": "How do I complain?",
}


@dataclass(frozen=True)
class Language:
    """A language: its tag by BCP 47, how it is chosen, its words for figures, questions and a person's mark."""

    kode: Sprog
    vaelg: str
    spoergsmaal: Mapping[str, str]
    kilde: str
    tal: FigureWords
    day: Callable[[date], str]
    skrevet: str
    af_maskine: str
    laest: str
    # Whether names in Danish, such as those of acts, are said to be so.
    danske_navne: bool

    def anker(self, navn: str = "") -> str:
        """Where the text, or its part of a name, stands on the page."""
        return "-".join(filter(None, ("sprog", self.kode, navn.replace("_", "-"))))

    def maerke(self, oversat: Oversaettelse, gennemset: Gennemlaest) -> str:
        """Who wrote the text, and who has read it and when."""
        skrevet = self.af_maskine if oversat.oversat_af == MASKINE else self.skrevet.format(oversat.oversat_af)
        return f"{skrevet} {self.laest.format(gennemset.af, self.day(gennemset.dato))}"


LANGUAGES: Mapping[Sprog, Language] = {
    "en": Language(
        kode="en",
        vaelg="In English",
        spoergsmaal=_QUESTIONS | {"koster": _QUESTIONS["pris"]},
        kilde="Source",
        tal=FigureWords(english.value, english.number, english.ordinal),
        day=english.day,
        skrevet="Written by {}.",
        af_maskine="Translated by a machine.",
        laest="Read and approved by {}, {}. The Danish text is the one that counts.",
        danske_navne=True,
    ),
    "da-simple": Language(
        kode="da-simple",
        vaelg="Let dansk",
        spoergsmaal={**labels.SPOERGSMAAL, **labels.LOVENS_SPOERGSMAAL},
        kilde="Kilde",
        tal=DANISH,
        day=dansk_dato,
        skrevet="{} har skrevet teksten.",
        af_maskine="En maskine har skrevet teksten.",
        laest="{} har læst den og sagt god for den {}. Den almindelige tekst er den, der gælder.",
        danske_navne=False,
    ),
}


def shown(dansk: Any) -> list[tuple[Language, Any, Gennemlaest]]:
    """The translations that readers see, with their marks: a person stands by each as it is, and as the Danish is."""
    return [
        (LANGUAGES[et.sprog], et, et.gennemset)
        for et in dansk.andre_sprog
        if et.gennemset and stand(dansk, et) == "gennemset"
    ]


def markdown(prosa: PageProse, sprog: Language, tekst: str) -> str:
    """Prose as Markdown, with figures in the words of the language, and their sources. Errors: NoWords."""
    here = replace(prosa, kildeord=sprog.kilde, tal=sprog.tal)

    def skriv(slags: str, navn: str, foerst: bool) -> str:
        if slags in FAKTASLAGS:
            return here.fakta(navn, slags, foerst)
        written = prosa.markdown(f"{{{slags}: {navn}}}")
        return tag("span", Html(written), lang="da") if sprog.danske_navne else written

    return substitute(tekst, skriv, as_text)


def plain(opslag: Lookup, sprog: Language, tekst: str, hos: str, dato: date) -> str:
    """The same as plain text. Errors: NoWords."""
    return plain_text(opslag, tekst, hos, dato, ord_=sprog.tal)
