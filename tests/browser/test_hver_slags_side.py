"""Every kind of page is opened once, and seen on a telephone, at 400 %, on paper and with axe.

The guard of `ny_side` judges as well: no page asks another origin for anything or breaks the policy.
"""

from pathlib import Path

import pytest
from playwright.sync_api import ViewportSize

from tests.browser.conftest import OpenPage
from tests.browser.sideudvalg import udvalg
from tests.browser.test_axe import FRAME, THIN, in_both_schemes
from tests.browser.test_telefon import bare_first_screen
from tests.browser.test_tryk import wrong_on_paper
from tests.browser.test_zoom import lost_at_400_percent
from tests.udsnit import udsnit

# In parts, for as many processes as there are.
PARTS = 4
# Tall enough for the whole menu: an item that scrolling has half hidden is no small target.
TALL: ViewportSize = {"width": 1280, "height": 2400}


@pytest.mark.parametrize("part", range(PARTS))
def test_it_holds_for_every_reader(ny_side: OpenPage, site: Path, part: int) -> None:
    """The first screen says what it is; nothing is lost at 400 % or on paper; axe finds nothing, in light and dark."""
    page = ny_side(color_scheme="light", reduced_motion="reduce")
    found = []
    for path in udsnit(udvalg(site), 3)[part::PARTS]:
        answer = page.goto(path)
        assert answer is not None
        assert 200 == answer.status, path
        wrong = bare_first_screen(page) + lost_at_400_percent(page) + wrong_on_paper(page)
        page.set_viewport_size(TALL)
        page.evaluate(THIN, FRAME)
        found += [(path, each) for each in wrong + in_both_schemes(page)]
    assert [] == found, "\n".join(map(str, found))
