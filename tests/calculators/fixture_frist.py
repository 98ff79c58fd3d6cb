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
    "frederikshavn/sul-141-alkohol": ("Alkohol", "SUL § 141", {}),
}
# address: the passages of the standard as (themes, overall, line, note).
LEVELS: dict[str, list[tuple[list[int], list[str], int | str, str | None]]] = {
    "hvidovre/sel-96-bpa": [([3, 4], [], 555, "Nogle."), ([0, 1], [], 555, "Andre."), ([], ["D"], 555, "De fleste.")],
    "hvidovre/sel-108-laengerevarende-botilbud": [([3, 4], ["D", "E"], 2106, None), ([2], [], 2106, "Kun i få.")],
    "frederikshavn/sel-96-bpa": [([], ["A", "B"], "2079-2093", None)],
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
        vum = [
            {"temaer": temaer, "samlet": samlet, "linje": linje, "note": note}
            for temaer, samlet, linje, note in LEVELS.get(adresse, ())
        ]
        om = {"titel": titel, "lovgrundlag": [paragraf], "dokument": dokument, "gaelder_fra": aar}
        data["ydelser"][adresse] = om | ydelse | {"vum": vum}
        data["ydelser"][adresse]["fakta"] |= egne
    data["helligdage"], data["lukkedage"] = easter.holidays(), easter.CLOSED


def _fact(navn: str, enhed: str, vaerdi: Any, fra: str, dokument: str) -> dict[str, Any]:
    kilde = {"dokument": dokument, "linje": None, "afsnit": "Frister"}
    return {"betegnelse": navn, "enhed": enhed, "vaerdier": [{"gyldig_fra": fra, "vaerdi": vaerdi, "kilde": kilde}]}
