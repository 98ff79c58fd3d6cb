"""Changes of law that concern a text written before them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date

from markupsafe import Markup

from generator.model.lov import Lovaendring, Lovhenvisning
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
            text = Markup(prosa.markdown(aendring.tekst) + prosa.kildemaerke(aendring.kilder))
            yield labels.LOVAENDRING[aendring.slags], aendring, text


def concerns(aendring: Lovaendring, love: Iterable[Lovhenvisning], dato: date, indsats: Collection[str] = ()) -> bool:
    """Whether a change is of a paragraph among `love` and of the help given, and after the date or of unknown date."""
    if aendring.indsats and indsats and not set(aendring.indsats) & set(indsats):
        return False
    grundlag = {(lov.lov, nr) for lov in love for nr in lov.numre}
    ramt = grundlag & {(aendring.paragraf.lov, nr) for nr in aendring.paragraf.numre}
    return bool(ramt) and (aendring.dato is None or aendring.dato > dato)
