"""Journeys through the citizen's door, each as one reader would go, most of them on a telephone."""

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.taalmodighed import SENEST_MS

GUIDE = ".sn-guide-trin"


def _answer(page: Page, text: str) -> None:
    """Choose an answer and go on."""
    page.locator(GUIDE).get_by_label(text, exact=True).check()
    page.locator(GUIDE).get_by_role("button", name=re.compile("Næste|Vis svaret")).click()


def test_front_page_puts_the_citizen_first(side_med_skrift: OpenPage) -> None:
    """On a telephone the first screen names the citizen's door, whom it is for, and the choice of municipality."""
    telefon = side_med_skrift(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    telefon.goto("/")
    expect(telefon).to_have_title(re.compile("Forside"))
    expect(telefon.get_by_role("heading", level=1)).to_have_text("Hvad har kommunen lovet dig?")
    for text in ("Til dig, der har brug for hjælp", "Kend din ret"):
        expect(telefon.locator("article").get_by_text(text, exact=True)).to_be_in_viewport()
    expect(telefon.get_by_label("Din kommune")).to_be_in_viewport()
    doors = telefon.locator("article h2").all_inner_texts()
    assert ["Kend din ret", "Slå op", "Serviceniveau"] == doors


def test_municipality_is_kept_in_the_address_alone(telefon: Page) -> None:
    """A municipality chosen once follows the links to the service and the calculator, and is stored nowhere."""
    telefon.goto("/")
    telefon.get_by_role("combobox", name="Din kommune").select_option("hvidovre")
    expect(telefon).to_have_url(re.compile(r"/#kommune=hvidovre$"))
    telefon.get_by_role("link", name="Jeg har udgifter på grund af mit handicap").click()
    expect(telefon).to_have_url(re.compile(r"/kend-din-ret/udgifter-handicap/#kommune=hvidovre$"))
    expect(telefon.get_by_role("heading", level=1)).to_have_text("Jeg har udgifter på grund af mit handicap")
    expect(telefon.get_by_role("link", name="Merudgifter", exact=True).locator("visible=true")).to_have_count(1)
    stored = telefon.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
    assert "hvidovre" not in stored
    telefon.get_by_role("link", name="Merudgifter", exact=True).locator("visible=true").click()
    expect(telefon).to_have_url(re.compile(r"/hvidovre/sel-100-merudgifter/"))
    telefon.get_by_role("link", name="Beregn: Kompensationsydelse").click()
    expect(telefon.locator("#f-kommune")).to_have_value("hvidovre")
    telefon.get_by_role("link", name="Merudgifter", exact=True).first.click()
    expect(telefon.get_by_role("heading", level=1)).to_have_text("Merudgifter")


def test_changed_law_is_seen_before_the_help(telefon: Page) -> None:
    """That kompensationsydelse has replaced merudgift is seen on the way in, by the help and on the service."""
    telefon.goto("/kend-din-ret/")
    way = telefon.locator("article").get_by_role("link", name=re.compile("^Jeg har udgifter"))
    expect(way).to_contain_text("Nye regler")
    way.click()
    card = telefon.locator('[data-hjaelp="merudgifter"]')
    expect(card.get_by_role("link", name="Det giver loven dig: Kompensationsydelse")).to_be_visible()
    expect(card.get_by_text("Merudgifter efter de gamle regler", exact=True)).to_be_visible()
    telefon.goto("/hvidovre/sel-100-merudgifter/")
    expect(telefon.locator(".sn-gaelder-nu")).to_contain_text("1. september 2025")


def test_guide_by_keyboard(ny_side: OpenPage) -> None:
    """A reader of 70 answers one question at a time by keyboard, goes back, and gets reasons but no verdict."""
    page = ny_side(viewport={"width": 768, "height": 1024})
    page.goto("/kend-din-ret/komme-ud/#kommune=hvidovre")
    page.get_by_role("button", name="Start spørgsmålene").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("group", name="Både ser og hører du meget dårligt?")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_label("Nej", exact=True)).to_be_checked()
    page.keyboard.press("Enter")
    expect(page.get_by_role("group", name="Kan du komme rundt alene uden for dit hjem?")).to_be_visible()
    page.get_by_role("button", name="Tilbage", exact=True).click()
    expect(page.get_by_label("Nej", exact=True)).to_be_checked()
    _answer(page, "Nej")
    _answer(page, "Nej")
    _answer(page, "Nej")
    _answer(page, "Nej")
    page.get_by_label("Hvor gammel er du?").fill("70")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Det viser dine svar")).to_be_focused()
    result = page.locator(GUIDE)
    expect(result).to_contain_text("Du er 70 år. Grænsen er 67 år i standarden fra Hvidovre Kommune.")
    expect(result).to_contain_text("Har du BPA, kan du ikke få ledsagelse.")
    expect(result).to_contain_text("Du har kun mistet synet eller kun hørelsen.")
    expect(result).to_contain_text("Det er ikke et ja eller et nej. Kommunen afgør det konkret.")
    assert "70" not in page.evaluate("location.hash")


def test_homeless_finds_a_number_to_call(telefon: Page) -> None:
    """Who has nowhere to sleep sees on the first page that no permission is needed, and a number to call."""
    telefon.goto("/")
    telefon.get_by_role("link", name="Jeg mangler et sted at bo").click()
    expect(telefon.get_by_text("Du skal ikke spørge kommunen først.")).to_be_in_viewport()
    telefon.get_by_role("combobox", name="Din kommune").select_option("hvidovre")
    expect(telefon.locator('[data-hjaelp="herberg"]').get_by_role("link", name="Svendbjerggård")).to_be_visible()
    numbers = telefon.locator('[data-hjaelp="herberg"] .sn-numre a[href^="tel:"]').locator("visible=true")
    expect(numbers.first).to_be_visible()
    telefon.get_by_role("combobox", name="Din kommune").select_option("hedensted")
    expect(telefon.locator('[data-hjaelp="herberg"]')).to_contain_text(
        "Vi har ikke standarden fra Hedensted Kommune endnu."
    )


def test_answer_day_on_the_page_of_the_service(telefon: Page) -> None:
    """The day of the application gives the day of the answer; the calculator with the same case is one click away.

    The service goes along from there to the letter of complaint, and back.
    """
    telefon.goto("/hvidovre/sel-97-ledsagelse/")
    field = telefon.get_by_label("Kommunen har fået min ansøgning den")
    expect(field).to_have_value("")
    field.fill("2026-03-02")
    telefon.get_by_role("button", name="Vis datoen").click()
    answer = telefon.locator(".sn-svarfrist-svar")
    expect(answer).to_contain_text("mandag den 30. marts 2026", timeout=SENEST_MS)
    telefon.get_by_text("Det skal du vide om datoen").click()
    expect(telefon.locator(".sn-svarfrist")).to_contain_text("Tallene fra Hvidovre Kommune er fra 2023.")
    telefon.get_by_role("link", name="Regn fristen ud").click()
    expect(telefon.locator("#f-haendelse")).to_have_value("ansoegning")
    expect(telefon.locator("#f-ydelse")).to_have_value("hvidovre/sel-97-ledsagelse")
    telefon.get_by_role("link", name="skriv en klage, og bed om at beholde hjælpen imens").click()
    expect(telefon.locator("#k-ydelse")).to_have_value("hvidovre/sel-97-ledsagelse")
    telefon.get_by_role("link", name="Regn alle frister ud i beregneren").click()
    expect(telefon.locator("#f-ydelse")).to_have_value("hvidovre/sel-97-ledsagelse")


def test_letter_of_complaint(side: Page, tmp_path: Path) -> None:
    """From a service to a letter with the right recipient, the last day to complain, and a file with the same words."""
    side.goto("/hedensted/sel-85-bostoette/")
    side.get_by_role("link", name="Skriv en klage").click()
    expect(side.get_by_role("heading", level=1)).to_have_text("Jeg vil klage")
    letter = side.locator("[data-brev]")
    expect(letter).to_contain_text("Kompetencegruppeleder")
    side.get_by_label("Hvilken dato står der på afgørelsen?").fill("2026-11-02")
    side.get_by_label("Hvordan fik du afgørelsen?").select_option("digital-post")
    expect(side.locator("[data-frist]")).to_contain_text("mandag den 30. november 2026", timeout=SENEST_MS)
    side.get_by_label("Jeg får for lidt hjælp.").check()
    side.get_by_label("Hvorfor er du uenig?").fill("<b>Jeg</b> kan ikke klare det alene.")
    side.get_by_label("Dit navn").fill("Bo Bech")
    expect(letter).to_contain_text("<b>Jeg</b> kan ikke klare det alene.")
    with side.expect_download() as hentning:
        side.get_by_role("button", name="Hent som tekst").click()
    hentning.value.save_as(tmp_path / "klage.txt")
    text = (tmp_path / "klage.txt").read_text(encoding="utf-8")
    for part in ("8722 Hedensted", "- Jeg får for lidt hjælp.", "2. november 2026", "Ankestyrelsen", "Bo Bech"):
        assert part in text
    assert "Telefon" not in text and "…" not in text.split("Bo Bech")[0]


def test_letter_that_asks_for_an_overdue_answer(side: Page, tmp_path: Path) -> None:
    """From the calculator with an application that is overdue to a letter with its deadline; a promise goes first.

    The letter is a file with the same words, and nothing of it stands in the address or in storage.
    """
    side.goto("/beregnere/frist/#kommune=hvidovre")
    side.get_by_label("Hvad er der sket?").select_option("ansoegning")
    side.locator("#f-ydelse").select_option("hvidovre/sel-96-bpa")
    side.locator("#f-dato").fill("1.6.2026")
    expect(side.locator(".sn-svar")).to_contain_text("bed om svaret og en ny dag", timeout=SENEST_MS)
    side.get_by_role("link", name="skriv til kommunen, og bed om svaret").click()
    expect(side.get_by_role("heading", level=1)).to_have_text("Jeg venter på svar")
    letter = side.locator("[data-brev]")
    # 1 June and ten weeks are 10 August 2026, a Monday.
    expect(letter).to_contain_text("Jeres frist for at svare var mandag den 10. august 2026.", timeout=SENEST_MS)
    side.get_by_label("Dit navn").fill("Bo Bech")
    side.get_by_label("Har kommunen skrevet en dag for svaret?").fill("1.9.2026")
    side.get_by_label("Dit navn").focus()
    expect(letter).to_contain_text("Den dag, I selv har skrevet, var tirsdag den 1. september 2026.")
    with side.expect_download() as hentning:
        side.get_by_role("button", name="Hent som tekst").click()
    hentning.value.save_as(tmp_path / "rykker.txt")
    text = (tmp_path / "rykker.txt").read_text(encoding="utf-8")
    assert "Hvidovre Kommune" in text
    assert "Jeg har søgt om “Borgerstyret personlig assistance (BPA)”. I fik ansøgningen den 1. juni 2026." in text
    assert "haster" not in text
    kept = side.evaluate("decodeURI(location.hash) + JSON.stringify([{...localStorage}, {...sessionStorage}])")
    assert "Bo" not in kept and "2026-09-01" not in kept


def test_no_letter_where_the_rules_are_not_known(telefon: Page) -> None:
    """For treatment by the law of health there is no letter, but what the standard says."""
    telefon.goto("/kend-din-ret/klag/#kommune=hedensted&ydelse=hedensted/sul-141-alkohol")
    expect(telefon.locator("[data-brev]")).to_be_hidden()
    expect(telefon.locator("[data-standard]")).to_contain_text("Du kan ikke klage over svaret på")


def test_a_services_own_words_stand_beside_the_common_guidance(telefon: Page) -> None:
    """Beside the letter, what the service says of its own comes first, and the municipality's guidance after."""
    telefon.goto("/kend-din-ret/klag/#kommune=hvidovre&ydelse=hvidovre/sel-96-bpa")
    panel = telefon.locator("[data-standard]")
    expect(panel).to_contain_text("fortsætter hjælpen uden ændring")
    expect(panel).to_contain_text("Voksenrådgivningen ser på sagen igen")
    telefon.goto("/hvidovre/sel-96-bpa/hele/#klage-afsnit")
    expect(telefon.get_by_text("Voksenrådgivningen ser på sagen igen")).to_be_visible()
    expect(telefon.locator("#klage-afsnit")).to_be_attached()


def test_the_whole_standard_is_folded_and_never_hidden(side: Page) -> None:
    """An old address of a section leads to it; sections open by their anchor, by one button and on paper."""
    side.goto("/hvidovre/sel-100-merudgifter/#maalgruppe-afsnit")
    expect(side).to_have_url(re.compile(r"/hvidovre/sel-100-merudgifter/hele/#maalgruppe-afsnit$"))
    folds = side.locator("details.sn-del--afsnit")
    expect(side.locator("details.sn-del--afsnit[open]")).to_have_count(1)
    expect(side.get_by_text("Sociale problemer alene giver ikke ret til tilskuddet.")).to_be_in_viewport()
    side.get_by_role("button", name="Fold alt ud").click()
    expect(side.locator("details.sn-del--afsnit[open]")).to_have_count(folds.count())
    side.get_by_role("button", name="Fold alt sammen").click()
    expect(side.locator("details.sn-del--afsnit[open]")).to_have_count(0)
    side.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(side.locator("article details:not([open])")).to_have_count(0)
    side.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(side.locator("details.sn-del--afsnit[open]")).to_have_count(0)


def test_words_of_the_trade_by_touch_and_key(telefon: Page) -> None:
    """A tap on a word shows what it means, right there; Escape takes it away and gives the focus back."""
    telefon.goto("/hvidovre/sel-97-ledsagelse/")
    word = telefon.locator("a.sn-begreb").locator("visible=true").first
    word.tap()
    box = telefon.locator(".sn-forklaring")
    expect(box).to_contain_text(": ")
    expect(box).to_be_in_viewport()
    telefon.keyboard.press("Escape")
    expect(box).to_have_count(0)
    expect(word).to_be_focused()


def test_search_from_the_front_page(telefon: Page) -> None:
    """Words typed in the page's own field are searched on the whole site."""
    telefon.goto("/")
    telefon.get_by_label("Søg med dine egne ord").fill("herberg")
    telefon.get_by_role("main").get_by_role("button", name="Søg", exact=True).click()
    expect(telefon.locator(".sn-soegedialog .sn-traef a").first).to_be_visible()


def test_without_javascript(ny_side: OpenPage) -> None:
    """Without a script every municipality, question and answer is plain text, and the letter can be written off."""
    page = ny_side(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page.goto("/kend-din-ret/udgifter-handicap/")
    for name in ("Hvidovre Kommune", "Frederikshavn Kommune"):
        expect(page.locator(".sn-kommuneliste").get_by_role("link", name=name)).to_be_visible()
    expect(page.get_by_text("Det taler imod: Tilskud til ekstra udgifter.").first).to_be_visible()
    merudgifter = page.locator('[data-hjaelp="merudgifter"] [data-standarder]')
    expect(merudgifter.get_by_role("link", name="Hvidovre Kommune")).to_be_visible()
    page.goto("/kend-din-ret/klag/")
    expect(page.locator(".sn-klageform")).to_be_hidden()
    expect(page.locator("[data-brev]")).to_contain_text("Jeg beder jer se på sagen igen.")
    page.goto("/hvidovre/sel-97-ledsagelse/")
    expect(page.locator(".sn-svarfrist-form")).to_be_hidden()
    expect(page.get_by_role("link", name="Regn fristen ud")).to_be_visible()
    expect(page.get_by_role("link", name="Hele standarden")).to_be_visible()
