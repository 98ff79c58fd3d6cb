"""The site's own type: all that its pages show, small, with its licence, fetched ahead and kept for use offline."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from generator.browser.errors import MissingNodeModules
from generator.site.edition import read_edition
from generator.site.fonts import CSS, tegn_i_css, write_fonts
from tests.generator.html_sider import laes_site
from tests.generator.proeve import PROJEKT

MOST_BYTES = 60_000
PRELOAD = re.compile(r'<link rel="preload" as="font" type="font/woff2" href="([^"]+)" crossorigin>')
CONTENT = re.compile(r'content: "([^"]*)"')
# Spaces and joiners, which have a width but no picture.
UNSEEN = set("\n\t\u00a0\u00ad\u2007\u2009\u202f\u2060")
# The guide shows a figure of another script, because the checks refuse it.
REFUSED = {"２"}


def _skrifter(site: Path) -> dict[str, Path]:
    return {fil.stem.partition("-")[0]: fil for fil in (site / "assets/skrift").glob("*.woff2")}


def _tegn(fil: Path) -> set[int]:
    return set(TTFont(fil).getBestCmap())


def test_every_character_of_the_pages(bygget: Path) -> None:
    """What the pages say, and the marks that our style sheets add, is in our own type; none is left to the machine."""
    skrifter = _skrifter(bygget)
    andre = tegn_i_css((PROJEKT / CSS).read_text(encoding="utf-8"))
    assert andre == _tegn(skrifter["tegn"])
    ark = "".join(fil.read_text(encoding="utf-8") for fil in (PROJEKT / "docs/assets").rglob("*.css"))
    vist = set("".join(CONTENT.findall(ark)))
    for side in laes_site(bygget).values():
        vist |= set("".join(side.tekst))
    mangler = {tegn for tegn in vist - UNSEEN - REFUSED if ord(tegn) not in andre | _tegn(skrifter["tekst"])}
    assert set() == mangler


def test_what_a_reader_of_danish_types(bygget: Path) -> None:
    """Letters of the North, signs of sums and money, and the quotation marks of the pages are in the first font."""
    assert set() == set(map(ord, "abcæøåÆØÅäöüéÉðþ0123456789§€–—“”’…×−²")) - _tegn(_skrifter(bygget)["tekst"])


def test_figures_are_equally_wide(bygget: Path) -> None:
    """Figures under each other line up, in ordinary and in bold."""
    font = TTFont(_skrifter(bygget)["tekst"])
    navne = {font.getBestCmap()[ord(ciffer)] for ciffer in "0123456789"}
    assert 1 == len({font["hmtx"][navn][0] for navn in navne})
    assert [("wght", 400.0, 700.0)] == [(akse.axisTag, akse.minValue, akse.maxValue) for akse in font["fvar"].axes]


def test_small_and_with_its_licence(bygget: Path) -> None:
    """All of it is no more than a small picture, and the licence goes with each font."""
    skrifter = _skrifter(bygget)
    assert {"tekst", "tegn"} == set(skrifter)
    assert MOST_BYTES >= sum(fil.stat().st_size for fil in skrifter.values())
    for navn, fil in skrifter.items():
        assert "SIL Open Font License" in (fil.parent / f"{navn}.LICENSE.txt").read_text(encoding="utf-8")
        navne = {post.nameID for post in TTFont(BytesIO(fil.read_bytes()))["name"].names}
        assert {0, 14} <= navne
        assert not {1, 4, 6} & navne


def test_fetched_ahead_and_kept(bygget: Path) -> None:
    """Every page names both files before its style sheet does, and they are kept with what every page needs."""
    filer = sorted(fil.name for fil in _skrifter(bygget).values())
    for side in bygget.rglob("*.html"):
        hoved = side.read_text(encoding="utf-8").partition('rel="stylesheet"')[0]
        assert filer == sorted(adresse.rpartition("/")[2] for adresse in PRELOAD.findall(hoved)), side
    assert set(filer) <= {adresse.rpartition("/")[2] for adresse in read_edition(bygget).shell}


def test_without_npm(tmp_path: Path) -> None:
    """Without the npm packages the message says to run npm ci."""
    with pytest.raises(MissingNodeModules, match="npm ci"):
        write_fonts(tmp_path, tmp_path / "site")


@pytest.mark.slow
def test_the_same_each_time(bygget: Path, tmp_path: Path) -> None:
    """Made again, the files have the bytes that they have on the site."""
    write_fonts(PROJEKT, tmp_path)
    again = {navn: fil.read_bytes() for navn, fil in _skrifter(tmp_path).items()}
    assert again == {navn: fil.read_bytes() for navn, fil in _skrifter(bygget).items()}
