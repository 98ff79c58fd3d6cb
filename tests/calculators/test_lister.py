"""Numbers listed one after the other, and rows with columns."""

from datetime import date
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


STEPS = Felt(
    navn="trin",
    etiket="Løntrin",
    type="raekker",
    hjaelp="",
    paakraevet=False,
    raekkenavn="Trin",
    kolonner=(
        Felt(navn="timer", etiket="Timer om ugen", type="tal", enhed="timer/uge", hjaelp="", hoejst=Decimal(37)),
        Felt(navn="fra", etiket="Fra dag", type="dato", hjaelp=""),
    ),
)


def test_rows_are_read_by_their_columns() -> None:
    """A name and an answer in each column, blank rows left out, and said in words."""
    svar = laes_svar([STEPS], {"trin": ["Trin 3; 30,5; 1.7.2024", " ; ; "]})
    (raekke,) = svar.raekker("trin")
    assert ("Trin 3", Decimal("30.5"), date(2024, 7, 1)) == (raekke.navn, raekke.tal("timer"), raekke.dato("fra"))
    assert (("Trin, Trin 3", "30,5 timer om ugen, fra 1. juli 2024"),) == som_linjer([STEPS], svar)
    assert () == laes_svar([STEPS], {"trin": [" ; ; "]}).raekker("trin")


@pytest.mark.parametrize(
    ("linje", "besked"),
    [
        (
            "Trin 3; 30",
            "Trin 1: “Trin 3; 30” kan ikke læses. Skriv med semikolon imellem: navn; timer om ugen; fra dag.",
        ),
        ("; 30; 1.7.2024", "Trin 1: Skriv et navn, fx et løntrin eller en vagt."),
        ("Trin 3; 40; 1.7.2024", "Trin 1: “Timer om ugen”: Tallet er for stort. Det må højst være 37."),
        ("Trin 3; 30; i går", "Trin 1: “Fra dag”: “i går” er ikke en dato. Skriv fx 1.9.2025 eller 2025-09-01."),
    ],
)
def test_a_row_that_cannot_be_read(linje: str, besked: str) -> None:
    """The mistake says which row and which column."""
    with pytest.raises(InputFejl) as fejl:
        laes_svar([STEPS], {"trin": [linje]})
    assert [("trin", besked)] == list(fejl.value.fejl)


def test_too_many_rows() -> None:
    """A list has its end."""
    with pytest.raises(InputFejl, match="Der er 21 linjer"):
        laes_svar([STEPS], {"trin": ["Trin 3; 30; 1.7.2024"] * 21})
