"""What the law itself answers, as pages of two doors show it."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from generator.model.catalogue import NATIONALE
from generator.model.fakta import Fakta, Vaerdi
from generator.model.lovindgang import Lovindgang
from generator.prose import labels
from generator.prose.lookup import Lookup
from generator.prose.reference import figures_named
from generator.prose.writing import PageProse


def answers(prosa: PageProse, indgang: Lovindgang) -> list[tuple[str, str, Markup]]:
    """Each question that the law answers: its name, its words, and the answer."""
    svar = indgang.svar.alle()
    return [(navn, labels.LOVENS_SPOERGSMAAL[navn], Markup(prosa.markdown(tekst))) for navn, tekst in svar]


def derived(opslag: Lookup, indgang: Lovindgang) -> Iterator[tuple[Fakta, Vaerdi]]:
    """The figures that the entry names and no source prints: worked out of those of an earlier year."""
    tekster = (indgang.kort, *(tekst for _, tekst in indgang.svar.alle()), *filter(None, (indgang.soeg,)))
    navne = [navn for tekst in (*tekster, *indgang.klar, *indgang.kommunen_bestemmer) for navn in figures_named(tekst)]
    for navn in dict.fromkeys(navne):
        _, fakta = opslag.fakta(navn, NATIONALE)
        vaerdi = fakta.nyeste(opslag.catalogue.dag)
        if vaerdi.sikkerhed == "afledt":
            yield fakta, vaerdi
