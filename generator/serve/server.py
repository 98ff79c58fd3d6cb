"""The server: what has changed is read at once, the pages asked for are made at once, and all of it after that."""

from __future__ import annotations

import logging
import shutil
import socket
import subprocess
import tempfile
import threading
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException
from mkdocs.livereload import LiveReloadServer, _timestamp

from generator.browser.errors import RuntimeFejl
from generator.export.view import View
from generator.load.findings import DataErrors
from generator.serve.standing import Standing
from generator.serve.whole import Order, plugin_of
from generator.site.build import BuildFailed
from generator.site.publication import further

if TYPE_CHECKING:
    from wsgiref.types import StartResponse

_LOG = logging.getLogger("mkdocs.serviceniveau")
# Seconds between two looks at the files.
_LOOKS = 0.25
# Seconds before all of it is built again, in which the browsers get the pages that they show.
_PAGES_FIRST = 1.5


def serve_site(config: Path, address: str) -> None:
    """Serve the site on an address such as 127.0.0.1:8000 until the keyboard stops it.

    Errors: DataErrors when the standards have mistakes from the start; BuildFailed when the site cannot be built then.
    """
    log = logging.getLogger("mkdocs")
    log.setLevel(logging.INFO)
    log.addHandler(logging.StreamHandler())
    place = Path(tempfile.mkdtemp(prefix="serviceniveau_"))
    try:
        settings = load_config(str(config), dev_addr=address)
        host, port = settings.dev_addr
        _require_free(host, port)
        mount = f"/{urlsplit(settings.site_url or '/').path.strip('/')}/".replace("//", "/")
        given = further.get()
        mapper = [str(each.resolve()) for each in given.mapper]
        order = Order(str(config.resolve()), f"http://{host}:{port}{mount}", str(place / "site"), mapper, given.kun)
        plugin = plugin_of(settings)
        server = Server(host, port, mount, order, plugin.read())
        ours = plugin.config
        for path in (settings.docs_dir, str(config), ours.standards, *ours.kommune_mapper, *mapper, *settings.watch):
            server.watch(path)
        try:
            server.serve()  # type: ignore[no-untyped-call]
        finally:
            server.stop()
    except (MkDocsException, RuntimeFejl) as error:
        raise BuildFailed(str(error)) from error
    except KeyboardInterrupt:
        log.info("Stoppet.")
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _require_free(host: str, port: int) -> None:
    """Known before the site is built. Errors: BuildFailed."""
    try:
        socket.create_server((host, port)).close()
    except OSError as error:
        raise BuildFailed(f"{host}:{port} kan ikke bruges ({error.strerror}). Vælg en anden med --adresse.") from error


class Server(LiveReloadServer):
    """Serves the site as it was last built whole, with the pages made again that are asked for after a change."""

    def __init__(self, host: str, port: int, mount: str, order: Order, view: View) -> None:
        """Build the whole site for the first time, as ordered, of what `view` shows. Errors: BuildFailed."""
        super().__init__(self._changed, host, port, str(order.site), mount, polling_interval=_LOOKS)
        self.error_handler = self._error_page
        self._first = order
        self._changes = 0
        # Held while a page is made, or while one site takes the other's place.
        self._alone = threading.Lock()
        self._wanted = threading.Event()
        self._whole: subprocess.Popen[bytes] | None = None
        if order.start().wait():
            raise BuildFailed("Sitet kunne ikke bygges. Ret det, der står ovenfor.")
        self._standing = Standing(order, view)
        threading.Thread(target=self._in_background, daemon=True).start()

    def serve_request(self, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        """Answer, after the page that is asked for has been made of what the standards say now."""
        with self._epoch_cond:
            self._epoch_cond.wait_for(lambda: self._visible_epoch == self._wanted_epoch)
        path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore").removeprefix(self.mount_path)
        with self._alone:
            try:
                self._standing.make(f"{path}index.html" if path.endswith("/") or not path else path)
            except Exception:
                _LOG.exception("Siden kunne ikke laves, og vises, som den var: %s", path)
        return super().serve_request(environ, start_response)

    def stop(self) -> None:
        """End what is going on."""
        self._stop_whole()
        self.shutdown()

    def _changed(self) -> None:
        """Read the standards again; MkDocs reloads the browsers after this, and they ask for their pages."""
        self._changes += 1
        self._stop_whole()
        with self._alone:
            try:
                self._standing.read()
            except DataErrors as error:
                _LOG.error("Siderne viser den sidste udgave uden fejl. Ret dette:\n%s", error)
                return
        self._wanted.set()

    def _in_background(self) -> None:
        """Build all of it whenever something has changed, and no more has for a while.

        One thread does it as long as we serve: what is built ends with the thread that began it.
        """
        while self._wanted.wait():
            self._wanted.clear()
            while self._wanted.wait(_PAGES_FIRST):
                self._wanted.clear()
            nr = self._changes
            order = replace(self._first, to=f"{self._first.to}-{nr}", quiet=True)
            self._whole = order.start()
            failed = self._whole.wait()
            if nr == self._changes and not failed:
                order = self._take_over(nr, Standing(order, self._standing.view))
            elif nr == self._changes:
                _LOG.error("Siderne vises, som de sidst blev bygget. Ret det, der står ovenfor.")
            shutil.rmtree(order.to, ignore_errors=True)

    def _stop_whole(self) -> None:
        if self._whole:
            self._whole.kill()

    def _take_over(self, nr: int, standing: Standing) -> Order:
        """Serve what was built, unless something has changed meanwhile; give what is not to be served any more."""
        with self._alone:
            if nr != self._changes:
                return standing.order
            old, self._standing, self.root = self._standing, standing, str(standing.order.site)
        with self._epoch_cond:
            self._wanted_epoch = self._visible_epoch = _timestamp()
            self._epoch_cond.notify_all()
        _LOG.info("Hele sitet er bygget igen.")
        return old.order

    def _error_page(self, code: int) -> bytes | None:
        page = Path(self.root, f"{code}.html")
        return page.read_bytes() if page.is_file() else None
