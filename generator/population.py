"""A file of rows answered by a calculator, with what is said on the way and at the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from calculators.rules.registry import BEREGNERE
from calculators.text.suggestions import citat, mente_du
from generator.export.view import View
from generator.progress import step

# About how many seconds a row takes.
_EACH = 1e-6
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


def answer_file(
    source: Path,
    out: Path,
    view: View,
    beregner: str,
    kommune: str,
    datoer: tuple[str, ...],
    *,
    by: tuple[str, ...] = (),
    allow_personal_numbers: bool = False,
    processes: int = 1,
) -> Iterator[str]:
    """Answer a file; gives the lines to say of it, none of which has a row's data. Errors: CannotAnswer."""
    if beregner not in BEREGNERE:
        raise CannotAnswer(f"Beregneren {citat(beregner)} findes ikke. {mente_du(beregner, BEREGNERE)}")
    try:
        from calculators.columns.files import KNOWN, UnreadableTable
        from calculators.columns.job import Job, run
        from calculators.columns.shared import ProcessEnded
        from calculators.columns.table import Asked
    except ModuleNotFoundError as missing:
        raise CannotAnswer(
            f"Der mangler {missing.name}. Installer det med: pip install serviceniveau[befolkning]"
        ) from None
    if out.suffix.lower() not in KNOWN:
        raise CannotAnswer(f"{out.name} skal ende på {', '.join(KNOWN)}.")
    if out.resolve() == source.resolve():
        raise CannotAnswer("Svarene skal i en anden fil end rækkerne.")
    asked = Asked(beregner, view.satser, kommune, datoer[0], datoer[1] if len(datoer) > 1 else None)
    job = Job(source, out, asked, view.exported_text(), by, allow_personal_numbers, processes)
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
    if done.kept:
        yield f"{done.kept} rækker var regnet før."
    yield f"{done.rows} rækker er regnet."
    yield from (f"  {many} {_KINDS[kind]}" for kind, many in sorted(done.kinds.items()))
    if done.lines:
        yield f"  {done.lines} linjer er ingen rækker"
    alone = sum(many for why, many in done.one_by_one.items() if why != "fejl")
    if alone:
        yield f"{alone} rækker er regnet enkeltvis."
    yield from (f"Skrevet: {path}" for path in (out, *done.files))


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
