"""Runs inside Pyodide's Python, under Node, when the calculators are imported: lets go of what only importing needed.

Afterwards nothing more can be imported; whatever tried would fail at once, not half work.
"""

import dataclasses
import gc
import html
import html.entities
import locale
import sys

NEEDED_TO_IMPORT = (
    "_ast _opcode _opcode_metadata _tokenize annotationlib ast dis inspect linecache opcode token tokenize "
    "importlib importlib.machinery importlib._bootstrap importlib._bootstrap_external zipimport"
)

for name in NEEDED_TO_IMPORT.split():
    sys.modules.pop(name, None)
dataclasses.inspect = None  # type: ignore[attr-defined]
for table in (html._html5, html.entities.html5, html.entities.name2codepoint, html.entities.codepoint2name):  # type: ignore[attr-defined]
    table.clear()
html.entities.entitydefs.clear()
locale.locale_alias.clear()
for path in (sys.path, sys.meta_path, sys.path_hooks, sys.path_importer_cache):
    path.clear()
del name, table, path, NEEDED_TO_IMPORT, dataclasses, html, locale, sys
gc.collect()
# What is here now is never collected, so no collection looks through it.
gc.freeze()
