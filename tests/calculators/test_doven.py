"""Values are made when first read, once."""

import pytest

from calculators.data.lazy import Doven


def test_a_value_is_made_once_and_only_when_read() -> None:
    """Asking what there is makes nothing; reading twice makes one."""
    made: list[str] = []

    def make(name: str, raw: int) -> int:
        made.append(name)
        return raw * 2

    values = Doven({"a": 1, "b": 2}, make)
    assert (["a", "b"], 2, True, False) == (list(values), len(values), "a" in values, "c" in values)
    assert [] == made
    assert (4, 4, None) == (values["b"], values.get("b"), values.get("c"))
    assert ["b"] == made
    with pytest.raises(KeyError):
        values["c"]
