"""Building the site: whole or not at all, and the same each time."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.load.findings import DataErrors
from generator.site.byg import Byggefejl, byg
from tests.generator.proeve import PROJEKT, har_sted
from tests.generator.projektkopi import YDELSE, aftryk, lav_projektkopi, lav_selvstaendig_kopi, ret


@pytest.fixture
def projekt(tmp_path: Path) -> Path:
    """A copy of the project."""
    return lav_projektkopi(tmp_path / "projekt")


@pytest.fixture
def gammelt(bygget: Path, projekt: Path) -> Path:
    """The site of an earlier build, in the copy of the project."""
    return shutil.copytree(bygget, projekt / "site")


def test_two_builds_are_identical(bygget: Path, tmp_path: Path) -> None:
    """The same data give the same bytes on another machine: other folders, home, user, language, clock and rights.

    And no file of the site tells where it was built, or by whom.
    """
    projekt = lav_selvstaendig_kopi(tmp_path / "Et andet sted" / "navnløst")
    hjem = tmp_path / "hjem-for-fremmede"
    hjem.mkdir()
    fremmed = {"HOME": str(hjem), "USER": "bygmester-bob", "LOGNAME": "bygmester-bob", "PWD": str(projekt)}
    fremmed |= {"LC_ALL": "da_DK.ISO8859-1", "TZ": "Asia/Kolkata", "SOURCE_DATE_EPOCH": "86400", "PYTHONHASHSEED": "7"}
    ud = tmp_path / "et" / "andet-sted"
    kommando = [sys.executable, "-m", "generator.cli", "build", "--out", str(ud)]
    subprocess.run(kommando, cwd=projekt, env={**os.environ, **fremmed}, check=True, umask=0o077)
    foerste, anden = aftryk(bygget), aftryk(ud)
    assert set() == {sti for sti in foerste | anden if foerste.get(sti) != anden.get(sti)}
    steder = [str(PROJEKT), f"{Path.home()}/", str(tmp_path), projekt.name, hjem.name, "bygmester-bob"]
    # Where Pyodide was built stands in it, and may be as one's own home.
    fremmede = _findes(PROJEKT / "node_modules/pyodide/pyodide.asm.wasm", steder)
    egne = [sted for sted in steder if sted not in fremmede]
    for site in (bygget, ud):
        assert [] == [(fil, sted) for fil in site.rglob("*") if fil.is_file() for sted in _findes(fil, egne)]


def _findes(fil: Path, ord_: list[str]) -> list[str]:
    indhold = fil.read_bytes()
    return [et for et in ord_ if et.encode() in indhold]


def test_a_site_with_an_address_has_a_map(projekt: Path) -> None:
    """Whoever says where the site will stand gets a map of it, the same whatever day it is built."""
    ret(projekt / "mkdocs.yml", "site_name: Serviceniveau\n", "site_name: S\nsite_url: https://eksempel.invalid/\n")
    byg(projekt / "mkdocs.yml", projekt / "site")
    kort = (projekt / "site/sitemap.xml").read_text(encoding="utf-8")
    assert "<loc>https://eksempel.invalid/hvidovre/</loc>" in kort
    assert "lastmod" not in kort
    assert bytes(4) == (projekt / "site/sitemap.xml.gz").read_bytes()[4:8]  # no time of making


def test_mistakes_leave_the_old_site(projekt: Path, gammelt: Path) -> None:
    """Mistakes in the data stop the build: the old site stays byte for byte, and nothing else is left behind."""
    ret(projekt / YDELSE, "titel: Merudgifter", "titel: ''")
    foer, ved_siden = aftryk(gammelt), sorted(projekt.iterdir())
    with pytest.raises(DataErrors) as fejl:
        byg(projekt / "mkdocs.yml", gammelt)
    assert "titel: " in str(fejl.value)
    assert (foer, ved_siden) == (aftryk(gammelt), sorted(projekt.iterdir()))


def test_failing_pages_leave_the_old_site(projekt: Path, gammelt: Path) -> None:
    """A dead link in the pages stops the build too, after the pages are written: the old site stays."""
    (projekt / "docs").unlink()
    shutil.copytree(PROJEKT / "docs", projekt / "docs")
    (projekt / "docs/om/index.md").write_text("# Om\n\n[Væk](findes-ikke.md)\n", encoding="utf-8")
    foer, ved_siden = aftryk(gammelt), sorted(projekt.iterdir())
    with pytest.raises(Byggefejl):
        byg(projekt / "mkdocs.yml", gammelt)
    assert (foer, ved_siden) == (aftryk(gammelt), sorted(projekt.iterdir()))


def test_missing_pyodide_leaves_the_old_site(projekt: Path, gammelt: Path) -> None:
    """Without the npm packages the build says to run npm ci, and the old site stays."""
    (projekt / "node_modules").unlink()
    foer = aftryk(gammelt)
    with pytest.raises(Byggefejl, match="npm ci"):
        byg(projekt / "mkdocs.yml", gammelt)
    assert foer == aftryk(gammelt)
    assert [] == [sti.name for sti in projekt.iterdir() if sti.name.startswith(".site")]


def test_new_site_replaces_the_old(projekt: Path, gammelt: Path) -> None:
    """A good build takes the old site's place whole: nothing of the old is left in it or beside it."""
    (gammelt / "gammel.html").write_text("x", encoding="utf-8")
    ret(projekt / YDELSE, "titel: Merudgifter", "titel: Udgifter")
    byg(projekt / "mkdocs.yml", gammelt)
    assert "Udgifter" in (gammelt / "hvidovre/sel-100-merudgifter/index.html").read_text(encoding="utf-8")
    assert not (gammelt / "gammel.html").exists()
    assert [] == [sti.name for sti in projekt.iterdir() if sti.name.startswith(".site")]


@pytest.mark.parametrize("navn", ["docs", "fil.txt", "."])
def test_only_our_own_folder_is_replaced(tmp_path: Path, navn: str) -> None:
    """A folder with other content, a file, or the folder one stands in is refused and left alone."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "vigtig.md").write_text("x", encoding="utf-8")
    (tmp_path / "fil.txt").write_text("x", encoding="utf-8")
    foer = aftryk(tmp_path)
    with pytest.raises(Byggefejl, match="ikke et site, vi har bygget"):
        byg(PROJEKT / "mkdocs.yml", tmp_path / navn)
    assert foer == aftryk(tmp_path)


def test_no_settings_file(tmp_path: Path) -> None:
    """Run outside the project, the message says where to run it."""
    with pytest.raises(Byggefejl, match=r"mkdocs\.yml findes ikke\. Kør kommandoen i projektets mappe"):
        byg(tmp_path / "mkdocs.yml", tmp_path / "site")
    assert [] == list(tmp_path.iterdir())


def test_build_command(projekt: Path) -> None:
    """The command prints the findings one to a line and exits 1; refusing a folder is one line as well."""
    ret(projekt / YDELSE, "titel: Merudgifter", "titel: ''")
    config = ["--config", str(projekt / "mkdocs.yml")]
    resultat = CliRunner().invoke(main, ["build", "--out", str(projekt / "site"), *config])
    *linjer, antal = resultat.stderr.splitlines()
    assert (1, "1 fejl.", [True]) == (resultat.exit_code, antal, [har_sted(linje) for linje in linjer])
    assert not (projekt / "site").exists()
    resultat = CliRunner().invoke(main, ["build", "--out", str(projekt / "standards"), *config])
    assert (1, 1) == (resultat.exit_code, len(resultat.stderr.splitlines()))
