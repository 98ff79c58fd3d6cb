"""Values over time and band tables: no overlap, no hole, and a warning before a rate runs out."""

from datetime import date

import pytest

from generator.site.check import require_no_errors
from tests.generator.proeve import EGNE_SATSER, FUND, MERUDGIFTER, SATSER, Proeve, eneste, mangler_i

TABEL = "    begrundelse: Grænserne er trykt i hele kroner.\n"


def test_values_that_overlap(proeve: Proeve) -> None:
    """A value that still holds when the next begins is an error at the second."""
    proeve.ret(EGNE_SATSER, "gyldig_til: 2022-12-31", "gyldig_til: 2023-01-01")
    sted = proeve.ret(EGNE_SATSER, "- {gyldig_fra: 2023-01-01", "- ▸{gyldig_fra: 2023-01-01")
    fund = eneste(proeve.fejl())
    assert sted == (fund.linje, fund.kolonne)
    assert "overlapper værdien før, der gælder til 2023-01-01" == fund.besked


@pytest.mark.parametrize("dag", ["2021-12-31", "2022-01-01"])
def test_values_out_of_order(proeve: Proeve, dag: str) -> None:
    """The oldest value stands first, and two cannot begin on one day."""
    proeve.ret(EGNE_SATSER, "- {gyldig_fra: 2023-01-01", f"- {{gyldig_fra: {dag}")
    assert "den ældste først" in eneste(proeve.fejl()).besked


@pytest.mark.parametrize("dag", ["0202-01-01", "1969-12-31", "2101-01-01"])
def test_dates_out_of_reach(proeve: Proeve, dag: str) -> None:
    """A year that can only be a slip of the finger is refused."""
    sted = proeve.ret(EGNE_SATSER, "- {gyldig_fra: 2022-01-01, gyldig_til: 2022-12-31,", f"- {{gyldig_fra: ▸{dag},")
    fund = [f for f in proeve.fejl() if "datoen skal ligge mellem 1970" in f.besked]
    assert sted == (eneste(fund).linje, eneste(fund).kolonne)


def test_contradiction_that_ends_before_it_begins(proeve: Proeve) -> None:
    """A contradiction's dates stand in order too."""
    sted = proeve.ret(FUND, "gyldig_til: 2023-12-31", "gyldig_til: ▸2022-12-31")
    fund = eneste(proeve.fejl())
    assert (sted, "gyldig_til ligger før gyldig_fra") == ((fund.linje, fund.kolonne), fund.besked)


@pytest.mark.parametrize(
    ("i_dag", "ord_"),
    [(date(2023, 11, 1), None), (date(2023, 11, 2), "løber ud"), (date(2023, 12, 31), "løber ud"), (date(2024, 1, 1), "løb ud")],
)  # fmt: skip
def test_warning_before_a_rate_runs_out(proeve: Proeve, i_dag: date, ord_: str | None) -> None:
    """Sixty days before the last day a rate of the law is warned of, and it never stops a build."""
    fejl = proeve.fejl(i_dag)
    assert ([] if ord_ is None else [ord_] * 6) == [ord_ for fund in fejl if f"satsen {ord_} 2023-12-31" in fund.besked]
    assert all(fund.advarsel and "advarsel: " in str(fund) for fund in fejl)
    require_no_errors(proeve.load_standards())


def test_no_warning_when_a_value_follows(proeve: Proeve) -> None:
    """A rate with next year's value in place is not warned of."""
    gammel = "      - {gyldig_fra: 2023-01-01, gyldig_til: 2023-12-31, vaerdi: 1200, kilde: {dokument: ministeriet-2023, afsnit: Satser}}\n"
    ny = gammel.replace("2023-01-01, gyldig_til: 2023-12-31, vaerdi: 1200", "2024-01-01, vaerdi: 1300")
    proeve.ret(SATSER, gammel, gammel + ny)
    assert "merudgift-minimum-aar" not in str([fund.fundet for fund in proeve.fejl(date(2024, 1, 1))])


HULLER = [
    ("hul", "{fra: 201, til: 300}", "{fra: 205, til: 300}", "hul mellem 200 og 205"),
    ("samme-krone", "{fra: 201, til: 300}", "{fra: 200, til: 300}", "overlap mellem 200 og 200"),
    ("overlap", "{fra: 201, til: 300}", "{fra: 150, til: 300}", "overlap mellem 200 og 150"),
    ("en-krone", "{fra: 201, til: 300}", "{fra: 201, til: 300}", "hul mellem 200 og 201"),
    ("over-hul", "vaerdi: 300,", "vaerdi: 310,", "hul mellem 300 og 310"),
    ("over-overlap", "vaerdi: 300,", "vaerdi: 290,", "overlap mellem 300 og 290"),
]


@pytest.mark.parametrize(("navn", "gammel", "ny", "siger"), HULLER, ids=[case[0] for case in HULLER])
def test_bands_must_meet(proeve: Proeve, navn: str, gammel: str, ny: str, siger: str) -> None:
    """A gap or overlap between bands must be explained; with an explanation it is no error."""
    proeve.ret(MERUDGIFTER, gammel, ny)
    assert [] == proeve.fejl()
    proeve.ret(MERUDGIFTER, TABEL, "")
    fund = [f for f in proeve.fejl() if siger in f.besked]
    assert [] == mangler_i(eneste(fund).besked, "(2023-01-01)", "begrundelse")


def test_whole_numbers_meet(proeve: Proeve) -> None:
    """Things that are counted meet when one band ends the number before the next begins."""
    proeve.ret(MERUDGIFTER, "maaler: Udgift\n    enhed: kr/md", "maaler: Udgift\n    enhed: antal")
    proeve.ret(MERUDGIFTER, TABEL, "")
    assert [] == proeve.fejl()


def test_bands_rise(proeve: Proeve) -> None:
    """Bands stand in rising order, explained or not."""
    proeve.ret(MERUDGIFTER, "{fra: 201, til: 300}", "{fra: 20, til: 30}")
    assert any("stigende orden (2023-01-01)" in fund.besked for fund in proeve.fejl())


def test_figures_of_a_table_change_together(proeve: Proeve) -> None:
    """When one figure of a table has a value on a date, all have."""
    proeve.ret(MERUDGIFTER, "- {gyldig_fra: 2023-01-01, vaerdi: 50,", "- {gyldig_fra: 2023-07-01, vaerdi: 50,")
    fund = eneste(proeve.fejl())
    assert "tabeller › nr. 1" == fund.felt
    assert [] == mangler_i(fund.besked, "den 2023-01-01 har merudgift-standard-1 ingen værdi", "skifte samme dag")


def test_table_of_unknown_figures(proeve: Proeve) -> None:
    """A table's figures are facts of its own file, and its bands are ranges."""
    sted = proeve.ret(MERUDGIFTER, "giver: merudgift-standard-1}", "giver: ▸merudgift-standard}")
    fund = eneste(proeve.fejl())
    assert sted == (fund.linje, fund.kolonne)
    assert [] == mangler_i(fund.besked, "fakta i samme fil", "Mente du “merudgift-standard-")


def test_band_that_is_no_range(proeve: Proeve) -> None:
    """A band points to a fact with both ends."""
    proeve.ret(MERUDGIFTER, "interval: merudgift-baand-2", "interval: merudgift-standard-2")
    assert "skal være et fakta med fra og til" == eneste(proeve.fejl()).besked
