"""The real deadlines, VUM levels and holidays, for a hand-made satser.json."""

from typing import Any

from tests.calculators import easter

# id: name, unit, value, first day, document.
LAW: dict[str, tuple[str, str, Any, str, str]] = {
    "klagefrist": ("Frist for at klage", "uger", "4", "2018-01-01", "ast-klagevejledning"),
    "genvurdering": ("Kommunens frist for at vurdere igen", "uger", "4", "2018-01-01", "ast-klagevejledning"),
    "modtagelse-brev": ("Brev undervejs", "hverdage", "6", "2018-06-26", "ast-klagefrister"),
    "modtagelse-quickbrev": ("Quickbrev undervejs", "dage", "2", "2018-06-26", "ast-klagefrister"),
    "modtagelse-digital-post": ("Digital Post undervejs", "dage", "0", "2018-06-26", "ast-klagefrister"),
    "klagefrist-udloeb-klokken": (
        "Klokkeslæt",
        "andet",
        {"tekst": "til klokken 23.59"},
        "2018-06-26",
        "ast-klagefrister",
    ),
    "behandlingsgaranti-stof": ("Behandling for stoffer", "dage", "14", "2018-01-01", "sel-101"),
    "behandlingsgaranti-alkohol": ("Behandling for alkohol", "dage", "14", "2018-01-01", "sul-141"),
    "orientering-hverdage-109": ("Krisecentrets frist", "hverdage", "3", "2023-01-01", "sel-109"),
    "orientering-hverdage-110": ("Herbergets frist", "hverdage", "3", "2020-04-01", "sel-110"),
    "varsel-nedsaettelse": ("Varsel", "uger", "14", "2018-01-01", "sel-96"),
}
# address: title, paragraph, facts as id: (unit, value).
SERVICES: dict[str, tuple[str, str, dict[str, tuple[str, Any]]]] = {
    "hvidovre/sel-96-bpa": (
        "BPA",
        "SEL § 96",
        {
            "sagsbehandlingsfrist": ("uger", "10"),
            "varsel-nedsaettelse": ("uger", "14"),
            "opfoelgning": ("gange/år", "1"),
            "regnskab-frist": ("dato", {"dato": "02-28"}),
        },
    ),
    "hvidovre/sel-80-midlertidigt-husly": ("Husly", "SEL § 80", {"opfoelgning": ("andet", {"tekst": "løbende"})}),
    "hvidovre/sel-108-laengerevarende-botilbud": (
        "Længerevarende botilbud",
        "SEL § 108",
        {
            "opfoelgning-foerste": ("måneder", "3"),
            "opfoelgning": ("år", "2"),
            "opfoelgning-105-ekstern": ("gange/år", "1"),
            "varsel-hoejere-betaling": ("måneder", "2"),
        },
    ),
    "hvidovre/sel-109-krisecenter": (
        "Krisecenter",
        "SEL § 109",
        {"orientering-hverdage": ("hverdage", "3"), "orientering-udskrivning": ("dage", "3")},
    ),
    "frederikshavn/sel-96-bpa": ("BPA", "SEL § 96", {"sagsbehandlingsfrist": ("uger", "16")}),
    "hvidovre/sel-100-merudgifter": ("Merudgifter", "SEL § 100", {}),
    "frederikshavn/sul-141-alkohol": ("Alkohol", "SUL § 141", {}),
}
# address: the passages of the standard as satser.json has them.
LEVELS: dict[str, list[dict[str, Any]]] = {
    "hvidovre/sel-96-bpa": [
        {"temaer": [3, 4], "om_temaer": ["fysiske_funktioner"], "vaegt": "eksempel", "linje": 555, "note": "Nogle."},
        {"temaer": [0, 1], "om_temaer": ["fysiske_funktioner"], "vaegt": "eksempel", "linje": 555, "note": "Andre."},
        {"samlet": ["D"], "linje": 555, "note": "De fleste."},
    ],
    "hvidovre/sel-100-merudgifter": [
        {"temaer": [3], "samlet": ["C"], "om_temaer": ["fysiske_funktioner", "mentale_funktioner"], "linje": 1023},
        {
            "temaer": [2],
            "om_temaer": ["fysiske_funktioner", "mentale_funktioner"],
            "vaegt": "undtagelse",
            "linje": 1025,
        },
    ],
    "hvidovre/sel-108-laengerevarende-botilbud": [
        {"temaer": [3, 4], "samlet": ["D", "E"], "linje": 2106},
        {"temaer": [2], "vaegt": "faa-temaer", "linje": 2106, "note": "Kun i få."},
    ],
    "frederikshavn/sel-96-bpa": [{"samlet": ["A", "B"], "linje": "2079-2093"}],
}


def add(data: dict[str, Any]) -> None:
    """Add the deadlines of law and of the services, the levels, and the holidays."""
    for fakta_id, (navn, enhed, vaerdi, fra, dokument) in LAW.items():
        data["fakta"]["nationale"][fakta_id] = _fact(navn, enhed, vaerdi, fra, dokument)
    data["fakta"]["hvidovre"]["klagefrist"] = _fact("Frist for at klage", "uger", "4", "2023-01-01", "hvidovre-2023")
    for adresse, (titel, paragraf, fakta) in SERVICES.items():
        aar = "2023-01-01" if adresse.startswith("hvidovre") else "2020-04-01"
        dokument = "hvidovre-2023" if adresse.startswith("hvidovre") else "frederikshavn"
        egne = {navn: _fact(navn, enhed, vaerdi, aar, dokument) for navn, (enhed, vaerdi) in fakta.items()}
        ydelse = data["ydelser"].setdefault(adresse, {"fakta": {}})
        vum = [{"temaer": [], "samlet": [], "note": None} | sted for sted in LEVELS.get(adresse, ())]
        om = {"titel": titel, "lovgrundlag": [paragraf], "dokument": dokument, "gaelder_fra": aar}
        data["ydelser"][adresse] = om | ydelse | {"vum": vum}
        data["ydelser"][adresse]["fakta"] |= egne
    data["helligdage"], data["lukkedage"] = easter.holidays(), easter.CLOSED


def _fact(navn: str, enhed: str, vaerdi: Any, fra: str, dokument: str) -> dict[str, Any]:
    kilde = {"dokument": dokument, "linje": None, "afsnit": "Frister"}
    return {"betegnelse": navn, "enhed": enhed, "vaerdier": [{"gyldig_fra": fra, "vaerdi": vaerdi, "kilde": kilde}]}
