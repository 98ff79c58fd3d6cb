"""A receipt: all that a calculation rests on and came to, as data that can be calculated again years later."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from calculators.data.facts import Graense, Interval, Sats
from calculators.data.rates import Satser
from calculators.run.calculation import Udregning
from calculators.run.case import Sag
from calculators.text.errors import Tastefejl
from calculators.text.units import maskintekst

FORMAT = 1
FINGERPRINT = "fingeraftryk"
# More than this is no receipt of ours: the longest has some thirty steps.
LONGEST = 500_000
_SAYS = "Fingeraftrykket viser, om kvitteringen er ændret efter beregningen. Det er ikke en underskrift."


def receipt(udregning: Udregning, sag: Sag, satser: Satser, i_dag: date | None = None) -> dict[str, Any]:
    """The receipt of the calculation of a case; `i_dag` is the day it was made, when that is known.

    Amounts are text with a point, exact and in the unit of the contract (kr/md, kr/år, timer/uge).
    """
    kontrakt = udregning.kontrakt()
    content: dict[str, Any] = {
        "kvittering": FORMAT,
        "regnet": i_dag.isoformat() if i_dag else None,
        "program": satser.program,
        "datasaet": satser.datasaet,
        "beregner": udregning.beregner.id,
        "kommune": sag.kommune or None,
        "dato": sag.dato or kontrakt["dato"],
        "svar": dict(sag.svar),
        "resultat": kontrakt["resultat"],
        "tal": [figure(sats) for sats in udregning.brugt],
        "trin": [trin.som_dict() for trin in udregning.trin],
        "forbehold": kontrakt["forbehold"],
        "uoverensstemmelser": kontrakt["uoverensstemmelser"],
        "lov": list(udregning.lov),
        "om": _SAYS,
    }
    return content | {FINGERPRINT: fingerprint(content)}


def as_text(content: Mapping[str, Any]) -> str:
    """A receipt as the text of a file."""
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def figure(sats: Sats) -> dict[str, Any]:
    """A figure that was read: whose it is, its value, unit, validity and source."""
    return {
        "id": sats.id,
        "ejer": sats.ejer,
        "betegnelse": sats.betegnelse,
        "vaerdi": _value(sats),
        "enhed": sats.enhed,
        "tekst": sats.tekst,
        "gyldig_fra": sats.gyldig_fra.isoformat(),
        "gyldig_til": sats.gyldig_til.isoformat() if sats.gyldig_til else None,
        "kilde": sats.kilde.som_dict(),
    }


def _value(sats: Sats) -> str | dict[str, str]:
    """The value exactly: a number, the words or the day of the source, or the ends of a range or a limit."""
    if isinstance(sats.vaerdi, Interval):
        return {"fra": maskintekst(sats.vaerdi.fra, None), "til": maskintekst(sats.vaerdi.til, None)}
    if isinstance(sats.vaerdi, Graense):
        return {"ende": maskintekst(sats.vaerdi.ende, None), "med": "ja" if sats.vaerdi.med else "nej"}
    return sats.vaerdi if isinstance(sats.vaerdi, str) else maskintekst(sats.vaerdi, None)


def fingerprint(content: Mapping[str, Any]) -> str:
    """The hash of a receipt without its own fingerprint, whatever order its fields have."""
    plain = {navn: et for navn, et in content.items() if navn != FINGERPRINT}
    return sha256(json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


@dataclass(frozen=True)
class Read:
    """A receipt that has been read: `svar` as they were typed; `whole` is whether it is as it was made."""

    beregner: str
    kommune: str | None
    dato: str
    svar: Mapping[str, str | list[str]]
    resultat: Mapping[str, str | None]
    tal: tuple[Mapping[str, Any], ...]
    datasaet: str
    program: str
    regnet: str | None
    whole: bool


def read(text: str) -> Read:
    """The receipt in a text that anybody may have written. Errors: Tastefejl, in words for the reader."""
    if len(text) > LONGEST:
        raise Tastefejl("Filen er for stor til at være en kvittering.")
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as fejl:
        raise Tastefejl("Filen kan ikke læses som en kvittering. Den er måske klippet over. Hent den igen.") from fejl
    if not isinstance(content, dict) or "kvittering" not in content:
        raise Tastefejl("Det er ikke en kvittering herfra. En kvittering er en fil fra en beregners side.")
    if content["kvittering"] != FORMAT:
        raise Tastefejl(
            "Kvitteringen har et format, som programmet ikke kender. Den er måske lavet med en nyere udgave."
        )
    try:
        return Read(
            beregner=_text(content["beregner"]),
            kommune=None if content["kommune"] is None else _text(content["kommune"]),
            dato=_text(content["dato"]),
            svar={_text(navn): _answer(et) for navn, et in content["svar"].items()},
            resultat={_text(navn): None if et is None else _text(et) for navn, et in content["resultat"].items()},
            tal=tuple(_figure(et) for et in content["tal"]),
            datasaet=_text(content["datasaet"]),
            program=_text(content["program"]),
            regnet=None if content["regnet"] is None else _text(content["regnet"]),
            whole=content.get(FINGERPRINT) == fingerprint(content),
        )
    except (KeyError, TypeError, AttributeError, ValueError) as fejl:
        raise Tastefejl("Kvitteringen mangler noget eller er ændret, så den ikke kan læses. Hent den igen.") from fejl


def _text(what: object) -> str:
    if not isinstance(what, str):
        raise TypeError(what)
    return what


def _answer(what: object) -> str | list[str]:
    return [_text(et) for et in what] if isinstance(what, list) else _text(what)


def _figure(what: object) -> Mapping[str, Any]:
    if not isinstance(what, dict):
        raise TypeError(what)
    for navn in ("id", "ejer", "betegnelse", "tekst", "gyldig_fra"):
        _text(what[navn])
    return what
