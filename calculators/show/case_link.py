"""The trace that a link to a case carries of its own answer, and what has changed when it is opened later."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from hashlib import sha256
from typing import Any

from calculators.data.facts import Interval, Sats
from calculators.data.rates import Satser
from calculators.run.calculation import Udregning
from calculators.run.no_amount import WITHOUT_AMOUNT
from calculators.text.dates import dansk_dato
from calculators.text.units import maskintekst, med_enhed

# Only letters that an address keeps as they are: * between figures, _ between name and value, .. in a range.
_BETWEEN, _IS, _TO = "*", "_", ".."
_TEXT = "x"  # begins a value that is words; the words themselves stay out of the link
# An address may hold anything; these numbers are of a size that can be shown.
_NUMBER = re.compile(r"-?[0-9]{1,12}(?:\.[0-9]{1,8})?")
_NAME_LENGTH, _DATA_LENGTH = 5, 12
_DATA = re.compile(f"[0-9a-f]{{{_DATA_LENGTH}}}")


def spor(udregning: Udregning) -> dict[str, str]:
    """`data`, a hash of the figures used and of all results; `svar`, the main result; `tal`, the figures used."""
    tal = _BETWEEN.join(dict.fromkeys(f"{_short(sats.id)}{_IS}{_code(sats)}" for sats in udregning.brugt))
    resultat = [f"{navn}={tekst}" for navn, tekst in _results(udregning).items()]
    return {"data": _hash("\n".join([tal, *resultat]))[:_DATA_LENGTH], "svar": _main(udregning), "tal": tal}


def aendret(udregning: Udregning, foer: Mapping[str, str], satser: Satser) -> dict[str, Any] | None:
    """What differs from the link's own answer, in words; None when nothing does.

    `foer` is the trace in the link. It comes from an address that anybody can write, so whatever in it cannot
    be read is left out; one whose `data` is cut short says nothing. `tal` lists the figures that differ, with the
    value then and now.
    """
    nu = spor(udregning)
    if not _DATA.fullmatch(foer.get("data", "")) or foer["data"] == nu["data"]:
        return None
    tal = list(_changed_figures(udregning.brugt, foer.get("tal", ""), satser))
    return {
        "besked": _sentence(bool(tal), foer.get("svar") == nu["svar"]),
        "da": _in_words(udregning, foer.get("svar", "")),
        "nu": _in_words(udregning, nu["svar"]),
        "tal": tal,
    }


def _sentence(andre_tal: bool, samme_svar: bool) -> str:
    if andre_tal:
        return "Satserne er ændret, siden linket blev lavet." + (" Resultatet er det samme." if samme_svar else "")
    if samme_svar:
        return "Noget i udregningen er ændret, siden linket blev lavet. Resultatet er det samme."
    return "Resultatet er et andet end da linket blev lavet. Satserne er de samme. Reglen i beregneren er rettet."


def _changed_figures(brugt: Iterable[Sats], foer: str, satser: Satser) -> Iterable[dict[str, str | None]]:
    """Each figure that differs, by name: its values then and now, None where it was not used."""
    nu: dict[str, list[Sats]] = {}
    for sats in brugt:
        nu.setdefault(_short(sats.id), []).append(sats)
    da: dict[str, list[str]] = {}
    for kort, kode in _pairs(foer):
        da.setdefault(kort, []).append(kode)
    for kort in dict.fromkeys([*nu, *da]):
        nye, gamle = nu.get(kort, []), da.get(kort, [])
        if {_code(sats) for sats in nye} == set(gamle):
            continue
        kendt = nye[0] if nye else _find(kort, satser)
        if kendt is None:
            continue
        yield {
            "betegnelse": kendt.betegnelse,
            "da": _listed(_decoded(kode, kendt.enhed) for kode in gamle),
            "nu": _listed(sats.tekst for sats in nye),
        }


def _pairs(tal: str) -> Iterable[tuple[str, str]]:
    for par in tal.split(_BETWEEN):
        kort, skilt, kode = par.partition(_IS)
        if skilt:
            yield kort, kode


def _find(kort: str, satser: Satser) -> Sats | None:
    """A figure that is no longer used, found by its short name among all that the data hold."""
    alle = [*satser.fakta.values(), *(ydelse.fakta for ydelse in satser.ydelser.values())]
    for fakta in alle:
        for fakta_id, om in fakta.items():
            if _short(fakta_id) == kort and om.vaerdier:
                return om.vaerdier[-1]
    return None


def _listed(tekster: Iterable[str]) -> str | None:
    return " og ".join(dict.fromkeys(tekster)) or None


def _short(fakta_id: str) -> str:
    """A short name for a fact: enough to tell the few dozen of a calculation apart."""
    return _hash(fakta_id)[:_NAME_LENGTH]


def _code(sats: Sats) -> str:
    """The value as it stands in the link."""
    if isinstance(sats.vaerdi, Interval):
        return f"{sats.vaerdi.fra:f}{_TO}{sats.vaerdi.til:f}"
    return f"{sats.vaerdi:f}" if isinstance(sats.vaerdi, Decimal) else _TEXT + _hash(sats.tekst)[:_NAME_LENGTH]


def _decoded(kode: str, enhed: str) -> str:
    """The value of a link in words."""
    dele = kode.split(_TO)
    if len(dele) > 2 or not all(map(_NUMBER.fullmatch, dele)):
        return "en anden tekst"
    *fra, til = map(Decimal, dele)
    return "-".join([*(med_enhed(et, None) for et in fra), med_enhed(til, enhed)])


def _results(udregning: Udregning) -> dict[str, str]:
    """The results as in the contract, without days left: they change by themselves from day to day."""
    enheder = {felt.navn: felt.enhed for felt in udregning.beregner.resultater}
    return {
        navn: maskintekst(vaerdi, enheder.get(navn))
        for navn, vaerdi in udregning.vaerdier.items()
        if vaerdi is not None and enheder.get(navn) != "dage"
    }


def _main(udregning: Udregning) -> str:
    return udregning.svar or _results(udregning).get(udregning.beregner.resultater[0].navn, "")


def _in_words(udregning: Udregning, svar: str) -> str | None:
    """The main result of a link in words; None when it cannot be read."""
    if svar in WITHOUT_AMOUNT:
        return WITHOUT_AMOUNT[svar]
    felt = udregning.beregner.resultater[0]
    if svar in felt.tekster or (svar and felt.enhed is None):
        return felt.i_ord(svar)
    if felt.enhed == "dato":
        return _day_in_words(svar)
    return felt.i_ord(Decimal(svar)) if _NUMBER.fullmatch(svar) else None


def _day_in_words(svar: str) -> str | None:
    try:
        return dansk_dato(date.fromisoformat(svar))
    except ValueError:
        return None


def _hash(tekst: str) -> str:
    return sha256(tekst.encode()).hexdigest()
