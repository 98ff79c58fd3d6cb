"""The lines a figure was read in: taken from the text, held against it, and shown with the figure marked."""

from decimal import Decimal

import pytest
from click.testing import CliRunner

from generator.checks.citater import missing
from generator.checks.walk import material
from generator.cli import main
from generator.model.fakta import Dag, Interval, Ordlyd, Talvaerdi
from generator.model.kilde import Linjer, Spaend
from generator.model.vaerdi.tal import Graense
from generator.model.vaerdi.tid import Klokken
from generator.pages.all_pages import pages
from generator.prose.spots import spots
from generator.verify.quoting import LONGEST, quoted, stands
from tests.generator.proeve import STOETTE, Proeve, eneste

FIL = "citater/proeve-2023.yaml"
SIDE = "proevekommune/sel-85-stoette.md"


def _write(proeve: Proeve) -> str:
    kald = CliRunner().invoke(main, ["citater", str(proeve.kilder), "--standards", str(proeve.standards)])
    assert 0 == kald.exit_code, kald.output
    return kald.output


def _missing(proeve: Proeve) -> list[str]:
    return [fund.kode for fund in missing(material(proeve.load_standards()))]


def test_written_held_and_shown(proeve: Proeve) -> None:
    """The command writes what is cited, where it is cited; checks are content, and the page shows it, figure marked."""
    assert {"citat-mangler"} == set(_missing(proeve))
    uden = pages(proeve.load_standards().catalogue)[SIDE]
    assert ("<blockquote>" in uden, 'id="kilde-1"' in uden) == (False, True)
    assert "kommuner/proevekommune/citater/proeve-2023.yaml" in _write(proeve)
    assert ([], []) == (_missing(proeve), [str(fund) for fund in (*proeve.fejl(), *proeve.kontrol().fejl)])
    side = pages(proeve.load_standards().catalogue)[SIDE]
    assert "<mark>15</mark> timer" in side.split('<details id="kilde-', 1)[1]


def test_one_warning_for_a_document(proeve: Proeve) -> None:
    """New citations after the last writing are told of once, with how many."""
    _write(proeve)
    proeve.ret(
        STOETTE,
        "vaerdi: 15, kilde: {dokument: proeve-2023, linje: 19",
        "vaerdi: 15, kilde: {dokument: proeve-2023, linje: 18-19",
    )
    fund = eneste(list(missing(material(proeve.load_standards()))))
    assert ("citat-mangler", True, True) == (fund.kode, fund.advarsel, "1 steder i proeve-2023" in fund.besked)


def test_edited_by_hand(proeve: Proeve) -> None:
    """A quotation that the text does not have is a mistake where it stands; one of an unknown document too."""
    _write(proeve)
    fil = "kommuner/proevekommune/citater/proeve-2023.yaml"
    proeve.skriv(fil, proeve.laes(fil).replace("timer", "dage"))
    assert {"citat-passer-ikke"} == {fund.kode for fund in proeve.kontrol().fejl if fund.fil.endswith(fil)}
    proeve.skriv("citater/ukendt.yaml", 'id: ukendt\ncitater:\n  - {linje: 1, tekst: "x"}\n')
    assert "ukendt-kilde" == eneste([fund for fund in proeve.fejl() if "ukendt.yaml" in fund.fil]).kode


@pytest.mark.parametrize(
    ("tekst", "kode"),
    [
        ("id: proeve-2023\ncitater:\n  - {linje: 2}\n", "felt-mangler"),
        ("id: proeve-2023\ncitater:\n  - {linje: nul, tekst: x}\n", "linje-form"),
        ("id: anden\ncitater: []\n", "fil-plads"),
        ("id: proeve-2023\ncitater:\n  - {linje: 2, tekst: x}\n  - {linje: 2, tekst: y}\n", "dobbelt-id"),
    ],
)
def test_broken_file(proeve: Proeve, tekst: str, kode: str) -> None:
    """A file of quotations with a mistake is told of as any other."""
    proeve.skriv(FIL, tekst)
    assert kode in {fund.kode for fund in proeve.fejl() if fund.fil.endswith(FIL)}


LONG = [f"Sætning nummer {nr} handler om noget andet end det, du leder efter." for nr in range(20)]


@pytest.mark.parametrize(
    ("lines", "span", "values", "citat"),
    [
        (["Du får", "15 timer", "om ugen."], (2, 2), [], "Du får 15 timer om ugen."),
        (["# BETALING", "", "Gratis."], (3, 3), [], "BETALING Gratis."),
        (["**Kla-", "gen** sendes [hertil](mailto:x@y.dk)."], (1, 2), [], "Klagen sendes hertil."),
        (
            [*LONG, "Fristen er 99 uger.", *LONG],
            (1, 41),
            [Decimal(99)],
            "[…] Fristen er 99 uger. […]",
        ),
        (["---", "", ""], (1, 1), [], ""),
    ],
)
def test_what_is_quoted(lines: list[str], span: tuple[int, int], values: list[Talvaerdi], citat: str) -> None:
    """Short lines have a neighbour to each side, long passages only what stands around the figure, without markup."""
    linjer = Linjer(spaend=(Spaend(fra=span[0], til=span[1]),))
    assert (citat, True) == (quoted(lines, linjer, values), stands(citat, lines, linjer))


def test_lines_apart() -> None:
    """Of lines that stand apart, what is between them is left out."""
    linjer = Linjer(spaend=(Spaend(fra=1, til=2), Spaend(fra=19, til=20)))
    citat = quoted(LONG, linjer, [])
    assert (f"{LONG[0]} {LONG[1]} […] {LONG[18]} {LONG[19]}", True) == (citat, stands(citat, LONG, linjer))


def test_a_long_passage_without_a_figure_is_cut() -> None:
    """No quotation is longer than a few lines."""
    citat = quoted(LONG, Linjer(spaend=(Spaend(fra=1, til=20),)), [])
    assert citat.startswith("Sætning nummer 0") and citat.endswith("[…]") and len(citat) <= LONGEST


@pytest.mark.parametrize(
    ("vaerdi", "tekst", "fundne"),
    [
        (Decimal(1655), "Beløbet er 1.655 kr. i 2023", ["1.655"]),
        (Interval(fra=Decimal(2), til=Decimal(3)), "to-tre gange", ["to", "tre"]),
        (Graense(hoejst=Decimal(14)), "senest 14 dage efter", ["14"]),
        (Dag(dato="09-01"), "fra 1. september 2025", ["1. september 2025"]),
        (Ordlyd(tekst="hurtigst muligt"), "Sker Hurtigst Muligt.", ["Hurtigst Muligt"]),
        (Klokken(fra_kl="9", til_kl="14.30"), "kl. 9.00-14.30", ["9.00", "14.30"]),
        (Decimal(5), "Der står intet.", []),
    ],
)
def test_where_a_value_stands(vaerdi: Talvaerdi, tekst: str, fundne: list[str]) -> None:
    """A value is found as the text writes it: in digits, in words, as a day or a time."""
    assert fundne == [tekst[start:stop] for start, stop in spots(vaerdi, tekst)]
