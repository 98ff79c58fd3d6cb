"""Which band an amount falls in, and what the other reading of the print would be."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.data.bands import Baandtabel, FaellesEnde, oploes
from calculators.data.facts import Interval, Kilde, Sats


def sats(fakta_id: str, vaerdi: Decimal | Interval) -> Sats:
    """A fact with this value and made-up surroundings."""
    return Sats(
        fakta_id,
        fakta_id,
        "kr/md",
        vaerdi,
        date(2023, 1, 1),
        None,
        "fundet",
        Kilde("proeve", 1, "Prøve"),
        None,
    )


def table(*intervaller: tuple[int, int], over: int | None = None, faelles_ende: FaellesEnde = "oeverst") -> Baandtabel:
    """A table with these printed ranges; band n gives n hundred."""
    fakta = {f"i{n}": sats(f"i{n}", Interval(Decimal(a), Decimal(b))) for n, (a, b) in enumerate(intervaller, 1)}
    fakta |= {f"g{n}": sats(f"g{n}", Decimal(100 * n)) for n in range(1, len(intervaller) + 1)}
    raa: dict[str, Any] = {
        "id": "proeve",
        "titel": "Prøve",
        "maaler": "Udgift",
        "enhed": "kr/md",
        "giver": "Tilskud",
        "giver_enhed": "kr/md",
        "under": {"id": "under", "tekst": "intet"},
        "baand": [{"id": f"b{n}", "interval": f"i{n}", "giver": f"g{n}"} for n in range(1, len(intervaller) + 1)],
    }
    if over is not None:
        fakta["over"] = sats("over", Decimal(over))
        raa["over"] = {"id": "over", "graense": "over", "tekst": "det hele"}
    return oploes(raa, lambda fakta_id: fakta[fakta_id], faelles_ende=faelles_ende)


GAP = table((10, 19), (20, 29), over=29)
OVERLAP = table((10, 20), (20, 30), over=30)
LOW_TOP = table((10, 20), (20, 30), over=25)
HIGH_TOP = table((10, 19), (20, 29), over=35)


@pytest.mark.parametrize(
    ("tabel", "beloeb", "baand", "anden", "tvivl"),
    [
        (GAP, "0", "under", None, None),
        (GAP, "9.99", "under", None, None),
        (GAP, "10", "b1", None, None),
        (GAP, "19", "b1", None, None),
        (GAP, "19.01", "b1", "b2", "mellem"),
        (GAP, "19.99", "b1", "b2", "mellem"),
        (GAP, "20", "b2", None, None),
        (GAP, "29", "b2", None, None),
        (GAP, "29.01", "over", None, None),
        (OVERLAP, "19.99", "b1", None, None),
        (OVERLAP, "20", "b2", "b1", "overlap"),
        (OVERLAP, "20.01", "b2", None, None),
        (OVERLAP, "30", "b2", None, None),
        (LOW_TOP, "25", "b2", None, None),
        (LOW_TOP, "26", "over", "b2", "overlap"),
        (HIGH_TOP, "30", "b2", "over", "mellem"),
        (HIGH_TOP, "35", "b2", "over", "mellem"),
        (HIGH_TOP, "35.01", "over", None, None),
    ],
)
def test_placement(tabel: Baandtabel, beloeb: str, baand: str, anden: str | None, tvivl: str | None) -> None:
    """The band, the other reading and the kind of doubt, at and around every printed end."""
    sted = tabel.placer(Decimal(beloeb))
    assert (baand, anden, tvivl) == (sted.baand.id, sted.anden and sted.anden.id, sted.tvivl)


@pytest.mark.parametrize(
    ("beloeb", "baand", "anden"),
    [
        ("0", "b2", "b1"),
        ("5", "b2", "b1"),
        ("5.01", "b2", None),
        ("7", "b2", "b3"),
        ("7.01", "b3", None),
        ("15", "b3", None),
        ("15.01", "over", None),
    ],
)
def test_shared_ends_given_below(beloeb: str, baand: str, anden: str | None) -> None:
    """Where the print says over, a shared end belongs to the lower band; of two that begin together the last wins."""
    sted = table((0, 5), (0, 7), (7, 15), over=15, faelles_ende="nederst").placer(Decimal(beloeb))
    assert (baand, anden) == (sted.baand.id, sted.anden and sted.anden.id)


def test_table_without_a_top_band() -> None:
    """Without a top band the last band goes on."""
    sted = table((10, 19)).placer(Decimal(1000))
    assert ("b1", None, None) == (sted.baand.id, sted.naeste, sted.anden)


def test_bands_must_rise() -> None:
    """Bands in falling order are a mistake in the data."""
    with pytest.raises(ValueError, match="stigende"):
        table((20, 29), (10, 19))


@given(st.decimals(min_value=0, max_value=60, places=2))
def test_every_amount_has_one_band(beloeb: Decimal) -> None:
    """The band of an amount is the highest that it has reached, and the next one is not reached."""
    for tabel in (GAP, OVERLAP, LOW_TOP, HIGH_TOP):
        sted = tabel.placer(beloeb)
        assert sted.baand.er_naaet(beloeb)
        assert sted.naeste is None or not sted.naeste.er_naaet(beloeb)


def test_band_of_a_single_amount() -> None:
    """A band printed for one amount alone is not in doubt there, and may give words instead of a figure."""
    fakta = {"i1": sats("i1", Interval(Decimal(16), Decimal(24))), "i2": sats("i2", Interval(Decimal(24), Decimal(24)))}
    raa: dict[str, Any] = {
        "id": "proeve",
        "titel": "Prøve",
        "maaler": "Timer",
        "enhed": "timer/døgn",
        "giver": "Andel",
        "giver_enhed": "pct",
        "under": {"id": "under", "tekst": "intet"},
        "baand": [
            {"id": "b1", "interval": "i1", "tekst": "noget"},
            {"id": "b2", "interval": "i2", "tekst": "det hele"},
        ],
    }
    tabel = oploes(raa, lambda fakta_id: fakta[fakta_id])
    sted = tabel.placer(Decimal(24))
    assert ("b2", None, None, "det hele", None) == (
        sted.baand.id,
        sted.baand.giver,
        sted.anden,
        sted.baand.tekst,
        sted.naeste,
    )
    assert "b1" == tabel.placer(Decimal("23.99")).baand.id
