"""The settings of web servers, written with each build so that they say what the policy says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from generator.browser.places import BEREGNER_MAPPE
from generator.site.policy import (
    ASK_FIRST,
    EMBEDDED,
    FOREVER,
    HASHED,
    HEADER_POLICY,
    SECURITY_HEADERS,
    TYPES,
    embedded_policy,
)
from generator.site.security import FILE as SECURITY
from generator.site.service_worker import NAME as SERVICE_WORKER

# .htaccess and _headers work where they lie; the others are taken into the server's own settings.
FILES = {
    "nginx.conf": "server/nginx.conf",
    "Caddyfile": "server/Caddyfile",
    "htaccess": ".htaccess",
    "headers": "_headers",
}


_POLICY = "Content-Security-Policy"


def write_server_files(site: Path, origins: Sequence[str] = ()) -> None:
    """Write the settings for nginx, Caddy, Apache and static hosts into a built site.

    `origins` are those that may show pages in a frame.
    """
    environment = Environment(
        loader=PackageLoader("generator", "templates/servers"),
        undefined=StrictUndefined,
        trim_blocks=True,
        keep_trailing_newline=True,
    )
    values = {
        # Where two policies belong to two parts of the site, each stands by itself: some servers send both of two
        # that fit, and a browser obeys both.
        "headers": {name: value for name, value in SECURITY_HEADERS.items() if not (origins and name == _POLICY)},
        "framed": {"policy": HEADER_POLICY, "embedded": embedded_policy(origins), "path": EMBEDDED}
        if origins
        else None,
        "well_known": (site / SECURITY).is_file(),
        "others": _others(site) if origins else [],
        "hashed": HASHED,
        "forever": FOREVER,
        "ask_first": ASK_FIRST,
        "types": TYPES,
        "hashed_paths": _hashed_paths(site),
    }
    for template, name in FILES.items():
        (site / name).parent.mkdir(exist_ok=True)
        (site / name).write_text(environment.get_template(f"{template}.j2").render(values), encoding="utf-8")


def _others(site: Path) -> list[str]:
    """What stands at the root, but the pages that are shown in frames, for servers that read no patterns."""
    # What is framed has its own rule, and what is for servers is sent to nobody.
    apart = {EMBEDDED.strip("/"), *(name.split("/")[0] for name in FILES.values())}
    found = [each for each in site.iterdir() if each.name not in apart]
    names = {f"/{each.name}/*" if each.is_dir() else f"/{each.name}" for each in found}
    # The service worker is written after the servers' files.
    return sorted({"/", f"/{SERVICE_WORKER}", *names})


def _hashed_paths(site: Path) -> list[str]:
    """For servers that read no patterns: folders with a star, and the files that stand among others."""
    folders = sorted(
        f"/{each.relative_to(site).as_posix()}/" for each in (site / BEREGNER_MAPPE).iterdir() if each.is_dir()
    )
    assets = sorted(f"/{each.relative_to(site).as_posix()}" for each in (site / "assets").rglob("*") if each.is_file())
    files = [each for each in assets if re.search(HASHED, each) and not each.startswith(tuple(folders))]
    return [*(f"{each}*" for each in folders), *files]
