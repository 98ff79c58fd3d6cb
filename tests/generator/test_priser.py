"""A municipality's prices: which figures are prices, and what they come to when a reader chooses one."""

from __future__ import annotations

import re
from typing import Any

import pytest

from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import regn
from calculators.run.case import lav_sag, sagspar
from calculators.text.errors import InputFejl
from generator.computed.prices import prices
from generator.computed.rules import rules
from generator.export.view import View
from generator.pages.calculator.page import beregner_page
from tests.generator.proeve import LOVE, Proeve

MAD = "kommuner/proevekommune/ydelser/sel-85-mad.yaml"
_KILDE = "{dokument: proeve-2023, linje: 18, afsnit: Mad}"
YDELSE = f"""id: sel-85-mad
kommune: proevekommune
titel: Mad og vask
lovgrundlag: [SEL § 85]
adgang: vurdering
gaelder_fra: 2023-01-01
kilde: {_KILDE}
kort: Du kan få mad.
svar: {{}}
afsnit: {{}}
fakta:
"""
TABEL = f"""valgtabeller:
  - id: vask
    titel: Pris for vask
    enhed: kr/md
    betales: maaneder
    dimensioner:
      - {{id: tit, titel: Hvor tit, trin: [{{id: uge, titel: Hver uge}}, {{id: sjaeldent, titel: Hver anden uge}}]}}
    perioder:
      - gyldig_fra: 2023-01-01
        kilde: {_KILDE}
        raekker: [{{trin: uge, celler: [200]}}, {{trin: sjaeldent, celler: [{{fra: 90, til: 110}}]}}]
beregnere: [pris]
"""


def _fakta(navn: str, enhed: str, vaerdi: str) -> str:
    vaerdier = f"[{{gyldig_fra: 2023-01-01, vaerdi: {vaerdi}, kilde: {_KILDE}}}]"
    return f"  - {{id: {navn}, betegnelse: {navn.capitalize()}, enhed: {enhed}, vaerdier: {vaerdier}}}\n"


@pytest.fixture
def med_priser(proeve: Proeve) -> Proeve:
    """The municipality has prices of food by the dish and by the day, and of laundry by the month."""
    fakta = (
        _fakta("hovedret", "kr/hovedret", "50") + _fakta("morgenmad", "kr/dag", "22.5")
        + _fakta("maaneder", "måneder/år", "11") + _fakta("blomster", "kr", "99")
        + _fakta("mest", "kr/tur", "{hoejst: 40}") + _fakta("mindste-behov", "timer/uge", "3")
    )  # fmt: skip
    proeve.skriv(MAD, YDELSE + fakta + TABEL)
    nr = '{nr: "83", titel: Hjemmehjælp}'
    proeve.ret(LOVE, nr, f'{nr}\n      - {{nr: "83 b", titel: Madservice}}')
    return proeve


def _satser(proeve: Proeve) -> Satser:
    return View.of(proeve.load_standards().catalogue).satser


def _regn(satser: Satser, **svar: Any) -> dict[str, Any]:
    return regn("pris", "proevekommune", "2023-06-01", svar, satser).kontrakt()


def test_what_is_a_price(med_priser: Proeve) -> None:
    """A plain number of kroner a thing or a time; no limit, no interval, and no amount of nothing."""
    assert [] == med_priser.fejl()
    catalogue = med_priser.load_standards().catalogue
    ydelse = next(et for et in catalogue.ydelser if et.id == "sel-85-mad")
    assert {"hovedret": None, "morgenmad": None, "vask-uge": "maaneder"} == prices(ydelse)
    laest = {et.fakta.id for et in rules(catalogue) if et.hos == ydelse and "pris" in et.beregnere}
    assert {"hovedret", "morgenmad", "vask-uge", "maaneder"} == laest
    med_priser.ret(MAD, "beregnere: [pris]\n", "")
    catalogue = med_priser.load_standards().catalogue
    assert {} == prices(next(et for et in catalogue.ydelser if et.id == "sel-85-mad"))


def test_a_price_of_the_municipality(med_priser: Proeve) -> None:
    """A thing by how often it is bought, a day by the calendar, a month by those that are paid: each with its source."""
    satser = _satser(med_priser)
    ret = _regn(satser, pris="proevekommune/sel-85-mad/hovedret", antal="3", hvor_tit="uge")
    assert ("150.00", "600.00") == (ret["resultat"]["pris_uge"], ret["resultat"]["pris_fire_uger"])
    assert {"dokument": "proeve-2023", "linje": 18, "afsnit": "Mad"} == ret["trin"][0]["kilde"]
    assert any("vi kender den ikke for den dag" in et for et in ret["forbehold"])
    morgen = _regn(satser, pris="proevekommune/sel-85-mad/morgenmad", antal="1")
    assert ("157.50", "8212.50") == (morgen["resultat"]["pris_uge"], morgen["resultat"]["pris_aar"])
    vask = _regn(satser, pris="sel-85-mad/vask-uge", antal="1")
    assert ("200.00", "2200.00", None) == tuple(vask["resultat"][et] for et in ("pris_md", "pris_aar", "pris_uge"))
    assert ["Pris for vask: Hver uge er 200 kr. om måneden", "Du betaler 11 måneder om året",
            "200 kr. × 11 måneder = 2.200 kr. om året"] == [et["formel"] for et in vask["trin"]]  # fmt: skip


@pytest.mark.parametrize(
    ("kommune", "svar", "felt"),
    [
        ("proevekommune", {}, "pris"),
        ("proevekommune", {"pris": "sel-85-mad/hovedret"}, "hvor_tit"),
        ("proevekommune", {"pris": "sel-85-mad/mest", "hvor_tit": "uge"}, "pris"),
        ("proevekommune", {"pris": "mad"}, "pris"),
        ("naboby", {"pris": "proevekommune/sel-85-mad/hovedret", "hvor_tit": "uge"}, "pris"),
    ],
)
def test_what_is_refused(med_priser: Proeve, kommune: str, svar: dict[str, str], felt: str) -> None:
    """No price where there are some, no answer to how often, and prices that are not the municipality's."""
    with pytest.raises(InputFejl) as fejl:
        regn("pris", kommune, "2023-06-01", svar, _satser(med_priser))
    assert [felt] == [navn for navn, _ in fejl.value.fejl]


def test_a_day_before_the_price(med_priser: Proeve) -> None:
    """A day without the price says so and gives the nearest day's; what the reader writes needs no list."""
    satser = _satser(med_priser)
    foer = regn("pris", "proevekommune", "2021-06-01", {"pris": "sel-85-mad/morgenmad", "antal": "1"}, satser)
    assert ("ingen-sats", 2023) == (foer.svar, foer.naermeste.dato.year if foer.naermeste else None)
    skrevet = {"kommunens_pris": "10", "pris_for": "uge", "antal": "1"}
    assert "10.00" == regn("pris", "naboby", "2023-06-01", skrevet, satser).kontrakt()["resultat"]["pris_uge"]


def test_the_same_price_in_another_municipality(med_priser: Proeve) -> None:
    """A price of the same name for the same help is told of; another municipality without it is not."""
    nabo = med_priser.laes(MAD).replace("proevekommune", "naboby").replace("proeve-2023", "nabo-2021")
    nabo = nabo.replace("linje: 18", "linje: 3").replace("vaerdi: 50", "vaerdi: 60")
    med_priser.skriv(MAD.replace("proevekommune", "naboby"), nabo)
    svar = {"pris": "sel-85-mad/hovedret", "antal": "1", "hvor_tit": "maaned"}
    naboer = regn("pris", "proevekommune", "2023-06-01", svar, _satser(med_priser)).naboer
    assert ("I Naboby Kommune bliver svaret “720 kr. om året” med de samme oplysninger.",) == naboer


def test_the_form_and_the_link(med_priser: Proeve) -> None:
    """The form lists the prices by service with their units, asks for the reader's own where none is chosen, and a link
    holds the whole address."""
    view = View.of(med_priser.load_standards().catalogue)
    side = beregner_page(view.opslag, view.satser, BEREGNERE["pris"])
    valg = re.search(r'<select id="f-pris".*?</select>', side, re.S)
    assert valg
    assert ['<optgroup label="Prøve Kommune: Mad og vask">'] == re.findall("<optgroup.*?>", valg[0])
    assert 'value="proevekommune/sel-85-mad/vask-uge">Pris for vask: Hver uge (kr. om måneden)<' in valg[0]
    assert 'data-felt="kommunens_pris" data-vises-naar="pris="' in side
    sag = lav_sag("pris", {"kommune": "proevekommune", "dato": "2023-06-01"}, {"pris": "sel-85-mad/morgenmad"})
    assert ("pris", "proevekommune/sel-85-mad/morgenmad") in sagspar(sag, view.satser)
    med_priser.skriv(MAD, re.sub(r"fakta:.*?beregnere", "fakta: []\nberegnere", med_priser.laes(MAD), flags=re.S))
    view = View.of(med_priser.load_standards().catalogue)
    uden = beregner_page(view.opslag, view.satser, BEREGNERE["pris"])
    assert (False, True) == ('id="f-pris"' in uden, 'data-felt="kommunens_pris">' in uden)
