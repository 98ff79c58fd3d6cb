"""Journeys of a council member: what differs, what is unsaid, what to decide, and the files to bring along."""

import csv
import io
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.conftest import OpenPage
from tests.browser.test_axe import FRAME, SCHEMES, THIN, in_both_schemes

PHONE = {"width": 360, "height": 740}


POSTS = ".sn-reg > li:not([hidden])"


def _shown(page: Page) -> int:
    """How many the list holds after the choice, whether their part of it is folded or not."""
    return page.locator(POSTS).count()


def test_from_a_finding_to_the_figures_on_a_telephone(telefon: Page) -> None:
    """On the first screen stands what the page is; two taps later the deadlines stand beside each other."""
    telefon.goto("/serviceniveau/")
    expect(telefon.get_by_role("heading", level=1, name="Serviceniveau")).to_be_in_viewport()
    fund = telefon.locator(".sn-fundliste > li")
    assert 3 <= fund.count() <= 5
    expect(fund.first).to_be_in_viewport()
    telefon.get_by_role("link", name="Sammenlign kommuner", exact=True).last.tap()
    telefon.get_by_role("link", name=re.compile("Ledsageordning")).last.tap()
    expect(telefon).to_have_url(re.compile("/sammenlign/sel-97/$"))
    raekke = telefon.get_by_role("row").filter(has_text="Sagsbehandlingsfrist").first
    expect(raekke).to_contain_text("8 uger")
    expect(raekke).to_contain_text("4 uger")
    expect(raekke.locator(".sn-dom")).to_have_text("Forskel")
    for celle in raekke.locator("td[data-navn]").all():
        boks = celle.bounding_box()
        assert boks is not None and boks["x"] >= 0 and boks["x"] + boks["width"] <= PHONE["width"]
    navn = raekke.locator("td[data-navn]").first.evaluate("e => getComputedStyle(e, '::before').content")
    assert '"Frederikshavn uden dato, tidligst april 2020"' == navn


def test_choose_a_few_and_see_each_among_all(telefon: Page) -> None:
    """Two chosen with the thumb have the columns, the marks and the squares; the link keeps it, and back is back."""
    telefon.goto("/serviceniveau/sammenlign/sel-85/")
    valgte = telefon.get_by_role("list", name="Valgte kommuner")
    expect(valgte.get_by_role("listitem")).to_have_count(3)
    felt = telefon.locator('[data-kommune="hvidovre"]')
    boks = felt.bounding_box()
    assert boks is not None and 24 <= boks["width"]
    telefon.get_by_role("button", name="Fjern Frederikshavn").tap()
    expect(telefon).to_have_url(re.compile("#kommuner=hedensted,hvidovre$"))
    raekke = telefon.get_by_role("row").filter(has_text="Sagsbehandlingsfrist").first
    expect(raekke.locator("td[data-navn]")).to_have_text(["Står ikke i standarden", re.compile("^6 uger")])
    expect(raekke.locator(".sn-dom")).to_have_text("Kun én af de viste")
    expect(telefon.locator(".sn-spredning .sn-mine").first).to_have_text("■ Hvidovre: 6 uger")
    expect(telefon.locator(".sn-felt--valgt")).to_have_count(2)
    expect(telefon.locator(".sn-felttegn")).to_contain_text("ingen standard her: 95 kommuner")
    telefon.get_by_text("Omfang", exact=True).first.tap()
    spalter = telefon.locator('[data-afsnit="omfang"] section')
    expect(spalter.get_by_role("heading")).to_have_text(["Hedensted", "Hvidovre"])
    telefon.reload()
    expect(valgte.get_by_role("listitem")).to_have_text(["● Hedensted ×", "■ Hvidovre ×"])
    telefon.get_by_label("Vælg en kommune mere").select_option(label="Frederikshavn")
    telefon.get_by_role("button", name="Tilføj").tap()
    expect(raekke.locator(".sn-dom")).to_have_text("Forskel")
    telefon.get_by_role("button", name="Vis de første igen").tap()
    expect(telefon).to_have_url(re.compile("/sel-85/$"))


def test_filter_the_register_and_keep_the_choice(side: Page) -> None:
    """The choice narrows the list, is counted aloud, stands in the address, and survives reload and going back."""
    side.goto("/uoverensstemmelser/")
    alle = _shown(side)
    side.get_by_label("Hvem").select_option(label="Hvidovre")
    side.get_by_label("Slags").select_option(label="Strider mod loven")
    status = side.get_by_role("status").filter(has_text="Viser")
    valgte = _shown(side)
    assert 0 < valgte < alle
    expect(status).to_have_text(f"Viser {valgte} af {alle}.")
    expect(side).to_have_url(re.compile("#kommune=hvidovre&art=mod-lov$"))
    side.reload()
    assert valgte == _shown(side)
    foerste = side.locator(POSTS).first
    expect(foerste.locator(".sn-reg-virkning")).to_have_text("551 kr. om måneden for meget")
    foerste.locator("summary").click()
    expect(foerste).to_contain_text("Det bør afgøres: Kommunen bør")
    expect(foerste).to_contain_text("Af: Hvidovre Kommune.")
    foerste.get_by_role("link").click()
    fund = side.locator(".sn-fund:target")
    expect(fund).to_be_in_viewport()
    expect(fund.get_by_role("heading")).to_contain_text(": 551 kr. om måneden for meget")
    expect(fund).to_contain_text("Det bør afgøres:")
    side.go_back()
    assert valgte == _shown(side)
    side.get_by_role("button", name="Vis alle").click()
    expect(status).to_have_text(f"Viser {alle} af {alle}.")
    expect(side).to_have_url(re.compile("/uoverensstemmelser/$"))


def test_from_a_service_to_what_ought_to_be_decided(side: Page) -> None:
    """The comparison leads to the register with that service chosen; nothing else is shown, and nothing is empty."""
    side.goto("/serviceniveau/sammenlign/sel-100/")
    side.get_by_role("link", name="Se dem, og hvad der bør afgøres").click()
    expect(side.get_by_label("Ydelse", exact=True)).to_have_value("sel-100")
    for post in side.locator(POSTS).all():
        expect(post).to_be_visible()
        expect(post).to_contain_text("SEL § 100")
    side.get_by_label("Hvem").select_option(label="Hedensted")
    expect(side.get_by_text("Ingen passer. Vælg noget andet.")).to_be_visible()
    assert 0 == side.get_by_role("heading", name=re.compile("betydning")).count()


def test_from_the_map_to_the_place(side: Page) -> None:
    """A count leads to the row of its standard, a sign to the section, and a silence to what the law says."""
    side.goto("/serviceniveau/kort/")
    oversigt = side.get_by_role("table").first.get_by_role("row").filter(has_text="SEL § 97")
    expect(oversigt.get_by_role("cell").nth(1)).to_contain_text("ingen standard")
    oversigt.get_by_role("link").last.click()
    raekke = side.locator("tr:target")
    expect(raekke).to_be_in_viewport()
    tegn = raekke.get_by_role("link", name="står i standarden", exact=True).nth(1)
    tegn.click()
    expect(side).to_have_url(re.compile(r"/hvidovre/sel-97-ledsagelse/hele/#omfang-afsnit$"))
    expect(side.locator("#omfang-afsnit")).to_be_in_viewport()
    side.go_back()
    side.locator('a[href="#tavs-hedensted-sel-85-bostoette-frist"]').click()
    stilhed = side.locator("dt:target")
    expect(stilhed).to_be_in_viewport()
    expect(side.locator("dt:target + dd")).to_contain_text("Den skal selv sætte en frist")


def test_take_the_deadlines_along(side: Page, tmp_path: Path) -> None:
    """The chart and the table come as files: the CSV has the page's figures with source, the SVG stands alone."""
    side.goto("/serviceniveau/frister/")
    raekke = side.get_by_role("row").filter(has_text="SEL § 96")
    expect(raekke).to_contain_text("16 uger")
    with side.expect_download() as hentet:
        side.get_by_role("link", name="Hent tabellen som CSV").click()
    hentet.value.save_as(tmp_path / "frister.csv")
    tekst = (tmp_path / "frister.csv").read_text(encoding="utf-8-sig")
    linjer = list(csv.DictReader(io.StringIO(tekst), delimiter=";"))
    bpa = [linje for linje in linjer if linje["Paragraf"] == "SEL § 96" and linje["Enhed"] == "uger"]
    assert {("Frederikshavn", "16 uger"), ("Hvidovre", "10 uger")} == {
        (et["Kommune"], et["Standarden siger"]) for et in bpa
    }
    assert all(linje["Dokument"] and linje["Linje"] for linje in bpa)
    with side.expect_download() as hentet:
        side.get_by_role("link", name="Hent tegningen som SVG").click()
    hentet.value.save_as(tmp_path / "frister.svg")
    rod = ElementTree.parse(tmp_path / "frister.svg").getroot()
    assert "SEL § 96 Borgerstyret personlig assistance (BPA): Frederikshavn 16, Hvidovre 10." in "".join(rod.itertext())


def test_chart_follows_light_and_dark(ny_side: OpenPage) -> None:
    """The same drawing has the page's colours, and the screen reader hears its name and its figures."""
    farver = set()
    for scheme in SCHEMES:
        page = ny_side(color_scheme=scheme)
        page.goto("/serviceniveau/betaling/")
        graf = page.get_by_role("img", name="Længerevarende botilbud")
        expect(graf).to_have_accessible_name(re.compile(r"Enlig: fra 0 kr\. til [\d.]+ kr\.: fra 7\.200 kr\."))
        farver.add(graf.locator("polyline").evaluate("e => getComputedStyle(e).stroke"))
    assert 2 == len(farver)


def test_what_the_law_obliges(side: Page) -> None:
    """Duties stand apart from good practice, add up, and by keyboard open the guidelines they come from."""
    side.goto("/serviceniveau/retningslinjer/")
    tal = [int(et) for et in side.locator(".sn-noegletal strong").all_inner_texts()]
    matrix = side.locator(".sn-matrix")
    raekker = [
        [int(t) for t in tr.locator("td").all_inner_texts()[: len(tal)]] for tr in matrix.locator("tbody tr").all()
    ]
    assert tal == [sum(kolonne) for kolonne in zip(*raekker, strict=True)]
    fold = side.get_by_role("row").filter(has_text="Herberg og forsorgshjem").first.locator("summary")
    fold.focus()
    side.keyboard.press("Enter")
    link = side.get_by_role("row").filter(has_text="Herberg og forsorgshjem").first.get_by_role("link").nth(1)
    expect(link).to_be_visible()
    link.click()
    expect(side.get_by_role("heading", name="Loven kræver")).to_be_visible()


def test_without_javascript(ny_side: OpenPage) -> None:
    """The whole register stands state by state, a choice leads to the first that it means, and no button is dead."""
    page = ny_side(java_script_enabled=False)
    page.goto("/uoverensstemmelser/")
    assert _shown(page) == page.locator(".sn-reg > li").count() > 200
    assert [] == [et.inner_text() for et in page.locator("article :is(button, select)").all() if et.is_visible()]
    expect(page.get_by_text("Uden står hele listen her.")).to_be_visible()
    tilstande = page.get_by_role("heading", level=2).all_inner_texts()
    assert ["Nye", "Set", "Afgjort"] == [et.split()[0] for et in tilstande]
    page.goto("/uoverensstemmelser/#paragraf=sel-97")
    maalet = page.locator("li", has=page.locator("span:target"))
    expect(maalet).to_be_in_viewport()
    expect(maalet).to_contain_text("SEL § 97")


def test_print(ny_side: OpenPage) -> None:
    """A comparison and a municipality are papers on A4: all of the page, numbered, with day, sources and the data.

    Nothing is cut off to the right, and no menu, button or form is left.
    """
    page = ny_side(viewport={"width": 680, "height": 960})
    for path in ("/serviceniveau/sammenlign/sel-101/", "/serviceniveau/kommuner/hvidovre/"):
        page.goto(path)
        expect(page.get_by_role("button", name="Udskriv")).to_be_visible()
        texts = [t for t in page.locator("article :is(h1, .sn-tavle th, .sn-kildenr)").all_inner_texts() if t.strip()]
        data = page.locator(".sn-moedepapir-fod code").inner_text()
        paper = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
        read = _flat("".join(sheet.extract_text() for sheet in paper.pages))
        assert [] == [text for text in texts if _flat(text) not in read]
        ends = (f"Side 1 af {len(paper.pages)}", "Mødepapir, lavet den", "Skrevet ud den", f"Data: {data}")
        assert [] == [text for text in ends if _flat(text) not in read]
        assert [] == [
            text for text in ("Udskriv", "CSV", "Søg", "Forrige", "Indholdsfortegnelse") if _flat(text) in read
        ]
        assert {(595, 842)} == {(round(s.mediabox.width), round(s.mediabox.height)) for s in paper.pages}
    page.goto("/serviceniveau/sammenlign/sel-101/")
    page.emulate_media(media="print")
    widest = "Math.max(...[...document.querySelectorAll('table')].map((t) => t.getBoundingClientRect().right))"
    assert page.evaluate(widest) <= 680


def _flat(text: str) -> str:
    """The text without any space: a line on paper is broken elsewhere than on the screen."""
    return re.sub(r"\s+", "", text)


def test_take_a_paper_to_the_meeting(side: Page, tmp_path: Path) -> None:
    """From the front page to a municipality, and away with the document and the workbook, which open."""
    side.goto("/serviceniveau/")
    side.get_by_role("link", name="Hvidovre Kommune: status").click()
    expect(side.get_by_role("heading", level=1, name="Hvidovre Kommune: status")).to_be_visible()
    for ord_, part in (("Word", "word/document.xml"), ("Excel", "xl/workbook.xml")):
        with side.expect_download() as hentet:
            side.get_by_role("group", name="Mødepapir").get_by_role("link", name=ord_, exact=True).click()
        hentet.value.save_as(tmp_path / ord_)
        with zipfile.ZipFile(tmp_path / ord_) as archive:
            assert part in archive.namelist()


def test_axe(ny_side: OpenPage) -> None:
    """No violations of WCAG 2.2 AA in the register with a choice made, and side by side for one paragraph."""
    page = ny_side(color_scheme="light", reduced_motion="reduce", viewport={"width": 1280, "height": 2400})
    found = []
    for path in ("/uoverensstemmelser/#art=mod-lov", "/serviceniveau/sammenlign/sel-100/"):
        page.goto(path)
        page.evaluate(THIN, FRAME)
        found += in_both_schemes(page)
    assert [] == found
