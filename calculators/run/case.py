"""A case: what is asked of a calculator, the same whether it comes from a form, a link or a row of a table."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from calculators.data.rates import Satser
from calculators.questions.answers import laes_svar
from calculators.questions.fields import PLACES, Felt
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import laes_kald
from calculators.run.call import Call
from calculators.text.dates import parse_dato
from calculators.text.errors import InputFejl, Tastefejl

KOMMUNE, DATO = "kommune", "dato"
# Names that a link uses for itself (docs/assets/kit/case_address.js); no question may be called so.
OPTAGNE = frozenset({"v", "n", "data", "svar", "tal", "eksempel", "forud", "usikker"})
# Which of two questions is answered, where one may stand instead of the other: a choice of the page alone.
MAADE = "maade-"

Svar = Mapping[str, str | list[str]]


@dataclass(frozen=True)
class Sag:
    """One question: a calculator, a municipality (none is the whole country), a date, and answers as written."""

    beregner: str
    kommune: str
    dato: str
    svar: Svar

    def laest(self, satser: Satser) -> Call:
        """The case, read. Errors: InputFejl with every mistake."""
        return laes_kald(self.beregner, self.kommune, self.dato, self.svar, satser)


def lav_sag(beregner_id: str, faelles: Mapping[str, Any], svar: Mapping[str, Any]) -> Sag:
    """The case of these answers, blank ones left out.

    Municipality and date may stand among the answers, as in a row with its own, and go before the common ones. The
    date of a calculator that asks for its own is an answer like the rest: a blank one is missing, and never today.
    """
    givet = {navn: et for navn, et in svar.items() if et not in (None, "", [])}
    beregner = BEREGNERE.get(beregner_id)
    kommune = givet.pop(KOMMUNE, None) or faelles.get(KOMMUNE) or ""
    if beregner and beregner.egen_dato:
        egen_dato = {DATO: ""} if DATO in svar else {}
        return Sag(beregner_id, kommune, faelles.get(DATO) or "", egen_dato | givet)
    return Sag(beregner_id, kommune, givet.pop(DATO, None) or faelles.get(DATO) or "", givet)


def sagspar(sag: Sag, satser: Satser) -> list[tuple[str, str]]:
    """The case as a link holds it, and as a form can show it: names and texts, a list with one pair for each.

    Days, choices and services are written as the form's fields write them. What cannot be read stands as it was
    written, so that the page says the same of it; an answer to a question that is not asked is left out.
    """
    beregner = BEREGNERE[sag.beregner]
    kald = _read(sag, satser)
    kommune = (kald.satser.kommune or "") if kald else sag.kommune
    par = [(KOMMUNE, kommune), *(() if beregner.egen_dato else [(DATO, _day(sag.dato))])]
    erstattet = {felt.i_stedet_for for felt in beregner.felter}
    for felt in beregner.felter:
        raa = sag.svar.get(felt.navn)
        if not raa or (kald and not kald.svar.har(felt.navn)):
            continue
        if felt.i_stedet_for or felt.navn in erstattet:
            par.append((f"{MAADE}{felt.i_stedet_for or felt.navn}", felt.navn))
        par += [(felt.navn, tekst) for tekst in _written(felt, raa, kommune)]
    return par


def _read(sag: Sag, satser: Satser) -> Call | None:
    try:
        return sag.laest(satser)
    except InputFejl:
        return None


def _written(felt: Felt, raa: str | list[str], kommune: str) -> list[str]:
    """The answer as the form's own field writes it; numbers are left as they were typed."""
    linjer = raa if isinstance(raa, list) else [raa]
    try:
        vaerdi = laes_svar([replace(felt, vises_naar=None)], {felt.navn: raa}).vaerdier.get(felt.navn)
    except InputFejl:
        return linjer
    if isinstance(vaerdi, bool):
        return ["ja" if vaerdi else "nej"]
    if isinstance(vaerdi, date):
        return [vaerdi.isoformat()]
    if felt.type in PLACES:
        local = kommune and str(vaerdi).count("/") < PLACES[felt.type]
        return [f"{kommune}/{vaerdi}" if local else str(vaerdi)]
    if felt.type == "talliste" and isinstance(vaerdi, tuple):
        return ["; ".join(f"{tal:f}".replace(".", ",") for tal in vaerdi if isinstance(tal, Decimal))]
    return [vaerdi] if isinstance(vaerdi, str) else [linje.strip() for linje in linjer]


def _day(tekst: str) -> str:
    """The day as a date field writes it, or what was written where it is none."""
    try:
        return parse_dato(tekst).isoformat()
    except Tastefejl:
        return tekst
