"""A local server that sends Brotli, like a careful host, over a link as narrow as it is told."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from pathlib import Path
from threading import Lock, Thread
from typing import Any
from urllib.parse import urlsplit

from generator.site.policy import FOREVER, headers

CHUNK = 16 * 1024
VENDOR = "/vendor/"  # the contestants' files, in one version


@dataclass
class Link:
    """The wire between server and browser: its width in Mbit/s (None: the bare loopback), shared by all connections."""

    name: str
    mbit: float | None = None
    request_s: float = 0.0
    sent: int = 0
    _free_at: float = 0.0
    _lock: Lock = field(default_factory=Lock)

    def send(self, size: int) -> None:
        """Take the time that `size` bytes need, after those already under way."""
        with self._lock:
            self.sent += size
            if self.mbit is None:
                return
            self._free_at = max(self._free_at, time.perf_counter()) + size * 8 / (self.mbit * 1e6)
            wait = self._free_at - time.perf_counter()
        if wait > 0:
            time.sleep(wait)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    root: Path
    link: Link

    def do_GET(self) -> None:
        time.sleep(self.link.request_s)
        path = self.root / urlsplit(self.path).path.lstrip("/")
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        packed = path.with_name(path.name + ".br")
        body = (packed if packed.is_file() else path).read_bytes()
        mark = f'"{path.stat().st_mtime_ns:x}-{len(body):x}"'
        known = self.headers.get("If-None-Match") == mark
        self.send_response(304 if known else 200)
        self.send_header("Content-Type", _type_of(path))
        self.send_header("Content-Length", "0" if known else str(len(body)))
        self.send_header("ETag", mark)
        lasting = FOREVER if self.path.startswith(VENDOR) else headers(urlsplit(self.path).path)["Cache-Control"]
        self.send_header("Cache-Control", lasting)
        if packed.is_file():
            self.send_header("Content-Encoding", "br")
        self.end_headers()
        for start in range(0, 0 if known else len(body), CHUNK):
            part = body[start : start + CHUNK]
            self.link.send(len(part))
            self.wfile.write(part)

    def log_message(self, *_: Any) -> None:
        """Nothing: the figures are the output."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: Any) -> None:
        """Nothing: a page that is closed as soon as it has answered breaks off its other requests."""


def _type_of(path: Path) -> str:
    if path.suffix in (".mjs", ".js"):
        return "text/javascript"
    return {".wasm": "application/wasm"}.get(path.suffix) or guess_type(path.name)[0] or "application/octet-stream"


@contextmanager
def serve(root: Path, link: Link) -> Iterator[str]:
    """The address of the folder, served over the link; `x.br` is sent for `x` where it lies beside it."""
    handler = type("Handler", (_Handler,), {"root": root, "link": link})
    with _Server(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
