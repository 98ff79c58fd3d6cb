"""The bridge to the reader's browser: JSON text in, JSON text out, the same answers as everywhere else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from calculators.bridge.handlers import HANDLERS
from calculators.data.rates import Satser
from calculators.run.no_amount import program_fejl
from calculators.text.errors import InputFejl

if TYPE_CHECKING:
    from calculators.bridge.answered import Mistakes, Unexpected


class UnknownAsk(LookupError):
    """No handler has the name that stands in `ask`."""


class Bridge:
    """The calculators with one set of rates, asked and answered in text."""

    def __init__(self, satser_json: str) -> None:
        """`satser_json` is the text of satser.json."""
        self._satser = Satser.fra_json(json.loads(satser_json))

    def answer(self, question_json: str) -> str:
        """The answer to one of the questions of the contract, which `ask` names.

        Mistakes of the reader are `fejl`, a list of `{felt, besked}`; a mistake of ours is `unexpected`, a sentence for
        the reader. Nothing is raised: what stops this is the interpreter itself.
        """
        try:
            return json.dumps(self._answer(json.loads(question_json)), ensure_ascii=False)
        except Exception as fejl:  # a reader meets words, never a traceback
            failed: Unexpected = {"unexpected": program_fejl(fejl)}
            return json.dumps(failed, ensure_ascii=False)

    def _answer(self, asked: Mapping[str, Any]) -> Mapping[str, Any]:
        handler = HANDLERS.get(asked["ask"])
        if handler is None:
            raise UnknownAsk(asked["ask"])
        try:
            return handler(asked, self._satser)
        except InputFejl as mangler:
            mistakes: Mistakes = {"fejl": [{"felt": felt, "besked": besked} for felt, besked in mangler.fejl]}
            return mistakes
