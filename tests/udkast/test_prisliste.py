"""`serviceniveau satser`: the amounts of a new year out of a price list, each with how sure it is and why."""

from decimal import Decimal
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import Workbook

from generator.cli import main
from generator.load.loader import load_standards
from generator.site.check import check
from generator.udkast.dokument import Dokument
from generator.udkast.fejl import Ulaeselig
from generator.udkast.laesere import laes
from generator.udkast.prisliste import Kendt, fundne, ukendte
from tests.generator.proeve import MERUDGIFTER, Proeve

MAD = Kendt("Hovedret med levering", "Madservice", Decimal(58))
UNDER, OVER = (Kendt(f"Tillæg, {ord_} 25 år", "", Decimal(2000)) for ord_ in ("under", "over"))
LISTE = [
    ["Ydelse", 2022, 2023],
    ["Loft over tilskud om året", 12345.5, 12700],
    ["Tilskud, det lave beløb", 50, 52.25],
    ["Det høje beløb", 1103, 3300],
    ["Leje af hal", 500, 510],
]


def _fundet(kendt: Kendt, *linjer: str) -> tuple[str, str, int] | None:
    (et,) = fundne(Dokument("liste", linjer), [kendt], 2027)
    return et and (f"{et.beloeb:f}", et.sikker, et.linje)


@pytest.mark.parametrize(
    ("linjer", "ventet"),
    [
        (("Hovedret med levering 60,00 kr.",), ("60.00", "sandsynlig", 1)),
        (("Hovedret med levering (i 2026: 58,00 kr.) 60,00 kr.",), ("60.00", "sikker", 1)),
        (("Ret\t2026\t2027", "Hovedret\t58,00\t60,00"), ("60.00", "sikker", 2)),
        (("Ret\t2027\t2028", "Hovedret med levering\t60\t61"), ("60", "sandsynlig", 2)),
        (("Hovedret med levering\t60\t61",), ("61", "usikker", 1)),
        (("Hovedret med levering\t160",), ("160", "usikker", 1)),
        (("# Levering", "Hovedret\t60", "# Afhentning", "Hovedret\t50"), ("60", "sandsynlig", 2)),
        (("Hovedret, levering 60 kr.", "Hovedret, levering 61 kr."), ("60", "usikker", 1)),
        (("Hovedret med levering efter 25 år",), None),
        (("Hovedret med levering 2027",), None),
        (("Biret uden levering 60 kr.",), None),
        (("Hovedret med levering stiger 3,4 %",), None),
    ],
)
def test_a_line_and_its_amount(linjer: tuple[str, ...], ventet: tuple[str, str, int] | None) -> None:
    """One amount, two years, an old amount beside the new; what is counted in something else is no amount."""
    assert ventet == _fundet(MAD, *linjer)


def test_names_that_differ_in_a_word() -> None:
    """Each has its own line, and an amount that two have the same name for has the same one."""
    dokument = Dokument("liste", ("Tillæg, under 25 år\t2.000\t2.050", "Tillæg, over 25 år\t2.000\t2.060", "Hal\t9"))
    svar = fundne(dokument, [UNDER, OVER, UNDER], 2027)
    assert [1, 2, 1] == [et and et.linje for et in svar]
    assert [3] == ukendte(dokument, svar)


def _ark(sti: Path) -> Path:
    bog = Workbook()
    ark = bog.active
    assert ark is not None
    for raekke in LISTE:
        ark.append(raekke)
    bog.save(sti)
    return sti


def _koer(proeve: Proeve, sti: Path, *flere: str) -> Result:
    kald = ["satser", str(sti), "--kommune", "proevekommune", "--standards", str(proeve.standards), *flere]
    return CliRunner().invoke(main, kald)


def test_from_a_sheet_to_the_files(proeve: Proeve, tmp_path: Path) -> None:
    """It is told before it is written; then what is sure stands in the files, and the check has nothing against it."""
    sti = _ark(tmp_path / "takster-2023.xlsx")
    foer = {fil: fil.read_bytes() for fil in proeve.standards.rglob("*") if fil.is_file()}
    fra = ("--fra", "2024-01-01")
    set_efter = _koer(proeve, sti, *fra)
    assert (0, foer) == (set_efter.exit_code, {fil: fil.read_bytes() for fil in foer}), set_efter.output
    loft = "satser.yaml: Loft over tilskud: 12.345,50 kr. om året → 12.700 kr. om året (+2,9 %), linje 3 (sikker"
    assert loft in set_efter.output
    assert "(usikker: det hidtidige beløb står på linjen; beløbet er meget ændret)" in set_efter.output
    assert "Linjer med beløb, som mappen ikke har: 6" in set_efter.output

    skrevet = _koer(proeve, sti, *fra, "--skriv")
    assert (0, True) == (skrevet.exit_code, "2 beløb er skrevet." in skrevet.output), skrevet.output
    indlaest = load_standards(proeve.standards)
    assert [] == [fund for fund in check(indlaest) if not fund.advarsel]
    fakta = dict(indlaest.catalogue.fakta_med_sted())
    nye = [fakta[f"proevekommune/{navn}"].vaerdier[-1] for navn in ("loft", "sel-100-merudgifter/merudgift-standard-1")]
    assert [(str(et.vaerdi), et.kilde.dokument, str(et.kilde.linje)) for et in nye] == [
        ("12700", "proevekommune-takster-2023", "3"),
        ("52.25", "proevekommune-takster-2023", "4"),
    ]
    assert "1103" in proeve.laes(MERUDGIFTER) and "3300" not in proeve.laes(MERUDGIFTER)
    tekst = proeve.standards / "kommuner/proevekommune/kilder/proevekommune-takster-2023.txt"
    assert "Tilskud, det lave beløb\t50\t52,25" in tekst.read_text(encoding="utf-8")

    igen = _koer(proeve, sti, "--fra", "2025-01-01", "--skriv")
    assert (1, True) == (igen.exit_code, "Dokumentet er læst før" in igen.output)


def test_a_sheet_that_cannot_be_read(tmp_path: Path) -> None:
    """It says what to do."""
    for navn, indhold in (("brudt.xlsx", b"PK\x03\x04 og ikke mere"), ("intet.xlsx", b"ikke et regneark")):
        (tmp_path / navn).write_bytes(indhold)
        with pytest.raises(Ulaeselig, match="beskadiget"):
            laes(tmp_path / navn)
    Workbook().save(tmp_path / "tomt.xlsx")
    with pytest.raises(Ulaeselig, match="ingen tekst"):
        laes(tmp_path / "tomt.xlsx")
