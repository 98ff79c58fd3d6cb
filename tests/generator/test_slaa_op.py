"""The tables of Slå op: each cell can say its column where the row is a card, and calculators go by their question."""

import re

from calculators.rules.registry import BEREGNERE
from generator import addresses

_TABLE = re.compile(r'<table class="sn-opslag[^"]*"[^>]*>.*?</table>', re.DOTALL)
_CELL = re.compile(r"<td([^>]*)>(.*?)</td>", re.DOTALL)


def test_every_cell_names_its_column(sider: dict[str, str]) -> None:
    """A cell with anything in it has the name of its column, for the heading is not seen where it is narrow."""
    tables = {side: _TABLE.findall(text) for side, text in sider.items() if side.startswith("slaa-op/")}
    assert 6 == sum(bool(found) for found in tables.values())
    cells = [(side, *cell) for side, found in tables.items() for table in found for cell in _CELL.findall(table)]
    assert [] == [cell for cell in cells if cell[2].strip() and "data-navn=" not in cell[1]]


def test_calculators_go_by_the_question_they_answer(sider: dict[str, str]) -> None:
    """Each has a question of its own, and the lists of calculators link it by that."""
    questions = [beregner.spoergsmaal for beregner in BEREGNERE.values()]
    assert len(questions) == len(set(questions)) and all(et.endswith("?") for et in questions)
    table = sider[addresses.CASEWORKER_BEREGNERE]
    assert [] == [et for et in questions if f">{et}</a>" not in table]
    assert [] == [et for et in questions if f"## [{et}](" not in sider[addresses.BEREGNERE]]
