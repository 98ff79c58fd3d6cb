"""What was read before is not read again, and is never trusted when it is not what it was."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.load.kept import Kept
from generator.load.loader import Loaded, load_standards, load_what_can_be_read
from tests.generator.proeve import KOMMUNE, STOETTE, Proeve


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
    kept = Kept(gemmer.standards)
    kept.put("en.filer", "a", {"x": 1})
    assert ({"x": 1}, None, None) == tuple(
        kept.get("en.filer", key, kind) for key, kind in (("a", dict), ("b", dict), ("a", Loaded))
    )
