"""What the law gives everyone of a kind of help that a situation leads to."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.catalogue import Catalogue
from generator.model.livssituation import Hjaelp
from generator.model.lov import paragraphs, parse_citation
from generator.model.lovindgang import Lovindgang


def by_paragraph(catalogue: Catalogue) -> list[Lovindgang]:
    """All that the law gives, in the order of the law: § 83 stands before § 100."""
    return sorted(catalogue.loven.values(), key=_place)


def _place(indgang: Lovindgang) -> tuple[str, int, str]:
    lov = indgang.lov[0]
    nummer = lov.numre[0].split()[0] if lov.numre else ""
    return lov.lov, int(nummer) if nummer.isdigit() else 0, indgang.titel


def for_help(catalogue: Catalogue, hjaelp: Hjaelp) -> list[Lovindgang]:
    """The entries of the law that are this kind of help: by paragraph, and what they give where the help says what."""
    numre = paragraphs(hjaelp.lov)
    return [et for et in catalogue.loven.values() if numre & paragraphs(et.lov) and _gives(et, hjaelp)]


def under(catalogue: Catalogue, love: Sequence[str]) -> list[Lovindgang]:
    """The entries of the law about one of these paragraphs, in the order of the law; what is to come is left out."""
    numre = paragraphs(parse_citation(lov) for lov in love)
    alle = [et for et in by_paragraph(catalogue) if numre & paragraphs(et.lov)]
    return [et for et in alle if et.gaelder_fra is None or et.gaelder_fra <= catalogue.dag]


def _gives(indgang: Lovindgang, hjaelp: Hjaelp) -> bool:
    giver = {*indgang.afloeser, *filter(None, (indgang.indsats,))}
    return not hjaelp.indsats or not giver or not giver.isdisjoint(hjaelp.indsats)


def what_to_ask_for(indgange: list[Lovindgang]) -> str:
    """What one can ask the municipality for, in words; empty where no entry says."""
    return " og ".join(dict.fromkeys(et.bed_om for et in indgange if et.bed_om))
