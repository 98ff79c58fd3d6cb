"""How many topics of a comparison say the same and how many differ, counted where a municipality has a choice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.compare.topics import Topic, Verdict

_NOT_MEASURED: tuple[Verdict, ...] = ("ord", "enheder", "slags", "opdelt", "aar")


@dataclass(frozen=True)
class Tally:
    """The counts of one comparison.

    `forskelle`, `ens` and `andre` (which cannot be measured) are topics that the municipality decides. `loven` are
    those that the law decides, and `uafklarede` those that several state where we do not know who decides, with
    `uafklarede_forskelle` of them saying other things; neither is counted as a difference, nor as alike.
    """

    forskelle: int
    ens: int
    andre: int
    loven: int
    uafklarede: int
    uafklarede_forskelle: int

    @property
    def maalt(self) -> bool:
        """Whether any figure that a municipality chooses was held against another."""
        return bool(self.forskelle or self.ens)

    @property
    def sammenlignet(self) -> bool:
        """Whether several municipalities state anything that they choose themselves."""
        return self.maalt or bool(self.andre)


def tally(topics: Iterable[Topic]) -> Tally:
    """Count the topics; what one municipality alone states is compared with nothing."""
    alle = list(topics)
    valgt = Counter(topic.dom for topic in alle if topic.chosen)
    return Tally(
        forskelle=valgt["forskel"],
        ens=valgt["ens"],
        andre=sum(valgt[dom] for dom in _NOT_MEASURED),
        loven=sum(1 for topic in alle if topic.hvem == "loven"),
        uafklarede=sum(1 for topic in alle if topic.hvem is None and topic.dom != "alene"),
        uafklarede_forskelle=sum(1 for topic in alle if topic.hvem is None and topic.dom == "forskel"),
    )
