"""A clone on a machine that has Python, Node and make, and nothing else: make sets up the rest, and the tests are found.

Nothing that this machine has kept or had installed is there: neither packages nor caches nor a home.
A first `make test` shows the same of the machine it runs on; this one, `make frisk`, shows it on a machine in use.
It takes minutes, and what it fetches; where the package indexes cannot be reached, it is skipped.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.generator.projektkopi import aftryk, lav_klon

# What the README asks for, and what every system with make has.
TOOLS = ("node", "npm", "make", "sh", "touch", "grep", "sed", "expand", "id", "rm", "uname")
# How a machine is told of the way to the net; all else of the environment stays behind.
WAY_OUT = re.compile(
    r"(https?|all|no)_proxy|SSL_CERT_\w+|NODE_EXTRA_CA_CERTS|PIP_\w+|npm_config_\w+|LANG", re.IGNORECASE
)
KEPT_BY_HAND = re.compile(
    r"PIP_(CACHE_DIR|TARGET|PREFIX|USER|REQUIRE_VIRTUALENV)|npm_config_(cache|prefix)", re.IGNORECASE
)
NO_NET = re.compile(
    r"EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ETIMEDOUT|NewConnectionError|Max retries exceeded|ConnectTimeout"
)


def _environment(folder: Path) -> dict[str, str]:
    """An empty home, and a PATH with the tools alone."""
    tools, home = folder / "bin", folder / "hjem"
    tools.mkdir()
    home.mkdir()
    for name in TOOLS:
        found = shutil.which(name)
        assert found, f"{name} findes ikke"
        (tools / name).symlink_to(Path(found).resolve())
    python = Path(sys.base_prefix, "bin", f"python{sys.version_info.major}")
    (tools / "python3").symlink_to(python.resolve())
    way_out = {name: value for name, value in os.environ.items() if WAY_OUT.fullmatch(name)}
    kept = {name: value for name, value in way_out.items() if not KEPT_BY_HAND.fullmatch(name)}
    return kept | {"PATH": str(tools), "HOME": str(home)} | _settings()


def _settings() -> dict[str, str]:
    """Where the reader's own home says which package index to ask."""
    npmrc = Path.home() / ".npmrc"
    pip = next(
        (file for file in (Path.home() / ".config/pip/pip.conf", Path.home() / ".pip/pip.conf") if file.is_file()), None
    )
    named = {"NPM_CONFIG_USERCONFIG": str(npmrc)} if npmrc.is_file() else {}
    return named | ({"PIP_CONFIG_FILE": str(pip)} if pip else {})


@pytest.mark.frisk
@pytest.mark.skipif(sys.platform == "win32", reason="make og sh findes ikke på Windows")
def test_a_clone_sets_itself_up(bygget: Path, tmp_path: Path) -> None:
    """`make site` in a clone brings all it needs and builds the same site; the checks and every test are found there."""
    clone = lav_klon(tmp_path / "klon")
    environment = _environment(tmp_path)

    def run(*command: str) -> str:
        done = subprocess.run(command, cwd=clone, env=environment, capture_output=True, encoding="utf-8", check=False)
        said = done.stdout + done.stderr
        if done.returncode and NO_NET.search(said):
            pytest.skip("Pakkelagrene kan ikke nås.")
        assert 0 == done.returncode, said[-3000:]
        return said

    run("make", "site")
    assert aftryk(bygget) == aftryk(clone / "site")
    run(".venv/bin/ruff", "check", ".")
    run(".venv/bin/mypy", "--version")
    found = run(".venv/bin/python", "-m", "pytest", "--collect-only", "--quiet")
    assert "tests/browser/test_axe.py" in found
    run(".venv/bin/python", "-m", "pytest", "tests/calculators/test_money.py", "tests/generator/test_katalog.py")
