"""The program as it is installed: away from this project, without Node, in an environment that has nothing of it."""

import shutil
import subprocess
import sys
import venv
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.schema import schemas
from tests.generator.moensterby import kommunens_filer
from tests.generator.proeve import PROJEKT

Koer = Callable[..., "subprocess.CompletedProcess[str]"]
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def hjulet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built as `make wheel` builds it."""
    ud = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(ud)], cwd=PROJEKT, check=True)
    (fundet,) = ud.glob("*.whl")
    return fundet


@pytest.fixture(scope="module")
def hos_ejeren(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with nothing in it but the municipality of the guide and its source text."""
    mappe = tmp_path_factory.mktemp("ejer")
    for sti, indhold in kommunens_filer().items():
        fil = mappe / sti.removeprefix("standards/kommuner/")
        fil.parent.mkdir(parents=True, exist_ok=True)
        fil.write_text(indhold, encoding="utf-8")
    return mappe


@pytest.fixture(scope="module")
def koer(hjulet: Path, hos_ejeren: Path, tmp_path_factory: pytest.TempPathFactory) -> Koer:
    """Runs the installed command in the owner's folder; its environment sees the libraries and nothing of this project."""
    her = tmp_path_factory.mktemp("tomt")
    venv.create(her, with_pip=False)
    pip = [sys.executable, "-m", "pip", "--python", str(her / "bin/python"), "install", "--disable-pip-version-check"]
    subprocess.run([*pip, "--quiet", "--no-index", "--no-deps", str(hjulet)], check=True)
    (pakker,) = her.glob("lib/python*/site-packages")
    andre = [sti for sti in sys.path if Path(sti).name == "site-packages"]
    (pakker / "biblioteker.pth").write_text("\n".join(andre), encoding="utf-8")

    def run(program: str, *argumenter: str, node: str = "") -> "subprocess.CompletedProcess[str]":
        miljoe = {"PATH": f"{her / 'bin'}:{node}", "HOME": str(her), "LANG": "C.UTF-8"}
        kald = [str(her / "bin" / program), *argumenter]
        return subprocess.run(kald, cwd=hos_ejeren, env=miljoe, capture_output=True, text=True, check=False)

    assert str(pakker) in run("python", "-c", "import generator; print(generator.__file__)").stdout
    return run


def test_nothing_of_a_municipality_is_in_it(hjulet: Path) -> None:
    """The wheel has the law, the shared words and the templates, and no municipality; schemas it writes itself."""
    navne = zipfile.ZipFile(hjulet).namelist()
    faelles = {navn.split("/", 1)[1] for navn in navne if navn.startswith("serviceniveau_faelles/")}
    rod = PROJEKT / "standards"
    alle = {fil.relative_to(rod).as_posix() for fil in rod.rglob("*") if fil.is_file()}
    assert {navn for navn in alle if not navn.startswith(("kommuner/", "skemaer/"))} == faelles
    assert "generator/templates/front_page.md.j2" in navne


def test_an_owner_checks_their_folder(koer: Koer) -> None:
    """check, verify, coverage and calc work from the municipality's folder and the packaged law alone."""
    egen = ("--kommune-mappe", "moensterby")
    citater = koer("serviceniveau", "citater", "kilder", *egen)
    assert (0, True) == (citater.returncode, "moensterby/citater/moensterby-2026.yaml" in citater.stdout), (
        citater.stderr
    )
    tjek = koer("serviceniveau", "check", "--kommune", "moensterby", *egen)
    assert (0, True, "") == (tjek.returncode, tjek.stdout.startswith("Ingen fejl hos moensterby"), tjek.stderr)
    kontrol = koer("serviceniveau", "verify", "kilder", *egen)
    assert (0, "") == (kontrol.returncode, kontrol.stderr)
    daekning = koer("serviceniveau", "coverage", "kilder", *egen)
    assert (0, True) == (daekning.returncode, ", 0 uden svar." in daekning.stdout), daekning.stderr
    regnet = koer("serviceniveau", "calc", "merudgift", "--dato", "2025-06-01", "merudgift_md=3000", "--json")
    assert (0, True) == (regnet.returncode, '"resultat"' in regnet.stdout), regnet.stderr


def test_a_newcomer_begins_in_an_empty_folder(koer: Koer, hos_ejeren: Path) -> None:
    """A new municipality is made where one works, and has warnings alone."""
    lavet = koer("serviceniveau", "ny-kommune", "koege", "--kode", "259", "--navn", "Køge Kommune")
    assert (0, True) == (lavet.returncode, "check --kommune koege --kommune-mappe koege" in lavet.stdout), lavet.stderr
    assert schemas().keys() == {et.name for et in (hos_ejeren / "koege/skemaer").iterdir()}
    tjek = koer("serviceniveau", "check", "--kommune", "koege", "--kommune-mappe", "koege")
    assert (0, True) == (tjek.returncode, "[skal-udfyldes]" in tjek.stderr)


def test_an_owner_builds_a_site(koer: Koer, hos_ejeren: Path) -> None:
    """From a folder with a municipality and three lines of settings: told what Node takes, pages alone, then the whole."""
    (hos_ejeren / "mkdocs.yml").write_text(
        "site_name: Mønsterby\nplugins:\n  - serviceniveau:\n      kommune_mapper: [moensterby]\n", encoding="utf-8"
    )
    uden = koer("serviceniveau", "build")
    assert (1, True) == (uden.returncode, f"De skal ligge i {hos_ejeren / 'node_modules'}" in uden.stderr), uden.stderr
    assert (hos_ejeren / "package-lock.json").is_file()

    sider = koer("serviceniveau", "build", "--uden-node", "--out", "sider")
    assert 0 == sider.returncode, sider.stderr
    side = (hos_ejeren / "sider/moensterby/sel-97-ledsagelse/index.html").read_text(encoding="utf-8")
    assert (True, False) == ("timer om måneden" in side, 'type="module"' in side)

    (hos_ejeren / "node_modules").symlink_to(PROJEKT / "node_modules", target_is_directory=True)
    node = shutil.which("node")
    assert node is not None
    hele = koer("serviceniveau", "build", "--out", "hele", node=str(Path(node).parent))
    assert 0 == hele.returncode, hele.stderr
    lavet = {sti.name.partition("-")[0] for sti in (hos_ejeren / "hele/assets/beregner").iterdir()}
    assert {"python", "regler", "satser"} <= lavet
    assert (hos_ejeren / "hele/assets/soeg/indeks/kendte.json").is_file()
    assert (hos_ejeren / "sider/beregnere/ledsagelse/index.html").is_file()

    (hos_ejeren / "mkdocs.yml").write_text("site_name: x\ntheme: readthedocs\n", encoding="utf-8")
    andet = koer("serviceniveau", "build", "--uden-node")
    assert (1, True) == (andet.returncode, "theme kan ikke sættes" in andet.stderr)


def test_the_wheel_is_small(hjulet: Path) -> None:
    """The program, the law, and what a site is made of are less than two megabytes."""
    assert hjulet.stat().st_size < 2_000_000
