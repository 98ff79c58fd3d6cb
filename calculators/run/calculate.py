"""The one way in: from a calculator's id, a municipality, a date and typed answers to a calculation."""

from dataclasses import replace
from datetime import date
from typing import Any

from calculators.data.facts import Sats
from calculators.data.rates import Satser
from calculators.questions.answers import RaaSvar
from calculators.results.reservations import Forbehold, Vaegt, change_of_law, ordnet
from calculators.results.trace import Resultat
from calculators.run.calculation import Udregning
from calculators.run.call import Call, read_call
from calculators.run.contradictions import noter, som_forbehold
from calculators.run.earlier_figures import gamle_tal
from calculators.run.neighbours import has_neighbours, nabosvar
from calculators.run.no_amount import (
    broken,
    nearest_answer,
    no_rate,
    not_in_kommune,
    program_fejl,
    replaced,
    runs_on,
)
from calculators.run.other_rule import OtherRule, predecessor, successor
from calculators.text.errors import IkkeIKommunen, InputFejl, ManglendeSats


def beregn(
    beregner_id: str, kommune: str | None, dato: date | str, raa_svar: RaaSvar, satser: Satser
) -> dict[str, Any]:
    """The calculation as in the JSON contract; see `regn`."""
    return regn(beregner_id, kommune, dato, raa_svar, satser).kontrakt()


def regn(
    beregner_id: str,
    kommune: str | None,
    dato: date | str,
    raa_svar: RaaSvar,
    satser: Satser,
    *,
    med_naboer: bool = True,
) -> Udregning:
    """The calculation on a date; `kommune` None or empty asks by the law alone, and `med_naboer` as `regn_kald` does.

    No rate, a replaced rule and a municipality without the rule are answers, not errors. So is a mistake of our own
    in a calculator (`kan-ikke-regnes`): nothing but InputFejl leaves this function.
    Errors: InputFejl with every mistake, on the fields `beregner`, `kommune`, `dato` and the answers.
    """
    return regn_kald(laes_kald(beregner_id, kommune, dato, raa_svar, satser), med_naboer=med_naboer)


def laes_kald(beregner_id: str, kommune: str | None, dato: date | str, raa_svar: RaaSvar, satser: Satser) -> Call:
    """The call, read. Errors: InputFejl, also where our own reading of the answers fails."""
    try:
        return read_call(beregner_id, kommune, dato, raa_svar, satser)
    except InputFejl:
        raise
    except Exception as fejl:  # a reader meets words, never a traceback
        raise InputFejl([("beregner", program_fejl(fejl))]) from fejl


def regn_kald(kald: Call, *, med_naboer: bool = True, naboer_siden: bool = False) -> Udregning:
    """The calculation of a call that has been read.

    Without `med_naboer` nothing is said of what other municipalities or another rule would give; with `naboer_siden`
    the other municipalities are left for another time.
    """
    try:
        return udregn(kald, med_naboer=med_naboer, naboer_siden=naboer_siden)
    except Exception as fejl:  # a reader meets words, never a traceback; the tests ask `udregn`
        return broken(kald, fejl)


def udregn(kald: Call, *, med_naboer: bool = True, naboer_siden: bool = False) -> Udregning:
    """The same, where a mistake in a calculator is not caught."""
    ophoert = kald.ophoert
    if ophoert and not kald.loeber_videre(ophoert):
        svar = _with_notes(kald, replaced(kald, ophoert))
        return replace(svar, anden=_by(successor(kald), kald)) if med_naboer else svar
    try:
        svar = _calculated(kald, med_naboer, naboer_siden)
    except ManglendeSats as mangel:
        svar = _without_rate(kald, mangel)
    except IkkeIKommunen:
        return _with_notes(kald, not_in_kommune(kald))
    if med_naboer and (foer := predecessor(kald)):
        svar = replace(svar, anden=_by(foer, kald) if svar.svar else foer)
    return runs_on(svar, ophoert) if ophoert else svar


def _without_rate(kald: Call, mangel: ManglendeSats) -> Udregning:
    """No rate; with the answer of the nearest day that has one, unless another rule held on this day."""
    naermest = nearest_answer(kald, mangel)
    svar = _with_notes(kald, no_rate(kald, mangel, naermest))
    if naermest is None or (kald.beregner.forgaenger and naermest > kald.satser.dato):
        return svar
    flyttet = replace(kald, satser=kald.satser.flyttet(naermest, kald.satser.kommune))
    return replace(svar, naermeste=_calculated(flyttet, med_naboer=False))


def _by(anden: OtherRule | None, kald: Call) -> OtherRule | None:
    """The same, with its answer, unless the reader must be asked for more."""
    if anden is None:
        return None
    try:
        der = read_call(anden.beregner.id, kald.satser.kommune, kald.satser.dato, anden.svar, kald.satser.satser)
    except InputFejl:
        return anden
    return replace(anden, udregning=udregn(der, med_naboer=False))


def _with_notes(kald: Call, svar: Udregning) -> Udregning:
    """An answer without an amount, with the contradictions that concern it."""
    fundet = noter(kald, None)
    forbehold = ordnet((*svar.forbehold, *som_forbehold(fundet, kald.beregner.id)))
    return replace(svar, noter=fundet, forbehold=forbehold)


def _calculated(kald: Call, med_naboer: bool, naboer_siden: bool = False) -> Udregning:
    """The calculator's own answer, with what the data say must be told beside it."""
    resultat = kald.beregner.beregn(kald.svar, kald.satser)
    fundet = noter(kald, resultat)
    gamle = gamle_tal(kald.satser, resultat)
    forbehold = (
        *(et.forbehold for et in gamle),
        *map(change_of_law, kald.aendringer()),
        *som_forbehold(fundet, kald.beregner.id),
        *resultat.forbehold,
        *_written(kald.satser.af_laeseren),
        *_derived(kald.satser.laeste),
    )
    return replace(
        kald.answer(resultat.vaerdier, ordnet(forbehold)),
        trin=resultat.trin,
        noter=fundet,
        tegning=resultat.diagram,
        brugt=tuple(dict.fromkeys(kald.satser.laeste)),
        naboer=_neighbours(kald, resultat, naboer_siden) if med_naboer else (),
        gamle=gamle,
    )


def _neighbours(kald: Call, resultat: Resultat, siden: bool) -> tuple[str, ...] | None:
    """What the other municipalities would answer; None when there may be something and it is to wait."""
    if siden:
        return None if has_neighbours(kald) else ()
    return () if kald.satser.uden_standard else nabosvar(kald, resultat)


def _written(skrevne: list[Sats]) -> tuple[Forbehold, ...]:
    """That the municipality's figures are those in the form, which may be an example's."""
    tal = [sats for sats in skrevne if sats.vaerdi]
    if not tal:
        return ()
    navne = "; ".join(dict.fromkeys(f"{sats.betegnelse} ({sats.tekst})" for sats in tal))
    return (Forbehold(f"Kommunens tal er dem, der står i skemaet: {navne}. Vi kender dem ikke.", Vaegt.SIKKERHED),)


def _derived(laeste: list[Sats]) -> tuple[Forbehold, ...]:
    """A reservation that names the figures we have calculated instead of finding them in an official list."""
    navne = dict.fromkeys(f"{sats.betegnelse} ({sats.tekst})" for sats in laeste if sats.er_afledt)
    if not navne:
        return ()
    besked = f"Disse tal er beregnet og ikke fundet i en officiel oversigt over satser: {'; '.join(navne)}."
    return (Forbehold(besked, Vaegt.AFLEDT),)
