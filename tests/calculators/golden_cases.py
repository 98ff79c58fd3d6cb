"""Reading and judging the golden cases; the judge needs only the JSON contract, so it serves every runner."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from calculators.rules.registry import BEREGNERE

# The one in C reads them ten times as fast, where it is there.
_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
GOLDEN = Path(__file__).resolve().parent.parent / "golden"


@cache
def load_cases() -> list[tuple[str, dict[str, Any]]]:
    """All cases as pairs of calculator id and case; every scalar is text. Read once, so not to be changed."""
    return [
        (fil.stem, case)
        for fil in sorted(GOLDEN.glob("*.yaml"))
        for case in yaml.load(fil.read_text(encoding="utf-8"), _Loader)
    ]


def mistakes(beregner: str, case: dict[str, Any], kontrakt: dict[str, Any]) -> list[str]:
    """What differs between the case and the contract, one line each; empty when the case holds."""
    fundet = kontrakt["resultat"]
    enheder = {felt.navn: felt.enhed for felt in BEREGNERE[beregner].resultater}
    fejl = []
    for navn, venter in case["venter"].items():
        if fundet.get(navn) != venter["vaerdi"]:
            fejl.append(f"{navn}: venter {venter['vaerdi']}, fik {fundet.get(navn)}")
        if venter.get("enhed") != enheder.get(navn):
            fejl.append(f"{navn}: venter enheden {venter.get('enhed')}, fik {enheder.get(navn)}")
    if "trin" in case and not _ends_in_result(kontrakt, BEREGNERE[beregner].resultater[0].navn):
        fejl.append("det sidste trin er ikke resultatet")
    fejl += _absent(case.get("trin", ()), [trin["formel"] for trin in kontrakt["trin"]])
    fejl += _absent(case.get("forbehold", ()), kontrakt["forbehold"])
    fejl += _absent(case.get("naboer", ()), kontrakt["naboer"])
    fejl += [
        f"mangler {id_}" for id_ in case.get("uoverensstemmelser", ()) if id_ not in kontrakt["uoverensstemmelser"]
    ]
    fejl += [f"har {ord_!r}" for ord_ in case.get("uden", ()) if ord_ in str(kontrakt)]
    return fejl


def _ends_in_result(kontrakt: dict[str, Any], navn: str) -> bool:
    return bool(kontrakt["trin"][-1]["vaerdi"] == kontrakt["resultat"][navn])


def _absent(ventede: Any, fundne: list[str]) -> list[str]:
    return [f"{linje!r} står ikke i {fundne}" for linje in ventede if not any(linje in et for et in fundne)]
