"""What changed between editions: figures with their effect, sections word by word, pages, and feeds."""

import shutil
import xml.etree.ElementTree as ET
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from urllib.parse import urljoin

import pytest

from generator.compare.better import effect
from generator.compare.changes import changes
from generator.compare.wording import Run, word_by_word
from generator.export.view import View
from generator.load.loader import Loaded, load_standards
from generator.model.fakta import Interval, Ordlyd
from generator.model.vaerdi.tal import Graense
from generator.pages.all_pages import pages_and_files
from generator.pages.catalogue.aendringer import figures, news
from generator.pages.catalogue.virkning import virkning
from generator.prose.lookup import Lookup
from generator.search.entries import entries
from tests.generator.lille_bygget import LilleBygget
from tests.generator.proeve import FUND, PROJEKT, STOETTE, Proeve, lav_proeve
from tests.generator.udgaver import ADRESSE, GAMMEL, I_DAG, KOMMENDE, med_udgaver

ATOM = "{http://www.w3.org/2005/Atom}"
SIDE, FEED = "proevekommune/aendringer.md", "proevekommune/aendringer.xml"
LEDSAGELSE = "kommuner/hvidovre/ydelser/sel-97-ledsagelse.yaml"
_GRUPPE = "  - {{id: {}, titel: {}, tekst: {}, linje: 1}}\n"
VIST = f"{ADRESSE}.md"
HELE = f"{ADRESSE}/hele.md"


def vis(proeve: Proeve, dag: date = I_DAG, site: str = "") -> tuple[dict[str, str], dict[str, str]]:
    """The pages and files as they are on a day."""
    return pages_and_files(View.of(load_standards(proeve.standards, dag).catalogue), site)


@pytest.fixture
def tre(proeve: Proeve) -> Proeve:
    """The made-up municipality with one standard in three editions."""
    return med_udgaver(proeve)


@pytest.fixture(scope="module")
def sider(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Its pages on a day when one edition has ended, one holds and one comes."""
    return vis(med_udgaver(lav_proeve(tmp_path_factory.mktemp("tre"))))[0]


def test_the_page_shows_the_edition_in_force(sider: dict[str, str]) -> None:
    """It says from when and who adopted it, announces the next with its day, and leads to the earlier."""
    vist = sider[VIST]
    for tekst in (
        "15 timer om ugen",
        "Gælder fra 1. januar 2023 til 31. januar 2027. Vedtaget den 30. november 2022.",
        "Ny udgave fra 1. februar 2027",
        "Vedtaget den 14. oktober 2026 af Byrådet.",
        "(sel-85-stoette/2027-02-01.md)",
        "(aendringer.md#sel-85-stoette-2027-02-01)",
    ):
        assert (tekst, True) == (tekst, tekst in vist)
    assert "[Fra 1. maj 2019 til 31. december 2022](2019-05-01.md) · gælder ikke længere" in sider[HELE]
    assert "gælder ikke længere</p>" not in vist


def test_a_table_that_comes_and_goes(tre: Proeve) -> None:
    """A whole table is told in one sentence, not a sentence for each of its cells."""
    tabel = """valgtabeller:
  - id: pris
    titel: Pris for støtte
    enhed: kr/md
    dimensioner:
      - {id: husstand, titel: Husstand, trin: [{id: enlig, titel: Enlig}, {id: par, titel: Par}]}
    perioder:
      - gyldig_fra: 2023-01-01
        kilde: {dokument: proeve-2023, linje: 19, afsnit: Støtte}
        raekker: [{trin: enlig, celler: [15]}, {trin: par, celler: [16]}]
"""
    tre.skriv(STOETTE, f"{tre.laes(STOETTE).rstrip()}\n{tabel}")
    catalogue = load_standards(tre.standards, I_DAG).catalogue
    data = catalogue.kommune("proevekommune")
    assert data is not None
    kommer, kom = news(Lookup(catalogue), data).udgaver
    assert ["Pris for støtte: ny tabel. Den stod der ikke før."] == [et for et in figures(kom) if "Pris" in et]
    assert ["Pris for støtte: Tabellen står der ikke mere."] == [et for et in figures(kommer) if "Pris" in et]


def test_general_information_on_an_earlier_edition(tre: Proeve) -> None:
    """What the municipality says of all its services now is not said to be from the edition's own time."""
    generelt = """id: proevekommune
kilde: {dokument: proeve-2023, linje: 19, afsnit: Generelt}
afsnit:
  kompetencekrav: {linje: 19, tekst: Vi har en uddannelse.}
"""
    tre.skriv("kommuner/proevekommune/generelt.yaml", generelt)
    sider, _ = vis(tre)
    nu, som_de_er_nu = "Standarden selv siger det ikke.", "som de er nu. Denne udgave af standarden siger det ikke."
    assert (True, False) == (nu in sider[HELE], som_de_er_nu in sider[HELE])
    gammel = sider[f"{ADRESSE}/2019-05-01/hele.md"]
    assert (False, True) == (nu in gammel, som_de_er_nu in gammel)


def test_an_earlier_edition_keeps_its_address_and_is_marked(sider: dict[str, str]) -> None:
    """It has its own figures with their own days, says first that it no longer holds, and leads to the one that does."""
    gammel = sider[f"{ADRESSE}/2019-05-01.md"]
    top = gammel[: gammel.index("sn-kort")]
    for tekst in (
        "Denne udgave gælder ikke længere",
        "fra 1. maj 2019 til 31. december 2022",
        "(../sel-85-stoette.md)",
    ):
        assert (tekst, True) == (tekst, tekst in top)
    hele = sider[f"{ADRESSE}/2019-05-01/hele.md"]
    assert "20 timer om ugen" in gammel and "1.5.2019 – 31.12.2022" in hele
    assert [False, False] == ["data-svarfrist" in gammel, "Sådan gør andre kommuner" in hele]


def test_a_coming_edition_is_marked(sider: dict[str, str]) -> None:
    """It says first that it does not hold yet, from when it does, and where to read what holds now."""
    kommende = sider[f"{ADRESSE}/2027-02-01.md"]
    for tekst in ("Denne udgave gælder ikke endnu", "Den gælder fra 1. februar 2027", "20 hverdage"):
        assert (tekst, True) == (tekst, tekst in kommende)


def test_an_address_of_an_edition_holds_for_ever(tre: Proeve) -> None:
    """Every edition has its own address before, while and after it is in force; in force it leads to the service."""
    for dag in (date(2018, 1, 1), date(2020, 1, 1), I_DAG, date(2030, 1, 1)):
        made = vis(tre, dag)[0]
        egne = [f"{ADRESSE}/{fra}.md" for fra in ("2019-05-01", "2023-01-01", "2027-02-01")]
        assert (dag, []) == (dag, [sti for sti in [VIST, *egne] if sti not in made])
    assert "Udgaven fra 1. februar 2027 gælder nu" in made[f"{ADRESSE}/2027-02-01.md"]


def test_what_has_ended_without_another_says_so(tre: Proeve) -> None:
    """A standard that has ended and is followed by none is shown at its address as no longer in force."""
    tre.ret(KOMMENDE, "gaelder_fra: 2027-02-01", "gaelder_fra: 2027-02-01\ngaelder_til: 2027-12-31")
    vist = vis(tre, date(2028, 1, 1))[0][VIST]
    assert "Standarden gælder ikke længere" in vist and "Spørg kommunen, hvad der gælder nu." in vist
    assert "gælder ikke endnu" in vis(tre, date(2018, 1, 1))[0][VIST]


def test_one_edition_alone_is_shown_as_before(lille: Loaded) -> None:
    """A standard of one edition without adoption says nothing of editions, and has one address."""
    made, _ = pages_and_files(View.of(lille.catalogue))
    vist = made[VIST]
    assert [] == [ord_ for ord_ in ("Gælder fra", "Udgaver", "Vedtaget", "udgave") if ord_ in vist + made[HELE]]
    assert [HELE] == [sti for sti in made if sti.startswith(f"{ADRESSE}/")]


def test_an_old_standard_says_so_once(proeve: Proeve) -> None:
    """From the day it is four years old, unless it has an end; a document without a date has no age."""
    gammel = "Standarden er mindst fire år gammel"
    for dag, ventet in ((date(2026, 12, 31), 0), (date(2027, 1, 1), 1)):
        assert (dag, ventet) == (dag, vis(proeve, dag)[0][VIST].count(gammel))
    assert gammel not in vis(proeve, date(2030, 1, 1))[0]["naboby/sel-100-merudgifter.md"]  # has no date
    proeve.ret(STOETTE, "gaelder_fra: 2023-01-01", "gaelder_fra: 2023-01-01\ngaelder_til: 2032-12-31")
    assert gammel not in vis(proeve, date(2030, 1, 1))[0][VIST]


def test_changes_of_figures(tre: Proeve) -> None:
    """Each figure that changed, came or went, from what to what, and for whom it is better where that is known."""
    catalogue = load_standards(tre.standards, I_DAG).catalogue
    ny, gammel = changes(Lookup(catalogue), catalogue.udgaver[ADRESSE])
    assert [
        ("Sagsbehandlingsfrist", "10 uger", "20 hverdage", "bedre"),
        ("Ordningens begyndelse", "1. januar 2003", None, None),
    ] == [(et.betegnelse, et.foer, et.efter, et.virkning) for et in ny.tal]
    assert [
        ("Flest timer om ugen", "20 timer om ugen", "15 timer om ugen", None),
        ("Tid til tilsyn", "2 timer om måneden", "1 time om måneden", None),
        ("Ordningens begyndelse", None, "1. januar 2003", None),
        ("Sagsbehandlingsfrist", "8 uger", "10 uger", "daarligere"),
    ] == [(et.betegnelse, et.foer, et.efter, et.virkning) for et in gammel.tal]


def test_changes_of_sections(tre: Proeve) -> None:
    """A section that came, one that went, and one that was written anew, with the words of both."""
    catalogue = load_standards(tre.standards, I_DAG).catalogue
    ny, gammel = changes(Lookup(catalogue), catalogue.udgaver[ADRESSE])
    egne = [[et for et in change.afsnit if et.hvad == "afsnit"] for change in (ny, gammel)]
    assert [("omfang", "omskrevet"), ("opfoelgning", "ny")] == [(et.noegle, et.slags) for et in egne[0]]
    assert [("omfang", "omskrevet"), ("betaling", "vaek")] == [(et.noegle, et.slags) for et in egne[1]]
    assert (
        Run("ens", "Du får besøg 1 gang om måneden."),
        Run("vaek", " Ordningen begyndte 1. januar 2003."),
        Run("ny", " Besøget kan være over telefonen."),
    ) == egne[0][0].ord


def test_changes_of_answers_and_groups(tre: Proeve) -> None:
    """A short answer and a group that came, went or was written anew are told by their names on the page and in the feed."""
    tre.ret(GAMMEL, "afsnit:\n", "grupper:\n" + _GRUPPE.format("aeldre", "Ældre", "Du kan vælge dag.") + "\nafsnit:\n")
    nu = _GRUPPE.format("aeldre", "Ældre", "Du kan vælge time.") + _GRUPPE.format("unge", "Unge", "Du vælger selv.")
    tre.ret(STOETTE, "afsnit:\n", f"grupper:\n{nu}\nafsnit:\n")
    catalogue = load_standards(tre.standards, I_DAG).catalogue
    ny, gammel = changes(Lookup(catalogue), catalogue.udgaver[ADRESSE])
    assert [("Ældre", "omskrevet"), ("Unge", "ny")] == [
        (et.titel, et.slags) for et in gammel.afsnit if et.hvad == "gruppe"
    ]
    assert [("Ældre", "vaek"), ("Unge", "vaek")] == [(et.titel, et.slags) for et in ny.afsnit if et.hvad == "gruppe"]
    svar = {
        et.noegle: "".join(run.tekst for run in et.ord if run.slags == "ny") for et in ny.afsnit if et.hvad == "svar"
    }
    assert "20 hverdage." in svar["tid"] and "telefonen." in svar["kort"]
    made, filer = vis(tre)
    for tekst in ("Hvor lang tid tager det?", "Ny gruppe", "Gruppen er væk", "Kort om hjælpen"):
        assert (tekst, True) == (tekst, tekst in made[SIDE])
    assert "Unge" in filer[FEED]


def test_changes_of_what_to_have_ready_and_of_levels(tre: Proeve) -> None:
    """What a reader must have ready, and the functional levels, that came or were written anew, are told as sections are."""
    niveau = "\nfunktionsniveau:\n  - {{niveauer: [{}], omraade: Praktiske opgaver, linje: 19}}\nafsnit:\n"
    tre.ret(GAMMEL, "\nafsnit:\n", niveau.format("2, 3"))
    tre.ret(STOETTE, "\nafsnit:\n", "\nklar:\n  - {tekst: En ansøgning., linje: 19}" + niveau.format("2, 3, 4"))
    catalogue = load_standards(tre.standards, I_DAG).catalogue
    _, gammel = changes(Lookup(catalogue), catalogue.udgaver[ADRESSE])
    fundne = {
        et.noegle: (et.slags, "".join(run.tekst for run in et.ord if run.slags == "ny").strip()) for et in gammel.afsnit
    }
    assert (("ny", "En ansøgning."), ("omskrevet", "3, 4")) == (fundne["klar"], fundne["funktionsniveau"])
    assert "Det skal du have klar" in vis(tre)[0][SIDE]


def test_changes_of_what_the_standard_rests_on(tre: Proeve) -> None:
    """Another name, other rules and another access are told before the figures."""
    tre.ret(KOMMENDE, "titel: Støtte i hjemmet", "titel: Hjælp i hjemmet")
    tre.ret(KOMMENDE, "lovgrundlag: [SEL § 85]", "lovgrundlag: [SEL § 85]\nregler: [BEK 1/2020]")
    tre.ret(KOMMENDE, "adgang: vurdering", "adgang: ret")
    catalogue = load_standards(tre.standards, I_DAG).catalogue
    ny, _ = changes(Lookup(catalogue), catalogue.udgaver[ADRESSE])
    assert [
        "Navn: fra Støtte i hjemmet til Hjælp i hjemmet.",
        "Regler: fra ingen til BEK 1/2020.",
        "Adgang: fra kommunens vurdering til en ret.",
    ] == figures(ny)[:3]


def test_words_in_the_place_of_others_stand_apart(tre: Proeve) -> None:
    """Where a section begins with other words than before, a space stands between the old and the new."""
    tre.ret(STOETTE, 'tekst: "Du får besøg', 'tekst: "Kommunen besøger')
    side, _ = vis(tre)
    assert '</del> <ins><span class="sn-skjult">Sat ind: </span>Kommunen besøger' in side[SIDE]


def test_words_give_both_texts_back() -> None:
    """What both say and what was taken out is the old text; what both say and what was put in is the new."""
    for foer, efter in (
        ("", "Ny tekst."),
        ("Gammel tekst.", ""),
        ("a b c d", "a x c y"),
        ("- et\n- to\n- tre", "- et\n- tre\n- fire"),
        ("<b>&amp;</b> a", "a <b>"),
    ):
        ord_ = word_by_word(foer, efter)
        assert foer == "".join(run.tekst for run in ord_ if run.slags != "ny").strip()
        assert efter == "".join(run.tekst for run in ord_ if run.slags != "vaek").strip()


def test_for_whom_a_change_is_better() -> None:
    """Only where the figure alone tells it: a shorter answer, a longer time to complain, however the days fall."""
    uger = ("uger", Decimal(4))
    for navn, foer, efter, ventet in (
        ("sagsbehandlingsfrist", uger, ("uger", Decimal(3)), "bedre"),
        ("sagsbehandlingsfrist", uger, ("uger", Decimal(4)), None),
        ("sagsbehandlingsfrist", uger, ("dage", Decimal(29)), "daarligere"),
        ("sagsbehandlingsfrist", uger, ("dage", Decimal(28)), None),
        ("sagsbehandlingsfrist", ("måneder", Decimal(12)), ("år", Decimal(1)), None),
        ("sagsbehandlingsfrist", ("måneder", Decimal(13)), ("år", Decimal(1)), "bedre"),
        ("sagsbehandlingsfrist", uger, ("uger", Graense(hoejst=Decimal(3))), "bedre"),
        ("sagsbehandlingsfrist", uger, ("uger", Graense(mindst=Decimal(5))), None),
        ("sagsbehandlingsfrist", uger, ("hverdage", Decimal(13)), "bedre"),
        ("sagsbehandlingsfrist", uger, ("hverdage", Decimal(20)), None),  # it depends on the holidays
        ("sagsbehandlingsfrist", uger, ("uger", Interval(fra=Decimal(1), til=Decimal(6))), "daarligere"),
        ("sagsbehandlingsfrist", uger, ("uger", Ordlyd(tekst="Hurtigst muligt")), None),
        ("klagefrist", uger, ("uger", Decimal(6)), "bedre"),
        ("klagefrist", uger, ("måneder", Decimal(1)), None),
        ("timer-pr-uge", ("timer/uge", Decimal(4)), ("timer/uge", Decimal(5)), None),
    ):
        assert (navn, efter, ventet) == (navn, efter, effect(navn, foer, efter))


def test_the_same_time_in_another_unit(tre: Proeve) -> None:
    """Ten weeks that became seventy days are told as the same, and never as better or worse."""
    tre.ret(KOMMENDE, "enhed: hverdage", "enhed: dage")
    tre.ret(
        KOMMENDE,
        "vaerdi: 20, kilde: {dokument: proeve-2027, linje: 4",
        "vaerdi: 70, kilde: {dokument: proeve-2027, linje: 4",
    )
    catalogue = load_standards(tre.standards, I_DAG).catalogue
    ny, gammel = changes(Lookup(catalogue), catalogue.udgaver[ADRESSE])
    assert (
        "Sagsbehandlingsfrist: 70 dage. Før stod der 10 uger. Det er lige så meget, skrevet på en anden måde."
        == figures(ny)[0]
    )
    assert [False] * len(gammel.tal) == [tal.samme for tal in gammel.tal]


def test_the_page_of_changes(sider: dict[str, str]) -> None:
    """Editions with the newest first, then what the law has changed since; markup in a text is shown as text."""
    side = sider[SIDE]
    steder = [
        side.index(tekst)
        for tekst in (
            "### Støtte i hjemmet: ny udgave fra 1. februar 2027",
            "Gælder ikke endnu.",
            "- Sagsbehandlingsfrist: fra 10 uger til 20 hverdage. Det er bedre for borgeren.",
            "### Støtte i hjemmet: ny udgave fra 1. januar 2023",
            "- Sagsbehandlingsfrist: fra 8 uger til 10 uger. Det er dårligere for borgeren.",
            "## Loven er ændret siden",
            "### En ny ydelse har afløst den gamle",
        )
    ]
    assert sorted(steder) == steder
    assert '<del><span class="sn-skjult">Taget ud: </span>Du betaler ikke for støtten.</del>' in side


def test_markup_in_a_section_is_text(tre: Proeve) -> None:
    """A section that holds HTML is shown as it was written."""
    tre.ret(GAMMEL, "Du betaler ikke for støtten.", "Du betaler <b>ikke</b> & aldrig.")
    assert "Du betaler &lt;b&gt;ikke&lt;/b&gt; &amp; aldrig." in vis(tre)[0][SIDE]


def test_no_change_is_no_page(proeve: Proeve) -> None:
    """Where neither a standard nor the law has changed there is no page, no feed and no link."""
    proeve.ret("lovgivning.yaml", "dato: 2025-09-01", "dato: 2019-09-01")
    proeve.ret("lovgivning.yaml", "dato: 2022-01-01", "dato: 2019-01-01")
    made, filer = vis(proeve)
    assert [] == [sti for sti in [*made, *filer] if "proevekommune/aendringer" in sti]
    assert "Se, hvad der er ændret" not in made["proevekommune/index.md"]


def test_a_page_leads_to_a_feed_that_is_there(pages_of_all: tuple[dict[str, str], dict[str, str]]) -> None:
    """What has changed on a day that nobody knows is on the page alone; without a day at all there is no feed."""
    made, filer = pages_of_all
    sider = {sti: f"{sti.split('/')[0]}/aendringer.xml" for sti in made if sti.endswith("/aendringer.md")}
    assert 3 == len(sider)
    assert {sti: feed in filer for sti, feed in sider.items()} == {
        sti: feed in made[sti] for sti, feed in sider.items()
    }
    assert "hedensted/aendringer.xml" not in filer


def _tekst(element: ET.Element, navn: str) -> str:
    """The text of the only child of a name."""
    (barn,) = element.findall(ATOM + navn)
    return barn.text or ""


def _krav(tekst: str) -> list[str]:
    """What RFC 4287 asks for and a feed lacks."""
    rod = ET.fromstring(tekst)
    mangler = [] if rod.tag == f"{ATOM}feed" else ["feed"]
    for del_ in (rod, *rod.findall(f"{ATOM}entry")):
        for navn in ("id", "title", "updated"):
            if not _tekst(del_, navn).strip():
                mangler.append(navn)
        if not _tekst(del_, "id").startswith("urn:uuid:"):
            mangler.append("id")
        if datetime.fromisoformat(_tekst(del_, "updated")).tzinfo is None:
            mangler.append("updated")
        if 1 != sum(link.get("rel") == "alternate" for link in del_.findall(f"{ATOM}link")):
            mangler.append("alternate")
    if rod.find(f"{ATOM}author/{ATOM}name") is None:
        mangler.append("author")
    ider = [_tekst(et, "id") for et in rod.findall(f"{ATOM}entry")]
    return mangler + [id_ for id_ in ider if ider.count(id_) > 1]


def test_feeds_are_atom(tre: Proeve) -> None:
    """One for each municipality and paragraph with changes, each with all that the standard asks for."""
    tre.ret(STOETTE, "vedtaget: 2022-11-30", 'vedtaget: 2022-11-30\nvedtaget_af: "Udvalget <A & B>"')
    made = {sti: tekst for sti, tekst in vis(tre)[1].items() if sti.endswith(".xml")}
    assert ["lovgivning/sel-100.xml", "lovgivning/sel-85.xml", "naboby/aendringer.xml", FEED] == sorted(made)
    assert {sti: [] for sti in made} == {sti: _krav(tekst) for sti, tekst in made.items()}
    rod = ET.fromstring(made[FEED])
    assert "2026-10-14T00:00:00Z" == _tekst(rod, "updated")
    assert [
        "Støtte i hjemmet: ny udgave fra 1. februar 2027",
        "En ny ydelse har afløst den gamle",
        "Uoverensstemmelse: Det høje beløb er ikke lovens",
        "Støtte i hjemmet: ny udgave fra 1. januar 2023",
    ] == [_tekst(et, "title") for et in rod.findall(f"{ATOM}entry")]


def test_a_contradiction_has_the_days_of_the_data_alone(tre: Proeve) -> None:
    """The day it began, and the day that an answer was decided, where the data say them; else it is in no feed."""

    def told() -> dict[str, str]:
        entries = ET.fromstring(vis(tre)[1][FEED]).findall(f"{ATOM}entry")
        return {
            title: _tekst(et, "updated")[:10] for et in entries if "verensstemmelse" in (title := _tekst(et, "title"))
        }

    begins = "Uoverensstemmelse: Det høje beløb er ikke lovens"
    assert {begins: "2023-01-01"} == told()
    svar = "svar: {vedtaget: 2024-03-05, tekst: Vi retter det., kilde: {dokument: ministeriet-2023, afsnit: Satser}}"
    tre.ret(FUND, "    gyldig_fra: 2023-01-01\n    gyldig_til: 2023-12-31\n", f"    {svar}\n")
    assert {"Svar om uoverensstemmelse: Det høje beløb er ikke lovens": "2024-03-05"} == told()
    tre.ret(FUND, "vedtaget: 2024-03-05, ", "")
    assert {} == told()


def test_links_of_feeds_lead_to_pages(tre: Proeve) -> None:
    """Seen from the feed where the site's address is not known, and whole where it is; both to a page that is there."""
    for site, hvor in (("", "https://x.example/under/"), ("https://by.example/std/", "https://by.example/std/")):
        made, filer = vis(tre, site=site)
        for sti in (FEED, "lovgivning/sel-100.xml"):
            for link in ET.fromstring(filer[sti]).iter(f"{ATOM}link"):
                maal = str(link.get("href"))
                assert bool(site) == maal.startswith(site or "https:")
                adresse = urljoin(hvor + sti, maal).split("#")[0].removeprefix(hvor)
                assert adresse == sti or adresse.removesuffix("/") + ".md" in made, maal


def test_entries_keep_their_ids(tre: Proeve) -> None:
    """The same change has the same id in every feed, on every day, wherever the site lies."""
    ider = set()
    for dag, site in ((I_DAG, ""), (date(2030, 1, 1), "https://by.example/")):
        for sti in (FEED, "lovgivning/sel-85.xml"):
            for entry in ET.fromstring(vis(tre, dag, site)[1][sti]).findall(f"{ATOM}entry"):
                if "2027" in _tekst(entry, "title"):
                    ider.add(_tekst(entry, "id"))
    assert 1 == len(ider)


def test_the_law_is_the_real_case(pages_of_all: tuple[dict[str, str], dict[str, str]]) -> None:
    """Each real municipality with a standard by § 100 tells that kompensationsydelse has come, and so does its feed."""
    made, filer = pages_of_all
    for kommune in ("hvidovre", "frederikshavn"):
        assert "Kompensationsydelse har afløst merudgifter" in made[f"{kommune}/aendringer.md"]
        assert "Kompensationsydelse har afløst merudgifter" in filer[f"{kommune}/aendringer.xml"]
    feeds = {sti: tekst for sti, tekst in filer.items() if sti.endswith(".xml")}
    assert "Kompensationsydelse har afløst merudgifter" in feeds["lovgivning/sel-100.xml"]
    assert {sti: [] for sti in feeds} == {sti: _krav(tekst) for sti, tekst in feeds.items()}


def test_search_finds_the_edition_in_force(tre: Proeve, sider: dict[str, str]) -> None:
    """The service is the one in force; others are found as pages whose titles say that they do not hold."""
    fundet = entries(Lookup(load_standards(tre.standards, I_DAG).catalogue), sider)
    stoette = {et.adresse: (et.slags, et.titel) for et in fundet if "sel-85-stoette" in et.adresse}
    assert {
        f"{ADRESSE}/": ("ydelse", "Støtte i hjemmet"),
        f"{ADRESSE}/2019-05-01/": (
            "side",
            "Støtte i hjemmet – Prøve Kommune (udgaven fra 1. maj 2019, gælder ikke længere)",
        ),
        f"{ADRESSE}/2027-02-01/": (
            "side",
            "Støtte i hjemmet – Prøve Kommune (udgaven fra 1. februar 2027, gælder ikke endnu)",
        ),
    } == stoette


def test_the_site_is_built_with_its_editions(lille_bygget: LilleBygget) -> None:
    """A strict build has every edition's page and the feeds; a day in its settings chooses what is in force."""
    site = lille_bygget.site
    assert "20 timer om ugen" in (site / ADRESSE / "index.html").read_text(encoding="utf-8")
    assert [] == _krav((site / FEED).read_text(encoding="utf-8"))
    side = (site / "proevekommune/aendringer/index.html").read_text(encoding="utf-8")
    assert 'type="application/atom+xml"' in side.split("</head>")[0]


@pytest.mark.slow
def test_who_gains_and_who_loses(tmp_path: Path) -> None:
    """Where a calculator reads the figure, the made-up citizens are answered by both editions, all else the same."""
    shutil.copytree(PROJEKT / "standards", tmp_path / "standards", ignore=shutil.ignore_patterns("skemaer"))
    proeve = Proeve(tmp_path)
    gammel = proeve.laes(LEDSAGELSE)
    proeve.skriv(f"{LEDSAGELSE.removesuffix('.yaml')}/2023-01-01.yaml", gammel)
    timer = "{gyldig_fra: 2026-06-01, vaerdi: 12,"
    ny = gammel.replace("_fra: 2023-01-01", "_fra: 2026-06-01").replace(", gyldig_til: 2023-12-31", "")
    proeve.skriv(LEDSAGELSE, ny.replace(timer, timer.replace("12", "9")))
    catalogue = load_standards(proeve.standards, I_DAG).catalogue
    data = catalogue.kommune("hvidovre")
    assert data is not None
    (change,) = news(Lookup(catalogue), data).udgaver
    assert ["Timer fra kommunen, når du bor i et botilbud: fra 12 timer om måneden til 9 timer om måneden."] == figures(
        change
    )
    (saetning,) = virkning(View.of(catalogue), change)
    assert saetning.endswith(": 1 får færre timer, 3 får lige mange timer."), saetning
