"""Frederikshavn's packages and tariffs (bilag 1-3) for a hand-made satser.json."""

from typing import Any, NamedTuple


class Takst(NamedTuple):
    """One tariff: hours from and to, degree of support, VUM levels and places."""

    fra: str
    til: str | None
    grad: str
    vum: str
    tilbud: tuple[str, ...]


# Number of the package → hours from and to, and what is billed; lines 4831-4909.
PACKAGES: dict[int, tuple[str, str, str]] = {
    0: ("0", "0.5", "0.25"),
    1: ("0", "0.75", "0.5"),
    2: ("0.75", "1.5", "1"),
    3: ("1.5", "3", "2"),
    4: ("3", "6", "4"),
    5: ("6", "12", "7.75"),
    6: ("12", "18", "13.75"),
}
SMALL = ("Bofællesskaberne", "Botilbuddet Suensonsvej")
MIDDLE = ("Botilbuddet Koktvedparken", "Socialpsykiatrisk botilbud Mariested")
LARGE = ("Botilbuddet Koktvedstien", "Botilbuddet Anholtvej på SenhjerneskadeCenter Nord")
# Number of the tariff → lines 4337-4423 and 4440-4765.
TARIFFS: dict[int, Takst] = {
    1: Takst("7", "10", "Meget let støtte", "B", SMALL),
    2: Takst("11", "16", "Let støtte", "BC", SMALL),
    3: Takst("17", "23", "Moderat støtte", "CD", SMALL + MIDDLE),
    4: Takst("24", "34", "Omfattende støtte", "CD", MIDDLE),
    5: Takst("35", "45", "Massiv støtte", "D", MIDDLE + LARGE),
    6: Takst("46", "62", "Fuldstændig støtte", "DE", LARGE),
    7: Takst("63", "83", "Fuldstændig støtte", "E", LARGE),
    8: Takst("83", None, "Fuldstændig støtte", "E", ()),
}
SOURCE = {"dokument": "frederikshavn", "linje": 4847, "afsnit": "Bilag 3"}


def add(data: dict[str, Any]) -> None:
    """Add the facts, the tables, and what is said of each package and tariff."""
    data["fakta"]["frederikshavn"] |= _package_facts() | _tariff_facts()
    data["tabeller"].setdefault("frederikshavn", {}).update({"bostoettepakke": _packages(), "takst": _tariffs()})
    data.setdefault("pakker", {})["frederikshavn"] = {
        "pakker": [
            {"id": f"pakke-{nr}", "nr": nr, "titel": f"Pakke {nr}", "om": None, "kilde": SOURCE} for nr in range(8)
        ],
        "takster": [
            {
                "id": f"takst-{nr}",
                "nr": nr,
                "stoettegrad": takst.grad,
                "vum": list(takst.vum),
                "tilbud": [{"id": navn.lower(), "navn": navn} for navn in takst.tilbud],
                "om": "Sådan er taksten.",
                "kilde": SOURCE,
            }
            for nr, takst in TARIFFS.items()
        ],
    }


def _package_facts() -> dict[str, Any]:
    fakta: dict[str, Any] = {}
    for nr, (fra, til, afregnes) in PACKAGES.items():
        fakta[f"pakke-{nr}-brugertid"] = _fact(f"Din tid i pakke {nr}", {"fra": fra, "til": til})
        fakta[f"pakke-{nr}-afregnes"] = _fact(f"Hvad kommunen afregner i pakke {nr}", afregnes)
    fakta["pakke-7-over"] = _fact("Timer, som pakke 7 begynder over", "18")
    fakta["pakke-7-afregnes"] = _fact("Hvad kommunen afregner i pakke 7", {"tekst": "individuelt udmålt"})
    return fakta


def _tariff_facts() -> dict[str, Any]:
    fakta = {
        f"takst-{nr}-timer": _fact(f"Timer i takst {nr}", {"fra": takst.fra, "til": takst.til})
        for nr, takst in TARIFFS.items()
        if takst.til
    }
    return fakta | {"takst-8-over": _fact("Timer, som takst 8 begynder over", "83")}


def _packages() -> dict[str, Any]:
    return {
        "id": "bostoettepakke",
        "titel": "Bostøttepakke efter timer om ugen",
        "maaler": "Din tid med støtte",
        "enhed": "timer/uge",
        "giver": "Kommunen afregner",
        "giver_enhed": "timer/uge",
        "under": {"id": "ingen-pakke", "tekst": "ingen pakke"},
        "baand": [
            {"id": f"pakke-{nr}", "interval": f"pakke-{nr}-brugertid", "giver": f"pakke-{nr}-afregnes"}
            for nr in PACKAGES
        ],
        "over": {"id": "pakke-7", "graense": "pakke-7-over", "tekst": "individuelt udmålt"},
    }


def _tariffs() -> dict[str, Any]:
    return {
        "id": "takst",
        "titel": "Takst på botilbud efter timer om ugen",
        "maaler": "Din tid med støtte",
        "enhed": "timer/uge",
        "giver": "Takst",
        "giver_enhed": "andet",
        "under": {"id": "ingen-takst", "tekst": "ingen takst"},
        "baand": [{"id": f"takst-{nr}", "interval": f"takst-{nr}-timer"} for nr, takst in TARIFFS.items() if takst.til],
        "over": {"id": "takst-8", "graense": "takst-8-over", "tekst": "takst 8"},
    }


def _fact(betegnelse: str, vaerdi: Any) -> dict[str, Any]:
    dateret = {"gyldig_fra": "2020-04-01", "vaerdi": vaerdi, "kilde": SOURCE}
    return {"betegnelse": betegnelse, "enhed": "timer/uge", "vaerdier": [dateret]}
