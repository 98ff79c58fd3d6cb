"""Runs the scripts that prepare the browser's Python under Node, and says what to do when Node refuses."""

import shutil
import subprocess
from pathlib import Path

from generator.browser.errors import NodeFailed

SCRIPTS = Path("scripts/browser")


def run_script(project: Path, name: str, *paths: Path) -> str:
    """What the script of that name in scripts/browser prints.

    Errors: NodeFailed, with the script's last lines.
    """
    node = shutil.which("node")
    if node is None:
        raise NodeFailed("programmet “node” findes ikke")
    command = [node, str(project / SCRIPTS / name), *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise NodeFailed(done.stderr or done.stdout)
    return done.stdout
