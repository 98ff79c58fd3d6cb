"""Builds the site with MkDocs. A build that fails leaves the last good site untouched."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from mkdocs.config import load_config
from mkdocs.exceptions import Abort, MkDocsException

from generator.browser.errors import RuntimeFejl
from generator.browser.node import run_script
from generator.browser.places import CACHE
from generator.export.api import API_MAPPE
from generator.laas import Optaget, laas, rent_sted
from generator.site.editions import keep_edition
from generator.site.embedding import origins
from generator.site.finish import finish
from generator.site.mkdocs_pages import build
from generator.site.publication import place
from generator.site.security import write_security
from generator.site.settings import settings_in


class BuildFailed(Exception):
    """The site cannot be built; the message is for the person who builds."""


def build_site(config: Path, made: Path, brotli: bool = False, keep: date | None = None) -> None:
    """Build the site into a fresh folder and move it into place when it is whole.

    With `brotli` every file has its packed form beside it, for servers that send such files as they are. With `keep`,
    the day it is built, this edition of data and program is kept with the site beside those that were kept before.
    Errors: DataErrors for mistakes in the standards; BuildFailed for all else, another build into the folder included.
    """
    made = made.resolve()
    _kraev_vores_mappe(made)
    if not config.is_file():
        raise BuildFailed(f"Filen {config} findes ikke. Kør kommandoen i projektets mappe.")
    made.parent.mkdir(parents=True, exist_ok=True)
    with _alene_om(made), rent_sted(made.with_name(f".{made.name}.bygges")) as ny:
        _mkdocs(config, ny, ny.with_name("tekster"))
        if keep:
            keep_edition(ny, made, keep)
        if brotli:
            pak(config.resolve().parent, ny)
        old = _gammel(made)
        if made.exists():
            made.rename(old)
        ny.rename(made)
        shutil.rmtree(old, ignore_errors=True)


@contextmanager
def _alene_om(made: Path) -> Iterator[None]:
    """Nobody else builds into the folder meanwhile; a site that a killed build had put aside is back in its place."""
    try:
        with laas(made.with_name(f".{made.name}.laas")):
            old = _gammel(made)
            if old.exists() and not made.exists():
                old.rename(made)
            shutil.rmtree(old, ignore_errors=True)
            yield
    except Optaget as fejl:
        raise BuildFailed(
            f"Et andet byg er i gang med {made}. Vent, til det er færdigt, eller vælg en anden mappe med --out."
        ) from fejl


def _gammel(made: Path) -> Path:
    """Where the last site lies while the new one takes its place."""
    return made.with_name(f".{made.name}.gammel")


def _mkdocs(config: Path, ny: Path, texts: Path) -> None:
    before = place.set(texts)
    try:
        settings = load_config(str(config), site_dir=str(ny), strict=True)
        settings.plugins.on_startup(command="build", dirty=False)
        build(settings)
    except Abort as fejl:
        raise BuildFailed(f"MkDocs stoppede: {fejl}. Se advarslerne ovenfor.") from fejl
    except (MkDocsException, RuntimeFejl) as fejl:
        raise BuildFailed(str(fejl)) from fejl
    finally:
        place.reset(before)


def finish_built(config: Path, site: Path) -> None:
    """The last step for a site that another program built by this mkdocs.yml. Errors: BuildFailed."""
    try:
        settings = settings_in(config)
        write_security(settings, site, date.today())
        finish(config.resolve().parent, site, origins(settings))
    except RuntimeFejl as fejl:
        raise BuildFailed(str(fejl)) from fejl


def pak(project: Path, folder: Path) -> None:
    """Write `x.br` beside every file `x` of a folder that Brotli makes smaller. Errors: BuildFailed."""
    gemt = project / CACHE / "brotli"
    gemt.mkdir(parents=True, exist_ok=True)
    try:
        # One at a time: two would write the same file. What a killed one left half written goes first.
        with laas(gemt / "laas", vent=True):
            for halv in gemt.glob("*.part"):
                halv.unlink()
            run_script(project, "brotli.mjs", folder, gemt)
    except RuntimeFejl as fejl:
        raise BuildFailed(str(fejl)) from fejl


def _kraev_vores_mappe(made: Path) -> None:
    """Only a folder that we built ourselves, or an empty one, is replaced."""
    if made.is_file() or (made.is_dir() and any(made.iterdir()) and not (made / API_MAPPE).is_dir()):
        raise BuildFailed(f"{made} er ikke et site, vi har bygget. Vælg en anden mappe med --out, eller slet den selv.")
