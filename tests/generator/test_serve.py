"""`serviceniveau serve`: a changed standard is seen at once, and a mistake takes nothing away from the reader."""

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests.generator.proeve import MERUDGIFTER
from tests.generator.projektkopi import ret
from tests.taalmodighed import SENEST

FIL = f"standards/{MERUDGIFTER}"
BYGGET = "Hele sitet er bygget igen."
SIDE = "proevekommune/sel-100-merudgifter/"


@dataclass
class Server:
    """A running server, its project and what it has logged."""

    projekt: Path
    adresse: str
    log: Path

    def hent(self, sti: str) -> str:
        """A page as served, or nothing while the server does not answer."""
        try:
            with urlopen(f"{self.adresse}/{sti}", timeout=SENEST) as svar:
                return str(svar.read().decode())
        except URLError:
            return ""

    def side(self, sti: str) -> str:
        """A page without the script that asks for what is newer, which tells when the page was sent.

        A script is named by what it holds, and one holds the name of the calculators' figures.
        """
        side = re.sub(r"<script>\s*var livereload.*?</script>", "", self.hent(sti), flags=re.DOTALL)
        return re.sub(r"-[0-9A-Z]{8}\.js", ".js", side)

    def titel(self) -> str:
        """The service's title on its page."""
        fundet = re.search(r"<h1[^>]*>([^<]*)", self.hent(SIDE))
        return fundet[1] if fundet else ""


def vent(paa: Callable[[], bool], server: Server) -> None:
    """Wait until something is so; a failure shows the server's log."""
    slut = time.monotonic() + SENEST
    while not paa():
        assert time.monotonic() < slut, server.log.read_text(encoding="utf-8")
        time.sleep(0.1)


@pytest.fixture
def server(lille_projekt: Path, tmp_path: Path) -> Iterator[Server]:
    """The command serving a copy of the project on a free port."""
    with socket.socket() as fri:
        fri.bind(("127.0.0.1", 0))
        port = fri.getsockname()[1]
    log = tmp_path / "log.txt"
    kommando = [sys.executable, "-m", "generator.cli", "serve", "--adresse", f"127.0.0.1:{port}"]
    with log.open("w", encoding="utf-8") as ud:
        proces = subprocess.Popen(
            kommando, cwd=lille_projekt, stdout=ud, stderr=ud, env={**os.environ, "PYTHONIOENCODING": "utf-8"}
        )
        try:
            yield Server(lille_projekt, f"http://127.0.0.1:{port}", log)
        finally:
            proces.terminate()
            proces.wait(timeout=SENEST)


def test_live_reload(server: Server) -> None:
    """A change shows, a mistake is logged while the last good pages stay, and the mended file shows again.

    The pages are bundled as in a build. A page that is asked for shows the change before all of the site is built
    again, and is then as the whole build makes it, byte for byte.
    """
    fil = server.projekt / FIL
    vent(lambda: server.titel() == "Merudgifter", server)
    assert 1 == server.hent(SIDE).count('rel="stylesheet"')

    ret(fil, "titel: Merudgifter", "titel: Ekstra udgifter")
    vent(lambda: server.titel() == "Ekstra udgifter", server)
    assert BYGGET not in server.log.read_text(encoding="utf-8")
    sider = (SIDE, f"{SIDE}hele/", "", "slaa-op/", "serviceniveau/", "om/", "beregnere/")
    straks = [server.side(sti) for sti in sider]
    assert all(straks)
    assert BYGGET not in server.log.read_text(encoding="utf-8")
    vent(lambda: BYGGET in server.log.read_text(encoding="utf-8"), server)
    for sti, side in zip(sider, straks, strict=True):
        assert server.side(sti).splitlines() == side.splitlines(), sti

    ret(fil, "titel: Ekstra udgifter", "titl: Helt nye udgifter")
    vent(lambda: "Mente du “titel”?" in server.log.read_text(encoding="utf-8"), server)
    logget = server.log.read_text(encoding="utf-8")
    assert f"{FIL}:3:1: titl: feltet er ukendt. Mente du “titel”?" in logget
    assert "Siderne viser den sidste udgave uden fejl" in logget
    vent(lambda: server.titel() == "Ekstra udgifter", server)
    assert "Prøve Kommune" in server.hent("proevekommune/")
    assert "Traceback" not in server.log.read_text(encoding="utf-8")

    ret(fil, "titl: Helt nye udgifter", "titel: Helt nye udgifter")
    vent(lambda: server.titel() == "Helt nye udgifter", server)
