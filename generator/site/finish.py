"""The last step of a build: from pages that a builder made to a folder that is safe to serve and works offline."""

from __future__ import annotations

from pathlib import Path

from generator.site.edition import SIZES, read_edition
from generator.site.harden import harden
from generator.site.servers import write_server_files
from generator.site.service_worker import write_service_worker, write_sizes


def finish(site: Path) -> None:
    """Harden the pages, and add the server files and the service worker; doing it again changes nothing.

    `site` is what MkDocs or Zensical built, with everything in it but files that are packed copies of others.
    """
    harden(site)
    write_server_files(site)
    (site / SIZES).unlink(missing_ok=True)
    write_sizes(site, read_edition(site))
    write_service_worker(site, read_edition(site))
