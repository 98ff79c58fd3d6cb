"""`make bench`: how long a reader waits for a calculation, on our page and on those of others, in one run.

The figures are medians and belong to this machine; the ratios are what counts. RUNS, LINKS (bare,50,10), VISITS
(cold,warm,restarted) and PAGES (names) in the environment make it shorter.
"""

import os
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from generator.site.build import build_site, pak
from tests.bench.contestants import ALL, PLAIN, PROJECT, PYSCRIPT, Contestant, add_contestants, read_bands
from tests.bench.measure import Timer, Visit
from tests.bench.server import Link, serve

RUNS = int(os.environ.get("RUNS", "5"))
VISITS = "cold,warm,restarted"
LINKS = {"bare": (None, 0.0), "50": (50.0, 0.04), "10": (10.0, 0.04)}
HEADS = (
    "visit",
    "page",
    "kB",
    "first ms",
    "own ms",
    "of plain",
    "of PyScript",
    "longest task ms",
    "while changing ms",
    "change ms",
)


def main() -> None:
    """Build the site, add the others' pages, measure and print the tables."""
    chosen = os.environ.get("LINKS", ",".join(LINKS)).split(",")
    pages = [page for page in ALL if page.name in os.environ.get("PAGES", ",".join(p.name for p in ALL)).split(",")]
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder, "site")
        build_site(Path("mkdocs.yml"), site)
        bands = read_bands(site)
        add_contestants(site, bands)
        pak(PROJECT, site)
        with sync_playwright() as playwright:
            for name in chosen:
                mbit, request_s = LINKS[name]
                link = Link(name, mbit, request_s)
                with serve(site, link) as address:
                    _report(name, Timer(playwright, address, link, bands), pages)


def _report(link: str, timer: Timer, pages: list[Contestant]) -> None:
    speed = "the bare loopback" if link == "bare" else f"{link} Mbit/s, 40 ms a request"
    _say(f"\n{speed}, medians of {RUNS}\n\n| {' | '.join(HEADS)} |\n|{'---|' * len(HEADS)}")
    acts = {"cold": timer.cold, "warm": timer.warm, "restarted": timer.restarted}
    for visit in os.environ.get("VISITS", VISITS).split(","):
        act = acts[visit]
        taken = {page: act(page, RUNS) for page in pages}
        for page, figures in taken.items():
            _say(_row(visit, page, figures, taken))


def _row(visit: str, page: Contestant, figures: Visit, taken: dict[Contestant, Visit]) -> str:
    ratios = [f"{figures.own / taken[base].own:.2f}" if base in taken else "" for base in (PLAIN, PYSCRIPT)]
    cells = [visit, page.name, f"{figures.sent / 1000:.0f}", f"{figures.first:.0f}", f"{figures.own:.0f}", *ratios]
    return (
        f"| {' | '.join([*cells, f'{figures.long_task:.0f}', f'{figures.long_change:.0f}', f'{figures.change:.1f}'])} |"
    )


def _say(text: str) -> None:
    print(text, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
