"""The packs that the workbench's program comes in: what is first imported when somebody asks is fetched then."""

from __future__ import annotations

import json
import marshal
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.generator.proeve import PROJEKT

Modules = dict[str, tuple[bool, str]]


@pytest.fixture
def packs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The module that the browser finds beside its standard library, unpacking in a folder of the test."""
    spec = spec_from_file_location("packs", PROJEKT / "scripts/vaerksted/packs.py")
    assert spec is not None and spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "ROOT", tmp_path)
    for navn in ("meta_path", "path"):
        monkeypatch.setattr(sys, navn, list(getattr(sys, navn)))
    monkeypatch.setattr(sys, "dont_write_bytecode", sys.dont_write_bytecode)
    before = set(sys.modules)
    yield module
    for navn in sys.modules.keys() - before:
        del sys.modules[navn]


def pakke(moduler: Modules, filer: dict[str, bytes] | None = None, senere: dict[str, str] | None = None) -> memoryview:
    """A pack as scripts/vaerksted/compile.py writes it."""
    kode = {navn: marshal.dumps(compile(kilde, navn, "exec")) for navn, (_, kilde) in moduler.items()}
    filer = filer or {}
    hoved: dict[str, Any] = {
        "moduler": [[navn, moduler[navn][0], len(kode[navn])] for navn in moduler],
        "filer": [[navn, len(indhold)] for navn, indhold in filer.items()],
        "senere": senere or {},
    }
    return memoryview(json.dumps(hoved).encode() + b"\n" + b"".join(kode.values()) + b"".join(filer.values()))


def test_a_later_pack_is_fetched_when_something_in_it_is_imported(packs: ModuleType, tmp_path: Path) -> None:
    """Once, and not before; its files lie where its modules look for them."""
    hentet: list[str] = []
    laeser = "from pathlib import Path\nsiger = Path(__file__).with_name('ord.txt').read_text()"
    senere = pakke({"vk_b": (True, ""), "vk_b.dyb": (False, laeser)}, {"vk_b/ord.txt": b"hej"})

    def hent(navn: str) -> memoryview:
        hentet.append(navn)
        return senere

    foerst = pakke({"vk_a": (False, "x = 1\ndef y():\n    import vk_b.dyb as dyb\n    return dyb.siger")},
                   senere={"vk_b": "sidst", "vk_b.dyb": "sidst"})  # fmt: skip
    packs.install(foerst, hent)
    vk_a = import_module("vk_a")
    assert (1, [], False) == (vk_a.x, hentet, (tmp_path / "vk_b").exists())
    assert "hej" == vk_a.y() == vk_a.y()
    assert ["sidst"] == hentet


def test_what_is_in_no_pack_is_found_elsewhere_or_nowhere(packs: ModuleType) -> None:
    """Python's own modules are as ever, and a library that is absent is still absent."""
    packs.install(pakke({}), lambda navn: pakke({}))
    assert import_module("json") is json
    with pytest.raises(ModuleNotFoundError):
        import_module("vk_findes_ikke")
