"""Municipalities in folders of their own: gathered by a national site, checked alone by their owner."""

import json
import shutil
from pathlib import Path

import jsonschema
import pytest
import yaml
from click.testing import CliRunner, Result

from generator.cli import main
from generator.load.findings import DataErrors, Finding
from generator.load.folder import find_files
from generator.load.loader import load_standards
from generator.load.roots import Further
from generator.model.standard import FORMAT
from generator.site.check import check
from generator.site.publication import publish
from tests.generator.proeve import KILDER, NABO, PROJEKT, SATSER, Proeve, eneste

NABOS = "kommuner/naboby/kommune.yaml"


def koer(*argumenter: object) -> Result:
    """Run the command."""
    return CliRunner().invoke(main, [str(et) for et in argumenter])


@pytest.fixture
def nabo(proeve: Proeve, tmp_path: Path) -> Path:
    """Naboby moved out of the standards, to a folder that is called otherwise."""
    ude = tmp_path / "hos naboen" / "standard"
    ude.parent.mkdir()
    shutil.move(proeve.standards / "kommuner/naboby", ude)
    return ude


def fund_med(proeve: Proeve, *mapper: Path) -> list[Finding]:
    """Every finding with further folders."""
    try:
        return check(load_standards(proeve.standards, further=Further(mapper)))
    except DataErrors as fejl:
        return list(fejl.fejl)


def test_it_is_the_same_wherever_it_lies(proeve: Proeve, tmp_path: Path) -> None:
    """A municipality in a folder of its own, or in a folder of several, gives the same data as among the others."""
    foer = proeve.load_standards().catalogue.datasaet
    ude = tmp_path / "andre" / "nabo"
    ude.parent.mkdir()
    shutil.move(proeve.standards / "kommuner/naboby", ude)
    for mappe in (ude, ude.parent):
        assert foer == load_standards(proeve.standards, further=Further([mappe])).catalogue.datasaet
    assert foer != proeve.load_standards().catalogue.datasaet
    side = publish(proeve.standards, [], kommuner=[ude]).made.pages
    assert "naboby/sel-100-merudgifter.md" in side


def test_alone_means_without_those_beside_the_law(proeve: Proeve, nabo: Path) -> None:
    """An owner reads their own municipality and what all share, and nobody else's."""
    alene = load_standards(proeve.standards, further=Further([nabo], kun=True))
    assert ["naboby"] == [data.id for data in alene.catalogue.kommuner]
    assert [] == [fund for fund in check(alene) if not fund.advarsel]


def test_folders_that_cannot_be_used(proeve: Proeve, nabo: Path, tmp_path: Path) -> None:
    """A folder without a municipality, and one that another folder has already, are told with both places."""
    tom = tmp_path / "tom"
    tom.mkdir()
    assert "mappe-uden-kommune" == eneste(fund_med(proeve, nabo, tom)).kode
    assert "mappe-uden-kommune" == eneste(fund_med(proeve, nabo, tmp_path / "findes-ikke")).kode
    kopi = tmp_path / "kopi"
    shutil.copytree(nabo, kopi)
    fund = eneste(fund_med(proeve, nabo, kopi))
    assert ("kommune-to-mapper", True) == (fund.kode, "hos naboen/standard" in fund.besked)
    fil = kopi / "kommune.yaml"
    fil.write_text(fil.read_text("utf-8").replace("id: naboby", "id: nyby"), "utf-8")
    shutil.rmtree(kopi / "ydelser")
    assert "dobbelt-kode" == eneste(fund_med(proeve, nabo, kopi)).kode


@pytest.mark.parametrize(
    ("fil", "felter", "kode"),
    [
        ("standard.yaml", f'format: {FORMAT - 1}\nversion: "2026.11"\n', "format-aeldre"),
        ("standard.yaml", f'format: {FORMAT + 1}\nversion: "2026.11"\nfremtid: ja\n', "format-nyere"),
        (NABOS, f"format: {FORMAT - 1}\n", "format-aeldre"),
        (NABOS, f"format: {FORMAT + 1}\nfremtid: ja\n", "format-nyere"),
        (NABOS, 'skrevet_til: "2027.1"\n', "skrevet-til-nyere"),
        (NABOS, "skrevet_til: i dag\n", "forkert-form"),
    ],
)
def test_another_form_or_edition_is_said_and_nothing_else(proeve: Proeve, fil: str, felter: str, kode: str) -> None:
    """What was written for another program, or a newer law, is one finding at its place, whatever else is wrong."""
    proeve.skriv("standard.yaml", f'format: {FORMAT}\nversion: "2026.11"\n')
    assert [] == proeve.fejl()
    proeve.skriv(fil, felter if fil == "standard.yaml" else proeve.laes(fil) + felter)
    assert (kode, f"standards/{fil}") == (eneste(proeve.fejl()).kode, eneste(proeve.fejl()).fil)


def test_what_was_written_for_this_or_an_older_edition_is_read(proeve: Proeve) -> None:
    """A municipality may be older than the law it is read with."""
    proeve.skriv("standard.yaml", f'format: {FORMAT}\nversion: "2026.11"\n')
    for version in ("2026.11", "2026.9", "2025.12.3"):
        tekst = proeve.laes(NABOS).split("format:")[0]
        proeve.skriv(NABOS, f'{tekst}format: {FORMAT}\nskrevet_til: "{version}"\n')
        assert [] == [str(fund) for fund in proeve.fejl()]


def test_check_of_one_municipality(proeve: Proeve) -> None:
    """Only its own files are spoken of: mistakes before warnings, those of reading and those of checking in one round."""
    proeve.ret(SATSER, "fakta:", "fakta: []\nfejl:")
    proeve.skriv("kommuner/naboby/satser.yaml", "id: naboby\nfakta: [\n")
    proeve.ret(NABO, "kort: ", "kort: UDFYLD. ")
    assert "nationale/satser.yaml" in koer("check", "--standards", proeve.standards).stderr
    proeve.ret(SATSER, "fakta: []\nfejl:", "fakta:")
    resultat = koer("check", "--kommune", "naboby", "--standards", proeve.standards)
    linjer = resultat.stderr.splitlines()
    assert 1 == resultat.exit_code
    assert all("kommuner/naboby/" in linje for linje in linjer[:-1])
    assert (True, True) == ("naboby/satser.yaml" in linjer[0], "advarsel" in linjer[-2])
    ukendt = koer("check", "--kommune", "nabby", "--standards", proeve.standards)
    assert (1, "Mente du “naboby”?") == (ukendt.exit_code, ukendt.stderr.strip()[-len("Mente du “naboby”?") :])


def test_mistakes_of_one_file_hide_no_other(proeve: Proeve) -> None:
    """A file that cannot be read is told of together with what is wrong in the others."""
    proeve.skriv("kommuner/naboby/satser.yaml", "id: naboby\nfakta: [\n")
    proeve.ret(NABO, "kort: ", "beskyttet: nej\nkort: ")
    proeve.ret("kommuner/proevekommune/kommune.yaml", "kontakt: raadgivningen", "kontakt: ingen")
    proeve.ret("kommuner/proevekommune/ydelser/sel-85-stoette.yaml", "kort: ", "kort: Du får 15 timer. ")
    fejl = koer("check", "--standards", proeve.standards).stderr
    assert [] == [kode for kode in ("[yaml-", "[felt-ukendt]", "[tal-i-tekst]") if kode not in fejl]


def test_a_newcomer_has_warnings_alone(proeve: Proeve) -> None:
    """The folder that is made for a new municipality says what is to be written, and has no mistakes."""
    lavet = koer(
        "ny-kommune", "koebenhavn", "--kode", "101", "--navn", "Københavns Kommune", "--standards", proeve.standards
    )
    assert 0 == lavet.exit_code, lavet.output
    fundne = [fund for fund in proeve.fejl() if "koebenhavn" in fund.fil]
    assert {"skal-udfyldes"} == {fund.kode for fund in fundne}
    assert 0 == koer("check", "--kommune", "koebenhavn", "--standards", proeve.standards).exit_code
    igen = koer("ny-kommune", "koebenhavn", "--kode", "101", "--navn", "x", "--standards", proeve.standards)
    assert (1, True) == (igen.exit_code, "findes allerede" in igen.stderr)
    assert 2 == koer("ny-kommune", "Køge", "--kode", "259", "--navn", "x", "--standards", proeve.standards).exit_code


def test_a_new_municipality_elsewhere_has_its_schemas(tmp_path: Path) -> None:
    """Every file that is made, and a service made of the template, names a schema that is there, and no file of it is data."""
    lavet = koer("ny-kommune", "koege", "--kode", "259", "--navn", "Køge Kommune", "--i", tmp_path)
    assert 0 == lavet.exit_code, lavet.output
    skabelon = (tmp_path / "koege/skabelon-ydelse.txt").read_text(encoding="utf-8").partition("\n\n")[2]
    (tmp_path / "koege/ydelser/sel-97-ledsagelse.yaml").write_text(skabelon, encoding="utf-8")
    filer = sorted((tmp_path / "koege").rglob("*.yaml"))
    naevnt = [fil.parent / fil.read_text(encoding="utf-8").partition("$schema=")[2].split("\n")[0] for fil in filer]
    assert [True] * 3 == [skema.is_file() for skema in naevnt]
    for fil, skema in zip(filer, naevnt, strict=True):
        indhold = json.loads(json.dumps(yaml.safe_load(fil.read_text(encoding="utf-8")), default=str))
        jsonschema.Draft202012Validator(json.loads(skema.read_text(encoding="utf-8"))).validate(indhold)
    assert {"kommune.yaml", "kilder.yaml", "ydelser/sel-97-ledsagelse.yaml"} == {
        fil.navn for fil in find_files(tmp_path / "koege")[0]
    }


def test_texts_are_found_by_the_name_their_owner_gives(proeve: Proeve) -> None:
    """Two municipalities may call their texts the same: the one lies beside the other, or in its owner's folder."""
    post = next(del_ for del_ in proeve.laes(KILDER).split("\n  - id: ") if del_.startswith("nabo-2021\n")).rstrip()
    proeve.skriv(KILDER, proeve.laes(KILDER).replace(f"\n  - id: {post}", ""))
    proeve.skriv("kommuner/naboby/kilder.yaml", f"kilder:\n  - id: {post}\n".replace("nabo-2021", "proeve-2023"))
    for fil in (NABOS, NABO):
        proeve.skriv(fil, proeve.laes(fil).replace("dokument: nabo-2021", "dokument: proeve-2023"))
    assert ["kildetekst-anden"] == [fund.kode for fund in proeve.kontrol().fejl]
    for navn in ("naboby/proeve-2023.txt", "naboby-proeve-2023.txt"):
        (proeve.kilder / navn).parent.mkdir(exist_ok=True)
        shutil.move(
            next(proeve.kilder.rglob("nabo*.txt"), proeve.kilder / "naboby/proeve-2023.txt"), proeve.kilder / navn
        )
        assert [] == [str(fund) for fund in proeve.kontrol().fejl]


def test_the_projects_own_package_says_its_form() -> None:
    """What all share has a form and an edition, and the municipalities beside it can be read with it."""
    modeller = load_standards(PROJEKT / "standards").modeller
    assert FORMAT == getattr(modeller["standard.yaml"], "format", None)
