"""How many mistakes in the rules the golden cases alone find: one thing changed at a time, and the cases run on each.

`python -m scripts.mutation 1000` takes a thousand of the changes that mutmut makes in `calculators/rules`, drawn by
lot but the same each time; `alle` takes all. It prints the share that some case found, and the functions where the
others are. The cases are run here and not by pytest, which would read the standards again for each change.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import shutil
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from multiprocessing import Pool
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
MUTANTS = ROOT / "mutants"
RULES = "calculators/rules"
NAMES = MUTANTS / "names.json"
# How a change ends: no case sees it; a case worked out by hand fails; an answer is another than the one recorded.
SURVIVED, BY_HAND, RECORDED = 0, 1, 2
# A change that makes a rule run without end is found: the cases take milliseconds.
LIMIT_S = 20


def mutated(file: Path) -> list[str]:
    """Write one file with all its changes, each asleep until it is named; their names."""
    from mutmut.mutation.file_mutation import mutate_file_contents

    path = file.relative_to(ROOT)
    made = mutate_file_contents(str(path), file.read_text(encoding="utf-8"))
    (MUTANTS / path).write_text(made.code, encoding="utf-8")
    module = ".".join(path.with_suffix("").parts)
    return [f"{module}.{name}" for name in made.mutant_names]


def make() -> list[str]:
    """A copy of the calculators with every change to the rules in it; the names of the changes."""
    shutil.rmtree(MUTANTS, ignore_errors=True)
    shutil.copytree(ROOT / "calculators", MUTANTS / "calculators", ignore=shutil.ignore_patterns("__pycache__"))
    with Pool() as pool:
        names = [name for each in pool.map(mutated, sorted((ROOT / RULES).rglob("*.py"))) for name in each]
    NAMES.write_text(json.dumps(names), encoding="utf-8")
    return names


def subject(name: str) -> str:
    """`calculators.rules.frist.amounts.x_beregn__mutmut_3` → `frist`."""
    return name.split(".")[2]


def function(name: str) -> str:
    """`calculators.rules.frist.amounts.x_beregn__mutmut_3` → `frist.amounts.beregn`."""
    module, _, mangled = name.removeprefix("calculators.rules.").rpartition(".")
    return f"{module}.{mangled.split('__mutmut')[0].removeprefix('x_').replace('xǁ', '').replace('ǁ', '.')}"


# Whether a case holds as it was worked out by hand, and whether its whole answer is the one before the change.
Case = Callable[[], tuple[bool, bool]]


def cases() -> Callable[[str], Iterator[Case]]:
    """What gives, for a subject, its golden cases; those of shared rules are all."""
    sys.path.insert(0, str(MUTANTS))
    from calculators.questions.fields import InputFejl
    from calculators.rules.registry import BEREGNERE
    from calculators.run.calculate import beregn
    from generator.export.view import View
    from generator.load.loader import load_standards
    from tests.calculators.golden_cases import load_cases, mistakes
    from tests.calculators.recorded import answer_lines

    satser = View.of(load_standards(ROOT / "standards").catalogue).satser

    before = [answer_lines(beregner, case, satser) for beregner, case in load_cases()]

    def holds(beregner: str, case: dict[str, Any]) -> bool:
        try:
            answer = beregn(beregner, case.get("kommune"), case["dato"], case["svar"], satser)
        except InputFejl as refused:
            return bool(case.get("fejl") == [field for field, _ in refused.fejl])
        return "fejl" not in case and not mistakes(beregner, case, answer)

    def of(wanted: str) -> Iterator[Case]:
        for (beregner, case), lines in zip(load_cases(), before, strict=True):
            if wanted in (type(BEREGNERE[beregner]).__module__.split(".")[2], "shared", "registry"):
                yield lambda b=beregner, c=case, old=lines: (holds(b, c), old == answer_lines(b, c, satser))  # type: ignore[misc]

    return of


def outcome(name: str, of: Callable[[str], Iterable[Case]]) -> int:
    """How the cases end with one change awake, in a process of its own: a rule may run without end, or grow."""
    child = os.fork()
    if not child:
        os.environ["MUTANT_UNDER_TEST"] = name
        resource.setrlimit(resource.RLIMIT_CPU, (LIMIT_S, LIMIT_S))
        end = BY_HAND
        with suppress(BaseException):
            end = _end(of(subject(name)))
        os._exit(end)
    _, status = os.waitpid(child, 0)
    return BY_HAND if os.WIFSIGNALED(status) else os.waitstatus_to_exitcode(status)


def _end(all_cases: Iterable[Case]) -> int:
    end = SURVIVED
    for case in all_cases:
        by_hand, recorded = case()
        if not by_hand:
            return BY_HAND
        end = end if recorded else RECORDED
    return end


def share(names: list[str], part: int, parts: int) -> dict[str, int]:
    """The outcomes of every so many of the changes."""
    of = cases()
    assert outcome("calculators.rules.shared.ingen", of) == SURVIVED, "the golden cases fail without any change"
    return {name: outcome(name, of) for name in names[part::parts]}


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


def main() -> None:
    """Draw, run and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("antal", help="hvor mange, eller alle")
    parser.add_argument("--igen", action="store_true", help="brug de ændringer, der er lavet")
    wanted = parser.parse_args()
    names = json.loads(NAMES.read_text(encoding="utf-8")) if wanted.igen else make()
    chosen = names if wanted.antal == "alle" else sorted(random.Random(1).sample(names, int(wanted.antal)))
    processes = os.cpu_count() or 1
    with Pool(processes) as pool:
        parts = pool.starmap(share, [(chosen, part, processes) for part in range(processes)])
    outcomes = {name: end for part in parts for name, end in part.items()}
    missed = [name for name, end in outcomes.items() if end == SURVIVED]
    (MUTANTS / "overset.txt").write_text("\n".join(missed), encoding="utf-8")
    for name, count in sorted(Counter(map(function, missed)).items(), key=lambda each: (-each[1], each[0])):
        _say(f"{count:5} {name}")
    by_hand = sum(end == BY_HAND for end in outcomes.values())
    _say(
        f"{len(outcomes)} af {len(names)} ændringer. Fundet af det, der er regnet i hånden: {_pct(by_hand, outcomes)}."
    )
    _say(f"Fundet, når hele svaret holdes mod det gemte: {_pct(len(outcomes) - len(missed), outcomes)}.")


def _pct(found: int, outcomes: dict[str, int]) -> str:
    return f"{found} ({100 * found / len(outcomes):.1f} pct.)"


if __name__ == "__main__":
    main()
