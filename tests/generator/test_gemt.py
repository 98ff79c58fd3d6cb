"""What was read before is not read again, and is never trusted when it is not what it was."""

import random
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator.load.findings import Finding
from generator.load.kept import Kept
from generator.load.loader import NO_MORE, Loaded, load_standards, load_what_can_be_read
from generator.site import folder_check
from generator.site.check import check
from generator.site.folder_check import Folder, check_folder, in_one_round
from tests.generator.proeve import KOMMUNE, MERUDGIFTER, NABO, STOETTE, Proeve

I_DAG = date(2026, 11, 28)
# A slip or a change of each kind: in what one says, in what others may know of it, in what all share, and back again.
CHANGES: list[tuple[str, str, str] | tuple[str, None, None]] = [
    (STOETTE, "adgang: vurdering\n", "adgang: måske\n"),
    (STOETTE, "adgang: vurdering\n", "adgang: vurdering\nnationale_fund: [findes-ikke]\n"),
    (KOMMUNE, 'kode: "859"', 'kode: "860"'),
    (KOMMUNE, "id: proevekommune\n", "id: proeve\n"),
    (NABO, "  - id: sagsbehandlingsfrist\n", "  - id: en-anden-frist\n"),
    (MERUDGIFTER, "beregnere: [", "beregnere: [bostoettepakke, "),
    ("begreber.yaml", "begreber:\n", "begreber:\n  - {id: nyt, ord: nyt, forklaring: Et nyt ord.}\n"),
    ("kommuner/naboby/kommune.yaml", None, None),
    (NABO, None, None),
]


@pytest.fixture
def gemmer(proeve: Proeve) -> Iterator[Proeve]:
    """The made-up catalogue in a project that keeps what was read."""
    (proeve.rod / "node_modules").mkdir()
    yield proeve


def _gemte(proeve: Proeve) -> list[Path]:
    return sorted((proeve.rod / "node_modules").rglob("*.filer"))


def test_what_was_read_before_is_the_same(gemmer: Proeve) -> None:
    """The second reading gives the same catalogue out of what the first kept, and the findings of files with mistakes."""
    gemmer.ret(STOETTE, "adgang: vurdering\n", "adgang: måske\n")
    first, second = (load_what_can_be_read(gemmer.standards) for _ in range(2))
    assert first == second
    assert (True, ["ukendt-valg"]) == (bool(_gemte(gemmer)), [fund.kode for fund in second[1]])


@pytest.mark.parametrize("damage", [b"", b"x" * 100, None])
def test_what_is_damaged_is_made_again(gemmer: Proeve, damage: bytes | None) -> None:
    """A file that is empty, another's, or half of itself, as a run that was killed might leave it."""
    clean = load_standards(gemmer.standards).catalogue
    for fil in _gemte(gemmer):
        whole = fil.read_bytes()
        fil.write_bytes(whole[: len(whole) // 2] if damage is None else damage)
        fil.with_name(f"{fil.name}.part").write_bytes(whole[:10])
        fil.with_name(f"{fil.name}.laas").touch()
    assert clean == load_standards(gemmer.standards).catalogue
    assert clean == load_standards(gemmer.standards).catalogue


def test_another_content_is_read(gemmer: Proeve) -> None:
    """Each change of a file is seen, also one that leaves its size, and one back to what it was."""

    def kode() -> str:
        return next(et.kommune.kode for et in load_standards(gemmer.standards).catalogue.kommuner if et.id != "naboby")

    seen = [kode()]
    for old, new in (('"859"', '"858"'), ('"858"', '"859"')):
        gemmer.ret(KOMMUNE, old, new)
        seen.append(kode())
    assert ["859", "858", "859"] == seen


def test_nothing_is_kept_where_it_cannot_be(proeve: Proeve) -> None:
    """An owner with Python alone, and a folder that cannot be written, read as if nothing were kept."""
    clean = load_standards(proeve.standards).catalogue
    (proeve.rod / "node_modules").mkdir()
    (proeve.rod / "node_modules/.cache").write_text("no folder")
    assert clean == load_standards(proeve.standards).catalogue
    assert [] == _gemte(proeve)


def test_what_another_program_kept_is_not_ours(gemmer: Proeve) -> None:
    """Under another key, or of another kind, there is nothing."""
    kept = Kept(gemmer.standards.parent)
    kept.put("en.filer", "a", {"x": 1})
    assert ({"x": 1}, None, None) == tuple(
        kept.get("en.filer", key, kind) for key, kind in (("a", dict), ("b", dict), ("a", Loaded))
    )


@pytest.mark.parametrize("seed", range(3))
def test_what_is_kept_is_what_is_found_anew(gemmer: Proeve, seed: int) -> None:
    """After changes made at random, one after another, the findings are those of a catalogue read and checked anew."""
    draw = random.Random(seed)
    original = {fil: gemmer.laes(fil) for fil, _, _ in CHANGES}
    for _ in range(12):
        fil, old, new = draw.choice(CHANGES)
        sti = gemmer.standards / fil
        if old is None and sti.is_file():
            sti.unlink()
        elif old is not None and new is not None and sti.is_file() and old in sti.read_text("utf-8"):
            gemmer.skriv(fil, sti.read_text("utf-8").replace(old, new, 1))
        else:
            gemmer.skriv(fil, original[fil])
        assert _anew(gemmer) == check_folder(gemmer.standards, NO_MORE, I_DAG, I_DAG).fund


def _anew(proeve: Proeve) -> list[Finding]:
    loaded, mistakes = load_what_can_be_read(proeve.standards, I_DAG)
    return in_one_round(sorted(mistakes), check(loaded, I_DAG)) if loaded else sorted(mistakes)


def test_only_what_is_another_is_checked(gemmer: Proeve, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a change in one municipality the others are neither read nor checked; asked of one, no other is checked."""
    made: list[tuple[str, str]] = []
    for what in ("summary", "findings"):
        real = getattr(Folder, what)

        def told(folder: Folder, ejer: str, *args: object, real: Any = real, what: str = what) -> object:
            made.append((what, ejer))
            return real(folder, ejer, *args)

        monkeypatch.setattr(folder_check.Folder, what, told)

    def run(asked: Callable[[str], bool] | None = None) -> list[tuple[str, str]]:
        made.clear()
        check_folder(gemmer.standards, NO_MORE, I_DAG, I_DAG, asked)
        return sorted(made)

    everybody = ["", "naboby", "proevekommune"]
    assert [("findings", "naboby"), *(("summary", ejer) for ejer in everybody)] == run(lambda fil: "naboby" in fil)
    assert [("findings", ""), ("findings", "proevekommune")] == run()
    assert [] == run()
    gemmer.skriv(STOETTE, gemmer.laes(STOETTE) + "\n")
    assert [("findings", "proevekommune"), ("summary", "proevekommune")] == run()


@pytest.mark.slow
def test_several_processes_find_the_same(gemmer: Proeve, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is much to do, it is shared out; the findings are the same, and in the same order."""
    gemmer.ret(STOETTE, "adgang: vurdering\n", "adgang: vurdering\nnationale_fund: [findes-ikke]\n")
    monkeypatch.setattr(folder_check, "_WORTH_PROCESSES", 0)
    found = check_folder(gemmer.standards, NO_MORE, I_DAG, I_DAG)
    assert (_anew(gemmer), True) == (found.fund, "ukendt-fund" in {fund.kode for fund in found.fund})
