"""The bridge to the reader's browser: JSON text in, JSON text out, the same answers as everywhere else."""

import json

from calculators.api import regn
from calculators.errors import InputFejl
from calculators.kalender import som_ics
from calculators.mange import regn_mange
from calculators.rates import Satser
from calculators.visning import som_html, som_tekst


class Bro:
    """The calculators with one set of rates, asked and answered in text."""

    def __init__(self, satser_json: str) -> None:
        """`satser_json` is the text of satser.json."""
        self._satser = Satser.fra_json(json.loads(satser_json))

    def svar_paa(self, foresporgsel_json: str) -> str:
        """Answer `{beregner, kommune, dato, svar}` with `{kontrakt, html, tekst, fejl}`.

        `kontrakt` is the result of the JSON contract; `html` and `tekst` are the same for reading. An answer that
        is a day has `ics` too, the text of a calendar file.
        A question with `mange` is answered for many rows at once; see `regn_mange`.
        Errors: mistakes in the input give `fejl` alone, a list of `{felt, besked}`.
        """
        spurgt = json.loads(foresporgsel_json)
        if "mange" in spurgt:
            return json.dumps(regn_mange(spurgt["mange"], self._satser), ensure_ascii=False)
        try:
            udregning = regn(spurgt["beregner"], spurgt["kommune"], spurgt["dato"], spurgt["svar"], self._satser)
        except InputFejl as mangler:
            fejl = [{"felt": felt, "besked": besked} for felt, besked in mangler.fejl]
            return json.dumps({"fejl": fejl}, ensure_ascii=False)
        svar = {
            "kontrakt": udregning.kontrakt(),
            "html": som_html(udregning, self._satser),
            "tekst": som_tekst(udregning, self._satser),
            "fejl": [],
        }
        if ics := som_ics(udregning):
            svar["ics"] = ics
        return json.dumps(svar, ensure_ascii=False)
