"""Every figure that can be moved, at the ends of its slider and between: a result or a reason, no mistake of ours."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import udregn
from calculators.run.call import read_call
from calculators.text.dates import parse_dato
from calculators.text.errors import InputFejl
from calculators.text.money import dansk_tal
from calculators.whatif.band_check import tjek_baand
from calculators.whatif.figures import Satstal, ejere, satstal
from calculators.whatif.moved import laes_aendringer, med_aendringer, med_foelgetal
from calculators.whatif.question import hvad_nu_hvis
from tests.udsnit import udsnit

STOPS = (Decimal(0), Decimal("0.25"), Decimal("0.5"), Decimal(1))
LEAST = {
    "boligbetaling-indkomst-hoej-pct": "1",
    "boligbetaling-par-trin-aar": "100",
    "ledsager-opsparing-maaneder": "1",
}


def _stops(et: Satstal, satser: Satser) -> Iterator[list[str]]:
    """The least, the most and between, of a number or of both ends of a range; and nought, which may be refused."""
    skydere = et.som_dict(satser)["skydere"]
    for del_ in STOPS:
        tal = [max(Decimal(om["hoejst"]) * del_, Decimal(om["mindst"])) for om in skydere]
        yield [dansk_tal(_fits(et, x)) for x in tal]
    yield ["0"] * len(skydere)
    yield [dansk_tal(et.mindst.tal)] * len(skydere)


def _fits(et: Satstal, tal: Decimal) -> Decimal:
    return tal.to_integral_value() if et.er_helt else tal


def _answers(opstilling: dict[str, Any], kommune: str | None, et: Satstal, tekster: list[str], satser: Satser) -> None:
    """Every made-up resident by the moved figure; nothing is caught but mistakes in the input."""
    beregner = BEREGNERE[opstilling["beregner"]]
    dag = parse_dato(beregner.eksempel_dato)
    try:
        flyttet = laes_aendringer({et.noegle: tekster}, [et], laast_op=True)
        hos = ejere(beregner, kommune, satser)
        efter = med_aendringer(satser, med_foelgetal(flyttet, hos, dag, satser), kommune)
        tjek_baand(satser, efter, hos, dag)
    except InputFejl as fejl:
        assert all(besked.endswith(".") for _, besked in fejl.fejl)
        return
    for borger in opstilling["borgere"]:
        svar = udregn(read_call(beregner.id, kommune, beregner.eksempel_dato, borger["svar"], efter))
        assert svar.forbehold


@pytest.mark.slow
@pytest.mark.parametrize("navn", BEREGNERE)
def test_every_figure_at_every_stop(navn: str, satser: Satser) -> None:
    """Nought, both ends and between, in each place: the residents are answered, or the figure is refused in words."""
    for opstilling in satser.hvad_nu_hvis["opstillinger"]:
        if opstilling["beregner"] != navn:
            continue
        for kommune in [*satser.kommuner, *([] if BEREGNERE[navn].kraever_kommune else [None])]:
            for et in udsnit(satstal(BEREGNERE[navn], kommune, parse_dato(BEREGNERE[navn].eksempel_dato), satser), 3):
                for tekster in _stops(et, satser) if et.kan_flyttes else ():
                    _answers(opstilling, kommune, et, tekster, satser)


@pytest.mark.parametrize(("fakta", "mindst"), LEAST.items())
def test_nought_is_refused_with_a_reason(fakta: str, mindst: str, satser: Satser) -> None:
    """A figure that the rule divides by, or counts months with, has a least value, and the reader is told why."""
    beregner = "ledsagelse" if fakta.startswith("ledsager") else "egenbetaling-108"
    spurgt = {"beregner": beregner, "laast_op": True, "aendringer": {f"nationale/{fakta}": ["0"]}}
    (fejl,) = hvad_nu_hvis(spurgt, satser)["fejl"]
    assert f"nationale/{fakta}" == fejl["felt"]
    assert fejl["besked"].startswith(f"Skriv et tal fra {mindst} til ")
    assert fejl["besked"].count(".") >= 2
    assert [] == hvad_nu_hvis(spurgt | {"aendringer": {f"nationale/{fakta}": [mindst]}}, satser)["fejl"]


@pytest.mark.parametrize(
    ("beregner", "noegle", "for_meget", "besked"),
    [
        ("bpa-egenbetaling", "hvidovre/bpa-egenbetaling-under", ["25"], "Skriv et tal fra 0 til 24 timer i døgnet."),
        ("tandpleje", "nationale/tandpleje-alder-fra", ["130"], "Skriv et tal fra 0 til 120 år."),
        ("tandpleje", "nationale/tandpleje-pct-unge", ["101"], "Skriv et tal fra 0 til 100 procent."),
    ],
)
def test_no_further_than_the_questions(
    beregner: str, noegle: str, for_meget: list[str], besked: str, satser: Satser
) -> None:
    """A figure is kept, by hand and by slider, within what the calculator's own questions let a reader answer."""
    spurgt = {"beregner": beregner, "kommune": "hvidovre", "laast_op": True}
    (fejl,) = hvad_nu_hvis(spurgt | {"aendringer": {noegle: for_meget}}, satser)["fejl"]
    assert {"felt": noegle, "besked": besked} == fejl
    (tal,) = [et for et in hvad_nu_hvis(spurgt, satser)["satser"] if et["noegle"] == noegle]
    assert Decimal(tal["skydere"][0]["hoejst"]) < Decimal(for_meget[0])


def test_a_mistake_of_ours_is_told(satser: Satser, monkeypatch: pytest.MonkeyPatch) -> None:
    """When “what if” itself fails, the page gets a sentence and no traceback."""

    def fail(*_: object) -> None:
        raise IndexError

    monkeypatch.setattr("calculators.whatif.answer.tjek_baand", fail)
    (fejl,) = hvad_nu_hvis({"beregner": "merudgift"}, satser)["fejl"]
    assert "fejl i programmet" in fejl["besked"]
