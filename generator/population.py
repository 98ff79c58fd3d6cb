"""A file of rows answered by a calculator, with what is said on the way and at the end."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from calculators.text.dates import dansk_dato, parse_dato
from calculators.text.errors import InputFejl, Tastefejl
from calculators.text.suggestions import citat, mente_du
from generator.export.view import View
from generator.population_report import Report
from generator.progress import step

if TYPE_CHECKING:
    from calculators.columns.job import Done
    from calculators.columns.reform import Reform
    from calculators.columns.table import Asked

# About how many seconds a row takes.
_EACH = 1e-6
LACKING = "Der mangler {}. Installer det med: pip install serviceniveau[befolkning]"
_KINDS = {
    "beloeb": "med et svar",
    "erstattet": "hvor reglen er afløst af en anden",
    "ingen-sats": "uden sats for dagen",
    "ikke-i-kommunen": "i en kommune uden det tal",
    "kan-ikke-regnes": "som beregneren ikke kan regne på",
    "fejl": "med fejl",
}


class CannotAnswer(ValueError):
    """Nothing is answered; the message is a Danish sentence."""


@dataclass(frozen=True)
class Question:
    """What is asked of every row, as it is written on the command line.

    `proposal` is a file of changed figures, and `other_rates` a satser.json of another edition: each row is then
    answered twice, as it is with two days. `by` are the columns that the summary is by.
    """

    beregner: str
    kommune: str
    datoer: tuple[str, ...]
    by: tuple[str, ...] = ()
    proposal: Path | None = None
    other_rates: Path | None = None

    @property
    def sides(self) -> int:
        """How many answers each row is asked for."""
        return (len(self.datoer) > 1) + (self.proposal is not None) + (self.other_rates is not None) + 1


def answer_file(
    source: Path,
    out: Path,
    view: View,
    question: Question,
    *,
    allow_personal_numbers: bool = False,
    processes: int = 1,
) -> Iterator[str]:
    """Answer a file; gives the lines to say of it, none of which has a row's data. Errors: CannotAnswer."""
    beregner = question.beregner
    if beregner not in BEREGNERE:
        raise CannotAnswer(f"Beregneren {citat(beregner)} findes ikke. {mente_du(beregner, BEREGNERE)}")
    if len(question.datoer) > 2:
        raise CannotAnswer("Skriv højst to datoer.")
    if question.sides > 2:
        raise CannotAnswer("Skriv to datoer, et forslag eller en anden udgave, og ikke flere af dem på én gang.")
    try:
        from calculators.columns.files import KNOWN, UnreadableTable
        from calculators.columns.job import Job, run
        from calculators.columns.shared import ProcessEnded
    except ModuleNotFoundError as missing:
        raise CannotAnswer(LACKING.format(missing.name)) from None
    if out.suffix.lower() not in KNOWN:
        raise CannotAnswer(f"{out.name} skal ende på {', '.join(KNOWN)}.")
    if out.resolve() == source.resolve():
        raise CannotAnswer("Svarene skal i en anden fil end rækkerne.")
    asked, text, moved = _asked(question, view)
    job = Job(source, out, asked, text, question.by, allow_personal_numbers, processes)
    try:
        with step("Regner rækkerne", _rows_in(source), _EACH) as told:
            done = run(job, told.done)
    except ProcessEnded:
        raise CannotAnswer(
            "En af processerne blev afbrudt. Kør kommandoen igen: Det, der er regnet, er gemt."
        ) from None
    except UnreadableTable as why:
        raise CannotAnswer(str(why)) from why
    except KeyError as missing:
        raise CannotAnswer(f"Filen har ingen kolonne {missing.args[0]}.") from missing
    yield from _said(done)
    reports = _report(out, question, asked, moved, done) if asked.is_twice else ()
    yield from (f"Skrevet: {path}" for path in (out, *done.files, *reports))


def _said(done: Done) -> Iterator[str]:
    if done.kept:
        yield f"{done.kept} rækker var regnet før."
    yield f"{done.rows} rækker er regnet."
    yield from (f"  {many} {_KINDS[kind]}" for kind, many in sorted(done.kinds.items()))
    if done.lines:
        yield f"  {done.lines} linjer er ingen rækker"
    alone = sum(many for why, many in done.one_by_one.items() if why != "fejl")
    if alone:
        yield f"{alone} rækker er regnet enkeltvis."


def _asked(question: Question, view: View) -> tuple[Asked, str, Reform | None]:
    """The question, the text of the figures that it is asked by, and what a proposal moves. Errors: CannotAnswer."""
    from calculators.columns.reform import reform
    from calculators.columns.table import Asked

    first, *others = question.datoer
    asked = Asked(question.beregner, view.satser, question.kommune, first, others[0] if others else None)
    text = view.exported_text()
    if question.other_rates is not None:
        data = read_mapping(question.other_rates)
        try:
            other = Satser.fra_json(data)
        except (KeyError, TypeError, ValueError) as why:
            raise CannotAnswer(f"{question.other_rates.name} er ikke en satser.json, vi kan læse.") from why
        return replace(asked, satser_2=other), text + json.dumps(data), None
    if question.proposal is None:
        return asked, text, None
    proposal = read_mapping(question.proposal)
    try:
        moved = reform(proposal, asked)
    except InputFejl as wrong:
        found = "\n".join(f"{felt}: {besked}" for felt, besked in wrong.fejl)
        raise CannotAnswer(f"{question.proposal.name} kan ikke bruges.\n{found}") from wrong
    return moved.asked, text + json.dumps(proposal, default=str), moved


def read_mapping(path: Path) -> Mapping[str, Any]:
    """A file of JSON or YAML. Errors: CannotAnswer."""
    try:
        found = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as why:
        raise CannotAnswer(f"{path.name} kan ikke læses: {str(why).splitlines()[0]}") from why
    if not isinstance(found, Mapping):
        raise CannotAnswer(f"{path.name} skal være et opslag med navne, som {{aendringer: …}}.")
    return found


def _report(out: Path, question: Question, asked: Asked, moved: Reform | None, done: Done) -> tuple[Path, ...]:
    """Who gains and loses, beside the answers."""
    from calculators.columns.gains import gains

    assert done.summary is not None
    found = gains(done.summary, asked.rule.resultater)
    counted = max((one.lines[0].many or 0 for one in found), default=0)
    report = Report(
        f"{asked.rule.titel}: {'forslaget' if moved else 'to sider'} for en befolkning",
        _sides(question, asked),
        moved.lines if moved else (),
        done.rows,
        done.rows - counted,
        asked.satser.datasaet,
        found,
    )
    html, xlsx = (out.with_name(f"{out.stem}.rapport.{ending}") for ending in ("html", "xlsx"))
    report.write(html, xlsx)
    return html, xlsx


def _sides(question: Question, asked: Asked) -> str:
    """What is “today” and what is “after” in the report, in words: the second of two and the first."""
    if question.proposal is not None:
        return f"“I dag” er de tal, der gælder {_day(asked.dato)}. “Efter” er de samme tal med forslaget."
    if question.other_rates is not None:
        return f"“I dag” er tallene i {question.other_rates.name}. “Efter” er tallene i standarderne her."
    return f"“I dag” er {_day(asked.dato_2 or '')}. “Efter” er {_day(asked.dato)}."


def _day(text: str) -> str:
    try:
        return f"den {dansk_dato(parse_dato(text))}"
    except Tastefejl:
        return text


def _rows_in(source: Path) -> int | None:
    """How many rows there are, about; None where it cannot be told without reading them."""
    if source.suffix.lower() == ".parquet":
        from pyarrow.parquet import read_metadata

        return int(read_metadata(source).num_rows)
    if source.suffix.lower() != ".csv":
        return None
    with source.open("rb") as file:
        sample = file.read(1 << 20)
    return int(source.stat().st_size / max(len(sample), 1) * sample.count(b"\n")) if sample else None
