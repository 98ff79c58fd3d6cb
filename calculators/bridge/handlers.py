"""What the browser may ask, each by its name, and how it is answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

from calculators.bulk import raekkernes_sager, regn_mange
from calculators.casefile.read import read_case_file
from calculators.casefile.shown import shown
from calculators.data.parts import MissingParts
from calculators.data.rates import Satser
from calculators.receipt.receipt import FINGERPRINT, as_text, read, receipt
from calculators.receipt.repeated import Difference
from calculators.receipt.repeated import repeat as repeated
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import regn_kald
from calculators.run.calculation import Udregning
from calculators.run.case import lav_sag
from calculators.show.calendar import som_ics
from calculators.show.case_link import aendret, spor
from calculators.show.csv_text import csv_of
from calculators.show.docx import docx_parts
from calculators.show.filled_in import INTET, Udfyldt
from calculators.show.html import som_html
from calculators.show.meeting_paper import in_json
from calculators.show.note import som_tekst
from calculators.show.paper_html import paper_html
from calculators.show.steps_csv import som_csv
from calculators.text.errors import InputFejl, Tastefejl
from calculators.whatif.meeting import what_if_meeting_paper
from calculators.whatif.own_figures import med_egne_tal, tal_at_skrive
from calculators.whatif.question import udregn_hvad_nu_hvis
from calculators.whatif.scenarios import udregn_scenarier

# The shapes are for those who check types: as classes they would add a hundred kilobytes to the browser's memory.
if TYPE_CHECKING:
    from calculators.bridge.answered import (
        CalculateAnswer,
        CaseFileAnswer,
        CasesAnswer,
        Changed,
        Contract,
        Differing,
        ExtrasAnswer,
        ManyAnswer,
        RepeatAnswer,
        Trace,
    )
    from calculators.bridge.answered_what_if import (
        Figure,
        FiguresAnswer,
        PaperAnswer,
        ScenariosAnswer,
        WhatIfAnswer,
    )
    from calculators.bridge.asked import (
        CalculateQuestion,
        CaseFileQuestion,
        CaseQuestion,
        CasesQuestion,
        ExtrasQuestion,
        FiguresQuestion,
        ManyQuestion,
        PracticeQuestion,
        RepeatQuestion,
        ScenariosQuestion,
        WhatIfPaperQuestion,
        WhatIfQuestion,
    )


def calculate(asked: CalculateQuestion, satser: Satser) -> CalculateAnswer:
    """The case calculated. Errors: InputFejl."""
    udregning = _calculated(asked, satser)
    i_dag, udfyldt = _today(asked), _filled_in(asked)
    answer: CalculateAnswer = {
        "kontrakt": cast("Contract", udregning.kontrakt()),
        "html": som_html(udregning, satser, i_dag, udfyldt),
        "tekst": _note(asked, udregning, satser),
        "fejl": [],
    }
    # A question that knows no day, such as one for practice, cannot be stamped: the browser's memory has no clock.
    if i_dag and (ics := som_ics(udregning, satser, i_dag, udfyldt)):
        answer["ics"] = ics
    if forskel := aendret(udregning, asked.get("link") or {}, satser):
        answer["aendret"] = cast("Changed", forskel)
    return answer


def extras(asked: ExtrasQuestion, satser: Satser) -> ExtrasAnswer:
    """What `med` lists of the case, and nothing else. Errors: InputFejl."""
    udregning = _calculated(asked, satser)
    udfyldt, med = _filled_in(asked), asked["med"]
    answer: ExtrasAnswer = {"fejl": []}
    if "tekst" in med:
        answer["tekst"] = _note(asked, udregning, satser)
    if "csv" in med:
        answer["csv"] = som_csv(udregning, udfyldt)
    if "spor" in med:
        answer["spor"] = cast("Trace", spor(udregning))
    if "kvittering" in med:
        answer["kvittering"] = as_text(_receipt(asked, udregning, satser))
    return answer


def repeat(asked: RepeatQuestion, satser: Satser) -> RepeatAnswer:
    """A receipt calculated again. Errors: InputFejl, for what is no receipt."""
    try:
        gjort = repeated(read(asked["tekst"]), satser)
    except Tastefejl as fejl:
        raise InputFejl([("", str(fejl))]) from fejl
    kvittering, udregning = gjort.kvittering, gjort.udregning
    beregner = BEREGNERE.get(kvittering.beregner)
    return {
        "fejl": [],
        "samme": gjort.samme,
        "hel": kvittering.whole,
        "samme_udgave": gjort.samme_udgave,
        "saetninger": list(gjort.saetninger),
        "resultater": _told(gjort.resultater),
        "tal": _told(gjort.tal),
        "beregner": kvittering.beregner if beregner else "",
        "titel": beregner.titel if beregner else kvittering.beregner,
        "kommune": udregning.kommune if udregning else kvittering.kommune,
        "dato": kvittering.dato,
        "regnet": kvittering.regnet,
        "html": som_html(udregning, satser) if udregning else None,
    }


def many(asked: ManyQuestion, satser: Satser) -> ManyAnswer:
    """Every row on each of the dates, or with the reader's own figures and ours; mistakes are the row's own answer.

    Errors: InputFejl, when those figures cannot be read.
    """
    med_egne = med_egne_tal(asked, satser) if asked.get("egne_tal") else None
    return cast("ManyAnswer", regn_mange(asked, satser, med_egne))


def figures(asked: FiguresQuestion, satser: Satser) -> FiguresAnswer:
    """The figures that rows may be calculated with others in the place of. Errors: InputFejl, also in those others."""
    if asked.get("egne_tal"):
        med_egne_tal(asked, satser)
    return {"tal": cast("list[Figure]", tal_at_skrive(asked, satser))}


def cases(asked: CasesQuestion, satser: Satser) -> CasesAnswer:
    """What the links to the rows hold, on the first of the dates."""
    return {"sager": raekkernes_sager(asked, satser)}


def case_file(asked: CaseFileQuestion, satser: Satser) -> CaseFileAnswer:
    """A case file calculated, with its note. Errors: InputFejl, for one that is not whole."""
    return cast("CaseFileAnswer", shown(read_case_file(asked.get("sag"), satser), satser, _today(asked)))


def what_if(asked: WhatIfQuestion, satser: Satser) -> WhatIfAnswer:
    """What moved rates come to. Errors: InputFejl."""
    return cast("WhatIfAnswer", udregn_hvad_nu_hvis(asked, satser))


def what_if_paper(asked: WhatIfPaperQuestion, satser: Satser) -> PaperAnswer:
    """Scenarios as a paper for a meeting. Errors: InputFejl."""
    scenarier = [(et["navn"], et["spurgt"]) for et in asked["scenarier"]]
    paper = what_if_meeting_paper(scenarier, asked["fra"], date.fromisoformat(asked["i_dag"]), satser)
    return {
        "fejl": [],
        "navn": paper.navn,
        "titel": paper.titel,
        "html": paper_html(paper),
        "dele": docx_parts(paper),
        "tabeller": [
            {
                "navn": table.navn,
                "overskrifter": list(table.headings),
                "raekker": [[in_json(cell) for cell in row] for row in table.rows],
                "csv": csv_of(table),
            }
            for table in paper.tables
        ],
    }


def scenarios(asked: ScenariosQuestion, satser: Satser) -> ScenariosAnswer:
    """What several proposals come to, side by side. Errors: InputFejl."""
    return cast("ScenariosAnswer", udregn_scenarier(asked, satser))


def practice(asked: PracticeQuestion, satser: Satser) -> CalculateAnswer:
    """A calculator's own example, so that the browser compiles what a question will run.

    In a municipality whose figures are here already; where there is none, by the law alone.
    """
    beregner = BEREGNERE[asked["beregner"]]
    eksempel: CalculateQuestion = {
        "ask": "calculate",
        "beregner": beregner.id,
        "kommune": next((each for each in satser.kommuner if each not in satser.mangler), None),
        "dato": beregner.eksempel_dato,
        "svar": beregner.eksempel,
        "naboer": False,
    }
    try:
        return calculate(eksempel, satser)
    except MissingParts as parts:
        raise InputFejl([]) from parts  # nothing is fetched to practise on


Handler = Callable[[Any, Satser], Mapping[str, Any]]

HANDLERS: Mapping[str, Handler] = MappingProxyType(
    {
        "calculate": calculate,
        "extras": extras,
        "many": many,
        "figures": figures,
        "cases": cases,
        "case_file": case_file,
        "repeat": repeat,
        "what_if": what_if,
        "what_if_paper": what_if_paper,
        "scenarios": scenarios,
        "practice": practice,
    }
)


def _calculated(asked: CaseQuestion, satser: Satser) -> Udregning:
    kald = lav_sag(asked["beregner"], asked, asked["svar"]).laest(satser)
    return regn_kald(kald, naboer_siden=not asked.get("naboer", True))


def _told(forskelle: Sequence[Difference]) -> list[Differing]:
    return [{"navn": et.navn, "foer": et.foer, "nu": et.nu} for et in forskelle]


def _note(asked: CaseQuestion, udregning: Udregning, satser: Satser) -> str:
    kvittering = str(_receipt(asked, udregning, satser)[FINGERPRINT])
    return som_tekst(udregning, satser, _today(asked), _filled_in(asked), kvittering)


def _receipt(asked: CaseQuestion, udregning: Udregning, satser: Satser) -> dict[str, Any]:
    sag = lav_sag(asked["beregner"], asked, asked["svar"])
    return receipt(udregning, sag, satser, _today(asked))


def _filled_in(asked: CaseQuestion) -> Udfyldt:
    return asked.get("udfyldt") or INTET


def _today(asked: CaseQuestion | CaseFileQuestion) -> date | None:
    """The reader's own day, when the question says it."""
    i_dag = asked.get("i_dag")
    return date.fromisoformat(i_dag) if i_dag else None
