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
from generator.site.build import BuildFailed, build_site
from tests.generator.lille_bygget import EPOCH, LilleBygget
from tests.generator.proeve import MERUDGIFTER, PROJEKT, har_sted
from tests.generator.projektkopi import aftryk, lav_selvstaendig_kopi, ret


def test_two_builds_are_identical(lille_bygget: LilleBygget, tmp_path: Path) -> None:
    """The same data give the same bytes on another machine: other folders, home, user, language, clock and rights.

    And no file of the site tells where it was built, or by whom. The real site is built twice by test_frisk_maskine.py.
    """
    projekt = lav_selvstaendig_kopi(tmp_path / "Et andet sted" / "navnløst")
    shutil.rmtree(projekt / "standards")
    shutil.copytree(lille_bygget.projekt / "standards", projekt / "standards")
    shutil.copyfile(lille_bygget.projekt / "mkdocs.yml", projekt / "mkdocs.yml")
    hjem = tmp_path / "hjem-for-fremmede"
    hjem.mkdir()
    fremmed = {"HOME": str(hjem), "USER": "bygmester-bob", "LOGNAME": "bygmester-bob", "PWD": str(projekt)}
    fremmed |= {"LC_ALL": "da_DK.ISO8859-1", "TZ": "Asia/Kolkata", "SOURCE_DATE_EPOCH": EPOCH, "PYTHONHASHSEED": "7"}
    ud = tmp_path / "et" / "andet-sted"
    kommando = [sys.executable, "-m", "generator.cli", "build", "--out", str(ud)]
    subprocess.run(kommando, cwd=projekt, env={**os.environ, **fremmed}, check=True, umask=0o077)
    foerste, anden = aftryk(lille_bygget.site), aftryk(ud)
    assert set() == {sti for sti in foerste | anden if foerste.get(sti) != anden.get(sti)}
    hvor = (PROJEKT, lille_bygget.mappe, tmp_path)
    steder = [*map(str, hvor), f"{Path.home()}/", projekt.name, hjem.name, "bygmester-bob"]
    # Where Pyodide was built stands in it, and may be as one's own home.
    fremmede = _findes(PROJEKT / "node_modules/pyodide/pyodide.asm.wasm", steder)
    egne = [sted for sted in steder if sted not in fremmede]
    for site in (lille_bygget.site, ud):
        assert [] == [(fil, sted) for fil in site.rglob("*") if fil.is_file() for sted in _findes(fil, egne)]


def test_mkdocs_alone_builds_the_same(lille_bygget: LilleBygget, tmp_path: Path) -> None:
    """What MkDocs makes of the settings, without our order of its steps, is the same byte for byte."""
    ud = tmp_path / "site"
    kommando = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(ud)]
    subprocess.run(kommando, cwd=lille_bygget.projekt, env={**os.environ, "SOURCE_DATE_EPOCH": EPOCH}, check=True)
    vores, mkdocs = aftryk(lille_bygget.site), aftryk(ud)
    assert set() == {sti for sti in vores | mkdocs if vores.get(sti) != mkdocs.get(sti)}


def _findes(fil: Path, ord_: list[str]) -> list[str]:
    indhold = fil.read_bytes()
    return [et for et in ord_ if et.encode() in indhold]


def test_a_site_with_an_address_has_a_map(lille_bygget: LilleBygget) -> None:
    """Whoever says where the site will stand gets a map of it, the same whatever day it is built, and pages to share.

    Until somebody is named, each page says that nobody stands behind it.
    """
    site = lille_bygget.site
    kort = (site / "sitemap.xml").read_text(encoding="utf-8")
    assert "<loc>https://eksempel.invalid/proevekommune/</loc>" in kort
    assert "lastmod" not in kort
    assert bytes(4) == (site / "sitemap.xml.gz").read_bytes()[4:8]  # no time of making
    side = (site / "proevekommune/index.html").read_text(encoding="utf-8")
    billede = 'property="og:image" content="https://eksempel.invalid/assets/parts/deling.png"'
    fod = ("Ingen har påtaget sig ansvaret for dem endnu", "Ingen har skrevet, hvornår de sidst er set efter")
    assert [] == [ord_ for ord_ in (billede, 'property="og:title"', *fod) if ord_ not in side]
    assert (site / "assets/parts/deling.png").is_file()


def test_mistakes_leave_the_old_site(lille_projekt: Path, gammelt: Path) -> None:
    """Mistakes in the data stop the build: the old site stays byte for byte, and nothing else is left behind."""
    ret(lille_projekt / "standards" / MERUDGIFTER, "titel: Merudgifter", "titel: ''")
    foer, ved_siden = aftryk(gammelt), sorted(lille_projekt.iterdir())
    with pytest.raises(DataErrors) as fejl:
        build_site(lille_projekt / "mkdocs.yml", gammelt)
    assert "titel: " in str(fejl.value)
    assert (foer, ved_siden) == (aftryk(gammelt), sorted(lille_projekt.iterdir()))


def test_failing_pages_leave_the_old_site(lille_projekt: Path, gammelt: Path) -> None:
    """A dead link in the pages stops the build too, after the pages are written: the old site stays."""
    (lille_projekt / "docs").unlink()
    shutil.copytree(PROJEKT / "docs", lille_projekt / "docs")
    (lille_projekt / "docs/om/index.md").write_text("# Om\n\n[Væk](findes-ikke.md)\n", encoding="utf-8")
    foer, ved_siden = aftryk(gammelt), sorted(lille_projekt.iterdir())
    with pytest.raises(BuildFailed):
        build_site(lille_projekt / "mkdocs.yml", gammelt)
    assert (foer, ved_siden) == (aftryk(gammelt), sorted(lille_projekt.iterdir()))


def test_missing_pyodide_leaves_the_old_site(lille_projekt: Path, gammelt: Path) -> None:
    """Without the npm packages the build says to run npm ci, and the old site stays."""
    (lille_projekt / "node_modules").unlink()
    foer = aftryk(gammelt)
    with pytest.raises(BuildFailed, match="npm ci"):
        build_site(lille_projekt / "mkdocs.yml", gammelt)
    assert foer == aftryk(gammelt)
    assert [] == [sti.name for sti in lille_projekt.iterdir() if sti.name.startswith(".site")]


def test_new_site_replaces_the_old(lille_bygget: LilleBygget) -> None:
    """A good build takes the old site's place whole: nothing of the old is left in it or beside it."""
    assert (lille_bygget.site / "proevekommune/sel-100-merudgifter/index.html").is_file()
    assert not (lille_bygget.site / "gammel.html").exists()
    assert [] == [sti.name for sti in lille_bygget.projekt.iterdir() if sti.name.startswith(".site")]


@pytest.mark.parametrize("navn", ["docs", "fil.txt", "."])
def test_only_our_own_folder_is_replaced(tmp_path: Path, navn: str) -> None:
    """A folder with other content, a file, or the folder one stands in is refused and left alone."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "vigtig.md").write_text("x", encoding="utf-8")
    (tmp_path / "fil.txt").write_text("x", encoding="utf-8")
    foer = aftryk(tmp_path)
    with pytest.raises(BuildFailed, match="ikke et site, vi har bygget"):
        build_site(PROJEKT / "mkdocs.yml", tmp_path / navn)
    assert foer == aftryk(tmp_path)


def test_no_settings_file(tmp_path: Path) -> None:
    """Run outside the project, the message says where to run it."""
    with pytest.raises(BuildFailed, match=r"mkdocs\.yml findes ikke\. Kør kommandoen i projektets mappe"):
        build_site(tmp_path / "mkdocs.yml", tmp_path / "site")
    assert [] == list(tmp_path.iterdir())


def test_build_command(lille_projekt: Path) -> None:
    """The command prints the findings one to a line and exits 1; refusing a folder is one line as well."""
    ret(lille_projekt / "standards" / MERUDGIFTER, "titel: Merudgifter", "titel: ''")
    config = ["--config", str(lille_projekt / "mkdocs.yml")]
    resultat = CliRunner().invoke(main, ["build", "--out", str(lille_projekt / "site"), *config])
    *linjer, antal = resultat.stderr.splitlines()
    assert (1, "1 fejl.", [True]) == (resultat.exit_code, antal, [har_sted(linje) for linje in linjer])
    assert not (lille_projekt / "site").exists()
    resultat = CliRunner().invoke(main, ["build", "--out", str(lille_projekt / "standards"), *config])
    assert (1, 1) == (resultat.exit_code, len(resultat.stderr.splitlines()))
