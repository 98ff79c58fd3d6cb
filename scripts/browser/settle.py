"""Runs inside Pyodide's Python, under Node, when the calculators are imported: lets go of what only importing needed.

Afterwards nothing more can be imported, and no table is here but empty: whatever asks for either fails at once, and
gives no half answer. tests/calculators/test_browser_python.py reads here what a calculator may not use for that reason.
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
# Large tables of which nothing is read, by module; they take what reads them with them.
TABLES = {
    "html": "_html5",
    "html.entities": "html5 name2codepoint codepoint2name entitydefs",
    "locale": "locale_alias locale_encoding_alias windows_locale",
}

for name in NEEDED_TO_IMPORT.split():
    sys.modules.pop(name, None)
dataclasses.inspect = None  # type: ignore[attr-defined]
for module, tables in TABLES.items():
    for table in tables.split():
        delattr(sys.modules[module], table)
# How a value is printed for a developer, and what keeps it from being changed: the tests see to both.
for module in [each for each in sys.modules if each.startswith("calculators")]:
    for made in [each for each in vars(sys.modules[module]).values() if dataclasses.is_dataclass(each)]:
        for method in {"__repr__", "__setattr__", "__delattr__"} & vars(made).keys():
            type.__delattr__(made, method)
for path in (sys.path, sys.meta_path, sys.path_hooks, sys.path_importer_cache):
    path.clear()
del made, method, name, module, tables, table, path, NEEDED_TO_IMPORT, TABLES, dataclasses, html, locale, sys
gc.collect()
# What is here now is never collected, so no collection looks through it.
gc.freeze()
