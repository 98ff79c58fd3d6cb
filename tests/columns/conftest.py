"""Columns are tested where the extra `befolkning` is installed, as `make` does."""

from importlib.util import find_spec

collect_ignore_glob = [] if find_spec("numpy") and find_spec("pyarrow") else ["test_*.py"]
