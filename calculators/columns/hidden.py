"""Which counts of a table are not shown, so that nobody can be found: those under five, and enough of the others.

In each line and each column what is hidden is at least two counts of together at least five. Then no count that is
hidden can be found by taking the others from their total.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

FEWEST_SHOWN = 5
_FEWEST_TOGETHER = 2

Cell = tuple[str, int]


def hidden_counts(table: Mapping[str, Sequence[int]], lines: Collection[str] = ()) -> frozenset[Cell]:
    """The cells, by line and number of column; the totals of lines and columns are taken to be known.

    Of `lines` nothing is shown, not even their totals.
    """
    hidden = {(line, at) for line, counts in table.items() for at, many in enumerate(counts)
              if line in lines or 0 < many < FEWEST_SHOWN}  # fmt: skip
    columns = range(len(next(iter(table.values()), ())))
    runs = [[(line, at) for at in columns] for line in table if line not in lines]
    if len(table) > 1:
        runs += [[(line, at) for line in table] for at in columns]
    growing = True
    while growing:
        growing = False
        for run in runs:
            if more := _next(run, hidden, table, lines):
                hidden.add(more)
                growing = True
    return frozenset(hidden)


def _next(
    run: list[Cell], hidden: set[Cell], table: Mapping[str, Sequence[int]], lines: Collection[str]
) -> Cell | None:
    """The smallest cell that must be hidden too, where what is hidden of a line or column is too little."""
    gone = [cell for cell in run if cell in hidden]
    together = sum(table[line][at] for line, at in gone)
    if not gone or (not together and all(line in lines for line, _ in gone)):
        return None
    if len(gone) >= _FEWEST_TOGETHER and together >= FEWEST_SHOWN:
        return None
    # Hiding a nought hides nobody; it is taken only where there is nothing else.
    left = sorted((table[line][at] == 0, table[line][at], line, at) for line, at in run if (line, at) not in hidden)
    return (left[0][2], left[0][3]) if left else None
