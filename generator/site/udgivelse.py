"""One edition of the site in memory: what the standards say now, checked and rendered."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from generator.export.api import API_MAPPE, api
from generator.load.loader import indlaes
from generator.model.catalogue import Catalogue
from generator.pages.all_pages import Menu, menu, pages_and_files
from generator.site.check import kraev_uden_fejl


@dataclass(frozen=True)
class Udgivelse:
    """Everything that is generated: pages, menu, and in `api` the open data and the files beside the pages."""

    catalogue: Catalogue
    sider: dict[str, str]
    menu: Menu
    api: dict[str, str]


def lav_udgivelse(standards: Path, haandskrevne: Menu) -> Udgivelse:
    """Load, check and render standards/.

    Errors: Datafejl with every mistake; nothing is rendered from data with mistakes.
    """
    indlaest = indlaes(standards)
    kraev_uden_fejl(indlaest)
    catalogue = indlaest.catalogue
    alle, filer = pages_and_files(catalogue)
    aabne = {f"{API_MAPPE}/{navn}": tekst for navn, tekst in api(catalogue).items()}
    return Udgivelse(catalogue, alle, _sikker(menu(catalogue, haandskrevne, alle)), aabne | filer)


def _sikker(menu: Any) -> Any:
    """The menu with its titles as HTML text: both MkDocs and Zensical write them out as they stand."""
    if isinstance(menu, dict):
        return {escape(titel): _sikker(under) for titel, under in menu.items()}
    return [_sikker(del_) for del_ in menu] if isinstance(menu, list) else menu
