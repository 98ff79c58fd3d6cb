"""What may be asked over the bridge; scripts/declarations.py tells the browser's scripts the same."""

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypedDict


class CaseQuestion(TypedDict):
    """A case as a form holds it: answers as typed, and lists where a question has more than one.

    `i_dag` is the reader's own day, which dates what is made; `udfyldt` names the answers that the page filled in, and
    where it had them from, so that all texts tell them apart from what the reader wrote. `naboer` false leaves out what
    the other municipalities would answer, which takes the figures of them all.
    """

    beregner: str
    kommune: str | None
    dato: str | None
    svar: Mapping[str, str | list[str]]
    i_dag: NotRequired[str]
    udfyldt: NotRequired[Mapping[str, str]]
    naboer: NotRequired[bool]


class CalculateQuestion(CaseQuestion):
    """A case to calculate; `link` is the trace in the address that it was opened from, as much of it as there is."""

    ask: Literal["calculate"]
    link: NotRequired[Mapping[str, str] | None]


class ExtrasQuestion(CaseQuestion):
    """A case of which only some things are wanted: the note, the steps as CSV, the trace for a link, a receipt."""

    ask: Literal["extras"]
    med: Sequence[Literal["tekst", "csv", "spor", "kvittering"]]


class RowsQuestion(TypedDict):
    """Many cases of one calculator as the cells of a table, blank ones null.

    `kolonner` name the fields; `kommune` and `dato` may be among them.
    """

    beregner: str
    kommune: str | None
    datoer: Sequence[str]
    kolonner: Sequence[str]
    raekker: Sequence[Sequence[str | None]]


class ManyQuestion(RowsQuestion):
    """Rows to calculate, on one date or on two; with `egne_tal` on the first alone, with those figures and with ours.

    They are named as FiguresAnswer names them.
    """

    ask: Literal["many"]
    egne_tal: NotRequired[Mapping[str, Sequence[str]]]


class FiguresQuestion(TypedDict):
    """The figures that rows are calculated with on the first of the dates; `egne_tal` are tried when they are there."""

    ask: Literal["figures"]
    beregner: str
    kommune: str | None
    datoer: Sequence[str]
    egne_tal: NotRequired[Mapping[str, Sequence[str]]]


class CasesQuestion(RowsQuestion):
    """Rows to make links of."""

    ask: Literal["cases"]


class CaseFileQuestion(TypedDict):
    """A case file as a link or a saved file holds it: whatever stands there, for nothing of it has been tried.

    `i_dag` is the reader's own day, which dates the note.
    """

    ask: Literal["case_file"]
    sag: object
    i_dag: NotRequired[str]


class RepeatQuestion(TypedDict):
    """The text of a receipt, to calculate again: whatever stands there, for anybody may have written it."""

    ask: Literal["repeat"]
    tekst: str


class ResidentQuestion(TypedDict):
    """A resident of “what if”."""

    navn: str
    antal: str
    svar: Mapping[str, str]


class MovedRates(TypedDict):
    """Rates moved, by the address of the fact, and whom to calculate for; what is left out is as in the data."""

    beregner: str
    kommune: NotRequired[str | None]
    dato: NotRequired[str | None]
    laast_op: NotRequired[bool]
    aendringer: NotRequired[Mapping[str, Sequence[str]]]
    borgere: NotRequired[Sequence[ResidentQuestion] | None]
    csv: NotRequired[str | None]
    maal: NotRequired[str | None]
    akse: NotRequired[str | None]
    vist: NotRequired[int | None]


class WhatIfQuestion(MovedRates):
    """What moved rates come to."""

    ask: Literal["what_if"]


class Scenario(TypedDict):
    """Moved rates with a name of the reader's."""

    navn: str
    spurgt: MovedRates


class WhatIfPaperQuestion(TypedDict):
    """Scenarios of one calculator in one municipality, to be a paper for a meeting: on which day, from which page."""

    ask: Literal["what_if_paper"]
    scenarier: Sequence[Scenario]
    i_dag: str
    fra: str


class ScenarioQuestion(TypedDict):
    """A proposal that the reader has kept under a name."""

    navn: str
    aendringer: Mapping[str, Sequence[str]]
    laast_op: bool


class ScenariosQuestion(TypedDict):
    """Proposals to see beside today and each other, for the same residents by the same result."""

    ask: Literal["scenarios"]
    beregner: str
    kommune: str | None
    dato: str | None
    maal: str | None
    borgere: Sequence[ResidentQuestion] | None
    scenarier: Sequence[ScenarioQuestion]


class PracticeQuestion(TypedDict):
    """A calculator to practise on."""

    ask: Literal["practice"]
    beregner: str
