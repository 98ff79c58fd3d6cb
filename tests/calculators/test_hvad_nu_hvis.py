"""“What if” on the real rates: the same calculators, and what happens when a figure is moved."""

import shutil
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import regn
from calculators.run.call import read_call
from calculators.text.errors import IkkeIKommunen, ManglendeSats
from calculators.text.money import dansk_tal
from calculators.whatif.figures import ejere, foelgetal, satstal
from calculators.whatif.moved import laes_aendringer, med_aendringer, med_foelgetal
from calculators.whatif.question import hvad_nu_hvis
from generator.export.view import View
from generator.load.loader import load_standards
from tests.generator.projektkopi import ret

STANDARDS = Path(__file__).resolve().parents[2] / "standards"
MAD = "hvidovre/raadighedsbeloeb-mad"
GRAENSE = "nationale/boligbetaling-indkomstgraense-aar"
EGEN_KM = "vaerdi: 10, note: Afstanden er fra virksomheden."
BAAND_1, BAAND_2 = "nationale/merudgift-baand-1", "nationale/merudgift-baand-2"


def steder(beregner: str, satser: Satser) -> list[str]:
    """Every municipality, and none where the law alone will do."""
    return [*satser.kommuner, *([] if BEREGNERE[beregner].kraever_kommune else [""])]


def opstillinger(satser: Satser) -> list[dict[str, Any]]:
    """What the data have for “what if”."""
    return list(satser.hvad_nu_hvis["opstillinger"])


def spoerg(satser: Satser, beregner: str, **resten: Any) -> dict[str, Any]:
    """The answer for Hvidovre, which has no mistakes."""
    svar = hvad_nu_hvis({"beregner": beregner, "kommune": "hvidovre", **resten}, satser)
    assert [] == svar["fejl"]
    return svar


def fejl(satser: Satser, beregner: str, **resten: Any) -> list[tuple[str, str]]:
    """The mistakes of a question about Hvidovre."""
    svar = hvad_nu_hvis({"beregner": beregner, "kommune": "hvidovre", **resten}, satser)
    return [(et["felt"], et["besked"]) for et in svar["fejl"]]


def tekst(tal: Decimal | str | None) -> str | None:
    """A result as a row shows it."""
    return dansk_tal(tal) if isinstance(tal, Decimal) else None


@pytest.mark.slow
def test_without_changes_the_ordinary_answer(satser: Satser) -> None:
    """For every resident of the data, the result in each municipality is the one that the calculator itself gives."""
    talt = 0
    for opstilling in opstillinger(satser):
        navn = opstilling["beregner"]
        for kommune in steder(navn, satser):
            svar = hvad_nu_hvis({"beregner": navn, "kommune": kommune}, satser)
            for borger, raekke in zip(opstilling["borgere"], svar["raekker"], strict=True):
                egen = regn(navn, kommune, BEREGNERE[navn].eksempel_dato, borger["svar"], satser)
                ventet = tekst(egen.vaerdier.get(svar["maal"]))
                assert (ventet, ventet) == (raekke["nu"], raekke["forslag"])
                talt += ventet is not None
    assert talt > 100


# A figure of a municipality, of a service and of the law: calculator, file, what stands there, what it becomes.
FLYTTEDE: list[tuple[str, str, str, str, Any]] = [
    (
        "egenbetaling-107",
        "kommuner/hvidovre/satser.yaml",
        "vaerdi: 2000\n        note: Ens for alle",
        "vaerdi: 2250\n        note: Ens for alle",
        {MAD: ["2.250"]},
    ),
    (
        "beskyttet-beskaeftigelse",
        "kommuner/hvidovre/ydelser/sel-103-beskyttet-beskaeftigelse.yaml",
        EGEN_KM,
        EGEN_KM.replace("vaerdi: 10", "vaerdi: 15"),
        {"hvidovre/sel-103-beskyttet-beskaeftigelse/befordring-egen-km": ["15"]},
    ),
    (
        "merudgift",
        "nationale/satser.yaml",
        "{fra: 589, til: 1654}",
        "{fra: 400, til: 1654}",
        {BAAND_1: ["400", "1.654"]},
    ),
]


@pytest.mark.slow
def test_a_moved_figure_is_an_edited_file(satser: Satser, tmp_path: Path) -> None:
    """A figure moved on the page gives each resident what the file gives when the figure is edited in it."""
    kopi = tmp_path / "standards"
    shutil.copytree(STANDARDS, kopi)
    for _, fil, gammel, ny, _ in FLYTTEDE:
        ret(kopi / fil, gammel, ny)
    rettet = View.of(load_standards(kopi).catalogue).satser
    for beregner, _, _, _, aendring in FLYTTEDE:
        svar = spoerg(satser, beregner, aendringer=aendring, laast_op=True)
        dato = BEREGNERE[beregner].eksempel_dato
        ventet = [
            tekst(regn(beregner, "hvidovre", dato, borger["svar"], rettet).vaerdier[svar["maal"]])
            for borger in svar["borgere"]
        ]
        assert ventet == [raekke["forslag"] for raekke in svar["raekker"]], beregner
        assert any(raekke["nu"] != raekke["forslag"] for raekke in svar["raekker"]), beregner


def test_every_figure_read_can_be_seen(satser: Satser) -> None:
    """Whatever the calculators read for the residents stands among the figures of the page, or follows one of them."""
    for opstilling in opstillinger(satser):
        beregner = BEREGNERE[opstilling["beregner"]]
        for kommune in steder(beregner.id, satser):
            for borger in opstilling["borgere"]:
                kald = read_call(beregner.id, kommune or None, beregner.eksempel_dato, borger["svar"], satser)
                try:
                    beregner.beregn(kald.svar, kald.satser)
                except (IkkeIKommunen, ManglendeSats):
                    continue
                vist = {et.sats for et in satstal(beregner, kommune or None, kald.satser.dato, satser)}
                skjult = {sats.id for sats in kald.satser.laeste if sats not in vist}
                assert set() == skjult - foelgetal(satser)


def test_law_is_locked(satser: Satser) -> None:
    """A figure of law cannot be moved until it is unlocked, and is then called a thought experiment."""
    besked = "Loven sætter tallet. Lås lovens tal op, hvis du vil prøve det som tankeeksperiment."
    assert [(GRAENSE, besked)] == fejl(satser, "egenbetaling-108", aendringer={GRAENSE: ["200.000"]})
    svar = spoerg(satser, "egenbetaling-108", aendringer={GRAENSE: ["200.000"]}, laast_op=True)
    assert [True, False] == [et["tankeeksperiment"] for et in svar["aendringer"]]
    assert "Tankeeksperiment: Loven sætter tallet, og kommunen kan ikke selv ændre det." in svar["forslag"]


def test_copies_and_sums_follow(satser: Satser) -> None:
    """A reprint follows the law's figure, and a printed total its part; neither can be moved by itself."""
    lov = spoerg(satser, "egenbetaling-108", aendringer={GRAENSE: ["200.000"]}, laast_op=True)["aendringer"]
    assert [("200.000 kr. om året", True)] == [(et["forslag"], et["foelger"]) for et in lov[1:]]
    svar = spoerg(satser, "raadighedsbeloeb", aendringer={MAD: ["2.200"]})
    # 2,200 for food and 1,600, 2,500, 3,500 or 2,200 in pocket money.
    totaler = ["3.800 kr. om måneden", "4.700 kr. om måneden", "5.700 kr. om måneden", "4.400 kr. om måneden"]
    assert totaler == [et["forslag"] for et in svar["aendringer"] if et["foelger"]]
    assert not [et for et in svar["forbehold"] if "Det passer ikke" in et]
    noegler = {et["noegle"] for et in svar["satser"]}
    assert "hvidovre/raadighedsbeloeb-i-alt-foertidspensionist" not in noegler


def test_bands_out_of_order(satser: Satser) -> None:
    """A band that begins below the one before it, or ends before it begins, is refused in Danish on that band."""
    assert [(BAAND_2, "Båndet skal begynde højere end båndet før, der begynder ved 589 kr. om måneden.")] == fejl(
        satser, "merudgift", aendringer={BAAND_2: ["300", "2.756"]}, laast_op=True
    )
    besked = "Båndet begynder højere, end det slutter. Byt om på tallene, eller ret det ene."
    assert [(BAAND_1, besked)] == fejl(satser, "merudgift", aendringer={BAAND_1: ["900", "800"]}, laast_op=True)


def test_gap_between_bands_is_told(satser: Satser) -> None:
    """Bands that come to overlap, or to stand apart, are answered with a warning; those left alone without."""
    svar = spoerg(satser, "merudgift", aendringer={BAAND_1: ["589", "1.800"]}, laast_op=True)
    assert 1 == len(svar["advarsler"])
    # From 1,800 to 1,655.
    assert "er der i dag 1 kr. om måneden" in svar["advarsler"][0]
    assert "et overlap på 145 kr. om måneden" in svar["advarsler"][0]
    assert [] == spoerg(satser, "merudgift")["advarsler"]


@pytest.mark.parametrize(
    ("noegle", "skrevet", "besked"),
    [
        (MAD, ["mange"], "“mange” er ikke et tal. Skriv fx 1.234,50."),
        (MAD, ["-1"], "Skriv et tal fra 0 til 10.000.000 kr. om måneden."),
        (MAD, ["1", "2"], "Skriv ét tal."),
        ("hvidovre/sel-107-midlertidigt-botilbud/betaling-efter-ophoer", ["1,5"], "Skriv et helt tal."),
        ("hvidovre/findes-ikke", ["1"], "Tallet kan ikke flyttes med den kommune og dato."),
        ("hvidovre/raadighedsbeloeb-i-alt-folkepensionist", ["1"], "Tallet kan ikke flyttes med den kommune og dato."),
    ],
)
def test_wrong_figures(satser: Satser, noegle: str, skrevet: list[str], besked: str) -> None:
    """What cannot be the figure is refused on its own field."""
    assert [(noegle, besked)] == fejl(satser, "egenbetaling-107", aendringer={noegle: skrevet})


@pytest.mark.parametrize(
    ("spurgt", "felt"),
    [
        ({"beregner": "frist"}, "beregner"),
        ({"beregner": "merudgift", "kommune": "odense"}, "kommune"),
        ({"beregner": "raadighedsbeloeb", "kommune": ""}, "kommune"),
        ({"beregner": "merudgift", "dato": "i går"}, "dato"),
        ({"beregner": "merudgift", "maal": "baand"}, "maal"),
    ],
)
def test_wrong_questions(satser: Satser, spurgt: dict[str, str], felt: str) -> None:
    """A calculator, place, date or result that cannot be answered for is a mistake on that field."""
    assert [felt] == [et["felt"] for et in hvad_nu_hvis(spurgt, satser)["fejl"]]


def test_figures_of_today_stay(satser: Satser) -> None:
    """Moving a figure makes new rates and leaves those of today as they are; the other municipalities are left out."""
    beregner, dag = BEREGNERE["raadighedsbeloeb"], date(2023, 6, 1)
    tal = satstal(beregner, "hvidovre", dag, satser)
    flyttet = laes_aendringer({MAD: ["9.999"]}, tal, laast_op=False)
    alle = med_foelgetal(flyttet, ejere(beregner, "hvidovre", satser), dag, satser)
    efter = med_aendringer(satser, alle, "hvidovre")
    assert [Decimal(2000), Decimal(9999)] == [
        et.paa(dag, "hvidovre").kraev_kommunens("raadighedsbeloeb-mad").tal for et in (satser, efter)
    ]
    assert ["hvidovre"] == list(efter.kommuner)


STANDARD_1 = "nationale/merudgift-standard-1"
BORGERE = [
    {"navn": "A", "antal": "3", "svar": {"merudgift_md": "1.200"}},
    {"navn": "B", "antal": "1", "svar": {"merudgift_md": "2.200"}},
    {"navn": "C", "antal": "2", "svar": {"merudgift_md": "mange"}},
    {"navn": "D", "antal": "2,5", "svar": {"merudgift_md": "900"}},
    {"navn": "E", "antal": "", "svar": {"merudgift_md": "900"}},
]


def merudgift(satser: Satser, **resten: Any) -> dict[str, Any]:
    """100 kr. more in the lower band, for five rows of which two are counted and can be read."""
    kald = {"aendringer": {STANDARD_1: ["1.203"]}, "laast_op": True, "borgere": BORGERE}
    return spoerg(satser, "merudgift", **(kald | resten))


def effekt(svar: dict[str, Any], navn: str) -> str:
    """What the answer says under one heading."""
    return " ".join(next(et["tekster"] for et in svar["ialt"]["virkninger"] if et["navn"] == navn))


def test_sums_are_weighted(satser: Satser) -> None:
    """Three who get 100 more and one who gets the same: 300 a month, 3,600 a year; rows with mistakes stand outside."""
    svar = merudgift(satser)
    # A: 1,103, three of them 3,309. B: 2,206. Together 5,515.
    assert [
        ("I alt om måneden", "5.515 kr.", "5.815 kr.", "+300 kr."),
        ("I alt om året", "66.180 kr.", "69.780 kr.", "+3.600 kr."),
    ] == [tuple(et.values()) for et in svar["ialt"]["summer"]]
    assert ["1.103", "2.206", None, None, "1.103"] == [raekke["nu"] for raekke in svar["raekker"]]
    assert [3, 0, 1, 2] == [svar["ialt"][navn] for navn in ("bedre", "vaerre", "uaendret", "uden")]
    assert (
        "Af 4 borgere: 3 får mere og 1 får det samme. Tilsammen får de 3.600 kr. mere om året."
        == svar["ialt"]["overskrift"]
    )
    assert [("uændret", 1), ("50–100 kr. om måneden mere", 3)] == [(f["tekst"], f["antal"]) for f in svar["fordeling"]]
    assert ["merudgift_md", "antal"] == [et["felt"] for raekke in svar["raekker"] for et in raekke["fejl"]]


def test_what_is_paid_out_costs_the_municipality(satser: Satser) -> None:
    """The effect stands for the citizen, for the budget with its sign, for whom it was computed and without what."""
    svar = merudgift(satser)
    assert "De 3, der får mere: 100 kr. om måneden hver." == effekt(svar, "For borgerne")
    assert "Kommunens udgift stiger med 3.600 kr. om året." == effekt(svar, "For kommunens budget")
    hvem = effekt(svar, "Regnet på")
    assert "4 borgere i 4 grupper. Antallene er dem, du har givet." in hvem
    assert "Alle grupper har stadig svar" not in hvem
    assert "1 række uden antal er ikke talt med." in hvem
    assert "statsrefusion" in effekt(svar, "Ikke regnet med")
    ned = merudgift(satser, aendringer={STANDARD_1: ["1.003"]})
    assert "Kommunens udgift falder med 3.600 kr. om året." == effekt(ned, "For kommunens budget")
    assert effekt(svar, "For kommunens budget") in svar["forslag"]


def test_examples_are_never_residents(satser: Satser) -> None:
    """While nobody has given a number, what is counted is examples, and no sum is told as if they lived somewhere."""
    svar = merudgift(satser, borgere=None)
    assert "Af 6 eksempler: 3 får mere og 3 får det samme." == svar["ialt"]["overskrift"]
    assert effekt(svar, "Regnet på").startswith("6 eksempler, som siden selv har fundet på.")
    assert effekt(svar, "For kommunens budget").startswith("Med én borger som hvert eksempel: Kommunens udgift stiger")
    assert ["", "", ""] == [et["antal"] for et in svar["borgere"][:3]]
    eksempler = [*svar["borgere"][:2], {**svar["borgere"][2], "antal": "40"}]
    talt = merudgift(satser, borgere=eksempler)
    assert talt["ialt"]["overskrift"].startswith("Af 40 borgere: 40 får mere. Tilsammen får de 48.000 kr.")
    assert "Alle grupper har stadig svar fra sidens eksempler." in effekt(talt, "Regnet på")


def test_what_nobody_is_paid_is_no_sum(satser: Satser) -> None:
    """A rådighedsbeløb, and what is left, is never added up or called an expense; its meaning is told instead."""
    for beregner, maal, ord_ in (
        ("raadighedsbeloeb", "raadighedsbeloeb_md", "7 må beholde mere"),
        ("egenbetaling-107", "tilbage_md", "5 har mere tilbage"),
    ):
        eksempler = spoerg(satser, beregner)["opdigtede"]
        borgere = [{**et, "antal": "1"} for et in eksempler]
        svar = spoerg(satser, beregner, maal=maal, aendringer={MAD: ["2.490"]}, borgere=borgere)
        assert ord_.split()[1:] == svar["ialt"]["ord"]["bedre"].split()
        assert "Tilsammen" not in svar["ialt"]["overskrift"] + svar["forslag"]
        assert [] == svar["ialt"]["summer"]
        budget = effekt(svar, "For kommunens budget")
        assert "Ingen får det udbetalt" in budget
        assert "kr." not in budget


def test_own_payment_is_the_municipalitys_income(satser: Satser) -> None:
    """When residents pay less, the municipality's expense rises by as much, and who else may be paid is told."""
    borgere = [{**et, "antal": "1"} for et in spoerg(satser, "egenbetaling-107")["opdigtede"]]
    svar = spoerg(satser, "egenbetaling-107", aendringer={MAD: ["2.200"]}, borgere=borgere)
    # Five whose payment is limited by the amount pay 200 less a month.
    assert "Kommunens udgift stiger med 12.000 kr. om året, fordi borgerne betaler mindre." == effekt(
        svar, "For kommunens budget"
    )
    assert "Driver en anden end kommunen botilbuddet" in effekt(svar, "Ikke regnet med")


def test_help_is_hours_and_no_money(satser: Satser) -> None:
    """Hours are added up as hours; the budget says that their price is not known."""
    noegle = "frederikshavn/pakke-3-afregnes"
    svar = spoerg(satser, "bostoettepakke", kommune="frederikshavn", aendringer={noegle: ["2,5"]})
    budget = effekt(svar, "For kommunens budget")
    assert "timer flere om ugen. Hvad en time koster kommunen, ved siden ikke" in budget
    assert "kr." not in budget


def test_less_to_pay_is_better(satser: Satser) -> None:
    """Where the resident pays, a lower result is the better one."""
    svar = spoerg(satser, "egenbetaling-107", aendringer={MAD: ["2.200"]})
    assert {"−200": "bedre", "0": "uaendret"} == {r["forskel_tekst"]: r["retning"] for r in svar["raekker"]}
    tilbage = spoerg(satser, "egenbetaling-107", aendringer={MAD: ["2.200"]}, maal="tilbage_md")
    assert {"+200": "bedre", "0": "uaendret"} == {r["forskel_tekst"]: r["retning"] for r in tilbage["raekker"]}


def test_units_that_cannot_be_added(satser: Satser) -> None:
    """Per cent and an amount for a day are not added up over residents; the budget says so."""
    assert [] == spoerg(satser, "bpa-egenbetaling", maal="andel_pct")["ialt"]["summer"]
    doegn = {"nationale/egenbetaling-109-doegn": ["100"]}
    svar = spoerg(satser, "egenbetaling-109-110", maal="pr_doegn", aendringer=doegn, laast_op=True)
    assert [] == svar["ialt"]["summer"]
    ventet = "Kommunens udgift falder. Hvor meget i alt kan ikke regnes ud af tal i kr. i døgnet."
    assert ventet == effekt(svar, "For kommunens budget")


def test_proposal_as_text(satser: Satser) -> None:
    """The text names the figure, now and then, with source, effect, reservations and data; unchanged, there is none."""
    tekst = merudgift(satser)["forslag"]
    for del_ in (
        ": fra 1.103 kr. om måneden til 1.203 kr. om måneden\n",
        "Kilde til tallet i dag: ",
        "3 får mere og 1 får det samme",
        "I alt om året: 66.180 kr. i dag, 69.780 kr. med forslaget (+3.600 kr.)",
        "statsrefusion",
        satser.datasaet,
    ):
        assert del_ in tekst
    assert "" == spoerg(satser, "raadighedsbeloeb")["forslag"]


def test_drawing(satser: Satser) -> None:
    """Two curves told apart by their line, without a style attribute, and the same figures in a table."""
    kurver = spoerg(satser, "egenbetaling-107", aendringer={MAD: ["2.200"]})["kurver"]
    svg = ElementTree.fromstring(kurver["svg"])
    linjer = svg.findall("{http://www.w3.org/2000/svg}polyline")
    assert ["6 5", None] == [linje.get("stroke-dasharray") for linje in linjer]
    assert "style" not in kurver["svg"]
    # With 4,500 kr. a young person keeps 3,600 now and 3,800 then.
    assert ["4.500 kr. om måneden", "900 kr. om måneden", "700 kr. om måneden"] in kurver["tabel"]
    assert "højst 200 kr. om måneden lavere end i dag. Borgeren betaler mindre." in kurver["tekst"]


def test_a_count_is_drawn_in_whole_numbers(satser: Satser) -> None:
    """Along the number of children no half child is asked about, told or marked."""
    kurver = spoerg(satser, "raadighedsbeloeb", aendringer={MAD: ["2.490"]})["kurver"]
    assert [] == [raekke[0] for raekke in kurver["tabel"] if "," in raekke[0]]
    tekster = [et.text or "" for et in ElementTree.fromstring(kurver["svg"]).iter("{http://www.w3.org/2000/svg}text")]
    assert ["0", "5", "10"] == [tekst for tekst in tekster if tekst in ("0", "2,5", "5", "7,5", "10")][:3]
    assert "2,5" not in tekster


def test_steps_are_drawn_as_steps(satser: Satser) -> None:
    """Close to a leap the points stand close, so a band's limit is no slope; its place is told within the pixel."""
    borgere = [{"navn": "A", "antal": "1", "svar": {"merudgift_md": "1.200"}}]
    kurver = spoerg(satser, "merudgift", borgere=borgere)["kurver"]
    linje = ElementTree.fromstring(kurver["svg"]).find("{http://www.w3.org/2000/svg}polyline")
    assert linje is not None
    steder = [tuple(map(float, sted.split(","))) for sted in linje.get("points", "").split()]
    spring = [(b[0] - a[0]) for a, b in pairwise(steder) if abs(b[1] - a[1]) > 20]
    # To 1,103 at 589 and to 2,206 at 1,655.
    assert 2 == len(spring)
    assert max(spring) < 1


def test_contradictions_and_reservations_are_told(satser: Satser) -> None:
    """Every contradiction and reservation that an ordinary answer has for a resident is told once."""
    svar = spoerg(satser, "egenbetaling-107")
    dato = BEREGNERE["egenbetaling-107"].eksempel_dato
    egne = [regn("egenbetaling-107", "hvidovre", dato, borger["svar"], satser) for borger in svar["borgere"]]
    assert {note.titel for et in egne for note in et.noter} == {note["titel"] for note in svar["noter"]}
    fortalt = [*svar["forbehold"], *(note["tekst"] for note in svar["noter"])]
    assert set() == {tekst for et in egne for tekst in et.forbehold} - set(fortalt)
    assert len(fortalt) == len(set(fortalt))


def test_a_year_without_rates_is_asked_of_the_nearest(satser: Satser) -> None:
    """Past the last rates the answer is that of the nearest day, says so, and moves the figures of that day."""
    spurgt, sidste = "2031-06-01", "2026-12-31"
    svar = spoerg(satser, "kompensationsydelse", dato=spurgt)
    der = spoerg(satser, "kompensationsydelse", dato=sidste)
    (advarsel,) = svar["advarsler"]
    assert advarsel.startswith("Vi har ikke satser for den 1. juni 2031.") and "31. december 2026" in advarsel
    assert (der["raekker"], der["satser"], []) == (svar["raekker"], svar["satser"], der["advarsler"])
    assert all(raekke["nu"] for raekke in svar["raekker"])
