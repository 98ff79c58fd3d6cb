"""Numbers listed one after the other, such as the hours of each month."""

import re
from collections.abc import Sequence
from decimal import Decimal

from calculators.questions.fields import Felt
from calculators.questions.limits import inden_for
from calculators.text.errors import InputFejl, Tastefejl
from calculators.text.money import parse_tal

MOST_NUMBERS = 36
# A comma with a space after it separates numbers; a comma alone is the decimal comma.
_BETWEEN = re.compile(r";|, |\n")


def parse_talliste(linjer: Sequence[str], felt: Felt) -> tuple[Decimal, ...]:
    """The numbers in `10; 7,5; 12`, or in several such texts, in the order written.

    Errors: Tastefejl when there are none or too many; InputFejl with every number that cannot be read.
    """
    raa = [del_.strip() for linje in linjer for del_ in _BETWEEN.split(linje)]
    skrevet = [del_ for del_ in raa if del_]
    if not skrevet:
        raise Tastefejl(f"Udfyld “{felt.etiket}”. Skriv fx {felt.eksempel or '10; 12'}.")
    if len(skrevet) > MOST_NUMBERS:
        raise Tastefejl(f"Der er {len(skrevet)} tal. Skriv højst {MOST_NUMBERS}.")
    tal: list[Decimal] = []
    fejl: list[tuple[str, str]] = []
    for nummer, del_ in enumerate(skrevet, start=1):
        try:
            tal.append(inden_for(parse_tal(del_), felt))
        except Tastefejl as mangel:
            fejl.append((felt.navn, f"Tal nr. {nummer}: {mangel}"))
    if fejl:
        raise InputFejl(fejl)
    return tuple(tal)
