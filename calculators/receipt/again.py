"""A receipt file calculated again with a file of rates, in words: what an older edition of the program runs."""

import json
from collections.abc import Iterator
from pathlib import Path

from calculators.data.rates import Satser
from calculators.receipt.receipt import read
from calculators.receipt.repeated import Difference, Repeated, repeat
from calculators.text.errors import Tastefejl


def again(rates: str, kvittering: str) -> tuple[str, bool]:
    """What the receipt comes to, and whether it is whole and the result is the same."""
    satser = Satser.fra_json(json.loads(Path(rates).read_text(encoding="utf-8")))
    try:
        gjort = repeat(read(Path(kvittering).read_text(encoding="utf-8")), satser)
    except Tastefejl as fejl:
        return str(fejl), False
    return "\n".join(in_words(gjort)), gjort.holder


def in_words(gjort: Repeated) -> Iterator[str]:
    """The outcome, and each result and figure that differs on a line."""
    yield from gjort.saetninger
    yield from map(_line, gjort.resultater)
    yield from map(_line, gjort.tal)


def _line(et: Difference) -> str:
    return f"- {et.navn}: {et.foer or 'ingen'} før, {et.nu or 'ingen'} nu"
