"""Services of several municipalities by what they give: the paragraph, and the kind of help below it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.model.catalogue import Catalogue
from generator.model.fakta import Fakta
from generator.model.indsats import Key, paragraph_keys
from generator.model.ydelse import Ydelse

# How a group is called whose services do not say which kind of help of the paragraph they give.
UNSAID = "uden-indsats"


@dataclass(frozen=True)
class Group:
    """One kind of help by a paragraph and the services that are compared under it, in the order of municipalities.

    `indsats` is "" where the paragraph is not divided, and UNSAID where it is, but the services do not say what they
    give; those stand together in a list and are never compared.
    """

    lov: str
    nr: str
    titel: str
    ydelser: tuple[Ydelse, ...]
    indsats: str = ""
    own_address: bool = False

    @property
    def id(self) -> str:
        """The name of its page, such as sel-82-a, or sel-83-toejvask beside another kind of help of the paragraph."""
        tail = f"-{self.indsats}" if self.own_address else ""
        return f"{self.lov}-{self.nr}".lower().replace(" ", "-") + tail

    @property
    def paragraf(self) -> str:
        """The paragraph as it is written in the data, such as SEL § 82 a."""
        return f"{self.lov} § {self.nr}"

    @property
    def kommuner(self) -> tuple[str, ...]:
        """The ids of its municipalities, each once."""
        return tuple(dict.fromkeys(ydelse.kommune for ydelse in self.ydelser))

    @property
    def unsaid(self) -> bool:
        """Whether nobody can tell if its services give the same."""
        return self.indsats == UNSAID

    def only(self, numbers: Iterable[int]) -> Group:
        """The same kind of help with some of its services alone, by their numbers."""
        return replace(self, ydelser=tuple(self.ydelser[nr] for nr in numbers))

    def of(self, kommune: str) -> tuple[Ydelse, ...]:
        """The services of one municipality."""
        return tuple(ydelse for ydelse in self.ydelser if ydelse.kommune == kommune)

    def holds(self, fakta: Fakta) -> bool:
        """Whether a figure of one of its services is about this kind of help."""
        return fakta.indsats is None or self.indsats in ("", UNSAID, fakta.indsats)


def groups(catalogue: Catalogue) -> list[Group]:
    """Every kind of help by each paragraph that some service rests on first, in the order of the law."""
    extra: dict[Key, list[str]] = {}
    first: dict[Key, list[str]] = {}
    for ydelse in catalogue.ydelser:
        first.setdefault(paragraph_keys(ydelse.lovgrundlag[0])[0], []).append(ydelse.adresse)
        for key in (key for lov in ydelse.ogsaa_under for key in paragraph_keys(lov)):
            extra.setdefault(key, []).append(ydelse.adresse)
    titles = {(lov.forkortelse, p.nr): p.titel for lov in catalogue.lovgivning.love for p in lov.paragraffer}
    made: list[Group] = []
    for key in sorted(first, key=order_of_the_law):
        med = {*first[key], *extra.get(key, ())}
        ydelser = tuple(y for y in catalogue.ydelser if y.adresse in med)
        made += _of_paragraph(catalogue, key, titles.get(key, ""), ydelser)
    return made


def comparable(alle: Iterable[Group]) -> list[Group]:
    """Those with services of more than one municipality that are known to give the same."""
    return [group for group in alle if len(group.kommuner) > 1 and not group.unsaid]


def shared_help(catalogue: Catalogue, one: Ydelse, other: Ydelse) -> frozenset[str]:
    """The kinds of help that two services both give by a paragraph both rest on; "" for one that is not divided."""
    register = catalogue.indsatsregister
    both = {key for lov in one.lovgrundlag for key in paragraph_keys(lov) if key[1]}
    both &= {key for lov in other.lovgrundlag for key in paragraph_keys(lov)}
    shared = ({*register.given(one.indsats, key)} & {*register.given(other.indsats, key)} for key in both)
    return frozenset(navn for kinds in shared for navn in kinds)


def ids_of(catalogue: Catalogue, ydelse: Ydelse) -> frozenset[str]:
    """The names of the comparisons that a service stands in by its first paragraph, whoever else stands there."""
    key = paragraph_keys(ydelse.lovgrundlag[0])[0]
    return frozenset(group.id for group in _of_paragraph(catalogue, key, "", (ydelse,)) if not group.unsaid)


def _of_paragraph(catalogue: Catalogue, key: Key, titel: str, ydelser: tuple[Ydelse, ...]) -> Iterator[Group]:
    """The kinds of help of one paragraph in the order of the register; those that nobody named come last."""
    register = catalogue.indsatsregister
    held = [indsats.id for indsats in register.held_by(key)]
    by_kind: dict[str, list[Ydelse]] = {navn: [] for navn in held}
    for ydelse in ydelser:
        for navn in register.given(ydelse.indsats, key) or (UNSAID,):
            by_kind.setdefault(navn, []).append(ydelse)
    for navn, found in by_kind.items():
        if not found:
            continue
        if navn == UNSAID:
            yield Group(*key, f"{titel}, ikke delt op", tuple(found), navn, own_address=True)
        else:
            divided = len(held) > 1
            own = navn not in held[:1] and navn != ""
            named = register.titel(navn) if divided or own else ""
            yield Group(*key, named or titel, tuple(found), navn, own_address=own)


def order_of_the_law(key: Key) -> tuple[str, int, str]:
    """Where a paragraph stands among others: § 82 before § 82 a, and both before § 100."""
    tal = re.match(r"\d+", key[1])
    return key[0], int(tal[0]) if tal else 0, key[1]
