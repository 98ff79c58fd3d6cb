"""A file that is read in one pass is the same file as when it is read part by part."""

import random
from contextlib import suppress
from pathlib import Path

import pytest

from generator.load.plain_yaml import NotPlain, plain_content
from generator.load.yaml_file import read_yaml
from tests.generator.proeve import EKSEMPEL, KOMMUNE, Proeve

SLIPS = (
    *"\n\t :-#'\"{}[],&*!|>%@`?~=<\\\x00\u200bé১",
    "<<",
    "null",
    "\n- ",
    "\n  ",
    "---\n",
    "...\n",
    "!!str ",
    "&a ",
    "*a ",
)
FILES = sorted((EKSEMPEL / "standards").rglob("*.yaml"))


@pytest.mark.parametrize("seed", range(4))
def test_what_is_read_in_one_pass_is_what_is_read_part_by_part(seed: int, tmp_path: Path) -> None:
    """Of files with slips made at random; where the quick way refuses, the slow one is asked."""
    draw = random.Random(seed)
    quick = 0
    for nr in range(100):
        text = draw.choice(FILES).read_text(encoding="utf-8")
        for _ in range(draw.randint(0, 2)):
            at = draw.randrange(len(text))
            text = text[:at] + draw.choice(SLIPS) + text[at + draw.randint(0, 2) :]
        fil = tmp_path / f"{nr}.yaml"
        fil.write_text(text, encoding="utf-8", newline="")
        laest, indhold = read_yaml(fil, fil.name)
        with suppress(NotPlain):
            hurtigt = plain_content(text)
            laest.forget()
            # The content is now read anew, with the place of each part.
            assert ([], hurtigt) == (laest.fejl, laest.indhold)
            quick += 1
        assert laest.indhold == indhold
    assert quick > 20, "most slips leave a file that is read in one pass"


def test_a_file_keeps_no_places_until_somebody_asks(proeve: Proeve) -> None:
    """Reading a catalogue without mistakes finds none; where something stands is found when it is asked."""
    filer = proeve.load_standards().filer
    assert {None} == {fil._dele for fil in filer.values()}
    assert (3, 7) == filer[KOMMUNE].sted(("kode",))
