"""“Åbn” in a row of many gives the row's own answer in the calculator for one case."""

import random
import re
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import expect

from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import regn_kald
from calculators.run.case import lav_sag, sagspar
from calculators.show.words import afledt, hovedlinje
from calculators.text.errors import InputFejl
from tests.browser.calculator_page import CalculatorPage
from tests.browser.conftest import OpenPage
from tests.browser.mange_page import HEADINGS, MangePage, as_csv, case
from tests.browser.test_linket import opened
from tests.calculators.test_sag import rows
from tests.udsnit import udsnit

SOME = 8


@pytest.mark.parametrize("beregner", udsnit(sorted(BEREGNERE), 5))
def test_random_rows(ny_side: OpenPage, satser: Satser, beregner: str) -> None:
    """Each row opened has the result that the row has, and none where the row has none."""
    om = BEREGNERE[beregner]
    page = ny_side()
    CalculatorPage(page, beregner).open()
    faelles = {"kommune": "hvidovre", "dato": om.eksempel_dato}
    sager = [lav_sag(beregner, faelles, raekke) for raekke in rows(om, random.Random(beregner), list(satser.kommuner))]
    sager = [sag for sag in sager if set(sag.svar) - {"dato"}][:SOME]
    found = opened(page, [f"#{urlencode(sagspar(sag, satser))}" for sag in sager])
    for sag, (_, result) in zip(sager, found, strict=True):
        try:
            gjort = regn_kald(sag.laest(satser))
            egne = afledt(gjort, satser)
            expected = "".join(hovedlinje(gjort, satser)) + (f" ({egne})" if egne else "")
        except InputFejl:
            expected = ""
        assert expected == result, sag


def test_blank_cells_and_a_danish_date(mange: MangePage, ny_side: OpenPage, tmp_path: Path) -> None:
    """What the row leaves blank is not the example's, and a date as Danes write it is the row's own."""
    blank = case(1, **{"El": "", "Varme": "", "Kost indgår": ""})
    rows_ = [[*blank, "1.6.2024"], [*case(2), "01-06-2023"]]
    text = as_csv([]).decode().replace("Bemærkning", "Bemærkning;Dato") + "".join(
        f"{';'.join(row)}\r\n" for row in rows_
    )
    mange.choose().give("sager.csv", text.encode()).run()
    links = [each.get_attribute("href") or "" for each in mange.rows.get_by_role("link", name="Åbn").all()]
    values = [row.locator(".sn-tal-celle").inner_text() for row in mange.rows.all()]
    assert len(rows_) == len(links) and HEADINGS
    for address, value in zip(links, values, strict=True):
        assert re.search(r"#v=2&n=\d+-\w+&kommune=hvidovre&dato=202[34]-06-01&", address)
        page = ny_side()
        page.goto(address)
        side = CalculatorPage(page, "egenbetaling-107")
        assert re.fullmatch(r"[\d.,]+", value)
        expect(side.note).to_contain_text("Regnet på det, der står i linket.")
        expect(side.result).to_contain_text(f": {value} kr. om måneden")
