"""What a comparison comes to, in the sentences that stand first on its page and its paper."""

from __future__ import annotations

from collections.abc import Iterator

from generator.compare.tally import Tally


def in_words(antal: Tally) -> str:
    """How many figures differ where the municipality has a choice, and how many topics the law decides."""
    return " ".join([*_unknown(antal), *_chosen(antal), *_of_the_law(antal)])


def _unknown(antal: Tally) -> Iterator[str]:
    if antal.uafklarede_forskelle == 1:
        yield "Ét tal er forskelligt, men vi ved ikke, hvem der bestemmer."
    elif antal.uafklarede_forskelle:
        yield f"{antal.uafklarede_forskelle} tal er forskellige, men vi ved ikke, hvem der bestemmer."


def _chosen(antal: Tally) -> Iterator[str]:
    if not antal.sammenlignet:
        if not antal.uafklarede_forskelle:
            yield "Her er ikke to standarder, som siger noget, kommunen selv bestemmer. Intet er sammenlignet."
            yield "Det betyder ikke, at de er ens."
    elif not antal.maalt:
        yield "Standarderne har ingen tal, der kan måles mod hinanden. Det betyder ikke, at de er ens."
    elif antal.forskelle == 0:
        yield "Vi har ikke fundet tal, som kommunen bestemmer, og som er forskellige."
    elif antal.forskelle == 1:
        yield "Ét tal, som kommunen bestemmer, er forskelligt."
    else:
        yield f"{antal.forskelle} tal, som kommunen bestemmer, er forskellige."


def _of_the_law(antal: Tally) -> Iterator[str]:
    if antal.loven:
        hvor_mange = "Ét emne bestemmer" if antal.loven == 1 else f"{antal.loven} emner bestemmer"
        yield f"{hvor_mange} loven. De tæller ikke som forskelle."
