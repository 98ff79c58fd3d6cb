"""Names that lead nowhere, and ids that lead to two places."""

import pytest

from tests.generator.proeve import (
    EGNE_SATSER,
    FUND,
    KILDER,
    KOMMUNE,
    LOVE,
    MERUDGIFTER,
    NABO,
    STOETTE,
    Proeve,
    eneste,
    mangler_i,
)

_EN_SATS = """  - id: ID
    betegnelse: Sats
    enhed: kr/md
    vaerdier:
      - {gyldig_fra: 2023-01-01, vaerdi: 1, kilde: {dokument: ministeriet-2023, afsnit: Loft}}
"""
KORT = "Du kan få støtte i dit hjem."

I_PROSA = [
    ("fakta", "{fakta: timr}", ("ingen fakta, der hedder “timr”", "Mente du “timer”?")),
    ("tal", "{tal: tilsym}", ("Mente du “tilsyn”?",)),
    ("fakta-fra-anden-ydelse", "{fakta: alder-fra}", ("ingen fakta, der hedder “alder-fra”",)),
    ("fuld-adresse", "{fakta: proevekommune/sel-85-stoette/timr}", ("Mente du “proevekommune/sel-85-stoette/timer”?",)),
    ("dato-findes-ikke", "{fakta: timer @ 2023-02-30}", ("datoen efter @ findes ikke",)),
    ("lov", "{lov: SELL § 85}", ("“SELL” står ikke i lovgivning.yaml", "Mente du “SEL”?")),
    ("paragraf", "{lov: SEL § 86}", ("SEL § 86 står ikke under paragraffer",)),
    ("paragraf-i-spaend", "{lov: SEL §§ 83-86}", ("SEL § 86 står ikke",)),
    ("lovform", "{lov: § 85 i SEL}", ("skal skrives som SEL § 96",)),
    ("regel", "{lov: BEK 2/2020}", ("“BEK 2/2020”", "Mente du “BEK 1/2020”?")),
    ("ydelse", "{ydelse: proevekommune/sel-85-støtte}", ("ingen ydelse", "Mente du “proevekommune/sel-85-stoette”?")),
    ("beregner", "{beregner: merudgifter}", ("ingen beregner “merudgifter”", "Mente du “merudgift”?")),
    ("beregner-uden-side", "{beregner: raadighedsbeloeb}", ("har ingen side",)),
    ("slags", "{fact: timer}", ("“fact” er ikke en henvisning", "Mente du “fakta”?")),
    ("kilde-er-ikke-prosa", "{kilde: proeve-2023}", ("“kilde” er ikke en henvisning",)),
]


@pytest.mark.parametrize(("navn", "henvisning", "siger"), I_PROSA, ids=[case[0] for case in I_PROSA])
def test_reference_in_prose(proeve: Proeve, navn: str, henvisning: str, siger: tuple[str, ...]) -> None:
    """A reference in prose that resolves to nothing is found at its text, with the nearest name that does."""
    sted = proeve.ret(STOETTE, f"kort: {KORT}", f"kort: ▸>-\n  {KORT} Læs {henvisning}.")
    fund = eneste(proeve.fejl())
    assert (f"standards/{STOETTE}", sted) == (fund.fil, (fund.linje, fund.kolonne))
    assert [] == mangler_i(str(fund), f"fandt {henvisning}", *siger)


I_FELTER = [
    ("kilde", STOETTE, "dokument: proeve-2023, linje: 20", "dokument: ▸prove-2023, linje: 20", ("Mente du “proeve-2023”?",)),
    ("lovgrundlag", STOETTE, "[SEL § 85]", "[▸SEL § 86]", ("SEL § 86 står ikke",)),
    ("regel", MERUDGIFTER, "[BEK 1/2020]", "[▸BEK 9/2020]", ("står ikke i lovgivning.yaml",)),
    ("lovaendring", LOVE, "  - id: sel-100-gammel\n    paragraf: SEL § 100", "  - id: sel-100-gammel\n    paragraf: ▸SEL § 99", ("SEL § 99",)),
    ("se-ogsaa", MERUDGIFTER, "- ydelse: proevekommune/sel-85-stoette", "- ydelse: ▸proevekommune/sel-85", ("ingen ydelse",)),
    ("beregner", MERUDGIFTER, "beregnere: [merudgift]", "beregnere: [merudgift, ▸merudgif]", ("Mente du “merudgift”?",)),
    ("beregner-i-fund", FUND, "beregnere: [merudgift]", "beregnere: [▸merudgif]", ("Mente du “merudgift”?",)),
    ("beregner-i-lovaendring", LOVE, "beregnere: [merudgift]", "beregnere: [▸merudgif]", ("Mente du “merudgift”?",)),
    ("ydelse-i-fund", FUND, "ydelser: [proevekommune/sel-100-merudgifter]", "ydelser: [▸naboby/sel-85-stoette]", ("ingen ydelse",)),
    ("kontakt", KOMMUNE, "kontakt: raadgivningen", "kontakt: ▸raadgivning", ("ingen kontakt", "Mente du “raadgivningen”?")),
    ("dokument-uden-linje", STOETTE, "{dokument: proeve-2023, linje: 20, afsnit: Støtte}", "▸{dokument: proeve-2023, afsnit: Støtte}",
     ("linje mangler", "proeve-2023")),
    ("side-med-linje", EGNE_SATSER, "{dokument: ministeriet-2023, afsnit: Loft}", "{dokument: ministeriet-2023, linje: ▸7, afsnit: Loft}",
     ("en side uden linjer",)),
]  # fmt: skip


@pytest.mark.parametrize(("navn", "fil", "gammel", "ny", "siger"), I_FELTER, ids=[case[0] for case in I_FELTER])
def test_name_in_a_field(proeve: Proeve, navn: str, fil: str, gammel: str, ny: str, siger: tuple[str, ...]) -> None:
    """A field that names something unknown is found where the name stands."""
    sted = proeve.ret(fil, gammel, ny)
    fund = eneste(proeve.fejl())
    assert (f"standards/{fil}", sted) == (fund.fil, (fund.linje, fund.kolonne))
    assert [] == mangler_i(str(fund), *siger)


DUBLETTER = [
    ("fakta", STOETTE, "  - id: tilsyn\n", "  - ▸id: timer\n"),
    ("kilder", KILDER, "  - id: nabo-2021\n", "  - ▸id: proeve-2023\n"),
    ("love", LOVE, "  - id: sul\n    forkortelse: SUL", "  - ▸id: sul\n    forkortelse: SEL"),
    ("paragraffer", LOVE, '{nr: "84"', '▸{nr: "83"'),
    ("aendringer", LOVE, "  - id: sel-100-gammel\n", "  - ▸id: sel-100-ny-ydelse\n"),
    ("begreber", "begreber.yaml", "  - id: merudgift\n", "  - ▸id: visitation\n"),
]


@pytest.mark.parametrize(("navn", "fil", "gammel", "ny"), DUBLETTER, ids=[case[0] for case in DUBLETTER])
def test_two_with_one_id(proeve: Proeve, navn: str, fil: str, gammel: str, ny: str) -> None:
    """The second of two with the same id is pointed out, with the number of the first."""
    sted = proeve.ret(fil, gammel, ny)
    fund = [f for f in proeve.fejl() if "id'et bruges også af nr. " in f.besked]
    assert [(f"standards/{fil}", sted)] == [(f.fil, (f.linje, f.kolonne)) for f in fund]


@pytest.mark.parametrize("id_", ["index", "steder", "pakker"])
def test_service_that_takes_the_place_of_a_page(proeve: Proeve, id_: str) -> None:
    """A service cannot have an id whose address is already a page of its municipality."""
    tekst = proeve.laes(NABO).replace("id: sel-100-merudgifter\n", f"id: {id_}\n")
    proeve.skriv(NABO.replace("sel-100-merudgifter", id_), tekst)
    assert [] == mangler_i(str(eneste(proeve.fejl())), "id: ", f"“{id_}”", "optaget af en af sitets egne sider")


@pytest.mark.parametrize("id_", ["nationale", "beregnere", "om", "api", "assets"])
def test_municipality_that_takes_the_place_of_a_page(proeve: Proeve, id_: str) -> None:
    """A municipality cannot have an id whose folder is already the site's own."""
    tekst = proeve.laes("kommuner/naboby/kommune.yaml").replace("id: naboby\n", f"id: {id_}\n")
    tekst = tekst.replace('kode: "858"', 'kode: "857"')
    proeve.skriv(f"kommuner/{id_}/kommune.yaml", tekst)
    assert [] == mangler_i(str(eneste(proeve.fejl())), f"“{id_}”", "optaget af en af sitets egne sider")


def test_one_id_in_two_files(proeve: Proeve) -> None:
    """A municipality's own facts share one set of names across kommune.yaml and satser.yaml."""
    proeve.ret(EGNE_SATSER, "  - id: loft\n", "  - id: klagefrist\n")
    fund = [f for f in proeve.fejl() if "id'et bruges også i kommuner/proevekommune/kommune.yaml" in f.besked]
    assert f"standards/{EGNE_SATSER}" == eneste(fund).fil


def test_two_contacts_with_one_id(proeve: Proeve) -> None:
    """Two offices cannot have the same id."""
    proeve.ret(
        KOMMUNE,
        "\nklage:\n",
        "  - {id: raadgivningen, navn: Telefon, kilde: {dokument: proeve-2023, linje: 23, afsnit: Klage}}\n\nklage:\n",
    )
    assert "id'et bruges også af nr. 1" in eneste(proeve.fejl()).besked


def test_contradiction_ids_are_the_municipalitys_own(proeve: Proeve) -> None:
    """Two municipalities may use the same id for a contradiction; in public each begins with its municipality's."""
    proeve.ret(FUND, "id: proevekommune-det-hoeje-beloeb", "id: beloeb")
    nabos = proeve.laes(FUND).replace("proevekommune/", "naboby/")
    tekst = nabos.replace(
        "naboby/sel-100-merudgifter/merudgift-standard-2", "naboby/sel-100-merudgifter/sagsbehandlingsfrist"
    )
    proeve.skriv("kommuner/naboby/uoverensstemmelser.yaml", tekst)
    assert [] == [str(fund) for fund in proeve.fejl()]
    fundne = [fund.id for fund in proeve.load_standards().catalogue.uoverensstemmelser]
    assert ["naboby-beloeb", "proevekommune-beloeb"] == sorted(fundne)
    proeve.skriv("kommuner/naboby/uoverensstemmelser/flere.yaml", tekst)
    assert "id'et bruges også i" in eneste(proeve.fejl()).besked


def test_calculator_without_its_figures(proeve: Proeve) -> None:
    """A municipality that has some of a calculator's figures must have all; with none, it is answered in words."""
    sted = proeve.ret(STOETTE, "lovgrundlag: [SEL § 85]\n", "lovgrundlag: [SEL § 85]\nberegnere: [▸raadighedsbeloeb]\n")
    assert [] == [str(fund) for fund in proeve.fejl()]
    assert [] == [y.beregnere for y in proeve.load_standards().catalogue.ydelser if "raadighedsbeloeb" in y.beregnere]
    et_af_dem = "raadighedsbeloeb-lommepenge-foertidspensionist"
    proeve.skriv(EGNE_SATSER, proeve.laes(EGNE_SATSER) + _EN_SATS.replace("ID", et_af_dem))
    fund = eneste(proeve.fejl())
    assert sted == (fund.linje, fund.kolonne)
    assert [] == mangler_i(str(fund), "raadighedsbeloeb-mad", "hverken loven eller nogen kommune har")


def test_neighbours_and_law_supply_figures(proeve: Proeve) -> None:
    """The national figures are enough for a calculator; the neighbour has none of its own."""
    proeve.ret(NABO, "afsnit: {}\n", "afsnit: {}\nberegnere: [merudgift]\n")
    assert [] == proeve.fejl()
    assert ["merudgift"] == [
        navn for y in proeve.load_standards().catalogue.ydelser if y.kommune == "naboby" for navn in y.beregnere
    ]
