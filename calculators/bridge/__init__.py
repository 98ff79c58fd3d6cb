"""The bridge to the reader's browser: JSON text in, JSON text out, the same answers as everywhere else."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from calculators.bridge.handlers import HANDLERS
from calculators.data.parts import MissingParts, joined, mentioned
from calculators.data.rates import Satser
from calculators.run.no_amount import program_fejl
from calculators.text.errors import InputFejl

if TYPE_CHECKING:
    from calculators.bridge.answered import Lacking, Mistakes, Unexpected


class UnknownAsk(LookupError):
    """No handler has the name that stands in `ask`."""


class Bridge:
    """The calculators with one set of rates, asked and answered in text."""

    def __init__(self, satser_json: str) -> None:
        """`satser_json` is the text of satser.json, or of the law's part of it alone (calculators/data/parts.py)."""
        self._law = json.loads(satser_json)
        self._parts: dict[str, Any] = {}
        self._satser = Satser.fra_json(joined(self._law, self._parts))

    def answer(self, question_json: str) -> str:
        """The answer to one of the questions of the contract, which `ask` names.

        `{ask: "parts", dele}` puts municipalities' parts in, and `mangler` has those that a question cannot be
        answered without, their names by id: put them in and ask again. Mistakes of the reader are `fejl`, a list of
        `{felt, besked}`; a mistake of ours is `unexpected`, a sentence for the reader. Nothing is raised: what stops
        this is the interpreter itself.
        """
        try:
            return json.dumps(self._answer(json.loads(question_json)), ensure_ascii=False)
        except MissingParts as parts:
            lacking: Lacking = {"mangler": {each: self._satser.navn_paa(each) for each in parts.kommuner}}
            return json.dumps(lacking, ensure_ascii=False)
        except Exception as fejl:  # a reader meets words, never a traceback
            failed: Unexpected = {"unexpected": program_fejl(fejl)}
            return json.dumps(failed, ensure_ascii=False)

    def _answer(self, asked: Mapping[str, Any]) -> Mapping[str, Any]:
        if asked["ask"] == "parts":
            return self._put_in(asked["dele"])
        if lacking := mentioned(asked, self._satser.mangler):
            raise MissingParts(lacking)
        handler = HANDLERS.get(asked["ask"])
        if handler is None:
            raise UnknownAsk(asked["ask"])
        try:
            return handler(asked, self._satser)
        except InputFejl as mangler:
            mistakes: Mistakes = {"fejl": [{"felt": felt, "besked": besked} for felt, besked in mangler.fejl]}
            return mistakes

    def _put_in(self, dele: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
        self._parts |= {each["kommune"]: each for each in dele}
        self._satser = Satser.fra_json(joined(self._law, self._parts))
        return {}
