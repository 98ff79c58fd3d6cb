"""Editions that are kept: a receipt is calculated again by the data and the program it was made with."""

import json
import shutil
import zipfile
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.export.api import API_MAPPE
from generator.export.view import View
from generator.model.catalogue import Catalogue
from generator.site.editions import FOLDER, keep_edition
from tests.generator.proeve import PROJEKT

pytestmark = pytest.mark.slow

DAY = date(2026, 11, 29)


@pytest.fixture
def site(catalogue: Catalogue, tmp_path: Path) -> Path:
    """A built folder, as far as editions look at it."""
    api = tmp_path / "site" / API_MAPPE
    api.mkdir(parents=True)
    (api / "satser.json").write_text(View.of(catalogue).exported_text(), encoding="utf-8")
    return tmp_path / "site"


def run(*arguments: str) -> tuple[int, str]:
    """The command, run in the project."""
    done = CliRunner().invoke(main, [*arguments, "--standards", str(PROJEKT / "standards")])
    return done.exit_code, done.output


def test_a_receipt_by_its_own_edition(site: Path, tmp_path: Path) -> None:
    """The old edition answers as it did, where that of today would answer otherwise."""
    fil = tmp_path / "k.json"
    assert run("calc", "merudgift", "merudgift_md=1.700", "--dato", "2023-06-01", "--kvittering", str(fil))[0] == 0
    keep_edition(site, tmp_path / "intet", DAY)
    folder = next((site / FOLDER).glob("*/calculators.zip")).parent
    kode, sagt = run("genberegn", str(fil), "--udgaver", str(site / FOLDER))
    assert (kode, "Resultatet er det samme." in sagt) == (0, True)
    # Only the kept program is run: another one there answers otherwise.
    with zipfile.ZipFile(folder / "calculators.zip") as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    name = "calculators/rules/merudgift/amounts.py"
    changed = files[name].replace(b"return baand.giver.tal", b"return baand.giver.tal + 1")
    assert changed != files[name]
    with zipfile.ZipFile(folder / "calculators.zip", "w") as archive:
        for each, content in (files | {name: changed}).items():
            archive.writestr(each, content)
    kode, sagt = run("genberegn", str(fil), "--udgaver", str(site / FOLDER))
    assert (kode, "2.206 kr. om måneden før, 2.207 kr. om måneden nu" in sagt) == (1, True)


def test_editions_follow_from_site_to_site(site: Path, tmp_path: Path) -> None:
    """The next build keeps those before it, and its own beside them."""
    keep_edition(site, tmp_path / "intet", DAY)
    ny = tmp_path / "ny"
    shutil.copytree(site / API_MAPPE, ny / API_MAPPE)
    rates = json.loads((ny / API_MAPPE / "satser.json").read_text(encoding="utf-8")) | {
        "datasaet": "sha256:" + "a" * 64
    }
    (ny / API_MAPPE / "satser.json").write_text(json.dumps(rates), encoding="utf-8")
    keep_edition(ny, site, DAY)
    known = json.loads((ny / FOLDER / "index.json").read_text(encoding="utf-8"))["udgaver"]
    assert len(known) == len(list((ny / FOLDER).glob("*/satser.json"))) == 2


def test_an_edition_that_is_not_kept_is_told(site: Path, tmp_path: Path) -> None:
    """With what would have kept it."""
    fil = tmp_path / "k.json"
    run("calc", "merudgift", "merudgift_md=1.700", "--dato", "2023-06-01", "--kvittering", str(fil))
    kode, sagt = run("genberegn", str(fil), "--udgaver", str(tmp_path))
    assert (kode, "--behold-udgave" in sagt) == (1, True)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", None])
def test_what_is_no_receipt_is_told(tmp_path: Path, content: bytes | None) -> None:
    """Also a file that is not there."""
    fil = tmp_path / "k.json"
    if content is not None:
        fil.write_bytes(content)
    kode, sagt = run("genberegn", str(fil))
    assert (kode, sagt.count("\n"), sagt.startswith("Error: ")) == (1, 1, True)
