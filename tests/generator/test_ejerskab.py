"""A municipality owns its folder: it comes and goes without a change or a word in any other file."""

import shutil
from pathlib import Path

import pytest

from generator.load.findings import Finding
from generator.load.loader import load_standards
from generator.site.check import check
from tests.generator.moensterby import FAELLES, kommunens_filer, lav_moensterby, vejledningens_tilfoejelser
from tests.generator.proeve import KILDER, KOMMUNE, MERUDGIFTER, NABO, PROJEKT, STOETTE, Proeve, eneste

RIGTIGE = ("frederikshavn", "hedensted", "hvidovre")
OWN_WORDS = "kommuner/proevekommune/soegeord.yaml"
NABOS_KILDER = "kommuner/naboby/kilder.yaml"


def _uden_dato(standards: Path) -> list[Finding]:
    return check(load_standards(standards))


@pytest.fixture(scope="module")
def standards(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project's standards."""
    mappe = tmp_path_factory.mktemp("alle") / "standards"
    shutil.copytree(PROJEKT / "standards", mappe, ignore=shutil.ignore_patterns("skemaer"))
    return mappe


def test_adding_one_touches_no_other_file(tmp_path: Path) -> None:
    """All that the guide writes of its municipality is in the municipality's own folder, and nothing is added to."""
    egne = [sti for sti in kommunens_filer() if sti.startswith("standards/")]
    assert [] == [sti for sti in egne if not sti.startswith("standards/kommuner/moensterby/")]
    assert [] == [sti for sti in vejledningens_tilfoejelser() if not sti.startswith(FAELLES)]


@pytest.mark.slow
def test_a_newcomer_is_no_news_to_the_others(tmp_path: Path) -> None:
    """With one municipality more, every finding is about its own files; the rest are as they were."""
    foer = [str(fund) for fund in _uden_dato(PROJEKT / "standards")]
    by = lav_moensterby(tmp_path)
    assert foer == [str(fund) for fund in by.fejl() if "moensterby" not in fund.fil]


@pytest.mark.slow
@pytest.mark.parametrize("bliver", [(), *((navn,) for navn in RIGTIGE)])
def test_each_can_go(standards: Path, tmp_path: Path, bliver: tuple[str, ...]) -> None:
    """The law alone, or with any one of the municipalities, has no mistakes and no warnings about the others."""
    shutil.copytree(standards, tmp_path / "standards")
    for navn in RIGTIGE:
        if navn not in bliver:
            shutil.rmtree(tmp_path / "standards/kommuner" / navn)
    assert [] == [str(fund) for fund in _uden_dato(tmp_path / "standards")]


def _med_egen_kilde(proeve: Proeve, id_: str) -> None:
    """Naboby's document in its own folder, under an id of its own."""
    linjer = proeve.laes(KILDER).split("\n  - id: ")
    (nabos,) = [del_ for del_ in linjer if del_.startswith("nabo-2021\n")]
    proeve.skriv(KILDER, "\n  - id: ".join(del_ for del_ in linjer if del_ is not nabos).rstrip() + "\n")
    proeve.skriv(NABOS_KILDER, f"kilder:\n  - id: {nabos.rstrip()}\n".replace("nabo-2021", id_))
    for fil in ("kommuner/naboby/kommune.yaml", NABO):
        proeve.skriv(fil, proeve.laes(fil).replace("dokument: nabo-2021", f"dokument: {id_}"))


def test_source_is_the_municipalitys_own(proeve: Proeve) -> None:
    """Two municipalities may call a source the same: each cites its own, and on pages it has the municipality's name."""
    _med_egen_kilde(proeve, "proeve-2023")
    assert [] == [str(fund) for fund in proeve.fejl() if not fund.advarsel]
    catalogue = proeve.load_standards().catalogue
    assert {"proeve-2023", "naboby-proeve-2023"} <= {kilde.id for kilde in catalogue.kilder}
    (nabo,) = [ydelse for ydelse in catalogue.ydelser if ydelse.kommune == "naboby"]
    assert {"naboby-proeve-2023"} == {v.kilde.dokument for fakta in nabo.fakta for v in fakta.vaerdier}


def test_name_that_is_its_own_already_stays(proeve: Proeve) -> None:
    """A source that begins with its municipality's id is called that on pages and in open data too."""
    _med_egen_kilde(proeve, "naboby-2021")
    assert "naboby-2021" in {kilde.id for kilde in proeve.load_standards().catalogue.kilder}


def test_source_of_another_is_not_cited(proeve: Proeve) -> None:
    """A source in another municipality's folder is unknown here."""
    _med_egen_kilde(proeve, "naboby-2021")
    proeve.ret(MERUDGIFTER, "kilde: {dokument: proeve-2023, linje: 3-", "kilde: {dokument: ▸naboby-2021, linje: 3-")
    assert "ukendt-kilde" in {fund.kode for fund in proeve.fejl() if fund.fil.endswith(MERUDGIFTER)}


def test_one_name_is_one_text(proeve: Proeve) -> None:
    """A source that both the law and a municipality have is the same text in both; another text needs another id."""
    post = "  - {id: naboby-2023, type: dokument, titel: Hefte, udgiver: Naboby, sha256: " + "%s}\n"
    proeve.skriv(KILDER, proeve.laes(KILDER).rstrip() + "\n" + post % ("0" * 64))
    proeve.skriv(NABOS_KILDER, "kilder:\n" + post % ("0" * 64))
    assert [] == [fund.kode for fund in proeve.fejl() if "kilder.yaml" in fund.fil]
    proeve.skriv(NABOS_KILDER, "kilder:\n" + post % ("1" * 64))
    assert "kilde-to-steder" == eneste([fund for fund in proeve.fejl() if "kilder.yaml" in fund.fil]).kode


@pytest.mark.parametrize(
    "siger",
    ["Se {ydelse: naboby/sel-100-merudgifter}.", "Der er {fakta: naboby/sel-100-merudgifter/sagsbehandlingsfrist}."],
)
def test_no_other_municipality_is_named(proeve: Proeve, siger: str) -> None:
    """A municipality's files say nothing of another, whose files may go tomorrow."""
    tekst = proeve.laes(KOMMUNE)
    om = next(linje for linje in tekst.splitlines() if linje.startswith("om: "))
    proeve.skriv(KOMMUNE, tekst.replace(om, f'om: "{siger}"'))
    fund = eneste([fund for fund in proeve.fejl() if not fund.advarsel])
    assert ("naevner-anden-kommune", True) == (fund.kode, fund.fil.endswith(KOMMUNE))


def test_slips_in_what_a_municipality_says_of_the_shared(proeve: Proeve) -> None:
    """A guideline, a national finding and a paragraph of its own search words that are not there are told where they stand."""
    for rigtigt, forkert, kode in (
        ("adgang: vurdering\n", "adgang: vurdering\nretningslinjer: [▸retningslinje-99]\n", "ukendt-retningslinje"),
        ("adgang: vurdering\n", "adgang: vurdering\nnationale_fund: [▸findes-ikke]\n", "ukendt-fund"),
    ):
        foer = proeve.laes(STOETTE)
        sted = proeve.ret(STOETTE, rigtigt, forkert)
        fund = eneste(proeve.fejl())
        assert (kode, sted) == (fund.kode, (fund.linje, fund.kolonne))
        proeve.skriv(STOETTE, foer)
    for post, kode in (
        ("{ord: [hjælp], lov: [SEL § 85], indsats: findes-ikke}", "ukendt-indsats"),
        ("{ord: [hjælp], lov: [XYZ § 85]}", "ukendt-lov"),
        ("{ord: [hjælp]}", "felt-mangler"),
        ("{ord: [hjælp], lov: [SEL § 85], beregnere: [frist]}", "felt-ukendt"),
    ):
        proeve.skriv(OWN_WORDS, f"soegeord:\n  - {post}\n")
        fund = eneste([fund for fund in proeve.fejl() if fund.fil.endswith(OWN_WORDS)])
        assert (post, kode, 2) == (post, fund.kode, fund.linje)


def test_likeness_to_one_that_is_not_here_is_left_out(proeve: Proeve) -> None:
    """That a municipality elsewhere has a service like this one is said while it is here, and left out when it is not."""
    lig = (
        "  - ydelse: naboby/sel-100-merudgifter\n    forhold: ligner\n    tekst: Naboby har det samme.\n"
        "    kilde: {dokument: proeve-2023, linje: 1, afsnit: Udgifter}\n"
    )
    tekst = proeve.laes(MERUDGIFTER)
    foer = "" if "\nse_ogsaa:\n" in tekst else "\nse_ogsaa:\n"
    proeve.skriv(
        MERUDGIFTER, tekst.replace("\nse_ogsaa:\n", f"\nse_ogsaa:\n{lig}") if not foer else f"{tekst}{foer}{lig}"
    )

    def naevner() -> list[str]:
        assert [] == [str(fund) for fund in proeve.fejl() if not fund.advarsel]
        return [tie.ydelse for ydelse in proeve.load_standards().catalogue.ydelser for tie in ydelse.se_ogsaa]

    assert "naboby/sel-100-merudgifter" in naevner()
    shutil.rmtree(proeve.standards / "kommuner/naboby")
    assert "naboby/sel-100-merudgifter" not in naevner()
