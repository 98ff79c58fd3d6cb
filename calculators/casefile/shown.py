"""A case file as its page shows it."""

from dataclasses import asdict
from datetime import date
from typing import Any

from calculators.casefile.compare import differences
from calculators.casefile.note import case_hash, case_note
from calculators.casefile.read import CaseFile, Column
from calculators.casefile.wording import Wording
from calculators.data.rates import Satser
from calculators.show.words import grundlag


def shown(sag: CaseFile, satser: Satser, i_dag: date | None) -> dict[str, Any]:
    """Each case, what differs where there are two, the note and the short hash, in the shape of the bridge."""
    ord_ = Wording.of(sag)
    fundet = differences(sag, ord_, satser)
    return {
        "navn": sag.navn,
        "tiltale": sag.tiltale,
        "kolonner": [_column(kolonne, ord_, satser) for kolonne in sag.kolonner],
        "forskelle": None if fundet is None else [asdict(et) for et in fundet],
        "notat": case_note(sag, satser, i_dag),
        "data": case_hash(et for kolonne in sag.kolonner for et in kolonne.udregninger),
        "fejl": [],
    }


def _column(kolonne: Column, ord_: Wording, satser: Satser) -> dict[str, Any]:
    alle = zip(kolonne.udregninger, kolonne.udfyldt, strict=True)
    return {
        "navn": kolonne.navn,
        "beregninger": [
            {
                "beregner": udregning.beregner.id,
                "titel": ord_.title(udregning),
                "grundlag": grundlag(udregning, satser),
                "svar": ord_.answers(udregning, udfyldt, satser),
                "resultat": ord_.results(udregning.vist, satser),
                "ingen": udregning.svar is not None,
            }
            for udregning, udfyldt in alle
        ],
    }
