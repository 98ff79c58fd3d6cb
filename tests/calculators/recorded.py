"""The whole answer to each golden case as text, so that a change of any word or figure shows in a diff.

The cases themselves say what was worked out by hand. `python -m tests.calculators.recorded` writes the rest anew.
"""

from pathlib import Path
from typing import Any

from calculators.data.rates import Satser
from calculators.questions.fields import InputFejl
from calculators.run.calculate import beregn
from tests.calculators.golden_cases import GOLDEN, load_cases

RECORDED = GOLDEN / "svar"


def answer_lines(beregner: str, case: dict[str, Any], satser: Satser) -> list[str]:
    """Result, steps with their sources, reservations and neighbours of one case, or what the reader must mend."""
    try:
        answer = beregn(beregner, case.get("kommune"), case["dato"], case["svar"], satser)
    except InputFejl as refused:
        return [f"fejl: {field}: {words}" for field, words in refused.fejl]
    return [
        *(f"{name}: {value}" for name, value in answer["resultat"].items()),
        *(f"{_step(each)}" for each in answer["trin"]),
        *(f"! {each}" for each in answer["forbehold"]),
        *(f"~ {each}" for each in answer["naboer"]),
        *(f"? {each}" for each in answer["uoverensstemmelser"]),
    ]


def _step(step: dict[str, Any]) -> str:
    rest = [value for name, value in step.items() if name not in ("formel", "kilde") and value not in (None, "", [])]
    source = [value for value in (step.get("kilde") or {}).values() if value]
    return f"= {step['formel']} | {' '.join(map(str, rest))} | {' '.join(map(str, source))}".rstrip(" |")


def answers(satser: Satser) -> dict[str, str]:
    """Calculator → the answers to all its cases."""
    made: dict[str, list[str]] = {}
    for beregner, case in load_cases():
        made.setdefault(beregner, []).append("\n".join([f"# {case['navn']}", *answer_lines(beregner, case, satser)]))
    return {beregner: "\n\n".join(each) + "\n" for beregner, each in made.items()}


def main() -> None:
    """Write the answers as they are now."""
    from generator.export.view import View
    from generator.load.loader import load_standards

    satser = View.of(load_standards(Path("standards")).catalogue).satser
    RECORDED.mkdir(exist_ok=True)
    for old in RECORDED.glob("*.txt"):
        old.unlink()
    for beregner, text in answers(satser).items():
        (RECORDED / f"{beregner}.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
