"""Changes of law that concern a text written before them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from markupsafe import Markup

from generator.model.lov import Lovaendring, Lovhenvisning
from generator.prose import labels
from generator.prose.writing import PageProse


def siden(prosa: PageProse, love: Iterable[Lovhenvisning], dato: date) -> Iterator[tuple[str, Lovaendring, Markup]]:
    """Each change of a paragraph among `love` after the date, or of unknown date: what kind, which, and in words."""
    grundlag = {(lov.lov, nr) for lov in love for nr in lov.numre}
    for aendring in prosa.opslag.catalogue.lovgivning.aendringer:
        ramt = grundlag & {(aendring.paragraf.lov, nr) for nr in aendring.paragraf.numre}
        if ramt and (aendring.dato is None or aendring.dato > dato):
            tekst = Markup(prosa.markdown(aendring.tekst) + prosa.kildemaerke(aendring.kilder))
            yield labels.LOVAENDRING[aendring.slags], aendring, tekst
