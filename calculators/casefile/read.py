"""What a link or a saved file holds of a case file: read whole, or refused with a sentence."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import regn_kald
from calculators.run.calculation import Udregning
from calculators.run.case import lav_sag
from calculators.show.filled_in import EKSEMPEL, FORUD, USIKKER
from calculators.text.errors import InputFejl

FORMAT, VERSION = "serviceniveau-sag", 1
# The field that a mistake is told of.
FILE = "sag"
TO_CITIZEN, ABOUT_CITIZEN = "du", "borgeren"
MOST_COLUMNS, MOST_CALCULATIONS = 2, 20
_LONGEST_NAME, _LONGEST_ANSWER, _MOST_ANSWERS = 120, 2000, 200
_ORIGINS = (EKSEMPEL, FORUD, USIKKER)


@dataclass(frozen=True)
class Column:
    """One case: what it is called, and its calculations with the origins of answers that nobody gave."""

    navn: str
    udregninger: tuple[Udregning, ...]
    udfyldt: tuple[Mapping[str, str], ...]


@dataclass(frozen=True)
class CaseFile:
    """One case, or two to be held against each other; `navn` is what the caseworker calls it, and may be empty.

    `tiltale` is whom the note is written to: the citizen (“du”), or others about the citizen (“borgeren”).
    """

    navn: str
    tiltale: str
    kolonner: tuple[Column, ...]


def read_case_file(raw: object, satser: Satser) -> CaseFile:
    """The case file with everything calculated.

    Errors: InputFejl with one sentence, for anything that is not whole: nothing is opened in part.
    """
    sag = _mapping(raw, "Det er ikke en sag fra denne side.")
    if sag.get("format") != FORMAT:
        raise _refused("Det er ikke en sag fra denne side.")
    if sag.get("version") != VERSION:
        raise _refused("Sagen er gemt af en nyere eller ældre udgave af siden, som vi ikke kan læse.")
    kolonner = _listed(sag.get("kolonner"), "Sagen er beskadiget: der mangler beregninger.")
    if not 1 <= len(kolonner) <= MOST_COLUMNS:
        raise _refused(f"En sag har højst {MOST_COLUMNS} sider ved siden af hinanden.")
    tiltale = sag.get("tiltale", ABOUT_CITIZEN)
    if tiltale not in (TO_CITIZEN, ABOUT_CITIZEN):
        raise _refused("Sagen er beskadiget: den siger ikke, hvem notatet er til.")
    return CaseFile(_name(sag.get("navn", "")), str(tiltale), tuple(_column(et, satser) for et in kolonner))


def _column(raw: object, satser: Satser) -> Column:
    kolonne = _mapping(raw, "Sagen er beskadiget: en af siderne kan ikke læses.")
    beregninger = _listed(kolonne.get("beregninger"), "Sagen er beskadiget: der mangler beregninger.")
    if len(beregninger) > MOST_CALCULATIONS:
        raise _refused(f"Der er {len(beregninger)} beregninger. En sag har højst {MOST_CALCULATIONS}.")
    laest = [_calculation(et, nummer, satser) for nummer, et in enumerate(beregninger, start=1)]
    return Column(_name(kolonne.get("navn", "")), tuple(et for et, _ in laest), tuple(udfyldt for _, udfyldt in laest))


def _calculation(raw: object, nummer: int, satser: Satser) -> tuple[Udregning, Mapping[str, str]]:
    hvor = f"Beregning {nummer} kan ikke læses"
    beregning = _mapping(raw, f"{hvor}.")
    beregner = BEREGNERE.get(_text(beregning.get("beregner"), hvor))
    if beregner is None:
        raise _refused(f"{hvor}: vi har ikke en beregner med det navn.")
    svar = {_text(navn, hvor): _answer(et, hvor) for navn, et in _answers(beregning.get("svar"), hvor).items()}
    udfyldt = _answers(beregning.get("udfyldt", {}), hvor)
    origins = {str(navn): et for navn, et in udfyldt.items() if et in _ORIGINS}
    faelles = {navn: _text(beregning.get(navn) or "", hvor) for navn in ("kommune", "dato")}
    try:
        kald = lav_sag(beregner.id, faelles, svar).laest(satser)
    except InputFejl as mangler:
        raise _refused(f"{hvor} ({beregner.titel}): {mangler.fejl[0][1]}") from mangler
    return regn_kald(kald, med_naboer=False), origins


def _answers(raw: object, hvor: str) -> Mapping[Any, Any]:
    svar = _mapping(raw, f"{hvor}.")
    if len(svar) > _MOST_ANSWERS:
        raise _refused(f"{hvor}: der er for mange svar.")
    return svar


def _answer(raw: object, hvor: str) -> str | list[str]:
    if isinstance(raw, list):
        if len(raw) > _MOST_ANSWERS:
            raise _refused(f"{hvor}: der er for mange svar.")
        return [_text(et, hvor) for et in raw]
    return _text(raw, hvor)


def _text(raw: object, hvor: str) -> str:
    if not isinstance(raw, str) or len(raw) > _LONGEST_ANSWER:
        raise _refused(f"{hvor}: et svar er ikke tekst, eller det er for langt.")
    return raw


def _name(raw: object) -> str:
    """On one line, so that it cannot look like a part of the note."""
    if not isinstance(raw, str) or len(raw) > _LONGEST_NAME:
        raise _refused(f"Sagens navn er ikke tekst, eller det er længere end {_LONGEST_NAME} tegn.")
    return " ".join("".join(tegn if tegn.isprintable() else " " for tegn in raw).split())


def _mapping(raw: object, besked: str) -> Mapping[Any, Any]:
    if not isinstance(raw, dict):
        raise _refused(besked)
    return raw


def _listed(raw: object, besked: str) -> list[Any]:
    if not isinstance(raw, list):
        raise _refused(besked)
    return raw


def _refused(besked: str) -> InputFejl:
    return InputFejl([(FILE, besked)])
