"""A case is the same whether it comes from a form, a link or a row."""

import json
import random
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from calculators.bridge import Bridge
from calculators.data.rates import Satser
from calculators.examples.all import EKSEMPLER
from calculators.questions.fields import Felt
from calculators.results.contract import Beregner
from calculators.rules.registry import BEREGNERE
from calculators.run.case import OPTAGNE, lav_sag, sagspar
from generator.export.view import View
from generator.model.catalogue import Catalogue

ADDRESS = Path(__file__).parents[2] / "docs/assets/kit/case_address.js"
ROWS = 40


@pytest.fixture(scope="module")
def bridge(catalogue: Catalogue) -> Bridge:
    """The bridge with the real rates."""
    return Bridge(View.of(catalogue).exported_text())


def ask(bridge: Bridge, name: str, spurgt: Mapping[str, Any]) -> dict[str, Any]:
    """A question over the bridge, as the page asks it."""
    svar: dict[str, Any] = json.loads(bridge.answer(json.dumps({"ask": name, **spurgt})))
    return svar


def written(felt: Felt, svar: str | list[str], skriv: random.Random) -> str:
    """An answer as a caseworker may write it in a cell."""
    if isinstance(svar, list):
        return skriv.choice(["; ", "\n", ";"]).join(svar)
    if felt.valg:
        return skriv.choice([et.etiket if et.id == svar else svar for et in felt.valg])
    if felt.type == "dato":
        return danish_day(svar, skriv)
    return svar


def danish_day(iso: str, skriv: random.Random) -> str:
    """The same day, written in one of the ways that are read."""
    aar, md, dag = iso.split("-")
    return skriv.choice([iso, f"{int(dag)}.{int(md)}.{aar}", f"{dag}-{md}-{aar}", f"{int(dag)}/{int(md)} {aar}"])


def rows(beregner: Beregner, skriv: random.Random, kommuner: list[str]) -> Iterator[dict[str, str | None]]:
    """Random rows of a calculator: its examples, some cells blank, some of another example, some wrong."""
    felter = [felt for felt in beregner.felter if not felt.er_liste]
    for _ in range(ROWS):
        et, andet = skriv.choices(EKSEMPLER[beregner.id], k=2)
        raekke: dict[str, str | None] = {
            "kommune": skriv.choice([None, *kommuner]),
            "dato": danish_day(et.dato or beregner.eksempel_dato, skriv) if skriv.random() < 0.8 else None,
        }
        for felt in felter:
            svar = skriv.choices([et, andet], [5, 1])[0].svar.get(felt.navn)
            if svar is not None:
                raekke[felt.navn] = written(felt, svar, skriv)
            if skriv.random() < 0.15:
                raekke[felt.navn] = skriv.choice([None, None, " ", "hvad?", "31.2.2023", "0"])
        yield raekke


@pytest.mark.slow
@pytest.mark.parametrize("beregner_id", sorted(BEREGNERE))
def test_a_row_opened_is_the_row(beregner_id: str, bridge: Bridge, satser: Satser) -> None:
    """What the link of a row holds, asked as the form asks it, has the row's own result and mistakes."""
    beregner = BEREGNERE[beregner_id]
    raekker = list(rows(beregner, random.Random(beregner_id), list(satser.kommuner)))
    kolonner = list(dict.fromkeys(navn for raekke in raekker for navn in raekke))
    spurgt = {
        "beregner": beregner_id,
        "kommune": "hvidovre",
        "datoer": [beregner.eksempel_dato],
        "kolonner": kolonner,
        "raekker": [[raekke.get(navn) for navn in kolonner] for raekke in raekker],
    }
    svar = ask(bridge, "many", spurgt)["raekker"]
    assert any("vaerdier" in et["svar"][0] for et in svar)
    for raekke, et, par in zip(raekker, svar, ask(bridge, "cases", spurgt)["sager"], strict=True):
        kort = et["svar"][0]
        aabnet = ask(bridge, "calculate", form(beregner, par))
        if "fejl" in kort:
            assert {felt for felt, _ in kort["fejl"]} == {fejl["felt"] for fejl in aabnet["fejl"]}, raekke
        else:
            resultat = aabnet["kontrakt"]["resultat"]
            navne = [felt.navn for felt in beregner.resultater]
            fundet = (
                {"svar": resultat["svar"]} if resultat.get("svar") else {"vaerdier": [resultat.get(n) for n in navne]}
            )
            assert fundet == {navn: kort[navn] for navn in fundet}, raekke


def form(beregner: Beregner, par: list[list[str]]) -> dict[str, Any]:
    """The question of a form that holds these pairs, as docs/assets/calculator/form.js asks it."""
    svar: dict[str, Any] = {}
    for navn, tekst in par:
        if not navn.startswith("maade-"):
            svar[navn] = [*svar[navn], tekst] if navn in svar else [tekst]
    faelles = {"kommune": svar.pop("kommune", [""])[0], "dato": beregner.eksempel_dato}
    if not beregner.egen_dato:
        faelles["dato"] = svar.pop("dato", [""])[0]
    elif "dato" not in svar:
        svar["dato"] = ""
    return {"beregner": beregner.id, **faelles, "svar": svar}


def test_a_danish_date_is_a_day_of_the_form(satser: Satser) -> None:
    """A row's own date goes before the common one, and stands in the link as a date field writes it."""
    sag = lav_sag(
        "merudgift", {"kommune": "hvidovre", "dato": "2023-06-01"}, {"dato": "1.6.2022", "merudgift_md": "900"}
    )
    assert [
        ("kommune", "hvidovre"),
        ("dato", "2022-06-01"),
        ("maade-merudgift_md", "merudgift_md"),
        ("merudgift_md", "900"),
    ] == sagspar(sag, satser)


def test_what_is_blank_is_not_in_the_case(satser: Satser) -> None:
    """Nothing but what the row holds is in its link: no default, and no example."""
    svar: Mapping[str, str | None] = {"indkomst_md": "9.400", "kost_md": None, "el_md": ""}
    par = sagspar(lav_sag("egenbetaling-107", {"kommune": "hvidovre", "dato": "2023-06-01"}, svar), satser)
    assert ["kommune", "dato", "indkomst_md"] == [navn for navn, _ in par]


def test_an_unreadable_date_stays_as_it_was_written(satser: Satser) -> None:
    """The page is to say of it what the row says."""
    par = dict(sagspar(lav_sag("merudgift", {"kommune": "", "dato": "31.2.2023"}, {"merudgift_md": "900"}), satser))
    assert "31.2.2023" == par["dato"]


def test_a_blank_own_date_is_missing(bridge: Bridge) -> None:
    """A row without the date that its calculator asks for is a mistake, and not calculated for today."""
    spurgt = {"beregner": "frist", "kommune": "hvidovre", "datoer": ["2026-11-28"], "kolonner": ["haendelse", "dato"]}
    (raekke,) = ask(bridge, "many", {**spurgt, "raekker": [["modtaget-brev", None]]})["raekker"]
    assert [["dato", "Udfyld “Hvilken dag skete det?”."]] == raekke["svar"][0]["fejl"]


def test_no_question_has_a_name_of_the_link() -> None:
    """The names that a link uses for itself are the same in the page's script, and no field's."""
    script = ADDRESS.read_text(encoding="utf-8")
    assert set() == OPTAGNE & {felt.navn for beregner in BEREGNERE.values() for felt in beregner.felter}
    assert [] == [navn for navn in OPTAGNE - {"v", "n"} if f'"{navn}"' not in script]
