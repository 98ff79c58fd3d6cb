"""Makes a built page fit the policy: the policy in its head, and the theme's own scripts moved to files."""

from __future__ import annotations

import hashlib
import re
from html import escape
from pathlib import Path

from generator.site.policy import META_POLICY, REFERRER
from generator.site.tags import base

OFFLINE_SCRIPT = "assets/offline/offline.js"
_SCRIPTS = "assets/javascripts"
_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<code>.*?)</script>", re.DOTALL)
# How the theme's inline scripts begin. Any other is left where it is, and the policy stops it:
# a script that came from the data must not be made a trusted file.
_THEMES_OWN = ("__md_scope=", "var palette=__md_get(", "var target=document.getElementById(location.hash")
# Goes with the one that stands in the head.
_FIRST_COLOUR = Path(__file__).with_name("first_colour.js")
_MARK = "<!-- serviceniveau -->"
# The theme's own comes after ours, and is no longer needed.
_CHARSET = '<meta charset="utf-8">'
# What the bundles put before all else stays before all else that is fetched.
_HEAD = re.compile(r"<head>(?P<first>(?:<script src=[^>]*></script>)*)")


def is_hardened(html: str) -> bool:
    """Whether a page has been through here."""
    return _MARK in html


def add_offline(html: str) -> str:
    """The page with the script that keeps the site for use offline, after all others."""
    before, body, after = html.rpartition("</body>")
    return f'{before}<script type="module" src="{base(html)}/{OFFLINE_SCRIPT}"></script>{body}{after}'


def harden(site: Path, html: str, policy: str = META_POLICY) -> str:
    """The page as the policy wants it; the theme's scripts are written into the site."""
    root = base(html)
    moved: list[str] = []

    def move(script: re.Match[str]) -> str:
        code = script["code"].strip()
        if script["attributes"].strip() or not code.startswith(_THEMES_OWN):
            return script[0]
        if code.startswith(_THEMES_OWN[0]):
            code += "\n" + _FIRST_COLOUR.read_text(encoding="utf-8")
        moved.append(f"{root}/{_write(site, code)}")
        return f'<script src="{moved[-1]}"></script>'

    html = _SCRIPT.sub(move, html.replace(_CHARSET, "", 1))
    # Fetched beside the styles, so that the palette is chosen before anything is painted.
    preload = "".join(f'<link rel="preload" as="script" href="{address}">' for address in moved)
    first = (
        f"{_MARK}{_CHARSET}"
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy, quote=False)}">'
        f'<meta name="referrer" content="{REFERRER}">'
    )
    return _HEAD.sub(lambda head: f"<head>{first}{head['first']}{preload}", html, count=1)


def _write(site: Path, code: str) -> str:
    """Put a script in a file named by its content, and give its path in the site."""
    name = f"{_SCRIPTS}/theme-{hashlib.sha256(code.encode()).hexdigest()[:12]}.js"
    (site / name).parent.mkdir(parents=True, exist_ok=True)
    (site / name).write_text(code + "\n", encoding="utf-8")
    return name
