"""A build that is killed, and two at once: the site stays whole, and nothing is left lying."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.load.findings import DataErrors
from generator.site.build import build_site
from tests.generator.proeve import KOMMUNE
from tests.generator.projektkopi import aftryk, ret
from tests.taalmodighed import SENEST

BYG = [sys.executable, "-m", "generator.cli", "build", "--out", "site"]
# Makes a file in the cache, and says so when it is half done; then goes on when it gets a line to read.
LAV = """
import sys
from pathlib import Path
from generator.browser.cache import kept
def make(folder):
    (folder / "fil").write_text("halv")
    print("halv", flush=True)
    sys.stdin.readline()
    (folder / "fil").write_text("hel")
kept(Path("cache"), [Path("kilde")], Path(sys.argv[1]), make)
"""


def vent(paa: Callable[[], bool], proces: subprocess.Popen[str]) -> None:
    """Wait until something is so, while the process runs."""
    slut = time.monotonic() + SENEST
    while not paa():
        assert proces.poll() is None, proces.communicate()
        assert time.monotonic() < slut
        time.sleep(0.01)


def _start(projekt: Path) -> subprocess.Popen[str]:
    """A build that has begun to write pages."""
    proces = subprocess.Popen(BYG, cwd=projekt, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")
    vent(lambda: any(projekt.glob(".site.bygges/*/ny/*")), proces)
    return proces


def _ved_siden(projekt: Path) -> list[str]:
    return sorted(sti.name for sti in projekt.iterdir() if sti.name.startswith(".site"))


def test_one_is_refused(lille_projekt: Path) -> None:
    """The second of two builds into one folder is refused in words, and takes nothing from the first."""
    foerste = _start(lille_projekt)
    # Held where it is: on a quick machine it would be done before the second has begun.
    foerste.send_signal(signal.SIGSTOP)
    anden = subprocess.run(BYG, cwd=lille_projekt, capture_output=True, encoding="utf-8", check=False)
    foerste.send_signal(signal.SIGCONT)
    linje = f"Et andet byg er i gang med {lille_projekt.resolve() / 'site'}. "
    linje += "Vent, til det er færdigt, eller vælg en anden mappe med --out.\n"
    assert (1, "", linje) == (anden.returncode, anden.stdout, anden.stderr)
    _, fejl = foerste.communicate(timeout=SENEST)
    assert 0 == foerste.returncode, fejl
    assert (lille_projekt / "site/sw.js").is_file()
    assert [] == _ved_siden(lille_projekt)


def test_a_killed_build_is_cleared_away(lille_projekt: Path) -> None:
    """A build that was killed leaves the old site as it was; the next one builds, and clears its folder away."""
    (lille_projekt / "site/api/v1").mkdir(parents=True)
    (lille_projekt / "site/gammel.html").write_text("x", encoding="utf-8")
    for _ in range(2):
        foer = aftryk(lille_projekt / "site")
        draebt = _start(lille_projekt)
        draebt.kill()
        draebt.communicate()
        assert foer == aftryk(lille_projekt / "site")
        assert [".site.bygges", ".site.laas"] == _ved_siden(lille_projekt)
    assert 1 == len(list((lille_projekt / ".site.bygges").iterdir()))
    subprocess.run(BYG, cwd=lille_projekt, check=True, capture_output=True)
    assert (lille_projekt / "site/sw.js").is_file()
    assert not (lille_projekt / "site/gammel.html").exists()
    assert [] == _ved_siden(lille_projekt)


def test_a_site_put_aside_comes_back(lille_projekt: Path) -> None:
    """Killed between the old site and the new, the next build begins by putting the old one back."""
    (lille_projekt / ".site.gammel/api/v1").mkdir(parents=True)
    ret(lille_projekt / "standards" / KOMMUNE, "navn: Prøve Kommune", "navn: ''")
    with pytest.raises(DataErrors):
        build_site(lille_projekt / "mkdocs.yml", lille_projekt / "site")
    assert (lille_projekt / "site/api/v1").is_dir()
    assert [] == _ved_siden(lille_projekt)


def _lav(mappe: Path, ud: str) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    return subprocess.Popen([sys.executable, "-c", LAV, ud], cwd=mappe, stdin=pipe, stdout=pipe, encoding="utf-8")


@pytest.mark.slow
def test_who_waits_for_the_cache_gets_it(tmp_path: Path) -> None:
    """Who comes while another fills the cache waits; when that one is killed, what it left is cleared away."""
    (tmp_path / "kilde").write_text("x", encoding="utf-8")
    draebt = _lav(tmp_path, "en")
    assert draebt.stdout is not None
    assert "halv\n" == draebt.stdout.readline()
    venter = _lav(tmp_path, "to")
    with pytest.raises(subprocess.TimeoutExpired):
        venter.wait(timeout=2)
    assert not (tmp_path / "to").exists()
    draebt.kill()
    draebt.communicate()
    assert "halv\n" == venter.communicate("videre\n", timeout=SENEST)[0]
    assert "hel" == (tmp_path / "to/fil").read_text(encoding="utf-8")
    assert ["fil"] == [sti.name for sti in (tmp_path / "cache").rglob("*") if sti.is_file()]
    assert 1 == len(list((tmp_path / "cache").iterdir()))
