"""The groups of a standard that have rights, conditions or deadlines of their own."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from generator.model.kilde import Henvisning
from generator.model.ydelse import Gruppe, Ydelse
from generator.prose.writing import PageProse


@dataclass(frozen=True)
class ShownGroup:
    """A group with its ages in words, its texts, and its figures by what they are called."""

    id: str
    titel: str
    alder: Markup | None
    tekster: list[Markup]
    fakta: list[tuple[str, Markup]]
    maerke: Markup


def groups_of(prosa: PageProse, ydelse: Ydelse) -> list[ShownGroup]:
    """All groups, in the order of the standard. The cells of a group's tables stand in the tables alone."""
    celler = {navn for tabel in ydelse.valgtabeller for navn in tabel.navne}
    return [
        ShownGroup(
            id=gruppe.id,
            titel=gruppe.titel,
            alder=_age(prosa, gruppe),
            tekster=[Markup(prosa.markdown(tekst)) for tekst in (gruppe.tekst, gruppe.vilkaar) if tekst],
            fakta=[
                (fakta.betegnelse, Markup(prosa.fakta(fakta.id)))
                for fakta in ydelse.fakta
                if fakta.gruppe == gruppe.id and fakta.id not in celler
            ],
            maerke=_source(prosa, ydelse, gruppe),
        )
        for gruppe in ydelse.grupper
    ]


def _age(prosa: PageProse, gruppe: Gruppe) -> Markup | None:
    if gruppe.alder_fra and gruppe.alder_fra == gruppe.alder_til:
        return Markup(prosa.markdown(f"Alder: {{fakta: {gruppe.alder_fra}}}."))
    if gruppe.alder_fra and gruppe.alder_til:
        return Markup(prosa.markdown(f"Alder: {{tal: {gruppe.alder_fra}}} til {{fakta: {gruppe.alder_til}}}."))
    if gruppe.alder_fra:
        return Markup(prosa.markdown(f"Alder: fra {{fakta: {gruppe.alder_fra}}}."))
    return Markup(prosa.markdown(f"Alder: til og med {{fakta: {gruppe.alder_til}}}.")) if gruppe.alder_til else None


def _source(prosa: PageProse, ydelse: Ydelse, gruppe: Gruppe) -> Markup:
    sted = Henvisning(dokument=ydelse.kilde.dokument, linje=gruppe.linje, afsnit=gruppe.titel)
    return Markup(prosa.kildemaerke([sted]))
