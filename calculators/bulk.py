"""One calculator asked about many rows: answers in as a table, results out in short, mistakes row by row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import regn_kald
from calculators.run.calculation import Udregning
from calculators.run.case import DATO, KOMMUNE, Sag, lav_sag, sagspar
from calculators.text.errors import InputFejl
from calculators.text.units import maskintekst


@dataclass
class Tekster:
    """Texts that are said of many rows; each is sent once and named by its number."""

    numre: dict[str, int] = field(default_factory=dict)

    def nummer(self, tekst: str) -> int:
        """The number of this text."""
        return self.numre.setdefault(tekst, len(self.numre))


def regn_mange(spurgt: Mapping[str, Any], satser: Satser) -> dict[str, Any]:
    """Answer `{beregner, kommune, datoer, kolonner, raekker}` with `{datasaet, tekster, raekker}`.

    `kolonner` name the fields; `kommune` and `dato` may be among them and then go before the common ones where the
    cell is not blank. With two `datoer` every row is calculated on both, the first being the one that a `dato` in
    the row replaces. A row's answer is `{svar: [one for each date], forskel}`, where a date's answer is
    `{vaerdier, forbehold, uoverensstemmelser}` in the order of the calculator's results, with numbers of `tekster`,
    `{svar, forbehold}` where there is no amount, or `{fejl: [[felt, besked]]}`. `forskel` is the first less the
    second. What the other municipalities would answer is left out; all else is as in a single answer.
    """
    tekster = Tekster()
    raekker = [_raekke(spurgt, celler, satser, tekster) for celler in spurgt["raekker"]]
    return {"datasaet": satser.datasaet, "tekster": list(tekster.numre), "raekker": raekker}


def raekkernes_sager(spurgt: Mapping[str, Any], satser: Satser) -> list[list[tuple[str, str]]]:
    """For each row of such a question its case as a link holds it (`sagspar`), on the first of the dates."""
    return [sagspar(_sager(spurgt, celler)[0], satser) for celler in spurgt["raekker"]]


def _sager(spurgt: Mapping[str, Any], celler: Sequence[str | None]) -> list[Sag]:
    """The case of a row on each of the dates; its own date stands for the first."""
    raa = dict(zip(spurgt["kolonner"], celler, strict=True))
    foerste, *andre = spurgt["datoer"]
    beregner_id, kommune = spurgt["beregner"], spurgt["kommune"]
    uden_dato = raa if (beregner := BEREGNERE.get(beregner_id)) and beregner.egen_dato else {**raa, DATO: None}
    return [
        lav_sag(beregner_id, {KOMMUNE: kommune, DATO: foerste}, raa),
        *(lav_sag(beregner_id, {KOMMUNE: kommune, DATO: dato}, uden_dato) for dato in andre),
    ]


def _raekke(
    spurgt: Mapping[str, Any], celler: Sequence[str | None], satser: Satser, tekster: Tekster
) -> dict[str, Any]:
    """One row on each of the dates."""
    foerste, *andre = _sager(spurgt, celler)
    udregninger: list[Udregning | None] = []
    svar: list[dict[str, Any]] = []
    for sag in (foerste, *andre):
        try:
            kald = sag.laest(satser)
        except InputFejl as mangler:
            udregninger.append(None)
            svar.append({"fejl": [list(en) for en in mangler.fejl]})
        else:
            udregning = regn_kald(kald, med_naboer=False)
            udregninger.append(udregning)
            svar.append(_kort(udregning, tekster))
    return {"svar": svar, "forskel": _forskel(udregninger)} if andre else {"svar": svar}


def _kort(udregning: Udregning, tekster: Tekster) -> dict[str, Any]:
    """One calculation in short."""
    forbehold = [tekster.nummer(tekst) for tekst in udregning.forbehold]
    if udregning.svar:
        return {"svar": udregning.svar, "forbehold": forbehold}
    return {
        "vaerdier": [
            None if (vaerdi := udregning.vaerdier.get(felt.navn)) is None else maskintekst(vaerdi, felt.enhed)
            for felt in udregning.beregner.resultater
        ],
        "forbehold": forbehold,
        "uoverensstemmelser": [note.id for note in udregning.noter],
    }


def _forskel(udregninger: Sequence[Udregning | None]) -> list[str | None] | None:
    """How much more the first date gives than the second, for each result that is a number on both."""
    nu, foer = udregninger
    if nu is None or foer is None or nu.svar or foer.svar:
        return None
    forskelle: list[str | None] = []
    for felt in nu.beregner.resultater:
        nyt, gammelt = nu.vaerdier.get(felt.navn), foer.vaerdier.get(felt.navn)
        if isinstance(nyt, Decimal) and isinstance(gammelt, Decimal):
            forskelle.append(maskintekst(nyt - gammelt, felt.enhed))
        else:
            forskelle.append(None)
    return forskelle
