"""The short text of a page in other languages, as its reader chooses it at the top."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from generator.model.oversaettelse import dele
from generator.prose.languages import Language, markdown, shown
from generator.prose.writing import PageProse


def other_languages(prosa: PageProse, dansk: Any) -> list[dict[str, Any]]:
    """Each translation that a person stands by: its summary, its answers or kinds of help, and the person's mark.

    Written when all else is: its figures are on the page already, and so their sources keep their numbers.
    """
    return [
        {
            "kode": sprog.kode,
            "vaelg": sprog.vaelg,
            "anker": sprog.anker(),
            "titel": oversat.titel,
            "tekster": _texts(prosa, sprog, oversat),
            "dele": _sections(prosa, sprog, oversat),
            "maerke": sprog.maerke(oversat, gennemset),
        }
        for sprog, oversat, gennemset in shown(dansk)
    ]


def _texts(prosa: PageProse, sprog: Language, oversat: Any) -> list[Markup]:
    parts = dele(oversat)
    return [Markup(markdown(prosa, sprog, parts[navn])) for navn in ("kort", "vigtigt") if navn in parts]


def _sections(prosa: PageProse, sprog: Language, oversat: Any) -> list[tuple[str, str, Markup]]:
    """The place, the heading and the text of each answer, or each kind of help."""
    svar = [
        (navn.partition(".")[2], sprog.spoergsmaal[navn.partition(".")[2]], tekst)
        for navn, tekst in dele(oversat).items()
        if navn.startswith("svar.")
    ]
    hjaelp = [(et.id, et.titel, et.hvorfor) for et in getattr(oversat, "hjaelp", ())]
    return [(sprog.anker(navn), titel, Markup(markdown(prosa, sprog, tekst))) for navn, titel, tekst in svar + hjaelp]
