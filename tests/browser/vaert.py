"""A server whose net can fail and whose site can be exchanged, and a later edition of a site."""

import os
import re
import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from generator.site.finish import finish
from generator.site.policy import HASHED, TYPES, headers
from tests.generator.proeve import PROJEKT


class Vaert(ThreadingHTTPServer):
    """Serves a folder that can be exchanged.

    With `nede` set it breaks every connection, else those for `mangler`; `bedt_om` are the paths asked for. Files with
    an ending in `i_stedet` are answered with that status and type, and words of HTML, as a filter does. The site may
    stand in a folder (`mappe`, with a slash before it). `rammer` are the origins that may show its pages in a frame.
    """

    def __init__(self, site: Path, mappe: str = "") -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.site = site
        self.mappe = mappe
        self.i_stedet: dict[str, tuple[int, str]] = {}
        self.rammer: tuple[str, ...] = ()
        self.nede = False
        self.mangler: set[str] = set()
        self.bedt_om: list[str] = []

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that goes away in the middle of a file is no fault."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)

    @property
    def adresse(self) -> str:
        """Without a slash at the end."""
        return f"http://127.0.0.1:{self.server_port}"


class _Handler(SimpleHTTPRequestHandler):
    """Serves quietly, and with the headers that the site's server files set."""

    extensions_map = SimpleHTTPRequestHandler.extensions_map | TYPES
    server: Vaert

    def do_GET(self) -> None:
        """Answer, unless the net is down."""
        if self.server.nede or self.path in self.server.mangler:
            self.close_connection = True
            return
        # Not when the connection is made: browsers open one ahead, and use it after the site has been exchanged.
        self.directory = str(self.server.site)
        self.server.bedt_om.append(self.path)
        for ending, (status, kind) in self.server.i_stedet.items():
            if self.path.partition("?")[0].endswith(ending):
                self._say(status, kind, b"<!doctype html><title>Filter</title><p>Siden er sp&aelig;rret.")
                return
        if not self.path.startswith(self.server.mappe + "/"):
            self.send_error(404)
            return
        self.path = self.path.removeprefix(self.server.mappe)
        super().do_GET()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """A wrong address gets the site's own page for it, as the server files of the site ask for."""
        if code != 404:
            super().send_error(code, message, explain)
            return
        self._say(404, "text/html; charset=utf-8", (self.server.site / "404.html").read_bytes())

    def _say(self, status: int, kind: str, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None:
        """Nothing: the tests say what went wrong."""

    def end_headers(self) -> None:
        """Add the headers that belong to the file."""
        for name, value in headers(self.path.partition("?")[0], self.server.rammer).items():
            self.send_header(name, value)
        super().end_headers()


@contextmanager
def vaert(site: Path, mappe: str = "") -> Iterator[Vaert]:
    """A running server of a site."""
    with Vaert(site, mappe) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield server
        finally:
            server.shutdown()


def ny_udgave(site: Path, ud: Path, rettelser: dict[str, tuple[str, str]]) -> Path:
    """A later edition: the same files but for replacements, {path: (old text, new text)}."""
    shutil.copytree(site, ud, copy_function=os.link)
    for sti, (gammel, ny) in rettelser.items():
        fil = ud / sti
        tekst = fil.read_text(encoding="utf-8")
        assert gammel in tekst, f"{gammel!r} står ikke i {sti}"
        fil.unlink()
        fil.write_text(tekst.replace(gammel, ny), encoding="utf-8")
        if re.search(HASHED, f"/{sti}"):
            _omdoeb(ud, fil)
    for skrevet in ("sw.js", ".htaccess", "_headers", "server/nginx.conf", "server/Caddyfile"):
        (ud / skrevet).unlink()
    finish(PROJEKT, ud)
    return ud


def _omdoeb(ud: Path, fil: Path) -> None:
    """Give a changed file another name, as a build does, and the pages its new address."""
    nyt = re.sub(r"-\w{8}(?=\.\w+$)", "-NYUDGAVE", fil.name)
    assert nyt != fil.name
    fil.rename(fil.with_name(nyt))
    for side in ud.rglob("*.html"):
        tekst = side.read_text(encoding="utf-8")
        side.unlink()
        side.write_text(tekst.replace(fil.name, nyt), encoding="utf-8")
