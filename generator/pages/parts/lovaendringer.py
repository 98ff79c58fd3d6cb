"""Changes of law that concern a text written before them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date

from markupsafe import Markup

from generator.model.catalogue import Catalogue
from generator.model.lov import Lovaendring, Lovhenvisning, paragraphs
from generator.model.ydelse import Ydelse
from generator.prose import labels
from generator.prose.writing import PageProse


def since(
    prosa: PageProse, love: Iterable[Lovhenvisning], dato: date, indsats: Collection[str] = ()
) -> Iterator[tuple[str, Lovaendring, Markup]]:
    """Each change of a paragraph among `love` after the date, or of unknown date: what kind, which, and in words.

    `indsats` is the help that the text is about; without it the text is about all that the paragraphs give.
    """
    grundlag = tuple(love)
    for aendring in prosa.opslag.catalogue.lovgivning.aendringer:
        if concerns(aendring, grundlag, dato, indsats):
            yield in_words(prosa, aendring)


def of_service(catalogue: Catalogue, ydelse: Ydelse) -> list[Lovaendring]:
    """The changes of law that concern an edition of a standard, and came after it."""
    alle = catalogue.lovgivning.aendringer
    return [et for et in alle if concerns(et, ydelse.lovgrundlag, ydelse.gaelder_fra, ydelse.indsats)]


def replaced_calculators(catalogue: Catalogue, ydelse: Ydelse) -> set[str]:
    """The calculators of rules that the law has ended since the standard was written."""
    return {navn for et in of_service(catalogue, ydelse) if et.ophoerer for navn in et.beregnere}


def in_words(prosa: PageProse, aendring: Lovaendring) -> tuple[str, Lovaendring, Markup]:
    """What kind of change it is, which, and in words."""
    return labels.LOVAENDRING[aendring.slags], aendring, text_of(prosa, aendring)


def text_of(prosa: PageProse, aendring: Lovaendring) -> Markup:
    """A change in words with its sources, and the mark of what we have not read ourselves."""
    mark = f" {prosa.ulaest_maerke('aendringer')}" if aendring.redaktionelt else ""
    return Markup(prosa.markdown(aendring.tekst) + prosa.kildemaerke(aendring.kilder) + mark)


def concerns(aendring: Lovaendring, love: Iterable[Lovhenvisning], dato: date, indsats: Collection[str] = ()) -> bool:
    """Whether a change is of a paragraph among `love` and of the help given, and after the date or of unknown date."""
    if aendring.indsats and indsats and not set(aendring.indsats) & set(indsats):
        return False
    ramt = paragraphs(love) & paragraphs([aendring.paragraf])
    return bool(ramt) and (aendring.dato is None or aendring.dato > dato)
