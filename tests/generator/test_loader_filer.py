"""Files as a whole: missing, misplaced, unreadable, and many mistakes at once."""

from pathlib import Path

import pytest

from generator.load.findings import DataErrors
from generator.load.loader import load_standards
from tests.generator.proeve import (
    EGNE_SATSER,
    KILDER,
    KOMMUNE,
    LOVE,
    MERUDGIFTER,
    SATSER,
    STOETTE,
    Proeve,
    eneste,
    har_sted,
    mangler_i,
)


def test_the_example_is_without_mistakes(proeve: Proeve) -> None:
    """The made-up catalogue that every other test breaks is whole."""
    assert [] == proeve.fejl()


def test_not_utf8(proeve: Proeve) -> None:
    """A file saved in another encoding is named, with the byte that shows it."""
    (proeve.standards / STOETTE).write_bytes("titel: Støtte".encode("latin-1"))
    fund = eneste(proeve.fejl())
    assert (f"standards/{STOETTE}", 1, 1) == (fund.fil, fund.linje, fund.kolonne)
    assert [] == mangler_i(fund.besked, "ikke i UTF-8", "byte nr. 10")


def test_byte_order_mark_is_accepted(proeve: Proeve) -> None:
    """A file that an editor has begun with a byte order mark reads as any other."""
    (proeve.standards / STOETTE).write_bytes(b"\xef\xbb\xbf" + proeve.laes(STOETTE).encode())
    assert [] == proeve.fejl()


def test_windows_line_ends_are_accepted(proeve: Proeve) -> None:
    """CRLF line ends change neither the content nor the places of findings."""
    sted = proeve.ret(STOETTE, "enhed: timer/md", "enhed: ▸timer/mdr")
    (proeve.standards / STOETTE).write_bytes(proeve.laes(STOETTE).replace("\n", "\r\n").encode())
    fund = eneste(proeve.fejl())
    assert sted == (fund.linje, fund.kolonne)


@pytest.mark.parametrize("tekst", ["", "\n\n", "# kun en kommentar\n"])
def test_empty_file(proeve: Proeve, tekst: str) -> None:
    """A file with nothing in it is an error, not an empty service."""
    proeve.skriv(STOETTE, tekst)
    assert "filen er tom" in eneste(proeve.fejl()).besked


@pytest.mark.parametrize(
    ("tekst", "siger"),
    [
        ("bare tekst\n", "skal være en blok med felter"),
        ("- a\n- b\n", "skal være en blok med felter"),
        ("titel: 'uden ende\n", "anførselstegn er ikke lukket"),
        ("titel: x\n---\ntitel: y\n", "YAML kan ikke læses"),
        ("titel: \x07\n", "et tegn, YAML ikke tillader"),
        ('titel: "a\\qb"\n', "YAML kan ikke læses"),
    ],
)
def test_not_a_block(proeve: Proeve, tekst: str, siger: str) -> None:
    """What is not a block of fields is refused in Danish."""
    proeve.skriv(STOETTE, tekst)
    fejl = proeve.fejl()
    assert siger in str(fejl[0])
    assert [] == [str(f) for f in fejl if not har_sted(str(f))]


@pytest.mark.parametrize(
    "sted",
    ["ydelser.yaml", "kommuner/proevekommune/sel-85.yaml", "kommuner/kommune.yaml", "nationale/ydelser/x.yaml",
     "kommuner/proevekommune/ydelser/gamle/x.yaml", "kilder.yml", "kommuner/proevekommune/ydelser/x.yml"],
)  # fmt: skip
def test_file_in_the_wrong_place(proeve: Proeve, sted: str) -> None:
    """A file where none belongs is an error that lists the known places, never silently left out."""
    proeve.skriv(sted, "id: x\n")
    fund = eneste([f for f in proeve.fejl() if f.fil == f"standards/{sted}"])
    assert [] == mangler_i(fund.besked, "hører ikke til her", "kommuner/*/ydelser/*.yaml")


@pytest.mark.parametrize("fil", [KILDER, LOVE, "begreber.yaml", SATSER, KOMMUNE])
def test_missing_file(proeve: Proeve, fil: str) -> None:
    """Each file that a catalogue cannot do without is asked for by name."""
    (proeve.standards / fil).unlink()
    fund = eneste([f for f in proeve.fejl() if "filen mangler" in f.besked])
    assert (f"standards/{fil}", 1, 1) == (fund.fil, fund.linje, fund.kolonne)


def test_optional_files(proeve: Proeve) -> None:
    """A municipality needs neither rates nor contradictions of its own."""
    (proeve.standards / EGNE_SATSER).unlink()
    proeve.ret(MERUDGIFTER, "Loftet er {fakta: loft}. ", "")
    assert [] == proeve.fejl()


def test_folder_named_as_a_file(proeve: Proeve) -> None:
    """A folder whose name ends in .yaml is passed over; the files in it are still misplaced."""
    proeve.skriv("kommuner/proevekommune/ydelser/mappe.yaml/x.yaml", "id: x\n")
    assert "hører ikke til her" in eneste(proeve.fejl()).besked


def test_no_folder(tmp_path: Path) -> None:
    """A path that is no folder gives the same kind of error as everything else."""
    with pytest.raises(DataErrors) as fejl:
        load_standards(tmp_path / "findes-ikke")
    assert "mappen findes ikke" in str(fejl.value)


def test_all_mistakes_in_one_run(proeve: Proeve) -> None:
    """Seven mistakes in five files are all reported at once, sorted, each as file:line:column."""
    steder = [
        (KILDER, proeve.ret(KILDER, "type: henvisning", "type: ▸side")),
        (KOMMUNE, proeve.ret(KOMMUNE, 'kode: "859"', "kode: ▸9")),
        (EGNE_SATSER, proeve.ret(EGNE_SATSER, "enhed: kr/år", "enhed: ▸kr/aar")),
        (EGNE_SATSER, proeve.ret(EGNE_SATSER, "vaerdi: 12000", "vaerdi: ▸12.000")),
        (MERUDGIFTER, proeve.ret(MERUDGIFTER, "titel: Merudgifter", "▸titl: Merudgifter\ntitel: M")),
        (STOETTE, proeve.ret(STOETTE, "titel: Støtte i hjemmet", 'titel: ▸""')),
        (STOETTE, proeve.ret(STOETTE, "vaerdi: 15", "vaerdi: ▸mange")),
    ]
    fejl = proeve.fejl()
    assert sorted((f"standards/{fil}", *sted) for fil, sted in steder if sted) == [
        (fund.fil, fund.linje, fund.kolonne) for fund in fejl
    ]
    assert [] == [str(fund) for fund in fejl if not har_sted(str(fund))]


def test_syntax_and_content_together(proeve: Proeve) -> None:
    """A file that YAML cannot read does not hide the mistakes of the others."""
    proeve.skriv(STOETTE, "titel: [\n")
    proeve.ret(KOMMUNE, 'kode: "859"', "kode: 9")
    assert {f"standards/{STOETTE}", f"standards/{KOMMUNE}"} == {fund.fil for fund in proeve.fejl()}
