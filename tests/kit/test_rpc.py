"""The tests of asking a worker, which are written in its own language."""

import subprocess
from pathlib import Path


def test_asking_a_worker() -> None:
    """Answers, refusals, cancellations and lost workers: each test of rpc.test.mjs passes under Node."""
    script = Path(__file__).with_name("rpc.test.mjs")
    done = subprocess.run(["node", "--test", str(script)], capture_output=True, encoding="utf-8", check=False)
    assert 0 == done.returncode, done.stdout
