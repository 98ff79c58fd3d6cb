"""A hand-made satser.json with the real figures, so the calculators can be tested without the generator."""

from collections.abc import Callable
from typing import Any, NamedTuple

from tests.calculators import fixture_bpa, fixture_egenbetaling, fixture_frist, fixture_hjaelp

# Each adds the facts of its calculators to the file.
PARTS: tuple[Callable[[dict[str, Any]], None], ...] = (
    fixture_egenbetaling.add,
    fixture_bpa.add,
    fixture_hjaelp.add,
    fixture_frist.add,
)


class Aar(NamedTuple):
    """The figures of law of one year, and whether they are printed or calculated."""

    minimum: int
    fra_1: int
    til_1: int
    standard_1: int
    fra_2: int
    til_2: int
    standard_2: int
    over: int
    sikkerhed: str


LAW: dict[int, Aar] = {
    2018: Aar(6408, 534, 1500, 1000, 1501, 2500, 2000, 2500, "fundet"),
    2019: Aar(6540, 545, 1530, 1020, 1531, 2550, 2040, 2550, "afledt"),
    2020: Aar(6672, 556, 1561, 1040, 1562, 2601, 2081, 2601, "afledt"),
    2021: Aar(6804, 567, 1592, 1061, 1593, 2653, 2123, 2653, "fundet"),
    2022: Aar(6888, 574, 1611, 1074, 1612, 2685, 2148, 2685, "afledt"),
    2023: Aar(7068, 589, 1654, 1103, 1655, 2757, 2206, 2757, "fundet"),
    2024: Aar(7296, 608, 1707, 1138, 1707, 2846, 2277, 2846, "fundet"),
}
NAMES = {
    "merudgift-minimum-aar": ("Mindste merudgift på et år", "kr/år"),
    "merudgift-baand-1": ("Merudgift, der giver det lave faste beløb", "kr/md"),
    "merudgift-standard-1": ("Det lave faste beløb", "kr/md"),
    "merudgift-baand-2": ("Merudgift, der giver det høje faste beløb", "kr/md"),
    "merudgift-standard-2": ("Det høje faste beløb", "kr/md"),
    "merudgift-faktisk-over": ("Grænse for at få de faktiske udgifter", "kr/md"),
}
OFFICIAL = {2021: "sm-satser-2021", 2023: "sm-satser-2023", 2024: "sm-satser-2024"}
GROUPS = {
    "enlig-under-25-kontanthjaelp": ("enlig under 25 år på kontanthjælp", 1600, 3600),
    "enlig-over-25-kontanthjaelp": ("enlig over 25 år på kontanthjælp", 2500, 4500),
    "foertidspensionist": ("førtidspensionist", 3500, 5500),
    "folkepensionist": ("folkepensionist", 2200, 4200),
}


def build() -> dict[str, Any]:
    """The whole file as the generator would write it."""
    data: dict[str, Any] = {
        "format": 1,
        "datasaet": "sha256:" + "0" * 64,
        "kommuner": {
            "hvidovre": {"navn": "Hvidovre Kommune"},
            "frederikshavn": {"navn": "Frederikshavn Kommune"},
        },
        "kilder": _sources(),
        "fakta": {
            "nationale": _national(),
            "hvidovre": _printed(2023, "hvidovre-2023", 1058, standard_2=2757) | _raadighedsbeloeb(),
            "frederikshavn": _printed(2018, "frederikshavn", 1862, standard_2=2000),
        },
        "tabeller": {"nationale": {"merudgift-baand": _table()}},
        "ydelser": {},
        "uoverensstemmelser": [_contradiction()],
        "lovaendringer": [_change_of_law()],
    }
    for add in PARTS:
        add(data)
    return data


def _sources() -> dict[str, Any]:
    titler = {
        "hvidovre-2023": ("Kvalitetsstandarder 2023", "Hvidovre Kommune", None),
        "frederikshavn": ("Indsatskatalog", "Frederikshavn Kommune", None),
        "bek-931-2020": ("BEK 931/2020", "Socialministeriet", "https://elov.dk/bek-931"),
        **{
            navn: (f"Satser {aar}", "Socialministeriet", f"https://sm.dk/satser-{aar}")
            for aar, navn in OFFICIAL.items()
        },
    }
    return {navn: {"titel": t, "udgiver": u, "adresse": a} for navn, (t, u, a) in titler.items()}


def _source(dokument: str, linje: int | None, afsnit: str) -> dict[str, Any]:
    return {"dokument": dokument, "linje": linje, "afsnit": afsnit}


def _values(aar: int) -> dict[str, Any]:
    law = LAW[aar]
    return {
        "merudgift-minimum-aar": str(law.minimum),
        "merudgift-baand-1": {"fra": str(law.fra_1), "til": str(law.til_1)},
        "merudgift-standard-1": str(law.standard_1),
        "merudgift-baand-2": {"fra": str(law.fra_2), "til": str(law.til_2)},
        "merudgift-standard-2": str(law.standard_2),
        "merudgift-faktisk-over": str(law.over),
    }


def _fact(fakta_id: str, vaerdier: list[dict[str, Any]]) -> dict[str, Any]:
    betegnelse, enhed = NAMES[fakta_id]
    return {"betegnelse": betegnelse, "enhed": enhed, "vaerdier": vaerdier}


def _value(aar: int, vaerdi: Any, kilde: dict[str, Any], sikkerhed: str = "fundet") -> dict[str, Any]:
    return {
        "gyldig_fra": f"{aar}-01-01",
        "gyldig_til": f"{aar}-12-31",
        "vaerdi": vaerdi,
        "sikkerhed": sikkerhed,
        "note": None,
        "kilde": kilde,
    }


def _national() -> dict[str, Any]:
    def source(aar: int) -> dict[str, Any]:
        if aar == 2018:
            return _source("frederikshavn", 1862, "Lovgrundlag")
        return _source(OFFICIAL.get(aar, "bek-931-2020"), None, "Merudgifter")

    return {
        fakta_id: _fact(fakta_id, [_value(aar, _values(aar)[fakta_id], source(aar), LAW[aar].sikkerhed) for aar in LAW])
        for fakta_id in NAMES
    }


def _printed(aar: int, dokument: str, linje: int, standard_2: int) -> dict[str, Any]:
    trykt = _values(aar) | {"merudgift-standard-2": str(standard_2)}
    return {
        fakta_id: _fact(fakta_id, [_value(aar, vaerdi, _source(dokument, linje, "Ydelsens omfang"))])
        for fakta_id, vaerdi in trykt.items()
    }


def _raadighedsbeloeb() -> dict[str, Any]:
    def fact(betegnelse: str, beloeb: int, linje: int) -> dict[str, Any]:
        kilde = _source("hvidovre-2023", linje, "Bilag om rådighedsbeløb")
        aaben = _value(2023, str(beloeb), kilde) | {"gyldig_til": None}
        return {"betegnelse": betegnelse, "enhed": "kr/md", "vaerdier": [aaben]}

    fakta = {
        "raadighedsbeloeb-mad": fact("Rådighedsbeløb til mad", 2000, 2039),
        "raadighedsbeloeb-tillaeg-pr-barn": fact("Tillæg for hvert barn", 1300, 2041),
    }
    for gruppe, (navn, lommepenge, i_alt) in GROUPS.items():
        fakta[f"raadighedsbeloeb-lommepenge-{gruppe}"] = fact(f"Lommepenge, {navn}", lommepenge, 2040)
        fakta[f"raadighedsbeloeb-i-alt-{gruppe}"] = fact(f"Rådighedsbeløb i alt, {navn}", i_alt, 2041)
    return fakta


def _table() -> dict[str, Any]:
    return {
        "id": "merudgift-baand",
        "titel": "Tilskud efter merudgiftens størrelse",
        "maaler": "Sandsynliggjort merudgift",
        "enhed": "kr/md",
        "giver": "Tilskud",
        "giver_enhed": "kr/md",
        "under": {"id": "under-minimum", "tekst": "intet tilskud"},
        "baand": [
            {"id": "standard-1", "interval": "merudgift-baand-1", "giver": "merudgift-standard-1"},
            {"id": "standard-2", "interval": "merudgift-baand-2", "giver": "merudgift-standard-2"},
        ],
        "over": {
            "id": "faktisk",
            "graense": "merudgift-faktisk-over",
            "tekst": "de faktiske, dokumenterede merudgifter",
        },
        "begrundelse": "Beløbene er trykt i hele kroner.",
    }


def _contradiction() -> dict[str, Any]:
    return {
        "id": "hvidovre-merudgift-standard-2",
        "kommune": "hvidovre",
        "titel": "Det høje faste beløb er trykt forkert",
        "tekst": "Hvidovre Kommune trykker 2.757 kr. om måneden, hvor loven siger 2.206 kr. om måneden.",
        "beregnere": ["merudgift"],
        "gyldig_fra": "2023-01-01",
        "gyldig_til": "2023-12-31",
    }


def _change_of_law() -> dict[str, Any]:
    return {
        "id": "sel-100-kompensationsydelse",
        "paragraf": "SEL § 100",
        "dato": "2025-09-01",
        "titel": "Kompensationsydelse har afløst merudgifter",
        "tekst": "Søger du nu, får du svar efter de nye regler.",
        "overgang_til": "2027-09-01",
        "beregnere": ["merudgift"],
        "ophoerer": True,
        "kilde": _source("bek-931-2020", None, "Kompensationsydelse"),
    }
