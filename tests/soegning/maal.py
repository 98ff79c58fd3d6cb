"""Measures three search engines on this catalogue and on one many times as large: `make soegemaaling`.

The large one is this catalogue with its municipalities under other names; it is written to a temporary folder.
Sizes are bytes as sent (gzip), times are from the first byte asked for to the first results.
"""

from __future__ import annotations

import argparse
import gzip
import json
import shutil
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from typing import Any

import click
import yaml
from playwright.sync_api import Browser, Page, sync_playwright

from generator.load.loader import load_standards
from generator.model.catalogue import Catalogue
from generator.pages.all_pages import pages
from generator.prose.lookup import Lookup
from generator.search.entries import entries
from generator.search.entry import Entry
from generator.search.head import head
from generator.search.index import write_index
from tests.browser.conftest import ARGUMENTS, find_chromium

PROJEKT = Path(__file__).resolve().parents[1]
SPOERGSMAAL = PROJEKT / "tests/soegning/spoergsmaal.yaml"
LUNR = Path(str(files("material"))) / "templates/assets/javascripts"
JS = Path(__file__).parent / "motorer"
TID = "async (q) => { const t = performance.now(); const f = await soeg(q); return [f, performance.now() - t]; }"
MOTORER = ("pagefind", "lunr", "minisearch")
SIDE = (
    '<!doctype html><html lang="da"><meta charset="utf-8"><title>m</title><script type="module" src="/{0}.js"></script>'
)


def gange(alle: Sequence[Entry], kommuner: dict[str, str], antal: int) -> list[Entry]:
    """The posts, with those of municipalities once for each of `antal` made-up names."""
    ud = list(alle)
    for nr in range(2, antal + 1):
        for post in alle:
            kommune = post.adresse.split("/")[0]
            if kommune in kommuner:
                ny = f"proeve{nr}{kommune}"
                adresse = post.adresse.replace(kommune, ny, 1)
                hos = f"Prøve{nr}{kommuner[kommune]}"
                ud.append(replace(post, hos=hos, adresse=adresse, filtre=post.filtre | {"kommune": (ny,)}))
    return ud


def forbered(mappe: Path, catalogue: Catalogue, alle: list[Entry]) -> float:
    """Write what all engines need; give the seconds that the index of the site took."""
    shutil.copytree(PROJEKT / "docs/assets/search", mappe / "assets/search")
    begyndt = time.perf_counter()
    write_index(PROJEKT, mappe / "assets/soeg/indeks", alle, head(Lookup(catalogue), alle))
    sekunder = time.perf_counter() - begyndt
    shutil.copytree(LUNR, mappe / "javascripts")
    shutil.copy(PROJEKT / "node_modules/minisearch/dist/es/index.js", mappe / "minisearch.js")
    felter = [
        asdict(post) | {"nr": nr, "tekst": post.tekst, "noegler": " ".join(post.noegler)}
        for nr, post in enumerate(alle)
    ]
    (mappe / "poster.json").write_text(json.dumps(felter), encoding="utf-8")
    worker = next((LUNR / "workers").glob("search.*.js")).name
    for navn in MOTORER:
        shutil.copy(JS / f"{navn}.js", mappe / f"{navn}-side.js")
        (mappe / f"{navn}.html").write_text(SIDE.format(f"{navn}-side"), encoding="utf-8")
    docs = [{"location": post.adresse, "title": post.titel, "text": post.tekst.replace("<", "&lt;")} for post in alle]
    felter_lunr = {"title": {"boost": 1000.0}, "text": {"boost": 1.0}, "tags": {"boost": 1000000.0}}
    config = {"lang": ["da"], "separator": r"[\s\-,.:;()/]+", "pipeline": ["stopWordFilter"], "fields": felter_lunr}
    (mappe / "lunr.json").write_text(json.dumps({"config": config, "docs": docs, "worker": worker}), encoding="utf-8")
    return sekunder


@contextmanager
def server(mappe: Path, sendt: list[str]) -> Iterator[str]:
    """The folder on 127.0.0.1; each file asked for is noted in `sendt`."""

    class Handler(SimpleHTTPRequestHandler):
        def log_message(self, *_: Any) -> None:
            sendt.append(self.path)

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(mappe))) as http:
        threading.Thread(target=http.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{http.server_port}"
        http.shutdown()


def maal(browser: Browser, rod: str, mappe: Path, motor: str, sendt: list[str]) -> dict[str, Any]:
    """One engine on a fresh page: bytes, times, memory and how many of the questions it answers."""
    sendt.clear()
    page = browser.new_context().new_page()
    page.set_default_timeout(300_000)
    begyndt = time.perf_counter()
    page.goto(f"{rod}/{motor}.html")
    page.evaluate("window.klar")
    foer = sum(_vejer(mappe, sti) for sti in set(sendt))
    page.evaluate("window.soeg('merudgift')")
    foerste = time.perf_counter() - begyndt
    efter = sum(_vejer(mappe, sti) for sti in set(sendt))
    godt, tider = _spoerg(page)
    ud = {
        "kB før første svar": round(efter / 1000),
        "kB pr. spørgsmål": round((sum(_vejer(mappe, sti) for sti in set(sendt)) - foer) / 1000 / len(tider)),
        "første svar ms": round(foerste * 1000),
        "svar ms, median": round(sorted(tider)[len(tider) // 2]),
        "MB": round(_hukommelse(browser)),
        "rigtige": f"{godt}/{len(tider)}",
    }
    page.context.close()
    return ud


def _spoerg(page: Page) -> tuple[int, list[float]]:
    """How many questions give their pages among the first, and the time of each."""
    godt, tider = 0, []
    for et in yaml.safe_load(SPOERGSMAAL.read_text(encoding="utf-8")):
        fundne, tid = page.evaluate(TID, str(et["sp"]))
        tider.append(tid)
        # In a large catalogue the same service of any municipality is as right.
        foerste = [sti.split("/", 1)[-1] for sti in fundne[: et.get("inden", 5)]]
        godt += all(any(sti.startswith(side.split("/", 1)[-1]) for sti in foerste) for side in et["side"])
    return godt, tider


def _vejer(mappe: Path, sti: str) -> int:
    """The bytes of a file as a server with gzip sends it; Pagefind's own are packed already."""
    fil = mappe / sti.lstrip("/").split("?")[0]
    if not fil.is_file():
        return 0
    indhold = fil.read_bytes()
    return len(indhold) if indhold[:2] == b"\x1f\x8b" else len(gzip.compress(indhold, 6))


def _hukommelse(browser: Browser) -> float:
    """Megabytes held by the browser's pages, workers included."""
    processer = browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")["processInfo"]
    ramme = [Path(f"/proc/{et['id']}/status").read_text() for et in processer if et["type"] == "renderer"]
    return max(int(tekst.split("RssAnon:")[1].split()[0]) for tekst in ramme) / 1024


def main() -> None:
    """Print a table for each size of catalogue."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gange", type=int, nargs="*", default=[1, 50])
    parser.add_argument("--motorer", nargs="*", default=list(MOTORER))
    valg = parser.parse_args()
    catalogue = load_standards(PROJEKT / "standards").catalogue
    alle = entries(Lookup(catalogue), pages(catalogue))
    kommuner = {data.id: data.kommune.navn for data in catalogue.kommuner}
    for antal in valg.gange:
        with tempfile.TemporaryDirectory() as midlertidig, sync_playwright() as playwright:
            mappe, sendt = Path(midlertidig), list[str]()
            mange = gange(alle, kommuner, antal)
            sekunder = forbered(mappe, catalogue, mange)
            click.echo(f"{antal} gange: {len(mange)} poster, indekset bygget på {sekunder:.1f} s")
            browser = playwright.chromium.launch(executable_path=find_chromium(), args=ARGUMENTS)
            with server(mappe, sendt) as rod:
                for motor in valg.motorer:
                    if motor == "minisearch":
                        side = browser.new_page()
                        side.goto(f"{rod}/minisearch.html")
                        (mappe / "minisearch.json").write_text(side.evaluate("window.byg()"), encoding="utf-8")
                        side.close()
                    click.echo(f"{motor}: {maal(browser, rod, mappe, motor, sendt)}")
            browser.close()


if __name__ == "__main__":
    main()
