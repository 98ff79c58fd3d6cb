"""Whose numbers an answer is about, and links that have lost something on their way."""

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, expect

from calculators.rules.registry import BEREGNERE
from tests.browser.calculator_page import CalculatorPage
from tests.browser.conftest import OpenPage, _guarded_pages
from tests.udsnit import GRUNDIG, nummer, udsnit

OWN = "Regnet på dine egne tal."
EXAMPLE = re.compile("^Eksempel –")
# The case of a hostile trial: cut after the income, it was answered with 4.950 in place of 3.500.
CASE = "kommune=hvidovre&dato=2023-06-01&ophold=midlertidigt-botilbud&beholder_bolig=nej&indkomst_md=15000"
REST = "&husleje_md=3.000&el_md=200&varme_md=300&gruppe=foertidspensionist&antal_boern=0&kost_indgaar=nej&kost_md=0"
PAYS = "3.500 kr. om måneden"
# Opens each address on the page that is there, waits until it has its answer, and notes state and result.
OPEN_ALL = """async (hashes) => {
  const answer = document.querySelector(".sn-svar"), status = document.querySelector(".sn-status");
  const found = [];
  for (const hash of hashes) {
    answer.dataset.tilstand = "venter";
    history.replaceState(null, "", location.pathname + hash);
    dispatchEvent(new HashChangeEvent("hashchange"));
    const until = Date.now() + 20_000;
    while (answer.dataset.tilstand === "venter" && Date.now() < until) await new Promise((done) => setTimeout(done, 4));
    found.push([answer.dataset.tilstand, answer.querySelector(".sn-resultat")?.textContent ?? ""]);
  }
  return found;
}"""


@pytest.fixture(scope="module")
def botilbud(browser: Browser, adresse: str) -> Iterator[CalculatorPage]:
    """The page of `egenbetaling-107`, shared so that Python starts once."""
    with _guarded_pages(browser, adresse) as make:
        yield CalculatorPage(make(), "egenbetaling-107").open()


@pytest.fixture(scope="module")
def link(botilbud: CalculatorPage) -> str:
    """The page's own link to the case, from # on."""
    page = botilbud.page
    page.evaluate("(hash) => { location.hash = hash; }", CASE + REST)
    expect(botilbud.result).to_contain_text(PAYS)
    botilbud.share.get_by_role("button", name="Link til denne beregning").click()
    expect(botilbud.link_address).to_have_value(re.compile("&data="))
    address = botilbud.link_address.input_value()
    return address[address.index("#") :]


def opened(page: Page, hashes: list[str]) -> list[tuple[str, str]]:
    """State and result of each address, opened one after the other."""
    return [(state, result) for state, result in page.evaluate(OPEN_ALL, hashes)]


def test_every_beginning_of_a_link(botilbud: CalculatorPage, link: str) -> None:
    """A link cut anywhere is answered as nobody's numbers: it gives the example, named so, or nothing."""
    whole = opened(botilbud.page, [link])
    assert [("nyt", f"Din betaling til botilbuddet: {PAYS}")] == whole
    cuts = udsnit([link[:at] for at in range(1, len(link)) if "=" in link[:at]], 3)
    assert {("intet", "")} == set(opened(botilbud.page, cuts))


def test_every_beginning_of_an_older_link(botilbud: CalculatorPage) -> None:
    """One without a check is answered when all that must be there is; the page says that it may not be whole."""
    old = f"#{CASE}{REST}"
    # Links that only choose leave what stands in the form, so it begins with the example.
    botilbud.begin_again()
    every = [old[:at] for at in range(1, len(old) + 1) if "=" in old[:at]]
    # One with the municipality alone only chooses; one that ends in “dato=” has no day, and what stood before is old.
    alone = {old[: old.index("&")], old[: old.index("dato=") + len("dato=")]}
    cuts = [cut for cut in every if cut in {*alone, *udsnit(every, 4)}]
    found = opened(botilbud.page, cuts)
    assert {"eksempel", "gammelt", "intet", "nyt"} == {state for state, _ in found}
    assert "nyt" == found[-1][0]
    opened(botilbud.page, [old])
    expect(botilbud.note).to_contain_text("Fra et link, som måske ikke er helt.")
    expect(botilbud.note).not_to_contain_text("dine egne tal")
    first = next(at for at, (state, _) in enumerate(found) if state == "nyt")
    assert "gruppe=foertidspensionist" in cuts[first]


def soft_breaks(text: str) -> str:
    """Quoted-printable, as mail programs write a long line."""
    left, lines = text.replace("=", "=3D"), []
    while len(left) > 75:
        at = 75 - next(back for back in range(3) if "=" not in left[75 - back - 2 : 75 - back])
        lines.append(left[:at])
        left = left[at:]
    return "=\r\n".join([*lines, left])


def wrapped(text: str, between: str, width: int = 72) -> str:
    """The text in lines of a width."""
    return between.join(text[at : at + width] for at in range(0, len(text), width))


DAMAGE: dict[str, Callable[[str], str]] = {
    "amp": lambda text: text.replace("&", "&amp;"),
    "amp twice": lambda text: text.replace("&", "&amp;amp;"),
    "encoded": lambda text: "#" + quote(text[1:], safe=""),
    "encoded twice": lambda text: "#" + quote(quote(text[1:], safe=""), safe=""),
    "soft breaks": soft_breaks,
    "soft breaks, lines joined": lambda text: soft_breaks(text).replace("\r\n", ""),
    "soft breaks as spaces": lambda text: soft_breaks(text).replace("\r\n", "%20"),
    "equals at line ends": lambda text: wrapped(text, "="),
    "new lines": lambda text: wrapped(text, "%0A"),
    "spaces": lambda text: wrapped(text, " "),
    "full stop": lambda text: text + ".",
    "bracket": lambda text: text + ">",
    "bracket and stop": lambda text: text.replace("&", "&amp;") + ").",
    "quote": lambda text: text + "”",
    "counted by a sender": lambda text: text + "&utm_source=mail",
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_what_mail_does_to_a_link(botilbud: CalculatorPage, link: str, damage: str) -> None:
    """What is certain is mended: the answer is the link's own."""
    opened(botilbud.page, ["#kommune=hvidovre"])
    assert [("nyt", f"Din betaling til botilbuddet: {PAYS}")] == opened(botilbud.page, [DAMAGE[damage](link)])


def test_a_changed_letter_is_not_mended(botilbud: CalculatorPage, link: str) -> None:
    """Any other letter or figure, in whatever place of the case, is found out."""
    draw = random.Random(nummer())
    places = [at for at in range(link.index("kommune="), len(link)) if link[at].isalnum() and link[at - 1] != "%"]
    others = [
        link[:at] + ("7" if link[at] != "7" else "4") + link[at + 1 :]
        for at in draw.sample(places, 60 if GRUNDIG else 15)
    ]
    assert {"intet"} == {state for state, _ in opened(botilbud.page, others)}


def test_a_cut_link_shows_what_it_held(botilbud: CalculatorPage, link: str) -> None:
    """The fields hold what is left, each marked; what is lost is blank; what is written is answered with a warning."""
    page = botilbud.page
    opened(page, [link[: link.index("&husleje_md")]])
    expect(page.locator(".sn-besked")).to_contain_text("Linket er ikke helt, så vi regner ikke på det.")
    expect(page.locator(".sn-besked")).to_contain_text(re.compile(r"Der er 5 af \d+ dele tilbage"))
    expect(botilbud.input("indkomst_md")).to_have_value("15000")
    expect(botilbud.error("indkomst_md")).to_contain_text("Se efter")
    expect(botilbud.input("husleje_md")).to_have_value("")
    expect(page.locator("#f-gruppe-foertidspensionist")).not_to_be_checked()
    expect(botilbud.share.get_by_role("button", name="Journalnotat")).to_be_hidden()
    for name, value in (("husleje_md", "3.000"), ("el_md", "200"), ("varme_md", "300")):
        botilbud.input(name).fill(value)
    page.locator("#f-gruppe-foertidspensionist").check()
    expect(botilbud.note).to_contain_text("Fra et link, som måske ikke er helt. Se efter, om det passer:")
    expect(botilbud.note).not_to_contain_text("dine egne")


def test_own_numbers_are_those_that_are_typed(ny_side: OpenPage) -> None:
    """A date alone keeps the example; an amount names what is still the example's; all typed are the reader's own."""
    page = ny_side()
    side = CalculatorPage(page, "merudgift").open()
    side.input("dato").fill("2022-06-01")
    expect(side.result).to_contain_text("2.148 kr.")
    side.expect_state("eksempel")
    expect(side.note).to_have_text(EXAMPLE)
    side.input("merudgift_md").fill("900")
    side.expect_state("nyt")
    expect(side.note).to_contain_text("Regnet på det, du har skrevet. Resten er stadig eksemplets: “Kommune”")
    side.input("kommune").select_option("frederikshavn")
    for navn in ("kan_dokumentere", "faar_tilskud"):
        expect(side.note).to_contain_text("Resten er stadig eksemplets")
        page.locator(f"#f-{navn}-ja").check()
    expect(side.note).to_have_text(OWN)


@pytest.mark.parametrize("beregner", udsnit(sorted(BEREGNERE), 6))
def test_a_link_with_the_municipality_alone(ny_side: OpenPage, beregner: str) -> None:
    """The way from a page about a service keeps the word example, and so do the note and its link."""
    page = ny_side()
    page.goto(f"/beregnere/{beregner}/#kommune=hvidovre")
    side = CalculatorPage(page, beregner)
    expect(side.share.get_by_role("button", name="Journalnotat")).to_be_visible()
    side.expect_state("eksempel")
    expect(side.note).to_have_text(EXAMPLE)
    expect(side.input("kommune")).to_have_value("hvidovre")
    side.share.get_by_role("button", name="Journalnotat").click()
    notat = side.share.get_by_role("textbox", name="Journalnotat")
    expect(notat).to_have_value(re.compile(r"^Eksempel\. Alle oplysninger er opdigtede", re.MULTILINE))
    assert not re.search(r"[Dd]u har (ikke )?(skrevet|sagt|svaret|valgt)", page.locator(".sn-svar").inner_text())
    side.share.get_by_role("button", name="Link til denne beregning").click()
    expect(side.link_address).to_have_value(re.compile("&eksempel="))
    opened(page, [(address := side.link_address.input_value())[address.index("#") :]])
    side.expect_state("eksempel")


def test_the_example_in_what_is_taken_along(ny_side: OpenPage, tmp_path: Path) -> None:
    """Spreadsheet, calendar file and print of the example say that it is one."""
    page = ny_side()
    side = CalculatorPage(page, "frist").open()
    files = {}
    for button in ("Hent trin (CSV)", "Gem i kalender"):
        with page.expect_download() as waiting:
            side.share.get_by_role("button", name=button).click()
        waiting.value.save_as(tmp_path / button)
        files[button] = (tmp_path / button).read_text(encoding="utf-8-sig")
    assert "Bemærk;Eksempel. Alle oplysninger er opdigtede" in files["Hent trin (CSV)"]
    assert "\nSUMMARY:Eksempel: " in files["Gem i kalender"]
    page.emulate_media(media="print")
    expect(page.locator(".sn-tryktabel").first).to_contain_text("Eksempel. Alle oplysninger er opdigtede")


def test_a_link_that_only_asks(ny_side: OpenPage) -> None:
    """The way from a service's deadline holds no date: it is asked for, and no example's is used."""
    page = ny_side()
    page.goto("/beregnere/frist/#kommune=hvidovre&haendelse=ansoegning&ydelse=hvidovre/sel-96-bpa")
    side = CalculatorPage(page, "frist")
    expect(side.error("dato")).to_contain_text("Udfyld")
    side.expect_state("intet")
    expect(side.input("dato")).to_have_value("")
    expect(side.result).to_have_count(0)
    side.input("dato").fill("2023-06-01")
    side.expect_state("nyt")
