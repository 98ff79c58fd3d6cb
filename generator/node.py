"""Runs a script under Node that is told what to do as JSON."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path


class NodeSvigter(Exception):
    """Node is missing, or the script failed; the message is what it said."""


def tell(script: Path, told: object, arguments: Sequence[str] = ()) -> str:
    """What the script prints when `told` is its input. Errors: NodeSvigter."""
    node = shutil.which("node")
    if node is None:
        raise NodeSvigter("programmet “node” findes ikke")
    command = [node, str(script), *arguments]
    done = subprocess.run(command, input=json.dumps(told), capture_output=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        raise NodeSvigter(done.stderr or done.stdout)
    return done.stdout
