"""Pages that others show in a frame: a calculator, or the answers about a service, without what surrounds them.

Each is made of the page that a builder made, before scripts are bundled, so it says the same.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from functools import partial
from html import escape, unescape
from pathlib import Path
from posixpath import join, normpath

from generator import addresses
from generator.export.api import API_MAPPE
from generator.site.harden import is_hardened
from generator.site.processes import shared
from generator.site.tags import Kind, tags

FOLDER = addresses.folder(addresses.EMBEDDING)
EMBEDDING_PAGE = f"{addresses.published(addresses.EMBEDDING)}index.html"
SCRIPT = "indlejr.js"
_SOURCES = "assets/embedding"
_STYLE = Path(__file__).with_name("embedded.css")
_ARTICLE = re.compile(r"<article.*</article>", re.DOTALL)
_CALCULATOR, _ANSWERS = 'class="sn-beregner" data-beregner=', 'class="sn-svarkort"'
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_NAME = re.compile(r'<meta property="og:site_name" content="([^"]*)">')
_CANONICAL = re.compile(r'<link rel="canonical" [^>]*>')
# An address in a tag: of a link or a file, or of a page that a script leads to.
_ADDRESS = re.compile(r'(?P<before>\s(?:href|src|data-[a-z-]+)=")(?P<address>[^"]*)"')
_WITH_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:|/|#", re.IGNORECASE)
# What opens where it stands: a place on the page, a telephone, a letter.
_STAYS = re.compile(r'<a (?=[^>]*\bhref="(?:#|tel:|mailto:))')
# Where a calculator's page goes on to the standards of all municipalities.
_RULES = re.compile(r'<h2 id="[^"]*">Læs reglerne.*(?=</article>)', re.DOTALL)
# About how many seconds a page takes.
_A_PAGE = 0.002


def is_frame(page: str) -> bool:
    """Whether a file of the site is a page that others show in a frame."""
    return page.startswith(f"{FOLDER}/") and page != EMBEDDING_PAGE


def write_embedded(project: Path, site: Path) -> None:
    """Write the pages of all calculators and services as they are shown in frames, and the script that shows them.

    Pages that have been through the last step are left: theirs are there already.
    """
    docs = project / "docs" / _SOURCES
    (site / FOLDER).mkdir(exist_ok=True)
    shutil.copyfile(docs / "host.js", site / FOLDER / SCRIPT)
    style = _STYLE.read_bytes()
    name = f"{FOLDER}/ramme-{hashlib.sha256(style).hexdigest()[:8]}.css"
    (site / name).write_bytes(style)
    shared("Gør sider klar til rammer", partial(_write, site, name), _candidates(site), _A_PAGE)


def _candidates(site: Path) -> list[str]:
    """The folders of calculators, and of services in force, seen from the root."""
    told = json.loads((site / API_MAPPE / "kommuner.json").read_text(encoding="utf-8"))
    folders = [addresses.folder(addresses.BEREGNERE), *(kommune["id"] for kommune in told["kommuner"])]
    return [
        page.parent.relative_to(site).as_posix()
        for each in folders
        for page in sorted((site / each).glob("*/index.html"))
    ]


def _write(site: Path, style: str, folder: str) -> None:
    html = (site / folder / "index.html").read_text(encoding="utf-8")
    article = _ARTICLE.search(html)
    if is_hardened(html) or not article or not (_CALCULATOR in article[0] or _ANSWERS in article[0]):
        return
    to = site / FOLDER / folder
    to.mkdir(parents=True, exist_ok=True)
    (to / "index.html").write_text(_page(folder, html, article[0], style), encoding="utf-8")


def _page(folder: str, html: str, article: str, style: str) -> str:
    """The page in a frame of the one that is published in `folder`."""
    root = "../" * (folder.count("/") + 2)
    title = _TITLE.search(html)
    name = _NAME.search(html)
    canonical = _CANONICAL.search(html)
    sheets = "\n".join(tag.html for tag in tags(f"{folder}/index.html", html) if tag.kind is Kind.SHEET)
    moved = partial(_ADDRESS.sub, partial(_moved, folder, root))
    article = _STAYS.sub('<a target="_self" ', moved(_RULES.sub("", article)))
    site_name = escape(unescape(name[1])) if name else "websitet"
    here = escape(json.dumps({"base": root.rstrip("/")}), quote=False)
    return f"""<!doctype html>
<html lang="da" dir="ltr" data-md-color-scheme="default" data-md-color-primary="custom" data-md-color-accent="custom">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<base target="_blank">
<title>{title[1].strip() if title else ""}</title>
{canonical[0] if canonical else ""}
{moved(sheets)}
<link rel="stylesheet" href="{root}{style}">
<script data-foerst src="{root}{_SOURCES}/frame.js"></script>
</head>
<body class="sn-indlejret">
<main>{article}</main>
<p class="sn-indlejret-fod md-typeset">Fra <a href="{root}{folder}/">{site_name}</a></p>
<script id="__config" type="application/json">{here}</script>
<script type="module" src="{root}{_SOURCES}/reader.js"></script>
</body>
</html>
"""


def _moved(folder: str, root: str, found: re.Match[str]) -> str:
    """The address seen from the page in the frame; what is no way to a file of the site stays."""
    address = found["address"]
    is_data = "data-" in found["before"]
    if not address or _WITH_SCHEME.match(address) or (is_data and not address.startswith("../")):
        return found[0]
    path, mark, rest = re.fullmatch(r"([^?#]*)([?#]?)(.*)", address, re.DOTALL).groups()  # type: ignore[union-attr]
    target = normpath(join("/", folder, path)).lstrip("/")
    ending = "/" if target and path.endswith(("/", "..")) else ""
    return f'{found["before"]}{root}{target}{ending}{mark}{rest}"'
