"""Few scripts and one style sheet in the place of many, with names that change with their content (scripts/bundle.mjs).

What every page fetches becomes one script and one sheet. Scripts of some pages stay apart; what they share is put in
files of its own, so that no module runs twice in a page. The sources are not published.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.browser.errors import RuntimeFejl
from generator.node import NodeSvigter, tell
from generator.site.tags import Kind, Tag, base, replace

SCRIPT = Path("scripts/bundle.mjs")
_THEME = "assets/javascripts/"
_THEME_SCRIPT = f"{_THEME}bundle."


class Samlefejl(RuntimeFejl):
    """A script or a style sheet cannot be read, or Node lacks what it takes."""

    def __init__(self, detail: str) -> None:
        super().__init__(
            "Sidernes scripts og typografi kunne ikke samles. Det kræver Node 20 eller nyere og “npm ci”. "
            f"Svaret var: {' '.join(detail.split())}"
        )


@dataclass(frozen=True)
class _Shared:
    """What every page fetches, in order."""

    modules: list[str]
    sheets: list[tuple[str, str]]  # path and media


@dataclass(frozen=True)
class _Bundles:
    """What was made; paths are seen from the site's root."""

    files: dict[str, str]
    script: str | None
    sheet: str | None
    fonts: list[str]  # what the sheet uses
    imports: dict[str, list[str]]
    sources: list[str]


@dataclass(frozen=True)
class Bundled:
    """What stands in the place of many scripts and sheets, and is put into the pages one by one."""

    shared: _Shared
    made: _Bundles

    def put_into(self, page: str, html: str) -> str:
        """The page with the addresses of bundles; `page` is its path from the root."""
        return _Page(page, html, self.shared, self.made).html()


def bundle(
    project: Path, site: Path, found: Sequence[list[Tag]], minify: bool, framed: Sequence[list[Tag]] = ()
) -> Bundled:
    """Write the bundles into the site in place of their sources; `found` are the tags of each page.

    `framed` are those of pages that lack what all others have. `project` has scripts/ and node_modules/.
    Errors: Samlefejl, with file and line where a source is wrong.
    """
    shared = _shared(found)
    made = _make(project, site, [*found, *framed], shared, minify)
    _remove(site, [*made.sources, *(f"{each}.map" for each in made.sources), *_scripts(project)])
    return Bundled(shared, made)


def _shared(pages: Sequence[list[Tag]]) -> _Shared:
    first, *others = pages
    everywhere = [tag for tag in first if all(any(_same(tag, each) for each in page) for page in others)]
    return _Shared(
        modules=[tag.path for tag in everywhere if _ours(tag) and tag.kind is Kind.MODULE],
        sheets=[(tag.path, tag.media) for tag in everywhere if tag.kind is Kind.SHEET],
    )


def _same(one: Tag, other: Tag) -> bool:
    return (one.kind, one.path, one.media) == (other.kind, other.path, other.media)


def _ours(tag: Tag) -> bool:
    return not tag.path.startswith(_THEME)


def _make(project: Path, site: Path, pages: Iterable[list[Tag]], shared: _Shared, minify: bool) -> _Bundles:
    ours = {(tag.kind, tag.path) for page in pages for tag in page if _ours(tag)}
    told = {
        "site": str(site.resolve()),
        "minify": minify,
        "shared": shared.modules,
        "modules": sorted(path for kind, path in ours if kind is Kind.MODULE and path not in shared.modules),
        "first": sorted(path for kind, path in ours if kind is Kind.FIRST),
        "sheets": [{"path": path, "media": media} for path, media in shared.sheets],
    }
    try:
        return _Bundles(**json.loads(tell(project / SCRIPT, told)))
    except NodeSvigter as error:
        raise Samlefejl(str(error)) from error


def _scripts(project: Path) -> list[str]:
    """Our own scripts as they are written, those too that no page of this site fetches."""
    return [script.relative_to(project / "docs").as_posix() for script in (project / "docs/assets").rglob("*.js")]


def _remove(site: Path, paths: Iterable[str]) -> None:
    for path in paths:
        (site / path).unlink(missing_ok=True)
        folder = (site / path).parent
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


class _Page:
    """A page whose tags are given their bundles."""

    def __init__(self, page: str, html: str, shared: _Shared, made: _Bundles) -> None:
        self._page, self._html, self._shared, self._made = page, html, shared, made
        self._base = base(html)
        self._used: list[str] = []
        self._first: list[str] = []

    def html(self) -> str:
        """What is to run first goes to the top of the head, and what scripts will ask for is named at its end."""
        html = replace(self._page, self._html, self._new)
        needed = dict.fromkeys(file for each in self._used for file in self._made.imports[each])
        preloads = "".join(f'<link rel="modulepreload" href="{self._base}/{file}">' for file in needed)
        html = html.replace("</head>", f"{preloads}</head>", 1)
        return html.replace("<head>", f"<head>{''.join(self._first)}", 1)

    def _new(self, tag: Tag) -> str:
        if tag.kind is Kind.SHEET:
            return self._new_sheet(tag)
        if tag.kind is Kind.MODULE and tag.path in self._shared.modules:
            return self._shared_script()
        if tag.path.startswith(_THEME_SCRIPT):
            # The theme's own program is fetched, and started by docs/assets/parts/theme.js when it is its turn.
            return f'<link rel="preload" as="script" href="{self._base}/{tag.path}" data-tema>'
        if tag.path not in self._made.files:
            return tag.html
        file = self._made.files[tag.path]
        if tag.kind is Kind.FIRST:
            self._first.append(f'<script src="{self._base}/{file}"></script>')
            return ""
        self._used.append(file)
        return tag.html.replace(tag.path, file)

    def _new_sheet(self, tag: Tag) -> str:
        if (tag.path, tag.media) not in self._shared.sheets:
            return tag.html
        first = (tag.path, tag.media) == self._shared.sheets[0]
        if not first:
            return ""
        # Fetched beside the sheet that names them: a font that comes late is not shown.
        fonts = (
            f'<link rel="preload" as="font" type="font/woff2" href="{self._base}/{font}" crossorigin>'
            for font in self._made.fonts
        )
        return f'{"".join(fonts)}<link rel="stylesheet" href="{self._base}/{self._made.sheet}">'

    def _shared_script(self) -> str:
        script = self._made.script
        if script is None or script in self._used:
            return ""
        self._used.append(script)
        return f'<script type="module" src="{self._base}/{script}"></script>'
