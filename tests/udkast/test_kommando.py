"""`serviceniveau udkast`: from a document to drafts that the check reads, and to what changed in a new edition."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.export.api import api
from generator.export.view import View
from generator.load.loader import load_standards
from generator.pages.all_pages import pages
from generator.site.check import check
from tests.generator.proeve import Proeve

DOKUMENT = """Kvalitetsstandarder 2027

Naboby Kommune

Indhold
Ledsagelse . . . . . 2
Merudgifter . . . . . 3

# Ledsagelse efter servicelovens § 97

## Lovgrundlag
Servicelovens § 97

## Formål med ydelsen
Du kan komme ud, også når du ikke kan færdes alene.

## Hvem kan modtage hjælpen
Borgere mellem 18 og 67 år.

## Ydelsens omfang
Du kan få op til 15 timers ledsagelse
om måneden. Se også servicelovens § 100.

## Visitering
Visitationen træffer afgørelse inden for 4 uger. Kontakt:

Visitationen
Torvet 1
1234 Naboby
Tlf. 12 34 56 78

## Klage
Du kan klage inden for 4 uger efter afgørelsen.

# Merudgifter efter servicelovens § 100

## Lovgrundlag
Servicelovens § 100

## Hvem kan modtage hjælpen
Du skal være fyldt 18 år.

## Visitering
Vi træffer afgørelse inden for 12 uger.

## Betaling
Der er ingen egenbetaling. Afgørelse kommer altid inden for 12 uger.
"""
MAPPE = "kommuner/naboby"


@pytest.fixture
def dokument(tmp_path: Path) -> Path:
    """A made-up document of two standards, one of which Naboby has already."""
    sti = tmp_path / "standarder-2027.txt"
    sti.write_text(DOKUMENT, encoding="utf-8")
    return sti


def _koer(proeve: Proeve, *ord_: str) -> Result:
    return CliRunner().invoke(main, ["udkast", *ord_, "--standards", str(proeve.standards)])


def test_a_document_becomes_drafts(proeve: Proeve, dokument: Path) -> None:
    """Each standard is a file that says what it proposes and why; the check has warnings alone."""
    svar = _koer(proeve, str(dokument), "--kommune", "naboby")
    assert (0, "2 udkast") == (svar.exit_code, svar.output.splitlines()[-1][:8]), svar.output
    fil = proeve.laes(f"{MAPPE}/ydelser/sel-97-ledsagelse.yaml")
    ventet = [
        "udkast: ja", "lovgrundlag: [SEL § 97]", "titel: Ledsagelse\n", "gaelder_fra: 2027-01-01", "vaerdi: 67",
        "id: timer-pr-maaned", "enhed: timer/md", "id: klagefrist", "# 21: Du kan få op til 15 timers ledsagelse",
        'soeg:\n  linje: "27-30"\n  tekst: UDFYLD\n  # Visitationen, Torvet 1, 1234 Naboby, tlf. 12 34 56 78',
        "ydelse: naboby/sel-100-merudgifter", "afgoer: {hvem: Visitationen, linje: 25}",
    ]  # fmt: skip
    for siger in ventet:
        assert (siger, True) == (siger, siger in fil)
    assert [] == [str(fund) for fund in check(load_standards(proeve.standards)) if not fund.advarsel]
    rapport = proeve.laes(f"{MAPPE}/udkast-rapport.md")
    assert 'adresse: [Torvet 1, "1234 Naboby"]' in rapport
    assert 'telefon: "12 34 56 78"' in rapport
    assert "tallet fra linje 44 trykt igen" in proeve.laes(f"{MAPPE}/daekning/naboby-standarder-2027.yaml")


def test_every_proposal_stands_in_the_kept_text(proeve: Proeve, dokument: Path) -> None:
    """The text is kept as the source of the municipality, and `verify` finds nothing of it wrong."""
    _koer(proeve, str(dokument), "--kommune", "naboby")
    kilder, standards = proeve.standards / MAPPE / "kilder", str(proeve.standards)
    svar = CliRunner().invoke(main, ["verify", str(kilder), "--standards", standards])
    assert [] == [linje for linje in svar.output.splitlines() if "standarder-2027" in linje]


def test_a_new_edition_tells_what_changed(proeve: Proeve, dokument: Path) -> None:
    """Of a standard that stands, the draft is a new edition with its ids; what is altered and gone is told."""
    svar = _koer(proeve, str(dokument), "--kommune", "naboby", "--fra", "2027-02-01")
    assert 0 == svar.exit_code, svar.output
    udgave = proeve.laes(f"{MAPPE}/ydelser/sel-100-merudgifter/2027-02-01.yaml")
    assert "id: sagsbehandlingsfrist" in udgave
    rapport = proeve.laes(f"{MAPPE}/udkast-rapport.md")
    assert "ændret til 12 uger: Sagsbehandlingsfrist (sagsbehandlingsfrist, linje 44)" in rapport
    assert "- 1 tal er de samme." in rapport
    igen = _koer(proeve, str(dokument), "--kommune", "naboby")
    assert (1, True) == (igen.exit_code, "læst før" in igen.output)


def test_ties_name_the_standing_service(proeve: Proeve, dokument: Path) -> None:
    """A draft that is a new edition is pointed to by the id that stands, however the document calls it now."""
    nyt = DOKUMENT.replace("# Merudgifter efter", "# Hjælp til udgifter ved handicap efter")
    dokument.write_text(nyt, encoding="utf-8")
    svar = _koer(proeve, str(dokument), "--kommune", "naboby", "--fra", "2027-02-01")
    assert 0 == svar.exit_code, svar.output
    assert "ydelse: naboby/sel-100-merudgifter" in proeve.laes(f"{MAPPE}/ydelser/sel-97-ledsagelse.yaml")
    udgave = proeve.laes(f"{MAPPE}/ydelser/sel-100-merudgifter/2027-02-01.yaml")
    assert ["id: sel-100-merudgifter"] == [linje for linje in udgave.splitlines() if linje.startswith("id: ")]
    assert [] == [str(fund) for fund in check(load_standards(proeve.standards)) if not fund.advarsel]


def test_two_drafts_are_not_one_service(proeve: Proeve, dokument: Path) -> None:
    """Of two standards of one paragraph, the one whose title is most like the standing is its new edition."""
    anden = """
# Tilskud til kørsel efter servicelovens § 100

## Lovgrundlag
Servicelovens § 100

## Visitering
Vi træffer afgørelse inden for 3 uger.
"""
    dokument.write_text(
        DOKUMENT.replace("# Merudgifter efter", "# Tilskud til udgifter efter") + anden, encoding="utf-8"
    )
    svar = _koer(proeve, str(dokument), "--kommune", "naboby", "--fra", "2027-02-01")
    assert 0 == svar.exit_code, svar.output
    assert "vaerdi: 12," in proeve.laes(f"{MAPPE}/ydelser/sel-100-merudgifter/2027-02-01.yaml")
    assert "vaerdi: 3," in proeve.laes(f"{MAPPE}/ydelser/sel-100-tilskud-til-koersel.yaml")


TABEL = """
# Madservice efter servicelovens § 83

## Lovgrundlag
Servicelovens § 83

## Betaling
Udbringning koster 12,50 kr. pr. gang.

Priser i kr.
Ret\tHel\tHalv
Hovedret\t58,00\t49,00
Biret\t18,00\t
12
Kvalitetsstandarder 2027
Ret\tHel\tHalv
Grød\t1.234,50\t15,00
"""


def test_a_table_is_a_table(proeve: Proeve, dokument: Path) -> None:
    """Rows with names, also those on the next page, become one table of the model, and the check takes it."""
    dokument.write_text(DOKUMENT + TABEL, encoding="utf-8")
    svar = _koer(proeve, str(dokument), "--kommune", "naboby", "--fra", "2027-02-01")
    assert 0 == svar.exit_code, svar.output
    fil = proeve.laes(f"{MAPPE}/ydelser/sel-83-madservice.yaml")
    assert ["  - id: pris", "  - id: priser-i-kr"] == [linje for linje in fil.splitlines() if linje[:8] == "  - id: "]
    for siger in (
        "enhed: kr\n", "titel: Ret\n", "{id: hovedret, titel: Hovedret}", "{id: halv, titel: Halv}",
        "{trin: hovedret, celler: [58.00, 49.00], linje: 59}", "{trin: biret, celler: [18.00, null], linje: 60}",
        "{trin: groed, celler: [1234.50, 15.00], linje: 64}",
    ):  # fmt: skip
        assert (siger, True) == (siger, siger in fil), fil
    assert [] == [str(fund) for fund in check(load_standards(proeve.standards)) if not fund.advarsel]
    proeve.skriv(f"{MAPPE}/ydelser/sel-83-madservice.yaml", fil.replace("udkast: ja\n", ""))
    tabelfund = [str(fund) for fund in check(load_standards(proeve.standards)) if "valgtabeller" in str(fund)]
    assert [True, True] == ["skal-udfyldes" in fund for fund in tabelfund], tabelfund


def test_drafts_are_in_no_page_and_no_export(proeve: Proeve, dokument: Path) -> None:
    """What is built with drafts in the folder names none of them, and has the services, figures and API of before."""
    foer = load_standards(proeve.standards).catalogue
    assert 0 == _koer(proeve, str(dokument), "--kommune", "naboby", "--fra", "2027-02-01").exit_code
    indlaest = load_standards(proeve.standards)
    nu = indlaest.catalogue
    assert 2 == len(indlaest.udkast)
    assert [et.udgaveadresse for et in foer.ydelser] == [et.udgaveadresse for et in nu.ydelser]
    assert [sted for sted, _ in foer.fakta_med_sted()] == [sted for sted, _ in nu.fakta_med_sted()]
    sider_foer, sider = pages(foer), pages(nu)
    assert sider_foer.keys() == sider.keys()
    assert [] == [navn for navn, side in sider.items() if "sel-97-ledsagelse" in side and side != sider_foer[navn]]
    for navn, tekst in api(View.of(nu)).items():
        assert (navn, False) == (navn, "2027-02-01" in tekst)


def test_it_asks_for_the_municipality_first(proeve: Proeve, dokument: Path) -> None:
    """Without a folder nothing is written."""
    svar = _koer(proeve, str(dokument), "--kommune", "koege")
    assert (1, True) == (svar.exit_code, "ny-kommune" in svar.output)
