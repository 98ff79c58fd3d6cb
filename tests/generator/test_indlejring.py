"""Whose pages may show ours in a frame, and the pages that are made for it."""

import re
import shutil
from pathlib import Path
from posixpath import join, normpath
from urllib.parse import unquote

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.site.embedding import WrongOrigin, origins
from generator.site.finish import finish
from generator.site.policy import HEADER_POLICY, embedded_policy, headers
from generator.site.top_names import top_names
from tests.generator.lille_bygget import LilleBygget
from tests.generator.proeve import PROJEKT
from tests.generator.projektkopi import lav_lille_projekt, ret

OWN = "https://www.moensterby.dk"
WAY = re.compile(r'(?:href|src|data-sag)="([^"#?]*)')


def _said(written: object) -> tuple[str, ...]:
    return origins({"extra": {"indlejring": written}})


def test_origins_that_may() -> None:
    """Each is written as a browser says it; nobody is named from the start."""
    assert () == origins({})
    assert () == _said(None) == _said([])
    assert (OWN, "http://127.0.0.1:8000") == _said([OWN, "http://127.0.0.1:8000", OWN])


@pytest.mark.parametrize(
    ("written", "mend"),
    [
        (f"{OWN}/", f"Skriv {OWN}."),
        (f"{OWN}/borger/hjaelp", f"Skriv {OWN}."),
        ("www.moensterby.dk", f"Skriv {OWN}."),
        ("http://www.moensterby.dk", f"Skriv {OWN}."),
        ("https://WWW.Moensterby.dk", f"Skriv {OWN}."),
        ("https://www.mønsterby.dk", "Skriv https://www.xn--mnsterby-54a.dk."),
        ("*", "Skriv https:// og webstedets navn"),
        ("https://*.moensterby.dk", "Skriv https:// og webstedets navn"),
        ("https://a.dk; script-src *", "Skriv https:// og webstedets navn"),
        ("'unsafe-inline'", "Skriv https:// og webstedets navn"),
        ("", "Skriv https:// og webstedets navn"),
        (7, "er ikke tekst"),
    ],
)
def test_a_wrong_origin_names_the_mend(written: object, mend: str) -> None:
    """What no browser could compare with is refused, and what was meant is said."""
    with pytest.raises(WrongOrigin, match=re.escape(mend)) as wrong:
        _said([OWN, written])
    assert "mkdocs.yml, extra: indlejring" in str(wrong.value)


def test_a_text_in_place_of_a_list() -> None:
    """A single origin that is no list is refused too."""
    with pytest.raises(WrongOrigin, match="som ikke er en liste"):
        _said(OWN)


def test_check_finds_it(tmp_path: Path) -> None:
    """`serviceniveau check` stops at a wrong origin, before anybody builds."""
    projekt = lav_lille_projekt(tmp_path / "projekt")
    ret(projekt / "mkdocs.yml", "indlejring: []", "indlejring: [www.moensterby.dk]")
    said = CliRunner().invoke(main, ["check", "--standards", str(projekt / "standards"), "--stille"])
    assert 1 == said.exit_code
    assert f"Skriv {OWN}." in said.output


def test_a_build_stops_at_it(lille_projekt: Path) -> None:
    """A build says the same and leaves no site."""
    ret(lille_projekt / "mkdocs.yml", "indlejring: []", "indlejring: [www.moensterby.dk]")
    args = ["build", "--config", str(lille_projekt / "mkdocs.yml"), "--out", str(lille_projekt / "site"), "--stille"]
    said = CliRunner().invoke(main, args)
    assert 1 == said.exit_code
    assert f"Skriv {OWN}." in said.output
    assert not (lille_projekt / "site").exists()


def test_only_one_folder_is_opened() -> None:
    """Pages for frames name who may; all others say nobody, with the switch on and off."""
    said = headers("/indlejret/beregnere/merudgift/", [OWN])["Content-Security-Policy"]
    assert f"frame-ancestors 'self' {OWN}" in said
    assert HEADER_POLICY == headers("/beregnere/merudgift/", [OWN])["Content-Security-Policy"]
    assert HEADER_POLICY == headers("/indlejret/beregnere/merudgift/")["Content-Security-Policy"]
    assert not re.search(r"unsafe-inline|'unsafe-eval'|\*", said)


def test_nothing_is_made_when_it_is_off(lille_bygget: LilleBygget) -> None:
    """Without a name in mkdocs.yml there is no page for frames, no entry in the menu, and one policy."""
    assert not (lille_bygget.site / "indlejret").exists()
    assert "indlejret" not in (lille_bygget.site / "om/index.html").read_text("utf-8")
    for name in (".htaccess", "_headers", "server/nginx.conf", "server/Caddyfile"):
        text = (lille_bygget.site / name).read_text("utf-8")
        assert 1 == text.count("frame-ancestors 'none'")
        assert 1 == text.count("Content-Security-Policy")


def test_each_server_has_both_policies(med_rammer: Path) -> None:
    """The settings of every server say the same as the tests' own; where two rules would be added up, none overlaps."""
    for name in (".htaccess", "_headers", "server/nginx.conf", "server/Caddyfile"):
        text = (med_rammer / name).read_text("utf-8")
        assert 1 == text.count(embedded_policy([OWN]))
        assert HEADER_POLICY in text
    rules = re.findall(r"^(/\S*)\n((?:  .*\n)+)", (med_rammer / "_headers").read_text("utf-8"), re.MULTILINE)
    policy = {path for path, said in rules if "Content-Security-Policy" in said}
    assert "/*" not in policy
    tops = {f"/{each.name}/*" for each in med_rammer.iterdir() if each.is_dir()} - {"/server/*"}
    assert tops <= policy


def test_pages_for_frames_lead_to_what_is_there(med_rammer: Path) -> None:
    """Every address in them is that of a file or a page of the site."""
    pages = sorted((med_rammer / "indlejret").rglob("*/index.html"))
    assert ["beregnere/merudgift", "naboby/sel-100-merudgifter"] == [
        each.parent.relative_to(med_rammer / "indlejret").as_posix() for each in pages
    ][:2]
    missing = []
    for page in pages:
        folder = page.parent.relative_to(med_rammer).as_posix()
        for way in WAY.findall(page.read_text("utf-8")):
            if not way or re.match(r"[a-z]+:", way):
                continue
            target = med_rammer / normpath(join(folder, unquote(way)))
            if not (target.is_file() or (target / "index.html").is_file()):
                missing.append((folder, way))
    assert [] == missing


def test_pages_for_frames_have_the_strict_policy(med_rammer: Path) -> None:
    """The meta tag is that of all pages; no menu, search or service worker comes with them."""
    own = (med_rammer / "beregnere/merudgift/index.html").read_text("utf-8")
    framed = (med_rammer / "indlejret/beregnere/merudgift/index.html").read_text("utf-8")
    policy = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
    assert policy.findall(own) == policy.findall(framed)
    assert not re.search(r"<nav|<header|sn-soeg|offline|style=", framed)
    kept = (med_rammer / "sw.js").read_text("utf-8")
    assert "indlejret" not in kept


def test_the_last_step_again_changes_nothing(med_rammer: Path, tmp_path: Path) -> None:
    """Pages for frames are left as they are when the last step is made once more."""
    copy = shutil.copytree(med_rammer, tmp_path / "site")
    before = {each: each.read_bytes() for each in copy.rglob("*") if each.is_file()}
    finish(PROJEKT, copy, [OWN])
    assert before == {each: each.read_bytes() for each in copy.rglob("*") if each.is_file()}


def test_the_folder_is_nobodys_name() -> None:
    """A municipality cannot be called by the folder of the pages for frames."""
    assert "indlejret" in top_names()
