"""Work shared among processes gives what it gives in one."""

import logging
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.site.processes import PROCESSES, processes, shared
from tests.taalmodighed import SENEST

# Two processes that never finish; their numbers are said, so that one can look for them.
ENDLESS = """
import os, time
from generator.site import processes as alle
def work(_):
    os.write(1, f"{os.getpid()}\\n".encode())
    time.sleep(1000)
alle.processes = lambda: 2
alle.shared("Venter", work, [1, 2], 10.0)
"""


@pytest.fixture(params=["1", "2"])
def many(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """So many processes, whatever the machine has."""
    many = int(request.param)
    monkeypatch.setattr("generator.site.processes.processes", lambda: many)
    return many


def test_results_and_words_come_in_order(many: int, caplog: pytest.LogCaptureFixture) -> None:
    """What is said to the log is heard once, in the order of the things, as in one process."""

    def work(thing: int) -> tuple[int, int]:
        logging.getLogger("mkdocs").warning("nr. %s", thing)
        return thing * thing, os.getpid()

    with caplog.at_level(logging.WARNING, logger="mkdocs"):
        made = shared("Prøver", work, range(40), 1.0)
    assert [nr * nr for nr in range(40)] == [result for result, _ in made]
    assert [f"nr. {nr}" for nr in range(40)] == caplog.messages
    assert (many == 1) == ({os.getpid()} == {who for _, who in made})


@pytest.mark.usefixtures("many")
def test_a_mistake_is_raised_here() -> None:
    """What goes wrong in a process is raised as if it had gone wrong here."""
    with pytest.raises(ZeroDivisionError):
        shared("Prøver", lambda thing: 1 // thing, [2, 1, 0], 10.0)


def test_fewer_when_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Never more than the machine has, and at least one."""
    for wanted, most in (("1", 1), ("0", os.cpu_count() or 1), ("mange", os.cpu_count() or 1)):
        monkeypatch.setenv(PROCESSES, wanted)
        assert 1 <= processes() <= most


@pytest.mark.skipif(sys.platform != "linux", reason="others work in one process")
def test_they_end_with_the_one_they_work_for() -> None:
    """A build that is killed leaves no process behind, which would hold its locks."""
    one = subprocess.Popen([sys.executable, "-c", ENDLESS], stdout=subprocess.PIPE, encoding="utf-8")
    assert one.stdout is not None
    workers = [int(one.stdout.readline()) for _ in range(2)]
    one.kill()
    one.wait()
    one.stdout.close()
    until = time.monotonic() + SENEST
    while any(map(_lives, workers)):
        assert time.monotonic() < until
        time.sleep(0.01)


def _lives(process: int) -> bool:
    """Whether it is there and has not ended; one that nobody has fetched the end of has."""
    try:
        stat = Path(f"/proc/{process}/stat").read_text(encoding="ascii")
    except OSError:
        return False
    return stat.rpartition(")")[2].split()[0] != "Z"
