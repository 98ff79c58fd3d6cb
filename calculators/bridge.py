"""The bridge to the reader's browser: JSON text in, JSON text out, the same answers as everywhere else."""

import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from calculators.bulk import raekkernes_sager, regn_mange
from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import regn_kald
from calculators.run.calculation import Udregning
from calculators.run.case import lav_sag
from calculators.run.no_amount import program_fejl
from calculators.show.calendar import som_ics
from calculators.show.case_link import aendret, spor
from calculators.show.filled_in import Udfyldt
from calculators.show.html import som_html
from calculators.show.note import som_tekst
from calculators.show.steps_csv import som_csv
from calculators.text.errors import InputFejl
from calculators.whatif.question import hvad_nu_hvis


class Bro:
    """The calculators with one set of rates, asked and answered in text."""

    def __init__(self, satser_json: str) -> None:
        """`satser_json` is the text of satser.json."""
        self._satser = Satser.fra_json(json.loads(satser_json))

    def svar_paa(self, foresporgsel_json: str) -> str:
        """Answer `{beregner, kommune, dato, svar}` with `{kontrakt, html, tekst, fejl}`.

        `kontrakt` is the result of the JSON contract; `html` and `tekst` are the same for reading, dated `i_dag`
        when the question says what day it is. An answer that is a day has `ics` too, the text of a calendar file.
        `udfyldt` names the answers that the page filled in, and where it had them from (`oplyst`): all texts tell them
        apart from what the reader wrote.
        A question with `med` gets only what that lists instead: `tekst`, `csv` (the steps for a spreadsheet) or
        `spor` (what a link to the case carries). A question with `link`, the trace of such a link, gets `aendret`
        when the answer is no longer what it was.
        A question with `mange` is answered for many rows at once (`regn_mange`); one with `sager`, the same question,
        with what the links to its rows hold. One with `hvad_nu_hvis` is answered for moved rates (`hvad_nu_hvis`). One
        with `oev`, a calculator, is answered by its own example in some municipality: for practice, so that a browser
        has compiled what the reader's question will run.
        Errors: mistakes in the input give `fejl` alone, a list of `{felt, besked}`; so does a mistake of our own,
        with no field. A question about many rows tells its mistakes row by row.
        """
        try:
            spurgt = json.loads(foresporgsel_json)
            if "mange" not in spurgt:
                return self._text(spurgt)
        except Exception as fejl:  # a reader meets words, never a traceback
            return json.dumps({"fejl": [{"felt": "", "besked": program_fejl(fejl)}]}, ensure_ascii=False)
        return json.dumps(regn_mange(spurgt["mange"], self._satser), ensure_ascii=False)

    def _text(self, spurgt: dict[str, Any]) -> str:
        if "oev" in spurgt:
            spurgt = self._practice(spurgt["oev"])
        if "sager" in spurgt:
            return json.dumps({"sager": raekkernes_sager(spurgt["sager"], self._satser)}, ensure_ascii=False)
        if "hvad_nu_hvis" in spurgt:
            return json.dumps(hvad_nu_hvis(spurgt["hvad_nu_hvis"], self._satser), ensure_ascii=False)
        try:
            udregning = regn_kald(lav_sag(spurgt["beregner"], spurgt, spurgt["svar"]).laest(self._satser))
        except InputFejl as mangler:
            fejl = [{"felt": felt, "besked": besked} for felt, besked in mangler.fejl]
            return json.dumps({"fejl": fejl}, ensure_ascii=False)
        svar = self._extras(udregning, spurgt) if "med" in spurgt else self._answer(udregning, spurgt)
        return json.dumps({**svar, "fejl": []}, ensure_ascii=False)

    def _practice(self, beregner_id: str) -> dict[str, Any]:
        beregner = BEREGNERE[beregner_id]
        return {
            "beregner": beregner_id,
            "kommune": next(iter(self._satser.kommuner)),
            "dato": beregner.eksempel_dato,
            "svar": beregner.eksempel,
        }

    def _answer(self, udregning: Udregning, spurgt: Mapping[str, Any]) -> dict[str, Any]:
        i_dag, udfyldt = _today(spurgt), _filled_in(spurgt)
        svar: dict[str, Any] = {
            "kontrakt": udregning.kontrakt(),
            "html": som_html(udregning, self._satser, i_dag, udfyldt),
            "tekst": som_tekst(udregning, self._satser, i_dag, udfyldt),
        }
        # A question that knows no day, such as one for practice, cannot be stamped: the browser's memory has no clock.
        if i_dag and (ics := som_ics(udregning, self._satser, i_dag, udfyldt)):
            svar["ics"] = ics
        if forskel := aendret(udregning, spurgt.get("link") or {}, self._satser):
            svar["aendret"] = forskel
        return svar

    def _extras(self, udregning: Udregning, spurgt: Mapping[str, Any]) -> dict[str, Any]:
        laves: dict[str, Callable[[], object]] = {
            "tekst": lambda: som_tekst(udregning, self._satser, _today(spurgt), _filled_in(spurgt)),
            "csv": lambda: som_csv(udregning, _filled_in(spurgt)),
            "spor": lambda: spor(udregning),
        }
        return {navn: lav() for navn, lav in laves.items() if navn in spurgt["med"]}


def _filled_in(spurgt: Mapping[str, Any]) -> Udfyldt:
    udfyldt: Udfyldt = spurgt.get("udfyldt") or {}
    return udfyldt


def _today(spurgt: Mapping[str, Any]) -> date | None:
    """The reader's own day, when the question says it."""
    return date.fromisoformat(spurgt["i_dag"]) if spurgt.get("i_dag") else None
