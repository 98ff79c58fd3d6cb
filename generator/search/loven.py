"""What the law gives everyone as entries of the search."""

from __future__ import annotations

from generator import addresses
from generator.model.catalogue import NATIONALE
from generator.model.indsats import paragraph_keys
from generator.model.lovindgang import Lovindgang
from generator.prose import labels
from generator.prose.lookup import Lookup
from generator.prose.writing import plain_text
from generator.search import paragraffer
from generator.search.entry import Entry, EntrySection
from generator.search.other_languages import sections, titles
from generator.search.synonyms import Synonyms
from generator.search.ydelser import lov_text


def loven_entry(opslag: Lookup, synonymer: Synonyms, indgang: Lovindgang) -> Entry:
    """A kind of help as the law gives it, found by its paragraphs and by the names of all help that they hold."""

    def text(prosa: str) -> str:
        return plain_text(opslag, prosa, NATIONALE, opslag.catalogue.dag)

    ord_ = synonymer.loven(indgang)
    return Entry(
        slags="loven",
        titel=indgang.titel,
        adresse=addresses.published(addresses.loven(indgang.id)),
        kort=text(indgang.kort),
        hos="I alle kommuner",
        lov=lov_text(indgang.lov),
        noegler=(*paragraffer.keys(indgang.lov), *ord_, *_titler(opslag, indgang), *titles(indgang)),
        emner=synonymer.emner(ord_),
        afsnit=(
            *(EntrySection("", labels.LOVENS_SPOERGSMAAL[navn], text(svar)) for navn, svar in indgang.svar.alle()),
            *sections(opslag, indgang, NATIONALE, opslag.catalogue.dag),
        ),
    )


def _titler(opslag: Lookup, indgang: Lovindgang) -> tuple[str, ...]:
    """The kinds of help that may be given by its paragraphs, or the only one that it is."""
    register = opslag.catalogue.indsatsregister
    if indgang.indsats:
        return (register.titel(indgang.indsats),)
    keys = [key for lov in indgang.lov for key in paragraph_keys(lov)]
    return tuple(dict.fromkeys(et.titel for key in keys for et in register.held_by(key)))
