"""Tables to choose in: entered once, then shown, compared, exported and verified cell by cell."""

import json
from decimal import Decimal

import pytest

from generator.compare.groups import groups
from generator.compare.topics import Topic, topics
from generator.export.api import api
from generator.export.view import View
from generator.pages.all_pages import pages
from tests.generator.proeve import MERUDGIFTER, NABO, SATSER, Proeve, eneste

HER = "proevekommune/sel-100-merudgifter"
TABEL = """
valgtabeller:
  - id: vask-pris
    titel: Pris for vask
    enhed: kr/md
    betales: vask-maaneder
    dimensioner:
      - id: hyppighed
        titel: Hvor tit
        trin: [{id: uge, titel: Hver uge}, {id: 14-dage, titel: Hver anden uge}]
      - id: husstand
        titel: Husstand
        trin: [{id: enlig, titel: Enlig}, {id: par, titel: Par}]
    perioder:
      - gyldig_fra: 2023-01-01
        kilde: {dokument: DOK, linje: LINJER, afsnit: Vask}
        raekker:
          - {trin: uge, celler: [201.5, 301]}
          - {trin: 14-dage, celler: [101, null]}
      - gyldig_fra: 2024-01-01
        kilde: {dokument: DOK, linje: LINJER, afsnit: Vask}
        raekker:
          - {trin: uge, linje: EN, celler: [202, 302]}
          - {trin: 14-dage, celler: [101, 151]}
"""
_MAANEDER = """  - id: vask-maaneder
    betegnelse: Måneder med betaling for vask
    enhed: måneder/år
    vaerdier:
      - {gyldig_fra: 2023-01-01, vaerdi: 11, kilde: {dokument: DOK, linje: LINJER, afsnit: Vask}}
"""
_INTET = """  - id: procent
    betegnelse: Lovens procent
    enhed: pct
    vaerdier:
      - {gyldig_fra: 2021-01-01, vaerdi: 0, kilde: {dokument: ministeriet-2023, afsnit: Satser}}
"""
_TEKST = "Vask hver uge: enlig 201,50 kr. om måneden, par 301 kr. om måneden.\nFra 2024: 202 kr. og 302 kr.\n"
_TEKST2 = "Hver anden uge: 101 kr. om måneden, i 2024 for par 151 kr. Du betaler 11 måneder om året.\n"


def _tilfoej(proeve: Proeve, fil: str, dokument: str, sidste: str, linjer: str, tabel: str = TABEL) -> None:
    """Put the table in a standard, and its lines at the end of the source."""
    fra = linjer.split("-")[0]
    udfyldt = [et.replace("DOK", dokument).replace("LINJER", linjer).replace("EN,", f"{int(fra) + 1},")
               for et in (_MAANEDER, tabel)]  # fmt: skip
    tekst = proeve.laes(fil)
    foer, lige = ("\ntabeller:\n", True) if "\ntabeller:\n" in tekst else ("", False)
    tekst = tekst.replace(foer, f"{udfyldt[0].rstrip()}\n{foer}", 1) if lige else f"{tekst.rstrip()}\n{udfyldt[0]}"
    proeve.skriv(fil, f"{tekst.rstrip()}\n{udfyldt[1]}")
    proeve.ret_kilde(dokument, sidste, f"{sidste}{_TEKST}{_TEKST2}")


@pytest.fixture
def med_tabel(proeve: Proeve) -> Proeve:
    """The municipality has prices by how often and for how many, in two editions."""
    _tilfoej(proeve, MERUDGIFTER, "proeve-2023", "Ordningen begyndte den 1. januar 2003.\n", "25-27")
    return proeve


def test_cells_are_facts_that_verify(med_tabel: Proeve) -> None:
    """Each cell with a value is a fact about the table, with a value for each edition; each stands in the source."""
    assert [] == med_tabel.fejl()
    assert () == tuple(med_tabel.kontrol().fejl)
    ydelse = next(et for et in med_tabel.load_standards().catalogue.ydelser if et.adresse == HER)
    celler = {et.id: et for et in ydelse.fakta if et.emne == "vask-pris"}
    assert ["vask-pris-uge-enlig", "vask-pris-uge-par", "vask-pris-14-dage-enlig", "vask-pris-14-dage-par"] == [*celler]
    par = celler["vask-pris-14-dage-par"]
    assert ("Pris for vask: Hver anden uge, Par", [Decimal(151)]) == (
        par.betegnelse,
        [et.vaerdi for et in par.vaerdier],
    )
    assert ["25-27", "26"] == [str(et.kilde.linje) for et in celler["vask-pris-uge-par"].vaerdier]


def test_page_shows_a_table(med_tabel: Proeve) -> None:
    """Rows and columns with their headings; the other edition below; no cell among the loose figures; prose names one."""
    med_tabel.ret(MERUDGIFTER, '  tid: "', '  pris: "Enlige betaler {fakta: vask-pris-uge-enlig}."\n  tid: "')
    assert [] == med_tabel.fejl()
    alle = pages(med_tabel.load_standards().catalogue)
    side = alle["proevekommune/sel-100-merudgifter/hele.md"]
    assert "201,50 kr. om måneden" in alle["proevekommune/sel-100-merudgifter.md"].split("## Hvad koster det?")[1][:200]
    tabel = side.split("## Pris for vask")[1].split("## Alle tal")[0]
    for led in (
        '<th scope="colgroup" colspan="2">Husstand</th>', '<th scope="col">Enlig</th><th scope="col">Par</th>',
        '<th scope="row">Hver uge</th><td>201,50 kr.</td><td>301 kr.</td>', '<td class="sn-tavs">ikke oplyst</td>',
        "Andre perioder (1)", "<td>202 kr.</td>", "11 måneder om året",
    ):  # fmt: skip
        assert (led, True) == (led, led in tabel)
    assert "Pris for vask: " not in side.split("## Alle tal")[1].split("## ")[0]


def test_figures_are_drawn(med_tabel: Proeve) -> None:
    """The table of the page's day is drawn once, each figure at its row, with its ends in words; not where only one
    figure is printed, nor where the source has words alone."""
    side = pages(med_tabel.load_standards().catalogue)["proevekommune/sel-100-merudgifter/hele.md"]
    tegning = side.split("## Pris for vask")[1].split("</svg>")[0]
    assert 1 == side.count('viewBox="0 0 360')
    assert "<desc" in tegning
    assert "Tallene går fra 101 til 301 kr. om måneden. De står alle i tabellen." in tegning
    for led in ("Enlig", "Par", "Hver uge", "Hver anden uge", ">201,50<", ">301<", ">101<"):
        assert (led, True) == (led, led in tegning)
    for gammel, ny in (("[201.5, 301]", "[201.5, null]"), ("[101, null]", "[{tekst: Gratis}, null]")):
        med_tabel.ret(MERUDGIFTER, gammel, ny)
    side = pages(med_tabel.load_standards().catalogue)["proevekommune/sel-100-merudgifter/hele.md"]
    assert "<svg" not in side.split("## Pris for vask")[1]


def test_open_data(med_tabel: Proeve) -> None:
    """The table with its dimensions, and for each choice the id of its fact; the calculators' file has both too."""
    view = View.of(med_tabel.load_standards().catalogue)
    ydelse = next(et for et in json.loads(api(view)["ydelser.json"])["ydelser"] if et["id"] == HER)
    (tabel,) = ydelse["valgtabeller"]
    assert {"trin": ["uge", "enlig"], "fakta": "vask-pris-uge-enlig"} == tabel["celler"][0]
    celle = next(et for et in ydelse["fakta"] if et["id"] == "vask-pris-uge-enlig")
    assert ("vask-pris", ["201.5", "202"]) == (celle["emne"], [et["vaerdi"] for et in celle["vaerdier"]])
    satser = view.exported["ydelser"][HER]
    assert (tabel, "kr/md") == (satser["valgtabeller"][0], satser["fakta"]["vask-pris-uge-enlig"]["enhed"])
    assert 4 == len(view.satser.ydelser[HER].om("vask-pris"))


def _topics(proeve: Proeve) -> dict[str, Topic]:
    catalogue = proeve.load_standards().catalogue
    (gruppe,) = [et for et in groups(catalogue) if et.id == "sel-100"]
    return {et.titel: et for et in topics(catalogue, gruppe)}


def test_compared_cell_by_cell(med_tabel: Proeve) -> None:
    """Tables divided alike meet place by place under their title, also the place that only one of them fills."""
    nabos = TABEL.replace("[201.5, 301]", "[202, 301]").split("      - gyldig_fra: 2024")[0].replace("2023-", "2021-")
    _tilfoej(med_tabel, NABO, "nabo-2021", "Klag inden 4 uger til Borgerservice.\n", "5-7",
             nabos.replace("[101, null]", "[101, 151]"))  # fmt: skip
    assert [] == med_tabel.fejl()
    assert {"aar", "alene"} == {et.dom for et in _topics(med_tabel).values() if et.tabel}
    med_tabel.skriv("sammenligning.yaml", "regulering: procent\n")
    med_tabel.ret(SATSER, "fakta:\n", f"fakta:\n{_INTET}")
    assert [] == med_tabel.fejl()
    emner = _topics(med_tabel)
    domme = {navn: et.dom for navn, et in emner.items() if et.tabel}
    assert {
        "Hver uge, Enlig": "forskel", "Hver uge, Par": "ens", "Hver anden uge, Enlig": "ens",
        "Hver anden uge, Par": "alene",
    } == domme  # fmt: skip
    assert {"Pris for vask"} == {et.slags for et in emner.values() if et.tabel}
    side = pages(med_tabel.load_standards().catalogue)["serviceniveau/sammenlign/sel-100.md"]
    assert '<th scope="colgroup" colspan="4">Pris for vask</th>' in side


def test_divided_otherwise_is_not_compared(med_tabel: Proeve) -> None:
    """Where the other has one price, or other dimensions, both stand in one row that says why there is no verdict."""
    med_tabel.skriv(NABO, med_tabel.laes(NABO) + (
        "  - id: vask-pris\n    betegnelse: Vask\n    enhed: kr/md\n    vaerdier:\n"
        "      - {gyldig_fra: 2021-01-01, vaerdi: 8, kilde: {dokument: nabo-2021, linje: 3, afsnit: Vask}}\n"
    ))  # fmt: skip
    emne = _topics(med_tabel)["Vask"]
    assert ("opdelt", {1, 3}) == (emne.dom, {len(cell) for cell in emne.cells})


FORKERTE = (
    ("{trin: uge, celler: [201.5, 301]}", "{trin: ▸ugen, celler: [201.5, 301]}", "celle-ukendt-trin", "Mente du “uge”?"),
    ("celler: [201.5, 301]", "celler: ▸[201.5]", "celle-antal", "skal have 2 celler"),
    ("          - {trin: 14-dage, celler: [101, null]}\n", "", "celle-uden-raekke", "ingen række for 14-dage"),
    ("[201.5, 301]", '[▸"201,5", 301]', "decimalkomma", "201.5"),
    ("[201.5, 301]", "[▸femten, 301]", "tal", "skal være et tal"),
    ("{trin: 14-dage, celler: [101, null]}", "▸{trin: uge, celler: [101, null]}", "dobbelt-id", ""),
    ("gyldig_fra: 2024-01-01", "▸gyldig_fra: 2023-01-01", "vaerdier-raekkefoelge", ""),
    ("betales: vask-maaneder", "betales: ▸vask-maneder", "ukendt-fakta", "vask-maaneder"),
    ("    betales: vask-maaneder\n", "    gruppe: ▸unge\n", "ukendt-gruppe", "ingen gruppe"),
    ("id: vask-pris\n    titel", "id: loft\n    titel", None, ""),
    ("enhed: kr/md\n    betales", "enhed: timer/uge\n    betales", "for-stort-for-enheden", "168"),
    ("raekker:\n          - {trin: uge, celler: [201.5, 301]}\n          - {trin: 14-dage, celler: [101, null]}",
     "raekker: ▸[]", "for-faa-punkter", ""),
    ("trin: [{id: enlig, titel: Enlig}, {id: par, titel: Par}]",
     "trin: [{id: enlig, titel: Enlig}, ▸{id: enlig, titel: Par}]", "dobbelt-id", ""),
)  # fmt: skip


def test_slips(med_tabel: Proeve) -> None:
    """Every slip is told once for what it is, where it stands, with what to write instead."""
    helt = med_tabel.laes(MERUDGIFTER)
    for rigtigt, forkert, kode, siger in FORKERTE:
        sted = med_tabel.ret(MERUDGIFTER, rigtigt, forkert)
        fundne = med_tabel.fejl()
        koder = {et.kode for et in fundne} - {"ukendt-fakta" if kode != "ukendt-fakta" else ""}
        assert (forkert, {kode} if kode else set()) == (forkert, koder)
        if sted:
            assert (forkert, True) == (forkert, sted in [(et.linje, et.kolonne) for et in fundne])
        assert not kode or any(siger in et.besked for et in fundne)
        med_tabel.skriv(MERUDGIFTER, helt)


def test_cell_that_is_a_fact_already(med_tabel: Proeve) -> None:
    """A fact of the file with a cell's id is told at the cell."""
    med_tabel.ret(MERUDGIFTER, "id: mindste-behov", "id: vask-pris-uge-enlig")
    fejl = eneste(med_tabel.fejl())
    assert ("dobbelt-id", True) == (
        fejl.kode,
        fejl.felt.startswith("valgtabeller › nr. 1 › perioder › nr. 1 › raekker"),
    )


def test_figure_that_is_not_in_the_source(med_tabel: Proeve) -> None:
    """A cell that the cited lines do not have is told at the cell."""
    sted = med_tabel.ret(MERUDGIFTER, "[201.5, 301]", "[201.5, ▸303]")
    (fejl,) = med_tabel.kontrol().fejl
    assert (sted, "staar-ikke-i-kilden") == ((fejl.linje, fejl.kolonne), fejl.kode)


def test_a_cell_may_have_any_kind_of_value(med_tabel: Proeve) -> None:
    """A range and the source's own words stand in a cell as they do in a fact."""
    med_tabel.ret(MERUDGIFTER, "celler: [101, null]", "celler: [{fra: 101, til: 201}, {tekst: Hver anden uge}]")
    assert [] == med_tabel.fejl()
    side = pages(med_tabel.load_standards().catalogue)["proevekommune/sel-100-merudgifter/hele.md"]
    assert "<td>101–201 kr.</td><td>Hver anden uge</td>" in side
