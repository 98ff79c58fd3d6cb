"""The pictures of the README and the one that shared pages show: `python -m tests.browser.billeder` takes them anew."""

from __future__ import annotations

import base64
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from generator.site.build import build_site
from tests.browser.conftest import ARGUMENTS, PROJECT, find_chromium
from tests.browser.vaert import vaert
from tests.taalmodighed import SENEST_MS

FOLDER = PROJECT / "docs/billeder"
SHARED = PROJECT / "docs/assets/parts/deling.png"
TYPE = "assets/skrift/tekst-*.woff2"
COLOURS = 64
# As many cells as show where there are words, headings and colours, and too few to show which type they are set in.
CELLS = 24
LOOK = """async ([picture, cells]) => {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
  const canvas = new OffscreenCanvas(cells, cells);
  const context = canvas.getContext("2d");
  context.imageSmoothingQuality = "high";
  context.drawImage(image, 0, 0, cells, cells);
  return [...context.getImageData(0, 0, cells, cells).data].filter((_, index) => index % 4 < 3);
}"""


@dataclass(frozen=True)
class Picture:
    """What is shown: a page, the size of the screen, and what is typed into a calculator first."""

    page: str
    width: int = 1440
    height: int = 1000
    typed: dict[str, str] = field(default_factory=dict)


CASE = {"dato": "1.6.2023", "merudgift_md": "1.700"}
PICTURES = {
    "ydelse": Picture("hvidovre/sel-96-bpa/", 1280, 1200),
    "beregner": Picture("beregnere/merudgift/", 1280, 1200, CASE),
    "beregner-telefon": Picture("beregnere/merudgift/", 360, 1200, CASE),
    "forside-1440": Picture(""),
    "kend-din-ret-1440": Picture("kend-din-ret/"),
    "slaa-op-1440": Picture("slaa-op/"),
    "serviceniveau-1440": Picture("serviceniveau/"),
    "kend-din-ret-360": Picture("kend-din-ret/", 360, 760),
    "slaa-op-360": Picture("slaa-op/", 360, 760),
    "serviceniveau-360": Picture("serviceniveau/", 360, 760),
}


def reader(browser: Browser, address: str) -> Page:
    """A page of the site at `address`, as a reader has it who has seen one: our type is in the browser's cache."""
    page = browser.new_page(base_url=address, service_workers="block", reduced_motion="reduce", color_scheme="light")
    page.set_default_timeout(SENEST_MS)
    page.goto("/")
    page.evaluate("document.fonts.ready.then(() => true)")
    return page


def take(page: Page, picture: Picture) -> bytes:
    """The picture as PNG, taken with the reader's page."""
    page.set_viewport_size({"width": picture.width, "height": picture.height})
    page.goto(f"/{picture.page}")
    page.evaluate("document.fonts.ready.then(() => true)")
    if picture.page.startswith("beregnere/"):
        page.locator('.sn-svar[data-tilstand="eksempel"]').wait_for()
    for name, value in picture.typed.items():
        page.locator(f"#f-{name}").fill(value)
    if picture.typed:
        page.locator('.sn-svar[data-tilstand="nyt"]').wait_for()
    page.evaluate("document.activeElement.blur()")
    return page.screenshot()


def difference(page: Page, one: bytes, other: bytes) -> float:
    """How far apart two pictures are, seen from afar: the mean of all cells, 0 for alike and 255 at most."""
    first, second = (page.evaluate(LOOK, [base64.b64encode(each).decode(), CELLS]) for each in (one, other))
    apart = [float(abs(a - b)) for a, b in zip(first, second, strict=True)]
    return sum(apart) / len(apart)


def _shared(browser: Browser, site: Path) -> None:
    """The picture of shared pages, from its drawing and in our type."""
    face = base64.b64encode(next(site.glob(TYPE)).read_bytes()).decode()
    style = f"@font-face{{font-family:Serviceniveau;font-weight:400 700;src:url(data:font/woff2;base64,{face})}}"
    page = browser.new_page(viewport={"width": 1200, "height": 630})
    drawing = (FOLDER / "deling.svg").read_text(encoding="utf-8")
    page.set_content(f"<style>{style}body{{margin:0}}</style>{drawing}")
    page.evaluate("document.fonts.ready")
    page.screenshot(path=SHARED)
    # It goes with the program, which is to be small: few colours are enough for what it shows.
    Image.open(SHARED).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(SHARED, optimize=True)


def main() -> None:
    """Build the site, and take every picture anew."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = Path(folder) / "site"
        build_site(PROJECT / "mkdocs.yml", site)
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=ARGUMENTS)
        with vaert(site) as server:
            page = reader(browser, server.adresse)
            for name, picture in PICTURES.items():
                (FOLDER / f"{name}.png").write_bytes(take(page, picture))
        _shared(browser, site)


if __name__ == "__main__":
    main()
