"""Journeys of a caseworker through Slå op: five minutes before a meeting, on a screen and on a telephone."""

import re

from playwright.sync_api import CDPSession, Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_axe import THIN, in_both_schemes
from tests.taalmodighed import MAERKES_MS

DOOR = "/slaa-op/"
HITS = ".sn-traef-titel"
PAGES = ("", "frister/", "vum/", "sammenhaeng/", "pakker/", "beregnere/")


def _field(page: Page, text: str | None = None) -> None:
    """Open Slå op and, when there is a text, type it key by key."""
    page.goto(DOOR)
    expect(page.locator("[data-slaa-op].sn-levende")).to_be_visible()
    page.keyboard.press("/")
    expect(page.locator("#slaa-op-felt")).to_be_focused()
    if text:
        page.keyboard.type(text)


def test_paragraph_to_service_by_keyboard(side: Page) -> None:
    """Slash, “96 stk 3”, arrow down, Enter: what holds by law on BPA is open; the results were announced."""
    _field(side, "96 stk 3")
    expect(side.locator("[data-slaa-op] [role=status]")).to_have_text(re.compile(r"^\d+ resultater\.$"))
    expect(side.locator(HITS).first).to_have_text("Hjælpere, du selv leder (BPA)")
    side.keyboard.press("ArrowDown")
    expect(side.locator(HITS).first).to_be_focused()
    side.keyboard.press("ArrowUp")
    expect(side.locator("#slaa-op-felt")).to_be_focused()
    side.keyboard.press("ArrowDown")
    side.keyboard.press("Enter")
    expect(side).to_have_url(re.compile(r"/loven/bpa/"))


def test_escape_gives_the_table_back(side: Page) -> None:
    """A word shows results instead of the table; Esc clears the field and shows all services again."""
    _field(side, "hjælper")
    expect(side.locator(HITS).first).to_contain_text("hjælper")
    expect(side.locator("[data-ydelser]")).to_be_hidden()
    side.keyboard.press("Escape")
    expect(side.locator("[data-ydelser]")).to_be_visible()
    expect(side.locator("#slaa-op-felt")).to_have_value("")
    expect(side.locator(HITS)).to_have_count(0)


def test_filters_narrow_and_are_shared(side: Page, ny_side: OpenPage) -> None:
    """Free services of Hvidovre are fewer than all; the address alone gives a colleague the same rows."""
    _field(side)
    side.get_by_label("Kommune", exact=True).select_option("hvidovre")
    side.get_by_label("Pris").select_option("delvis")
    rows = side.locator("[data-ydelser] tbody tr:visible")
    expect(rows.first).to_contain_text("Hvidovre")
    titles = rows.locator("th").all_inner_texts()
    assert 1 < len(titles) < 14
    assert side.url.endswith("#kommune=hvidovre&pris=delvis")
    colleague = ny_side()
    colleague.goto(side.url)
    expect(colleague.locator("[data-slaa-op] [role=status]")).to_have_text(f"{len(titles)} ydelser")
    assert titles == colleague.locator("[data-ydelser] tbody tr:visible th").all_inner_texts()


def test_filters_hold_for_results_too(side: Page) -> None:
    """“botilbud” with Frederikshavn chosen gives nothing of Hvidovre; with the kind chosen, only places."""
    side.goto(f"{DOOR}#q=botilbud&kommune=frederikshavn")
    expect(side.locator(HITS).first).to_be_visible()
    assert [] == [text for text in side.locator(".sn-traef-om").all_inner_texts() if "Hvidovre" in text]
    side.locator("summary", has_text="Filtre").scroll_into_view_if_needed()
    side.get_by_label("Slags").select_option("sted")
    expect(side.locator(".sn-traef-om").first).to_have_text(re.compile("^Sted"))
    assert {"Sted"} == {text.split(" · ")[0] for text in side.locator(".sn-traef-om").all_inner_texts()}


def test_misspelling_is_said(side: Page) -> None:
    """The page says that it has nothing of a misspelt word, and what it shows instead."""
    _field(side, "krisesenter")
    expect(side.locator("[data-slaa-op] [role=status]")).to_contain_text(
        "Intet fundet om “krisesenter”. Her er det, vi har om “krisecenter”"
    )
    expect(side.locator(HITS, has_text="Krisecenter").first).to_be_visible()


def test_header_search_from_a_service(side: Page) -> None:
    """On any page slash opens the same search in a named dialog; Esc clears, then closes; the way on keeps the text."""
    side.goto("/hvidovre/sel-100-merudgifter/")
    side.keyboard.press("/")
    dialog = side.get_by_role("dialog", name="Søgning")
    expect(dialog).to_be_visible()
    side.keyboard.type("ledsager")
    expect(dialog.locator(HITS).first).to_have_text("Ledsagelse")
    expect(dialog.get_by_role("link", name="Søg med filtre i Slå op")).to_have_attribute(
        "href", re.compile("#q=ledsager")
    )
    side.keyboard.press("Escape")
    expect(dialog.get_by_role("searchbox")).to_have_value("")
    side.keyboard.press("Escape")
    expect(dialog).to_be_hidden()


def test_calculator_and_back(side: Page) -> None:
    """From the table to the calculator with the municipality chosen is one click, and from there to the service one."""
    side.goto(f"{DOOR}beregnere/")
    side.get_by_role("link", name="Regn: Tilskud til merudgifter, Hvidovre").click()
    expect(side.locator("#f-kommune")).to_have_value("hvidovre")
    side.get_by_role("link", name="Merudgifter", exact=True).last.click()
    expect(side).to_have_url(re.compile("sel-100-merudgifter"))


def test_deadlines_are_sorted_and_fetched(side: Page) -> None:
    """A press on “Kommunen svarer” puts the shortest first and the unknown last; the file has the same services."""
    side.goto(f"{DOOR}frister/")
    head = side.get_by_role("button", name="Kommunen svarer")
    head.click()
    cells = side.locator("table[data-sorterbar] tbody td:nth-child(4)")
    assert cells.first.inner_text().startswith("2 uger")
    assert cells.last.inner_text() in ("ikke oplyst", "i ord")
    expect(side.get_by_role("columnheader", name="Kommunen svarer")).to_have_attribute("aria-sort", "ascending")
    with side.expect_download() as download:
        side.get_by_role("link", name="Hent tabellen som CSV").click()
    text = download.value.path().read_text(encoding="utf-8")
    assert text.startswith("\ufeffKommune;Ydelse;Lovgrundlag;Frist;")
    assert "ikke oplyst" in text


def test_no_column_is_out_of_sight(side: Page) -> None:
    """On a telephone and on a screen every table of the door fits, its folds open: narrow, each row is a card."""
    cut = []
    for width in (360, 1440):
        side.set_viewport_size({"width": width, "height": 900})
        for name in PAGES:
            side.goto(f"{DOOR}{name}")
            side.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
            tables = "[...document.querySelectorAll('.sn-tabel')]"
            wider = side.evaluate(f"{tables}.filter((each) => each.scrollWidth > each.clientWidth).length")
            cut += [(width, name, wider)] if wider else []
    assert [] == cut


def test_telephone_from_word_to_section(telefon: Page) -> None:
    """On a telephone the field is on the first screen, nothing is wider than it, and a section is a tap away."""
    telefon.goto(DOOR)
    field = telefon.locator("#slaa-op-felt")
    expect(field).to_be_in_viewport()
    field.tap()
    field.fill("husleje botilbud")
    expect(telefon.locator(HITS).first).to_be_visible()
    assert 360 == telefon.evaluate("document.documentElement.scrollWidth")
    telefon.locator(".sn-traef-afsnit a").first.tap()
    expect(telefon).to_have_url(re.compile("#[a-z-]+$"))


def test_without_javascript_all_services_are_there(ny_side: OpenPage) -> None:
    """Without scripts the header's button leads to the table of all services, with the same columns."""
    page = ny_side(java_script_enabled=False)
    page.goto("/")
    page.get_by_role("link", name="Søg", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Slå op")
    expect(page.locator("[data-ydelser] tbody tr")).to_have_count(33)
    expect(page.locator("#slaa-op-felt")).to_be_hidden()
    expect(page.get_by_text("Søgning og filtre kræver JavaScript")).to_be_visible()


def test_a_key_is_answered_unnoticed(side: Page) -> None:
    """The page works for a shorter time than one notices for each key: its own time, not the machine's."""
    _field(side, "b")
    expect(side.locator(HITS).first).to_be_visible()
    session = side.context.new_cdp_session(side)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    spent = []
    for key in "otilbud pris":
        before = _busy_ms(session)
        side.keyboard.type(key)
        side.wait_for_timeout(150)
        spent.append(_busy_ms(session) - before)
    assert [] == [round(each) for each in spent if each >= MAERKES_MS]


def _busy_ms(session: CDPSession) -> float:
    """The time that the page's main thread has worked."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    return 1000 * float(next(each["value"] for each in metrics if each["name"] == "TaskDuration"))


def test_axe_with_results(ny_side: OpenPage) -> None:
    """No violations with results, nor in the dialog of the header, in light and dark."""
    page = ny_side(color_scheme="light", reduced_motion="reduce", viewport={"width": 1280, "height": 2400})
    _field(page, "botilbud")
    expect(page.locator(HITS).first).to_be_visible()
    found = in_both_schemes(page)
    page.goto("/kilder/")
    page.evaluate(THIN, None)
    page.keyboard.press("/")
    page.keyboard.type("klage")
    expect(page.get_by_role("dialog").locator(HITS).first).to_be_visible()
    assert [] == found + in_both_schemes(page)
