"""Measures what a catalogue of many municipalities costs: `make skala` (KOMMUNER="3 12 30 98").

Each catalogue is built, checked and counted in a process of its own. Times are processor time; what MkDocs alone takes
for as many pages of the same words, with the same theme and extensions, is measured beside.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import click

from tests.skala.katalog import project

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(sys.executable).with_name("serviceniveau")
HEADINGS = (
    "kommuner",
    "sider",
    "byg, CPU s",
    "ms pr. side",
    "af MkDocs alene",
    "hukommelse",
    "site",
    "satser, pakket",
    "største side",
    "tjek, CPU s",
)
# The theme as mkdocs.yml has it, without what is the project's own.
ALONE = "site_name: Alene\nplugins: []\ntheme: {name: material, language: da, font: false}\n"
ARTICLE = re.compile(r"<article\b.*?</article>", re.DOTALL)
NOT_WORDS = re.compile(r"<(script|style|svg)\b.*?</\1>|<[^>]*>|[*_`#\[\]|>&;]", re.DOTALL)


@dataclass(frozen=True)
class Spent:
    """What a process took: seconds of processor time, and bytes of memory when it had most."""

    cpu: float
    memory: int


def run(folder: Path, *command: str) -> Spent:
    """Run a command of the program in a project, and measure it. Errors: RuntimeError when it fails."""
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen([str(PROGRAM), *command], cwd=folder, stdout=said, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        if status:
            said.seek(0)
            raise RuntimeError(said.read().decode()[-2000:])
    return Spent(usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def floor(folder: Path, site: Path) -> Spent:
    """MkDocs alone: a page of the same words for each page of the site, with its theme and extensions.

    Errors: RuntimeError when it fails.
    """
    plain = folder.with_name(f"{folder.name}-alene")
    shutil.rmtree(plain, ignore_errors=True)
    (plain / "docs").mkdir(parents=True)
    settings = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    extensions = settings[settings.index("markdown_extensions:") : settings.index("plugins:")]
    (plain / "mkdocs.yml").write_text(ALONE + extensions, encoding="utf-8")
    for nr, page in enumerate(sorted(site.rglob("index.html"))):
        article = ARTICLE.search(page.read_text(encoding="utf-8"))
        lines = NOT_WORDS.sub(" ", article[0] if article else "").split("\n")
        text = "\n\n".join(" ".join(line.split()) for line in lines if line.strip())
        (plain / f"docs/{nr}.md").write_text(f"# Side {nr}\n\n{text}\n", encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(plain / "site")]
    process = subprocess.Popen(
        command, cwd=plain, env=os.environ | {"PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"}
    )
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise RuntimeError("MkDocs alone could not build")
    return Spent(usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def row(kommuner: int, folder: Path) -> str:
    """One line of the table."""
    site = folder / "site"
    checked = run(folder, "check")
    built = run(folder, "build", "--out", str(site))
    pages = sorted(site.rglob("*.html"), key=lambda page: page.stat().st_size)
    alone = floor(folder, site)
    size = sum(each.stat().st_size for each in site.rglob("*") if each.is_file())
    rates = len(gzip.compress((site / "api/v1/satser.json").read_bytes()))
    largest = f"{pages[-1].relative_to(site)} {pages[-1].stat().st_size / 1e6:.1f} MB"
    return (
        f"| {kommuner} | {len(pages)} | {built.cpu:.0f} | {1000 * built.cpu / len(pages):.0f} "
        f"| {built.cpu / alone.cpu:.1f} | {built.memory / 1e6:.0f} MB | {size / 1e6:.0f} MB "
        f"| {rates / 1000:.0f} kB | {largest} | {checked.cpu:.1f} |"
    )


def main() -> None:
    """Measure each size asked for, the smallest first."""
    click.echo(f"| {' | '.join(HEADINGS)} |\n|{'--:|' * len(HEADINGS)}")
    with tempfile.TemporaryDirectory() as made:
        for kommuner in map(int, sys.argv[1:] or ("3", "12")):
            folder = project(Path(made) / str(kommuner), ROOT, kommuner)
            click.echo(row(kommuner, folder))
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
