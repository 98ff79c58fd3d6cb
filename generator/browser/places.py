"""Where the browser's Python is found and kept, seen from the project, and where it is put, seen from the site."""

from pathlib import Path

NPM_PACKAGE = Path("node_modules/pyodide")
CACHE = Path("node_modules/.cache/serviceniveau")
BEREGNER_MAPPE = "assets/beregner"
