"""Builds the whole site for those who write it, in a program of its own that can be stopped when a file changes again.

The program that serves has several threads, and so cannot share work among processes; this one can.
"""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from generator.browser.errors import RuntimeFejl
from generator.load.findings import DataErrors
from generator.load.roots import Further
from generator.plugin import ServiceniveauPlugin
from generator.progress import listens
from generator.site.build import BuildFailed
from generator.site.bundle import Bundled
from generator.site.mkdocs_pages import build
from generator.site.processes import end_with
from generator.site.publication import further, place
from generator.site.written import Written

# How far the processes of a build in the background stand back.
_GIVES_WAY = 3
_PLUGIN = "serviceniveau"


def plugin_of(settings: MkDocsConfig) -> ServiceniveauPlugin:
    """Our plugin as the settings have it. Errors: BuildFailed where they have not."""
    plugin = settings.plugins.get(_PLUGIN)
    if not isinstance(plugin, ServiceniveauPlugin):
        raise BuildFailed(f"{settings.config_file_path} har ikke “{_PLUGIN}” under plugins.")
    return plugin


@dataclass(frozen=True)
class Order:
    """What is to be built: by which settings, for which address, with which further folders, and where to."""

    config: str
    url: str
    to: str
    mapper: Sequence[str] = ()
    kun: bool = False
    # In the background, without a word, and giving way to whoever asks for a page.
    quiet: bool = False

    @property
    def site(self) -> Path:
        """Where the pages are written."""
        return Path(self.to, "site")

    def settings(self) -> MkDocsConfig:
        """MkDocs' settings for it."""
        settings = load_config(self.config, site_dir=str(self.site), strict=False)
        settings.site_url = self.url
        settings.plugins.on_startup(command="serve", dirty=False)
        return settings

    def start(self) -> subprocess.Popen[bytes]:
        """Begin to build; the program ends with 0 when all of it is there."""
        return subprocess.Popen([sys.executable, "-m", __name__, json.dumps(asdict(self))])

    def left(self) -> tuple[Written, Bundled | None]:
        """What was written and bundled, once it is built."""
        written, bundled = pickle.loads(self._left.read_bytes())
        return written, bundled

    def build(self) -> None:
        """Build here and now. Errors: DataErrors, RuntimeFejl."""
        further.set(Further([Path(mappe) for mappe in self.mapper], self.kun))
        place.set(Path(self.to, "tekster"))
        self.site.mkdir(parents=True)
        settings = self.settings()
        with listens(self.quiet):
            build(settings)
        plugin = plugin_of(settings)
        self._left.write_bytes(pickle.dumps((plugin.made, plugin.bundled)))

    @property
    def _left(self) -> Path:
        return Path(self.to, "efterladt")


if __name__ == "__main__":
    end_with(os.getppid())
    order = Order(**json.loads(sys.argv[1]))
    if order.quiet and hasattr(os, "nice"):
        os.nice(_GIVES_WAY)
    try:
        order.build()
    except (DataErrors, RuntimeFejl) as error:
        sys.exit(str(error))
