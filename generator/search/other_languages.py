"""What readers in other languages search for: the translations that they can read, as parts of an entry."""

from __future__ import annotations

from datetime import date
from typing import Any

from generator.model.oversaettelse import dele
from generator.prose.languages import plain, shown
from generator.prose.lookup import Lookup
from generator.search.entry import EntrySection


def sections(opslag: Lookup, dansk: Any, hos: str, dato: date) -> tuple[EntrySection, ...]:
    """Each translation as a part, under the words that it is chosen by, at its place on the page."""
    return tuple(
        EntrySection(
            sprog.anker(), sprog.vaelg, "\n".join(plain(opslag, sprog, et, hos, dato) for et in dele(en).values())
        )
        for sprog, en, _ in shown(dansk)
    )


def titles(dansk: Any) -> tuple[str, ...]:
    """What the help is called in each of them, and for a situation each kind of help that it leads to."""
    return tuple(
        tekst
        for _, oversat, _ in shown(dansk)
        for navn, tekst in dele(oversat).items()
        if navn == "titel" or navn.endswith(".titel")
    )
