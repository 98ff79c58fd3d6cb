"""A kind of help that a situation leads to: what the law gives everyone, and what each municipality has promised."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from markupsafe import Markup

from generator import addresses
from generator.model.livssituation import Hjaelp
from generator.model.lovindgang import Lovindgang
from generator.model.ydelse import Ydelse
from generator.pages.citizen.kommunedel import municipal_part
from generator.pages.citizen.portion import Portion
from generator.pages.parts import lovaendringer
from generator.pages.parts.calculator_link import beregner_link
from generator.pages.parts.loven import for_help, what_to_ask_for
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse


@dataclass(frozen=True)
class Lovpart:
    """What the law gives everyone, as a situation shows it: one sentence, how to apply, the page."""

    titel: str
    kort: Markup
    soeg: Markup | None
    adresse: str


@dataclass(frozen=True)
class Given:
    """A kind of help, and the services that give it in all municipalities."""

    hjaelp: Hjaelp
    ydelser: tuple[Ydelse, ...]
    i: Mapping[str, Sequence[Ydelse]]  # those of each municipality

    @classmethod
    def by_all(cls, opslag: Lookup, hjaelp: Hjaelp) -> Given:
        """Look for it in the whole catalogue."""
        ydelser = tuple(ydelse for ydelse in opslag.catalogue.ydelser if hjaelp.omfatter(ydelse))
        i: dict[str, list[Ydelse]] = {}
        for ydelse in ydelser:
            i.setdefault(ydelse.kommune, []).append(ydelse)
        return cls(hjaelp, ydelser, i)

    def of(self, portion: Portion) -> Iterator[Ydelse]:
        """The services of the municipalities that a page tells of."""
        for data in portion.kommuner:
            yield from self.i.get(data.id, ())


def help_card(portion: Portion, given: Given) -> dict[str, Any]:
    """A kind of help as the template shows it: the law's part first, then what each municipality has promised."""
    prosa, hjaelp = portion.prosa, given.hjaelp
    indgange = laws(prosa.opslag, hjaelp)
    old = ended(indgange)
    afloest, andre = changes(prosa, given)
    return {
        "id": hjaelp.id,
        "titel": hjaelp.titel,
        "love": [Markup(prosa.lov(str(lov))) for lov in hjaelp.lov],
        "hvorfor": Markup(prosa.markdown(hjaelp.hvorfor)),
        "loven": [_lovpart(prosa, et) for et in indgange if et.indsats not in old],
        "loven_foer": [_lovpart(prosa, et) for et in indgange if et.indsats in old],
        "bed_om": what_to_ask_for([et for et in indgange if et.indsats not in old]),
        "afloest": [] if old else afloest,
        "andre_aendringer": andre,
        "faelles": [Markup(prosa.markdown(et.tekst)) for et in hjaelp.udelukker if not et.ydelser],
        "dele": [municipal_part(prosa, hjaelp, ydelse) for ydelse in given.of(portion)],
        "beregnere": [beregner_link(prosa, navn) for navn in hjaelp.beregnere],
    }


def laws(opslag: Lookup, hjaelp: Hjaelp) -> list[Lovindgang]:
    """What the law gives of this help on the catalogue's day; what has ended is last."""
    dag = opslag.catalogue.dag
    alle = for_help(opslag.catalogue, hjaelp)
    fundne = [indgang for indgang in alle if indgang.gaelder_fra is None or indgang.gaelder_fra <= dag]
    old = ended(fundne)
    return sorted(fundne, key=lambda indgang: indgang.indsats in old)


def ended(indgange: Sequence[Lovindgang]) -> set[str | None]:
    """The kinds of help that others among these have come in the place of."""
    return {navn for indgang in indgange for navn in indgang.afloeser}


def _lovpart(prosa: PageProse, indgang: Lovindgang) -> Lovpart:
    today = replace(prosa, dato=prosa.opslag.catalogue.dag)
    return Lovpart(
        titel=indgang.titel,
        kort=Markup(today.markdown(indgang.kort)),
        soeg=Markup(today.markdown(indgang.soeg)) if indgang.soeg else None,
        adresse=prosa.href(addresses.loven(indgang.id)),
    )


def changes(prosa: PageProse, given: Given) -> tuple[list[Any], list[Any]]:
    """Changes of law since the oldest standard: those that replaced the help, and the rest."""
    hjaelp, ydelser = given.hjaelp, given.ydelser
    fra = min((ydelse.gaelder_fra for ydelse in ydelser), default=date.min)
    love = tuple(dict.fromkeys((*hjaelp.lov, *(ydelse.lovgrundlag[0] for ydelse in ydelser))))
    alle = list(lovaendringer.since(prosa, love, fra, hjaelp.indsats))
    return [et for et in alle if et[1].ophoerer], [et for et in alle if not et[1].ophoerer]
