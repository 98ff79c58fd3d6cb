"""Situations in life and crises made at random out of the real ones: other figures to work out, other numbers to call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from calculators.rules.registry import BEREGNERE

ALTID = "nationale/altid.yaml"
# A calculator, one of its questions and one of its results; now and then one that is not there.
_REGNINGER = st.sampled_from(
    [
        {"beregner": navn, "felt": felt.navn, "resultat": resultat.navn}
        for navn, beregner in BEREGNERE.items()
        for felt in (beregner.felter[0], beregner.felter[-1])
        for resultat in (beregner.resultater[0], beregner.resultater[-1])
    ]
    + [{"beregner": "merudgift", "felt": "findes_ikke", "resultat": "tilskud_md"}]
)
_FAA = st.integers(min_value=0, max_value=3)


def nye_situationer(filer: dict[str, Any], draw: Callable[..., Any]) -> None:
    """Change the figures that guides work out, leave out some questions, and make other crises; in some catalogues."""
    if not draw(st.booleans()):
        return
    for sti in sorted(sti for sti in filer if sti.startswith("livssituationer/")):
        spoergsmaal = filer[sti].get("spoergsmaal", [])
        hjaelp = st.sampled_from([et["id"] for et in filer[sti]["hjaelp"]])
        for et in spoergsmaal:
            if "regn" in et:
                et["regn"] = draw(_REGNINGER) | {"hjaelp": draw(hjaelp)}
        if spoergsmaal and not draw(_FAA):
            regn = draw(_REGNINGER) | {"hjaelp": draw(hjaelp)}
            filer[sti]["spoergsmaal"] = [*spoergsmaal[1:], {"id": "i-kroner", "tekst": "Hvor meget?", "regn": regn}]
    _nye_kriser(
        filer[ALTID], [sti.split("/")[1].removesuffix(".yaml") for sti in filer if sti.startswith("livss")], draw
    )


def _nye_kriser(altid: Any, situationer: list[str], draw: Callable[..., Any]) -> None:
    """Some of the crises, with other numbers and situations; the way out of the page only where a crisis asks for it."""
    numre = [et["id"] for et in altid["numre"]]
    altid["kriser"] = altid["kriser"][: draw(_FAA)]
    for krise in altid["kriser"]:
        krise["ring"] = draw(st.lists(st.sampled_from(numre), max_size=3, unique=True))
        krise["situationer"] = draw(st.lists(st.sampled_from(situationer), max_size=2, unique=True))
        krise["forlad"] = draw(st.sampled_from(["true", "false"]))
        krise["ord"] = krise["ord"][: 1 + draw(_FAA)]
        if draw(st.booleans()):
            krise["lov"] = []
    if not any(krise["forlad"] == "true" for krise in altid["kriser"]) and draw(st.booleans()):
        del altid["udgang"]
