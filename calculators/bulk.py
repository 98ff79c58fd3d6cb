"""One calculator asked about many rows: answers in as a table, results out in short, mistakes row by row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from calculators.data.facts import READER
from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import regn_kald
from calculators.run.calculation import Udregning
from calculators.run.case import DATO, KOMMUNE, Sag, lav_sag, sagspar
from calculators.run.earlier_figures import is_undated
from calculators.text.errors import InputFejl
from calculators.text.units import maskintekst


@dataclass
class Tekster:
    """Texts that are said of many rows; each is sent once and named by its number."""

    numre: dict[str, int] = field(default_factory=dict)

    def nummer(self, tekst: str) -> int:
        """The number of this text."""
        return self.numre.setdefault(tekst, len(self.numre))


def regn_mange(spurgt: Mapping[str, Any], satser: Satser, med_egne: Satser | None = None) -> dict[str, Any]:
    """Answer `{beregner, kommune, datoer, kolonner, raekker}` with `{datasaet, tekster, raekker}`.

    `kolonner` name the fields; `kommune` and `dato` may be among them and then go before the common ones where the
    cell is not blank. With two `datoer` every row is calculated on both, the first being the one that a `dato` in
    the row replaces. With `med_egne`, the rates in which the reader has figures of their own, every row is instead
    calculated on the first date alone, with those rates and then with ours. A row's answer is `{svar: [one for each],
    forskel, samme_tal}`, where each is `{vaerdier, forbehold, uoverensstemmelser, aar}` in the order of the
    calculator's results, with numbers of `tekster`, `{svar, forbehold}` where there is no amount, or `{fejl: [[felt,
    besked]]}`. `forskel` is the first less the second; `samme_tal` that both rest on the very same figures. What the
    other municipalities would answer is left out; all else is as in a single answer.
    """
    tekster = Tekster()
    raekker = [_raekke(_kald(spurgt, celler, satser, med_egne), tekster) for celler in spurgt["raekker"]]
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


def _kald(
    spurgt: Mapping[str, Any], celler: Sequence[str | None], satser: Satser, med_egne: Satser | None
) -> list[tuple[Sag, Satser]]:
    """What a row is asked, each with its rates."""
    sager = _sager(spurgt, celler)
    if med_egne:
        return [(sager[0], med_egne), (sager[0], satser)]
    return [(sag, satser) for sag in sager]


def _raekke(kald: Sequence[tuple[Sag, Satser]], tekster: Tekster) -> dict[str, Any]:
    """One row, asked once or twice."""
    udregninger: list[Udregning | None] = []
    svar: list[dict[str, Any]] = []
    for sag, satser in kald:
        try:
            laest = sag.laest(satser)
        except InputFejl as mangler:
            udregninger.append(None)
            svar.append({"fejl": [list(en) for en in mangler.fejl]})
        else:
            udregning = regn_kald(laest, med_naboer=False)
            udregninger.append(udregning)
            svar.append(_kort(udregning, satser, tekster))
    if len(kald) == 1:
        return {"svar": svar}
    return {"svar": svar, "forskel": _forskel(udregninger), "samme_tal": _samme_tal(udregninger)}


def _kort(udregning: Udregning, satser: Satser, tekster: Tekster) -> dict[str, Any]:
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
        "aar": _aar(udregning, satser),
    }


def _aar(udregning: Udregning, satser: Satser) -> list[int]:
    """The years that the figures used are valid from; the reader's own and those of undated sources have none."""
    daterede = (et for et in udregning.brugt if et.ejer != READER and et.kilde.dokument in satser.kilder)
    return sorted({et.gyldig_fra.year for et in daterede if not is_undated(et, satser)})


def _samme_tal(udregninger: Sequence[Udregning | None]) -> bool:
    """Whether both answers rest on the very same figures, of the same days."""
    brugt = [None if et is None or et.svar else set(et.brugt) for et in udregninger]
    return bool(brugt[0]) and brugt[0] == brugt[1]


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
