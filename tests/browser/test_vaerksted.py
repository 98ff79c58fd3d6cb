"""The workbench: a folder is opened, mended in a form and given back, and nothing of it leaves the browser."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pypdf
import pytest
from playwright.sync_api import Browser, Page, Request, expect

from generator.load.loader import load_standards
from generator.load.roots import Further
from generator.site.folder_check import check_folder
from generator.udkast.dokument import Dokument
from generator.workbench.program import MAPPE, core_wheel
from tests.browser.conftest import WIDE, _guarded_pages
from tests.browser.test_axe import FRAME, THIN, in_both_schemes, violations
from tests.generator.proeve import PROJEKT
from tests.generator.test_vaerksted_udkast import LINJER
from tests.taalmodighed import STARTET_MS
from tests.udkast.former import som_word

SIDE = "/om/redaktoer/vaerksted/"
HEDENSTED = PROJEKT / "standards/kommuner/hedensted"
STANDARD = "ydelser/sel-85-bostoette.yaml"
# A Python with all that the check needs is started, on a machine that does other things too.
KLAR_MS = STARTET_MS
# As THIN of test_axe, but what is left out comes back.
THIN_HERE = THIN.replace(
    "child.remove()", "(child.dataset.tynd = '', child.style.setProperty('display', 'none', 'important'))"
).replace("each.remove()", "(each.dataset.tynd = '', each.style.setProperty('display', 'none', 'important'))")


@pytest.fixture(autouse=True)
def _kernen() -> None:
    """A site built without the core has no workbench to try."""
    assert core_wheel(), "run `make .venv/wasm/.ready`: pydantic's core for the browser has not been fetched"


def zip_of(mappe: Path, ret: dict[str, tuple[str, str]]) -> dict[str, object]:
    """The folder as somebody would send it, with one text replaced by another in some files."""
    ud = io.BytesIO()
    with zipfile.ZipFile(ud, "w") as arkiv:
        for fil in sorted(et for et in mappe.rglob("*") if et.is_file()):
            navn = fil.relative_to(mappe).as_posix()
            gammel, ny = ret.get(navn, ("", ""))
            indhold = fil.read_text(encoding="utf-8")
            assert gammel in indhold
            arkiv.writestr(f"{mappe.name}/{navn}", indhold.replace(gammel, ny, 1) if gammel else indhold)
    return {"name": "hedensted.zip", "mimeType": "application/zip", "buffer": ud.getvalue()}


def start(page: Page) -> Page:
    """Open the page and wait for its Python."""
    page.goto(SIDE)
    expect(page.get_by_text("Værkstedet er klar.")).to_be_visible(timeout=KLAR_MS)
    return page


@pytest.fixture(scope="module")
def startet(browser: Browser, adresse: str) -> Iterator[Page]:
    """The workbench, ready, shared by the tests of this file so that Python starts once."""
    with _guarded_pages(browser, adresse) as make:
        page = make(color_scheme="light", reduced_motion="reduce")
        page.on("dialog", lambda dialog: dialog.accept())
        yield start(page)


@pytest.fixture
def vaerksted(startet: Page) -> Page:
    """It with nothing open, nothing kept, and as wide as an ordinary screen."""
    startet.set_viewport_size({"width": WIDE["width"], "height": WIDE["height"]})
    luk = startet.get_by_role("button", name="Luk mappen")
    if luk.is_visible():
        luk.click()
        expect(startet.locator("[data-status]")).to_have_text("Værkstedet er klar.")
    slet = startet.get_by_role("button", name="Slet det, der er gemt")
    if slet.is_visible():
        slet.click()
    expect(startet.locator("[data-aabn]")).to_be_visible()
    return startet


@contextmanager
def tyndet(page: Page) -> Iterator[None]:
    """The workbench alone, with three of each list of things alike: axe judges the others by them."""
    page.evaluate(THIN_HERE, FRAME)
    yield
    page.evaluate("document.querySelectorAll('[data-tynd]').forEach((each) => each.style.removeProperty('display'))")


def aabn(page: Page, ret: dict[str, tuple[str, str]] | None = None) -> None:
    """Open a municipality's folder from a file."""
    page.get_by_label("En .zip-fil med kommunens mappe").set_input_files(zip_of(HEDENSTED, ret or {}))  # type: ignore[arg-type]
    expect(page.locator("[data-form] .sn-vk-form")).to_be_visible(timeout=KLAR_MS)


def udpakket(page: Page, til: Path) -> Path:
    """Save the folder as the reader does, and unpack it."""
    with page.expect_download() as hentet:
        page.get_by_role("button", name="Gem som .zip").click()
    with zipfile.ZipFile(hentet.value.path()) as arkiv:
        arkiv.extractall(til)
    return til / "hedensted"


def test_a_mistake_is_told_of_at_its_field_mended_and_saved(vaerksted: Page, tmp_path: Path) -> None:
    """A figure in prose is told of where it stands; mended, it is gone, and the check finds nothing in what is saved.

    All that is asked for is fetched before the folder is opened, and of the site itself; every file but one is given
    back byte for byte, and of that one the line that was mended.
    """
    efter: list[str] = []
    vaerksted.on("request", lambda request: efter.append(request.url))
    aabn(vaerksted, {STANDARD: ("\nsvar:\n", "\nsvar:\n  pris: Det koster 5 kr. om dagen.\n")})
    expect(vaerksted.locator("[data-status]")).to_contain_text("1 fejl")
    expect(vaerksted.get_by_role("heading", name="Bostøtte", exact=False)).to_be_visible()
    form = vaerksted.locator("[data-form]")
    besked = form.get_by_text("fandt “5”")
    expect(besked).to_be_visible()
    pris = form.get_by_label("Hvad koster det?")
    expect(pris).to_have_attribute("aria-invalid", "true")
    assert "fandt “5”" in pris.evaluate(
        "e => document.getElementById(e.getAttribute('aria-describedby').split(' ').at(-1)).textContent"
    )
    pris.fill("Det er gratis.")
    expect(besked).to_have_count(0)
    expect(pris).not_to_have_attribute("aria-invalid", "true")
    expect(vaerksted.locator("[data-status]")).to_contain_text("Ingen fejl")
    mappe = udpakket(vaerksted, tmp_path)
    ud = {et.relative_to(mappe).as_posix(): et.read_bytes() for et in mappe.rglob("*") if et.is_file()}
    ind = {et.relative_to(HEDENSTED).as_posix(): et.read_bytes() for et in HEDENSTED.rglob("*") if et.is_file()}
    assert {STANDARD} == {navn for navn in ind if ind[navn] != ud[navn]} and ind.keys() == ud.keys()
    assert ind[STANDARD].decode().replace("\nsvar:\n", "\nsvar:\n  pris: Det er gratis.\n", 1) == ud[STANDARD].decode()
    fund = check_folder(PROJEKT / "standards", Further([mappe], kun=True)).fund
    assert [] == [str(et) for et in fund if not et.advarsel]
    assert [] == [adresse for adresse in efter if not adresse.startswith("blob:")]


def test_by_keyboard_from_the_list_of_what_is_missing(vaerksted: Page) -> None:
    """The list leads to the field, a figure is put in by choice, a change is taken back, and axe finds nothing."""
    assert [] == violations(vaerksted)
    aabn(vaerksted, {STANDARD: ("\nsvar:\n", "\nsvar:\n  pris: Det koster 5 kr. om dagen.\n")})
    vaerksted.get_by_text("Alt, der mangler", exact=True).press("Enter")
    vaerksted.get_by_role("button", name=f"{STANDARD}, svar › pris").press("Enter")
    pris = vaerksted.locator("[data-form]").get_by_label("Hvad koster det?")
    expect(pris).to_be_focused()
    pris.press("Control+A")
    vaerksted.keyboard.type("Du får ")
    felt = vaerksted.locator("[data-form] [data-felt='svar › pris']")
    tal = felt.get_by_label("Indsæt et tal i teksten")
    valgt = tal.locator("option").nth(1).get_attribute("value")
    tal.select_option(index=1)
    expect(pris).to_have_value(f"Du får {{fakta: {valgt}}}")
    expect(vaerksted.locator("[data-status]")).to_contain_text("Ingen fejl")
    vaerksted.get_by_role("button", name="Fortryd").press("Enter")
    with tyndet(vaerksted):
        assert [] == in_both_schemes(vaerksted)


def test_the_page_is_shown_as_it_will_be(vaerksted: Page, side: Page) -> None:
    """The answers are those of the site's own page, a change stands there soon after, and axe finds nothing."""
    side.goto("/hedensted/sel-85-bostoette/")
    paa_sitet = side.locator(".sn-svarkort").inner_text().split()
    vaerksted.get_by_label("Begynd fra en kommune på dette site").select_option(label="Hedensted Kommune")
    form = vaerksted.locator("[data-form]")
    vaerksted.get_by_role("button", name="Bostøtte").click(timeout=KLAR_MS)
    expect(form.get_by_label("Titel").first).to_have_value(re.compile("^Bostøtte"))
    vaerksted.get_by_text("Siden, som den bliver", exact=True).press("Enter")
    siden = vaerksted.get_by_role("region", name="Siden, som den bliver")
    expect(siden).to_contain_text("Kan jeg få det?", timeout=KLAR_MS)
    assert paa_sitet == siden.locator(".sn-svarkort").inner_text().split()
    expect(vaerksted.locator("[data-lix]")).to_contain_text("Lixtal: svarene 23 (højst 34)")
    form.get_by_label("Hvad koster det?").fill("Det er gratis for alle.")
    expect(siden).to_contain_text("Det er gratis for alle.")
    vaerksted.get_by_label("Vis", exact=True).select_option(label="Hele standarden")
    expect(siden).to_contain_text("hele standarden")
    assert [] == in_both_schemes(vaerksted)


def test_what_is_kept_on_the_device_survives_a_reload_and_nothing_else(vaerksted: Page) -> None:
    """Without the choice nothing is kept; with it the work is there after a reload, with what was changed."""
    vaerksted.get_by_label("Begynd fra en kommune på dette site").select_option(label="Hedensted Kommune")
    titel = vaerksted.locator("[data-form]").get_by_label("Titel").first
    expect(titel).to_be_visible(timeout=KLAR_MS)
    titel.fill("Noget andet")
    expect(vaerksted.locator("[data-filer]")).to_contain_text("ændret")
    vaerksted.get_by_role("button", name="Luk mappen").click()
    expect(vaerksted.locator("[data-status]")).to_have_text("Værkstedet er klar.")
    expect(vaerksted.get_by_text("På denne enhed ligger")).to_have_count(0)
    vaerksted.get_by_label("Begynd fra en kommune på dette site").select_option(label="Hedensted Kommune")
    expect(titel).to_be_visible(timeout=KLAR_MS)
    expect(titel).not_to_have_value("Noget andet")
    vaerksted.get_by_label("Gem også på denne enhed, mens jeg arbejder").check()
    titel.fill("Noget tredje")
    expect(vaerksted.locator("[data-filer]")).to_contain_text("Noget tredje ændret")
    expect(vaerksted.get_by_text("Gemt på enheden.")).to_be_visible()
    vaerksted.reload()
    vaerksted.get_by_role("button", name="Fortsæt, hvor du slap").click(timeout=KLAR_MS)
    expect(vaerksted.locator("[data-filer]")).to_contain_text("Noget tredje ændret", timeout=KLAR_MS)


def test_no_other_page_fetches_any_of_it(side: Page, site: Path) -> None:
    """Its files are in no list for readers, and the guide beside it asks for none of them."""
    bedt_om: list[str] = []

    def heard(request: Request) -> None:
        bedt_om.append(request.url)

    side.on("request", heard)
    side.goto("/om/redaktoer/")
    side.wait_for_load_state("networkidle")
    assert [] == [adresse for adresse in bedt_om if f"/{MAPPE}/" in adresse]
    assert MAPPE not in (site / "sw.js").read_text(encoding="utf-8")
    assert (site / MAPPE / "program.json").is_file()


def test_a_site_without_the_program_says_so(side: Page) -> None:
    """Where whoever built the site had not fetched the core, the page says what to do."""
    side.route("**/program.json", lambda route: route.fulfill(status=404))
    side.goto(SIDE)
    expect(side.locator("[data-fejl]")).to_contain_text("ikke lagt på dette site")


def test_it_fits_a_telephone(vaerksted: Page) -> None:
    """Nothing is wider than the screen, with a folder open and every block unfolded."""
    vaerksted.set_viewport_size({"width": 360, "height": 740})
    aabn(vaerksted)
    vaerksted.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    assert 360 == vaerksted.evaluate("document.documentElement.scrollWidth")


def test_a_document_becomes_a_standard(vaerksted: Page, tmp_path: Path) -> None:
    """From a Word file and no folder: drafted, looked up, filled in, checked and saved, and the check has no errors.

    What cannot be read is refused in words, and axe finds nothing where proposals stand.
    """
    vaerksted.get_by_label("Begynd på en kommune, der ingen mappe har").select_option(label="Køge Kommune")
    form = vaerksted.locator("[data-form]")
    expect(form.locator(".sn-vk-form")).to_be_visible(timeout=KLAR_MS)
    dokument = vaerksted.get_by_label("Lav udkast af et dokument")
    brudt = {"name": "brudt.docx", "mimeType": "application/zip", "buffer": b"PK\x03\x04rest"}
    dokument.set_input_files(brudt)  # type: ignore[arg-type]
    expect(vaerksted.locator("[data-fejl]")).to_contain_text("beskadiget", timeout=KLAR_MS)
    dokument.set_input_files(som_word(Dokument("Ledsagelse 2026", LINJER), tmp_path / "Ledsagelse 2026.docx"))
    expect(vaerksted.locator("[data-udkast]")).to_contain_text("1 udkast med 4 foreslåede tal.", timeout=KLAR_MS)
    expect(vaerksted.get_by_role("heading", name="Ledsagelse")).to_be_visible()
    aabn_alt = "document.querySelectorAll('[data-form] details').forEach((each) => { each.open = true; })"
    vaerksted.evaluate(aabn_alt)
    assert [] == in_both_schemes(vaerksted)
    form.locator("[data-felt='fakta › nr. 2']").get_by_role("button", name="Vis i kilden").first.click()
    expect(vaerksted.locator(".sn-vk-vist")).to_contain_text("15 timers")
    for tilbage in (3, 2, 1, 0):
        form.get_by_role("button", name="Tallet er rigtigt").first.click()
        expect(form.get_by_role("button", name="Tallet er rigtigt")).to_have_count(tilbage)
    vaerksted.evaluate(aabn_alt)
    form.get_by_role("button", name="Kilden siger det ikke").nth(2).click()
    expect(form.get_by_role("button", name="Kilden siger det ikke")).to_have_count(3)
    vaerksted.evaluate(aabn_alt)
    for felt in form.get_by_placeholder("UDFYLD").all():
        felt.fill("Vi går med dig ud.")
    form.get_by_label("Er det et udkast?").select_option(label="Nej")
    expect(vaerksted.locator("[data-status]")).to_contain_text("Ingen fejl og 5 advarsler")
    vaerksted.get_by_text("Se tallene efter for en anden", exact=True).press("Enter")
    tallene = vaerksted.locator("[data-tallene]")
    expect(tallene.get_by_role("listitem").filter(has_text="15 timer")).to_contain_text("15 timers ledsagelse")
    for kryds in tallene.get_by_role("checkbox").all():
        expect(tallene.get_by_role("button", name="Skriv under")).to_be_disabled()
        kryds.press("Space")
    assert [] == in_both_schemes(vaerksted)
    tallene.get_by_label("Dit navn").fill("Ida Holm")
    tallene.get_by_role("button", name="Skriv under").press("Enter")
    expect(tallene).to_contain_text("Tallene er holdt op mod kilden af Ida Holm")
    with vaerksted.expect_download() as hentet:
        vaerksted.get_by_role("button", name="Gem som .zip").click()
    with zipfile.ZipFile(hentet.value.path()) as arkiv:
        arkiv.extractall(tmp_path)
    fund = check_folder(PROJEKT / "standards", Further([tmp_path / "koege"], kun=True))
    assert [] == [str(et) for et in fund.fund if not et.advarsel]
    indlaest = load_standards(PROJEKT / "standards", further=Further([tmp_path / "koege"], kun=True))
    (ydelse,) = indlaest.catalogue.ydelser
    assert ("koege/sel-97-ledsagelse", 4, None) == (ydelse.adresse, len(ydelse.fakta), ydelse.svar.pris)
    assert ydelse.gennemset and ("Ida Holm", ydelse.aftryk) == (ydelse.gennemset.af, ydelse.gennemset.aftryk)


def test_a_pdf_becomes_drafts(vaerksted: Page, tmp_path: Path) -> None:
    """Its text is read without the libraries that draw pages; of pictures alone or locked it is refused in words."""
    ark = vaerksted.context.new_page()
    ark.set_content("".join(f"<h2>{et[3:]}</h2>" if et.startswith("## ") else f"<p>{et}</p>" for et in LINJER))
    tekst = ark.pdf()
    ark.set_content("<svg width='100' height='100'><rect width='90' height='90'/></svg>")
    billede = ark.pdf()
    ark.close()
    vaerksted.get_by_label("Begynd på en kommune, der ingen mappe har").select_option(label="Køge Kommune")
    expect(vaerksted.locator("[data-form] .sn-vk-form")).to_be_visible(timeout=KLAR_MS)
    dokument = vaerksted.get_by_label("Lav udkast af et dokument")
    dokument.set_input_files({"name": "skannet.pdf", "mimeType": "application/pdf", "buffer": billede})
    expect(vaerksted.locator("[data-fejl]")).to_contain_text("kun billeder af siderne", timeout=KLAR_MS)
    laast = pypdf.PdfWriter(clone_from=io.BytesIO(tekst))
    for algoritme in ("RC4-128", "AES-256"):
        laast.encrypt("hemmelig", algorithm=algoritme)
        laast.write(ud := io.BytesIO())
        navn = f"laast-{algoritme}.pdf"
        dokument.set_input_files({"name": navn, "mimeType": "application/pdf", "buffer": ud.getvalue()})
        expect(vaerksted.locator("[data-fejl]")).to_contain_text("adgangskode", timeout=KLAR_MS)
    dokument.set_input_files({"name": "Ledsagelse.pdf", "mimeType": "application/pdf", "buffer": tekst})
    expect(vaerksted.locator("[data-udkast]")).to_contain_text("1 udkast med 4 foreslåede tal.", timeout=KLAR_MS)


def test_known_figures_a_patch_anothers_work_and_the_yearly_round(vaerksted: Page, tmp_path: Path) -> None:
    """A figure is called what others call it, the passive is told of, the change goes out as a patch, another's work
    is joined, an amount gets a new value, and all of it fits a telephone and axe.
    """
    aabn(vaerksted, {STANDARD: ("\nsvar:\n", "\nsvar:\n  pris: Det er gratis.\n")})
    form = vaerksted.locator("[data-form]")
    vaerksted.get_by_role("button", name="Bostøtte").click()
    pris = form.get_by_label("Hvad koster det?")
    pris.fill("Hjælpen ydes gratis.")
    expect(form.locator("[data-felt='svar › pris'] .sn-vk-passiv")).to_contain_text("Passiv: “ydes”.")
    pris.fill("Vi giver den gratis.")
    expect(form.locator("[data-felt='svar › pris'] .sn-vk-passiv")).to_be_empty()

    foerste = form.locator("[data-felt='fakta › nr. 1']")
    kendt = form.locator("#vk-kendte option").first.get_attribute("value") or ""
    navn = foerste.locator("[data-felt='fakta › nr. 1 › id'] input")
    assert {"vk-kendte", "vk-enheder"} == {
        navn.get_attribute("list"),
        foerste.locator("[data-felt='fakta › nr. 1 › enhed'] input").get_attribute("list"),
    }
    vaerksted.evaluate("document.querySelectorAll('[data-form] details').forEach((each) => { each.open = true; })")
    navn.fill(kendt)
    expect(form.get_by_label("Filens tekst")).to_have_value(re.compile(rf"\n  - id: {kendt}\n"))
    vaerksted.get_by_role("button", name="Fortryd").click()

    vaerksted.get_by_text("Send ændringerne videre", exact=True).press("Enter")
    with vaerksted.expect_download() as hentet:
        vaerksted.get_by_role("button", name="Hent ændringerne som patch").press("Enter")
    patch = hentet.value.path().read_text(encoding="utf-8")
    assert f"+++ b/standards/kommuner/hedensted/{STANDARD}\n" in patch
    assert "-  pris: Det er gratis.\n+  pris: Vi giver den gratis.\n" in patch

    vaerksted.get_by_text("Saml med en andens arbejde", exact=True).press("Enter")
    den_anden = zip_of(HEDENSTED, {STANDARD: ("\nsvar:\n", "\nsvar:\n  pris: Du betaler intet.\n")})
    vaerksted.get_by_label("Den andens mappe som .zip").set_input_files(den_anden)  # type: ignore[arg-type]
    valg = vaerksted.locator("[data-saml-indhold]").get_by_role("combobox")
    expect(valg).to_have_count(1)
    vaerksted.get_by_role("button", name="Saml de to mapper").press("Enter")
    expect(vaerksted.locator("[data-status]")).to_have_text("Vælg først for hver fil.")
    expect(valg).to_be_focused()
    vaerksted.get_by_text(f"Se forskellen: {STANDARD}").press("Enter")
    expect(vaerksted.locator("[data-saml-indhold] pre")).to_contain_text("+  pris: Du betaler intet.")
    with tyndet(vaerksted):
        assert [] == in_both_schemes(vaerksted)
    valg.select_option(label="Tag den andens")
    vaerksted.get_by_role("button", name="Saml de to mapper").press("Enter")
    expect(pris).to_have_value("Du betaler intet.")

    vaerksted.get_by_role("button", name="Luk mappen").click()
    vaerksted.get_by_label("Begynd fra en kommune på dette site").select_option(label="Hvidovre Kommune")
    expect(vaerksted.locator("[data-form] .sn-vk-form")).to_be_visible(timeout=KLAR_MS)
    vaerksted.get_by_label("År", exact=True).evaluate("(e) => { e.value = '2024'; }")
    vaerksted.get_by_text("Årets satser, og hvad der udløber", exact=True).press("Enter")
    beloeb = vaerksted.get_by_role("region", name="Beløb i mappen")
    vaerksted.get_by_role("button", name="Ny værdi: ").first.press("Enter")
    felt = vaerksted.get_by_label("Beløbet, som det står")
    expect(felt).to_be_focused()
    felt.fill("1.234,50")
    vaerksted.get_by_label("Linje i dokumentet").fill("12")
    foer = beloeb.get_by_role("row").nth(1).inner_text()
    vaerksted.get_by_role("button", name="Tilføj værdien").press("Enter")
    expect(beloeb.get_by_role("row").nth(1)).to_contain_text("1.234,50 kr.")
    assert "1.234,50" not in foer
    vaerksted.set_viewport_size({"width": 360, "height": 740})
    assert 360 == vaerksted.evaluate("document.documentElement.scrollWidth")
    with tyndet(vaerksted):
        assert [] == in_both_schemes(vaerksted)
