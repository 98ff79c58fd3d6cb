"""Numbers within the limits of their field."""

from decimal import Decimal

from calculators.questions.fields import Felt
from calculators.text.errors import Tastefejl
from calculators.text.money import dansk_tal, parse_tal
from calculators.text.suggestions import citat


def inden_for(tal: Decimal, felt: Felt) -> Decimal:
    """The number itself; a Tastefejl when it lies outside the limits of the field."""
    if tal < felt.mindst:
        raise Tastefejl(f"Tallet er for lille. Det skal være mindst {dansk_tal(felt.mindst)}.")
    if tal > felt.hoejst:
        raise Tastefejl(f"Tallet er for stort. Det må højst være {dansk_tal(felt.hoejst)}.")
    return tal


def parse_beloeb(raa: str, felt: Felt) -> Decimal:
    """An amount in kroner within the limits of the field, with two decimals at most.

    Errors: Tastefejl with a Danish sentence.
    """
    beloeb = inden_for(parse_tal(raa), felt)
    exponent = beloeb.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -2:
        raise Tastefejl(
            f"{citat(raa.strip())} har mere end to cifre efter kommaet. "
            "Skriv ører med to cifre, fx 1.234,50. Brug punktum ved tusind, fx 1.234."
        )
    return beloeb
