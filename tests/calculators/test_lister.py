"""Numbers listed one after the other."""

from decimal import Decimal

import pytest

from calculators.questions.answers import laes_svar, som_linjer
from calculators.questions.fields import Felt
from calculators.text.errors import InputFejl

HOURS = Felt(navn="timer", etiket="Timer", type="talliste", enhed="timer", hjaelp="", hoejst=Decimal(744))


@pytest.mark.parametrize(
    ("skrevet", "tal"),
    [
        ("5", ["5"]),
        ("5; 7,5;12", ["5", "7.5", "12"]),
        ("5, 7, 12", ["5", "7", "12"]),
        ("5\n7", ["5", "7"]),
        (["5", "7,5"], ["5", "7.5"]),
        (["5; 6", " ", "7"], ["5", "6", "7"]),
        ("5;;7;", ["5", "7"]),
        ("7,5", ["7.5"]),
    ],
)
def test_ways_to_write_a_list(skrevet: str | list[str], tal: list[str]) -> None:
    """Semicolons, lines, a comma with a space, and repeated answers all separate; a comma alone is decimal."""
    assert tuple(map(Decimal, tal)) == laes_svar([HOURS], {"timer": skrevet}).talliste("timer")


@pytest.mark.parametrize(
    ("skrevet", "besked"),
    [
        ("5; mange", "Tal nr. 2: “mange” er ikke et tal"),
        ("-1", "Tal nr. 1: Tallet er for lille"),
        ("5; 745", "Tal nr. 2: Tallet er for stort"),
        (";", "Udfyld “Timer”"),
        ("", "Udfyld “Timer”"),
        ("1;" * 37, "Skriv højst 36"),
    ],
)
def test_what_is_refused(skrevet: str, besked: str) -> None:
    """Every mistake names the number it is in."""
    with pytest.raises(InputFejl, match=besked):
        laes_svar([HOURS], {"timer": skrevet})


def test_list_in_the_note() -> None:
    """The note has a line for each number."""
    svar = laes_svar([HOURS], {"timer": "5; 1"})
    assert (("Timer, nr. 1", "5 timer"), ("Timer, nr. 2", "1 time")) == som_linjer([HOURS], svar)
    assert HOURS.som_dict()["gentages"]
