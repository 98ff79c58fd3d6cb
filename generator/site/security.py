"""Whom to tell of a hole in the site: `/.well-known/security.txt` (RFC 9116), where mkdocs.yml names somebody."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from generator.browser.errors import RuntimeFejl

SETTING = "sikkerhed"
FILE = ".well-known/security.txt"
_CONTACT = re.compile(r"mailto:[^\s@]+@[^\s@]+\.[^\s@]+|https://\S+|tel:\+\d+")
# RFC 9116, 2.5.5: less than a year ahead, so that nobody is told of who has left.
_LONGEST = timedelta(days=366)


class WrongContact(RuntimeFejl):
    """mkdocs.yml says something that no finder could use."""

    def __init__(self, what: str) -> None:
        super().__init__(f"mkdocs.yml, extra: {SETTING}: {what}")


def security_text(settings: Mapping[str, Any], today: date) -> str | None:
    """The text of the file; None where nobody is named. Errors: WrongContact."""
    written = (settings.get("extra") or {}).get(SETTING)
    if not written:
        return None
    if not isinstance(written, Mapping) or set(written) - {"kontakt", "udloeber"}:
        raise WrongContact(
            "Skriv kontakt og udloeber, fx {kontakt: mailto:sikkerhed@kommune.dk, udloeber: 2027-06-01}."
        )
    contact, ends = written.get("kontakt"), written.get("udloeber")
    if not contact and not ends:
        return None
    if not isinstance(contact, str) or not _CONTACT.fullmatch(contact):
        raise WrongContact(
            f"kontakt er “{contact or ''}”. Skriv mailto: og en mailadresse, tel: og et nummer med +, "
            "eller https:// og en side."
        )
    if not isinstance(ends, date):
        raise WrongContact(f"udloeber er “{ends or ''}”. Skriv en dag, fx 2027-06-01.")
    if ends <= today:
        raise WrongContact(f"udloeber er {ends}, og den dag er gået. Se kontakten efter, og skriv en ny dag.")
    if ends > today + _LONGEST:
        raise WrongContact(f"udloeber er {ends}. Skriv en dag inden for et år, så kontakten bliver set efter.")
    return f"Contact: {contact}\nExpires: {ends.isoformat()}T00:00:00Z\nPreferred-Languages: da, en\n"


def write_security(settings: Mapping[str, Any], site: Path, today: date) -> None:
    """Write the file into a site, where somebody is named. Errors: WrongContact."""
    text = security_text(settings, today)
    if text:
        (site / FILE).parent.mkdir(exist_ok=True)
        (site / FILE).write_text(text, encoding="utf-8")
