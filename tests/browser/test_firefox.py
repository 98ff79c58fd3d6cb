"""A second browser engine: what a reader types is answered in Firefox too."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.taalmodighed import SENEST, SENEST_MS

BROWSERS = ("firefox", "firefox-esr")


def test_own_amount_in_firefox(adresse: str) -> None:
    """The example stands there at once, the reader's own amount gets its result and steps, from the site alone."""
    firefox = os.environ.get("FIREFOX") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if firefox is None:
        pytest.skip("Firefox findes ikke. Sæt FIREFOX til programmets sti.")
    script = Path(__file__).with_name("firefox.mjs")
    command = ["node", str(script), firefox, f"{adresse}/beregnere/kompensationsydelse/", str(SENEST_MS)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=SENEST)
    assert 0 == done.returncode, done.stderr
    seen = json.loads(done.stdout)
    assert "kr. om måneden" in seen["example"]
    assert "1.155 kr. om måneden" in seen["own"]
    assert seen["steps"] > 1
    assert [] == [url for url in seen["asked"] if not url.startswith((f"{adresse}/", "data:"))]
