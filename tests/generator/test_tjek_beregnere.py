"""What calculators read is there, and of the kind and in the unit they read it in."""

import pytest

from generator.computed.reads import OfServices
from generator.load.findings import Finding
from generator.model.catalogue import Catalogue
from tests.generator.proeve import EGNE_SATSER, MERUDGIFTER, SATSER, STOETTE, Proeve, eneste

MINIMUM = "betegnelse: Mindste merudgift på et år\n    enhed: "


def unreadable(proeve: Proeve) -> list[Finding]:
    """The findings of values that a calculator cannot read."""
    return [fund for fund in proeve.fejl() if fund.kode == "beregner-laeser-andet"]


def test_another_unit(proeve: Proeve) -> None:
    """Kroner a month where kroner a year are read: at the unit, with the calculator and what it reads."""
    sted = proeve.ret(SATSER, f"{MINIMUM}kr/år", f"{MINIMUM}▸kr/md")
    fund = eneste(unreadable(proeve))
    assert (f"standards/{SATSER}", sted) == (fund.fil, (fund.linje, fund.kolonne))
    assert "beregneren “merudgift” læser det som et tal i kr/år" == fund.besked
    assert "“merudgift-minimum-aar”, et tal i kr/md" == fund.fundet


@pytest.mark.parametrize(
    ("rigtigt", "andet", "fundet"),
    [
        ("vaerdi: 50,", "vaerdi: ▸{tekst: Efter aftale},", "“merudgift-standard-1”, ord"),
        ("vaerdi: 50,", "vaerdi: ▸{fra: 50, til: 60},", "“merudgift-standard-1”, fra og til i kr/md"),
        ("vaerdi: {fra: 201, til: 300},", "vaerdi: ▸201,", "“merudgift-baand-2”, et tal i kr/md"),
    ],
)
def test_another_kind(proeve: Proeve, rigtigt: str, andet: str, fundet: str) -> None:
    """Words or a range where a number is read, or a number where a range is: at the value."""
    sted = proeve.ret(SATSER, rigtigt, andet)
    fund = [et for et in unreadable(proeve) if et.fundet == fundet]
    assert sted == (eneste(fund).linje, eneste(fund).kolonne)


@pytest.mark.parametrize(("enhed", "antal"), [("dage", 0), ("måneder", 0), ("km", 1), ("timer", 1)])
def test_a_deadline_has_several_units(proeve: Proeve, enhed: str, antal: int) -> None:
    """A deadline is read in any unit that can be counted from a day, and in no other."""
    proeve.ret(
        SATSER, "betegnelse: Frist for at klage\n    enhed: uger", f"betegnelse: Frist for at klage\n    enhed: {enhed}"
    )
    assert antal == len(unreadable(proeve))


def test_the_municipalitys_own_figures(proeve: Proeve) -> None:
    """A figure that a municipality states itself is held against the same declaration."""
    proeve.ret(EGNE_SATSER, "- id: loft", "- id: merudgift-minimum-aar")
    assert [] == unreadable(proeve)
    proeve.ret(EGNE_SATSER, "enhed: kr/år", "enhed: kr")
    assert f"standards/{EGNE_SATSER}" == eneste(unreadable(proeve)).fil


def test_a_figure_of_a_service(proeve: Proeve) -> None:
    """What is read by service is held against the declaration, and a figure that nobody reads is not."""
    proeve.ret(STOETTE, "- id: tilsyn\n", "- id: opfoelgning\n")
    proeve.ret(STOETTE, "{tal: tilsyn}", "{tal: opfoelgning}")
    fund = eneste(unreadable(proeve))
    assert ("“opfoelgning”, et tal i timer/md", True) == (fund.fundet, "beregneren “frist”" in fund.besked)


def test_a_button_to_nothing(proeve: Proeve) -> None:
    """A calculator of the municipality's figures alone, where it has none of them, is told at its name; one is enough."""
    foer = "beregnere: [merudgift]"
    sted = proeve.ret(MERUDGIFTER, foer, "beregnere: [merudgift, ▸bpa-regnskab]")
    fund = eneste([et for et in proeve.fejl() if et.fundet == "“bpa-regnskab”"])
    assert (f"standards/{MERUDGIFTER}", sted, "beregner-uden-kommunens-tal") == (
        fund.fil,
        (fund.linje, fund.kolonne),
        fund.kode,
    )
    assert "fx regnskab-frist, regnskab-periode" in fund.besked
    proeve.ret(
        STOETTE,
        "- id: tilsyn\n    betegnelse: Tid til tilsyn\n    enhed: timer/md",
        "- id: regnskab-periode\n    betegnelse: Tid til tilsyn\n    enhed: måneder",
    )
    proeve.ret(STOETTE, "{tal: tilsyn}", "{tal: regnskab-periode}")
    assert [] == [et for et in proeve.fejl() if et.fundet == "“bpa-regnskab”"]


def test_the_same_name_under_another_law(catalogue: Catalogue) -> None:
    """A service under another law is not read where one by the calculator's own law has the figure."""
    hvidovre = catalogue.kommune("hvidovre")
    assert hvidovre is not None
    efter_loven, anden = (
        next(en for en in hvidovre.ydelser if en.id == navn) for navn in ("sel-97-ledsagelse", "sel-96-bpa")
    )
    assert "timer-pr-maaned" in OfServices(hvidovre.ydelser).read(efter_loven)["ledsagelse"]
    assert "timer-pr-maaned" not in OfServices(hvidovre.ydelser).read(anden)["ledsagelse"]
    assert "timer-pr-maaned" in OfServices((anden,)).read(anden)["ledsagelse"]
