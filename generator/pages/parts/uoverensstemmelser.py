"""What pages say of contradictions in a few words: how many there are of each kind, and what ought to be decided.

An unclear text or a misprint is no disagreement.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from calculators.text.dates import dansk_dato
from generator.compare.standing import since
from generator.compare.to_decide import ought_to_be_decided
from generator.model.catalogue import RETNINGSLINJER
from generator.model.kommune import Art, Fundsvar, Uoverensstemmelse
from generator.prose.lookup import Lookup
from generator.prose.writing import plain_text

# What one place is, and what several are, in the order of weight.
_SENTENCES: dict[Art, tuple[str, str]] = {
    "mod-lov": ("Ét sted strider mod loven.", "{antal} steder strider mod loven."),
    "intern": ("Ét sted er kilderne ikke enige.", "{antal} steder er kilderne ikke enige."),
    "tvetydig": ("Ét sted kan læses på flere måder.", "{antal} steder kan læses på flere måder."),
    "foraeldet": ("Ét sted er forældet.", "{antal} steder er forældede."),
    "trykfejl": ("Ét sted er trykt forkert.", "{antal} steder er trykt forkert."),
}


def count_in_words(fund: Iterable[Uoverensstemmelse]) -> str:
    """A sentence for each kind that is there, the weightiest first: “Ét sted strider mod loven.” Empty without any."""
    antal = Counter(et.art for et in fund)
    return " ".join(
        en if antal[art] == 1 else flere.format(antal=antal[art])
        for art, (en, flere) in _SENTENCES.items()
        if antal[art]
    )


def who_decides(opslag: Lookup, fund: Uoverensstemmelse) -> str:
    """Who is to decide it: the one it names, else the publisher of the text."""
    return fund.afgoeres_af or _publisher(opslag, fund)


def _publisher(opslag: Lookup, fund: Uoverensstemmelse) -> str:
    dokument = next((s.kilde.dokument for s in fund.steder if not _er_lov(opslag, s.kilde.dokument)), None)
    data = opslag.catalogue.kommune(fund.ydelser[0].split("/")[0]) if fund.ydelser and not fund.retningslinjer else None
    return data.kommune.navn if data else opslag.kilde(dokument or fund.steder[0].kilde.dokument).udgiver


def in_plain_text(opslag: Lookup, fund: Uoverensstemmelse, tekst: str) -> str:
    """Prose of a contradiction as plain text with the figures of the date it concerns."""
    ydelse = opslag.ydelse(fund.ydelser[0]) if fund.ydelser else None
    hos = ydelse.adresse if ydelse and not fund.retningslinjer else RETNINGSLINJER
    return plain_text(opslag, tekst, hos, fund.gyldig_fra or (ydelse.gaelder_fra if ydelse else date.max))


def to_decide(opslag: Lookup, fund: Uoverensstemmelse) -> str:
    """What ought to be decided, as plain text."""
    prosa = ought_to_be_decided(fund, _publisher(opslag, fund), lambda kilde: _er_lov(opslag, kilde))
    return in_plain_text(opslag, fund, prosa)


def answered_on(svar: Fundsvar) -> str:
    """When who issued the text decided its answer, or that it is not decided."""
    return f"Vedtaget {dansk_dato(svar.vedtaget)}" if svar.vedtaget else "Svar, ikke vedtaget"


def how_long(opslag: Lookup, fund: Uoverensstemmelse) -> str:
    """Since when it has been so, or between which days; that nobody knows, for a document without a date."""
    fra = since(opslag, fund)
    if fra is None:
        return "Vi ved ikke, hvor længe. Teksten har ingen dato."
    til = f", til {dansk_dato(fund.gyldig_til)}" if fund.gyldig_til else ""
    return f"Fra {dansk_dato(fra)}{til}."


def _er_lov(opslag: Lookup, dokument: str) -> bool:
    """Whether a source is an official page that rules are looked up on, not a text under scrutiny."""
    return opslag.kilde(dokument).type == "henvisning"
