"""The settings of web servers, written with each build so that they say what the policy says."""

from __future__ import annotations

import re
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from generator.browser.runtime import BEREGNER_MAPPE
from generator.site.policy import ASK_FIRST, FOREVER, HASHED, SECURITY_HEADERS, TYPES

# .htaccess and _headers work where they lie; the others are taken into the server's own settings.
FILES = {
    "nginx.conf": "server/nginx.conf",
    "Caddyfile": "server/Caddyfile",
    "htaccess": ".htaccess",
    "headers": "_headers",
}


def write_server_files(site: Path) -> None:
    """Write the settings for nginx, Caddy, Apache and static hosts into a built site."""
    environment = Environment(
        loader=PackageLoader("generator", "templates/servers"),
        undefined=StrictUndefined,
        trim_blocks=True,
        keep_trailing_newline=True,
    )
    values = {
        "headers": SECURITY_HEADERS,
        "hashed": HASHED,
        "forever": FOREVER,
        "ask_first": ASK_FIRST,
        "types": TYPES,
        "hashed_paths": _hashed_paths(site),
    }
    for template, name in FILES.items():
        (site / name).parent.mkdir(exist_ok=True)
        (site / name).write_text(environment.get_template(f"{template}.j2").render(values), encoding="utf-8")


def _hashed_paths(site: Path) -> list[str]:
    """For servers that read no patterns: folders with a star, and the files that stand among others."""
    folders = sorted(
        f"/{each.relative_to(site).as_posix()}/" for each in (site / BEREGNER_MAPPE).iterdir() if each.is_dir()
    )
    assets = sorted(f"/{each.relative_to(site).as_posix()}" for each in (site / "assets").rglob("*") if each.is_file())
    files = [each for each in assets if re.search(HASHED, each) and not each.startswith(tuple(folders))]
    return [*(f"{each}*" for each in folders), *files]
