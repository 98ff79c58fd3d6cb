"""Units in the data: which are taken, what a wrong one is told, and which are exactly so many of another."""

import re
from fractions import Fraction

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.enhed import OFTEN, PATTERN, Enhed, most
from generator.model.exact import base, convert
from generator.model.unit_hints import meant

ENHED: TypeAdapter[str] = TypeAdapter(Enhed)
# Every unit of the data before there was a grammar.
BEFORE = ("kr", "kr/år", "kr/md", "kr/døgn", "kr/time", "timer", "timer/md", "timer/uge", "timer/døgn", "minutter/uge",
          "uger", "dage", "døgn", "hverdage", "måneder", "år", "pct", "antal", "gange/år", "km", "dato", "niveau",
          "andet")  # fmt: skip
THINGS = ("hovedret", "proteindrik", "tur", "nummer", "person", "husstand", "bruger", "borger", "nat", "weekend", "besøg",
          "påbegyndt time", "nødkald", "trappe-tur", "km", "m²", "stk")  # fmt: skip
HINTS = {
    "timer/mdr": "timer/md", "kr/måned": "kr/md", "kr/månedligt": "kr/md", "kroner pr. hovedret": "kr/hovedret",
    "kr. pr. tur": "kr/tur", "gange om ugen": "gange/uge", "gange ugentligt": "gange/uge", "kr/ugen": "kr/uge",
    "kr/døgen": "kr/døgn", "kr/hver måned": "kr/md", "KR/MD": "kr/md", "kr/personer": "kr/person", "m2": "m²",
    "kvm": "m²", "kilo": "kg", "arbejdsdage": "hverdage", "kalenderdage": "dage", "procent": "pct", "%": "pct",
    "uge": "uger", "tdage": "dage", "min/gang": "minutter/gang", "gang/dag": "gange/dag", "hver 6. uge": "uger",
    "gange/anden uge": "gange/14 dage", "kr/14. dag": "kr/14 dage", "x/dag": "gange/dag", "borgere": "personer",
    "portioner/dag": "måltider/dag",
}  # fmt: skip


def test_units_that_are_taken() -> None:
    """All that were taken before, those that editors are offered, any quantity by any thing; the schema agrees."""
    for enhed in (*BEFORE, *OFTEN, *(f"kr/{thing}" for thing in THINGS), "gange/6 uger", "timer/10 dage"):
        assert enhed == ENHED.validate_python(enhed)
        assert re.search(PATTERN, enhed), enhed


def test_hints_mean_the_same_kind_of_thing() -> None:
    """A wrong unit is told the one that means the same, however it was spelled, and that one is taken."""
    assert HINTS == {skrevet: meant(skrevet) for skrevet in HINTS}
    for skrevet, forslag in HINTS.items():
        with pytest.raises(ValidationError, match=re.escape(f"Mente du “{forslag}”?")):
            ENHED.validate_python(skrevet)
        assert forslag == ENHED.validate_python(forslag)


def test_no_hint_for_what_we_cannot_guess() -> None:
    """What resembles no quantity gets the rule alone, not the nearest spelling."""
    for skrevet in ("bananer", "bananer/uge", "", "/", "kr/md/uge", "kroner og øre til hver enkelt borger i huset"):
        with pytest.raises(ValidationError, match="enheden findes ikke") as fejl:
            ENHED.validate_python(skrevet)
        assert "Mente du" not in str(fejl.value), skrevet


def test_exact_conversions() -> None:
    """Weeks are days, hours minutes and years months; a month is no weeks, and an hverdag no day."""
    same = [("4", "uger", "28", "dage"), ("90", "minutter", "3/2", "timer"), ("1", "år", "12", "måneder"),
            ("1", "gange/uge", "2", "gange/14 dage"), ("7", "gange/uge", "1", "gange/dag"), ("1", "kr/md", "12", "kr/år"),
            ("1", "kr/kvartal", "2", "kr/halvår"), ("1", "gange/2 uger", "1", "gange/14 dage"),
            ("1", "gange/3 måneder", "4", "gange/år"), ("2", "timer/uge", "120", "minutter/uge"),
            ("1", "timer/hovedret", "60", "minutter/hovedret"), ("1", "kg/gang", "1000", "gram/gang"),
            ("3", "døgn", "3", "dage"), ("6", "gange/døgn", "6", "gange/dag")]  # fmt: skip
    for tal, fra, bliver, til in same:
        assert Fraction(bliver) == convert(Fraction(tal), fra, til), (fra, til)
        assert Fraction(tal) == convert(Fraction(bliver), til, fra), (til, fra)
    never = [("måneder", "uger"), ("hverdage", "dage"), ("kr/md", "kr/uge"), ("kr/hverdag", "kr/dag"), ("kr", "kr/md"),
             ("kr/tur", "kr/gang"), ("døgn", "timer"), ("antal", "gange"), ("niveau", "antal")]  # fmt: skip
    assert [] == [par for par in never if convert(Fraction(1), *par) is not None]
    assert ("gange/3 hverdage", Fraction(1)) == base("gange/3 hverdage")


def test_no_more_time_than_there_is() -> None:
    """The greatest number of a unit is what a period holds; what no calendar bounds has none."""
    ventet = {"timer/døgn": 24, "timer/uge": 168, "timer/md": 744, "minutter/uge": 10_080, "dage/år": 366, "uger": 5_200,
              "minutter/time": 60, "timer/gang": None, "kr/md": None, "gange/dag": None, "dage/gang": None}  # fmt: skip
    assert ventet == {enhed: most(enhed) for enhed in ventet}
