"""The whole answer to a question of “what if”, as JSON-ready data."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from calculators.text.dates import dansk_dato
from calculators.text.money import dansk_tal
from calculators.text.units import enhedsnavn
from calculators.whatif.band_check import tjek_baand
from calculators.whatif.comparison import Raekke, sammenlign
from calculators.whatif.drawn import tegnet
from calculators.whatif.effect import ialt
from calculators.whatif.figures import satstal
from calculators.whatif.proposal import Forslag
from calculators.whatif.residents import borgere_som_csv, kolonner, som_csv
from calculators.whatif.spread import fordeling
from calculators.whatif.task import Opgave


def svar_paa(opgave: Opgave) -> dict[str, Any]:
    """The figures, the residents, the effect, the drawing and the proposal.

    Errors: InputFejl when the moved bands no longer stand in order.
    """
    spurgt, efter, beregner = opgave.spurgt, opgave.efter, opgave.spurgt.beregner
    advarsler = (*_another_day(opgave), *tjek_baand(opgave.nu, efter, opgave.ejere, opgave.dag))
    raekker = [sammenlign(borger, spurgt, opgave.nu, efter) for borger in opgave.vejede]
    samlet = ialt(raekker, spurgt, opgave.gruppe)
    forslag = Forslag(spurgt, opgave.aendringer, opgave.nu)
    return {
        "fejl": [],
        "titel": beregner.titel,
        "satser": [et.som_dict(opgave.nu) for et in satstal(beregner, spurgt.kommune, opgave.dag, opgave.nu)],
        "felter": [felt.som_dict() for felt in kolonner(beregner)],
        "maal": spurgt.maal.navn,
        "maalvalg": [{"navn": et["resultat"], "etiket": et["etiket"]} for et in opgave.opstilling["maal"]],
        "maal_etiket": spurgt.etiket,
        "enhed": enhedsnavn(spurgt.maal.enhed or ""),
        "virkning": spurgt.virkning.art,
        "borgeren": "faar" if spurgt.virkning.mere_er_bedre else "betaler",
        "borgere": [et.som_dict() for et in opgave.borgere],
        "opdigtede": [et.som_dict() for et in opgave.opdigtede],
        "raekker": [raekke.som_dict(spurgt) for raekke in raekker],
        "ialt": samlet,
        "fordeling": fordeling(raekker, spurgt),
        "kurver": tegnet(opgave, efter) if opgave.raa.get("tegn", True) else None,
        "aendringer": forslag.linjer,
        "forslag": forslag.tekst(samlet, advarsler),
        "advarsler": list(advarsler),
        "noter": _notes(raekker),
        "forbehold": _reservations(raekker),
        "csv": {"borgere": borgere_som_csv(opgave.borgere, beregner), "resultat": _csv(opgave, raekker)},
        "datasaet": opgave.nu.datasaet,
    }


def _another_day(opgave: Opgave) -> tuple[str, ...]:
    """That the figures are those of another day than the one asked about."""
    if opgave.dag == opgave.spurgt_dag:
        return ()
    spurgt, brugt = dansk_dato(opgave.spurgt_dag), dansk_dato(opgave.dag)
    return (f"Vi har ikke satser for den {spurgt}. Her er regnet med dem fra den nærmeste dag, den {brugt}.",)


def _csv(opgave: Opgave, raekker: Sequence[Raekke]) -> str:
    """Names, counts, now, then and difference, as a file."""
    enhed = opgave.spurgt.maal.enhed or ""
    overskrifter = ["navn", "antal", f"i dag ({enhed})", f"forslag ({enhed})", "forskel", "bemærkning"]
    return som_csv(
        overskrifter,
        [
            [borger.navn, borger.antal, *map(_cell, (r.nu, r.forslag, r.forskel)), r.besked]
            for borger, r in zip(opgave.borgere, raekker, strict=True)
        ],
    )


def _cell(tal: Decimal | None) -> str:
    return "" if tal is None else dansk_tal(tal).replace(".", "")


def _notes(raekker: Sequence[Raekke]) -> list[dict[str, str]]:
    """The contradictions that concern any of the residents, each once."""
    noter = {note.id: note for raekke in raekker for et in raekke.udregninger for note in et.noter}
    return [{"titel": note.titel, "tekst": note.tekst} for note in noter.values()]


def _reservations(raekker: Sequence[Raekke]) -> list[str]:
    """What the calculators tell besides, each once; the contradictions have their own list."""
    noter = {note.tekst for raekke in raekker for et in raekke.udregninger for note in et.noter}
    alle = (tekst for raekke in raekker for et in raekke.udregninger for tekst in et.forbehold)
    return [tekst for tekst in dict.fromkeys(alle) if tekst not in noter]
