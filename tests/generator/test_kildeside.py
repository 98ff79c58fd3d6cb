"""A step of a calculation leads to the lines its figure was read in."""

import re

from generator import addresses


def test_a_step_leads_to_its_lines(sider: dict[str, str]) -> None:
    """Every line that a worked example cites stands on its document's page."""
    steps = {
        found
        for page, text in sider.items()
        if page.startswith("beregnere/")
        for found in re.findall(r'href="\.\./\.\./kilder/([^/"]+)/#(linje-[^"]+)"', text)
    }
    assert len(steps) > 20
    assert set() == {
        (dokument, anker) for dokument, anker in steps if f'id="{anker}"' not in sider[addresses.kilde(dokument)]
    }
