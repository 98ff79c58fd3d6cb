"""A file with a made-up population, out of the sizes of groups and what is assumed of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from calculators.text.errors import InputFejl
from generator.population import LACKING, CannotAnswer, read_mapping


def make_up(sizes: Path, assumed: Path, out: Path) -> Iterator[str]:
    """A made-up population into a file; gives the lines to say of it: what was assumed, and why.

    Errors: CannotAnswer.
    """
    try:
        from calculators.columns.files import KNOWN, UnreadableTable, read, writer
        from calculators.columns.made_up import Assumptions, made_up
    except ModuleNotFoundError as missing:
        raise CannotAnswer(LACKING.format(missing.name)) from None
    if out.suffix.lower() not in KNOWN:
        raise CannotAnswer(f"{out.name} skal ende på {', '.join(KNOWN)}.")
    if out.resolve() == sizes.resolve():
        raise CannotAnswer("Befolkningen skal i en anden fil end størrelserne.")
    bad: list[int] = []
    rows = 0
    try:
        assumptions = Assumptions.read(read_mapping(assumed))
        batches = made_up(read(sizes, lambda line, _: bad.append(line)), assumptions)
        first = next(batches, None)
        if first is None:
            raise CannotAnswer(f"{sizes.name} har ingen personer.")
        with writer(out, first.schema) as write:
            for batch in chain([first], batches):
                write(batch)
                rows += batch.num_rows
    except InputFejl as wrong:
        found = "\n".join(f"{felt}: {besked}" for felt, besked in wrong.fejl)
        raise CannotAnswer(f"{assumed.name} kan ikke bruges.\n{found}") from wrong
    except UnreadableTable as why:
        raise CannotAnswer(str(why)) from why
    if bad:
        out.unlink()
        raise CannotAnswer(f"{sizes.name}, linje {bad[0]} er ingen række.")
    yield f"{rows} opdigtede personer. Antallet i hver gruppe er fra {sizes.name}, resten er antaget:"
    yield from (f"  {one.column}: {one.why}" for one in assumptions.columns)
    yield f"Skrevet: {out}"
