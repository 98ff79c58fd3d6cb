"""Whose pages may show ours in a frame: what mkdocs.yml says under `extra: indlejring`, each an origin."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from generator.browser.errors import RuntimeFejl

SETTING = "indlejring"
# What a browser compares: scheme, name in its ASCII form, and port.
_ORIGIN = re.compile(
    r"https://([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}(:\d{1,5})?|http://(localhost|127\.0\.0\.1)(:\d{1,5})?"
)


class WrongOrigin(RuntimeFejl):
    """mkdocs.yml names something that no browser could compare a page's origin with."""

    def __init__(self, written: object) -> None:
        found = (
            f"“{written}” er ikke en adresse på et websted"
            if isinstance(written, str)
            else f"“{written}” er ikke tekst"
        )
        mend = _mended(written) if isinstance(written, str) else None
        super().__init__(
            f"mkdocs.yml, extra: {SETTING}: {found}. "
            + (f"Skriv {mend}." if mend else "Skriv https:// og webstedets navn, fx https://www.hvidovre.dk.")
        )


def origins(settings: Mapping[str, Any]) -> tuple[str, ...]:
    """The origins that may show pages in a frame; none where mkdocs.yml names none.

    Errors: WrongOrigin.
    """
    written = (settings.get("extra") or {}).get(SETTING) or []
    if not isinstance(written, list):
        raise WrongOrigin(f"{written}, som ikke er en liste")
    for each in written:
        if not isinstance(each, str) or not _ORIGIN.fullmatch(each):
            raise WrongOrigin(each)
    return tuple(dict.fromkeys(written))


def _mended(written: str) -> str | None:
    """What was meant: the origin of an address, or of a name without https."""
    address = written.strip()
    try:
        parts = urlsplit(address if "://" in address else f"https://{address}")
        name = (parts.hostname or "").encode("idna").decode("ascii")
        meant = f"https://{name}" + (f":{parts.port}" if parts.port else "")
    except (ValueError, UnicodeError):
        return None
    return meant if _ORIGIN.fullmatch(meant) else None
