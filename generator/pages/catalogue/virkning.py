"""Who gains and who loses by a new edition, tried on the made-up citizens of “Hvad nu hvis”.

The calculators answer for each citizen on the first day of the new edition: by it, and as if the old one went on.
All else is the same, so that nobody's answer moves because the law's rates did.
"""

from __future__ import annotations

from collections.abc import Iterator

from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from calculators.whatif.comparison import Spoergsmaal, sammenlign
from calculators.whatif.effect import ialt
from calculators.whatif.group import Gruppe
from calculators.whatif.residents import laes_borgere, med_vaegt
from generator.compare.changes import Change
from generator.export.view import View
from generator.model.catalogue import Catalogue, Kommunedata
from generator.model.hvad_nu_hvis import Opstilling
from generator.model.udgaver import Udgaver


def virkning(view: View, change: Change) -> list[str]:
    """A sentence for each calculator of the service that answers some citizen otherwise."""
    hvad_nu_hvis = view.catalogue.hvad_nu_hvis
    proevet = [et for et in hvad_nu_hvis.opstillinger if et.beregner in change.ydelse.beregnere] if hvad_nu_hvis else []
    if not proevet or not change.tal:
        return []
    foer = View.of(_without(view.catalogue, change)).satser
    return [saetning for et in proevet for saetning in _sentence(et, change, foer, view.satser)]


def _sentence(opstilling: Opstilling, change: Change, foer: Satser, efter: Satser) -> Iterator[str]:
    beregner, maal = BEREGNERE[opstilling.beregner], opstilling.maal[0]
    felt = next(felt for felt in beregner.resultater if felt.navn == maal.resultat)
    dag = change.efter.fra.isoformat()
    spurgt = Spoergsmaal(beregner, change.ydelse.kommune, dag, felt, maal.etiket)
    raa = [et.model_dump(mode="json") for et in opstilling.borgere]
    borgere = laes_borgere(raa, beregner)
    raekker = [sammenlign(et, spurgt, foer, efter) for et in med_vaegt(borgere)]
    svar = ialt(raekker, spurgt, Gruppe.of(borgere, borgere))
    dele = [f"{svar[navn]} {svar['ord'][navn]}" for navn in ("bedre", "vaerre", "uaendret") if svar[navn]]
    if svar["bedre"] or svar["vaerre"]:
        yield f"Af {svar['personer']} opdigtede borgere i beregneren “{beregner.titel}”: {', '.join(dele)}."


def _without(catalogue: Catalogue, change: Change) -> Catalogue:
    """The law and the municipality as they would be, had the old edition gone on: the new and all after it never came.

    No other municipality is there: its figures answer none of this one's citizens, and to write them out takes long.
    """
    own = next(data for data in catalogue.kommuner if data.id == change.ydelse.kommune)
    return catalogue.model_copy(update={"kommuner": (_older(own, change),)})


def _older(data: Kommunedata, change: Change) -> Kommunedata:
    egne = Udgaver.of(et for et in data.alle_udgaver if et.adresse == change.ydelse.adresse)
    aeldre = [en.ydelse for en in egne.alle if en.fra < change.efter.fra]
    sidste = aeldre[-1].model_copy(update={"gaelder_til": None})
    andres = [et for et in data.ydelser if et.adresse != change.ydelse.adresse]
    andre_udgaver = [et for et in data.andre_udgaver if et.adresse != change.ydelse.adresse]
    return data.model_copy(update={"ydelser": (*andres, sidste), "andre_udgaver": (*andre_udgaver, *aeldre[:-1])})
