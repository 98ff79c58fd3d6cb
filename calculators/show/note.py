"""A calculation as plain text for a case journal."""

from collections.abc import Iterator, Mapping
from datetime import date

from calculators.data.facts import Sats
from calculators.data.rates import Satser
from calculators.results.trace import saetning
from calculators.run.calculation import SHOWN, Udregning
from calculators.show.filled_in import INTET, Udfyldt, forklaring, oplysninger
from calculators.show.words import (
    afledt,
    dokumenttekst,
    grundlag,
    henvisning,
    hovedlinje,
    kildenumre,
    topplinjer,
    vaerdier_i_ord,
)
from calculators.text.dates import dansk_dato

# So much of a fingerprint tells receipts apart.
_SHORT = 16


def som_tekst(
    udregning: Udregning,
    satser: Satser,
    i_dag: date | None = None,
    udfyldt: Udfyldt = INTET,
    kvittering: str = "",
) -> str:
    """The whole calculation with its answers; `i_dag` is the day it was made, when that is known.

    `kvittering` is the fingerprint of its receipt, which stands last in a short form.

    `udfyldt` names the answers that a program filled in: the note says so first, and at each of them.
    Steps and figures name their source by its number in the list at the end, so that the note stays short.
    """
    numre = kildenumre(udregning.vist)
    afsnit = [
        _head(udregning, satser, i_dag),
        forklaring(udregning, udfyldt),
        ["Oplysninger", *(f"- {_as_lead(navn)} {tekst}" for navn, tekst in oplysninger(udregning, udfyldt))],
        _result(udregning, satser),
        _steps(udregning.vist, numre),
        _figures(udregning.vist, numre),
        _contradictions(udregning),
        *_reservations(udregning),
        _neighbours(udregning),
        _sources(numre, satser),
        [f"Data: {udregning.datasaet}", *([f"Kvittering: {kvittering[:_SHORT]}"] if kvittering else [])],
    ]
    return "\n\n".join("\n".join(linjer) for linjer in afsnit if linjer) + "\n"


def _head(udregning: Udregning, satser: Satser, i_dag: date | None) -> list[str]:
    regnet = [f"Regnet ud den {dansk_dato(i_dag)}. Vejledende."] if i_dag else []
    return [udregning.beregner.titel, grundlag(udregning, satser), *regnet]


def _result(udregning: Udregning, satser: Satser) -> list[str]:
    andre = [f"{felt.etiket}: {tekst}" for felt, tekst in vaerdier_i_ord(udregning.vist)[1:]]
    oeverst = [tekst for tekst, _ in topplinjer(udregning)]
    return ["Resultat", *oeverst, _main(udregning, satser), *andre, *_other_rule(udregning, satser)]


def _main(udregning: Udregning, satser: Satser) -> str:
    maerke = afledt(udregning, satser)
    return "".join(hovedlinje(udregning, satser)) + (f" ({maerke})" if maerke else "")


def _other_rule(udregning: Udregning, satser: Satser) -> list[str]:
    anden = udregning.anden
    if anden is None:
        return []
    return [anden.tekst, *([_main(anden.udregning, satser)] if anden.udregning else [])]


def _steps(udregning: Udregning, numre: Mapping[str, int]) -> list[str]:
    if not udregning.trin:
        return []
    return ["Sådan er det regnet ud", *_numbered(udregning, numre)]


def _numbered(udregning: Udregning, numre: Mapping[str, int]) -> Iterator[str]:
    for nummer, trin in enumerate(udregning.trin, start=1):
        yield f"{nummer}. {trin.navn}: {saetning(trin.forklaring)}"
        if trin.kilde:
            yield f"   Kilde: {henvisning(trin.kilde, numre)}"


def _figures(udregning: Udregning, numre: Mapping[str, int]) -> list[str]:
    if not udregning.brugt:
        return []
    return ["Tal fra kilderne", *(_figure(sats, numre) for sats in udregning.brugt)]


def _figure(sats: Sats, numre: Mapping[str, int]) -> str:
    fra = dansk_dato(sats.gyldig_fra)
    return f"- {sats.betegnelse}: {sats.tekst} (gælder fra {fra}). Kilde: {henvisning(sats.kilde, numre)}"


def _sources(numre: Mapping[str, int], satser: Satser) -> list[str]:
    if not numre:
        return []
    return ["Kilder", *(f"[{nummer}] {dokumenttekst(dokument, satser)}" for dokument, nummer in numre.items())]


def _contradictions(udregning: Udregning) -> list[str]:
    if not udregning.noter:
        return []
    return [
        "Her er kilderne uklare eller uenige",
        *(f"- {saetning(note.titel)} {note.tekst}" for note in udregning.noter),
    ]


def _reservations(udregning: Udregning) -> Iterator[list[str]]:
    """The most important first; the rest under a heading of their own."""
    egne = udregning.til_listen
    for overskrift, tekster in (("Forbehold", egne[:SHOWN]), ("Flere forbehold", egne[SHOWN:])):
        if tekster:
            yield [overskrift, *(f"- {tekst}" for tekst in tekster)]


def _neighbours(udregning: Udregning) -> list[str]:
    return ["I andre kommuner", *(f"- {tekst}" for tekst in udregning.naboer)] if udregning.naboer else []


def _as_lead(etiket: str) -> str:
    """A label or a question, ready to be followed by its answer."""
    return etiket if etiket.endswith("?") else f"{etiket}:"
