"""Makes a built page fit the policy: the policy in its head, and the theme's own scripts moved to files."""

from __future__ import annotations

import hashlib
import json
import re
from html import escape
from pathlib import Path

from generator.site.policy import META_POLICY, REFERRER

OFFLINE_SCRIPT = "assets/offline/offline.js"
_SCRIPTS = "assets/javascripts"
_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<code>.*?)</script>", re.DOTALL)
_CONFIG = re.compile(r'<script id="__config" type="application/json">(.*?)</script>', re.DOTALL)
# How the theme's inline scripts begin. Any other is left where it is, and the policy stops it:
# a script that came from the data must not be made a trusted file.
_THEMES_OWN = ("__md_scope=", "var palette=__md_get(", "var target=document.getElementById(location.hash")
_MARK = "<!-- serviceniveau -->"


def harden(site: Path) -> None:
    """Rewrite every page of a built site; a page that is done already is left alone."""
    for page in sorted(site.rglob("*.html")):
        html = page.read_text(encoding="utf-8")
        if _MARK not in html:
            page.write_text(_harden_page(site, html), encoding="utf-8")


def _harden_page(site: Path, html: str) -> str:
    base = _base(html)
    moved: list[str] = []

    def move(script: re.Match[str]) -> str:
        code = script["code"].strip()
        if script["attributes"].strip() or not code.startswith(_THEMES_OWN):
            return script[0]
        moved.append(f"{base}/{_write(site, code)}")
        return f'<script src="{moved[-1]}"></script>'

    html = _SCRIPT.sub(move, html)
    # Fetched beside the styles, so that the palette is chosen before anything is painted.
    preload = "".join(f'<link rel="preload" as="script" href="{address}">' for address in moved)
    first = (
        f'{_MARK}<meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(META_POLICY, quote=False)}">'
        f'<meta name="referrer" content="{REFERRER}">{preload}'
    )
    head, body, end = html.replace("<head>", f"<head>{first}", 1).rpartition("</body>")
    return f'{head}<script type="module" src="{base}/{OFFLINE_SCRIPT}"></script>{body}{end}'


def _write(site: Path, code: str) -> str:
    """Put a script in a file named by its content, and give its path in the site."""
    name = f"{_SCRIPTS}/theme-{hashlib.sha256(code.encode()).hexdigest()[:12]}.js"
    (site / name).parent.mkdir(parents=True, exist_ok=True)
    (site / name).write_text(code + "\n", encoding="utf-8")
    return name


def _base(html: str) -> str:
    """The site's root seen from the page, as the theme itself has it, without a slash at the end."""
    config = _CONFIG.search(html)
    base: str = json.loads(config[1])["base"] if config else "."
    return base.rstrip("/")
