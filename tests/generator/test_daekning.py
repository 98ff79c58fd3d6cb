"""Every figure of a source has an answer: a fact, a fixed reason, or an exception with its reason."""

from click.testing import CliRunner

from generator.checks.walk import material
from generator.cli import main
from generator.verify.coverage import daekning
from tests.generator.proeve import STOETTE, Proeve

UNDTAGELSER = "id: proeve-2023\nundtagelser:\n  - {linje: 1, grund: årstal på forsiden}\n"


def _svar(proeve: Proeve) -> dict[tuple[int, str], str | None]:
    grund = material(proeve.load_standards())
    return {(et.linje, et.tal): et.svar for et in daekning(grund, "proeve-2023", proeve.kilder)}


def test_answers(proeve: Proeve) -> None:
    """Digits, words, fractions, addresses, telephone numbers, paragraphs and dates are answered for."""
    svar = _svar(proeve)
    assert None is svar[(1, "2023")]
    assert "paragraf" == svar[(3, "§ 100")]
    assert "proevekommune/sel-100-merudgifter/merudgift-standard-2" == svar[(6, "1.103")]
    assert "proevekommune/sel-100-merudgifter/sagsbehandlingsfrist" == svar[(8, "ti uger")]
    assert svar[(12, "2½")] is not None
    assert "adresse på Rådgivningen" == svar[(22, "Prøvevej 1")]
    assert "proevekommune/raadgivningen" == svar[(23, "12345678")]
    assert [(1, "2023")] == [noegle for noegle, et in svar.items() if et is None]


def test_a_figure_without_its_fact(proeve: Proeve) -> None:
    """Another value, or the right value at another line, does not answer for the figure."""
    proeve.ret(
        STOETTE,
        "vaerdi: 15, kilde: {dokument: proeve-2023, linje: 19",
        "vaerdi: 15, kilde: {dokument: proeve-2023, linje: 20",
    )
    assert None is _svar(proeve)[(19, "15")]


def test_exceptions_with_their_reason(proeve: Proeve) -> None:
    """A line in daekning/ is answered with its reason, and only for its own document."""
    proeve.skriv("daekning/proeve-2023.yaml", UNDTAGELSER)
    assert "årstal på forsiden" == _svar(proeve)[(1, "2023")]


def test_functional_levels_answer_for_their_line(proeve: Proeve) -> None:
    """The levels of Fælles Sprog that a standard names are answered for, as those of VUM are."""
    proeve.ret_kilde("proeve-2023", "Støtten er op til 15", "Støtten er for niveau 2 og 3 og op til 15")
    assert None is _svar(proeve)[(19, "3")]
    proeve.ret(STOETTE, "\nfakta:\n", "\nfunktionsniveau: [{niveauer: [2, 3], linje: 19}]\nfakta:\n")
    assert "proevekommune/sel-85-stoette/funktionsniveau" == _svar(proeve)[(19, "3")]


def test_command(proeve: Proeve) -> None:
    """The command lists what has no answer and exits 1; with every figure answered for it exits 0."""
    kald = ["coverage", str(proeve.kilder), "--standards", str(proeve.standards)]
    uden = CliRunner().invoke(main, kald)
    assert (1, True) == (uden.exit_code, "proeve-2023:1: 2023: intet svar" in uden.output)
    proeve.skriv("daekning/proeve-2023.yaml", UNDTAGELSER)
    med = CliRunner().invoke(main, [*kald, "--alle"])
    assert "proeve-2023:1: 2023: årstal på forsiden" in med.output
    assert "uden svar" in med.output
