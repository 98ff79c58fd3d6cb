"""What the law itself says of a topic that it decides, and whether a standard prints the law's figure."""

from __future__ import annotations

from datetime import date
from typing import Literal

from generator.compare.measure import measure
from generator.compare.topics import Stated, Topic
from generator.model.catalogue import Catalogue
from generator.model.fakta import Fakta, Vaerdi

Printed = Literal["lovens", "andet", "ukendt"]


def law_fact(catalogue: Catalogue, topic: Topic) -> Fakta | None:
    """The law's own figure of the topic, where the data have it."""
    navn = topic.bestemmer.tal if topic.bestemmer else None
    return next((et for et in catalogue.nationale.fakta if et.id == navn), None) if navn else None


def law_on(fakta: Fakta, dag: date) -> Vaerdi | None:
    """The law's value on a day; one that has never changed is as old as the rule, whenever our rates begin."""
    return fakta.vaerdier[0] if len(fakta.vaerdier) == 1 else fakta.paa(dag)


def printed(catalogue: Catalogue, topic: Topic, stated: Stated) -> Printed:
    """Whether a standard prints the figure that the law had on the day that its own figure is for."""
    fakta = law_fact(catalogue, topic)
    vaerdi = law_on(fakta, stated.vaerdi.gyldig_fra) if fakta else None
    ours = measure(stated.vaerdi.vaerdi, stated.fakta.enhed)
    if fakta is None or vaerdi is None or ours is None:
        return "ukendt"
    theirs = measure(vaerdi.vaerdi, fakta.enhed)
    if theirs is None or theirs.unit != ours.unit:
        return "ukendt"
    return "lovens" if ours == theirs else "andet"
