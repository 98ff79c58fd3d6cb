"""The pages that are timed: ours, and the same bands of merudgift done the way others do it.

The others' pages do the least they can: an input, the three bands, one figure out. Ours does what it always does.
"""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parents[2]
OWN_INPUT = "1.000"
EXAMPLE = "1.700"


@dataclass(frozen=True)
class Contestant:
    """A page, and where on it the reader writes and reads."""

    name: str
    path: str
    field: str = "#ind"
    answer: str = "#svar"


OURS = Contestant("serviceniveau", "/beregnere/merudgift/", "#f-merudgift_md", ".sn-resultat")
PLAIN = Contestant("plain Pyodide", "/plain.html")
PYSCRIPT = Contestant("PyScript", "/pyscript.html")
PUBLICODES = Contestant("publicodes", "/publicodes.html")
ALL = (OURS, PLAIN, PYSCRIPT, PUBLICODES)


@dataclass(frozen=True)
class Bands:
    """Hvidovre's bands of 2023, read from the site's own open data; what the law fixes goes first."""

    least: str
    middle: str
    over: str
    low: str
    high: str

    @property
    def example(self) -> str:
        """The answer to EXAMPLE, as a reader sees it."""
        return f"{int(self.high):,}".replace(",", ".")

    @property
    def own(self) -> str:
        """The answer to OWN_INPUT."""
        return f"{int(self.low):,}".replace(",", ".")


def read_bands(site: Path) -> Bands:
    """The bands from the site's satser.json."""
    rates = json.loads((site / "api/v1/satser.json").read_text(encoding="utf-8"))
    facts = {**rates["fakta"]["hvidovre"], **rates["fakta"]["nationale"]}

    def value(fact: str) -> Any:
        return next(v["vaerdi"] for v in facts[fact]["vaerdier"] if v["gyldig_fra"] == "2023-01-01")

    return Bands(
        least=value("merudgift-baand-1")["fra"],
        middle=value("merudgift-baand-2")["fra"],
        over=value("merudgift-faktisk-over"),
        low=value("merudgift-standard-1"),
        high=value("merudgift-standard-2"),
    )


def add_contestants(site: Path, bands: Bands) -> None:
    """Place the others' pages and their libraries in the site."""
    modules = PROJECT / "node_modules"
    shutil.copytree(modules / "@pyscript/core/dist", site / "vendor/pyscript", ignore=shutil.ignore_patterns("*.map"))
    shutil.copytree(modules / "publicodes/dist", site / "vendor/publicodes", ignore=shutil.ignore_patterns("*.map"))
    shutil.copytree(modules / "pyodide", site / "vendor/pyodide", ignore=shutil.ignore_patterns("*.map", "*.html"))
    pages = {PLAIN: _PLAIN, PYSCRIPT: _PYSCRIPT, PUBLICODES: _PUBLICODES}
    for contestant, body in pages.items():
        for name, figure in vars(bands).items():
            body = body.replace(f"@{name}@", figure)
        (site / contestant.path.lstrip("/")).write_text(_HEAD + body, encoding="utf-8")
    (site / "bands.py").write_text(_bands_in_python(bands) + _PYSCRIPT_MAIN, encoding="utf-8")


def _bands_in_python(bands: Bands) -> str:
    return _BANDS.format(**vars(bands))


_HEAD = f"""<!doctype html><html lang="da"><meta charset="utf-8"><title>Merudgift</title>
<label>Merudgift om måneden <input id="ind" value="{EXAMPLE}"></label><p id="svar"></p>
"""

_BANDS = """from decimal import Decimal

def tilskud(tekst):
    merudgift = Decimal(tekst.replace(".", "").replace(",", "."))
    if merudgift < {least}:
        return "0 kr."
    if merudgift > {over}:
        return f"{{merudgift}} kr."
    return f"{{{low} if merudgift < {middle} else {high}:,}} kr. om måneden".replace(",", ".")
"""

_PYSCRIPT_MAIN = """
from js import document
from pyodide.ffi import create_proxy

ind, svar = document.querySelector("#ind"), document.querySelector("#svar")

def vis(_):
    svar.textContent = tilskud(ind.value)

ind.addEventListener("input", create_proxy(vis))
vis(None)
"""

_PLAIN = """<script type="module">
import { loadPyodide } from "/vendor/pyodide/pyodide.mjs";
const [python, source] = await Promise.all([
  loadPyodide({ indexURL: "/vendor/pyodide/" }),
  fetch("/bands.py").then((answer) => answer.text()),
]);
python.runPython(source.split("from js")[0]);
const tilskud = python.globals.get("tilskud");
const [ind, svar] = ["#ind", "#svar"].map((id) => document.querySelector(id));
const vis = () => { svar.textContent = tilskud(ind.value); };
ind.addEventListener("input", vis);
vis();
</script></html>
"""

_PYSCRIPT = """<script type="module" src="/vendor/pyscript/core.js"></script>
<py-config>interpreter = "/vendor/pyodide/pyodide.mjs"</py-config>
<script type="py" src="/bands.py"></script></html>
"""

_PUBLICODES = """<script type="module">
import Engine from "/vendor/publicodes/index.js";
const engine = new Engine({
  merudgift: { "par défaut": 0, unité: "kr" },
  tilskud: { variations: [
    { si: "merudgift < @least@ kr", alors: "0 kr" },
    { si: "merudgift < @middle@ kr", alors: "@low@ kr" },
    { si: "merudgift <= @over@ kr", alors: "@high@ kr" },
    { sinon: "merudgift" },
  ] },
});
const [ind, svar] = ["#ind", "#svar"].map((id) => document.querySelector(id));
const vis = () => {
  engine.setSituation({ merudgift: `${ind.value.replaceAll(".", "").replace(",", ".")} kr` });
  svar.textContent = `${engine.evaluate("tilskud").nodeValue.toLocaleString("da-DK")} kr. om måneden`;
};
ind.addEventListener("input", vis);
vis();
</script></html>
"""
