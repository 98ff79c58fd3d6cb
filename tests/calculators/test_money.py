"""Danish numbers in and out."""

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.text.errors import Tastefejl
from calculators.text.money import afrund_oere, beloebstekst, dansk_tal, kroner, parse_tal
from calculators.text.units import enhedsnavn, maskintekst, med_enhed

READ = [
    ("1.234,50", "1234.50"),
    ("1234,5", "1234.5"),
    ("1234.50", "1234.50"),
    ("1.234", "1234"),
    ("1.23", "1.23"),
    ("1.2", "1.2"),
    ("1234", "1234"),
    ("1.234.567", "1234567"),
    ("12.345.678,90", "12345678.90"),
    ("1 234,50", "1234.50"),
    ("1\u00a0234", "1234"),
    ("1\u202f234\u202f567", "1234567"),
    ("1.234 kr.", "1234"),
    ("1234kr", "1234"),
    ("Kr. 1.234,50", "1234.50"),
    ("kr 12", "12"),
    ("1.103,-", "1103"),
    ("kr. 1.103,-", "1103"),
    ("  0  ", "0"),
    ("-1", "-1"),
    ("\u22125,5", "-5.5"),
    ("0,5", "0.5"),
    ("007", "7"),
]
REFUSED = {
    "mangler": ["", "   ", "kr", "kr."],
    "ikke et tal": [
        "tekst",
        "NaN",
        "Infinity",
        "-inf",
        "12a",
        "😀",
        "--1",
        "0x10",
        "1_000",
        "12 timer",
        "+5",
    ],
    "almindelige cifre": ["½", "１２３", "١٢٣", "²", "Ⅷ"],
    "helt ud": ["1e9", "1E9", "1,5e3", "2e-1"],
    "engelsk": ["1,234.50", "1,234,567", "12,345,678.9"],
    "kan ikke læses sikkert": [
        "1.2345",
        "12.34.56",
        "1234.567",
        "1,2,3",
        "1.234 567",
        "1.23,5",
        ",5",
        "5,",
        ".",
        "1..2",
    ],
    "to måder": ["0.500", "0.123,5"],
    "for langt": ["1" * 21, "9" * 10_000, "1.000.000.000.000.000"],
}


@pytest.mark.parametrize(("tekst", "tal"), READ)
def test_reads_danish_numbers(tekst: str, tal: str) -> None:
    """Every accepted way of writing gives the number meant, to the digit."""
    assert Decimal(tal) == parse_tal(tekst)


@pytest.mark.parametrize(("grund", "tekst"), [(grund, t) for grund, tekster in REFUSED.items() for t in tekster])
def test_refuses_with_a_reason(grund: str, tekst: str) -> None:
    """Everything else is refused, with a Danish sentence that gives the reason and is short."""
    with pytest.raises(Tastefejl, match=grund) as fejl:
        parse_tal(tekst)
    assert 160 > len(str(fejl.value))
    assert str(fejl.value).endswith(".")


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=2))
def test_what_is_written_can_be_read(tal: Decimal) -> None:
    """A number written in Danish reads back as itself."""
    assert tal == parse_tal(dansk_tal(tal))


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(tekst: str) -> None:
    """No text makes anything but a finite number or a Tastefejl."""
    with suppress(Tastefejl):
        assert parse_tal(tekst).is_finite()


def test_written_numbers() -> None:
    """Numbers, kroner and units are written as a Danish reader expects."""
    assert "1.234,50" == dansk_tal(Decimal("1234.50"))
    assert "1.234" == dansk_tal(Decimal("1234.00"))
    assert "-0,5" == dansk_tal(Decimal("-0.5"))
    assert "1.000.000" == dansk_tal(Decimal("1E+6"))
    assert "1.103 kr." == kroner(Decimal(1103))
    assert "1.103,50 kr." == kroner(Decimal("1103.5"))
    assert "ca. 588,9992 kr." == kroner(Decimal("7067.99") / 12)
    assert "1 time om ugen" == med_enhed(Decimal(1), "timer/uge")
    assert "15 timer om måneden" == med_enhed(Decimal(15), "timer/md")
    assert "3" == med_enhed(Decimal(3), "antal")
    assert "kr. om måneden" == enhedsnavn("kr/md")


def test_rounding_to_oere() -> None:
    """Half an øre goes up, and the contract writes two decimals."""
    assert Decimal("3000.01") == afrund_oere(Decimal("3000.005"))
    assert Decimal("0.00") == afrund_oere(Decimal("0.0049"))
    assert "1103.00" == beloebstekst(Decimal(1103))
    assert "588.9992" == beloebstekst(Decimal("7067.99") / 12)
    assert "2.5" == maskintekst(Decimal("2.5"), "timer")
