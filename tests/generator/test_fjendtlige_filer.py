"""Files made to break the reading of them: each is refused or read in seconds, with file and line, never a traceback."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.load.folder import find_files
from tests.generator.proeve import KOMMUNE, STOETTE, Proeve, eneste, har_sted

# Of the process itself: a machine that others use at the same time is as fast as any.
LONGEST_S = 5.0
MB = 1_000_000
LIGE_UNDER = 499_000


def _fyld(stykke: str, bytes_: int) -> str:
    return stykke * (bytes_ // len(stykke.encode()))


def _dyb_blok(dybde: int) -> str:
    return "\n".join("  " * nr + "a:" for nr in range(dybde))


FILER: dict[str, Callable[[int], str]] = {
    "lister i lister": lambda n: "titel: " + "[" * n,
    "lukkede lister i lister": lambda n: "titel: " + "[" * (n // 2) + "]" * (n // 2),
    "blokke i klammer": lambda n: "titel: " + _fyld("{a: ", n),
    "blokke i blokke": lambda n: _dyb_blok(int(n**0.5)),
    "lister under lister": lambda n: _fyld("- ", n),
    "spørgsmålstegn": lambda n: _fyld("? ", n),
    "punkter": lambda n: "fakta:\n" + _fyld("- a\n", n),
    "punkter i klamme": lambda n: "fakta: [" + _fyld("a,", n) + "]",
    "tomme blokke": lambda n: "fakta: [" + _fyld("{},", n) + "]",
    "tomme lister": lambda n: "fakta: [" + _fyld("[],", n) + "]",
    "felter": lambda n: "\n".join(f"felt{nr}: 1" for nr in range(n // 14)),
    "felter der ligner": lambda n: "\n".join(f"titel{nr}: 1" for nr in range(19_000)),
    "samme felt": lambda n: _fyld("titel: x\n", n),
    "aliasser": lambda n: "titel: &a x\nfakta: [" + _fyld("*a,", n) + "]",
    "ankre": lambda n: "fakta: [" + ",".join(f"&a{nr} x" for nr in range(n // 10)) + "]",
    "langt navn": lambda n: "a" * n + ": x",
    "lang tekst": lambda n: "titel: " + "a" * n,
    "anførselstegn": lambda n: 'titel: "' + _fyld('\\"', n),
    "særtegn": lambda n: 'titel: "' + _fyld("\\u200b", n) + '"',
    "mærker": lambda n: "fakta: [" + _fyld("!a b,", n) + "]",
    "kommentar": lambda n: "# " + "a" * n,
    "mellemrum": lambda n: "titel:" + " " * n + "x",
    "linjer": lambda n: "\n" * n + "titel: x",
    "dokumenter": lambda n: _fyld("---\n", n),
    "cifre": lambda n: "titel: " + "9" * n,
    "foldet tekst": lambda n: "titel: >\n" + _fyld("  a\n\n", n),
}


@pytest.mark.slow
@pytest.mark.parametrize("bytes_", [LIGE_UNDER, MB])
@pytest.mark.parametrize("navn", FILER)
def test_files(proeve: Proeve, navn: str, bytes_: int) -> None:
    """Depth, length and number, under the limit of size and at a megabyte: an error at a line, in seconds."""
    proeve.skriv(STOETTE, FILER[navn](bytes_))
    begyndt = time.process_time()
    fejl = proeve.fejl()
    assert time.process_time() - begyndt < LONGEST_S
    assert [] == [str(fund)[:200] for fund in fejl if not har_sted(str(fund)) or len(str(fund)) > 2000]
    assert f"standards/{STOETTE}" in {fund.fil for fund in fejl if not fund.advarsel}


# What expressions that try again would go through again and again.
STYKKER = [
    "(", ")", "[", "]", "[[", "][", "](", "![", "]:", "*", "**", "_", "`", "{", "}", "{a", "{a:", "{a: b ", "{a : ",
    "<", "&", "§", "a", "1", "½", "1.", "1,", "a,", "a-", "- ", ".", ". ", "\n", "\n\n", "\n- ", "# ", "\n#", "\\",
    "https://", "https://a ", "](https://a", "mailto:", "en gang om ", "to ", "to uge", "kr. ", "stk.", "’", "a’",
    "|", "\n|", "é", "a\u00a0",
]  # fmt: skip
AFSNIT = (
    "behov", "formaal", "indgaar", "indgaar_ikke", "maalgruppe", "omfang", "visitering", "leverandoerer",
    "ivaerksaettelse", "ophoer", "opfoelgning", "betaling", "saerlige_bemaerkninger", "klage",
)  # fmt: skip


def _med_prosa(tekst: str) -> str:
    """A service whose every section is the text."""
    linjer = "".join(f"      {linje}\n" for linje in tekst.split("\n"))
    afsnit = "".join(f"  {navn}:\n    linje: 3\n    tekst: |\n      x\n{linjer}" for navn in AFSNIT)
    return (
        "id: sel-85-stoette\nkommune: proevekommune\ntitel: Støtte\nlovgrundlag: [SEL § 85]\ngaelder_fra: 2023-01-01\n"
        "kilde: {dokument: proeve-2023, linje: 18-20, afsnit: Støtte}\nkort: Du kan få støtte.\nsvar: {}\n"
        f"afsnit:\n{afsnit}"
    )


@pytest.mark.slow
@pytest.mark.parametrize("stykke", STYKKER, ids=[repr(stykke) for stykke in STYKKER])
@pytest.mark.parametrize("ende", ["", " " * 9_000 + "x"], ids=["", "mellemrum"])
def test_prose(proeve: Proeve, stykke: str, ende: str) -> None:
    """The same signs over and over in every section, and long runs of spaces: read once."""
    tekst = _fyld(stykke, 19_000 - len(ende)) + ende
    proeve.skriv(STOETTE, _med_prosa(tekst))
    begyndt = time.process_time()
    fejl = proeve.fejl()
    assert time.process_time() - begyndt < LONGEST_S
    assert [] == [str(fund)[:200] for fund in fejl if not har_sted(str(fund)) or len(str(fund)) > 2000]


@pytest.mark.parametrize(
    ("gammel", "ny", "kode"),
    [
        ("kort: Du kan få støtte i dit hjem.", 'kort: "' + "".join(f"{{fakta: timer-{nr}}} " for nr in range(1_000)) + '"', "ukendt-fakta"),
        ("kort: Du kan få støtte i dit hjem.", 'kort: "' + "".join(f"{{lov: SEL § {nr}}} " for nr in range(1_100)) + '"', "ukendt-paragraf"),
        ("lovgrundlag: [SEL § 85]", "lovgrundlag: [SEL §§ 1-10000000]", "lov-spaend"),
        ("lovgrundlag: [SEL § 85]", f"lovgrundlag: [SEL §§ 1-{'9' * 290}]", "lov-spaend"),
        ("lovgrundlag: [SEL § 85]", f"lovgrundlag: [SEL § 1{', 1' * 5_000}]", "lov-form"),
        ("lovgrundlag: [SEL § 85]", "lovgrundlag: [" + ", ".join(f"SEL §§ 1-{nr}" for nr in range(2, 101)) + "]", "ukendt-paragraf"),
        ("kort: Du kan få støtte i dit hjem.", 'kort: "{lov: SEL §§ 1-99999999}"', "lov-spaend"),
        ("linje: 19, afsnit", "linje: 1-999999, afsnit", "linje-spaend"),
        ("linje: 19, afsnit", "linje: 1234567890, afsnit", "linje-form"),
        ("linje: 19, afsnit", "linje: {fra: 1, til: 9999999999}, afsnit", "linje-form"),
        ("lovgrundlag: [SEL § 85]", "lovgrundlag: [{tekst: x, lov: SEL}]", "lov-form"),
    ],
)  # fmt: skip
def test_many_names(proeve: Proeve, gammel: str, ny: str, kode: str) -> None:
    """Many unknown names, long citations and ranges: the first are told, and no time is lost on suggestions."""
    proeve.ret(STOETTE, gammel, ny)
    begyndt = time.process_time()
    fejl = proeve.fejl()
    assert time.process_time() - begyndt < LONGEST_S
    assert (f"standards/{STOETTE}", kode) in {(fund.fil, fund.kode) for fund in fejl}
    assert len(fejl) <= 210


def test_depth_and_number_have_a_place(proeve: Proeve) -> None:
    """The finding points to where it became too much, and says the limit."""
    proeve.ret(STOETTE, "titel: Støtte i hjemmet", "titel: " + "[" * 30 + "]" * 30)
    fund = eneste(proeve.fejl())
    assert ("for-dybt", 3, 27, True) == (fund.kode, fund.linje, fund.kolonne, "20 lag" in fund.besked)
    proeve.skriv(STOETTE, "fakta:\n" + "- a\n" * 30_000)
    fund = eneste(proeve.fejl())
    assert ("for-mange", True, True) == (fund.kode, fund.linje > 10_000, "20000" in fund.besked)


def test_the_rest_of_many_findings(proeve: Proeve) -> None:
    """A hundred findings of a file are shown, and that there are more; other files keep theirs."""
    proeve.skriv(STOETTE, proeve.laes(STOETTE) + "".join(f"felt{nr}: x\n" for nr in range(300)))
    proeve.ret(KOMMUNE, 'kode: "859"', "kode: 9")
    fejl = proeve.fejl()
    assert {"felt-ukendt": 100, "flere-fund": 1, "kommunekode": 1} == {
        kode: sum(1 for fund in fejl if fund.kode == kode) for kode in {fund.kode for fund in fejl}
    }


def test_no_link_is_followed(proeve: Proeve, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A link to a file, to a folder, to itself or to nothing is an error by its own name, and is not read."""
    ude = tmp_path_factory.mktemp("ude")
    (ude / "hemmelig.yaml").write_text("id: [ugyldig\n", encoding="utf-8")
    kommune = proeve.standards / "kommuner/proevekommune"
    links = {
        "ydelser/link.yaml": ude / "hemmelig.yaml",
        "tilbud": ude,
        "ydelser/loekke": kommune,
        "ydelser/ingen.yaml": ude / "findes-ikke",
        "ydelser/andet.txt": ude / "hemmelig.yaml",
    }
    for navn, maal in links.items():
        (kommune / navn).symlink_to(maal)
    fejl = proeve.fejl()
    assert {(f"standards/kommuner/proevekommune/{navn}", "fil-er-link") for navn in links} == {
        (fund.fil, fund.kode) for fund in fejl
    }


def test_the_folder_itself_may_be_a_link(proeve: Proeve, tmp_path: Path) -> None:
    """Whoever names the folder may name it by a link."""
    (tmp_path / "genvej").symlink_to(proeve.standards)
    assert [] == Proeve(tmp_path / "genvej" / "..").fejl()


@pytest.mark.parametrize(
    "navn", ["X.YAML", "x.Yml", "x.yaml.txt", "x.yaml~", "x.yaml ", ".x.yaml", "x.yml.bak", "x.1.YAML"]
)
def test_no_file_is_passed_over(proeve: Proeve, navn: str) -> None:
    """A file that someone may have meant as data is an error by its name, not forgotten."""
    (proeve.standards / "kommuner/proevekommune/ydelser" / navn).write_text("id: x\n", encoding="utf-8")
    fund = eneste(proeve.fejl())
    assert (f"standards/kommuner/proevekommune/ydelser/{navn}", "fil-forkert-sted") == (fund.fil, fund.kode)


def test_other_files_are_left_alone(proeve: Proeve) -> None:
    """A note for readers of the folder is no data."""
    proeve.skriv("LAESMIG.md", "# Standarder\n")
    assert [] == proeve.fejl()


def test_names_that_no_terminal_should_see(proeve: Proeve) -> None:
    """The signs of a file's name that steer a terminal, or end a line, are written as numbers."""
    (proeve.standards / "kommuner/proevekommune/ydelser/\x1b[2J\n\udcff.yaml").write_text("id: x\n", encoding="utf-8")
    fund = eneste(proeve.fejl())
    assert "standards/kommuner/proevekommune/ydelser/<U+001B>[2J<U+000A><U+DCFF>.yaml" == fund.fil


def test_a_pipe_is_not_waited_for(proeve: Proeve) -> None:
    """What is no plain file is told, not read."""
    os.mkfifo(proeve.standards / "kommuner/proevekommune/ydelser/roer.yaml")
    assert ["fil-ulaeselig"] == [fund.kode for fund in proeve.fejl()]


@pytest.mark.skipif(os.geteuid() == 0, reason="den, der er root, må læse alt")
def test_unreadable(proeve: Proeve) -> None:
    """A file that may not be opened is told by its name."""
    (proeve.standards / STOETTE).chmod(0)
    assert ["fil-ulaeselig"] == [fund.kode for fund in proeve.fejl()]


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    """A folder that cannot be opened is a finding, not an empty catalogue."""
    filer, fejl = find_files(tmp_path / "findes-ikke")
    assert ([], ["mappe-ulaeselig"]) == (filer, [fund.kode for fund in fejl])
