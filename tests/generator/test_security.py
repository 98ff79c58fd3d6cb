"""Whom to tell of a hole in the site's security, where mkdocs.yml names somebody."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.site.security import WrongContact, security_text
from tests.generator.lille_bygget import LilleBygget
from tests.generator.projektkopi import lav_lille_projekt, ret

TODAY = date(2026, 12, 1)
CONTACT = "mailto:huller@moensterby.dk"


def said(**written: Any) -> str | None:
    """The file for what mkdocs.yml says."""
    return security_text({"extra": {"sikkerhed": written}}, TODAY)


def test_the_file() -> None:
    """It has what RFC 9116 demands; nobody named, no file."""
    text = "Contact: mailto:huller@moensterby.dk\nExpires: 2027-06-01T00:00:00Z\nPreferred-Languages: da, en\n"
    assert text == said(kontakt=CONTACT, udloeber=date(2027, 6, 1))
    assert None is security_text({}, TODAY) is said(kontakt="", udloeber="")


@pytest.mark.parametrize(
    ("written", "mend"),
    [
        ({"kontakt": "huller@moensterby.dk", "udloeber": date(2027, 6, 1)}, "Skriv mailto:"),
        ({"kontakt": "http://moensterby.dk", "udloeber": date(2027, 6, 1)}, "eller https://"),
        ({"kontakt": f"{CONTACT}\nPolicy: x", "udloeber": date(2027, 6, 1)}, "Skriv mailto:"),
        ({"udloeber": date(2027, 6, 1)}, "kontakt er “”"),
        ({"kontakt": CONTACT}, "Skriv en dag, fx"),
        ({"kontakt": CONTACT, "udloeber": "sommer"}, "udloeber er “sommer”"),
        ({"kontakt": CONTACT, "udloeber": TODAY}, "den dag er gået"),
        ({"kontakt": CONTACT, "udloeber": date(2028, 6, 1)}, "inden for et år"),
        ({"kontakt": CONTACT, "udloeb": date(2027, 6, 1)}, "Skriv kontakt og udloeber"),
    ],
)
def test_what_is_wrong_is_told(written: dict[str, Any], mend: str) -> None:
    """A contact that nobody could use, and a day that is past or far away, are refused with what to write."""
    with pytest.raises(WrongContact, match=re.escape(mend)):
        said(**written)


def test_check_finds_it(tmp_path: Path) -> None:
    """`serviceniveau check` stops at it before anybody builds."""
    projekt = lav_lille_projekt(tmp_path / "projekt")
    ret(projekt / "mkdocs.yml", 'kontakt: ""', "kontakt: huller@moensterby.dk")
    answer = CliRunner().invoke(main, ["check", "--standards", str(projekt / "standards"), "--stille"])
    assert 1 == answer.exit_code
    assert "Skriv mailto:" in answer.output


def test_in_a_site(med_rammer: Path, lille_bygget: LilleBygget) -> None:
    """The file lies where it is looked for, and servers that hide what begins with a point send it; else all is as before."""
    assert "Contact: mailto:huller@moensterby.dk\n" in (med_rammer / ".well-known/security.txt").read_text("utf-8")
    assert "(?!well-known/)" in (med_rammer / "server/nginx.conf").read_text("utf-8")
    assert "not path /.well-known/*" in (med_rammer / "server/Caddyfile").read_text("utf-8")
    assert not (lille_bygget.site / ".well-known").exists()
    assert r"location ~ /(\.|_headers$|server/) {" in (lille_bygget.site / "server/nginx.conf").read_text("utf-8")
    assert "@private path /.* /_headers /server/*" in (lille_bygget.site / "server/Caddyfile").read_text("utf-8")
