"""Each cited figure stands on the cited lines of the source text."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from calculators.data.facts import Kilde
from generator.checks.walk import material
from generator.export.api import api
from generator.export.view import View
from generator.load.loader import Loaded
from generator.pages.all_pages import pages
from generator.prose.number_words import datoer_i, samlet, tal_i
from generator.verify.coverage import daekning
from generator.verify.sources import verify
from generator.verify.unit_words import modsigelse, siger_det_samme
from tests.generator.proeve import KILDER, KOMMUNE, MERUDGIFTER, PROJEKT, STOETTE, Proeve, eneste, mangler_i

RIGTIGE_KILDER = PROJEKT.parent / "shared" / "sources"


def test_right_figures_pass(proeve: Proeve) -> None:
    """Every way the example writes a figure is found: digits, words, thousands, ½, dates and broken words."""
    kontrol = proeve.kontrol()
    assert [] == kontrol.fejl
    # kommune 1 fact and 1 contact, satser 1, merudgifter 12, støtte 3, naboby 2 facts and 1 contact
    assert 21 == kontrol.kontrolleret
    # the law's 7 facts, and last year's ceiling
    assert 8 == kontrol.uden_tekst


FORKERTE = [
    ("tal", MERUDGIFTER, "vaerdi: 50,", "vaerdi: 51,", "“51”"),
    ("linje", STOETTE, "vaerdi: 15, kilde: {dokument: proeve-2023, linje: 19", "vaerdi: 15, kilde: {dokument: proeve-2023, linje: 18", "“15”"),
    ("cent", "kommuner/proevekommune/satser.yaml", "12345.50", "12345.05", "“12345.05”"),
    ("talord", MERUDGIFTER, "vaerdi: 10,", "vaerdi: 11,", "“11”"),
    ("interval", MERUDGIFTER, "{fra: 201, til: 300}", "{fra: 201, til: 299}", "“299”"),
    ("halv", MERUDGIFTER, "vaerdi: 2.5,", "vaerdi: 0.75,", "“0.75”"),
    ("dag", MERUDGIFTER, '{dato: "02-28"}', '{dato: "02-27"}', "“02-27”"),
    ("aar", STOETTE, "{dato: 2003-01-01}", "{dato: 2004-01-01}", "“2004-01-01”"),
    ("halv-dato", MERUDGIFTER, "linje: 10-11", "linje: 10", "“02-28”"),
    ("ordlyd", MERUDGIFTER, "{tekst: Hurtigst muligt}", "{tekst: Straks}", "“Straks”"),
    ("telefon", KOMMUNE, "12 34 56 78", "12 34 56 79", "“12 34 56 79”"),
    ("adresse", KOMMUNE, "Prøvevej 1,", "Prøvevej 2,", "“Prøvevej 2”"),
    ("mail", KOMMUNE, "raad@proeve.dk", "raad@proeve.net", "“raad@proeve.net”"),
]  # fmt: skip


@pytest.mark.parametrize(("navn", "fil", "gammel", "ny", "fundet"), FORKERTE, ids=[case[0] for case in FORKERTE])
def test_wrong_figures_are_found(proeve: Proeve, navn: str, fil: str, gammel: str, ny: str, fundet: str) -> None:
    """A value that does not stand on its lines is named together with what does stand there."""
    proeve.ret(fil, gammel, ny)
    fund = eneste(proeve.kontrol().fejl)
    assert (f"standards/{fil}", fundet) == (fund.fil, fund.fundet)
    assert [] == mangler_i(fund.besked, "står ikke i proeve-2023, linje ", ": “")


def test_one_line_too_many_words(proeve: Proeve) -> None:
    """The message shows the line as a human reads it, with its number."""
    proeve.ret(MERUDGIFTER, "vaerdi: 10,", "vaerdi: 11,")
    assert "står ikke i proeve-2023, linje 8: “Du får svar inden for ti uger.”; det står ikke på nogen anden linje" == (
        eneste(proeve.kontrol().fejl).besked
    )


def test_where_it_does_stand(proeve: Proeve) -> None:
    """A figure, a word, a day or a name cited one line off is answered with the lines that have it, or that none has."""
    proeve.ret(
        STOETTE,
        "vaerdi: 15, kilde: {dokument: proeve-2023, linje: 19",
        "vaerdi: 15, kilde: {dokument: proeve-2023, linje: 18",
    )
    proeve.ret(KOMMUNE, "12 34 56 78", "12 34 56 79")
    proeve.ret(
        MERUDGIFTER,
        "{tekst: Hurtigst muligt}, kilde: {dokument: proeve-2023, linje: 14",
        "{tekst: Hurtigst muligt}, kilde: {dokument: proeve-2023, linje: 13",
    )
    assert {
        "“15”": "det står på linje 19",
        "“12 34 56 79”": "det står ikke på nogen anden linje",
        "“Hurtigst muligt”": "det står på linje 14",
    } == {str(fund.fundet): fund.besked.rsplit("; ", 1)[1] for fund in proeve.kontrol().fejl}


@pytest.mark.parametrize(
    ("tekst", "tal", "enhed", "ord_"),
    [
        ("svar inden 4 uger", "4", "dage", "4 uger"),
        ("57 kr. pr. uge", "57", "timer", "57 kr. pr. uge"),
        ("op til 60 % af prisen", "60", "kr/år", "60 %"),
        ("svar inden fire uger", "4", "dage", "fire uger"),
        ("8-10 uger", "8", "dage", "8-10 uger"),
        ("mellem 4 og 6 timer om ugen", "4", "timer/md", "4 og 6 timer om ugen"),
        ("15 timer pr. måned", "15", "timer/uge", "15 timer pr. måned"),
        ("1.500 kr. årligt", "1500", "kr/md", "1.500 kr. årligt"),
        ("1.500 kr./md.", "1500", "kr/år", "1.500 kr./md"),
        ("hver 3. måned", "3", "uger", "3. måned"),
        ("13-17-årige", "13", "uger", "13-17-årige"),
        ("inden for 10 hverdage", "10", "dage", "10 hverdage"),
        ("2 gange om ugen", "2", "uger", "2 gange om ugen"),
        ("2 gange om ugen", "2", "gange/md", "2 gange om ugen"),
        ("1 gang ugentligt", "1", "gange/dag", "1 gang ugentligt"),
        ("op til 8 kg pr. gang", "8", "liter/gang", "8 kg pr. gang"),
        ("45 kr. pr. hovedret", "45", "kr/md", "45 kr. pr. hovedret"),
        ("45 kr. pr. hovedret", "45", "kr/dag", "45 kr. pr. hovedret"),
        ("fire eller otte kg", "4", "liter", "fire eller otte kg"),
        ("to besøg dagligt", "2", "besøg/uge", "to besøg dagligt"),
        # what fits, and what has no unit of its own
        ("svar inden 4 uger", "4", "uger", None),
        ("15 timer pr. måned", "15", "timer/md", None),
        ("15 timer pr. måned", "15", "timer", None),
        ("7 timer og 45 min. om ugen", "7.75", "timer/uge", None),
        ("90 min. om ugen", "90", "minutter/uge", None),
        ("Mad 2.000 2.500 3.000", "2500", "kr/md", None),
        ("Timer pr. uge: 4", "4", "timer/uge", None),
        ("kr. 4 uger", "4", "kr", "4 uger"),
        ("enten 4 uger eller 4 dage", "4", "dage", None),
        ("Der er 4. Uger tælles ikke", "4", "antal", None),
        ("4 døgn", "4", "dage", None),
        ("en gang om året", "1", "gange/år", None),
        ("højst 18 år", "18", "år", None),
        ("18-årige", "18", "år", None),
        ("115 boliger", "115", "antal", None),
        ("1-2 gange dagligt", "2", "gange/dag", None),
        ("seks gange i døgnet", "6", "gange/døgn", None),
        ("6 gange i døgnet", "6", "gange/dag", None),
        ("25 gange om året", "25", "gange/år", None),
        ("25 gange årligt", "25", "gange/år", None),
        ("8 kg pr. gang", "8", "kg/gang", None),
        ("45 kr. pr. hovedret", "45", "kr/hovedret", None),
        ("30 kr. pr. påbegyndt time", "30", "kr/påbegyndt time", None),
        ("12 kr. pr. 14 dage", "12", "kr/14 dage", None),
        ("12 personer", "12", "antal", None),
    ],
)  # fmt: skip
def test_units(tekst: str, tal: str, enhed: str, ord_: str | None) -> None:
    """A unit right after a figure is held against the fact's; a figure without one may have it in its heading."""
    assert ord_ == modsigelse(tekst, Decimal(tal), enhed)


@pytest.mark.parametrize(
    ("tekst", "tal", "enhed"),
    [
        ("svar inden 4 uger", "28", "dage"),
        ("svar inden 28 dage", "4", "uger"),
        ("en halv time", "30", "minutter"),
        ("½ time ugentligt", "30", "minutter/uge"),
        ("30 minutter", "0.5", "timer"),
        ("1½ time om ugen", "90", "minutter/uge"),
        ("hjælp ugentligt", "1", "gange/uge"),
        ("hjælp dagligt", "7", "gange/uge"),
        ("hjælp hver anden uge", "1", "gange/14 dage"),
        ("hjælp hver sjette uge", "1", "gange/6 uger"),
        ("hjælp hver 3. måned", "4", "gange/år"),
        ("opfølgning månedligt", "1", "gange/md"),
        ("1 gang årligt", "1", "gange/år"),
        ("1 km", "1000", "m"),
    ],
)
def test_same_in_another_unit(tekst: str, tal: str, enhed: str) -> None:
    """What the source says in another unit stands there when it is exactly as much, and one more does not."""
    assert _stands(tekst, Decimal(tal), enhed)
    assert not siger_det_samme(tekst, Decimal(tal) + 1, enhed)


def _stands(tekst: str, tal: Decimal, enhed: str) -> bool:
    return tal in tal_i(tekst) or siger_det_samme(tekst, tal, enhed)


def test_months_are_no_weeks() -> None:
    """A month is never so many weeks or days, and an hverdag no day."""
    for tekst, tal, enhed in (("1 måned", "4", "uger"), ("1 måned", "30", "dage"), ("5 hverdage", "1", "uger")):
        assert not siger_det_samme(tekst, Decimal(tal), enhed)


def test_wrong_unit_is_found(proeve: Proeve) -> None:
    """A fact whose figure stands on the line, but with another unit, is an error that shows the source's words."""
    proeve.ret(STOETTE, "enhed: timer/md", "enhed: km")
    fund = eneste(proeve.kontrol().fejl)
    assert ("enhed-i-kilden", f"standards/{STOETTE}") == (fund.kode, fund.fil)
    assert [] == mangler_i(fund.besked, "proeve-2023, linje ", "siger “")


def test_changed_text(proeve: Proeve) -> None:
    """A source text that is not the one whose lines were counted is found at its sha256, and not read."""
    proeve.ret_kilde("proeve-2023", "18 år", "19 år", med_sha=False)
    kontrol = proeve.kontrol()
    fund = eneste(kontrol.fejl)
    assert (f"standards/{KILDER}", "kilder › nr. 1 › sha256") == (fund.fil, fund.felt)
    assert "proeve-2023.txt er en anden tekst end den, linjerne er talt i" == fund.besked
    assert 3 == kontrol.kontrolleret  # the neighbour's


def test_missing_text(proeve: Proeve) -> None:
    """A document whose text is not in the folder is an error, not a silent pass."""
    (proeve.kilder / "nabo-2021.txt").unlink()
    fund = eneste(proeve.kontrol().fejl)
    assert ("kilder › nr. 2", True) == (fund.felt, "kildeteksten nabo-2021.txt findes ikke" in fund.besked)


def test_lines_beyond_the_text(proeve: Proeve) -> None:
    """A source cited after its last line is told how many lines there are, also for a section."""
    proeve.ret(STOETTE, "linje: 18-20", "linje: ▸18-99")
    proeve.ret(MERUDGIFTER, "  visitering:\n    linje: 8", "  visitering:\n    linje: 88")
    proeve.ret(MERUDGIFTER, "linje: 12}", "linje: 77}")
    fejl = proeve.kontrol().fejl
    assert ["“88”", "“77”", "“18-99”"] == [fund.fundet for fund in fejl]
    assert {"teksten har kun 24 linjer"} == {fund.besked for fund in fejl}


def test_real_sources(indlaest: Loaded) -> None:
    """Every figure of the real standards stands in the real source texts."""
    if not RIGTIGE_KILDER.is_dir():
        pytest.skip("kildeteksterne ligger ikke ved siden af projektet")
    kontrol = verify(material(indlaest), RIGTIGE_KILDER)
    assert [] == [str(fund) for fund in kontrol.fejl]
    assert 90 <= kontrol.kontrolleret


@pytest.mark.parametrize(
    ("tekst", "tal"),
    [
        ("1.103 kr.", ["1103"]),
        ("12.345,50 kr.", ["12345.50"]),
        ("1.234.567", ["1234567"]),
        ("§ 96.2 og 3,5", ["96", "2", "3.5"]),
        ("ti uger og tolv måneder", ["10", "12"]),
        ("én gang, ét år", ["1"]),
        ("en gang om året", ["1"]),
        ("hver uge", ["1"]),
        ("en bil og et hus", []),
        ("tiende titel", []),
        ("halvårligt", ["2"]),
        ("Årligt", ["1"]),
        ("2½ time", ["2", "2.5"]),
        ("½ time", ["0.5"]),
        ("1 ¾ time", ["1", "1.75"]),
        ("en halv time", ["0.5"]),
        ("et halvt år", ["0.5"]),
        ("halvanden time", ["1.5"]),
        ("to og en halv time", ["2", "2.5"]),
        ("hver sjette uge", ["6"]),
        ("hvert andet år", ["2"]),
        ("femogtyve gange", ["25"]),
        ("enogtyve dage", ["21"]),
        ("100-200", ["100", "200"]),
        ("93,38", ["93.38"]),
    ],
)
def test_numbers_in_a_text(tekst: str, tal: list[str]) -> None:
    """Digits with Danish separators, fractions and number words are read; parts of a number are not."""
    assert {Decimal(et) for et in tal} == tal_i(tekst)


@pytest.mark.parametrize(
    ("tekst", "dage"),
    [
        ("den 28. februar", {"02-28"}),
        ("1. januar 2003", {"01-01", "2003-01-01"}),
        ("Den 5 Maj 2020", {"05-05", "2020-05-05"}),
        ("i februar", set()),
    ],
)
def test_dates_in_a_text(tekst: str, dage: set[str]) -> None:
    """A day with the month's name is read, with the year where it follows."""
    assert dage == datoer_i(tekst)


def test_lines_are_joined_as_read() -> None:
    """A word divided at the line's end is one word again; a real hyphen and other breaks are kept."""
    assert "bruge hjælpemidler nu" == samlet(["bruge hjæl- ", "  pemidler", "nu"])
    assert "den 28. februar" == samlet(["den 28.", "februar"])
    assert "Rusmiddel- Center" == samlet(["Rusmiddel-", "Center"])


def test_folder_is_a_path(proeve: Proeve, tmp_path: Path) -> None:
    """An empty folder of sources says for each document that its text is missing."""
    (tmp_path / "tom").mkdir()
    kontrol = verify(material(proeve.load_standards()), tmp_path / "tom")
    assert (2, 0) == (len(kontrol.fejl), kontrol.kontrolleret)


def test_a_figure_on_lines_apart(proeve: Proeve) -> None:
    """Lines apart are read each by themselves, answered for in the coverage, and shown, published and cited whole."""
    gammel = "vaerdi: {fra: 201, til: 300}, kilde: {dokument: proeve-2023, linje: 6"
    proeve.ret_kilde("proeve-2023", "på 201-300 kr.", "på 201 kr.")
    proeve.ret(MERUDGIFTER, gammel, gammel.replace("linje: 6", 'linje: "6, 8-9"'))
    assert ["“300”"] == [fund.fundet for fund in proeve.kontrol().fejl]
    proeve.ret(MERUDGIFTER, 'linje: "6, 8-9"', "linje: [6, 7]")
    assert [] == [str(fund) for fund in (*proeve.kontrol().fejl, *proeve.fejl())]
    loaded = proeve.load_standards()
    svar = daekning(material(loaded), "proeve-2023", proeve.kilder)
    assert {6, 7} <= {et.linje for et in svar if "merudgift-baand-2" in (et.svar or "")}
    assert "linje 6, 7" in pages(loaded.catalogue)["proevekommune/sel-100-merudgifter/hele.md"]
    data = json.loads(api(View.of(loaded.catalogue))["ydelser.json"])
    kilde = [f["vaerdier"][0]["kilde"] for y in data["ydelser"] for f in y["fakta"] if f["id"] == "merudgift-baand-2"]
    assert {"linje": 6, "linje_til": 7, "linjer": "6, 7"} == {
        felt: vaerdi for felt, vaerdi in kilde[0].items() if felt.startswith("linje")
    }
    assert "6, 7" == Kilde.fra_json(kilde[0]).linje
