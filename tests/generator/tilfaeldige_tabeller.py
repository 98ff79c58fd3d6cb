"""Tables, groups and several figures about one thing, made at random for a service of a random catalogue."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

_ENHEDER = ("kr/md", "kr/uge", "kr/hovedret", "kr", "timer/uge", "uger", "andet", "antal")
_PRISER = ("kr/hovedret", "kr/vask", "kr/dag", "kr/14 dage", "kr/3 måneder", "kr/år", "kr/hverdag")
_BELOEB = ("0", "49.5", "66", "66.01", "999999999.9999", {"fra": "1", "til": "3"}, {"tekst": "gratis"})
_CELLER: dict[str, tuple[Any, ...]] = {
    "andet": (None, {"tekst": "efter aftale"}),
    "": (None, "0", "1", "2.5", {"fra": "1", "til": "3"}, {"tekst": "efter aftale"}),
}
_SLAGS = st.sampled_from(["omfang", "kvalitetsmaal", "opfoelgning", "klage", "bilag"])
_DAGE = ("1990-01-01", "2020-01-01", "2023-01-01", "2026-01-01", "2060-01-01")


def _dimension(navn: str, antal: int) -> dict[str, Any]:
    return {
        "id": navn,
        "titel": f"Valg {navn}",
        "trin": [{"id": f"{navn}{nr}", "titel": f"Trin {navn} {nr}"} for nr in range(antal)],
    }


def _tabel(nr: int, kilde: Any, grupper: list[str], draw: Callable[..., Any]) -> dict[str, Any]:
    enhed = draw(st.sampled_from(_ENHEDER))
    bredder = draw(st.lists(st.integers(min_value=1, max_value=4), min_size=1, max_size=2))
    dimensioner = [_dimension(navn, antal) for navn, antal in zip("ab", bredder, strict=False)]
    celle = st.sampled_from(_CELLER.get(enhed, _CELLER[""]))
    perioder = [
        {
            "gyldig_fra": dag,
            "kilde": kilde,
            "raekker": [
                {"trin": trin["id"], "celler": [draw(celle) for _ in range(bredder[1] if len(bredder) > 1 else 1)]}
                for trin in dimensioner[0]["trin"]
            ],
        }
        for dag in sorted(draw(st.sets(st.sampled_from(_DAGE), min_size=1, max_size=3)))
    ]
    gruppe = {"gruppe": draw(st.sampled_from(grupper))} if grupper and draw(st.booleans()) else {}
    return {
        "id": f"tabel-{nr}",
        "titel": f"Tabel {nr}",
        "enhed": enhed,
        "dimensioner": dimensioner,
        "perioder": perioder,
    } | gruppe


def nye_former(indhold: Any, draw: Callable[..., Any]) -> None:
    """Give a service some of them, or none."""
    if not draw(st.booleans()):
        return
    grupper = [f"gruppe-{nr}" for nr in range(draw(st.integers(min_value=0, max_value=3)))]
    indhold["grupper"] = [{"id": navn, "titel": f"Du hører til {navn}", "linje": "1"} for navn in grupper]
    indhold["funktionsniveau"] = [{"niveauer": ["0", "4"], "linje": "1"}] if draw(st.booleans()) else []
    indhold["valgtabeller"] = [
        _tabel(nr, indhold["kilde"], grupper, draw) for nr in range(draw(st.integers(min_value=0, max_value=2)))
    ]
    indhold["egne_afsnit"] = [
        {"id": f"eget-{nr}", "titel": f"Eget {nr}", "slags": slags, "linje": "1", "tekst": "Det er sådan her."}
        for nr, slags in enumerate(draw(st.lists(_SLAGS, max_size=2)))
    ]
    indhold["generelt_gaelder_ikke"] = draw(st.lists(_SLAGS, max_size=2))
    for nr, enhed in enumerate(draw(st.lists(st.sampled_from(["uger", "hverdage", "andet"]), max_size=3))):
        vaerdi: Any = {"tekst": "hurtigst muligt"} if enhed == "andet" else str(nr + 1)
        vaerdier = [{"gyldig_fra": "2020-01-01", "vaerdi": vaerdi, "kilde": indhold["kilde"]}]
        egen = {"id": f"svar-nr-{nr}", "emne": "sagsbehandlingsfrist", "betegnelse": f"Svar {nr}", "enhed": enhed}
        indhold.setdefault("fakta", []).append(egen | {"vaerdier": vaerdier})


def nye_priser(indhold: Any, draw: Callable[..., Any]) -> None:
    """Let a service point to the calculator of prices, with some prices, and months a year that a table is paid in."""
    if not draw(st.booleans()):
        return
    indhold["beregnere"] = sorted({*indhold.get("beregnere", []), "pris"})
    maaneder = [("maaneder", "måneder/år", draw(st.sampled_from(("0", "11", {"tekst": "efter aftale"}))))]
    priser = [(f"pris-{nr}", enhed, draw(st.sampled_from(_BELOEB)))
              for nr, enhed in enumerate(draw(st.lists(st.sampled_from(_PRISER), max_size=3)))]  # fmt: skip
    for navn, enhed, vaerdi in maaneder + priser:
        vaerdier = [{"gyldig_fra": "2020-01-01", "vaerdi": vaerdi, "kilde": indhold["kilde"]}]
        egen = {"id": navn, "betegnelse": f"Pris {navn}", "enhed": enhed, "vaerdier": vaerdier}
        indhold.setdefault("fakta", []).append(egen)
    for tabel in indhold.get("valgtabeller", []):
        if draw(st.booleans()):
            tabel["betales"] = "maaneder"


def generelt(kommune: str, kilde: Any, draw: Callable[..., Any]) -> dict[str, Any]:
    """What a municipality says for all its services: some answers and sections, and a deadline."""
    frist = {"id": "svar-alle", "emne": "sagsbehandlingsfrist", "betegnelse": "Svar om alt", "enhed": "uger"}
    del_ = {"linje": "1", "tekst": "Kommunen svarer inden for {fakta: svar-alle}."}
    return {
        "id": kommune,
        "kilde": kilde,
        "svar": dict.fromkeys(draw(st.sets(st.sampled_from(["kan_jeg", "hvad", "pris", "tid"]))), del_),
        "afsnit": dict.fromkeys(draw(st.sets(st.sampled_from(["omfang", "opfoelgning", "kvalitetsmaal"]))), del_),
        "fakta": [frist | {"vaerdier": [{"gyldig_fra": "2020-01-01", "vaerdi": "3", "kilde": kilde}]}],
    }
