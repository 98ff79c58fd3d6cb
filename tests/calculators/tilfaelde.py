"""Many cases in one test: the one that fails is named."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def tilfaelde(*case: object) -> Iterator[None]:
    """What fails inside says which case it was about."""
    try:
        yield
    except BaseException as fejl:
        fejl.add_note(f"tilfælde: {case!r:.300}")
        raise
