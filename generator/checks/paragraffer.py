"""The register of paragraphs: each has a kind, and it agrees with the situations in life both ways."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.walk import Material, SourceFile
from generator.load.findings import FieldPath, Finding, at_most
from generator.model.livssituation import Livssituation
from generator.model.lov import Lovgivning, Paragraf, paragraphs

Key = tuple[str, str]


def check(material: Material) -> Iterator[Finding]:
    """Paragraphs and situations that do not know of each other, and how many paragraphs have no kind."""
    led_to = _led_to(material)
    kinds = dict(_paragraphs(material))
    for fil in material.filer:
        if isinstance(fil.model, Lovgivning):
            if material.catalogue.livssituationer:
                yield from at_most(fil.yaml.navn, _not_led_to(fil, fil.model, led_to))
            yield from _without_kind(fil, fil.model)
        if isinstance(fil.model, Livssituation):
            yield from at_most(fil.yaml.navn, _not_back(fil, fil.model, kinds))


def _paragraphs(material: Material) -> Iterator[tuple[Key, Paragraf]]:
    for lov in material.catalogue.lovgivning.love:
        yield from (((lov.forkortelse, paragraf.nr), paragraf) for paragraf in lov.paragraffer)


def _led_to(material: Material) -> set[tuple[str, Key]]:
    """Each paragraph that some help of a situation names, with the situation."""
    return {
        (situation.id, paragraf)
        for situation in material.catalogue.livssituationer
        for hjaelp in situation.hjaelp
        for paragraf in paragraphs(hjaelp.lov)
    }


def _not_led_to(fil: SourceFile, model: Lovgivning, led_to: set[tuple[str, Key]]) -> Iterator[Finding]:
    for i, lov in enumerate(model.love):
        for j, paragraf in enumerate(lov.paragraffer):
            for k, situation in enumerate(paragraf.situationer):
                if (situation, (lov.forkortelse, paragraf.nr)) not in led_to:
                    sti: FieldPath = ("love", i, "paragraffer", j, "situationer", k)
                    yield fil.fejl(
                        sti, "situation-uden-paragraf", f"“{situation}”", lov=f"{lov.forkortelse} § {paragraf.nr}"
                    )


def _not_back(fil: SourceFile, situation: Livssituation, kinds: dict[Key, Paragraf]) -> Iterator[Finding]:
    """Paragraphs of a kind that the situation leads to, but that do not name it; one without a kind is let be."""
    for i, hjaelp in enumerate(situation.hjaelp):
        for j, lov in enumerate(hjaelp.lov):
            for nr in lov.numre:
                paragraf = kinds.get((lov.lov, nr))
                if paragraf and paragraf.slags and situation.id not in paragraf.situationer:
                    yield fil.fejl(("hjaelp", i, "lov", j), "paragraf-uden-situation", f"“{lov.lov} § {nr}”")


def _without_kind(fil: SourceFile, model: Lovgivning) -> Iterator[Finding]:
    """How many in each act are left, once the sorting of the register has begun."""
    if not any(paragraf.slags for lov in model.love for paragraf in lov.paragraffer):
        return
    for i, lov in enumerate(model.love):
        uden = [paragraf.nr for paragraf in lov.paragraffer if paragraf.slags is None]
        if uden:
            yield fil.fejl(("love", i, "paragraffer"), "paragraffer-uden-slags", antal=len(uden), lov=lov.forkortelse)
