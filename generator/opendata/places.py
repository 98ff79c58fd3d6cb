"""Where the second version of the open data lies, and under what licence."""

from __future__ import annotations

FOLDER = "api/v2"
SCHEMAS = f"{FOLDER}/skemaer"
KOMMUNER = f"{FOLDER}/kommuner"
FORMAT = 2
LICENS = "CC BY 4.0"
