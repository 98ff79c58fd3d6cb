"""An answer is never a dead end: older figures, a missing rate and a replaced rule each lead on by one press."""

import re
from html import unescape

import pytest

from calculators.data.rates import Satser
from calculators.run.calculate import beregn, regn
from calculators.show.case_address import case_hash
from calculators.show.html import som_html
from calculators.show.note import som_tekst

TODAY = "2026-11-28"
STAY = {"botilbud": "krisecenter", "doegn": "42"}
POST = ["Særlig kost; 1.900; kr/md; bilag"]


def links(html: str) -> list[str]:
    """The addresses of other calculators."""
    return [unescape(href) for href in re.findall(r'href="(\.\./[^"]*)"', html)]


def presses(html: str) -> list[str]:
    """The answers that the buttons beside the result give."""
    return re.findall(r'data-saet="([^"]*)"', html)


def test_older_figures_stand_on_top_once(satser: Satser) -> None:
    """One line above the result names the year and offers it; the list below does not say it again."""
    udregning = regn("raadighedsbeloeb", "hvidovre", TODAY, {"gruppe": "folkepensionist"}, satser)
    html = som_html(udregning, satser)
    line = "Regnet med Hvidovre Kommunes tal fra 2023. Spørg kommunen, om de også gælder i 2026."
    assert html.index(line) < html.index('<p class="sn-resultat">')
    assert 1 == html.count("Spørg kommunen, om de også gælder i 2026.")
    assert ["dato=2023-12-31"] == presses(html)
    assert "(tal fra 2023)" in html
    assert line in som_tekst(udregning, satser)
    assert "svar" not in beregn("raadighedsbeloeb", "hvidovre", "2023-12-31", {"gruppe": "folkepensionist"}, satser)
    undated = som_html(regn("bostoettepakke", "frederikshavn", TODAY, {"timer_uge": "2,5"}, satser), satser)
    assert "Regnet med Frederikshavn Kommunes tal, som ikke har nogen dato." in undated
    assert [] == presses(undated)


def test_no_rate_shows_the_nearest_years_amount(satser: Satser) -> None:
    """The amount is there, with its year at it and above it; as data the answer is still that there is no rate."""
    udregning = regn("egenbetaling-109-110", "hvidovre", TODAY, STAY, satser)
    html, note = som_html(udregning, satser), som_tekst(udregning, satser)
    assert "Din egenbetaling i 2023: <strong>3.921,96 kr.</strong>" in html
    assert "Vi har ingen sats for 2026. Svaret her er det, der gjaldt i 2023." in html
    assert ["dato=2023-12-31"] == presses(html)
    assert "Sådan er det regnet ud for 2023" in html
    assert "Din egenbetaling i 2023: 3.921,96 kr." in note and "42 døgn × 93,38 kr." in note
    resultat = udregning.kontrakt()["resultat"]
    assert {"svar": "ingen-sats", "naermeste_dato": "2023-12-31"} == resultat


def test_a_day_that_is_asked_about_is_not_moved(satser: Satser) -> None:
    """The day of an event is the reader's; older figures are named, and nothing offers to move it."""
    svar = {"haendelse": "ansoegning", "dato": TODAY, "ydelse": "hvidovre/sel-96-bpa"}
    html = som_html(regn("frist", "hvidovre", TODAY, svar, satser), satser)
    assert "Regnet med Hvidovre Kommunes tal fra 2023." in html
    assert [] == presses(html)


def test_the_successor_gets_the_same_input(satser: Satser) -> None:
    """1.900 kr. a month in Hvidovre today: the new amount, and a link with that amount, place and day and no more."""
    html = som_html(regn("merudgift", "hvidovre", TODAY, {"merudgift_md": "1.900"}, satser), satser)
    assert "Reglen om merudgiftsydelse er afløst" in html
    assert "Din kompensationsydelse: <strong>1.155 kr. om måneden</strong>" in html
    case = case_hash([("kommune", "hvidovre"), ("dato", TODAY), ("udgifter_md", "1.900")], {})
    assert [f"../kompensationsydelse/#{case}"] == links(html)
    assert ["faar_tilskud=ja"] == presses(html)


def test_what_nobody_said_is_told_apart(satser: Satser) -> None:
    """An example stays one when it is carried over, and documented is only what the reader has called so."""
    udregning = regn("merudgift", "", TODAY, {"post": ["Kost; 1.900; kr/md"], "kan_dokumentere": "ja"}, satser)
    (link,) = links(som_html(udregning, satser, udfyldt={"post": "eksempel", "kan_dokumentere": "eksempel"}))
    assert link.endswith("&post=Kost%3B+1.900%3B+kr%2Fmd&eksempel=post")
    assert "bilag" not in link


@pytest.mark.parametrize(
    ("dato", "ventet"),
    [
        ("2023-06-01", "&maade-merudgift_md=post&post=S%C3%A6rlig+kost%3B+1.900%3B+kr%2Fmd"),
        (TODAY, "&faar_tilskud=ja"),
        ("2027-09-01", None),
    ],
)  # fmt: skip
def test_the_old_rule_is_found_from_the_new(dato: str, ventet: str | None, satser: Satser) -> None:
    """Before the new rule, and while old cases run, the old rule is one press away; then it is over."""
    html = som_html(regn("kompensationsydelse", "hvidovre", dato, {"post": POST}, satser), satser)
    found = links(html)
    assert bool(ventet) == bool(found)
    assert not ventet or found[0].endswith(ventet)


def test_an_old_case_runs_until_2027(satser: Satser) -> None:
    """Its amount is that of 2025, marked so; from September 2027 it is over."""
    svar = {"merudgift_md": "1.900", "faar_tilskud": "ja"}
    html = som_html(regn("merudgift", "hvidovre", TODAY, svar, satser), satser)
    assert "Dit tilskud i 2025: <strong>2.359 kr. om måneden</strong>" in html
    assert "fortsætter, til kommunen har set på sagen igen. Det skal ske senest 1. september 2027." in html
    over = som_html(regn("merudgift", "hvidovre", "2027-09-01", svar, satser), satser)
    assert "Det er forbi." in over and [] == presses(over) and links(over)


def test_calculated_rates_are_marked_at_the_result(satser: Satser) -> None:
    """In the result's own line: not printed yet where they are the newest, not found in print where they are old."""
    svar = {"udgifter_md": "1.900"}
    nu = som_html(regn("kompensationsydelse", None, TODAY, svar, satser), satser)
    assert '</strong><span class="sn-afledt"> (satserne er beregnet af os, ikke trykt endnu)</span></p>' in nu
    trykt = som_html(regn("kompensationsydelse", None, "2025-10-01", svar, satser), satser)
    assert "beregnet af os" not in trykt.split("</p>")[0]
    gammel = som_tekst(regn("merudgift", None, "2025-03-01", {"merudgift_md": "1.900"}, satser), satser)
    assert "(satserne er beregnet af os, ikke fundet på tryk)" in gammel


def test_the_seal_is_the_browsers() -> None:
    """The same as docs/assets/kit/case_address.js writes: tests/js/case_address.test.js has the same address."""
    pairs = [("post", "Særlig kost ~ (å); 1.900; kr/md"), ("x", "*-._ &=")]
    answers = "post=S%C3%A6rlig+kost+%7E+%28%C3%A5%29%3B+1.900%3B+kr%2Fmd&x=*-._+%26%3D"
    sealed = f"v=2&n=4-27dqm88vwdg&{answers}&eksempel=post&forud=x"
    assert sealed == case_hash(pairs, {"post": "eksempel", "x": "forud"})
