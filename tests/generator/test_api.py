"""The open data: the contract other programs rely on."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from calculators.rules.registry import BEREGNERE
from generator.export import shapes
from generator.export.api import api
from generator.export.view import View
from generator.load.loader import Loaded, load_standards
from generator.model.catalogue import Catalogue
from tests.generator.proeve import NABO, PROJEKT, STOETTE, Proeve, lav_proeve
from tests.generator.udgaver import ADRESSE, I_DAG, med_udgaver

FILER = {
    "ydelser.json", "kommuner.json", "tilbud.json", "satser.json", "retningslinjer.json",
    "uoverensstemmelser.json", "beregnere.json", "regler.json",
}  # fmt: skip
DOKUMENTER = {
    "hvidovre-2023", "frederikshavn", "hedensted-bostoette", "hedensted-rusmiddel-2017", "retningslinjer-hjemloeshed-2020",
}  # fmt: skip
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?")


@pytest.fixture(scope="module")
def data(catalogue: Catalogue) -> dict[str, Any]:
    """The real open data by file name."""
    return {navn: json.loads(tekst) for navn, tekst in api(View.of(catalogue)).items() if "/" not in navn}


@pytest.fixture(scope="module")
def lille_data(lille: Loaded) -> dict[str, Any]:
    """The made-up open data by file name."""
    return {navn: json.loads(tekst) for navn, tekst in api(View.of(lille.catalogue)).items() if "/" not in navn}


def test_files(data: dict[str, Any]) -> None:
    """The seven files of the contract are there, and each holds a list by its own name, or the rates."""
    assert set() == FILER - set(data)
    for navn in FILER - {"satser.json"}:
        assert isinstance(data[navn][navn.removesuffix(".json")], list)


def test_every_file_says_what_it_is(data: dict[str, Any], catalogue: Catalogue) -> None:
    """Format, licence and the same hash of the data stand in every file."""
    assert {(1, "MIT", catalogue.datasaet)} == {(et["format"], et["licens"], et["datasaet"]) for et in data.values()}
    assert re.fullmatch(r"sha256:[0-9a-f]{64}", catalogue.datasaet)


def test_service(lille_data: dict[str, Any]) -> None:
    """A service has exactly the fields of the contract, and its figures keep source, unit and exact value."""
    ydelse = next(et for et in lille_data["ydelser.json"]["ydelser"] if et["id"] == "proevekommune/sel-100-merudgifter")
    assert {
        "id", "kommune", "titel", "lovgrundlag", "regler", "gaelder_fra", "kort", "svar", "afsnit", "fakta",
        "tabeller", "vum", "beregnere", "se_ogsaa", "kilde",
    } <= set(ydelse)  # fmt: skip
    assert ("proevekommune", "Merudgifter", ["SEL § 100"]) == (
        ydelse["kommune"],
        ydelse["titel"],
        ydelse["lovgrundlag"],
    )
    assert "Loftet er 12.345,50 kr. om året." in ydelse["afsnit"]["omfang"]
    assert "Du får svar inden for 10 uger." == ydelse["svar"]["tid"]
    assert "pris" not in ydelse["svar"]


@pytest.mark.parametrize(
    ("id_", "vaerdi", "enhed", "linjer"),
    [
        ("merudgift-standard-2", "1103", "kr/md", (6, 6)),
        ("merudgift-baand-1", {"slags": "interval", "fra": "100", "til": "200"}, "kr/md", (5, 5)),
        ("mindste-behov", "2.5", "timer/uge", (12, 12)),
        ("skaeringsdag", {"slags": "dag", "dato": "02-28"}, "dato", (10, 11)),
        ("hvornaar", {"slags": "ordlyd", "tekst": "Hurtigst muligt"}, "andet", (14, 14)),
    ],
)
def test_fact(lille_data: dict[str, Any], id_: str, vaerdi: Any, enhed: str, linjer: tuple[int, int]) -> None:
    """A number is text with a point, all else an object that says its kind; the lines are two numbers."""
    ydelse = next(et for et in lille_data["ydelser.json"]["ydelser"] if et["id"] == "proevekommune/sel-100-merudgifter")
    (fundet,) = next(et for et in ydelse["fakta"] if et["id"] == id_)["vaerdier"]
    kilde = {"dokument": "proeve-2023", "linje": linjer[0], "linje_til": linjer[1], "afsnit": "Merudgifter"}
    assert (vaerdi, enhed, "2023-01-01", kilde) == (
        fundet["vaerdi"], fundet["enhed"], fundet["gyldig_fra"], fundet["kilde"],
    )  # fmt: skip


def test_municipality(lille_data: dict[str, Any]) -> None:
    """A municipality's own facts, contacts, complaint and services are in its record; a web page has no line."""
    kommune = next(et for et in lille_data["kommuner.json"]["kommuner"] if et["id"] == "proevekommune")
    assert ("Prøve Kommune", "859") == (kommune["navn"], kommune["kode"])
    assert ["klagefrist", "loft"] == [et["id"] for et in kommune["fakta"]]
    assert [("2022-01-01", "12000", None), ("2023-01-01", "12345.50", 13)] == [
        (et["gyldig_fra"], et["vaerdi"], et["kilde"]["linje"]) for et in kommune["fakta"][1]["vaerdier"]
    ]
    assert ["proevekommune/sel-85-stoette", "proevekommune/sel-100-merudgifter"] == kommune["ydelser"]
    assert "12 34 56 78" == kommune["kontakter"][0]["telefon"]
    assert "Klag inden for 4 uger til Rådgivningen." == kommune["klage"]["tekst"]
    assert ("raadgivningen", 21) == (kommune["klage"]["kontakt"], kommune["klage"]["kilde"]["linje"])


def test_municipality_without_services(proeve: Proeve) -> None:
    """Its text has the figures written in, like everyone else's."""
    (proeve.standards / NABO).unlink()
    proeve.ret("kommuner/naboby/kommune.yaml", "om: Her står", "om: >-\n  Frist {fakta: klagefrist}. Her står")
    kommuner = json.loads(api(View.of(proeve.load_standards().catalogue))["kommuner.json"])["kommuner"]
    assert "Frist 4 uger. Her står, hvad Naboby har lovet." == next(et for et in kommuner if et["id"] == "naboby")["om"]


def test_contradiction(lille_data: dict[str, Any]) -> None:
    """A contradiction has both places and its words with the figures written in."""
    (fund,) = lille_data["uoverensstemmelser.json"]["uoverensstemmelser"]
    assert ("proevekommune-det-hoeje-beloeb", "mod-lov", "aaben") == (fund["id"], fund["art"], fund["status"])
    assert "Standarden siger 1.103 kr. om måneden, og loven siger 100 kr. om måneden." == fund["hvad"]
    assert [6, None] == [sted["kilde"]["linje"] for sted in fund["steder"]]
    assert ["1.103 kr. om måneden", "100 kr. om måneden"] == [sted["siger"] for sted in fund["steder"]]


def _streng(skema: Any) -> Any:
    """The schema in which nothing may stand that it does not describe."""
    if isinstance(skema, list):
        return [_streng(del_) for del_ in skema]
    if not isinstance(skema, dict):
        return skema
    lukket = {"additionalProperties": False} if isinstance(skema.get("properties"), dict) and "type" in skema else {}
    return {navn: _streng(del_) for navn, del_ in skema.items()} | lukket


@pytest.fixture(scope="module")
def tre_udgaver(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """The made-up municipality, where one standard has three editions."""
    return load_standards(med_udgaver(lav_proeve(tmp_path_factory.mktemp("tre"))).standards, I_DAG).catalogue


def test_editions(tre_udgaver: Catalogue, lille: Loaded) -> None:
    """The one in force stands where the only one would, with its days and adoption; the others stand whole beside it."""
    ydelse = next(et for et in _ydelser(tre_udgaver) if et["id"] == ADRESSE)
    felter = ("gaelder_fra", "gaelder_til", "vedtaget", "vedtaget_af")
    assert [
        ("2023-01-01", "2027-01-31", "2022-11-30", None),
        ("2019-05-01", "2022-12-31", "2019-03-20", "Socialudvalget"),
        ("2027-02-01", None, "2026-10-14", "Byrådet"),
    ] == [tuple(en[felt] for felt in felter) for en in (ydelse, *ydelse["andre_udgaver"])]
    assert ["Du kan få 20 timer om ugen.", "Du kan få 15 timer om ugen."] == [
        en["svar"]["hvad"] for en in ydelse["andre_udgaver"]
    ]
    assert set(ydelse) - {"andre_udgaver"} == set(ydelse["andre_udgaver"][0])
    assert [[], []] == [en["andre_udgaver"] for en in _ydelser(lille.catalogue) if en["kommune"] == "proevekommune"]


def _ydelser(catalogue: Catalogue) -> list[dict[str, Any]]:
    """The services of the open data."""
    alle: list[dict[str, Any]] = json.loads(api(View.of(catalogue))["ydelser.json"])["ydelser"]
    return alle


@pytest.mark.slow
@pytest.mark.parametrize("navn", sorted(FILER))
def test_every_file_fits_its_published_schema(
    catalogue: Catalogue, lille: Loaded, tre_udgaver: Catalogue, navn: str
) -> None:
    """Each file names its schema, and holds all and nothing but what that describes, for real data and made-up."""
    for et in (catalogue, lille.catalogue, tre_udgaver):
        filer = api(View.of(et))
        indhold = json.loads(filer[navn])
        skema = json.loads(filer[indhold["$schema"]])
        jsonschema.Draft202012Validator.check_schema(skema)
        fejl = jsonschema.Draft202012Validator(_streng(skema)).iter_errors(indhold)
        assert [] == [f"{'/'.join(map(str, fund.absolute_path))}: {fund.message[:200]}" for fund in fejl][:5]


@pytest.mark.parametrize(
    "skade",
    [{"vaerdi": 10}, {"vaerdi": "10,5"}, {"vaerdi": "−1"}, {"vaerdi": {"fra": "1"}}, {"vaerdi": {"slags": "dag", "tekst": "x"}},
     {"kilde": {"dokument": "x", "linje": "10-11", "linje_til": 11, "afsnit": None}}, {"sikkerhed": "gættet"}],
)  # fmt: skip
def test_the_published_schema_sees_other_forms(lille: Loaded, skade: dict[str, Any]) -> None:
    """A value or a line in another form than the one that is promised does not fit."""
    filer = api(View.of(lille.catalogue))
    indhold = json.loads(filer["ydelser.json"])
    validator = jsonschema.Draft202012Validator(json.loads(filer["skemaer/ydelser.schema.json"]))
    assert validator.is_valid(indhold)
    indhold["ydelser"][0]["fakta"][0]["vaerdier"][0] |= skade
    assert not validator.is_valid(indhold)


def test_calculators(data: dict[str, Any]) -> None:
    """Every calculator describes its fields: name, label, type, unit and help, as forms and programs need them."""
    beregnere = {et["id"]: et for et in data["beregnere.json"]["beregnere"]}
    assert list(BEREGNERE) == list(beregnere)
    for beregner in beregnere.values():
        assert {"id", "titel", "lovgrundlag", "felter", "resultater"} <= set(beregner)
        for felt in beregner["felter"]:
            assert {"navn", "etiket", "type", "enhed", "hjaelp", "paakraevet", "standard", "valgmuligheder"} <= set(
                felt
            )
    assert ["merudgift_md", "post", "kan_dokumentere", "faar_tilskud"] == [
        felt["navn"] for felt in beregnere["merudgift"]["felter"]
    ]
    kommunens = ["kommunens_raadighedsbeloeb_md", "kommunens_mad_md", "kommunens_barn_md"]
    uden_gruppe = ["situation", "eget_raadighedsbeloeb_md"]
    assert [*kommunens, "gruppe", *uden_gruppe, "antal_boern", "kost_indgaar"] == [
        felt["navn"] for felt in beregnere["raadighedsbeloeb"]["felter"]
    ]
    assert "kr/md" == beregnere["merudgift"]["felter"][0]["enhed"]


def test_documents_and_ids(data: dict[str, Any], catalogue: Catalogue) -> None:
    """The five documents have their contract ids, every service a stable one, and every fact cites a known source."""
    assert DOKUMENTER == {kilde.id for kilde in catalogue.kilder if kilde.type == "dokument"}
    kendte = {kilde.id for kilde in catalogue.kilder}
    for ydelse in data["ydelser.json"]["ydelser"]:
        assert ID.fullmatch(ydelse["id"]) and ydelse["id"].startswith(ydelse["kommune"] + "/")
        for et in ydelse["fakta"]:
            assert ID.fullmatch(et["id"])
            assert set() == {vaerdi["kilde"]["dokument"] for vaerdi in et["vaerdier"]} - kendte


def test_lists_are_written_as_the_other_files(catalogue: Catalogue, lille: Loaded) -> None:
    """What is put together of texts is what would be written at once, also where a list is empty."""
    empty = lille.catalogue.model_copy(update={"kommuner": (), "nationale_uoverensstemmelser": ()})
    for et in (catalogue, lille.catalogue, empty):
        assert [] == [fil for fil, text in api(View.of(et)).items() if text != shapes.som_json(json.loads(text))]


def test_calculators_and_open_data_read_the_same(data: dict[str, Any], catalogue: Catalogue) -> None:
    """satser.json holds what the calculators are given, to the letter."""
    givet = json.loads(json.dumps(View.of(catalogue).exported))
    assert givet == {navn: data["satser.json"][navn] for navn in givet}


@pytest.mark.slow
def test_twice_the_same(catalogue: Catalogue) -> None:
    """Read and written again, the same standards give the same bytes."""
    assert api(View.of(catalogue)) == api(View.of(load_standards(PROJEKT / "standards").catalogue))


def test_hash_follows_the_content(proeve: Proeve) -> None:
    """A comment or another order of fields leaves the hash; a changed figure changes it."""
    foer = proeve.load_standards().catalogue.datasaet
    proeve.skriv(STOETTE, "# En bemærkning\n" + proeve.laes(STOETTE))
    proeve.ret(STOETTE, "id: sel-85-stoette\nkommune: proevekommune\n", "kommune: proevekommune\nid: sel-85-stoette\n")
    assert foer == proeve.load_standards().catalogue.datasaet
    proeve.ret(STOETTE, "vaerdi: 15,", "vaerdi: 16,")
    assert foer != proeve.load_standards().catalogue.datasaet


def test_built_site_has_the_same_bytes(bygget: Path, catalogue: Catalogue) -> None:
    """What the site publishes is what the catalogue says, and is readable JSON in UTF-8 with Danish letters."""
    for navn, tekst in api(View.of(catalogue)).items():
        assert tekst.encode() == (bygget / "api/v1" / navn).read_bytes()
    assert "Rådighedsbeløb" in (bygget / "api/v1/kommuner.json").read_text(encoding="utf-8")
