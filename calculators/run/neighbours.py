"""What the same answers would give in the other municipalities."""

from calculators.data.rates import NATIONALE, SatserPaa
from calculators.results.trace import Resultat, saetning
from calculators.run.call import Call
from calculators.text.errors import IkkeIKommunen, ManglendeSats


def has_neighbours(kald: Call) -> bool:
    """Whether another municipality may answer otherwise, as far as the rule and the law's own figures tell."""
    beregner, lovens = kald.beregner, kald.satser.satser.fakta.get(NATIONALE, {})
    egne = beregner.kraever_kommune or beregner.ydelsesfakta or beregner.tekster
    return not kald.satser.uden_standard and (bool(egne) or any(navn not in lovens for navn in beregner.fakta))


def nabosvar(kald: Call, eget: Resultat) -> tuple[str, ...]:
    """A sentence for each other municipality that has the rule and a figure for the day.

    Where the law fixes the amount for all, only a municipality with another amount is named. Errors: MissingParts.
    """
    kald.satser.satser.kraev(kald.satser.satser.kommuner)
    hovedfelt = kald.beregner.resultater[0]
    vores = eget.vaerdier[hovedfelt.navn]
    saetninger = []
    for kommune in kald.satser.satser.kommuner:
        if kommune == kald.satser.kommune:
            continue
        resultat = _result(kald, kald.satser.flyttet(kald.satser.dato, kommune))
        deres = resultat.vaerdier[hovedfelt.navn] if resultat else None
        if resultat is None or deres is None or (deres == vores and not kald.beregner.kraever_kommune):
            continue
        navn = kald.satser.satser.kommuner[kommune]
        if resultat.i_nabokommunen is not None:
            saetninger += [saetning(f"I {navn} {resultat.i_nabokommunen}")] if resultat.i_nabokommunen else []
            continue
        svar = "er svaret det samme" if deres == vores else f"bliver svaret “{hovedfelt.i_ord_af(resultat.vaerdier)}”"
        saetninger.append(f"I {navn} {svar} med de samme oplysninger.")
    return tuple(saetninger)


def _result(kald: Call, satser: SatserPaa) -> Resultat | None:
    try:
        return kald.beregner.beregn(kald.svar, satser)
    except (IkkeIKommunen, ManglendeSats):
        return None
