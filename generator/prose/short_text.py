"""What a service is in one or two sentences, as plain text, where nothing else of its page stands."""

from __future__ import annotations

from generator.model.catalogue import NATIONALE
from generator.model.lovindgang import Lovindgang
from generator.model.ydelse import Ydelse
from generator.prose.lookup import Lookup
from generator.prose.writing import plain_text


def short_text(opslag: Lookup, ydelse: Ydelse, nu: Lovindgang | None) -> str:
    """The standard's own words, or those of the help that the law has put in its place."""
    if nu is None:
        return plain_text(opslag, ydelse.kort, opslag.catalogue.hos(ydelse), ydelse.gaelder_fra)
    nu_kort = plain_text(opslag, nu.kort, NATIONALE, opslag.catalogue.dag)
    return f"{nu.titel} har afløst den. {nu_kort}"
