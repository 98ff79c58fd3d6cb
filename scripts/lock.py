"""Resolve requirements.lock again: hashed, for Python 3.11 to 3.14, and without the name of any package index."""

import subprocess
import sys
import tempfile
from pathlib import Path

COMPILE = [
    "pip", "compile", "pyproject.toml", "--extra", "dev", "--extra", "udkast", "--extra", "befolkning-klynge",
    "--extra", "dokument", "--extra", "parquet",
    "--universal",
    "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-emit-index-url", "--no-emit-find-links",
    "--output-file", "requirements.lock",
]  # fmt: skip


def main() -> None:
    """Run uv from a throw-away environment, so that the project itself need not install it."""
    with tempfile.TemporaryDirectory() as folder:
        python = Path(folder, "bin", "python")
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "uv"], check=True)
        subprocess.run([python, "-m", "uv", *COMPILE], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
