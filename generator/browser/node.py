"""Runs the scripts that prepare the browser's Python under Node, and says what to do when Node refuses."""

from pathlib import Path

from generator.browser.errors import NodeFailed
from generator.node import NodeSvigter, tell

SCRIPTS = Path("scripts/browser")


def run_script(project: Path, name: str, *paths: Path) -> str:
    """What the script of that name in scripts/browser prints.

    Errors: NodeFailed, with the script's last lines.
    """
    try:
        return tell(project / SCRIPTS / name, None, [str(path) for path in paths])
    except NodeSvigter as failure:
        raise NodeFailed(str(failure)) from failure
