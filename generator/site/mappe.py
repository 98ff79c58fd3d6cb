"""Writes the site's source to a folder that any builder of mkdocs.yml can build without our plugin."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import yaml

from generator import addresses
from generator.site.build import BuildFailed
from generator.site.embedding import WrongOrigin, origins
from generator.site.publication import filled_in, publish

_RAA_ADRESSE = re.compile(r'(?<=\bhref=")\.\./|(?<=\bsrc=")\.\./')


def skriv_mappe(config: Path, ud: Path) -> int:
    """Write docs/ with all pages, data and assets, and a plain mkdocs.yml; give the number of pages.

    Errors: DataErrors for mistakes in the standards; BuildFailed when the folder is not empty, or mkdocs.yml is wrong.
    """
    if ud.exists() and (ud.is_file() or any(ud.iterdir())):
        raise BuildFailed(f"{ud} er ikke tom. Vælg en ny mappe.")
    indstillinger: dict[str, Any] = yaml.safe_load(config.read_text(encoding="utf-8"))
    plugins = indstillinger.pop("plugins")
    vores = next(p["serviceniveau"] for p in plugins if isinstance(p, dict) and "serviceniveau" in p)
    published = publish(
        config.parent / vores["standards"],
        indstillinger.get("nav") or [],
        indstillinger.get("site_url"),
        vores.get("dag"),
        [config.parent / mappe for mappe in vores.get("kommune_mapper", [])],
        _origins(indstillinger),
        bool(vores.get("dokumenter")),
        bool(vores.get("parquet")),
    )
    docs = ud / "docs"
    shutil.copytree(config.parent / "docs", docs, ignore=shutil.ignore_patterns(*_udeladte(indstillinger)))
    haandskrevne = {sti.relative_to(docs).as_posix(): sti.read_text(encoding="utf-8") for sti in docs.rglob("*.md")}
    for sti, indhold in published.tekster.items():
        (docs / sti).parent.mkdir(parents=True, exist_ok=True)
        (docs / sti).write_text(_fra_filen(indhold) if _er_underside(sti) else indhold, encoding="utf-8")
    for sti, markdown in haandskrevne.items():
        filled = filled_in(sti, markdown, indstillinger)
        if (text := _fra_filen(filled) if _er_underside(sti) else filled) != markdown:
            (docs / sti).write_text(text, encoding="utf-8")
    published.made.write_papers(docs)
    published.write_made(config.parent, docs, haandskrevne)
    indstillinger |= {"nav": published.menu, "plugins": [p for p in plugins if p not in ({"serviceniveau": vores},)]}
    for kun_mkdocs in ("strict", "exclude_docs"):
        indstillinger.pop(kun_mkdocs, None)
    indstillinger["theme"].pop("custom_dir", None)
    tekst = yaml.safe_dump(indstillinger, allow_unicode=True, sort_keys=False)
    (ud / "mkdocs.yml").write_text(tekst, encoding="utf-8")
    return sum(1 for _ in docs.rglob("*.md"))


def _origins(indstillinger: dict[str, Any]) -> tuple[str, ...]:
    try:
        return origins(indstillinger)
    except WrongOrigin as fejl:
        raise BuildFailed(str(fejl)) from fejl


def _er_underside(sti: str) -> bool:
    """Whether a page's published address is one folder deeper than its file."""
    return addresses.is_page(sti) and not addresses.is_index(sti)


def _fra_filen(markdown: str) -> str:
    """The page with the addresses of its raw HTML seen from the file.

    MkDocs leaves them alone, so ours are seen from the published page; Zensical moves them as it moves Markdown links.
    """
    return _RAA_ADRESSE.sub("", markdown)


def _udeladte(indstillinger: dict[str, Any]) -> list[str]:
    """The folders under docs/ that are for developers and not part of the site."""
    return [linje.strip("/ ") for linje in str(indstillinger.get("exclude_docs") or "").splitlines() if linje.strip()]
