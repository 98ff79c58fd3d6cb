"""Units in words: the quantity, and the time or the thing it is counted by, in the singular for one."""

from decimal import Decimal

from calculators.questions.posts import Post
from calculators.text.frequency import ONCE
from calculators.text.unit_words import PERIODS, QUANTITIES, parse_unit
from calculators.text.units import enhedsnavn, hele_kroner, maskintekst, med_enhed, omtrent

IN_WORDS = [
    ("1", "gange/uge", "1 gang om ugen"),
    ("2", "gange/dag", "2 gange om dagen"),
    ("6", "gange/døgn", "6 gange i døgnet"),
    ("25", "gange/år", "25 gange om året"),
    ("1", "gange/6 uger", "1 gang hver 6. uge"),
    ("1", "gange/2 uger", "1 gang hver anden uge"),
    ("1", "gange/14 dage", "1 gang hver anden uge"),
    ("1", "gange/2 år", "1 gang hvert andet år"),
    ("1", "timer/3 uger", "1 time hver 3. uge"),
    ("8", "kg/gang", "8 kg pr. gang"),
    ("21", "dage/år", "21 dage om året"),
    ("1", "dage/år", "1 dag om året"),
    ("2", "timer/år", "2 timer om året"),
    ("30", "minutter/gang", "30 minutter pr. gang"),
    ("45", "kr/hovedret", "45 kr. pr. hovedret"),
    ("12.50", "kr/proteindrik", "12,50 kr. pr. proteindrik"),
    ("30", "kr/tur", "30 kr. pr. tur"),
    ("70", "kr/uge", "70 kr. om ugen"),
    ("10", "kr/dag", "10 kr. om dagen"),
    ("5", "kr/nummer", "5 kr. pr. nummer"),
    ("5", "kr/gang", "5 kr. pr. gang"),
    ("5", "kr/påbegyndt time", "5 kr. pr. påbegyndt time"),
    ("3.79", "kr/km", "3,79 kr. pr. km"),
    ("12", "kr/m²", "12 kr. pr. m²"),
    ("1", "personer", "1 person"),
    ("4", "personer", "4 personer"),
    ("7", "måltider/uge", "7 måltider om ugen"),
    ("2", "antal/husstand", "2 pr. husstand"),
    ("20", "m²", "20 m²"),
    ("3", "stk", "3 stk."),
    ("2", "gange/hverdag", "2 gange pr. hverdag"),
    ("4", "niveau", "4 niveau"),
]  # fmt: skip


def test_in_words() -> None:
    """Every form of a unit reads as a Dane says it."""
    assert [tekst for _, _, tekst in IN_WORDS] == [med_enhed(Decimal(tal), enhed) for tal, enhed, _ in IN_WORDS]


def test_alone() -> None:
    """A unit without a number is in the plural, and a bare count has no word."""
    ventet = ["kr. pr. hovedret", "gange hver 3. uge", "procent", "", "om ugen", "kr."]
    assert ventet == [enhedsnavn(enhed) for enhed in ("kr/hovedret", "gange/3 uger", "pct", "antal", "antal/uge", "kr")]


def test_what_is_no_unit() -> None:
    """A quantity we do not know, a period that is nothing, and what cannot be counted by anything."""
    refused = ["bananer", "bananer/uge", "kr/", "/uge", "kr/1 uger", "kr/0 uger", "kr/7 uge", "kr/Måned", "niveau/uge",
               "andet/år", "dato/år", "kr/md/uge", "kr /md", "", "kr/x y z w"]  # fmt: skip
    assert [] == [enhed for enhed in refused if parse_unit(enhed)]


def test_every_quantity_by_every_period() -> None:
    """Any quantity can be counted by any period, and both are said."""
    for quantity, (en, flere) in QUANTITIES.items():
        for period, words in PERIODS.items():
            unit = f"{quantity}/{period}"
            assert (en in med_enhed(Decimal(1), unit), flere in med_enhed(Decimal(2), unit)) == (True, True), unit
            assert enhedsnavn(unit).endswith(words)


def test_money_keeps_its_oere() -> None:
    """Kroner by anything have two decimals for programs, and whole kroner say when they are about."""
    assert ["45.00", "8", "2.5"] == [
        maskintekst(Decimal(tal), enhed) for tal, enhed in (("45", "kr/hovedret"), ("8", "kg/gang"), ("2.5", "timer"))
    ]
    assert "ca. 13 kr. pr. proteindrik" == hele_kroner(Decimal("12.50"), "kr/proteindrik")
    assert "ca. 13 kr. pr. tur" == omtrent(Decimal(13), "kr/tur")


def test_once_a_year_is_no_price_each_time() -> None:
    """A cost that comes once is said to be of the year; a price each time is not."""
    assert "900 kr. én gang i året" == Post("Briller", Decimal(900), ONCE).tekst
    assert "900 kr. hver anden uge" == Post("Briller", Decimal(900), "kr/14 dage").tekst
