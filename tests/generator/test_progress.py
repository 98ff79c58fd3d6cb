"""What long work says of itself."""

import io
from contextlib import redirect_stderr, redirect_stdout

import pytest

from generator.progress import listens, step


class Terminal(io.StringIO):
    """A stream that a person looks at."""

    def isatty(self) -> bool:
        """It is."""
        return True


def _said(to: io.StringIO, quiet: bool = False) -> str:
    """What is said of a short step, a long one, and one that nobody has counted; nothing of it on standard output."""
    out = io.StringIO()
    with redirect_stderr(to), redirect_stdout(out), listens(quiet):
        with step("Læser loven", 3, each=0.01) as told:
            told.done(3)
        with step("Læser filerne", 1000, each=0.01) as told:
            for _ in range(1000):
                told.done()
        with step("Pakker"):
            pass
    assert "" == out.getvalue()
    return to.getvalue()


def test_away_from_a_terminal_each_step_of_long_work_is_a_line() -> None:
    """The short step before it is not told; no sign moves back on its line."""
    assert "Læser filerne: 1000\nPakker\n" == _said(io.StringIO())


def test_on_a_terminal_a_step_is_a_bar_with_its_count() -> None:
    """The bar of the long step ends full, and none is drawn of the short one."""
    said = _said(Terminal())
    assert (True, False) == ("1000/1000" in said, "Læser loven" in said)


def test_nothing_is_said_when_all_is_to_be_quiet_or_nobody_listens() -> None:
    """With `--stille`, and where no command runs."""
    to = io.StringIO()
    assert "" == _said(to, quiet=True)
    with redirect_stderr(to), step("Læser filerne", 10_000) as told:
        told.done()
    assert "" == to.getvalue()


def test_a_mistake_passes_through_a_step() -> None:
    """And the work after it is told as before."""
    to = Terminal()
    with redirect_stderr(to), listens():
        with pytest.raises(ValueError, match="nej"), step("Læser", 1000) as told:
            told.done()
            raise ValueError("nej")
        with step("Tjekker", 1000) as told:
            told.done(1000)
    assert "Tjekker" in to.getvalue()
