"""The command line: check, verify, calc, schema and pages."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.schema import schemas
from tests.generator.proeve import EKSEMPEL, KOMMUNE, MERUDGIFTER, PROJEKT, STOETTE, Proeve, har_sted

STANDARDS = PROJEKT / "standards"
NOEGLER = [
    "format", "beregner", "kommune", "dato", "resultat", "trin", "forbehold", "uoverensstemmelser", "naboer",
    "datasaet",
]  # fmt: skip


def koer(*argumenter: str | Path) -> Result:
    """A command as typed; an exception other than an exit is a failure."""
    resultat = CliRunner().invoke(main, [str(et) for et in argumenter])
    if resultat.exception and not isinstance(resultat.exception, SystemExit):
        raise resultat.exception
    return resultat


def calc(*argumenter: str) -> Result:
    """`calc` on the made-up standards."""
    return koer("calc", *argumenter, "--standards", EKSEMPEL / "standards")


def test_check_without_mistakes(proeve: Proeve) -> None:
    """Whole standards give exit 0 and one line that counts files and facts; warnings stop nothing."""
    resultat = koer("check", "--standards", proeve.standards)
    assert (0, "Ingen fejl i 11 filer med 26 fakta.\n") == (resultat.exit_code, resultat.stdout)
    linjer = resultat.stderr.splitlines()
    assert [] == [linje for linje in linjer if "advarsel: " not in linje or not har_sted(linje)]


def test_check_with_mistakes(proeve: Proeve) -> None:
    """Each mistake is one line on stderr, then their number; nothing on stdout, and exit 1."""
    proeve.ret(STOETTE, "enhed: timer/md", "enhed: timer/mdr")
    proeve.ret(KOMMUNE, 'kode: "859"', "kode: 9")
    resultat = koer("check", "--standards", proeve.standards)
    *alle, antal = resultat.stderr.splitlines()
    linjer, advarsler = alle[:2], alle[2:]
    assert (1, "", "2 fejl.") == (resultat.exit_code, resultat.stdout, antal)
    assert ([], []) == ([et for et in linjer if "advarsel" in et], [et for et in advarsler if "advarsel" not in et])
    assert all(har_sted(linje) for linje in linjer)


def test_check_of_some_files(proeve: Proeve) -> None:
    """With paths, only findings in those files and folders are shown and count."""
    proeve.ret(STOETTE, "vaerdi: 15,", "vaerdi: 15, note: x, kilde2: y,")
    proeve.ret(KOMMUNE, 'kode: "859"', "kode: 9")
    ydelser = proeve.standards / "kommuner/proevekommune/ydelser"
    resultat = koer("check", ydelser, "--standards", proeve.standards)
    assert (1, True, False) == (resultat.exit_code, "kilde2" in resultat.stderr, "kode" in resultat.stderr)
    assert 0 == koer("check", proeve.standards / MERUDGIFTER, "--standards", proeve.standards).exit_code
    assert 1 == koer("check", proeve.standards / KOMMUNE, ydelser, "--standards", proeve.standards).exit_code


def test_check_of_a_path_that_is_not_there(proeve: Proeve) -> None:
    """A misspelt path is an error, not a clean bill of health."""
    assert 2 == koer("check", proeve.standards / "findes-ikke", "--standards", proeve.standards).exit_code


def test_check_from_inside(proeve: Proeve, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run from inside the folder, findings still carry a whole path, and paths still filter."""
    proeve.ret(KOMMUNE, 'kode: "859"', "kode: 9")
    monkeypatch.chdir(proeve.standards)
    resultat = koer("check", "kommuner", "--standards", ".")
    assert (1, True) == (resultat.exit_code, f"standards/{KOMMUNE}:3:7: " in resultat.stderr)
    assert 0 == koer("check", "nationale", "--standards", ".").exit_code


def test_check_of_no_folder(tmp_path: Path) -> None:
    """A folder that is not there is one line and exit 1, in every command that reads standards."""
    for argumenter in (["check"], ["verify", tmp_path], ["calc", "merudgift"]):
        resultat = koer(*argumenter, "--standards", tmp_path / "findes-ikke")
        assert (1, True) == (resultat.exit_code, "mappen findes ikke" in resultat.stderr)


def test_verify(proeve: Proeve) -> None:
    """Verification counts what it held against the texts, and exits 1 with a line for what does not stand there."""
    resultat = koer("verify", proeve.kilder, "--standards", proeve.standards)
    assert (0, "") == (resultat.exit_code, resultat.stderr)
    assert "21 værdier holdt op mod kildens linjer." in resultat.stdout
    proeve.ret(STOETTE, "vaerdi: 15,", "vaerdi: 16,")
    resultat = koer("verify", proeve.kilder, "--standards", proeve.standards)
    assert (1, True) == (resultat.exit_code, "fandt “16” – står ikke i proeve-2023, linje 19" in resultat.stderr)


def test_calc_as_json() -> None:
    """The contract's keys in their order, and a result: 150 lies in the first band, which gives 50."""
    resultat = calc("merudgift", "--kommune", "proevekommune", "--dato", "2023-06-01", "merudgift_md=150", "--json")
    svar = json.loads(resultat.stdout)
    assert (0, NOEGLER) == (resultat.exit_code, list(svar))
    assert (1, "merudgift", "proevekommune", "2023-06-01") == tuple(svar[navn] for navn in NOEGLER[:4])
    assert {"tilskud_md": "50.00", "baand": "standard-1", "merudgift_aar": "1800.00"} == svar["resultat"]
    assert {"navn", "formel", "vaerdi", "enhed", "kilde"} == set(svar["trin"][0])
    assert ["proevekommune-det-hoeje-beloeb"] == svar["uoverensstemmelser"]
    assert svar["datasaet"].startswith("sha256:")


def test_calc_that_fails_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """A mistake in a calculator gives its sentence and exit 1, and no traceback."""

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("calculators.rules.merudgift.calculator.gives", fail)
    resultat = calc("merudgift", "--dato", "2023-06-01", "merudgift_md=150", "--json")
    assert (1, "kan-ikke-regnes") == (resultat.exit_code, json.loads(resultat.stdout)["resultat"]["svar"])
    assert "ZeroDivisionError" in resultat.stderr and "Traceback" not in resultat.stderr


def test_calc_as_text() -> None:
    """Without --json the answer is readable Danish with the law's figure and its source."""
    resultat = calc("merudgift", "--kommune", "proevekommune", "--dato", "1. juni 2023", "merudgift_md=1.500,00")
    assert 0 == resultat.exit_code
    assert "1.500 kr." in resultat.stdout and "\n[1] Satser for 2023" in resultat.stdout
    assert "{" not in resultat.stdout


def test_calc_with_repeated_field() -> None:
    """A field given more than once is a list: 100 a month and 600 a year are 150 a month."""
    svar = calc("merudgift", "--dato", "2023-06-01", "post=Medicin; 100; kr/md", "post=Tøj; 600; kr/år", "--json")
    assert "1800.00" == json.loads(svar.stdout)["resultat"]["merudgift_aar"]


def test_calc_without_a_rate() -> None:
    """A date without a rate is an answer, not a failure."""
    svar = calc("merudgift", "--dato", "2019-06-01", "merudgift_md=150", "--json")
    assert (0, "ingen-sats") == (svar.exit_code, json.loads(svar.stdout)["resultat"]["svar"])


FEJL: list[tuple[list[str], list[str]]] = [
    (["merudgift", "--dato", "2023-06-01", "merudgift_md=abc"], ["merudgift_md"]),
    (["merudgift", "--dato", "2023-06-01"], ["merudgift_md"]),
    (["merudgift", "--dato", "i går", "merudgift_md=abc"], ["dato", "merudgift_md"]),
    (["merudgift", "--dato", "2023-02-30", "merudgift_md=1"], ["dato"]),
    (["merudgifter", "--dato", "2023-06-01"], ["beregner"]),
    (["merudgift", "--kommune", "prove", "--dato", "2023-06-01", "merudgift_md=1"], ["kommune"]),
    (["merudgift", "--dato", "2023-06-01", "merudgift_md=1", "ukendt=2"], ["ukendt"]),
    (["merudgift", "--dato", "2023-06-01", "merudgift_md"], ["merudgift_md"]),
    (["raadighedsbeloeb", "--dato", "2023-06-01"], ["kommune"]),
]


@pytest.mark.parametrize(("argumenter", "felter"), FEJL)
def test_calc_mistakes(argumenter: list[str], felter: list[str]) -> None:
    """Mistakes in the input: exit 2, one line a field on stderr, or the same as JSON."""
    tekst, som_json = calc(*argumenter), calc(*argumenter, "--json")
    assert (2, 2, "") == (tekst.exit_code, som_json.exit_code, tekst.stdout)
    fundne = [et["felt"] for et in json.loads(som_json.stdout)["fejl"]]
    assert felter == [felt for felt in fundne if felt in felter]
    assert fundne == [linje.split(": ")[0] for linje in tekst.stderr.splitlines()]
    assert all(et["besked"] for et in json.loads(som_json.stdout)["fejl"])


@pytest.mark.slow
@pytest.mark.parametrize(
    "skrald",
    ["=", "==", "merudgift_md==", "merudgift_md=\x00", "merudgift_md=" + "9" * 5000, "post=;;;;", "post=", "æ=ø",
     "merudgift_md=1e999", "--", "merudgift_md=½", "merudgift_md=\ud800", "kommune=x", "dato=2023-01-01"],
)  # fmt: skip
def test_calc_garbage(skrald: str) -> None:
    """Garbage is refused with a sentence, and never a traceback."""
    for ekstra in ([], ["--json"]):
        resultat = calc("merudgift", "--dato", "2023-06-01", *ekstra, skrald)
        assert 2 == resultat.exit_code
        assert "Traceback" not in resultat.output


def test_calc_on_broken_standards(proeve: Proeve) -> None:
    """Nothing is calculated from standards with mistakes."""
    proeve.ret(STOETTE, "kort: Du", "kort: 5 Du")
    resultat = koer("calc", "merudgift", "merudgift_md=1", "--standards", proeve.standards)
    assert (1, "", True) == (resultat.exit_code, resultat.stdout, "fandt “5”" in resultat.stderr)


@pytest.mark.slow
def test_calc_on_the_real_standards() -> None:
    """The example of the design: 1,655 a month in Hvidovre in 2023 gives the law's 2,206, not the printed 2,757."""
    resultat = koer("calc", "merudgift", "--kommune", "hvidovre", "--dato", "2023-06-01", "merudgift_md=1655", "--json",
                    "--standards", STANDARDS)  # fmt: skip
    svar: dict[str, Any] = json.loads(resultat.stdout)
    assert ("2206.00", "standard-2") == (svar["resultat"]["tilskud_md"], svar["resultat"]["baand"])
    assert "hvidovre-merudgift-standard-2" in svar["uoverensstemmelser"]


def test_schema_command(tmp_path: Path) -> None:
    """`schema` writes a schema for each kind of file and names them."""
    resultat = koer("schema", "--out", tmp_path / "skemaer")
    assert 0 == resultat.exit_code
    assert schemas() == {fil.name: fil.read_text(encoding="utf-8") for fil in (tmp_path / "skemaer").iterdir()}
    assert len(schemas()) == len(resultat.stdout.splitlines())


@pytest.mark.parametrize("kommando", sorted(main.commands))
def test_every_command_is_documented(kommando: str) -> None:
    """README.md shows each command as it is typed, and its --help has a sentence."""
    assert f"serviceniveau {kommando}" in (PROJEKT / "README.md").read_text(encoding="utf-8")
    hjaelp = main.commands[kommando].help
    assert hjaelp and hjaelp.strip().endswith(".")
