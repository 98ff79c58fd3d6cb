"""Every contradiction that touches a figure some calculator reads is in the answer of a calculation that reads it."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from calculators.data.rates import Satser, SatserPaa
from calculators.examples.all import EKSEMPLER
from calculators.results.contract import Beregner
from calculators.rules.frist.events import EVENTS
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import beregn, udregn
from calculators.run.call import Call, read_call
from calculators.text.errors import IkkeIKommunen, InputFejl, ManglendeSats
from generator.load.loader import load_standards
from generator.model.catalogue import Catalogue
from generator.model.kilde import Henvisning
from generator.model.kommune import Uoverensstemmelse
from generator.site.check import check
from tests.generator.projektkopi import ret

STANDARDS = Path(__file__).resolve().parents[2] / "standards"
# Why no question below brings these out, each found by reading it.
UNASKED = {
    "frederikshavn-95-96-pensionslov": "Frederikshavn adapts the help, so the old pension is not read there",
    "frederikshavn-merudgift-foertidspension": "the calculator for § 100 does not ask about the old pension",
    "frederikshavn-sel-107-egen-bolig": "is about § 107 alone, and cites the figure of § 110 to compare",
    "frederikshavn-sel-110-intet-sted": "takes a shelter and a home that is kept, two turns at once",
}
DAYS = ("2018-06-01", "2020-06-01", "2023-06-01", "2024-06-01", "2026-06-01")


def _share(et: Henvisning, dokument: str, linje: int | str | None) -> bool:
    """Whether a place shares a line with lines as they stand in satser.json; worked out anew for the test."""
    if et.dokument != dokument or et.linje is None or linje is None:
        return False
    fra, _, til = str(linje).partition("-")
    return et.linje.fra <= int(til or fra) and int(fra) <= et.linje.til


def _questions(satser: Satser) -> Iterator[tuple[str, str | None, str, dict[str, Any]]]:
    """Every worked example, and every deadline of every service, in every municipality through the years."""
    for navn, beregner in BEREGNERE.items():
        for svar in (beregner.eksempel, *(et.svar for et in EKSEMPLER.get(navn, ())), *_turns(beregner)):
            for kommune in satser.kommuner:
                yield from ((navn, kommune, dag, dict(svar)) for dag in DAYS if navn != "frist")
    for adresse in satser.ydelser:
        for haendelse in EVENTS:
            svar = {"haendelse": haendelse, "ydelse": adresse, "modtaget": "i-haanden"}
            yield from (("frist", adresse.partition("/")[0], dag, svar) for dag in DAYS)


def _turns(beregner: Beregner) -> Iterator[dict[str, Any]]:
    """The worked example with one choice turned at a time, and with few and many hours."""
    for felt in beregner.felter:
        valg = [valg.id for valg in felt.valgmuligheder] or (["ja", "nej"] if felt.type == "ja-nej" else [])
        timer = ["1", "14", "90"] if felt.navn == "timer_uge" else []
        yield from ({**beregner.eksempel, felt.navn: svar} for svar in (*valg, *timer))


@dataclass(frozen=True)
class Beregning:
    """What one calculation read, the services it is about, and the contradictions it told."""

    satser: SatserPaa
    ydelser: frozenset[str] | None
    fortalt: frozenset[str]


@pytest.fixture(scope="module")
def calculations(satser: Satser) -> list[Beregning]:
    """Each kind of reading once."""
    ud: list[Beregning] = []
    set_ = set()
    for navn, kommune, dag, svar in _questions(satser):
        try:
            kald = read_call(navn, kommune, dag, svar, satser)
        except InputFejl:
            continue
        udregning = udregn(kald, med_naboer=False)
        laeste = frozenset((sats.ejer, sats.id) for sats in kald.satser.laeste)
        fortalt = frozenset(note.id for note in udregning.noter)
        kende = (navn, kommune, dag, laeste, svar.get("ydelse"), fortalt)
        if kende not in set_:
            set_.add(kende)
            ud.append(Beregning(kald.satser, _services(kald), fortalt))
    return ud


def _services(kald: Call) -> frozenset[str] | None:
    """The services that the answer is about; None when it is about none in particular."""
    try:
        ydelser = kald.beregner.beregn(kald.svar, kald.satser.flyttet(kald.satser.dato, kald.satser.kommune)).ydelser
    except (IkkeIKommunen, ManglendeSats):
        ydelser = kald.ydelser
    return None if ydelser is None else frozenset(ydelser)


def _concerns(fund: Uoverensstemmelse, et: Beregning) -> bool:
    """Whether the contradiction holds on the day and for the services of the answer."""
    holder = (fund.gyldig_fra or date.min) <= et.satser.dato <= (fund.gyldig_til or date.max)
    return holder and (et.ydelser is None or not fund.ydelser or bool(et.ydelser & set(fund.ydelser)))


def _touches(fund: Uoverensstemmelse, et: Beregning) -> bool:
    """Whether it cites a line of a figure that was read."""
    return any(
        _share(sted.kilde, sats.kilde.dokument, sats.kilde.linje) for sted in fund.steder for sats in et.satser.laeste
    )


def test_what_touches_a_figure_that_was_read_is_told(calculations: list[Beregning], catalogue: Catalogue) -> None:
    """Held against the register itself, line by line: nothing that concerns the answer is left out."""
    register = {kommune.id: kommune.uoverensstemmelser for kommune in catalogue.kommuner}
    mangler = {
        fund.id
        for et in calculations
        for fund in register[et.satser.kommune or ""]
        if fund.id not in et.fortalt and _concerns(fund, et) and _touches(fund, et)
    }
    assert set() == mangler


def test_every_contradiction_on_a_figure_is_told_somewhere(calculations: list[Beregning], satser: Satser) -> None:
    """No contradiction that satser.json has for its figures is one that no calculation tells."""
    fortalt = frozenset(navn for et in calculations for navn in et.fortalt)
    assert sorted(UNASKED) == sorted(note.id for note in satser.uoverensstemmelser if note.id not in fortalt)


def test_no_unrelated_contradiction(calculations: list[Beregning], catalogue: Catalogue) -> None:
    """What is told is of the municipality, and holds on the day and for the services of the answer."""
    register = {fund.id: (kommune.id, fund) for kommune in catalogue.kommuner for fund in kommune.uoverensstemmelser}
    register |= {fund.id: ("", fund) for fund in catalogue.nationale_uoverensstemmelser}
    for et in calculations:
        for navn in et.fortalt:
            hos, fund = register[navn]
            assert hos in ("", et.satser.kommune)
            assert _concerns(fund, et)


@pytest.mark.parametrize(
    ("beregner", "kommune", "svar", "ventet"),
    [
        ("frist", "frederikshavn", {"haendelse": "ansoegning", "ydelse": "sel-100-merudgifter"},
         ["frederikshavn-merudgift-frist", "frederikshavn-frist-start"]),
        ("raadighedsbeloeb", "hvidovre", {"gruppe": "foertidspensionist"}, ["hvidovre-raadighedsbeloeb-grupper"]),
        ("raadighedsbeloeb", "hvidovre", {"gruppe": "enlig-under-25-kontanthjaelp"}, ["hvidovre-raadighedsbeloeb-25"]),
    ],
)  # fmt: skip
def test_those_that_were_silent(beregner: str, kommune: str, svar: Any, ventet: list[str], satser: Satser) -> None:
    """Contradictions that no list gave a calculator are told by the ones that read their figures."""
    fundet = beregn(beregner, kommune, "2023-06-01", svar, satser)["uoverensstemmelser"]
    assert [] == [navn for navn in ventet if navn not in fundet]


@pytest.mark.parametrize(
    ("beregner", "svar", "uden"),
    [
        ("raadighedsbeloeb", {"gruppe": "foertidspensionist"}, "hvidovre-raadighedsbeloeb-25"),
        ("raadighedsbeloeb", {"gruppe": "foertidspensionist"}, "hvidovre-rusmiddel-bilag"),
        ("egenbetaling-107", {}, "hvidovre-rusmiddel-bilag"),
        ("egenbetaling-108", {}, "hvidovre-108-par-rabat-hvem"),
        ("egenbetaling-108", {}, "hvidovre-108-raadighedsbeloeb-25"),
    ],
)
def test_only_what_holds_for_this_answer(beregner: str, svar: Any, uden: str, satser: Satser) -> None:
    """A pensioner living alone hears nothing of couples, of the age limit on benefit, or of drug treatment."""
    alle = {**BEREGNERE[beregner].eksempel, **svar}
    assert uden not in beregn(beregner, "hvidovre", "2023-06-01", alle, satser)["uoverensstemmelser"]


@pytest.mark.slow
def test_a_named_fact_must_exist(tmp_path: Path) -> None:
    """A contradiction that names a fact which is not there is an error with the nearest one."""
    rod = tmp_path / "standards"
    shutil.copytree(STANDARDS, rod)
    navn = "raadighedsbeloeb-lommepenge-enlig-under-25-kontanthjaelp"
    ret(rod / "kommuner/hvidovre/uoverensstemmelser.yaml", f"fakta: [{navn},", f"fakta: [{navn}r,")
    (fejl,) = [et for et in check(load_standards(rod)) if not et.advarsel]
    assert f"Mente du “{navn}”?" in str(fejl)
