"""The one way in: from a calculator's id, a municipality, a date and typed answers to a calculation."""

from dataclasses import replace
from datetime import date
from typing import Any

from calculators.answers import RaaSvar
from calculators.call import Call, read_call
from calculators.errors import IkkeIKommunen, ManglendeSats
from calculators.facts import Sats
from calculators.naboer import nabosvar
from calculators.no_amount import no_rate, not_in_kommune, replaced, runs_on
from calculators.rates import Satser
from calculators.udregning import Udregning


def beregn(
    beregner_id: str, kommune: str | None, dato: date | str, raa_svar: RaaSvar, satser: Satser
) -> dict[str, Any]:
    """The calculation as in the JSON contract; see `regn`."""
    return regn(beregner_id, kommune, dato, raa_svar, satser).kontrakt()


def regn(beregner_id: str, kommune: str | None, dato: date | str, raa_svar: RaaSvar, satser: Satser) -> Udregning:
    """The calculation on a date; `kommune` None or empty asks by the law alone.

    No rate, a replaced rule and a municipality without the rule are answers, not errors.
    Errors: InputFejl with every mistake, on the fields `beregner`, `kommune`, `dato` and the answers.
    """
    return regn_kald(read_call(beregner_id, kommune, dato, raa_svar, satser))


def regn_kald(kald: Call, *, med_naboer: bool = True) -> Udregning:
    """The calculation of a call that has been read; without `med_naboer` nothing is said of other municipalities."""
    ophoert = next((a for a in kald.aendringer() if a.ophoerer), None)
    if ophoert and not kald.loeber_videre(ophoert):
        return replaced(kald, ophoert)
    try:
        svar = _calculated(kald, med_naboer)
    except ManglendeSats as mangel:
        svar = no_rate(kald, mangel)
    except IkkeIKommunen:
        return not_in_kommune(kald)
    return runs_on(svar, ophoert) if ophoert else svar


def _calculated(kald: Call, med_naboer: bool) -> Udregning:
    """The calculator's own answer, with what the data say must be told beside it."""
    resultat = kald.beregner.beregn(kald.svar, kald.satser)
    noter = tuple(
        note
        for note in kald.satser.satser.uoverensstemmelser
        if note.gaelder(kald.beregner.id, kald.satser.kommune, kald.satser.dato) and note.handler_om(resultat.ydelser)
    )
    forbehold = (
        *(note.tekst for note in noter),
        *_derived(kald.satser.laeste),
        *(f"{aendring.titel}: {aendring.tekst}" for aendring in kald.aendringer()),
        *resultat.forbehold,
        *(nabosvar(kald, resultat) if med_naboer else ()),
    )
    svar = kald.answer(resultat.vaerdier, forbehold)
    brugt = tuple(dict.fromkeys(kald.satser.laeste))
    return replace(svar, trin=resultat.trin, noter=noter, tegning=resultat.diagram, brugt=brugt)


def _derived(laeste: list[Sats]) -> tuple[str, ...]:
    """A reservation that names the figures we have calculated instead of finding them in an official list."""
    navne = dict.fromkeys(f"{sats.betegnelse} ({sats.tekst})" for sats in laeste if sats.er_afledt)
    if not navne:
        return ()
    liste = "; ".join(navne)
    return (f"Disse tal er beregnet og ikke fundet i en officiel oversigt over satser: {liste}.",)
